// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/queuelogreader.h"
#include "tests/history/randomlog.h"

#include <QTest>

using namespace fw;
using namespace fw::history;
using namespace Qt::StringLiterals;

namespace {

constexpr TimePoint kNow{std::chrono::seconds(1'900'000'000)};

/// Rows as they would lie in tables.
struct Tables
{
    std::map<std::pair<QString, TimePoint>, live::QueueCounters> queues;
    std::map<std::pair<QString, TimePoint>, live::AgentCounters> agents;
    std::map<std::int64_t, std::pair<live::CallRecord, QByteArray>> calls;

    void take(QueueLogFold &fold)
    {
        journal::JournalBatch batch;
        fold.takeRows(batch);
        for (const journal::QueueIntervalRow &row : batch.queueIntervals) {
            queues[{row.queue, row.start}] = row.counters;
        }
        for (const journal::AgentIntervalRow &row : batch.agentIntervals) {
            agents[{row.address, row.start}] = row.counters;
        }
        for (const journal::CallRow &row : batch.calls) {
            calls[row.number] = {row.record, row.numberHash};
        }
    }

    [[nodiscard]] live::QueueCounters sum() const
    {
        live::QueueCounters all;
        for (const auto &[key, counters] : queues) {
            all += counters;
        }
        return all;
    }
};

QueueLogFold freshFold()
{
    return {u"pbx"_s, live::FloorConfig::defaults(), journal::NumberHash("key"), {}};
}

Tables readAtOnce(const std::string &log)
{
    QueueLogFold fold = freshFold();
    QueueLogReader reader(fold, {}, kLatestTime, kNow);
    reader.take(log);
    Tables tables;
    tables.take(fold);
    return tables;
}

Tables tablesOf(const QByteArray &log)
{
    return readAtOnce(log.toStdString());
}

} // namespace

class TestQueueLogFold final : public QObject
{
    Q_OBJECT

private slots:
    void anyPiecesGiveTheSame_data();
    void anyPiecesGiveTheSame();
    void figuresAreTheLinesOwn();
    void anOldLineTakesTheWaitFromItsJoin();
    void nobodyIsAvailableWhoseComingWasNotTold();
    void whatNeverEndsIsLostAfterADay();
    void aRestartLosesWhatWasOpen();
    void numbersAreMaskedAndHashed();
    void aKnownPersonIsFoundByName();
    void damagedStatesAreRefused();
    void errorsNameTheirLines();
};

void TestQueueLogFold::anyPiecesGiveTheSame_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed) {
        QTest::addRow("%u", seed) << seed;
    }
}

/// Cut anywhere, saved and loaded at any place, the rows are those of one piece.
void TestQueueLogFold::anyPiecesGiveTheSame()
{
    QFETCH(unsigned, seed);
    const std::string log = tests::RandomLog(seed).lines(400);
    const Tables whole = readAtOnce(log);
    QVERIFY(whole.sum().answered > 0);

    std::mt19937 random(seed * 7);
    Tables pieces;
    QByteArray state;
    FileCount count;
    while (std::cmp_less(count.consumed, log.size())) {
        QueueLogFold fold = freshFold();
        QVERIFY(state.isEmpty() || fold.load(state));
        QueueLogReader reader(fold, count, kLatestTime, kNow);
        std::string_view rest = std::string_view(log).substr(std::size_t(count.consumed));
        for (int piece = 0; piece < 20 && !rest.empty(); ++piece) {
            const std::string_view next = rest.substr(0, 1 + random() % 600);
            rest.remove_prefix(next.size());
            reader.take(next);
        }
        pieces.take(fold);
        state = fold.save();
        count = reader.count();
    }
    QCOMPARE(count.errors, 0);
    QCOMPARE(pieces.queues, whole.queues);
    QVERIFY(pieces.agents == whole.agents);
    QCOMPARE(pieces.calls.size(), whole.calls.size());
    for (const auto &[number, call] : whole.calls) {
        const auto &[record, hash] = pieces.calls[number];
        QCOMPARE(record.call, call.first.call);
        QCOMPARE(record.leftAt, call.first.leftAt);
        QCOMPARE(record.endedAt, call.first.endedAt);
        QCOMPARE(record.outcome, call.first.outcome);
        QCOMPARE(hash, call.second);
    }
}

