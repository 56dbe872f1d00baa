// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eventdecoder.h"
#include "core/journal/eventencoder.h"
#include "randomevents.h"

#include <QFile>
#include <QTest>

using namespace fw;
using namespace fw::journal;
using namespace fw::live;

namespace {

QByteArray encoded(const std::vector<StampedEvent> &events)
{
    EventEncoder encoder;
    for (const StampedEvent &event : events) {
        encoder.add(event);
    }
    return encoder.take();
}

QByteArray sample(std::uint32_t seed, std::size_t count = 200)
{
    return encoded(tests::RandomEvents(seed).some(count));
}

} // namespace

class TestEventCodec final : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void nextChunkStandsAlone();
    void everyDamageIsAnErrorOrEvents();
    void refuses_data();
    void refuses();
    void readsWhatVersion1Wrote();
    void isSmall();
};

void TestEventCodec::roundTrip_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

// Every field goes through the codec, so equal bytes of a second round mean equal events; that
// nothing is left out in both directions is what the fields compared here show.
void TestEventCodec::roundTrip()
{
    QFETCH(std::uint32_t, seed);
    const std::vector<StampedEvent> events = tests::RandomEvents(seed).some(300);
    const QByteArray chunk = encoded(events);
    const auto read = EventDecoder::decode(chunk);
    QVERIFY(read);
    QCOMPARE(read->size(), events.size());
    for (std::size_t at = 0; at < events.size(); ++at) {
        const StampedEvent &a = events[at];
        const StampedEvent &b = (*read)[at];
        QCOMPARE(b.source.value(), a.source.value());
        QCOMPARE(b.sequence, a.sequence);
        QVERIFY(b.time == a.time);
        QCOMPARE(b.event.index(), a.event.index());
        if (const auto *queued = std::get_if<CallQueued>(&a.event)) {
            const auto &back = std::get<CallQueued>(b.event);
            QVERIFY(back.queue == queued->queue && back.call == queued->call);
            QVERIFY(back.position == queued->position && back.priority == queued->priority);
            QCOMPARE(back.callerNumber, queued->callerNumber);
            QCOMPARE(back.callerName, queued->callerName);
        } else if (const auto *paused = std::get_if<AgentPaused>(&a.event)) {
            const auto &back = std::get<AgentPaused>(b.event);
            QVERIFY(back.agent == paused->agent && back.since == paused->since);
            QCOMPARE(back.reason, paused->reason);
        } else if (const auto *resync = std::get_if<Resync>(&a.event)) {
            const auto &back = std::get<Resync>(b.event);
            QVERIFY(back.kind == resync->kind && back.snapshot);
            QCOMPARE(back.snapshot->callers.size(), resync->snapshot->callers.size());
            QCOMPARE(back.snapshot->talks.size(), resync->snapshot->talks.size());
        }
    }
    QCOMPARE(encoded(*read), chunk);
}

void TestEventCodec::nextChunkStandsAlone()
{
    EventEncoder encoder;
    const std::vector<StampedEvent> events = tests::RandomEvents(7).some(40);
    std::vector<StampedEvent> read;
    for (const StampedEvent &event : events) {
        encoder.add(event);
        if (encoder.events() == 10) {
            const auto chunk = EventDecoder::decode(encoder.take());
            QVERIFY(chunk);
            read.insert(read.end(), chunk->begin(), chunk->end());
        }
    }
    QCOMPARE(encoder.events(), 0);
    QCOMPARE(encoded(read), encoded(events));
}

void TestEventCodec::everyDamageIsAnErrorOrEvents()
{
    const QByteArray chunk = sample(3);
    std::mt19937 random(5);
    for (qsizetype cut = 0; cut < chunk.size(); ++cut) {
        const auto read = EventDecoder::decode(QByteArrayView(chunk).first(cut));
        QVERIFY(!read || read->size() < 200);
    }
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = chunk;
        for (int each = 0; each < 3; ++each) {
            damaged[static_cast<qsizetype>(random() % static_cast<std::uint32_t>(chunk.size()))] =
                static_cast<char>(random());
        }
        const auto read = EventDecoder::decode(damaged);
        QVERIFY(read || read.error().code == ErrorCode::Malformed ||
                read.error().code == ErrorCode::NewerSchema);
    }
}

void TestEventCodec::refuses_data()
{
    QTest::addColumn<QByteArray>("chunk");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray() << ErrorCode::Malformed;
    QTest::newRow("version 0") << QByteArray(1, '\0') << ErrorCode::Malformed;
    QTest::newRow("a newer version") << QByteArray("\2abc") << ErrorCode::NewerSchema;
    QTest::newRow("a version without end") << QByteArray(20, '\xff') << ErrorCode::Malformed;
    QTest::newRow("an unknown kind") << QByteArray("\1\x7f\1\0\0\0", 6) << ErrorCode::Malformed;
    QTest::newRow("no switch") << QByteArray("\1\x19\0\0\0", 5) << ErrorCode::Malformed;
    QTest::newRow("half an event") << QByteArray("\1\2\1\0\0\1", 6) << ErrorCode::Malformed;
    QTest::newRow("a text that was never told")
        << QByteArray("\1\x1b\1\0\0\7", 6) << ErrorCode::Malformed;
}

void TestEventCodec::refuses()
{
    QFETCH(QByteArray, chunk);
    QFETCH(ErrorCode, code);
    const auto read = EventDecoder::decode(chunk);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void TestEventCodec::readsWhatVersion1Wrote()
{
    // Written once and never again: what has been stored must stay readable.
    QFile file(QStringLiteral(FW_TEST_DATA "/journal/events-v1.bin"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray chunk = file.readAll();
    const auto read = EventDecoder::decode(chunk);
    QVERIFY(read);
    QCOMPARE(encoded(*read), sample(2026, 400));
    QCOMPARE(chunk, sample(2026, 400));
}

void TestEventCodec::isSmall()
{
    std::vector<StampedEvent> events;
    TimePoint time{std::chrono::hours(500'000)};
    for (std::uint64_t each = 1; each <= 1000; ++each) {
        time += std::chrono::milliseconds(each % 7 * 40);
        events.push_back({SwitchId(0), each, time,
                          CallOffered{QueueRef(each % 20), 100'000 + each, AgentRef(each % 500)}});
    }
    QVERIFY(encoded(events).size() < 12'000);
}

QTEST_GUILESS_MAIN(TestEventCodec)
#include "tst_eventcodec.moc"
