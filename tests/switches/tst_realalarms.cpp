// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmcentre.h"
#include "core/telephony/switchlink.h"
#include "loadclient.h"
#include "rigswitch.h"

#include <QTest>

#include <memory>

using namespace fw;
using namespace fw::telephony;
using alarms::AlarmMetric;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBootMs = 30'000;
constexpr int kSoonMs = 10'000;
const std::string kDesk = "PJSIP/desk"; ///< whose telephone can hold a call

/// The time of day, or later: a quarter of an hour passes at once.
class TurnedClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return m_clock.now() + m_ahead; }

    void turn(Microseconds span) { m_ahead += span; }

    [[nodiscard]] Microseconds ahead() const { return m_ahead; }

private:
    SystemClock m_clock;
    Microseconds m_ahead{0};
};

} // namespace

/// The usual rules, as they are delivered, on the floor of a real Asterisk. Callers, agents and the
/// switch do what is wrong; only the waiting for it is cut short.
class TestRealAlarms final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void callersWhoGiveUp();
    void callersWhoWait();
    void aCallerOnHold();
    void agentsOnBreak();
    void callsThatAreTooLongOrTooShort();
    void phonesThatAreGone();
    void aSwitchThatIsGone();
    void nothingElseIsLeft();

private:
    void turn(std::chrono::seconds span);
    [[nodiscard]] bool isRaised(AlarmMetric metric, const QString &subject = {}) const;
    [[nodiscard]] bool isAnybodyTalking() const;
    [[nodiscard]] bool isIn(live::AgentState state, const std::string &address) const;
    void pause(const std::string &agent, bool isPaused);
    void addMember(const std::string &queue, const std::string &interface);
    void pressKeyOfDesk();

    std::unique_ptr<RigSwitch> m_switch;
    std::unique_ptr<LoadClient> m_load;
    TurnedClock m_clock;
    live::FloorStore m_floor{live::FloorConfig::defaults(), m_clock};
    std::unique_ptr<SwitchLink> m_link;
    std::unique_ptr<alarms::AlarmCentre> m_centre;
};