void TestQueueLogFold::figuresAreTheLinesOwn()
{
    const QByteArray log = QByteArray::fromStdString(tests::RandomLog(3).lines(600));
    const live::QueueCounters sum = tablesOf(log).sum();
    const auto lines = [&](const char *event) {
        return static_cast<std::uint32_t>(log.count(QByteArray('|' + QByteArray(event) + '|')));
    };
    QCOMPARE(sum.offered, lines("ENTERQUEUE"));
    QCOMPARE(sum.answered, lines("CONNECT"));
    QCOMPARE(sum.abandoned, lines("ABANDON"));
    QCOMPARE(sum.timedOut, lines("EXITWITHTIMEOUT"));
    QCOMPARE(sum.leftByKey, lines("EXITWITHKEY"));
    QCOMPARE(sum.missedOffers, lines("RINGNOANSWER"));
    QCOMPARE(sum.completedByAgent, lines("COMPLETEAGENT"));
    QCOMPARE(sum.completedByCaller, lines("COMPLETECALLER"));
    QCOMPARE(sum.transferred, lines("BLINDTRANSFER") + lines("ATTENDEDTRANSFER"));
}

void TestQueueLogFold::anOldLineTakesTheWaitFromItsJoin()
{
    const Tables tables = tablesOf("1700000000|1.1|sales|NONE|ENTERQUEUE||555\n"
                                   "1700000042|1.1|sales|NONE|EXITWITHTIMEOUT|1\n");
    QCOMPARE(tables.sum().timedOut, 1U);
    QCOMPARE(tables.sum().maxWaitS, 42U);
}

void TestQueueLogFold::nobodyIsAvailableWhoseComingWasNotTold()
{
    const QByteArray calls = "1700000000|1.1|sales|NONE|ENTERQUEUE||555|1\n"
                             "1700000010|1.1|sales|Ann|CONNECT|10|x|2\n"
                             "1700000110|1.1|sales|Ann|COMPLETEAGENT|10|100|1\n"
                             "1700003600|1.2|sales|NONE|ENTERQUEUE||555|1\n";
    live::AgentCounters unseen;
    for (const auto &[key, counters] : tablesOf(calls).agents) {
        unseen += counters;
    }
    QCOMPARE(unseen.inState[live::indexOf(live::AgentState::Available)], Microseconds::zero());
    QCOMPARE(unseen.inState[live::indexOf(live::AgentState::Talking)],
             Microseconds(std::chrono::seconds(100)));
    QCOMPARE(unseen.talkS, 100U);
    live::AgentCounters told;
    for (const auto &[key, counters] :
         tablesOf("1699999900|NONE|sales|Ann|ADDMEMBER|\n" + calls).agents) {
        told += counters;
    }
    // From 13:31:40 until the hour's last full minute, without the talk.
    QCOMPARE(told.inState[live::indexOf(live::AgentState::Available)],
             Microseconds(std::chrono::seconds(3600 - 20 - 100 + 100)));
}

void TestQueueLogFold::whatNeverEndsIsLostAfterADay()
{
    const Tables tables = tablesOf("1700000000|1.1|sales|NONE|ENTERQUEUE||555|1\n"
                                   "1700090000|1.2|sales|NONE|ENTERQUEUE||556|1\n"
                                   "1700190000|1.3|sales|NONE|ENTERQUEUE||556|1\n");
    QCOMPARE(tables.sum().offered, 3U);
    QCOMPARE(tables.sum().lost, 2U);
}

void TestQueueLogFold::aRestartLosesWhatWasOpen()
{
    const Tables tables = tablesOf("1700000000|1.1|sales|NONE|ENTERQUEUE||555|1\n"
                                   "1700000010|NONE|NONE|NONE|QUEUESTART|\n");
    QCOMPARE(tables.sum().lost, 1U);
}

