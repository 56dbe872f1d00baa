// SPDX-License-Identifier: GPL-3.0-or-later
#include "floorscript.h"

#include <QTest>

using namespace fw;
using namespace fw::live;
using namespace fw::live::tests;
using namespace std::chrono_literals;

namespace {

constexpr QueueRef kQ0(0);
constexpr QueueRef kQ1(1);
constexpr AgentRef kA0(0);
constexpr AgentRef kA1(1);

} // namespace

class TestFloor final : public QObject
{
    Q_OBJECT

private slots:
    void followsAnAnsweredCall();
    void countsARepeatedJoinAndAnswerOnce();
    void countsAnAnswerWhoseJoinWasMissed();
    void countsACompletionWithoutAnAnswer();
    void takesAnOutcomeBeforeAndAfterTheLeave();
    void withdrawsTheOtherOffersAtTheAnswer();
    void keepsTwoQueuesOfOneCallApart();
    void letsAnEndedCallCompleteLater();
    void isOnBreakOnlyWhenPausedEverywhere();
    void endsWrapUpInTimeOrByABreak();
    void cutsDurationsAtMidnight();
    void losesWhatARestartTookAway();
    void takesOverASnapshotSilently();
    void correctsOnlyWhatLasts();
    void mergesOnlyConfiguredPeople();
    void countsGaps();
    void showsWhoListens();
};

void TestFloor::followsAnAnsweredCall()
{
    FloorScript script;
    script.populate(2, 2);
    script.send(CallQueued{kQ0, 7, 1, 0, "10010", "Li"});
    QCOMPARE(script.floor.waitingCalls().size(), 1U);
    QCOMPARE(script.floor.queue(QueueId(0)).oldestSince, script.time);
    script.send(CallOffered{kQ0, 7, kA0});
    QCOMPARE(script.state(), AgentState::Ringing);
    script.wait(15s);
    script.send(CallLeftQueue{kQ0, 7});
    script.send(CallAnswered{kQ0, 7, kA0, 15s, 5s});
    QCOMPARE(script.state(), AgentState::Talking);
    QCOMPARE(script.floor.agent(AgentId(0)).talk->callerNumber, "10010");
    QCOMPARE(script.floor.queue(QueueId(1)).agents[indexOf(AgentState::Talking)], 1);
    script.send(CallHeld{7, kA0});
    QCOMPARE(script.state(), AgentState::OnHold);
    script.wait(10s);
    script.send(CallResumed{7, kA0});
    script.wait(50s);
    script.send(CallCompleted{kQ0, 7, kA0, EndedBy::Caller, 15s, 60s});
    script.send(CallEnded{7});
    QCOMPARE(script.state(), AgentState::Available);
    const QueueCounters day = script.day();
    QCOMPARE(day.offered, 1U);
    QCOMPARE(day.answered, 1U);
    QCOMPARE(day.answeredWithin20, 1U);
    QCOMPARE(day.completedByCaller, 1U);
    QCOMPARE(day.talkS, 60U);
    QCOMPARE(day.holdUs, 10'000'000U);
    const AgentCounters agent = script.floor.agentDay(AgentId(0), script.time);
    QCOMPARE(agent.calls, 1U);
    QCOMPARE(agent.holds, 1U);
    QVERIFY(agent.inState[indexOf(AgentState::Talking)] == 50s);
    QVERIFY(agent.inState[indexOf(AgentState::Ringing)] == 15s);
    QVERIFY(script.floor.anomalies().empty());
}

void TestFloor::countsARepeatedJoinAndAnswerOnce()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallQueued{kQ0, 1, 1, 0, {}, {}});
    script.send(CallQueued{kQ0, 1, 1, 0, {}, {}});
    script.send(CallAnswered{kQ0, 1, kA0, 3s, 1s});
    script.send(CallAnswered{kQ0, 1, kA0, 3s, 1s});
    QCOMPARE(script.day().offered, 1U);
    QCOMPARE(script.day().answered, 1U);
    QCOMPARE(script.anomaly("repeated_join"), 1U);
    QCOMPARE(script.anomaly("repeated_answer"), 1U);
}

void TestFloor::countsAnAnswerWhoseJoinWasMissed()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallAnswered{kQ0, 1, kA0, 3s, 1s});
    QCOMPARE(script.day().answered, 1U);
    QCOMPARE(script.anomaly("answer_without_join"), 1U);
    QCOMPARE(script.state(), AgentState::Talking);
}

void TestFloor::countsACompletionWithoutAnAnswer()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallCompleted{kQ0, kNoCall, kA0, EndedBy::Transfer, 3s, 40s});
    QCOMPARE(script.day().transferred, 1U);
    QCOMPARE(script.day().talkS, 40U);
    QCOMPARE(script.anomaly("completion_without_answer"), 1U);
}