/// Passes the time in steps that a desk reads the floor in. Nothing happens meanwhile, and the
/// switch would have said so.
void TestRealAlarms::turn(std::chrono::seconds span)
{
    constexpr auto kStep = 2s;
    m_floor.flush();
    for (auto passed = 0s; passed < span; passed += kStep) {
        m_clock.turn(kStep);
        live::FeedHealth health = m_link->health();
        health.lastHeard = m_clock.now();
        m_floor.takeHealth(health);
        m_centre->evaluate();
    }
    // What the switch says next has its time from the switch, by the difference of the clocks.
    const auto isMeasured = [this] {
        return std::chrono::abs(std::chrono::abs(m_link->health().clockOffset) - m_clock.ahead()) <
               2s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isMeasured(), 30'000);
}

bool TestRealAlarms::isRaised(AlarmMetric metric, const QString &subject) const
{
    const auto &changes = m_centre->recentChanges();
    return std::any_of(changes.begin(), changes.end(), [&](const alarms::AlarmChange &change) {
        return change.kind == alarms::AlarmChangeKind::Raised && change.alarm.metric == metric &&
               (subject.isEmpty() || change.alarm.subject.key == subject);
    });
}

bool TestRealAlarms::isAnybodyTalking() const
{
    const auto &agents = m_floor.floor().agents();
    return std::any_of(agents.begin(), agents.end(),
                       [](const live::AgentView &each) { return each.talk.has_value(); });
}

bool TestRealAlarms::isIn(live::AgentState state, const std::string &address) const
{
    const auto &agents = m_floor.floor().agents();
    return std::any_of(agents.begin(), agents.end(), [&](const live::AgentView &each) {
        return each.address == address && each.state == state;
    });
}

void TestRealAlarms::pause(const std::string &agent, bool isPaused)
{
    m_load->send("QueuePause", {{"Interface", "Local/" + agent + "@agents/n"},
                                {"Paused", isPaused ? "true" : "false"},
                                {"Reason", "Lunch"}});
}

void TestRealAlarms::addMember(const std::string &queue, const std::string &interface)
{
    m_load->send("QueueAdd", {{"Queue", queue}, {"Interface", interface}, {"Penalty", "0"}});
}

void TestRealAlarms::pressKeyOfDesk()
{
    m_load->send("PlayDTMF", {{"Channel", m_load->answering()}, {"Digit", "1"}});
}

void TestRealAlarms::initTestCase()
{
    m_switch = std::make_unique<RigSwitch>(qEnvironmentVariable("FW_SWITCH_SUITE", u"sid"_s));
    m_load = std::make_unique<LoadClient>();
    const QString trouble = m_load->bring(*m_switch);
    if (trouble.startsWith("SKIPPED"_L1)) {
        QSKIP(qPrintable(trouble)); // says REAL SWITCHES NOT TESTED, and why
    }
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    SwitchProfile profile;
    profile.name = u"rig"_s;
    profile.host = m_switch->address();
    profile.user = u"console"_s;
    m_link = std::make_unique<SwitchLink>(live::SwitchId(0), profile, u"rig-console"_s, m_clock);
    live::FloorConfig config = live::FloorConfig::defaults();
    config.defaultQueue.serviceLevel.shortAbandon = 2s; // the rig's callers have no patience
    m_floor.reset(config);
    m_floor.addFeed(*m_link);
    m_centre = std::make_unique<alarms::AlarmCentre>(m_floor, m_clock, nullptr);
    live::Expectation expected;
    for (int interval = 0; interval < 48; ++interval) {
        using Kind = live::Expectation::Kind;
        expected.add({Kind::Calls, u"lonely"_s, {}, interval, 25});
        expected.add({Kind::Calls, u"billing"_s, {}, interval, 200});
        expected.add(
            {Kind::Agents, m_floor.floor().config().scopes.scopes().front().id, {}, interval, 90});
    }
    m_centre->setExpectation(expected);
    m_link->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_link->health().state == live::FeedState::Live, kBootMs);
}

