// SPDX-License-Identifier: GPL-3.0-or-later
#include "floorscript.h"

#include "core/live/floorstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace fw;
using namespace fw::live;
using namespace fw::live::tests;
using namespace std::chrono_literals;

class TestFloorStore final : public QObject
{
    Q_OBJECT

private slots:
    void foldsABurstInOneFrame();
    void doesNothingWhenNothingComes();
    void looksStaleWhenInDoubt();
    void showsThePast();
    void followsThePresentOfAnother();
    void takesAnotherFloor();
};

void TestFloorStore::foldsABurstInOneFrame()
{
    const ManualClock clock(kNoon);
    FloorStore store(FloorConfig::defaults(), clock);
    QSignalSpy changed(&store, &FloorStore::changed);
    FloorScript script;
    script.populate(1, 2);
    const std::size_t half = script.sent.size() / 2;
    const auto middle = script.sent.begin() + static_cast<std::ptrdiff_t>(half);
    store.take(std::make_shared<const std::vector<StampedEvent>>(script.sent.begin(), middle));
    store.take(std::make_shared<const std::vector<StampedEvent>>(middle, script.sent.end()));
    QCOMPARE(changed.count(), 0);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(store.floor().agents().size(), 2U);
}

void TestFloorStore::doesNothingWhenNothingComes()
{
    const ManualClock clock(kNoon);
    FloorStore store(FloorConfig::defaults(), clock);
    QSignalSpy changed(&store, &FloorStore::changed);
    QSignalSpy seconds(&store, &FloorStore::secondPassed);
    QTRY_COMPARE(seconds.count(), 1);
    QCOMPARE(changed.count(), 0);
    store.flush();
    QCOMPARE(changed.count(), 0);
}

void TestFloorStore::looksStaleWhenInDoubt()
{
    ManualClock clock(kNoon);
    FloorStore store(FloorConfig::defaults(), clock);
    QVERIFY(store.isStale());
    FeedHealth health;
    health.source = SwitchId(0);
    health.state = FeedState::Live;
    health.lastHeard = kNoon;
    store.takeHealth(health);
    QVERIFY(!store.isStale());
    clock.advance(6s);
    QVERIFY(!store.isStale());
    clock.advance(1s);
    QVERIFY(store.isStale());
    health.lastHeard = clock.now();
    health.state = FeedState::Waiting;
    store.takeHealth(health);
    QVERIFY(store.isStale());
    QCOMPARE(store.health().size(), 1U);
}

// Another floor in the place of the live one: readers get its content, its time and its changes,
// and the live one goes on unseen.
void TestFloorStore::showsThePast()
{
    const ManualClock clock(kNoon);
    FloorStore store(FloorConfig::defaults(), clock);
    FloorScript now;
    now.populate(2, 3);
    FloorScript then;
    then.populate(1, 1);
    QSignalSpy changed(&store, &FloorStore::changed);
    QSignalSpy moments(&store, &FloorStore::pastChanged);
    store.showPast(std::move(then.floor), kNoon - 1h);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(moments.count(), 1);
    QVERIFY(store.isPast());
    QVERIFY(!store.isStale());
    QVERIFY(store.now() == kNoon - 1h);
    QCOMPARE(store.floor().agents().size(), 1U);

    store.take(std::make_shared<const std::vector<StampedEvent>>(now.sent));
    store.flush();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(store.liveFloor().agents().size(), 3U);
    QCOMPARE(store.floor().agents().size(), 1U);

    const StampedEvent call{SwitchId(0), 100, kNoon - 50min,
                            CallQueued{QueueRef(0), 1, 1, 0, {}, {}}};
    store.movePast({call}, kNoon - 49min);
    QCOMPARE(changed.count(), 2);
    QVERIFY(store.now() == kNoon - 49min);
    QCOMPARE(store.floor().queues().front().waiting.size(), 1U);
    QVERIFY(store.liveFloor().queues().front().waiting.empty());

    store.showLive();
    QVERIFY(!store.isPast());
    QCOMPARE(moments.count(), 2);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(store.floor().agents().size(), 3U);
    QVERIFY(store.now() == kNoon);
}

// As the wallboard does while the console looks at the past.
void TestFloorStore::followsThePresentOfAnother()
{
    ManualClock clock(kNoon);
    FloorStore store(FloorConfig::defaults(), clock);
    FloorScript script;
    script.populate(2, 3);
    store.take(std::make_shared<const std::vector<StampedEvent>>(script.sent));
    store.flush();
    FloorStore twin(FloorConfig::defaults(), clock);
    twin.followPresentOf(store);
    QCOMPARE(twin.floor().agents().size(), 3U);

    FloorScript then;
    then.populate(1, 1);
    store.showPast(std::move(then.floor), kNoon - 1h);
    const StampedEvent call{SwitchId(0), 100, kNoon + 1min,
                            CallQueued{QueueRef(0), 1, 1, 0, {}, {}}};
    store.take(std::make_shared<const std::vector<StampedEvent>>(std::vector{call}));
    FeedHealth health;
    health.source = SwitchId(0);
    health.state = FeedState::Live;
    store.takeHealth(health);
    twin.flush();
    QVERIFY(!twin.isPast());
    QCOMPARE(twin.floor().queues().front().waiting.size(), 1U);
    QCOMPARE(twin.health().size(), 1U);

    store.reset(FloorConfig::defaults());
    QVERIFY(twin.floor().agents().empty());
    QVERIFY(twin.health().empty());
}

// As a desk does that follows a journal: the present is another floor, and what its feed gives next
// belongs to it. A past that is shown stays.
void TestFloorStore::takesAnotherFloor()
{
    const ManualClock clock(kNoon);
    FloorStore store(FloorConfig::defaults(), clock);
    FloorStore twin(FloorConfig::defaults(), clock);
    twin.followPresentOf(store);
    FloorScript before;
    before.populate(2, 3);
    store.take(std::make_shared<const std::vector<StampedEvent>>(before.sent));
    store.takeHealth({});
    FloorScript begun;
    begun.populate(1, 2);
    QSignalSpy changed(&store, &FloorStore::changed);
    store.takeFloor(std::move(begun.floor)); // nothing of before is folded into it
    QCOMPARE(changed.count(), 1);
    QVERIFY(store.isCaughtUp());
    QVERIFY(store.health().empty());
    QCOMPARE(store.floor().agents().size(), 2U);
    QCOMPARE(twin.floor().agents().size(), 2U);
    const StampedEvent call{SwitchId(0), begun.sent.back().sequence + 1, kNoon + 1min,
                            CallQueued{QueueRef(0), 1, 1, 0, {}, {}}};
    store.take(std::make_shared<const std::vector<StampedEvent>>(std::vector{call}));
    store.flush();
    QCOMPARE(store.floor().queues().front().waiting.size(), 1U);
    QCOMPARE(store.floor().sources().front().gaps, 0U);

    FloorScript then;
    then.populate(1, 1);
    store.showPast(std::move(then.floor), kNoon - 1h);
    changed.clear();
    FloorScript next;
    next.populate(1, 4);
    store.takeFloor(std::move(next.floor));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(store.floor().agents().size(), 1U);
    QCOMPARE(store.liveFloor().agents().size(), 4U);
}

QTEST_GUILESS_MAIN(TestFloorStore)
#include "tst_floorstore.moc"
