// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoroster.h"
#include "core/demo/demoshifts.h"
#include "core/roster/rostercheck.h"
#include "tests/support/memoryroster.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::roster;
using demo::DemoRoster;

namespace {

const TimePoint kNow{std::chrono::sys_days{std::chrono::year{2026} / 3 / 18} + 2h};

} // namespace

/// The demo's plans: legal, and what the simulated people do.
class TestDemoRoster final : public QObject
{
    Q_OBJECT

private slots:

    void everyPlanIsLegal_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("middle of a month") << QDate(2026, 3, 18);
        QTest::newRow("first day") << QDate(2026, 3, 1);
        QTest::newRow("last day") << QDate(2025, 12, 31);
        QTest::newRow("leap day") << QDate(2028, 2, 29);
        for (int day = 9; day < 16; ++day) {
            QTest::addRow("weekday %d", day - 8) << QDate(2026, 11, day);
        }
    }

    void everyPlanIsLegal()
    {
        QFETCH(QDate, today);
        const DemoRoster made(m_floor, today);
        QCOMPARE(made.plans().size(), std::size_t(60));
        QCOMPARE(made.requests().size(), std::size_t(3));
        for (const Roster &plan : made.plans()) {
            const PlanningBase base = baseOf(made, plan);
            for (const Violation &each : checkRoster(plan, base)) {
                QVERIFY2(!isBinding(each.rule),
                         qPrintable(u"%1 %2 %3 rule %4: %5 of %6"_s
                                        .arg(plan.team(), each.person, each.date.toString())
                                        .arg(int(each.rule))
                                        .arg(each.amount)
                                        .arg(each.limit)));
            }
        }
    }

    void todayIsWhatTheFloorDoes()
    {
        const QDate today(2026, 3, 18);
        const DemoRoster made(m_floor, today);
        QCOMPARE(made.people().size(), m_floor.centre.agents.size());
        std::map<QString, const simulation::AgentParameters *> agents;
        for (const simulation::AgentParameters &each : m_floor.centre.agents) {
            agents[u"PJSIP/%1"_s.arg(each.number)] = &each;
        }
        int planned = 0;
        for (const Roster &plan : made.plans()) {
            for (const Person &person : made.people()) {
                if (person.team != plan.team() || !plan.covers(today)) {
                    continue;
                }
                const Cell &cell = plan.cell({person.id, today});
                const simulation::Shift shift = agents.at(person.loginOn(today))->shift;
                QVERIFY(cell.isShift());
                QCOMPARE(cell.extent().from, shift.start);
                QCOMPARE(cell.extent().to % kMinutesOfDay, shift.end % kMinutesOfDay);
                QCOMPARE(cell.scheduledMinutes(), 8 * 60);
                ++planned;
            }
        }
        QCOMPARE(planned, int(m_floor.centre.agents.size()));
    }

    void itIsTheSameEveryTime()
    {
        const DemoRoster one(m_floor, QDate(2026, 3, 18));
        const DemoRoster other(simulation::demoFloor(), QDate(2026, 3, 18));
        QVERIFY(one.plans() == other.plans());
        QVERIFY(one.people() == other.people());
        QVERIFY(one.requirements() == other.requirements());
        QVERIFY(one.requests() == other.requests());
        QVERIFY(DemoRoster(m_floor, QDate(2026, 3, 18), 2).plans() != one.plans());
    }

    void theNextMonthIsEmptyButNeedsPeople()
    {
        const DemoRoster made(m_floor, QDate(2026, 3, 18));
        tests::MemoryAudit audit;
        tests::MemoryRoster store(audit);
        QVERIFY(made.storeBasis(store, kNow));
        for (std::size_t plan = 0; plan < 2; ++plan) {
            QVERIFY(made.storePlan(store, plan, kNow));
        }
        const QString team = made.plans().front().team();
        QVERIFY(store.versions(team, QDate(2026, 4, 1), QDate(2026, 4, 30))->empty());
        QCOMPARE(store.versions(team, QDate(2026, 2, 1), QDate(2026, 3, 31))->size(),
                 std::size_t(2));
        QCOMPARE(store.released(team, QDate(2026, 2, 1), QDate(2026, 3, 31))->size(),
                 std::size_t(20 * (28 + 31)));
        const Requirement needed = *store.requirement(team, QDate(2026, 4, 1), QDate(2026, 4, 30));
        QCOMPARE(needed.days().size(), std::size_t(30));
        const std::vector<double> &day = needed.on(QDate(2026, 4, 1));
        QVERIFY(*std::max_element(day.begin(), day.end()) >= 3);
        QCOMPARE(made.requests().size(), std::size_t(3));
        QCOMPARE(store.requests(made.requests().front().team)->size(), std::size_t(3));
    }

private:
    static PlanningBase baseOf(const DemoRoster &made, const Roster &plan)
    {
        PlanningBase base;
        for (const Person &each : made.people()) {
            if (each.team == plan.team()) {
                base.people.push_back(each);
            }
        }
        base.patterns = ShiftPatterns(made.patterns());
        base.requirement = made.requirements().at(plan.team());
        for (const Roster &other : made.plans()) {
            if (other.team() == plan.team() && other.first() != plan.first()) {
                base.around = other.cells();
            }
        }
        return base;
    }

    const simulation::DemoFloor m_floor = simulation::demoFloor();
};

QTEST_GUILESS_MAIN(TestDemoRoster)
#include "tst_demoroster.moc"
