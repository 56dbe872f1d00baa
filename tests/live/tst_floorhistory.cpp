// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcalls.h"

#include "core/live/callfigures.h"
#include "core/live/statehistory.h"

#include <QTest>

using namespace fw;
using namespace fw::live;
using namespace fw::live::tests;
using namespace std::chrono_literals;

namespace {

/// Without what is not counted when a call leaves its queue.
QueueCounters outcomesOf(QueueCounters counters)
{
    counters.offered = counters.carriedOver = counters.missedOffers = 0;
    counters.completedByAgent = counters.completedByCaller = 0;
    counters.transferred = counters.completedOtherwise = 0;
    counters.talkS = counters.holdUs = counters.wrapUpUs = 0;
    return counters;
}

bool doIntervalsAddUp(const Floor &floor, QueueId queue, TimePoint now)
{
    const IntervalGrid &grid = floor.config().grid;
    QueueCounters sum;
    TimePoint expected = grid.dayStart(now);
    for (const QueueInterval &interval : floor.queueIntervals(queue, now)) {
        if (interval.start != expected) {
            return false;
        }
        expected += grid.interval();
        sum += interval.counters;
        const auto calls =
            floor.calls().between(queue, interval.start, interval.start + grid.interval());
        if (!(figuresOf(calls) == outcomesOf(interval.counters))) {
            return false;
        }
    }
    return expected == grid.intervalStart(now) + grid.interval() &&
           sum == floor.queue(queue).counters.day(now, grid) &&
           floor.queueIntervals(queue, now).back().counters ==
               floor.queue(queue).counters.interval(now, grid);
}

bool doMinutesAddUp(const Floor &floor, QueueId queue, TimePoint now)
{
    for (int back = 0; back < 60; ++back) {
        const TimePoint start{std::chrono::floor<std::chrono::minutes>(now) -
                              std::chrono::minutes(back)};
        if (!(figuresOf(floor.calls().between(queue, start, start + 1min)) ==
              outcomesOf(floor.queue(queue).counters.minutesAgo(now, back)))) {
            return false;
        }
    }
    return true;
}

bool areSpansSound(const Floor &floor, AgentId agent)
{
    const std::deque<StateSpan> &spans = floor.agentSpans(agent);
    if (spans.empty() || isKnown(spans.back().to) ||
        spans.back().state != floor.agent(agent).state ||
        spans.back().reason != floor.agent(agent).reason) {
        return false;
    }
    for (std::size_t at = 1; at < spans.size(); ++at) {
        if (spans[at - 1].to != spans[at].from || spans[at - 1].from >= spans[at - 1].to) {
            return false;
        }
    }
    return true;
}

PerState<Microseconds> timeIn(const std::deque<StateSpan> &spans, TimePoint now)
{
    PerState<Microseconds> sum{};
    for (const StateSpan &span : spans) {
        sum[indexOf(span.state)] += (isKnown(span.to) ? span.to : now) - span.from;
    }
    return sum;
}

} // namespace

class TestFloorHistory final : public QObject
{
    Q_OBJECT

private slots:
    void addsUp_data();
    void addsUp();

    void addsUpInDamagedStreams_data() { addsUp_data(); }

    void addsUpInDamagedStreams();

    void addsUpOverMidnight();
    void tellsWhereACarriedOverCallWasCounted();
    void leavesNoIntervalOut();
    void followsTheContractsMidnight();
    void tellsTheWayOfACall();
    void tellsALostCall();
    void countsMissedOffersOfACall();
    void endsATalkWhoseCompletionNeverCame();
    void countsAForgottenOutcomeLikeTheCounters();
    void placesCallsInTheServiceLevel_data();
    void placesCallsInTheServiceLevel();
    void findsTheLastCallsOfAnAgent();
    void logForgetsTheOldest();
    void spansBeginWhereTheBreakBegan();
    void spansAreBounded();
    void spansDoNotRewriteWhatIsOver();
};

