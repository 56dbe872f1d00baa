// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalaudit.h"
#include "core/journal/journalcursor.h"
#include "core/journal/journalwriter.h"
#include "core/journal/keyframepacker.h"
#include "recordedday.h"
#include "tests/live/floorlikeness.h"
#include "tests/live/randomcalls.h"

#include <QMessageAuthenticationCode>
#include <QTest>

#include <random>

using namespace fw;
using namespace fw::journal;
using namespace fw::journal::tests;
using namespace fw::live;
using namespace fw::live::tests;
using namespace std::chrono_literals;

namespace {

Floor folded(const std::vector<StampedEvent> &events)
{
    Floor floor(JournalFold::onJournalGrid(RecordedDay::config()));
    Changes changes;
    for (const StampedEvent &event : events) {
        floor.apply(event, changes);
    }
    return floor;
}

} // namespace

class TestJournalWriter final : public QObject
{
    Q_OBJECT

private slots:
    void foldsToTheSameAgain_data();
    void foldsToTheSameAgain();
    void batchesChangeNoRow();
    void sessionsAddUp();
    void intervalsAreWhole();
    void queueRowsAddUpToTheFloor();
    void callsAreTheLog();
    void numbersAreMasked();
    void auditFinds_data();
    void auditFinds();
    void seeksToAnyMoment();
    void readsPastABadKeyframe();
};

void TestJournalWriter::foldsToTheSameAgain_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestJournalWriter::foldsToTheSameAgain()
{
    QFETCH(std::uint32_t, seed);
    MemoryJournalStore store;
    const std::vector<StampedEvent> events = RecordedDay::events(seed);
    RecordedDay::record(store, events, 50, seed);
    const auto report = JournalAudit(store).run();
    QVERIFY(report);
    QCOMPARE(report->difference, QString());
    QCOMPARE(report->events, static_cast<std::int64_t>(events.size()));
    QVERIFY(report->keyframes > 5);
    QVERIFY(report->queueIntervals > 30);
    QVERIFY(report->agentIntervals > 60);
}

void TestJournalWriter::batchesChangeNoRow()
{
    const std::vector<StampedEvent> events = RecordedDay::events(3);
    MemoryJournalStore small;
    MemoryJournalStore large;
    RecordedDay::record(small, events, 3);
    RecordedDay::record(large, events, 5000, 4);
    QVERIFY(small.queueRows == large.queueRows);
    QVERIFY(small.agentRows == large.agentRows);
    QCOMPARE(small.callRows.size(), large.callRows.size());
    QVERIFY(small.writes > large.writes * 100);
}

void TestJournalWriter::sessionsAddUp()
{
    MemoryJournalStore store;
    RecordedDay::record(store, RecordedDay::events(1), 100);
    RecordedDay::record(store, RecordedDay::events(2), 100);
    const auto report = JournalAudit(store).run();
    QVERIFY(report);
    QCOMPARE(report->difference, QString());
    QCOMPARE(report->sessions, 2);
    const auto rows = store.queueIntervals(kNoon, kNoon + 24h);
    QVERIFY(rows);
    QVERIFY(rows->size() < store.queueRows.size());
}

// Whoever is signed in does something at every moment of an interval, to the microsecond.
void TestJournalWriter::intervalsAreWhole()
{
    MemoryJournalStore store;
    RecordedDay::record(store, RecordedDay::events(5), 20);
    std::size_t whole = 0;
    for (const auto &[key, counters] : store.agentRows) {
        Microseconds sum{0};
        for (Microseconds span : counters.inState) {
            sum += span;
        }
        const TimePoint start = std::get<0>(key);
        QVERIFY(sum <= JournalFold::kInterval);
        if (start > kNoon && start < kNoon + 2h) {
            QVERIFY(sum == JournalFold::kInterval);
            ++whole;
        }
    }
    QVERIFY(whole > 30);
}

void TestJournalWriter::queueRowsAddUpToTheFloor()
{
    const std::vector<StampedEvent> events = RecordedDay::events(6);
    MemoryJournalStore store;
    RecordedDay::record(store, events, 30);
    const Floor floor = folded(events);
    for (const QueueView &queue : floor.queues()) {
        QueueCounters sum;
        for (const auto &[key, counters] : store.queueRows) {
            if (std::get<2>(key).toStdString() == queue.name) {
                sum += counters;
            }
        }
        QVERIFY(sum == queue.counters.day(floor.now(), floor.config().grid));
    }
}

void TestJournalWriter::callsAreTheLog()
{
    const std::vector<StampedEvent> events = RecordedDay::events(7);
    MemoryJournalStore store;
    RecordedDay::record(store, events, 10);
    const Floor floor = folded(events);
    QCOMPARE(store.callRows.size(), floor.calls().size());
    for (const auto &[key, row] : store.callRows) {
        const CallRecord *record = floor.calls().find(static_cast<std::uint64_t>(row.number));
        QVERIFY(record != nullptr);
        QCOMPARE(row.queue.toStdString(), floor.queue(record->queue).name);
        QVERIFY(row.record.endedAt == record->endedAt && row.record.talk == record->talk);
        QVERIFY(row.record.leftAt == record->leftAt && row.record.endedBy == record->endedBy);
        QVERIFY(row.record.outcome == record->outcome);
        QCOMPARE(row.agentAddress.isEmpty(), !record->agent.isValid());
    }
}

