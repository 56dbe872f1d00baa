// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/batchpacker.h"
#include "core/journal/journalaudit.h"
#include "core/journal/journalwriter.h"
#include "core/journal/spooledstore.h"
#include "tests/live/randomcalls.h"
#include "tests/support/memoryjournalstore.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::journal;
using namespace fw::journal::tests;
using namespace fw::live;
using namespace fw::live::tests;

namespace {

constexpr qint64 kRoomy = 64 << 20;
const Error kAway{ErrorCode::Unreachable, u"the server is away"_s};

Session session()
{
    return JournalWriter::sessionOf(FloorConfig::defaults(), {u"交换机"_s}, u"test"_s, kNoon);
}

/// Batches as a recorder writes them.
std::vector<JournalBatch> batches(SessionId number, int calls = 60)
{
    RandomCalls random(7);
    random.run(calls);
    JournalWriter writer(session(), FloorConfig::defaults(), NumberHash("k"));
    std::vector<JournalBatch> made;
    constexpr std::size_t kEvents = 20;
    const auto &sent = random.script.sent;
    for (std::size_t at = 0; at < sent.size(); at += kEvents) {
        const std::size_t end = std::min(sent.size(), at + kEvents);
        writer.take({sent.begin() + static_cast<std::ptrdiff_t>(at),
                     sent.begin() + static_cast<std::ptrdiff_t>(end)});
        made.push_back(writer.takeBatch(number));
    }
    return made;
}

void verify(const JournalStore &store)
{
    const auto report = JournalAudit(store).run();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->difference, QString());
    QVERIFY(report->events > 0);
}

void compare(MemoryJournalStore &store, MemoryJournalStore &expected)
{
    QCOMPARE(store.chunks().size(), expected.chunks().size());
    for (std::size_t at = 0; at < store.chunks().size(); ++at) {
        QCOMPARE(store.chunks()[at].number, expected.chunks()[at].number);
        QCOMPARE(store.chunks()[at].session, expected.chunks()[at].session);
        QCOMPARE(store.chunks()[at].payload, expected.chunks()[at].payload);
        QVERIFY(store.chunks()[at].lastTime == expected.chunks()[at].lastTime);
    }
    QVERIFY(store.queueRows == expected.queueRows);
    QVERIFY(store.agentRows == expected.agentRows);
    QCOMPARE(store.callRows.size(), expected.callRows.size());
    QCOMPARE(store.keyframes.size(), expected.keyframes.size());
    QVERIFY(store.agents.size() >= expected.agents.size()); // one that is told twice is no harm
    verify(store);
}

} // namespace

class TestSpool final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBatchComesBackWhole();
    void bytesThatAreNoBatchAreRefused();
    void aRecordIsThereAfterOpeningAnew();
    void aTornTailIsCutOff();
    void damageIsKeptAsideAndTold();
    void isHeldByOne();
    void somebodyElsesFileIsLeftAlone();
    void waitsAndGoesOnInOrder();
    void aSessionCanBeginWithoutTheDatabase();
    void aKilledProgramGoesOnWhereItWas();
    void theOldestIsNeverGivenUp();
    void setAsideBeginsAnew();

private:
    [[nodiscard]] std::unique_ptr<SpoolFile> opened(qint64 most = kRoomy) const
    {
        auto spool = std::make_unique<SpoolFile>(path(), most);
        const Outcome done = spool->open();
        if (!done) {
            qWarning() << done.error().detail;
            return nullptr;
        }
        return spool;
    }

    [[nodiscard]] QString path() const { return m_folder->filePath(u"spool"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{kNoon};
};

void TestSpool::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSpool::aBatchComesBackWhole()
{
    MemoryJournalStore store;
    MemoryJournalStore expected;
    (void)store.beginSession(session());
    (void)expected.beginSession(session());
    for (const JournalBatch &batch : batches(1)) {
        const auto read = BatchPacker::unpackBatch(BatchPacker::pack(batch));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read->agents == batch.agents);
        QVERIFY(read->queueIntervals == batch.queueIntervals);
        QVERIFY(read->agentIntervals == batch.agentIntervals);
        for (std::size_t at = 0; at < batch.calls.size(); ++at) {
            const CallRow &call = batch.calls[at];
            QCOMPARE(read->calls[at].numberHash, call.numberHash);
            QCOMPARE(read->calls[at].agentAddress, call.agentAddress);
            QVERIFY(read->calls[at].record.leftAt == call.record.leftAt);
            QCOMPARE(read->calls[at].record.callerNumber, call.record.callerNumber);
            QCOMPARE(read->calls[at].record.outcome, call.record.outcome);
        }
        QVERIFY(bool(store.write(*read)));
        QVERIFY(bool(expected.write(batch)));
    }
    compare(store, expected);
    Session with = session();
    with.id = -5;
    const auto again = BatchPacker::unpackSession(BatchPacker::pack(with));
    QVERIFY(bool(again));
    QCOMPARE(again->id, SessionId(-5));
    QCOMPARE(again->switches, with.switches);
    QCOMPARE(again->config, with.config);
}

