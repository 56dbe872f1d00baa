// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalrecorder.h"
#include "tests/live/randomcalls.h"
#include "tests/support/memoryjournalstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace fw;
using namespace fw::journal;
using namespace fw::journal::tests;
using namespace fw::live;
using namespace fw::live::tests;

namespace {

EventBatch batch(int calls)
{
    RandomCalls random(1);
    random.run(calls);
    return std::make_shared<const std::vector<StampedEvent>>(random.script.sent);
}

Session session()
{
    return JournalWriter::sessionOf(FloorConfig::defaults(), {QStringLiteral("pbx")},
                                    QStringLiteral("test"), kNoon);
}

} // namespace

class TestJournalRecorder final : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatItTook();
    void triesAgain();
    void finishWritesTheRest();
};

void TestJournalRecorder::writesWhatItTook()
{
    MemoryJournalStore store;
    JournalRecorder recorder(store, session(), FloorConfig::defaults(), NumberHash("k"));
    QSignalSpy health(&recorder, &JournalRecorder::healthChanged);
    QVERIFY(health.isValid());
    const EventBatch events = batch(20);
    recorder.take(events);
    QCOMPARE(recorder.health().waitingEvents, static_cast<int>(events->size()));
    QTRY_COMPARE(recorder.health().waitingEvents, 0);
    QVERIFY(recorder.health().writtenUntil == events->back().time);
    QVERIFY(!recorder.health().problem);
    QCOMPARE(store.writes, 1);
    QCOMPARE(store.sessions()->size(), 1);
    QVERIFY(!health.isEmpty());
}

void TestJournalRecorder::triesAgain()
{
    MemoryJournalStore store;
    store.refusal = Error{ErrorCode::Database, QStringLiteral("disk full")};
    JournalRecorder recorder(store, session(), FloorConfig::defaults(), NumberHash("k"));
    recorder.take(batch(20));
    QTRY_VERIFY(recorder.health().problem);
    QCOMPARE(recorder.health().problem->detail, QStringLiteral("disk full"));
    QVERIFY(recorder.health().waitingEvents > 0);
    store.refusal.reset();
    QTRY_VERIFY(!recorder.health().problem);
    QCOMPARE(recorder.health().waitingEvents, 0);
    QCOMPARE(store.chunks().size(), 1);
}

void TestJournalRecorder::finishWritesTheRest()
{
    MemoryJournalStore store;
    JournalRecorder recorder(store, session(), FloorConfig::defaults(), NumberHash("k"));
    recorder.take(batch(20));
    recorder.finish();
    QCOMPARE(recorder.health().waitingEvents, 0);
    QCOMPARE(store.chunks().size(), 1);
    QCOMPARE(store.chunks().front().number, 1);
    QCOMPARE(store.chunks().front().session, 1);
}

QTEST_GUILESS_MAIN(TestJournalRecorder)
#include "tst_journalrecorder.moc"
