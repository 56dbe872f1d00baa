// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/batchpacker.h"
#include "core/journal/spoolfile.h"
#include "core/storage/sqljournalstore.h"
#include "tests/recorder/recorderrig.h"
#include "tests/support/journalmemory.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

constexpr int kUsualKills = 40;

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
    test::JournalMemory memory;
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