void TestSpool::bytesThatAreNoBatchAreRefused()
{
    const QByteArray whole = BatchPacker::pack(batches(1, 8).front());
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        QVERIFY(!BatchPacker::unpackBatch(whole.first(size)));
    }
    QVERIFY(!BatchPacker::unpackBatch(QByteArray(whole + 'x')));
    QByteArray newer = whole;
    newer[0] = 3;
    QCOMPARE(BatchPacker::unpackBatch(newer).error().code, ErrorCode::NewerSchema);
    QByteArray older = whole.chopped(1); // before there were parts of scopes
    older[0] = 1;
    const auto read = BatchPacker::unpackBatch(older);
    QVERIFY(read);
    QCOMPARE(BatchPacker::pack(*read), whole);
    QVERIFY(!BatchPacker::unpackBatch(QByteArray(older + 'x')));
}

void TestSpool::aRecordIsThereAfterOpeningAnew()
{
    {
        const auto spool = opened();
        QVERIFY(spool && spool->isEmpty());
        QVERIFY(bool(spool->append("one")));
        QVERIFY(bool(spool->append("two")));
        QCOMPARE(*spool->first(), QByteArray("one"));
        spool->takeFirst(); // not remembered: what is written twice changes nothing
    }
    const auto spool = opened();
    QCOMPARE(*spool->first(), QByteArray("one"));
    spool->takeFirst();
    QCOMPARE(*spool->first(), QByteArray("two"));
    QVERIFY(!spool->isEmpty());
    spool->takeFirst();
    QVERIFY(spool->isEmpty());
    QVERIFY(!spool->first());
    QCOMPARE(QFile(path()).size(), qint64(8));
    QVERIFY(bool(spool->append("three")));
    QCOMPARE(*spool->first(), QByteArray("three"));
}

void TestSpool::aTornTailIsCutOff()
{
    {
        const auto spool = opened();
        QVERIFY(bool(spool->append("the first")));
        QVERIFY(bool(spool->append("the second")));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const qsizetype first = whole.size() - 12 - 10;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(whole.first(size));
        file.close();
        const auto spool = opened();
        QVERIFY(spool);
        QCOMPARE(spool->isEmpty(), size < first);
        QCOMPARE(spool->damagedBytes(), qint64(0));
        QVERIFY(bool(spool->append("the next")));
        if (size >= first) {
            QCOMPARE(*spool->first(), QByteArray("the first"));
            spool->takeFirst();
        }
        QCOMPARE(*spool->first(), QByteArray("the next"));
    }
}

void TestSpool::damageIsKeptAsideAndTold()
{
    {
        const auto spool = opened();
        QVERIFY(bool(spool->append("the first")));
        QVERIFY(bool(spool->append("the second")));
        QVERIFY(bool(spool->append("the third")));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QVERIFY(file.seek(whole.indexOf("second")));
    file.write("SECOND");
    file.close();
    const auto spool = opened();
    QCOMPARE(*spool->first(), QByteArray("the first"));
    QVERIFY(spool->damagedBytes() > 0);
    QFile aside(path() + u".damaged"_s);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QVERIFY(aside.readAll().contains("the third"));
}

void TestSpool::isHeldByOne()
{
    const auto spool = opened();
    SpoolFile second(path(), kRoomy);
    QCOMPARE(second.open().error().code, ErrorCode::InUse);
}

void TestSpool::somebodyElsesFileIsLeftAlone()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# my precious notes\n");
    file.close();
    SpoolFile spool(path(), kRoomy);
    QCOMPARE(spool.open().error().code, ErrorCode::Malformed);
    QCOMPARE(QFile(path()).size(), qint64(20));
}

