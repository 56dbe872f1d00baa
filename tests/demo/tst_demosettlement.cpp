// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoannexes.h"
#include "core/demo/demoroster.h"
#include "core/settlement/settlementtexts.h"
#include "tests/support/memorysettlement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using monthclose::MonthFile;
using settlement::CaseStep;

namespace {

const QDate kToday(2026, 11, 27);
constexpr TimePoint kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 27}};

} // namespace

/// The demo's months have to be such as the desk itself would have made.
class TestDemoSettlement final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twoPartnersAndTheirReference();
    void theSameDayGivesTheSame();
    void olderMonthsAreLockedAndTheLastOneWaits();
    void everyMonthCanBeSettledAgain();
    void whatIsMissingIsMissing();
    void itIsKept();
    void annexesHaveSomethingToSay();

private:
    simulation::DemoFloor m_floor = simulation::demoFloor();
    std::vector<roster::Person> m_people;
};

void TestDemoSettlement::initTestCase()
{
    m_people = demo::DemoRoster(m_floor, kToday).people();
    QVERIFY(!m_people.empty());
}

void TestDemoSettlement::twoPartnersAndTheirReference()
{
    const demo::DemoSettlement demo(m_floor, m_people, kToday);
    QCOMPARE(demo.contracts().size(), std::size_t(3));
    const organisation::ScopeTree &tree = m_floor.config.scopes;
    int own = 0;
    for (const monthclose::ContractHead &each : demo.contracts()) {
        const auto scope = tree.find(each.scope);
        QVERIFY(scope);
        own += tree.operationOf(*scope) == organisation::Operation::SelfOperated ? 1 : 0;
    }
    QCOMPARE(own, 1);
    QCOMPARE(demo.terms().size(), std::size_t(6));
    QCOMPARE(demo.months().size(), std::size_t(9));
}

void TestDemoSettlement::theSameDayGivesTheSame()
{
    const demo::DemoSettlement one(m_floor, m_people, kToday);
    const demo::DemoSettlement same(m_floor, m_people, kToday);
    const demo::DemoSettlement other(m_floor, m_people, kToday, 2);
    for (std::size_t month = 0; month < one.months().size(); ++month) {
        QCOMPARE(one.months()[month].hash, same.months()[month].hash);
        QVERIFY(one.months()[month].hash != other.months()[month].hash);
    }
}

void TestDemoSettlement::olderMonthsAreLockedAndTheLastOneWaits()
{
    const demo::DemoSettlement demo(m_floor, m_people, kToday);
    for (const MonthFile &file : demo.months()) {
        const bool isLast = file.month == QDate(2026, 10, 1);
        QCOMPARE(file.course.isLocked(), !isLast);
        if (isLast) {
            QCOMPARE(file.course.next(), std::optional(CaseStep::Confirm));
        }
    }
}

void TestDemoSettlement::everyMonthCanBeSettledAgain()
{
    const demo::DemoSettlement demo(m_floor, m_people, kToday);
    for (const MonthFile &file : demo.months()) {
        QVERIFY(file.result && !file.result->refusal);
        QCOMPARE(settlement::settle(file.input).payable.text(), file.result->payable.text());
        QCOMPARE(settlement::hashOf(file.input), file.hash);
        QVERIFY(file.result->payable.isPositive());
        QVERIFY(file.input.people.size() > 50);
    }
}

void TestDemoSettlement::whatIsMissingIsMissing()
{
    const demo::DemoSettlement demo(m_floor, m_people, kToday);
    for (const MonthFile &file : demo.months()) {
        int missing = 0;
        for (const monthclose::MonthFigure &figure : file.figures) {
            QVERIFY(!figure.provenance.isEmpty());
            missing += figure.numerator ? 0 : 1;
        }
        QCOMPARE(missing, file.course.isLocked() ? 0 : 1);
    }
}

void TestDemoSettlement::itIsKept()
{
    const demo::DemoSettlement demo(m_floor, m_people, kToday);
    tests::MemoryAudit audit;
    tests::MemorySettlementStore store(audit);
    QVERIFY(demo.store(store, kNow));
    const QString contract = demo.contracts().front().id;
    QCOMPARE(store.months(contract)->size(), std::size_t(3));
    const auto file = store.month(contract, QDate(2026, 10, 1));
    QVERIFY(file);
    QCOMPARE(settlement::hashOf(file->input), file->hash);
    QCOMPARE(file->adjustments.size(), std::size_t(1));
}

void TestDemoSettlement::annexesHaveSomethingToSay()
{
    const demo::DemoSettlement demo(m_floor, m_people, kToday);
    const demo::DemoAnnexes annexes(m_floor, demo);
    QCOMPARE(annexes.annexes().size(), demo.contracts().size());
    for (std::size_t at = 0; at < annexes.annexes().size(); ++at) {
        const monthclose::ContractAnnex &annex = annexes.annexes()[at];
        QVERIFY(monthclose::check(annex));
        QVERIFY(monthclose::check(annexes.staff()[at].people, annex.posts,
                                  organisation::Side::Partner));
        QVERIFY(monthclose::check(demo.contracts()[at]));
        std::vector<MonthFile> months;
        for (const MonthFile &month : demo.months()) {
            if (month.contract == annex.contract) {
                months.push_back(month);
            }
        }
        QVERIFY(!monthclose::breachesOf(annex.commitments, months).empty());
    }
}

QTEST_GUILESS_MAIN(TestDemoSettlement)
#include "tst_demosettlement.moc"
