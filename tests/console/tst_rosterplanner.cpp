// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rosterplanner.h"

#include "core/demo/demoroster.h"
#include "core/roster/rostercheck.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::roster;

namespace {

const QDate kToday(2026, 11, 26);
const QDate kFirst(2026, 12, 1);
const QDate kLast(2026, 12, 31);

using Changes = std::vector<CellChange>;

} // namespace

Q_DECLARE_METATYPE(Changes)

/// A team of the demo and its empty next month, in the thread of the planner.
class TestRosterPlanner final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyMonthBecomesALegalPlan();
    void stopGivesTheBestSoFar();

private:
    [[nodiscard]] static int bindingOf(const Roster &roster, const PlanningBase &base);

    Roster m_empty;
    PlanningBase m_base;
};

void TestRosterPlanner::initTestCase()
{
    const demo::DemoRoster demo(simulation::demoFloor(), kToday);
    const QString team = demo.plans().front().team();
    m_empty = Roster(team, kFirst, kLast);
    for (const Person &person : demo.people()) {
        if (person.team == team) {
            m_base.people.push_back(person);
        }
    }
    m_base.patterns = ShiftPatterns(demo.patterns());
    m_base.requirement = demo.requirements().at(team);
    for (const Roster &plan : demo.plans()) {
        if (plan.team() == team) {
            m_base.around.insert(plan.cells().begin(), plan.cells().end());
        }
    }
    QVERIFY(!m_base.people.empty());
}

/// Of people: leads over the whole team are a cost to the search, not a rule.
int TestRosterPlanner::bindingOf(const Roster &roster, const PlanningBase &base)
{
    int count = 0;
    for (const Violation &violation : checkRoster(roster, base)) {
        count += isBinding(violation.rule) && violation.rule != Rule::NoLead ? 1 : 0;
    }
    return count;
}

void TestRosterPlanner::anEmptyMonthBecomesALegalPlan()
{
    Roster roster = m_empty;
    const CellKey pinned{m_base.people.front().id, QDate(2026, 12, 9)};
    Cell dayOff = Cell::dayOff();
    dayOff.isPinned = true;
    roster.set(pinned, dayOff);
    app::RosterPlanner planner({.moves = 400'000});
    QSignalSpy improved(&planner, &ui::RosterOptimiser::improved);
    Changes changes;
    connect(&planner, &ui::RosterOptimiser::found, this,
            [&changes](const Changes &found) { changes = found; });
    planner.start(roster, m_base);
    QVERIFY(planner.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!planner.isRunning(), 60'000);
    QVERIFY(!improved.isEmpty());
    QVERIFY(changes.size() > 20U * m_base.people.size());
    for (const CellChange &change : changes) {
        QVERIFY(!(change.key == pinned));
        roster.set(change.key, change.cell);
    }
    QCOMPARE(bindingOf(roster, m_base), 0);
}

void TestRosterPlanner::stopGivesTheBestSoFar()
{
    app::RosterPlanner planner({.moves = 4'000'000'000});
    QSignalSpy improved(&planner, &ui::RosterOptimiser::improved);
    QSignalSpy found(&planner, &ui::RosterOptimiser::found);
    planner.start(m_empty, m_base);
    QVERIFY(improved.wait(60'000));
    planner.stop();
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), qsizetype(1), 60'000);
    QVERIFY(!planner.isRunning());
    const double stoppedAt = improved.last().at(0).toDouble();
    const double best = improved.last().at(1).toDouble();
    improved.clear();
    planner.start(m_empty, m_base); // goes on from there, until it is taken away
    QVERIFY(improved.wait(60'000));
    QVERIFY(improved.first().at(0).toDouble() >= stoppedAt);
    QVERIFY(improved.first().at(1).toDouble() <= best);
}

QTEST_GUILESS_MAIN(TestRosterPlanner)
#include "tst_rosterplanner.moc"
