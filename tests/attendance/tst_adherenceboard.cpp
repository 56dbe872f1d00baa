// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/adherenceboard.h"
#include "core/attendance/rosterexpectation.h"
#include "core/live/floorstore.h"
#include "core/simulation/demofloor.h"
#include "tests/simulation/simulatedwire.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::attendance;

namespace {

constexpr TimePoint kMidnight{std::chrono::sys_days{std::chrono::year(2026) / 11 / 25} - 8h};
const QDate kDay(2026, 11, 25);
const QTimeZone kZone("Asia/Shanghai");

roster::Cell cellOf(const simulation::Shift &shift)
{
    roster::Cell cell;
    cell.kind = roster::Cell::Kind::Shift;
    cell.spans = {{shift.start, shift.end > shift.start ? shift.end : shift.end + 1440}};
    return cell;
}

} // namespace

/// A simulated floor against a roster that says what its agents do, and one that does not.
class TestAdherenceBoard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whoKeepsTheRosterFollows();
    void nobodyIsDropped();
    void someoneWhoIsNotThereIsMissing();
    void whatWasBeforeTheFirstWordIsUnknown();
    void expectationsCountThePeopleOnDuty();

private:
    /// Everybody is held to the shift that the simulator gives them.
    [[nodiscard]] RosterOfDay truth() const;

    simulation::DemoFloor m_demo = simulation::demoFloor({60, 6, 0.5, 3});
    ManualClock m_clock{kMidnight};
    live::FloorStore m_store{m_demo.config, m_clock};
    simulation::SimulatedSwitch m_simulated{m_demo.centre, kMidnight, {0min, 0min, true}};
    fw::tests::SimulatedWire m_wire{m_simulated, m_store};
};

void TestAdherenceBoard::initTestCase()
{
    m_wire.connect();
    m_clock.setNow(kMidnight + 15h);
    m_wire.watch(m_clock.now());
    m_store.flush();
}

RosterOfDay TestAdherenceBoard::truth() const
{
    RosterOfDay roster;
    for (const simulation::AgentParameters &agent : m_demo.centre.agents) {
        const auto &views = m_store.floor().agents();
        const auto view = std::find_if(views.begin(), views.end(), [&agent](const auto &it) {
            return it.address.ends_with(std::to_string(agent.number));
        });
        roster::Person person;
        person.id = u"P%1"_s.arg(agent.number);
        person.team = u"team"_s;
        if (view != views.end()) {
            person.logins = {{QString::fromStdString(view->personId), {}, {}}};
        }
        roster.people.push_back(person);
        for (int day = -1; day <= 1; ++day) {
            roster.cells[{person.id, kDay.addDays(day)}] = cellOf(agent.shift);
        }
    }
    return roster;
}

void TestAdherenceBoard::whoKeepsTheRosterFollows()
{
    const std::vector<AdherenceRow> rows =
        adherenceBoard(m_store.floor(), truth(), m_clock.now(), kZone, kMidnight);
    AdherenceFigures figures;
    for (const AdherenceRow &row : rows) {
        figures.add(row, m_store.floor());
        QVERIFY2(row.now.deviation != Deviation::Missing, qPrintable(row.person));
        QVERIFY2(row.now.deviation != Deviation::WorksOffDuty, qPrintable(row.person));
    }
    QVERIFY(figures.scheduled > 10);
    QVERIFY(figures.present >= figures.scheduled * 9 / 10);
    QVERIFY(*figures.today.adherence() > 0.7);
}

void TestAdherenceBoard::nobodyIsDropped()
{
    RosterOfDay roster = truth();
    const std::size_t signedIn = static_cast<std::size_t>(std::count_if(
        m_store.floor().agents().begin(), m_store.floor().agents().end(),
        [](const live::AgentView &agent) { return agent.state != live::AgentState::LoggedOut; }));
    roster.people.clear();
    const auto strangers = adherenceBoard(m_store.floor(), roster, m_clock.now(), kZone, kMidnight);
    QCOMPARE(strangers.size(), signedIn);
    for (const AdherenceRow &row : strangers) {
        QVERIFY(row.person.isEmpty());
        QVERIFY(!row.isRostered());
    }
}

void TestAdherenceBoard::someoneWhoIsNotThereIsMissing()
{
    RosterOfDay roster;
    roster::Person person;
    person.id = u"9999"_s;
    roster.people = {person};
    roster.cells[{person.id, kDay}] = cellOf({9 * 60, 18 * 60});
    const auto rows = adherenceBoard(m_store.floor(), roster, m_clock.now(), kZone, kMidnight);
    QVERIFY(!rows.front().agent.isValid());
    QVERIFY(rows.front().now.deviation == Deviation::Missing);
}

void TestAdherenceBoard::whatWasBeforeTheFirstWordIsUnknown()
{
    ManualClock clock{kMidnight + 15h};
    live::FloorStore store{m_demo.config, clock};
    simulation::SimulatedSwitch simulated{m_demo.centre, clock.now(), {0min, 120min, true}};
    fw::tests::SimulatedWire wire{simulated, store};
    wire.connect(); // the desk is switched on in the afternoon
    clock.setNow(clock.now() + 10min);
    wire.watch(clock.now());
    store.flush();
    const TimePoint since = clock.now() - 10min;
    const auto rows = adherenceBoard(store.floor(), truth(), clock.now(), kZone, since);
    std::size_t judgedEarlier = 0;
    for (const AdherenceRow &row : rows) {
        judgedEarlier += row.today.scheduled > 10min ? 1U : 0U;
    }
    // A switch tells since when somebody is on a break; of nobody else it tells what was before.
    const auto &agents = store.floor().agents();
    const auto paused = static_cast<std::size_t>(
        std::count_if(agents.begin(), agents.end(), [&](const live::AgentView &agent) {
            const auto &spans = store.floor().agentSpans(agent.id);
            return !spans.empty() && spans.front().from < since;
        }));
    QVERIFY(judgedEarlier <= paused);
}

void TestAdherenceBoard::expectationsCountThePeopleOnDuty()
{
    const RosterOfDay roster = truth();
    const auto lines = expectedPeople(roster.people, roster.cells, kDay, kDay, 30min);
    QCOMPARE(lines.size(), std::size_t(48));
    double hours = 0;
    double expected = 0;
    for (const live::Expectation::Line &line : lines) {
        hours += line.amount / 2;
    }
    for (const roster::Person &person : roster.people) {
        expected += roster.cells.at({person.id, kDay}).extent().length() / 60.0;
    }
    QCOMPARE(hours, expected); // each night gives to the next day what it has from the one before
}

QTEST_GUILESS_MAIN(TestAdherenceBoard)
#include "tst_adherenceboard.moc"
