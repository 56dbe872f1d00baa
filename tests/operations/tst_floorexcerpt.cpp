// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/linkplace.h"
#include "core/operations/operationsjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::operations;
using namespace fw::live;

namespace {

constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h};

/// A floor of one queue and two agents, whose calls the test places in time.
class Scene
{
public:
    explicit Scene(FloorConfig config = FloorConfig::defaults())
        : floor(std::move(config))
    {
        send(kMorning, LinkUp{"switch", false});
        send(kMorning, QueueSeen{QueueRef(0), "q", 0s});
        for (const std::size_t agent : {0U, 1U}) {
            send(kMorning, AgentSeen{AgentRef(agent), "SIP/" + std::to_string(agent), {}});
            send(kMorning, MembershipChanged{QueueRef(0), AgentRef(agent), true});
            send(kMorning, AgentDeviceChanged{AgentRef(agent), DeviceState::Idle});
        }
    }

    void send(TimePoint at, FloorEvent event)
    {
        floor.apply({SwitchId(0), ++m_sequence, at, std::move(event)}, m_changes);
    }

    void queue(TimePoint at, CallRef call)
    {
        send(at, CallQueued{QueueRef(0), call, 1, 0, "13800001111", {}});
    }

    void answer(TimePoint at, CallRef call, std::chrono::seconds wait)
    {
        send(at, CallAnswered{QueueRef(0), call, AgentRef(0), wait, 2s});
        send(at, AgentDeviceChanged{AgentRef(0), DeviceState::InUse});
    }

    void abandon(TimePoint at, CallRef call, std::chrono::seconds wait)
    {
        send(at, CallAbandoned{QueueRef(0), call, wait});
        send(at, CallEnded{call});
    }

    Floor floor;

private:
    Changes m_changes;
    std::uint64_t m_sequence = 0;
};

} // namespace

class TestFloorExcerpt final : public QObject
{
    Q_OBJECT

private slots:

    void tellsWhatHappenedMinuteByMinute()
    {
        Scene scene;
        scene.queue(kMorning + 2min, 1); // before the span, leaves in it
        scene.abandon(kMorning + 6min + 10s, 1, 250s);
        scene.queue(kMorning + 10min + 5s, 2);
        scene.answer(kMorning + 10min + 15s, 2, 10s);
        scene.queue(kMorning + 19min + 30s, 3); // goes on
        const TimePoint now = kMorning + 20min;
        const FloorExcerpt excerpt = freeze(scene.floor, now, {});
        QCOMPARE(excerpt.from, kMorning + 5min);
        QCOMPARE(excerpt.minutes.size(), std::size_t(15));
        QVERIFY(excerpt.isWhole);
        // 9:05: call 1 waits at its end.
        QCOMPARE(excerpt.minutes[0].waiting, 1);
        QCOMPARE(excerpt.minutes[0].longestWaitS, 240);
        QCOMPARE(excerpt.minutes[0].calls.offered, 0);
        // 9:06: it gives up.
        QCOMPARE(excerpt.minutes[1].calls.abandoned, 1);
        QCOMPARE(excerpt.minutes[1].waiting, 0);
        // 9:10: call 2 comes and is answered at once.
        const ExcerptMinute &tenth = excerpt.minutes[5];
        QCOMPARE(tenth.calls, (CallFigures{1, 1, 1, 0, 0}));
        QCOMPARE(tenth.agents[indexOf(AgentState::Talking)], 1);
        QCOMPARE(tenth.agents[indexOf(AgentState::Available)], 1);
        QCOMPARE(excerpt.minutes[4].agents[indexOf(AgentState::Available)], 2);
        // 9:19: call 3 came and waits.
        QCOMPARE(excerpt.minutes[14].calls.offered, 1);
        QCOMPARE(excerpt.minutes[14].waiting, 1);
        QCOMPARE(excerpt.minutes[14].longestWaitS, 30);
        QCOMPARE(excerpt.queues.size(), std::size_t(1));
        QCOMPARE(excerpt.queues[0].calls, (CallFigures{2, 1, 1, 1, 0}));
        QCOMPARE(excerpt.queues[0].waiting, 1);
        QCOMPARE(excerpt.queues[0].longestWaitS, 30);
        QCOMPARE(excerpt.queues[0].source, u"switch"_s);
    }

