// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/batchpacker.h"
#include "core/journal/eventdecoder.h"
#include "core/journal/spoolfile.h"
#include "core/storage/sqljournalstore.h"
#include "tests/recorder/recorderrig.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

constexpr int kUsualKills = 40;

/// What a journal must still hold whenever it is read again.
class JournalMemory final
{
public:
    /// Reads on from where it was; the first fault, or nothing.
    [[nodiscard]] QString readOn(const journal::JournalStore &store)
    {
        for (;;) {
            const auto chunks = store.chunksAfter(m_last, 500);
            if (!chunks) {
                return chunks.error().detail;
            }
            if (chunks->empty()) {
                return {};
            }
            for (const journal::Chunk &chunk : *chunks) {
                if (QString fault = take(chunk); !fault.isEmpty()) {
                    return fault;
                }
            }
        }
    }

    /// That all of it is there as it was, and nothing else before its end.
    [[nodiscard]] QString compare(const journal::JournalStore &store) const
    {
        JournalMemory again;
        QString fault = again.readOn(store);
        if (fault.isEmpty() && again.m_payloads != m_payloads) {
            fault = u"%1 chunks were there, now %2"_s.arg(m_payloads.size())
                        .arg(again.m_payloads.size());
        }
        return fault;
    }

    [[nodiscard]] bool has(const QByteArray &payload) const { return m_known.contains(payload); }

    [[nodiscard]] std::size_t chunks() const { return m_payloads.size(); }

    [[nodiscard]] std::int64_t events() const { return m_events; }

    [[nodiscard]] TimePoint until() const { return m_until; }

private:
    QString take(const journal::Chunk &chunk)
    {
        const QString place = u"session %1, chunk %2: "_s.arg(chunk.session).arg(chunk.number);
        if (chunk.session < m_session) {
            return place + u"comes after a later session"_s;
        }
        if (chunk.session > m_session) {
            m_session = chunk.session;
            m_number = 0;
            m_sequences.clear();
        }
        if (chunk.number != ++m_number) {
            return place + u"expected %1"_s.arg(m_number);
        }
        const auto events = journal::EventDecoder::decode(chunk.payload);
        if (!events || std::ssize(*events) != chunk.events) {
            return place + u"can't be read"_s;
        }
        for (const live::StampedEvent &event : *events) {
            std::uint64_t &last = m_sequences[event.source.value()];
            if (event.sequence <= last) {
                return place + u"event %1 after %2"_s.arg(event.sequence).arg(last);
            }
            last = event.sequence;
        }
        m_last = chunk.id;
        m_events += chunk.events;
        m_until = std::max(m_until, chunk.lastTime);
        m_payloads[{chunk.session, chunk.number}] = chunk.payload;
        if (!m_known.insert(chunk.payload).second) {
            return place + u"is there twice"_s;
        }
        return {};
    }

    std::map<std::pair<std::int64_t, std::int64_t>, QByteArray> m_payloads;
    std::set<QByteArray> m_known;
    std::map<std::size_t, std::uint64_t> m_sequences;
    journal::ChunkId m_last = 0;
    journal::SessionId m_session = 0;
    std::int64_t m_number = 0;
    std::int64_t m_events = 0;
    TimePoint m_until = kNoTime;
};

/// What waits on disk.
struct Spooled
{
    std::vector<QByteArray> payloads;
    TimePoint until = kNoTime;
};

Spooled spooled(const QString &path)
{
    Spooled found;
    journal::SpoolFile spool(path, qint64(1) << 40);
    if (!spool.open()) {
        return found;
    }
    spool.forEach([&found](const QByteArray &record) {
        if (record.front() != 'b') {
            return;
        }
        const auto batch = journal::BatchPacker::unpackBatch(QByteArrayView(record).sliced(1));
        for (const journal::Chunk &chunk : batch ? batch->chunks : std::vector<journal::Chunk>()) {
            found.payloads.push_back(chunk.payload);
            found.until = std::max(found.until, chunk.lastTime);
        }
    });
    return found;
}

/// What the recorder said it had written, to the millisecond.
TimePoint claimed(const QJsonObject &status)
{
    const QString until = status["journal"_L1]["writtenUntil"_L1].toString();
    const QDateTime time = QDateTime::fromString(until, Qt::ISODateWithMs);
    return time.isValid() ? TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()))
                          : kNoTime;
}

} // namespace