void TestJournalWriter::numbersAreMasked()
{
    MemoryJournalStore store;
    RecordedDay::record(store, RecordedDay::events(8), 10);
    for (const Chunk &chunk : store.chunks()) {
        QVERIFY(!chunk.payload.contains("13812345678"));
    }
    for (const auto &[key, keyframe] : store.keyframes) {
        QVERIFY(!KeyframePacker::unpack(keyframe.payload)->contains("13812345678"));
    }
    const CallRow &row = store.callRows.rbegin()->second;
    QCOMPARE(row.record.callerNumber, std::string("138****5678"));
    QCOMPARE(row.record.callerName, std::string("138****5678"));
    QCOMPARE(row.numberHash,
             QMessageAuthenticationCode::hash("13812345678", "a key", QCryptographicHash::Sha256));
}

void TestJournalWriter::auditFinds_data()
{
    QTest::addColumn<int>("damage");
    QTest::addColumn<QString>("word");
    QTest::newRow("another figure") << 0 << QStringLiteral("queue");
    QTest::newRow("a row too few") << 1 << QStringLiteral("agent");
    QTest::newRow("a row too many") << 2 << QStringLiteral("queue");
    QTest::newRow("a chunk is gone") << 3 << QStringLiteral("follows");
    QTest::newRow("another floor in a keyframe") << 4 << QStringLiteral("keyframe");
    QTest::newRow("a wrong count") << 5 << QStringLiteral("told");
}

void TestJournalWriter::auditFinds()
{
    QFETCH(int, damage);
    QFETCH(QString, word);
    MemoryJournalStore store;
    RecordedDay::record(store, RecordedDay::events(9), 25);
    switch (damage) {
    case 0:
        ++store.queueRows.rbegin()->second.talkS;
        break;
    case 1:
        store.agentRows.erase(store.agentRows.begin());
        break;
    case 2:
        store.queueRows[{kNoon + 1h, QStringLiteral("pbx"), QStringLiteral("q9"), 1}].offered = 1;
        break;
    case 3:
        store.chunks().erase(store.chunks().begin() + 10);
        for (std::size_t at = 0; at < store.chunks().size(); ++at) {
            store.chunks()[at].id = static_cast<ChunkId>(at + 1);
        }
        break;
    case 4: {
        auto third = std::next(store.keyframes.begin(), 3);
        third->second.payload = store.keyframes.begin()->second.payload;
        break;
    }
    default:
        ++store.chunks()[4].events;
        break;
    }
    const auto report = JournalAudit(store).run();
    QVERIFY(report);
    QVERIFY2(report->difference.contains(word), qPrintable(report->difference));
}

void TestJournalWriter::seeksToAnyMoment()
{
    const std::vector<StampedEvent> events = RecordedDay::events(10);
    MemoryJournalStore store;
    RecordedDay::record(store, events, 40);
    JournalCursor cursor(store);
    std::mt19937 random(2);
    for (int round = 0; round < 40; ++round) {
        const std::size_t at = random() % events.size();
        const TimePoint time = events[at].time + std::chrono::milliseconds(random() % 900);
        QVERIFY(cursor.seek(time));
        std::vector<StampedEvent> before;
        for (const StampedEvent &event : events) {
            if (event.time <= time) {
                before.push_back(event);
            }
        }
        Floor floor = folded(before);
        Changes changes;
        floor.advance(time, changes);
        QVERIFY(floor.queues().size() == cursor.floor().queues().size());
        for (const AgentView &agent : floor.agents()) {
            QVERIFY(cursor.floor().agent(agent.id).state == agent.state);
            QVERIFY(cursor.floor().agentSpans(agent.id) == floor.agentSpans(agent.id));
            QVERIFY(cursor.floor().agentDay(agent.id, time) == floor.agentDay(agent.id, time));
        }
        for (const QueueView &queue : floor.queues()) {
            QVERIFY(cursor.floor().queue(queue.id).waiting == queue.waiting);
        }
    }
    QVERIFY(cursor.rewind());
    std::size_t steps = 0;
    for (auto next = cursor.peek(); next && *next != nullptr; next = cursor.peek()) {
        cursor.step();
        ++steps;
    }
    QCOMPARE(steps, events.size());
}

void TestJournalWriter::readsPastABadKeyframe()
{
    const std::vector<StampedEvent> events = RecordedDay::events(11);
    MemoryJournalStore store;
    RecordedDay::record(store, events, 40);
    for (auto &[key, keyframe] : store.keyframes) {
        keyframe.payload = "of a version that nobody knows";
    }
    JournalCursor cursor(store);
    QVERIFY(cursor.seek(events.back().time));
    QCOMPARE(cursor.floor().calls().newest(), folded(events).calls().newest());
}

QTEST_GUILESS_MAIN(TestJournalWriter)
#include "tst_journalwriter.moc"