void TestFloor::takesAnOutcomeBeforeAndAfterTheLeave()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallQueued{kQ0, 1, 1, 0, {}, {}});
    script.send(CallQueued{kQ0, 2, 2, 0, {}, {}});
    script.send(CallAbandoned{kQ0, 1, 3s, true});
    script.send(CallLeftQueue{kQ0, 1});
    script.send(CallLeftQueue{kQ0, 2});
    script.send(CallOverflowed{kQ0, 2, LossKind::ByKey, 9s});
    const QueueCounters day = script.day();
    QCOMPARE(day.abandoned, 1U);
    QCOMPARE(day.shortAbandoned, 1U);
    QCOMPARE(day.leftByKey, 1U);
    QCOMPARE(day.overflowedInTime, 1U);
    QCOMPARE(day.maxWaitS, 9U);
    QVERIFY(script.floor.waitingCalls().empty());
    QVERIFY(script.floor.anomalies().empty());
}

void TestFloor::withdrawsTheOtherOffersAtTheAnswer()
{
    FloorScript script;
    script.populate(1, 2);
    script.send(CallQueued{kQ0, 1, 1, 0, {}, {}});
    script.send(CallOffered{kQ0, 1, kA0});
    script.send(CallOffered{kQ0, 1, kA1});
    QCOMPARE(script.floor.waitingCall(SwitchId(0), 1)->ringingAgents, 2);
    script.send(CallMissed{kQ0, 1, kA0, 5s});
    QCOMPARE(script.state(0), AgentState::Available);
    script.send(CallOffered{kQ0, 1, kA0});
    script.send(CallAnswered{kQ0, 1, kA1, 8s, 2s});
    QCOMPARE(script.state(0), AgentState::Available);
    QCOMPARE(script.state(1), AgentState::Talking);
    QCOMPARE(script.day().missedOffers, 1U);
}

void TestFloor::keepsTwoQueuesOfOneCallApart()
{
    FloorScript script;
    script.populate(2, 2);
    script.send(CallQueued{kQ0, 1, 1, 0, {}, {}});
    script.send(CallAnswered{kQ0, 1, kA0, 1s, 1s});
    script.send(CallQueued{kQ1, 1, 1, 0, {}, {}});
    script.send(CallCompleted{kQ0, kNoCall, kA0, EndedBy::Transfer, 1s, 5s});
    QCOMPARE(script.floor.waitingCalls().size(), 1U);
    script.send(CallAnswered{kQ1, 1, kA1, 1s, 1s});
    script.send(CallCompleted{kQ1, 1, kA1, EndedBy::Agent, 1s, 5s});
    QCOMPARE(script.day(0).transferred, 1U);
    QCOMPARE(script.day(1).completedByAgent, 1U);
    QVERIFY(script.floor.anomalies().empty());
}

void TestFloor::letsAnEndedCallCompleteLater()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallQueued{kQ0, 1, 1, 0, {}, {}});
    script.send(CallAnswered{kQ0, 1, kA0, 1s, 1s});
    script.send(CallEnded{1});
    QCOMPARE(script.state(), AgentState::Available);
    script.send(CallCompleted{kQ0, 1, kA0, EndedBy::Agent, 1s, 5s});
    QCOMPARE(script.day().completedByAgent, 1U);
    QVERIFY(script.floor.anomalies().empty());
}

void TestFloor::isOnBreakOnlyWhenPausedEverywhere()
{
    FloorScript script;
    script.populate(2, 1);
    script.send(AgentPaused{kQ0, kA0, "MEAL", kNoTime});
    QCOMPARE(script.state(), AgentState::Available);
    QVERIFY(script.floor.agent(AgentId(0)).isPartlyPaused);
    QCOMPARE(script.floor.queue(QueueId(0)).partlyPaused, 1);
    script.wait(60s);
    script.send(AgentPaused{kQ1, kA0, "MEAL", script.time - 30s});
    const AgentView &agent = script.floor.agent(AgentId(0));
    QCOMPARE(agent.state, AgentState::OnBreak);
    QVERIFY(agent.limit == 45min); // the reason's own, found without case
    QCOMPARE(agent.stateSince, script.time - 30s);
    QCOMPARE(script.floor.queue(QueueId(0)).partlyPaused, 0);
    script.wait(30s);
    script.send(AgentResumed{kQ0, kA0});
    QCOMPARE(script.state(), AgentState::Available);
    QVERIFY(script.floor.pausedByReason(AgentId(0), script.time).at("MEAL") == 60s);
}