    /// Two partners share the queue of one switch, each with an agent; the south has a queue too.
    void isCutToWhereItLies()
    {
        FloorConfig config = FloorConfig::defaults();
        using organisation::ScopeLevel;
        const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
        const int alpha = config.scopes.add(north, u"alpha"_s, {}, ScopeLevel::Team);
        const int south = config.scopes.add(0, u"south"_s, {}, ScopeLevel::Partner);
        config.people["SIP/0"] = {"A", {}, alpha};
        config.people["SIP/1"] = {"B", {}, south};
        config.queues["south-only"] = config.defaultQueue;
        config.queues["south-only"].scope = south;
        Scene scene(config);
        scene.send(kMorning, QueueSeen{QueueRef(1), "south-only", 0s});
        scene.queue(kMorning + 10min, 1);
        const TimePoint now = kMorning + 11min;
        std::map<alarms::AlarmId, alarms::Alarm> open;
        using Kind = alarms::AlarmSubject::Kind;
        open[1].subject = {Kind::Queue, 0, u"q"_s, {}, u"all"_s};
        open[2].subject = {Kind::Queue, 0, u"south-only"_s, {}, u"south"_s};
        open[3].subject = {Kind::Agent, 0, u"SIP/1"_s, {}, u"south"_s};
        open[4].subject = {Kind::Agent, 0, u"SIP/0"_s, {}, u"alpha"_s};
        open[5].subject = {Kind::Directive, -1, u"7"_s, {}, u"south"_s};
        open[6].subject = {Kind::Handover, -1, u"8"_s, {}, {}};
        open[7].subject = {Kind::Switch, 0, u"switch"_s, {}, {}};
        for (auto &[id, alarm] : open) {
            alarm.id = id;
        }
        for (const QString &scope : {u"alpha"_s, u"north"_s}) { // a team lead, a partner's manager
            const PaperSight sight = PaperSight::of(config.scopes, scope);
            const FloorExcerpt excerpt = freeze(scene.floor, now, excerptOf(open, sight), sight);
            QCOMPARE(excerpt.queues.size(), std::size_t(1));
            QCOMPARE(excerpt.queues[0].key, u"q"_s);
            QCOMPARE(excerpt.queues[0].waiting, 1);
            QCOMPARE(excerpt.queues[0].agents[indexOf(AgentState::Available)], 1);
            QCOMPARE(excerpt.minutes.back().agents[indexOf(AgentState::Available)], 1);
            std::vector<std::int64_t> told;
            for (const ExcerptAlarm &alarm : excerpt.alarms) {
                told.push_back(alarm.id);
            }
            QCOMPARE(told, (std::vector<std::int64_t>{1, 4, 7}));
            const ShiftFacts facts = factsOf(scene.floor, kMorning, now, Expectation(), sight);
            QCOMPARE(facts.queues.size(), std::size_t(1));
            QCOMPARE(facts.present, 1);
        }
        QCOMPARE(freeze(scene.floor, now, excerptOf(open)).alarms.size(), open.size());
        QCOMPARE(factsOf(scene.floor, kMorning, now, Expectation()).queues.size(), std::size_t(2));
        const PaperSight nowhere = PaperSight::of(config.scopes, u"gone"_s);
        QVERIFY(freeze(scene.floor, now, {}, nowhere).queues.empty());
    }

    void aLinkLeadsToWhatTheFloorKnows()
    {
        const Scene scene;
        using Kind = IncidentLink::Kind;
        const auto at = [&scene](Kind kind, const QString &key) {
            return placeOf(scene.floor, {kind, key, {}});
        };
        QCOMPARE(at(Kind::Agent, agentKey(u"switch"_s, u"SIP/1"_s)).agent, AgentId(1));
        QVERIFY(!at(Kind::Agent, agentKey(u"other"_s, u"SIP/1"_s)).agent);
        QCOMPARE(at(Kind::Queue, queueKey(u"switch"_s, u"q"_s)).queue, QueueId(0));
        QCOMPARE(at(Kind::Call, callKey(u"switch"_s, u"q"_s, kMorning)).queue, QueueId(0));
        QVERIFY(!at(Kind::Call, callKey(u"switch"_s, u"q2"_s, kMorning)).queue);
        const LinkPlace alarm = at(Kind::Alarm, alarmKey(1));
        QVERIFY(!alarm.agent && !alarm.queue);
    }

