// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqljournalstore.h"
#include "tests/support/databaserig.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::journal;
using storage::SqlJournalStore;

namespace {

const TimePoint kNow{std::chrono::hours(400'000)};
constexpr std::chrono::minutes kInterval{15};

Session someSession()
{
    Session made;
    made.startedAt = kNow;
    made.program = u"floorwarden 0.1 'x'"_s;
    made.switches = {u"广州"_s, u"a \"b\""_s};
    made.config = QByteArray("{\"a\":\0 1}", 9);
    return made;
}

Chunk someChunk(SessionId session, std::int64_t number)
{
    Chunk made;
    made.session = session;
    made.number = number;
    made.events = 10;
    made.firstTime = kNow + std::chrono::seconds(number);
    made.lastTime = made.firstTime + std::chrono::seconds(1);
    made.payload = QByteArray("\0\x01'\\\xff", 5) + QByteArray::number(qint64(number));
    return made;
}

QueueIntervalRow queueRow(const QString &queue, TimePoint start, std::uint32_t seed)
{
    QueueIntervalRow made{u"广州"_s, queue, start, {}};
    std::uint32_t next = seed;
    live::QueueCounters &c = made.counters;
    for (std::uint32_t *field : {&c.offered,
                                 &c.carriedOver,
                                 &c.answered,
                                 &c.answeredInTime,
                                 &c.answeredWithin20,
                                 &c.abandoned,
                                 &c.abandonedInTime,
                                 &c.shortAbandoned,
                                 &c.timedOut,
                                 &c.noAgents,
                                 &c.withdrawn,
                                 &c.leftByKey,
                                 &c.lost,
                                 &c.overflowedInTime,
                                 &c.completedByAgent,
                                 &c.completedByCaller,
                                 &c.transferred,
                                 &c.completedOtherwise,
                                 &c.missedOffers,
                                 &c.maxWaitS}) {
        *field = next++;
    }
    for (std::uint64_t *field :
         {&c.answeredWaitS, &c.abandonedWaitS, &c.talkS, &c.holdUs, &c.wrapUpUs}) {
        *field = 5'000'000'000'000ULL + next++;
    }
    return made;
}

AgentIntervalRow agentRow(const QString &address, TimePoint start, std::uint32_t seed)
{
    AgentIntervalRow made{u"广州"_s, address, start, {}};
    made.counters.calls = seed;
    made.counters.missed = seed + 1;
    made.counters.holds = seed + 2;
    made.counters.talkS = seed + 3;
    int next = 0;
    for (Microseconds &span : made.counters.inState) {
        span = Microseconds(seed + 100'000'000'000LL + ++next);
    }
    return made;
}

CallRow someCall(std::int64_t number)
{
    CallRow made;
    made.switchName = u"广州"_s;
    made.queue = u"sales"_s;
    made.agentAddress = u"SIP/101'; --"_s;
    made.number = number;
    made.numberHash = QByteArray("\0\x7f\xff", 3);
    live::CallRecord &record = made.record;
    record.call = 7;
    record.queuedAt = kNow;
    record.leftAt = kNow + std::chrono::seconds(number);
    record.endedAt = kNow + std::chrono::seconds(90);
    record.wait = std::chrono::seconds(5);
    record.talk = std::chrono::seconds(80);
    record.hold = Microseconds(1234);
    record.missedOffers = 2;
    record.outcome = live::CallOutcome::Answered;
    record.endedBy = live::EndedBy::Caller;
    record.isInTime = true;
    record.isWaitCounted = false;
    record.isCarriedOver = true;
    record.callerNumber = "138****5678";
    record.callerName = "张 \"三\" \\ {NULL}";
    return made;
}

void compare(const CallRow &a, const CallRow &b)
{
    QCOMPARE(a.switchName, b.switchName);
    QCOMPARE(a.queue, b.queue);
    QCOMPARE(a.agentAddress, b.agentAddress);
    QCOMPARE(a.number, b.number);
    QCOMPARE(a.numberHash, b.numberHash);
    QCOMPARE(a.record.call, b.record.call);
    QVERIFY(a.record.queuedAt == b.record.queuedAt && a.record.leftAt == b.record.leftAt &&
            a.record.endedAt == b.record.endedAt);
    QVERIFY(a.record.wait == b.record.wait && a.record.talk == b.record.talk &&
            a.record.hold == b.record.hold);
    QCOMPARE(a.record.missedOffers, b.record.missedOffers);
    QVERIFY(a.record.outcome == b.record.outcome && a.record.endedBy == b.record.endedBy);
    QCOMPARE(a.record.isInTime, b.record.isInTime);
    QCOMPARE(a.record.isShortAbandon, b.record.isShortAbandon);
    QCOMPARE(a.record.isWaitCounted, b.record.isWaitCounted);
    QCOMPARE(a.record.isCarriedOver, b.record.isCarriedOver);
    QCOMPARE(a.record.callerNumber, b.record.callerNumber);
    QCOMPARE(a.record.callerName, b.record.callerName);
}

} // namespace

class TestJournalStore final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        take(m_rig.fresh(dialect));
        m_session = *m_store->beginSession(someSession());
    }

    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }

