// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmcentre.h"
#include "core/simulation/demofloor.h"
#include "core/simulation/demoplan.h"
#include "tests/simulation/simulatedwire.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using alarms::AlarmMetric;

namespace {

/// Ten in the morning where the demo's call centre is.
constexpr TimePoint kTen{std::chrono::sys_days{std::chrono::year(2026) / 11 / 25} + 2h};

} // namespace

/// Two hours and a half of the demo floor, second by second, with the troubles that a quiet morning
/// has not.
class TestDemoAlarms final : public QObject
{
    Q_OBJECT

private slots:
    void everyUsualRuleIsSeen();

private:
    void pass(std::chrono::seconds span);
    void noteRaised(const alarms::AlarmChange &change);
    void pauseThreeOfATeam();
    void cutCallsOfOneAgent();
    void loseThePhonesOfASite();

    simulation::DemoFloor m_demo = simulation::demoFloor();
    simulation::DemoPlan m_plan{m_demo.centre, m_demo.config};
    ManualClock m_clock{kTen};
    live::FloorStore m_store{m_demo.config, m_clock};
    alarms::AlarmCentre m_centre{m_store, m_clock, nullptr};
    simulation::SimulatedSwitch m_simulated{m_demo.centre, kTen, {0min, 120min, true}};
    fw::tests::SimulatedWire m_wire{m_simulated, m_store};
    std::set<AlarmMetric> m_raised;
    std::map<AlarmMetric, QStringList> m_subjects;
};

void TestDemoAlarms::noteRaised(const alarms::AlarmChange &change)
{
    m_raised.insert(change.alarm.metric);
    m_subjects[change.alarm.metric] << change.alarm.subject.key;
}

void TestDemoAlarms::pass(std::chrono::seconds span)
{
    const std::uint64_t before = m_centre.changeCount();
    for (auto passed = 0s; passed < span; passed += 1s) {
        m_clock.advance(1s);
        m_wire.watch(m_clock.now());
        m_wire.tellHealth();
        m_store.flush();
        m_centre.evaluate();
    }
    const auto &recent = m_centre.recentChanges();
    const std::size_t fresh = std::min<std::size_t>(recent.size(), m_centre.changeCount() - before);
    for (std::size_t index = recent.size() - fresh; index < recent.size(); ++index) {
        if (recent[index].kind == alarms::AlarmChangeKind::Raised) {
            noteRaised(recent[index]);
        }
    }
}

void TestDemoAlarms::pauseThreeOfATeam()
{
    std::map<int, std::vector<std::size_t>> teams;
    for (std::size_t agent = 0; agent < m_simulated.state().agents.size(); ++agent) {
        const simulation::Agent &each = m_simulated.state().agents[agent];
        const live::PersonSettings *person = m_store.floor().config().person(each.interface, {});
        if (person == nullptr || each.memberships.empty() || each.isPaused()) {
            continue;
        }
        std::vector<std::size_t> &team = teams[person->scope];
        team.push_back(agent);
        if (team.size() == 3) {
            for (const std::size_t one : team) {
                QVERIFY(m_simulated.centre().pause(one, std::nullopt, true, "Training"));
            }
            return;
        }
    }
    QFAIL("no team with three agents");
}

/// Whenever somebody answers for the fourth time at the latest, the same person has hung up on
/// three callers.
void TestDemoAlarms::cutCallsOfOneAgent()
{
    std::map<std::size_t, int> cut;
    for (int second = 0; second < 900; ++second) {
        pass(1s);
        std::vector<std::pair<std::size_t, std::string>> fresh;
        for (const auto &[id, call] : m_simulated.state().calls) {
            if (call.phase == simulation::CallPhase::Talking && call.agent &&
                m_clock.now() - call.answered > 2s && m_clock.now() - call.answered < 5s &&
                *call.agent % 20 == 0) {
                fresh.emplace_back(*call.agent, call.channel.uniqueid);
            }
        }
        for (const auto &[agent, channel] : fresh) {
            if (m_simulated.centre().hangUp(channel) && ++cut[agent] == 4) {
                return;
            }
        }
    }
}

void TestDemoAlarms::loseThePhonesOfASite()
{
    for (int number = 1001; number < 1100; ++number) {
        const std::string device = "PJSIP/" + std::to_string(number);
        m_wire.hear("Event: DeviceStateChange\r\nPrivilege: call,all\r\nDevice: " + device +
                    "\r\nState: UNAVAILABLE\r\n\r\n");
    }
    // Nobody's phone tells of itself for a while, and the alarm needs fifteen seconds.
    for (int second = 0; second < 20; ++second) {
        m_clock.advance(1s);
        m_wire.tellHealth();
        m_store.flush();
        m_centre.evaluate();
    }
}

void TestDemoAlarms::everyUsualRuleIsSeen()
{
    m_centre.setExpectation(m_plan.expectation());
    m_wire.connect();
    m_store.flush();
    pass(60s);
    loseThePhonesOfASite();
    pauseThreeOfATeam();
    cutCallsOfOneAgent();
    pass(2h);
    // The data of the switch is wrong, then it is gone.
    live::FeedHealth health;
    health.source = live::SwitchId(0);
    health.name = u"day"_s;
    health.state = live::FeedState::Live;
    health.lastHeard = m_clock.now();
    health.clockOffset = 5s;
    m_store.takeHealth(health);
    m_centre.evaluate();
    for (int second = 0; second < 10; ++second) {
        m_clock.advance(1s);
        m_wire.tellHealth(live::FeedState::Waiting);
        m_centre.evaluate();
    }
    pass(1s);
    for (const alarms::AlarmChange &change : m_centre.recentChanges()) {
        if (change.kind == alarms::AlarmChangeKind::Raised) {
            noteRaised(change);
        }
    }
    QStringList unseen;
    for (const alarms::AlarmRule &rule : alarms::AlarmRule::defaults()) {
        const bool isOfWork = rule.metric == AlarmMetric::TaskOverdue ||
                              rule.metric == AlarmMetric::HandoverUnsigned; // no floor shows them
        if (!isOfWork && !m_raised.contains(rule.metric)) {
            unseen << rule.id;
        }
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u", "_s)));
    // What the plan has wrong is found, and nothing else is taken for it.
    const QString surging = QString::fromStdString(m_plan.surgingQueue());
    const QString collapsing = QString::fromStdString(m_plan.collapsingQueue());
    QVERIFY(m_subjects[AlarmMetric::VolumeSurge].contains(surging));
    QVERIFY(m_subjects[AlarmMetric::VolumeCollapse].contains(collapsing));
    QVERIFY(m_subjects[AlarmMetric::Staffing].contains(m_plan.shortTeam()));
}

QTEST_GUILESS_MAIN(TestDemoAlarms)
#include "tst_demoalarms.moc"
