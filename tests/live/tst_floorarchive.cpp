// SPDX-License-Identifier: GPL-3.0-or-later
#include "floorlikeness.h"
#include "randomcalls.h"

#include <QTest>

#include <random>

using namespace fw;
using namespace fw::live;
using namespace fw::live::tests;
using namespace std::chrono_literals;

namespace {

FloorConfig config()
{
    FloorConfig config = FloorConfig::defaults();
    config.defaultQueue.wrapUp = 7s;
    config.people["Local/a1"] = {"007", {QStringLiteral("An"), QStringLiteral("安")}, 0};
    return config;
}

FloorSnapshot snapshotOf(std::mt19937 &random)
{
    FloorSnapshot told;
    told.hasTalks = random() % 2 == 0;
    for (std::size_t queue = 0; queue < kQueues; ++queue) {
        told.queues.push_back(QueueRef(queue));
        for (std::size_t agent = 0; agent < kAgents; ++agent) {
            if (random() % 8 != 0) {
                told.memberships.push_back(
                    {QueueRef(queue), AgentRef(agent), false, random() % 3 == 0, "meal", kNoTime, 0,
                     static_cast<DeviceState>(random() % 8), random() % 5 == 0, kNoTime});
            }
        }
        for (int position = 1; position < 4; ++position) {
            told.callers.push_back({QueueRef(queue), random() % 300 + 1, position, 0,
                                    std::chrono::seconds(random() % 90), "13800001111", "c"});
        }
        told.talks.push_back({QueueRef(queue), AgentRef(random() % kAgents), random() % 300 + 1,
                              kNoTime, "13900002222", "t"});
        told.supervisions.push_back({AgentRef(random() % kAgents), "PJSIP/9"});
    }
    return told;
}

/// A stream with everything in it: calls, holds, breaks, snapshots, repeated and late events.
std::vector<StampedEvent> stream(std::uint32_t seed)
{
    RandomCalls calls(seed);
    std::mt19937 random(seed);
    for (int part = 0; part < 12; ++part) {
        calls.run(20);
        const AgentRef agent(random() % kAgents);
        calls.script.send(CallHeld{random() % 20 + 1, agent});
        calls.script.send(SupervisionStarted{agent, "PJSIP/9"});
        calls.script.send(AgentPaused{QueueRef(0), agent, "meal", calls.script.time - 90s});
        calls.script.snapshot(static_cast<ResyncKind>(random() % 3), snapshotOf(random));
        calls.script.send(Anomaly{"undecodable_text"});
        if (part % 5 == 4) {
            calls.script.send(LinkDown{});
            calls.script.send(LinkUp{"pbx", part % 2 == 0});
        }
        calls.script.wait(std::chrono::seconds(random() % 4000));
    }
    std::vector<StampedEvent> events = calls.script.sent;
    for (int each = 0; each < 10; ++each) {
        std::swap(events[random() % events.size()], events[random() % events.size()]);
    }
    return events;
}

} // namespace

class TestFloorArchive final : public QObject
{
    Q_OBJECT

private slots:
    void goesOnFromAnyCut_data();
    void goesOnFromAnyCut();
    void emptyFloor();
    void damageIsAnError();
    void refusesANewerVersion();
};

void TestFloorArchive::goesOnFromAnyCut_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 40; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestFloorArchive::goesOnFromAnyCut()
{
    QFETCH(std::uint32_t, seed);
    const std::vector<StampedEvent> events = stream(seed);
    const std::size_t cut = std::mt19937(seed * 31)() % events.size();
    Floor whole(config());
    Floor early(config());
    Changes changes;
    for (std::size_t at = 0; at < cut; ++at) {
        whole.apply(events[at], changes);
        early.apply(events[at], changes);
    }
    const QByteArray saved = early.save();
    Result<Floor> resumed = Floor::load(saved, config());
    QVERIFY(resumed);
    QCOMPARE(resumed->save(), saved);
    QVERIFY(FloorLikeness(whole, *resumed).isFull(whole.now()));
    for (std::size_t at = cut; at < events.size(); ++at) {
        whole.apply(events[at], changes);
        resumed->apply(events[at], changes);
    }
    const TimePoint later = whole.now() + 5min;
    whole.advance(later, changes);
    resumed->advance(later, changes);
    QVERIFY(FloorLikeness(whole, *resumed).isFull(later));
    QCOMPARE(resumed->save(), whole.save());
}

void TestFloorArchive::emptyFloor()
{
    const Floor empty(config());
    const Result<Floor> loaded = Floor::load(empty.save(), config());
    QVERIFY(loaded);
    QVERIFY(loaded->queues().empty());
    QVERIFY(!isKnown(loaded->now()));
}

void TestFloorArchive::damageIsAnError()
{
    Floor floor(config());
    Changes changes;
    const std::vector<StampedEvent> events = stream(5);
    for (std::size_t at = 0; at < 400; ++at) {
        floor.apply(events[at], changes);
    }
    const QByteArray saved = floor.save();
    for (qsizetype cut = 0; cut < saved.size(); cut += 7) {
        const Result<Floor> loaded = Floor::load(saved.first(cut), config());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Malformed);
    }
    // What can still be read must be safe to go on with, whatever it says.
    std::mt19937 random(1);
    for (int round = 0; round < 1500; ++round) {
        QByteArray damaged = saved;
        damaged[static_cast<qsizetype>(random() % static_cast<std::uint32_t>(saved.size()))] =
            static_cast<char>(random());
        Result<Floor> loaded = Floor::load(damaged, config());
        for (std::size_t at = 400; loaded && at < 500; ++at) {
            loaded->apply(events[at], changes);
        }
        changes.clear();
    }
}

void TestFloorArchive::refusesANewerVersion()
{
    const Result<Floor> loaded = Floor::load(QByteArray("\x55xyz"), config());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::NewerSchema);
}

QTEST_GUILESS_MAIN(TestFloorArchive)
#include "tst_floorarchive.moc"