    void keepsSessions()
    {
        const SessionId second = *m_store->beginSession(someSession());
        QCOMPARE(second, m_session + 1);
        reopen();
        const auto all = m_store->sessions();
        QCOMPARE(all->size(), std::size_t(2));
        const Session &first = all->front();
        QCOMPARE(first.id, m_session);
        QVERIFY(first.startedAt == kNow);
        QCOMPARE(first.program, someSession().program);
        QCOMPARE(first.switches, someSession().switches);
        QCOMPARE(first.config, someSession().config);
    }

    void keepsChunksInOrder()
    {
        QCOMPARE(*m_store->newest(), ChunkId(0));
        QVERIFY(m_store->chunksAfter(0, 10)->empty());
        QVERIFY(!m_store->span()->has_value());
        JournalBatch batch;
        batch.session = m_session;
        for (int number = 1; number <= 5; ++number) {
            batch.chunks.push_back(someChunk(m_session, number));
        }
        good(m_store->write(batch));
        reopen();
        const auto all = m_store->chunksAfter(0, 100);
        QCOMPARE(all->size(), std::size_t(5));
        for (std::size_t i = 0; i < all->size(); ++i) {
            const Chunk &read = all->at(i);
            const Chunk &written = batch.chunks[i];
            QCOMPARE(read.number, written.number);
            QCOMPARE(read.session, m_session);
            QCOMPARE(read.events, written.events);
            QVERIFY(read.firstTime == written.firstTime && read.lastTime == written.lastTime);
            QCOMPARE(read.payload, written.payload);
        }
        QCOMPARE(*m_store->newest(), all->back().id);
        const auto tail = m_store->chunksAfter(all->at(1).id, 2);
        QCOMPARE(tail->size(), std::size_t(2));
        QCOMPARE(tail->front().number, std::int64_t(3));
        const auto span = m_store->span();
        QVERIFY((*span)->first == batch.chunks.front().firstTime);
        QVERIFY((*span)->last == batch.chunks.back().lastTime);
    }

    void aBatchCanBeWrittenAgain()
    {
        JournalBatch batch;
        batch.session = m_session;
        batch.chunks = {someChunk(m_session, 1), someChunk(m_session, 2)};
        batch.keyframes = {{m_session, 2, kNow + std::chrono::seconds(3), "frame"}};
        batch.queueIntervals = {queueRow(u"sales"_s, kNow, 1)};
        batch.agentIntervals = {agentRow(u"SIP/1"_s, kNow, 1)};
        batch.calls = {someCall(1), someCall(2)};
        good(m_store->write(batch));
        batch.chunks.push_back(someChunk(m_session, 3));
        batch.calls[1].record.callerName = "changed";
        good(m_store->write(batch));
        QCOMPARE(m_store->chunksAfter(0, 100)->size(), std::size_t(3));
        QCOMPARE(m_store->queueIntervals(kNow, kNow + kInterval)->size(), std::size_t(1));
        QCOMPARE(m_store->agentIntervals(kNow, kNow + kInterval)->size(), std::size_t(1));
        const auto calls = m_store->calls(kNow, kNow + kInterval);
        QCOMPARE(calls->size(), std::size_t(2));
        QCOMPARE(calls->back().record.callerName, std::string("changed"));
    }

    void aBatchIsKeptWholeOrNotAtAll()
    {
        JournalBatch batch;
        batch.session = m_session;
        batch.chunks = {someChunk(m_session, 1)};
        batch.queueIntervals = {queueRow(u"new"_s, kNow, 1)};
        batch.calls = {someCall(1)};
        batch.calls.front().number = 0; // refused
        QCOMPARE(m_store->write(batch).error().code, ErrorCode::Database);
        QCOMPARE(*m_store->newest(), ChunkId(0));
        // What was remembered about the queue that was rolled back is forgotten too.
        batch.calls.clear();
        good(m_store->write(batch));
        QCOMPARE(m_store->queueIntervals(kNow, kNow + kInterval)->front().queue, u"new"_s);
    }

    void addsTheSessionsOfAnInterval()
    {
        JournalBatch batch;
        batch.session = m_session;
        const QueueIntervalRow first = queueRow(u"sales"_s, kNow, 1);
        const AgentIntervalRow agent = agentRow(u"SIP/1"_s, kNow, 1);
        batch.queueIntervals = {queueRow(u"sales"_s, kNow, 99), first,
                                queueRow(u"later"_s, kNow + kInterval, 5)};
        batch.agentIntervals = {agentRow(u"SIP/1"_s, kNow, 77), agent};
        batch.agents = {{u"广州"_s, u"SIP/1"_s, u"w1"_s, u"李"_s}};
        good(m_store->write(batch));
        batch.session = *m_store->beginSession(someSession());
        const QueueIntervalRow second = queueRow(u"sales"_s, kNow, 10);
        batch.queueIntervals = {second};
        batch.agentIntervals = {agentRow(u"SIP/1"_s, kNow, 3)};
        good(m_store->write(batch));
        reopen();
        const auto rows = m_store->queueIntervals(kNow, kNow + kInterval);
        QCOMPARE(rows->size(), std::size_t(1));
        live::QueueCounters sum = first.counters;
        sum += second.counters;
        QVERIFY(rows->front().counters == sum);
        QCOMPARE(rows->front().counters.maxWaitS, second.counters.maxWaitS);
        live::AgentCounters spent = agent.counters;
        spent += agentRow(u"SIP/1"_s, kNow, 3).counters;
        QVERIFY(m_store->agentIntervals(kNow, kNow + kInterval)->front().counters == spent);
    }