    /// Each minute's agents are all of them, and the minutes add up to the queues.
    void addsUp()
    {
        Scene scene;
        for (int call = 1; call <= 300; ++call) {
            const TimePoint at = kMorning + std::chrono::seconds(call * 7);
            scene.queue(at, CallRef(call));
            if (call % 3 != 0) {
                scene.abandon(at + 5s, CallRef(call), 5s);
            }
        }
        const FloorExcerpt excerpt = freeze(scene.floor, kMorning + 36min, {});
        CallFigures sum;
        for (const ExcerptMinute &minute : excerpt.minutes) {
            sum.offered += minute.calls.offered;
            sum.abandoned += minute.calls.abandoned;
            int agents = 0;
            for (const int count : minute.agents) {
                agents += count;
            }
            QCOMPARE(agents, 2);
        }
        QCOMPARE(sum, excerpt.queues[0].calls);
        QCOMPARE(excerpt.minutes.back().waiting, excerpt.queues[0].waiting);
    }

    void staysTheSameAsText()
    {
        Scene scene;
        scene.queue(kMorning + 10min, 1);
        alarms::Alarm alarm;
        alarm.id = 4;
        alarm.subject.name = {u"Li"_s, u"李"_s};
        alarm.raisedAt = kMorning;
        const FloorExcerpt excerpt = freeze(scene.floor, kMorning + 12min, {excerptOf(alarm)});
        const Result<FloorExcerpt> read = excerptFromJson(excerptToJson(excerpt));
        QVERIFY(bool(read));
        QVERIFY(*read == excerpt);
        QCOMPARE(excerptFromJson(u"[]"_s).error().code, ErrorCode::Malformed);
        QCOMPARE(excerptFromJson(u"{"_s).error().code, ErrorCode::Malformed);
    }

    void theShiftIsCountedFromIntervals()
    {
        Scene scene;
        scene.queue(kMorning + 1min, 1);
        scene.abandon(kMorning + 2min, 1, 60s);
        scene.queue(kMorning + 61min, 2);
        scene.answer(kMorning + 61min + 30s, 2, 30s);
        live::Expectation expectation(30min);
        expectation.add({live::Expectation::Kind::Calls, u"q"_s, ExpectedDays::every(), 20, 12});
        const TimePoint now = kMorning + 90min;
        const ShiftFacts all = factsOf(scene.floor, kMorning, now, expectation);
        QCOMPARE(all.total.calls, (CallFigures{2, 1, 0, 1, 0}));
        QCOMPARE(all.total.longestWaitS, 60);
        QCOMPARE(all.total.longestWaitAt, kMorning);
        QCOMPARE(all.total.expected, std::optional(12.0)); // 10:00 to 10:30
        QCOMPARE(all.present, 2);
        QVERIFY(all.isWhole);
        const ShiftFacts second = factsOf(scene.floor, kMorning + 1h, now, expectation);
        QCOMPARE(second.queues[0].calls, (CallFigures{1, 1, 0, 0, 0}));
        // From before midnight it is counted from the calls, and says the same.
        ShiftFacts night = factsOf(scene.floor, kMorning - 10h, now, expectation);
        QCOMPARE(night.total.calls, all.total.calls);
        QCOMPARE(night.total.longestWaitAt, kMorning);
        // A wait that goes on counts as well.
        scene.queue(kMorning + 80min, 3);
        const ShiftFacts waiting = factsOf(scene.floor, kMorning, now, expectation);
        QCOMPARE(waiting.total.longestWaitS, 600);
        QCOMPARE(waiting.queues[0].longestWaitAt, now);
        night.tasks.push_back({ShiftItem::Kind::Task, 3, u"t"_s, u"o"_s, now, true});
        night.actions.push_back({now, u"li"_s, u"switch.pauseAgent"_s, u"SIP/1"_s});
        const Result<ShiftFacts> read = factsFromJson(factsToJson(night));
        QVERIFY(read && *read == night);
    }
};

QTEST_GUILESS_MAIN(TestFloorExcerpt)
#include "tst_floorexcerpt.moc"