void TestSpool::waitsAndGoesOnInOrder()
{
    MemoryJournalStore store;
    MemoryJournalStore expected;
    (void)expected.beginSession(session());
    const auto spool = opened();
    SpooledStore spooled(store, *spool, m_clock);
    const auto number = spooled.beginSession(session());
    QCOMPARE(*number, SessionId(1));
    QRandomGenerator random(3);
    for (const JournalBatch &batch : batches(*number)) {
        store.refusal = random.bounded(3) > 0 ? std::optional(kAway) : std::nullopt;
        m_clock.advance(500ms);
        QVERIFY(bool(spooled.write(batch)));
        QVERIFY(bool(expected.write(batch)));
    }
    store.refusal.reset();
    m_clock.advance(1min);
    while (!spooled.drain()) {
    }
    QCOMPARE(spooled.health().batches, 0);
    QVERIFY(!spooled.health().problem);
    compare(store, expected);
}

void TestSpool::aSessionCanBeginWithoutTheDatabase()
{
    MemoryJournalStore store;
    MemoryJournalStore expected;
    (void)expected.beginSession(session());
    store.refusal = kAway;
    const auto spool = opened();
    SpooledStore spooled(store, *spool, m_clock);
    const auto number = spooled.beginSession(session());
    QVERIFY(number && *number < 0);
    QCOMPARE(spooled.health().session, *number);
    const auto made = batches(*number);
    for (std::size_t at = 0; at < made.size(); ++at) {
        if (at == made.size() / 2) {
            store.refusal.reset();
        }
        m_clock.advance(5s);
        QVERIFY(bool(spooled.write(made[at]))); // with the number that was given at first
    }
    QVERIFY(spooled.drain());
    QCOMPARE(spooled.health().session, SessionId(1));
    for (const JournalBatch &batch : batches(1)) {
        QVERIFY(bool(expected.write(batch)));
    }
    compare(store, expected);
}

void TestSpool::aKilledProgramGoesOnWhereItWas()
{
    // The file as it is after each record that went into the database, however far that got.
    MemoryJournalStore expected;
    (void)expected.beginSession(session());
    for (const JournalBatch &batch : batches(1)) {
        QVERIFY(bool(expected.write(batch)));
    }
    QFile::remove(path());
    {
        MemoryJournalStore away;
        away.refusal = kAway;
        const auto spool = opened();
        SpooledStore spooled(away, *spool, m_clock);
        const auto number = spooled.beginSession(session());
        for (const JournalBatch &batch : batches(*number)) {
            QVERIFY(bool(spooled.write(batch)));
        }
        QCOMPARE(spooled.waitingSessions(), std::set<SessionId>{*number});
        QVERIFY(spooled.waitingSpan()->last == expected.chunks().back().lastTime);
    }
    MemoryJournalStore store;
    for (int killed = 0; killed < 3; ++killed) {
        store.refusal.reset();
        const auto spool = opened();
        SpooledStore spooled(store, *spool, m_clock);
        m_clock.advance(1min);
        (void)spooled.drain(); // some of it
        if (killed > 0) {
            QCOMPARE(spooled.waitingSessions().count(1), std::size_t(spool->isEmpty() ? 0 : 1));
        }
    }
    const auto spool = opened();
    SpooledStore spooled(store, *spool, m_clock);
    while (!spooled.drain()) {
    }
    QCOMPARE(store.sessions()->size(), std::size_t(1));
    compare(store, expected);
}

void TestSpool::theOldestIsNeverGivenUp()
{
    MemoryJournalStore store;
    const auto spool = opened(200 << 10);
    SpooledStore spooled(store, *spool, m_clock);
    const auto number = spooled.beginSession(session());
    store.refusal = kAway;
    Outcome written = success();
    std::size_t kept = 0;
    const auto made = batches(*number, 3000);
    while (written && kept < made.size()) {
        written = spooled.write(made[kept]);
        kept += written ? 1U : 0U;
    }
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Full);
    QVERIFY(spooled.health().isFull);
    QVERIFY(kept > 3);
    QCOMPARE(spooled.health().batches, int(kept));
    store.refusal.reset();
    m_clock.advance(1min);
    while (!spooled.drain()) {
    }
    QVERIFY(!spooled.health().isFull);
    QCOMPARE(store.chunks().back().number, made[kept - 1].chunks.back().number);
    verify(store);
}

void TestSpool::setAsideBeginsAnew()
{
    MemoryJournalStore store;
    store.refusal = kAway;
    const auto spool = opened();
    SpooledStore spooled(store, *spool, m_clock);
    (void)spooled.beginSession(session());
    QVERIFY(bool(spooled.setAside(u".overtaken"_s)));
    QVERIFY(QFile::exists(path() + u".overtaken"_s));
    store.refusal.reset();
    QVERIFY(spooled.drain());
    QVERIFY(store.sessions()->empty());
    SpoolFile second(path(), kRoomy);
    QCOMPARE(second.open().error().code, ErrorCode::InUse);
}

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