void TestFloorHistory::addsUp_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestFloorHistory::addsUp()
{
    QFETCH(std::uint32_t, seed);
    RandomCalls calls(seed);
    calls.run(400);
    const Floor &floor = calls.script.floor;
    for (const QueueView &queue : floor.queues()) {
        QVERIFY(doIntervalsAddUp(floor, queue.id, calls.script.time));
        QVERIFY(doMinutesAddUp(floor, queue.id, calls.script.time));
    }
    for (const AgentView &agent : floor.agents()) {
        QVERIFY(areSpansSound(floor, agent.id));
        QCOMPARE(timeIn(floor.agentSpans(agent.id), calls.script.time),
                 floor.agentDay(agent.id, calls.script.time).inState);
    }
}

void TestFloorHistory::addsUpInDamagedStreams()
{
    QFETCH(std::uint32_t, seed);
    RandomCalls calls(seed);
    calls.run(200);
    std::vector<StampedEvent> events = calls.script.sent;
    std::mt19937 random(seed);
    for (std::size_t at = 0; at < events.size(); ++at) {
        const std::size_t other = random() % events.size();
        if (random() % 6 == 0) {
            std::swap(events[at].event, events[other].event);
        } else if (random() % 6 == 0) {
            events[at].time -= std::chrono::seconds(random() % 90);
        }
    }
    FloorConfig config = FloorConfig::defaults();
    config.defaultQueue.wrapUp = 7s;
    Floor floor(config);
    Changes changes;
    for (const StampedEvent &event : events) {
        floor.apply(event, changes);
    }
    for (const QueueView &queue : floor.queues()) {
        QVERIFY(doIntervalsAddUp(floor, queue.id, floor.now()));
        QVERIFY(doMinutesAddUp(floor, queue.id, floor.now()));
    }
    for (const AgentView &agent : floor.agents()) {
        QVERIFY(areSpansSound(floor, agent.id));
    }
}

void TestFloorHistory::addsUpOverMidnight()
{
    RandomCalls calls(7);
    calls.run(300);
    calls.script.time = kNoon + 11h + 30min;
    calls.run(300);
    QVERIFY(calls.script.time > kNoon + 12h);
    for (const QueueView &queue : calls.script.floor.queues()) {
        QVERIFY(doIntervalsAddUp(calls.script.floor, queue.id, calls.script.time));
    }
}

void TestFloorHistory::tellsWhereACarriedOverCallWasCounted()
{
    FloorScript script;
    script.populate(1, 1);
    FloorSnapshot snapshot;
    snapshot.queues = {QueueRef(0)};
    snapshot.callers = {{QueueRef(0), 1, 1, 0, 30s, "1", "x"},
                        {QueueRef(0), 2, 2, 0, 5s, "2", "y"}};
    script.snapshot(ResyncKind::Initial, snapshot);
    script.wait(40min);
    script.send(CallQueued{QueueRef(0), 2, 2, 0, "2", "y"});
    QVERIFY(doIntervalsAddUp(script.floor, QueueId(0), script.time));
    script.send(CallAbandoned{QueueRef(0), 1, 70s, true});
    script.send(CallAbandoned{QueueRef(0), 2, 45s, true});
    const auto records = script.floor.calls().between(QueueId(0), kNoon, script.time + 1s);
    QCOMPARE(records.size(), std::size_t{2});
    QVERIFY(records[0].isCarriedOver);
    QCOMPARE(records[0].queuedAt, kNoon - 30s);
    QVERIFY(!records[1].isCarriedOver);
}