void TestFloor::endsWrapUpInTimeOrByABreak()
{
    FloorConfig config = FloorConfig::defaults();
    config.queues["q0"].wrapUp = 30s;
    FloorScript script(config);
    script.populate(1, 1);
    script.send(CallAnswered{kQ0, 1, kA0, 1s, 1s});
    script.send(CallCompleted{kQ0, 1, kA0, EndedBy::Agent, 1s, 5s});
    QCOMPARE(script.state(), AgentState::WrapUp);
    script.floor.advance(script.time + 29s, script.changes);
    QCOMPARE(script.state(), AgentState::WrapUp);
    script.floor.advance(script.time + 40s, script.changes);
    QCOMPARE(script.state(), AgentState::Available);
    QCOMPARE(script.floor.agent(AgentId(0)).stateSince, script.time + 30s);
    QCOMPARE(script.day().wrapUpUs, 30'000'000U);
    script.wait(60s);
    script.send(CallAnswered{kQ0, 2, kA0, 1s, 1s});
    script.send(CallCompleted{kQ0, 2, kA0, EndedBy::Agent, 1s, 5s});
    script.send(AgentPaused{kQ0, kA0, "break", kNoTime});
    QCOMPARE(script.state(), AgentState::OnBreak);
}

void TestFloor::cutsDurationsAtMidnight()
{
    FloorConfig config = FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 30min);
    FloorScript script(config);
    script.time = kNoon + 3h + 50min; // 23:50 in Shanghai
    script.populate(1, 1);
    script.send(AgentPaused{kQ0, kA0, "break", kNoTime});
    script.wait(25min);
    const AgentCounters running = script.floor.agentDay(AgentId(0), script.time);
    QVERIFY(running.inState[indexOf(AgentState::OnBreak)] == 15min);
    script.send(AgentResumed{kQ0, kA0});
    const AgentCounters day = script.floor.agentDay(AgentId(0), script.time);
    QVERIFY(day.inState[indexOf(AgentState::OnBreak)] == 15min);
    const AgentCounters last15 = script.floor.agentLast15(AgentId(0), script.time);
    QVERIFY(last15.inState[indexOf(AgentState::OnBreak)] == 14min);
    QVERIFY(script.floor.pausedByReason(AgentId(0), script.time).at("break") == 15min);
}

void TestFloor::losesWhatARestartTookAway()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallQueued{kQ0, 1, 1, 0, {}, {}});
    script.send(CallQueued{kQ0, 2, 1, 0, {}, {}});
    script.send(CallAnswered{kQ0, 1, kA0, 1s, 1s});
    script.send(LinkDown{});
    QVERIFY(!script.floor.sources().front().isUp);
    QCOMPARE(script.state(), AgentState::Talking);
    script.send(LinkUp{"pbx", true});
    QVERIFY(script.floor.sources().front().isUp);
    QCOMPARE(script.state(), AgentState::Available);
    QCOMPARE(script.day().lost, 1U);
    QVERIFY(script.floor.waitingCalls().empty());
}

void TestFloor::takesOverASnapshotSilently()
{
    FloorScript script;
    script.populate(2, 2);
    script.send(CallQueued{kQ0, 1, 1, 0, {}, {}});
    FloorSnapshot snapshot;
    snapshot.queues = {kQ0};
    snapshot.callers = {{kQ0, 5, 2, 0, 10s, "2", {}}, {kQ0, 4, 1, 0, 40s, "1", {}}};
    snapshot.memberships = {
        {kQ0, kA0, true, true, "meal", script.time - 600s, 0, DeviceState::Idle},
        {kQ0, kA1, true, false, {}, kNoTime, 0, DeviceState::InUse, true}};
    script.snapshot(ResyncKind::Initial, snapshot);
    QVERIFY(!script.floor.queue(QueueId(1)).isPresent);
    QCOMPARE(script.state(0), AgentState::OnBreak);
    QCOMPARE(script.floor.agent(AgentId(0)).stateSince, script.time - 600s);
    QCOMPARE(script.state(1), AgentState::Talking);
    const std::vector<CallRef> expected{4, 5};
    QVERIFY(script.floor.queue(QueueId(0)).waiting == expected);
    QCOMPARE(script.floor.queue(QueueId(0)).oldestSince, script.time - 40s);
    QCOMPARE(script.day().carriedOver, 2U);
    QCOMPARE(script.day().lost, 1U);
    QCOMPARE(script.floor.sources().front().corrections, 0U);
    script.send(CallQueued{kQ0, 5, 2, 0, {}, {}});
    QCOMPARE(script.day().carriedOver, 1U);
    QCOMPARE(script.day().offered, 2U);
}