/// More of them than was expected, for longer than an hour, and all in vain; elsewhere nobody
/// calls, and too few people are there.
void TestRealAlarms::callersWhoGiveUp()
{
    for (int quarter = 0; quarter < 8; ++quarter) {
        for (int caller = 0; caller < 25; ++caller) {
            m_load->call(u"lonely"_s, u"abandon"_s);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_load->isIdle(), 30'000);
        turn(14min);
    }
    QVERIFY(isRaised(AlarmMetric::ServiceLevel, u"lonely"_s));
    QVERIFY(isRaised(AlarmMetric::AbandonRate, u"lonely"_s));
    QVERIFY(isRaised(AlarmMetric::ServiceLevelOutlook, u"lonely"_s));
    QVERIFY(isRaised(AlarmMetric::VolumeSurge, u"lonely"_s));
    QVERIFY(isRaised(AlarmMetric::VolumeCollapse, u"billing"_s));
    QVERIFY(isRaised(AlarmMetric::Staffing));
    QVERIFY(isRaised(AlarmMetric::MissedOffers));
    // The switch's own clock is behind ours by now.
    QTRY_VERIFY_WITH_TIMEOUT(isRaised(AlarmMetric::DataFaults), kSoonMs);
}

void TestRealAlarms::callersWhoWait()
{
    for (const std::string agent : {"1702", "1703", "1704"}) {
        addMember("closed", "Local/" + agent + "@agents/n");
    }
    pause("1801", true);
    pause("1701", true);
    for (const std::string agent : {"1701", "1801"}) {
        QTRY_VERIFY_WITH_TIMEOUT(isIn(live::AgentState::OnBreak, "Local/" + agent + "@agents/n"),
                                 kSoonMs);
    }
    for (int caller = 0; caller < 8; ++caller) {
        m_load->call(u"closed"_s, u"stays"_s);
    }
    m_load->call(u"lonely"_s, u"stays"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_floor.floor().waitingCalls().size(), 9U, kSoonMs);
    QTRY_VERIFY_WITH_TIMEOUT(isRaised(AlarmMetric::WaitingPerReady, u"closed"_s), 40'000);
    turn(25s);
    QVERIFY(isRaised(AlarmMetric::NobodyReady, u"lonely"_s));
    turn(3min);
    QVERIFY(isRaised(AlarmMetric::LongestWait, u"lonely"_s));
}

/// The telephone that can takes the first who waits.
void TestRealAlarms::aCallerOnHold()
{
    const QString trouble = m_switch->startPhone();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    addMember("closed", kDesk);
    QTRY_VERIFY_WITH_TIMEOUT(isIn(live::AgentState::Talking, kDesk), kSoonMs);
    pressKeyOfDesk();
    QTRY_VERIFY_WITH_TIMEOUT(isIn(live::AgentState::OnHold, kDesk), kSoonMs);
    turn(3min);
    QVERIFY(isRaised(AlarmMetric::LongHold, u"PJSIP/desk"_s));
    pressKeyOfDesk();
    QTRY_VERIFY_WITH_TIMEOUT(isIn(live::AgentState::Talking, kDesk), kSoonMs);
    m_load->send("QueueRemove", {{"Queue", "closed"}, {"Interface", kDesk}}); // no other caller
    m_load->send("Hangup", {{"Channel", m_load->answering()}});
    QTRY_VERIFY_WITH_TIMEOUT(!isAnybodyTalking(), kSoonMs);
}

void TestRealAlarms::agentsOnBreak()
{
    for (const std::string agent : {"1001", "1002", "1003"}) {
        pause(agent, true);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isRaised(AlarmMetric::MassPause), kSoonMs);
    turn(65min);
    QVERIFY(isRaised(AlarmMetric::StateLimit, u"Local/1001@agents/n"_s));
    for (const std::string agent : {"1001", "1002", "1003"}) {
        pause(agent, false);
    }
}

void TestRealAlarms::callsThatAreTooLongOrTooShort()
{
    // The first in the line is free again each time, takes the call, and is soon done with it.
    for (int call = 0; call < 4; ++call) {
        m_load->call(u"vip"_s, u"answer"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isAnybodyTalking(), kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(!isAnybodyTalking(), kSoonMs);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(live::AgentState::Available, "Local/1016@agents/n"), kSoonMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isRaised(AlarmMetric::ShortCalls, u"Local/1016@agents/n"_s), kSoonMs);
    m_load->call(u"sales"_s, u"attended"_s); // has half a minute to talk
    QTRY_VERIFY_WITH_TIMEOUT(isAnybodyTalking(), kSoonMs);
    turn(16min);
    QVERIFY(isRaised(AlarmMetric::LongCall));
}

void TestRealAlarms::phonesThatAreGone()
{
    // No such phone is in the dial plan, so the switch calls it invalid.
    for (const std::string phone : {"1", "2", "3", "4"}) {
        const std::string address = "Local/" + phone + "@nowhere/n";
        addMember("support", address);
        QTRY_VERIFY_WITH_TIMEOUT(isIn(live::AgentState::Unreachable, address), kSoonMs);
    }
    turn(20s);
    QVERIFY(isRaised(AlarmMetric::DevicesLost));
}

void TestRealAlarms::aSwitchThatIsGone()
{
    m_switch->kill();
    QTRY_VERIFY_WITH_TIMEOUT(isRaised(AlarmMetric::LinkLost, u"rig"_s), 20'000);
}

/// All of the usual rules.
void TestRealAlarms::nothingElseIsLeft()
{
    QStringList unseen;
    for (const alarms::AlarmRule &rule : alarms::AlarmRule::defaults()) {
        const bool isOfWork = rule.metric == AlarmMetric::TaskOverdue ||
                              rule.metric == AlarmMetric::HandoverUnsigned; // no switch shows them
        if (!isOfWork && !isRaised(rule.metric)) {
            unseen << rule.id;
        }
    }
    QCOMPARE(unseen, QStringList());
}

QTEST_GUILESS_MAIN(TestRealAlarms)
#include "tst_realalarms.moc"