void TestFloorHistory::leavesNoIntervalOut()
{
    FloorScript script;
    script.populate(2, 1);
    script.send(CallQueued{QueueRef(0), 1, 0, 0, "1", "x"});
    const auto busy = script.floor.queueIntervals(QueueId(0), kNoon + 3h);
    const auto idle = script.floor.queueIntervals(QueueId(1), kNoon + 3h);
    QCOMPARE(busy.size(), std::size_t{31}); // of 30 minutes, from midnight to 15:00 to 15:30
    QCOMPARE(idle.size(), std::size_t{31});
    QCOMPARE(busy[24].start, kNoon);
    QCOMPARE(busy[24].counters.offered, 1U);
    QCOMPARE(busy[30].counters, QueueCounters{});
    // A reader whose clock is behind sees what was counted.
    QCOMPARE(script.floor.queueIntervals(QueueId(0), kNoon - 1h).size(), std::size_t{25});
    QCOMPARE(script.floor.queueIntervals(QueueId(0), kNoon + 12h).size(), std::size_t{1});
}

void TestFloorHistory::followsTheContractsMidnight()
{
    FloorConfig config = FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone(QByteArrayLiteral("Asia/Shanghai")), 15min);
    FloorScript script(config);
    script.populate(1, 1);
    const auto intervals = script.floor.queueIntervals(QueueId(0), kNoon);
    QCOMPARE(intervals.front().start, kNoon - 20h); // 12:00 UTC is 20:00 there
    QCOMPARE(intervals.size(), std::size_t{81});
}

void TestFloorHistory::tellsTheWayOfACall()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallQueued{QueueRef(0), 9, 0, 0, "13800138000", "Li"});
    script.wait(12s);
    script.send(CallAnswered{QueueRef(0), 9, AgentRef(0), 12s, 3s});
    const std::uint64_t number = script.floor.calls().newest();
    QCOMPARE(script.floor.calls().find(number)->endedAt, kNoTime);
    script.wait(10s);
    script.send(CallHeld{9, AgentRef(0)});
    script.wait(5s);
    script.send(CallResumed{9, AgentRef(0)});
    script.wait(20s);
    script.send(CallCompleted{QueueRef(0), 9, AgentRef(0), EndedBy::Caller, 12s, 35s});
    const CallRecord &record = *script.floor.calls().find(number);
    QCOMPARE(record.outcome, CallOutcome::Answered);
    QCOMPARE(record.agent, AgentId(0));
    QCOMPARE(record.queuedAt, kNoon);
    QCOMPARE(record.leftAt, kNoon + 12s);
    QCOMPARE(record.endedAt, kNoon + 47s);
    QCOMPARE(record.wait, 12s);
    QCOMPARE(record.talk, 35s);
    QCOMPARE(record.hold, Microseconds(5s));
    QCOMPARE(record.endedBy, EndedBy::Caller);
    QVERIFY(record.isInTime);
    QCOMPARE(record.callerNumber, std::string("13800138000"));
    QCOMPARE(record.callerName, std::string("Li"));
}

void TestFloorHistory::tellsALostCall()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallQueued{QueueRef(0), 9, 0, 0, "1", "x"});
    script.wait(4s);
    script.send(CallEnded{9});
    const auto records = script.floor.calls().between(QueueId(0), kNoon, script.time + 1s);
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(records[0].outcome, CallOutcome::Lost);
    QCOMPARE(records[0].wait, 4s);
    QVERIFY(!records[0].isInTime);
    QVERIFY(!records[0].agent.isValid());
}

void TestFloorHistory::countsMissedOffersOfACall()
{
    FloorScript script;
    script.populate(1, 2);
    script.send(CallQueued{QueueRef(0), 9, 0, 0, "1", "x"});
    for (std::size_t agent : {0U, 1U}) {
        script.send(CallOffered{QueueRef(0), 9, AgentRef(agent)});
        script.wait(10s);
        script.send(CallMissed{QueueRef(0), 9, AgentRef(agent), 10s});
    }
    script.send(CallAnswered{QueueRef(0), 9, AgentRef(0), 22s, 2s});
    QCOMPARE(script.floor.calls().find(script.floor.calls().newest())->missedOffers, 2);
}