void TestQueueLogFold::numbersAreMaskedAndHashed()
{
    const Tables tables = tablesOf("1700000000|1.1|sales|NONE|ENTERQUEUE||13800135678|1\n"
                                   "1700000010|1.1|sales|NONE|ABANDON|1|1|10\n");
    QCOMPARE(tables.calls.size(), 1U);
    const auto &[record, hash] = tables.calls.begin()->second;
    QCOMPARE(record.callerNumber, std::string("138****5678"));
    QCOMPARE(hash, journal::NumberHash("key").of("13800135678"));
}

void TestQueueLogFold::aKnownPersonIsFoundByName()
{
    QueueLogFold fold(u"pbx"_s, live::FloorConfig::defaults(), journal::NumberHash({}),
                      {{"PJSIP/6001", "Ann"}, {"PJSIP/6002", "Bo"}, {"PJSIP/6003", "Bo"}});
    QueueLogReader reader(fold, {}, kLatestTime, kNow);
    reader.take("1700000010|1.1|sales|Ann|CONNECT|10|x|2\n"
                "1700000011|1.2|sales|PJSIP/6001|CONNECT|10|x|2\n"
                "1700000012|1.3|sales|Bo|CONNECT|10|x|2\n");
    Tables tables;
    tables.take(fold);
    QStringList addresses;
    for (const auto &[key, counters] : tables.agents) {
        addresses << key.first;
    }
    QCOMPARE(addresses, (QStringList{u"Bo"_s, u"PJSIP/6001"_s}));
}

void TestQueueLogFold::damagedStatesAreRefused()
{
    QueueLogFold fold = freshFold();
    QueueLogReader reader(fold, {}, kLatestTime, kNow);
    reader.take(tests::RandomLog(1).lines(50));
    const QByteArray state = fold.save();
    for (qsizetype size = 0; size < state.size(); size += 61) {
        QVERIFY(!freshFold().load(state.left(size)));
    }
    QVERIFY(freshFold().load(state));
}

void TestQueueLogFold::errorsNameTheirLines()
{
    using queuelog::LineFault;
    QueueLogFold fold = freshFold();
    QueueLogReader reader(fold, {}, TimePoint(std::chrono::seconds(1'800'000'000)), kNow);
    reader.take("1700000000|1.1|sales|NONE|ENTERQUEUE||555|1\n"
                "rubbish\n"
                "\n"
                "17x|1.1|sales|NONE|ABANDON|1|1|10\n"
                "1700000001|1.1|sales|NONE|SOMETHING|1\n"
                "1700000001|1.1|NONE|NONE|ABANDON|1|1|10\n"
                "1700000001|1.1|sales|Ann|CONNECT|ten|x|2\n"
                "1699990000|1.1|sales|NONE|ABANDON|1|1|10\n"
                "1950000000|1.1|sales|NONE|ABANDON|1|1|10\n"
                "1850000000|1.1|sales|NONE|ABANDON|1|1|10\n");
    reader.take(std::string(100'000, 'x'));
    reader.take("\n1700000009|1.1|sales|NONE|ABANDON|1|1|9\nunfinished");
    const std::vector<LineError> errors = reader.takeErrors();
    std::vector<std::pair<std::int64_t, LineFault>> found;
    for (const LineError &error : errors) {
        found.emplace_back(error.line, error.fault);
    }
    const std::vector<std::pair<std::int64_t, LineFault>> expected{
        {2, LineFault::TooFewFields}, {4, LineFault::BadTime},   {5, LineFault::UnknownEvent},
        {6, LineFault::NoName},       {7, LineFault::BadNumber}, {8, LineFault::OutOfOrder},
        {9, LineFault::BadTime},      {11, LineFault::TooLong},
    };
    QCOMPARE(found, expected);
    QCOMPARE(reader.count().errors, 8);
    QCOMPARE(reader.count().beyond, 1);
    QCOMPARE(reader.count().lines, 12);
    QVERIFY(reader.hasRest());
    Tables tables;
    tables.take(fold);
    QCOMPARE(tables.sum().abandoned, 1U);
}

QTEST_GUILESS_MAIN(TestQueueLogFold)
#include "tst_queuelogfold.moc"