    void keepsCalls()
    {
        JournalBatch batch;
        batch.session = m_session;
        CallRow unanswered = someCall(2);
        unanswered.agentAddress.clear();
        unanswered.numberHash.clear();
        unanswered.record.outcome = live::CallOutcome::Lost;
        batch.calls = {unanswered, someCall(1), someCall(3)};
        good(m_store->write(batch));
        reopen();
        const auto all = m_store->calls(kNow, kNow + std::chrono::seconds(3));
        QCOMPARE(all->size(), std::size_t(2));
        compare(all->at(0), someCall(1));
        compare(all->at(1), unanswered);
    }

    void seeksTheNewestKeyframe()
    {
        QCOMPARE(m_store->seek(kNow)->after, ChunkId(0));
        JournalBatch batch;
        batch.session = m_session;
        for (int number = 1; number <= 6; ++number) {
            batch.chunks.push_back(someChunk(m_session, number));
        }
        const auto at = [](int seconds) { return kNow + std::chrono::seconds(seconds); };
        batch.keyframes = {{m_session, 0, kNow, "begin"}, {m_session, 3, at(5), "middle"}};
        good(m_store->write(batch));
        const auto chunks = m_store->chunksAfter(0, 10);
        QVERIFY(!m_store->seek(kNow - Microseconds(1))->keyframe);
        QCOMPARE(m_store->seek(at(4))->keyframe->payload, QByteArray("begin"));
        QCOMPARE(m_store->seek(at(4))->after, chunks->front().id - 1);
        QCOMPARE(m_store->seek(at(5))->keyframe->payload, QByteArray("middle"));
        QCOMPARE(m_store->seek(at(500))->after, chunks->at(2).id);

        // The next session's first keyframe stands behind everything of the last one.
        batch = {};
        batch.session = *m_store->beginSession(someSession());
        batch.keyframes = {{batch.session, 0, at(600), "second"}};
        good(m_store->write(batch));
        QCOMPARE(m_store->seek(at(601))->after, chunks->back().id);
        QCOMPARE(m_store->seek(at(601))->keyframe->session, batch.session);
    }

    void keepsAnyText()
    {
        JournalBatch batch;
        batch.session = m_session;
        const QString hostile = u"a\"b\\c'd{e},NULL;--😀\n\t$$"_s;
        QueueIntervalRow row = queueRow(hostile + QChar(0), kNow, 1);
        batch.queueIntervals = {row};
        CallRow call = someCall(1);
        call.queue = hostile;
        call.record.callerName = hostile.toStdString();
        batch.calls = {call};
        good(m_store->write(batch));
        QCOMPARE(m_store->queueIntervals(kNow, kNow + kInterval)->front().queue,
                 QString(hostile + QChar::ReplacementCharacter));
        const auto calls = m_store->calls(kNow, kNow + kInterval);
        QCOMPARE(calls->front().queue, hostile);
        QCOMPARE(calls->front().record.callerName, hostile.toStdString());
    }

    void takesManyRowsAtOnce()
    {
        JournalBatch batch;
        batch.session = m_session;
        for (int number = 1; number <= 12'000; ++number) {
            CallRow call = someCall(number);
            call.queue = u"q%1"_s.arg(number % 40);
            batch.calls.push_back(std::move(call));
        }
        good(m_store->write(batch));
        const auto all = m_store->calls(kNow, kNow + std::chrono::hours(24));
        QCOMPARE(all->size(), std::size_t(12'000));
        QCOMPARE(all->back().queue, u"q0"_s);
        QCOMPARE(all->back().number, std::int64_t(12'000));
    }

private:
    void take(const Result<std::shared_ptr<storage::Database>> &database)
    {
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        m_database = *database;
        m_store = std::make_unique<SqlJournalStore>(m_database);
    }

    void reopen()
    {
        m_store.reset();
        m_database.reset();
        take(m_rig.reopen());
    }

    static void good(const Outcome &outcome)
    {
        QVERIFY2(bool(outcome), qPrintable(outcome ? QString() : outcome.error().detail));
    }

    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<SqlJournalStore> m_store;
    SessionId m_session = 0;
};

QTEST_GUILESS_MAIN(TestJournalStore)
#include "tst_journalstore.moc"
