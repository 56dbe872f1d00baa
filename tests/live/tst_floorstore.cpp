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

QTEST_GUILESS_MAIN(TestFloorStore)
#include "tst_floorstore.moc"