void TestFloor::correctsOnlyWhatLasts()
{
    FloorScript script;
    script.populate(1, 1);
    FloorSnapshot paused;
    paused.queues = {kQ0};
    paused.memberships = {{kQ0, kA0, false, true, "meal", kNoTime, 0, DeviceState::Idle}};
    paused.callers = {{kQ0, 9, 1, 0, 5s, {}, {}}};
    FloorSnapshot ready = paused;
    ready.memberships.front().isPaused = false;
    ready.callers.clear();
    script.send(AgentDeviceChanged{kA0, DeviceState::Idle});
    script.snapshot(ResyncKind::Periodic, paused);
    QVERIFY(script.floor.hasSuspects(SwitchId(0)));
    QCOMPARE(script.state(), AgentState::Available);
    script.snapshot(ResyncKind::Periodic, ready); // it was under way
    QVERIFY(!script.floor.hasSuspects(SwitchId(0)));
    script.snapshot(ResyncKind::Periodic, paused);
    QCOMPARE(script.floor.sources().front().corrections, 0U);
    script.snapshot(ResyncKind::Periodic, paused);
    QCOMPARE(script.floor.sources().front().corrections, 2U);
    QCOMPARE(script.anomaly("corrected_pause"), 1U);
    QCOMPARE(script.anomaly("corrected_caller_unknown"), 1U);
    QCOMPARE(script.state(), AgentState::OnBreak);
}

void TestFloor::mergesOnlyConfiguredPeople()
{
    FloorConfig config = FloorConfig::defaults();
    config.people["PJSIP/1"].personId = "w1";
    config.people["PJSIP/9"].personId = "w1";
    Floor floor(config);
    Changes changes;
    floor.apply({SwitchId(0), 1, kNoon, AgentSeen{kA0, "PJSIP/1", "Wang"}}, changes);
    floor.apply({SwitchId(1), 1, kNoon, AgentSeen{kA0, "PJSIP/9", "Wang"}}, changes);
    floor.apply({SwitchId(1), 2, kNoon, AgentSeen{kA1, "PJSIP/1x", "Wang"}}, changes);
    QCOMPARE(floor.agents().size(), 2U);
    QCOMPARE(floor.agents().front().personId, "w1");
}

void TestFloor::countsGaps()
{
    Floor floor;
    Changes changes;
    floor.apply({SwitchId(0), 1, kNoon, LinkUp{"pbx", false}}, changes);
    floor.apply({SwitchId(0), 5, kNoon, LinkUp{"pbx", false}}, changes);
    QCOMPARE(floor.sources().front().gaps, 3U);
}

void TestFloor::showsWhoListens()
{
    FloorScript script;
    script.populate(1, 2);
    script.send(SupervisionStarted{kA0, "PJSIP/9"});
    script.send(SupervisionStarted{kA0, "PJSIP/8"});
    script.send(SupervisionStarted{kA0, "PJSIP/8"});
    const auto listeners = [&script](std::size_t agent) {
        return script.floor.agent(AgentId(agent)).listeners;
    };
    QCOMPARE(listeners(0), (std::vector<std::string>{"PJSIP/9", "PJSIP/8"}));
    QVERIFY(listeners(1).empty());
    script.changes.clear();
    script.send(SupervisionEnded{kA0, "PJSIP/9"});
    QVERIFY(!script.changes.agents.isEmpty());
    QCOMPARE(listeners(0), std::vector<std::string>{"PJSIP/8"});

    // Without channels in the list it says nothing of listeners; with them it corrects what lasts.
    FloorSnapshot lists;
    lists.queues = {kQ0};
    for (const AgentRef agent : {kA0, kA1}) {
        SnapshotMembership place;
        place.queue = kQ0;
        place.agent = agent;
        lists.memberships.push_back(place);
    }
    script.snapshot(ResyncKind::Periodic, lists);
    script.snapshot(ResyncKind::Periodic, lists);
    QCOMPARE(listeners(0).size(), 1U);
    lists.hasTalks = true;
    lists.supervisions = {{kA1, "PJSIP/7"}};
    script.snapshot(ResyncKind::Periodic, lists);
    QCOMPARE(listeners(0).size(), 1U);
    script.snapshot(ResyncKind::Periodic, lists);
    QVERIFY(listeners(0).empty());
    QCOMPARE(listeners(1), std::vector<std::string>{"PJSIP/7"});
    QCOMPARE(script.anomaly("corrected_listener_missing"), 1U);
    QCOMPARE(script.anomaly("corrected_listener_unknown"), 1U);
    script.send(LinkUp{"x", true});
    QVERIFY(listeners(1).empty());
}

QTEST_GUILESS_MAIN(TestFloor)
#include "tst_floor.moc"