void TestFloorHistory::endsATalkWhoseCompletionNeverCame()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallQueued{QueueRef(0), 9, 0, 0, "1", "x"});
    script.send(CallAnswered{QueueRef(0), 9, AgentRef(0), 0s, 0s});
    script.wait(30s);
    script.send(CallEnded{9});
    const std::uint64_t number = script.floor.calls().newest();
    QCOMPARE(script.floor.calls().find(number)->endedAt, kNoon + 30s);
    QCOMPARE(script.floor.calls().find(number)->talk, 30s);
    script.wait(2s);
    script.send(CallCompleted{QueueRef(0), 9, AgentRef(0), EndedBy::Agent, 0s, 29s});
    QCOMPARE(script.floor.calls().find(number)->endedAt, kNoon + 30s);
    QCOMPARE(script.floor.calls().find(number)->talk, 29s);
    QCOMPARE(script.floor.calls().find(number)->endedBy, EndedBy::Agent);
}

void TestFloorHistory::countsAForgottenOutcomeLikeTheCounters()
{
    FloorScript script;
    script.populate(1, 1);
    script.send(CallQueued{QueueRef(0), 1, 0, 0, "1", "x"});
    script.wait(90s);
    script.send(CallOverflowed{QueueRef(0), 1, LossKind::Lost, 80s});
    script.send(CallQueued{QueueRef(0), 2, 0, 0, "1", "x"});
    script.wait(200s);
    script.send(CallEnded{2});
    QVERIFY(doIntervalsAddUp(script.floor, QueueId(0), script.time));
}

void TestFloorHistory::placesCallsInTheServiceLevel_data()
{
    QTest::addColumn<int>("formula");
    for (int formula = 1; formula <= kServiceLevelFormulaCount; ++formula) {
        QTest::addRow("SL-%d", formula) << formula;
    }
}

void TestFloorHistory::placesCallsInTheServiceLevel()
{
    QFETCH(int, formula);
    const auto id = ServiceLevelFormula(formula);
    RandomCalls calls(11);
    calls.run(600);
    const Floor &floor = calls.script.floor;
    // The whole day, so that every call that was counted was offered in it too.
    const IntervalGrid &grid = floor.config().grid;
    const TimePoint from = grid.dayStart(calls.script.time);
    const TimePoint to = grid.nextDayStart(calls.script.time);
    double numerator = 0;
    double denominator = 0;
    for (const CallRecord &record : floor.calls().between(QueueId(0), from, to)) {
        const ServiceLevelPlace place = placeOf(id, record, from, to);
        numerator += place.isInNumerator ? 1 : 0;
        denominator += place.isInDenominator ? 1 : 0;
    }
    const bool isOverOffered = id >= ServiceLevelFormula::Sl7;
    denominator += isOverOffered ? double(floor.queue(QueueId(0)).waiting.size()) : 0.0;
    QVERIFY(numerator > 0);
    QCOMPARE(numerator / denominator, serviceLevel(id, calls.script.day()).value());
}

void TestFloorHistory::findsTheLastCallsOfAnAgent()
{
    RandomCalls calls(3);
    calls.run(200);
    for (const AgentView &agent : calls.script.floor.agents()) {
        const auto last = calls.script.floor.calls().lastOf(agent.id, 1000);
        QCOMPARE(last.size(), std::size_t{calls.script.floor.agentDay(agent.id, kNoon).calls});
        for (std::size_t at = 1; at < last.size(); ++at) {
            QCOMPARE(last[at].agent, agent.id);
            QVERIFY(last[at - 1].leftAt >= last[at].leftAt);
        }
        QCOMPARE(calls.script.floor.calls().lastOf(agent.id, 2).size(), std::size_t{2});
    }
    QVERIFY(calls.script.floor.calls().lastOf(AgentId(99), 5).empty());
    QVERIFY(calls.script.floor.calls().lastOf(AgentId(), 5).empty());
}

