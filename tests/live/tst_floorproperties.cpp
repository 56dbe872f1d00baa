// SPDX-License-Identifier: GPL-3.0-or-later
#include "floorscript.h"

#include <QTest>

#include <random>

using namespace fw;
using namespace fw::live;
using namespace fw::live::tests;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t kQueues = 3;
constexpr std::size_t kAgents = 6;

/// A well-formed stream: every call joins, and most get an outcome.
class RandomCalls
{
public:
    explicit RandomCalls(std::uint32_t seed)
        : m_random(seed)
    {
        script.populate(kQueues, kAgents);
    }

    void run(int calls)
    {
        for (int call = 0; call < calls; ++call) {
            one(static_cast<CallRef>(call) + 1);
            script.wait(std::chrono::seconds(pick(40)));
        }
    }

    FloorScript script;

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }

    void one(CallRef call)
    {
        const QueueRef queue(pick(kQueues));
        const AgentRef agent(pick(kAgents));
        const auto waited = std::chrono::seconds(pick(60));
        script.send(CallQueued{queue, call, 0, 0, "1", "x"});
        script.send(CallOffered{queue, call, agent});
        switch (pick(8)) {
        case 0:
            return; // still waits
        case 1:
            script.send(CallAbandoned{queue, call, waited, true});
            script.send(CallLeftQueue{queue, call});
            break;
        case 2:
            script.send(CallLeftQueue{queue, call});
            script.send(CallOverflowed{queue, call, LossKind::TimedOut, waited});
            break;
        case 3:
            script.send(AgentPaused{queue, agent, "break", kNoTime});
            script.send(CallEnded{call});
            return;
        case 4:
            script.send(AgentResumed{queue, agent});
            script.send(CallMissed{queue, call, agent, 5s});
            [[fallthrough]];
        default:
            script.send(CallLeftQueue{queue, call});
            script.send(CallAnswered{queue, call, agent, waited, 2s});
            script.send(AgentDeviceChanged{agent, DeviceState::InUse});
            script.wait(20s);
            script.send(CallCompleted{queue, call, agent, EndedBy::Agent, waited, 20s});
            script.send(AgentDeviceChanged{agent, DeviceState::Idle});
        }
        script.send(CallEnded{call});
    }

    std::mt19937 m_random;
};

bool hasSoundBars(const Floor &floor)
{
    std::vector<PerState<int>> bars(floor.queues().size());
    std::vector<int> partly(floor.queues().size(), 0);
    for (const AgentView &agent : floor.agents()) {
        for (const MembershipView &membership : agent.memberships) {
            ++bars[membership.queue.index()][indexOf(agent.state)];
            partly[membership.queue.index()] += membership.isPaused && agent.isPartlyPaused ? 1 : 0;
        }
    }
    std::size_t listed = 0;
    for (const QueueView &queue : floor.queues()) {
        listed += queue.waiting.size();
        if (bars[queue.id.index()] != queue.agents ||
            partly[queue.id.index()] != queue.partlyPaused ||
            queue.waiting.empty() == isKnown(queue.oldestSince)) {
            return false;
        }
    }
    return listed == floor.waitingCalls().size();
}

bool areSame(const Floor &a, const Floor &b, TimePoint now)
{
    for (std::size_t at = 0; at < a.queues().size(); ++at) {
        const QueueView &left = a.queues()[at];
        const QueueView &right = b.queues()[at];
        if (left.waiting != right.waiting || left.agents != right.agents ||
            !(left.counters.day(now, a.config().grid) ==
              right.counters.day(now, b.config().grid))) {
            return false;
        }
    }
    for (std::size_t at = 0; at < a.agents().size(); ++at) {
        const AgentView &left = a.agents()[at];
        const AgentView &right = b.agents()[at];
        if (left.state != right.state || left.stateSince != right.stateSince ||
            !(a.agentDay(left.id, now) == b.agentDay(right.id, now))) {
            return false;
        }
    }
    return a.anomalies() == b.anomalies();
}

} // namespace

class TestFloorProperties final : public QObject
{
    Q_OBJECT

private slots:
    void accountsForEveryCall_data();
    void accountsForEveryCall();

    void survivesDamagedStreams_data() { accountsForEveryCall_data(); }

    void survivesDamagedStreams();
    void doesNotDependOnBatches();
};

void TestFloorProperties::accountsForEveryCall_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestFloorProperties::accountsForEveryCall()
{
    QFETCH(std::uint32_t, seed);
    RandomCalls calls(seed);
    calls.run(300);
    const Floor &floor = calls.script.floor;
    QVERIFY(hasSoundBars(floor));
    for (const QueueView &queue : floor.queues()) {
        const QueueCounters day = calls.script.day(queue.id.index());
        QCOMPARE(day.offered + day.carriedOver,
                 day.answered + day.abandoned + day.overflowed() + day.lost +
                     static_cast<std::uint32_t>(queue.waiting.size()));
    }
}

void TestFloorProperties::survivesDamagedStreams()
{
    QFETCH(std::uint32_t, seed);
    RandomCalls calls(seed);
    calls.run(100);
    std::vector<StampedEvent> events = calls.script.sent;
    std::mt19937 random(seed);
    for (std::size_t at = 0; at < events.size(); ++at) {
        const std::size_t other = random() % events.size();
        if (random() % 4 == 0) {
            std::swap(events[at], events[other]);
        } else if (random() % 8 == 0) {
            events[at] = events[other];
        }
    }
    Floor floor;
    Changes changes;
    for (const StampedEvent &event : events) {
        floor.apply(event, changes);
    }
    QVERIFY(hasSoundBars(floor));
}

void TestFloorProperties::doesNotDependOnBatches()
{
    FloorConfig config = FloorConfig::defaults();
    config.defaultQueue.wrapUp = 7s;
    RandomCalls calls(99);
    calls.run(300);
    Floor once(config);
    Floor often(config);
    Changes changes;
    for (const StampedEvent &event : calls.script.sent) {
        once.apply(event, changes);
        often.advance(event.time, changes);
        often.apply(event, changes);
        changes.clear();
    }
    QVERIFY(areSame(once, often, calls.script.time));
}

QTEST_GUILESS_MAIN(TestFloorProperties)
#include "tst_floorproperties.moc"
