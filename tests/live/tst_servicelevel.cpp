// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/queuecounters.h"
#include "core/live/servicelevel.h"

#include <QTest>

using namespace fw::live;
using namespace std::chrono_literals;

class TestServiceLevel final : public QObject
{
    Q_OBJECT

private slots:
    void computesEachFormula_data();
    void computesEachFormula();
    void hasNoFigureWithoutCalls();
    void knowsItsBoundary();
};

void TestServiceLevel::computesEachFormula_data()
{
    QTest::addColumn<int>("formula");
    QTest::addColumn<double>("percent");
    QTest::newRow("SL-1") << 1 << 82.0;
    QTest::newRow("SL-2") << 2 << 91.1;
    QTest::newRow("SL-3") << 3 << 88.0;
    QTest::newRow("SL-4") << 4 << 87.2;
    QTest::newRow("SL-5") << 5 << 85.4;
    QTest::newRow("SL-6") << 6 << 82.0;
    QTest::newRow("SL-7") << 7 << 82.0;
    QTest::newRow("SL-8") << 8 << 88.0;
}

void TestServiceLevel::computesEachFormula()
{
    QFETCH(int, formula);
    QFETCH(double, percent);
    QueueCounters calls;
    calls.offered = 1000;
    calls.answered = 900;
    calls.answeredInTime = 820;
    calls.abandoned = 100;
    calls.abandonedInTime = 60;
    calls.shortAbandoned = 40;
    const std::optional<double> level =
        serviceLevel(static_cast<ServiceLevelFormula>(formula), calls);
    QVERIFY(level.has_value());
    QCOMPARE(std::round(*level * 1000) / 10, percent);
}

void TestServiceLevel::hasNoFigureWithoutCalls()
{
    for (int formula = 1; formula <= kServiceLevelFormulaCount; ++formula) {
        QVERIFY(!serviceLevel(static_cast<ServiceLevelFormula>(formula), {}).has_value());
    }
}

void TestServiceLevel::knowsItsBoundary()
{
    ServiceLevelRule rule;
    QVERIFY(rule.isInTime(20s));
    rule.boundary = Boundary::Exclusive;
    QVERIFY(!rule.isInTime(20s));
    QVERIFY(rule.isShortAbandon(4s));
    QVERIFY(!rule.isShortAbandon(5s));
}

QTEST_GUILESS_MAIN(TestServiceLevel)
#include "tst_servicelevel.moc"