void TestFloorHistory::logForgetsTheOldest()
{
    CallLog log(3);
    QVERIFY(log.covers(kNoon - 24h));
    for (int call = 0; call < 5; ++call) {
        CallRecord record;
        record.queue = QueueId(static_cast<std::size_t>(call) % 2);
        record.agent = call == 2 ? AgentId() : AgentId(0);
        record.leftAt = kNoon + std::chrono::minutes(call);
        QCOMPARE(log.append(record), static_cast<std::uint64_t>(call) + 1);
    }
    QCOMPARE(log.size(), std::size_t{3});
    QCOMPARE(log.newest(), std::uint64_t{5});
    QCOMPARE(log.find(2), nullptr);
    QCOMPARE(log.find(6), nullptr);
    QCOMPARE(log.find(3)->leftAt, kNoon + 2min);
    QVERIFY(!log.covers(kNoon + 1min));
    QVERIFY(log.covers(kNoon + 2min));
    QCOMPARE(log.between(QueueId(0), kNoon, kNoon + 1h).size(), std::size_t{2});
    QCOMPARE(log.between(QueueId(1), kNoon, kNoon + 1h).size(), std::size_t{1});
    QCOMPARE(log.between(QueueId(0), kNoon + 2min, kNoon + 4min).size(), std::size_t{1});
    QVERIFY(log.between(QueueId(7), kNoon, kNoon + 1h).empty());
    QCOMPARE(log.lastOf(AgentId(0), 9).size(), std::size_t{2});
    // A talk may outlive its record.
    log.addHold(1, 1s);
    log.complete(2, kNoon + 1h, 60s, EndedBy::Agent);
    log.complete(5, kNoon + 1h, 60s, EndedBy::Agent);
    QCOMPARE(log.find(5)->talk, 60s);
}

void TestFloorHistory::spansBeginWhereTheBreakBegan()
{
    FloorScript script;
    script.populate(1, 1);
    script.wait(10min);
    script.send(AgentPaused{QueueRef(0), AgentRef(0), "lunch", kNoon + 4min});
    const std::deque<StateSpan> &spans = script.floor.agentSpans(AgentId(0));
    QCOMPARE(spans.size(), std::size_t{2});
    QCOMPARE(spans[0], (StateSpan{kNoon, kNoon + 4min, AgentState::Available, {}}));
    QCOMPARE(spans[1], (StateSpan{kNoon + 4min, kNoTime, AgentState::OnBreak, "lunch"}));
    script.send(AgentPaused{QueueRef(0), AgentRef(0), "training", kNoTime});
    QCOMPARE(spans.back(), (StateSpan{kNoon + 10min, kNoTime, AgentState::OnBreak, "training"}));
    QVERIFY(script.floor.agentSpans(AgentId(5)).empty());
}

void TestFloorHistory::spansAreBounded()
{
    StateHistory history;
    const auto flip = [](int number) {
        return number % 2 == 0 ? AgentState::Available : AgentState::Talking;
    };
    for (int minute = 0; minute < 2000; ++minute) {
        history.enter(AgentId(1), kNoon + std::chrono::minutes(minute), flip(minute), {});
    }
    QCOMPARE(history.spans(AgentId(1)).size(), StateHistory::kMostSpans);
    QVERIFY(history.spans(AgentId(1)).front().from <= kNoon + 1999min - 11h - 59min);
    QVERIFY(history.spans(AgentId(0)).empty());
}

void TestFloorHistory::spansDoNotRewriteWhatIsOver()
{
    StateHistory history;
    const AgentId agent(0);
    history.enter(agent, kNoon, AgentState::Available, {});
    history.enter(agent, kNoon + 10min, AgentState::Talking, {});
    history.enter(agent, kNoon + 20min, AgentState::Available, {});
    history.enter(agent, kNoon + 5min, AgentState::OnBreak, "late");
    const std::deque<StateSpan> &spans = history.spans(agent);
    QCOMPARE(spans.size(), std::size_t{3});
    QCOMPARE(spans[1].to, kNoon + 20min);
    QCOMPARE(spans[2], (StateSpan{kNoon + 20min, kNoTime, AgentState::OnBreak, "late"}));
}

QTEST_GUILESS_MAIN(TestFloorHistory)
#include "tst_floorhistory.moc"