/// The recorder is killed under load at random moments. What it had written, into the database or
/// on its own disk, is in the journal afterwards, once and in order. FW_KILLS=200 for more kills
/// than usual, with QTEST_FUNCTION_TIMEOUT.
class TestRecorderKills final : public QObject
{
    Q_OBJECT

private slots:

    void nothingWrittenIsLost_data()
    {
        QTest::addColumn<storage::Dialect>("dialect");
        QTest::newRow("sqlite") << storage::Dialect::Sqlite;
        QTest::newRow("postgresql") << storage::Dialect::Postgres;
    }

    void nothingWrittenIsLost();

private:
    static void killOnce(test::RecorderRig &rig, QRandomGenerator &random, int kill);
};

void TestRecorderKills::killOnce(test::RecorderRig &rig, QRandomGenerator &random, int kill)
{
    const auto recorder = rig.startRecorder(u"a"_s);
    QVERIFY(recorder);
    const auto isWriting = [&rig] {
        return !rig.status(u"a"_s)["journal"_L1]["writtenUntil"_L1].isNull() &&
               rig.stateOf(u"a"_s) == "recording"_L1;
    };
    if (kill % 4 != 0) { // else: somewhere while it starts
        QTRY_VERIFY_WITH_TIMEOUT(isWriting(), 30'000);
    }
    const bool isAway = !rig.isFile() && kill % 5 == 3;
    if (isAway) {
        QVERIFY(bool(rig.cluster().stop()));
    }
    const int ms = random.bounded(1, isAway ? 2500 : 1200);
    QVERIFY2(!recorder->waitForFinished(ms), "it ended by itself");
    recorder->kill();
    QVERIFY(recorder->waitForFinished());
    if (isAway) {
        QVERIFY(bool(rig.cluster().start()));
    }
}

void TestRecorderKills::nothingWrittenIsLost()
{
    QFETCH(storage::Dialect, dialect);
    const int wanted = qEnvironmentVariableIntValue("FW_KILLS");
    const int kills = wanted > 0 ? wanted : kUsualKills;
    test::RecorderRig rig(dialect);
    const Outcome ready =
        rig.prepare({u"--bench-rate"_s, u"400"_s, u"--agents"_s, u"120"_s, u"--queues"_s, u"8"_s});
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().detail));
    QRandomGenerator random(20'261'126);
    JournalMemory memory;
    Spooled waiting;
    std::size_t replayed = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        killOnce(rig, random, kill);
        if (QTest::currentTestFailed()) {
            return;
        }
        const auto database = rig.open();
        if (!database && kill == 1) {
            continue; // there was none yet
        }
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        const storage::SqlJournalStore store(*database);
        const QString fault = memory.readOn(store);
        QVERIFY2(fault.isEmpty(), qPrintable(u"kill %1: %2"_s.arg(kill).arg(fault)));
        // What waited the last time is there, or waits still.
        Spooled now = spooled(rig.spoolOf(u"a"_s));
        QVERIFY(std::max(memory.until(), now.until) >= claimed(rig.status(u"a"_s)));
        for (const QByteArray &payload : waiting.payloads) {
            const bool isWritten = memory.has(payload);
            QVERIFY2(isWritten || std::ranges::find(now.payloads, payload) != now.payloads.end(),
                     qPrintable(u"kill %1: a chunk of the spool is gone"_s.arg(kill)));
            replayed += isWritten ? 1U : 0U;
        }
        waiting = std::move(now);
    }
    const auto last = rig.startRecorder(u"a"_s);
    QVERIFY(last);
    QTRY_COMPARE_WITH_TIMEOUT(rig.stateOf(u"a"_s), u"recording"_s, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(rig.status(u"a"_s)["spool"_L1]["batches"_L1].toInt(-1), 0, 30'000);
    QCOMPARE(test::RecorderRig::end(*last), 0);
    {
        const auto database = rig.open();
        QVERIFY(bool(database));
        const storage::SqlJournalStore store(*database);
        const QString fault = memory.readOn(store);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        const QString difference = memory.compare(store);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        for (const QByteArray &payload : waiting.payloads) {
            QVERIFY(memory.has(payload));
        }
    }
    const auto report = rig.audit();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->difference, QString());
    qInfo() << kills << "kills," << report->sessions << "sessions," << report->events << "events,"
            << memory.chunks() << "chunks," << replayed << "of them by way of the spool";
    QVERIFY(report->events > kills * 10);
}

QTEST_GUILESS_MAIN(TestRecorderKills)
#include "tst_recorderkills.moc"
