// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomcalls.h"

#include <QTest>

#include <random>

using namespace fw;
using namespace fw::live;
using namespace fw::live::tests;
using namespace std::chrono_literals;

namespace {

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
