// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/democomplaints.h"
#include "core/demo/demoroster.h"
#include "tests/support/memorycomplaints.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace fw;
using namespace fw::demo;

/// Complaints of the demo floor.
class TestDemoComplaints final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameForTheSameFloor();
    void storesAsPeopleWouldHaveWritten();

private:
    std::vector<roster::Person> m_people;
    TimePoint m_now = TimePoint(std::chrono::hours(24 * 20'500) + 7h);
};

void TestDemoComplaints::initTestCase()
{
    const simulation::DemoFloor floor = simulation::demoFloor({60, 6});
    m_people = DemoRoster(floor, QDate(2026, 2, 16)).people();
    QVERIFY(!m_people.empty());
}

void TestDemoComplaints::sameForTheSameFloor()
{
    QCOMPARE(DemoComplaints(m_people, m_now).complaints(),
             DemoComplaints(m_people, m_now).complaints());
    QVERIFY(DemoComplaints({}, m_now).complaints().empty());
}

void TestDemoComplaints::storesAsPeopleWouldHaveWritten()
{
    tests::MemoryAudit audit;
    tests::MemoryComplaints store(audit);
    const DemoComplaints demo(m_people, m_now);
    QVERIFY(demo.store(store));
    const auto kept = *store.complaints(1000);
    QCOMPARE(kept.size(), demo.complaints().size());
    QVERIFY(kept.size() > 25);
    const complaints::ComplaintFigures figures = complaints::figuresOf(kept, 400'000, m_now);
    QVERIFY(figures.open > 0 && figures.open < figures.received);
    QVERIFY(figures.counted > 0 && figures.counted < figures.judged);
    for (const complaints::Complaint &each : kept) {
        QVERIFY(each.entries.back().at <= m_now);
        QVERIFY(each.maskedNumber.contains(QStringLiteral("****")));
    }
}

QTEST_APPLESS_MAIN(TestDemoComplaints)
#include "tst_democomplaints.moc"
