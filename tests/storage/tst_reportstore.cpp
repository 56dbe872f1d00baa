// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"
#include "core/storage/retention.h"
#include "core/storage/sqljournalstore.h"
#include "core/storage/sqlreportstore.h"
#include "tests/reports/memoryreportstore.h"
#include "tests/support/databaserig.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::reports;
using journal::JournalBatch;
using live::CallOutcome;
using storage::SqlJournalStore;
using storage::SqlReportStore;

namespace {

const QTimeZone kZone("Europe/Berlin");
const QDate kFirst(2026, 3, 28); // the day before the short day
const QDate kLast(2026, 3, 30);
const QString kSwitch = u"pbx"_s;

journal::QueueIntervalRow queueRow(const QString &queue, TimePoint start, QRandomGenerator &random)
{
    journal::QueueIntervalRow row{kSwitch, queue, start, {}};
    for (std::uint32_t *const field :
         {&row.counters.offered, &row.counters.answered, &row.counters.answeredInTime,
          &row.counters.abandoned, &row.counters.timedOut, &row.counters.leftByKey,
          &row.counters.completedByAgent, &row.counters.transferred, &row.counters.maxWaitS}) {
        *field = random.bounded(50U);
    }
    row.counters.answeredWaitS = random.bounded(900U);
    row.counters.talkS = random.bounded(900U);
    row.counters.holdUs = random.bounded(900'000U);
    return row;
}

journal::AgentIntervalRow agentRow(const QString &address, TimePoint start,
                                   QRandomGenerator &random)
{
    journal::AgentIntervalRow row{kSwitch, address, start, {}};
    row.counters.calls = random.bounded(9U);
    row.counters.missed = random.bounded(3U);
    row.counters.talkS = random.bounded(900U);
    for (Microseconds &span : row.counters.inState) {
        span = Microseconds(random.bounded(100'000'000));
    }
    return row;
}

/// Some counters of the row, as reports have them.
Sums sumsOf(const live::QueueCounters &counters)
{
    Sums sums;
    sums.set(Counter::Offered, counters.offered);
    sums.set(Counter::Answered, counters.answered);
    sums.set(Counter::AnsweredInTime, counters.answeredInTime);
    sums.set(Counter::Abandoned, counters.abandoned);
    sums.set(Counter::TimedOut, counters.timedOut);
    sums.set(Counter::LeftByKey, counters.leftByKey);
    sums.set(Counter::CompletedByAgent, counters.completedByAgent);
    sums.set(Counter::Transferred, counters.transferred);
    sums.set(Counter::MaxWait, qint64(counters.maxWaitS) * 1'000'000);
    sums.set(Counter::AnsweredWait, static_cast<qint64>(counters.answeredWaitS) * 1'000'000);
    sums.set(Counter::Talk, static_cast<qint64>(counters.talkS) * 1'000'000);
    sums.set(Counter::Hold, static_cast<qint64>(counters.holdUs));
    return sums;
}

Sums sumsOf(const live::AgentCounters &counters)
{
    Sums sums;
    sums.set(Counter::AgentCalls, counters.calls);
    sums.set(Counter::AgentMissed, counters.missed);
    sums.set(Counter::AgentTalk, static_cast<qint64>(counters.talkS) * 1'000'000);
    for (std::size_t state = 0; state < live::kAgentStateCount; ++state) {
        sums.set(static_cast<Counter>(indexOf(Counter::InLoggedOut) + state),
                 counters.inState[state].count());
    }
    return sums;
}

journal::CallRow callRow(std::int64_t number, TimePoint queuedAt, QRandomGenerator &random)
{
    journal::CallRow row;
    row.switchName = kSwitch;
    row.queue = u"q%1"_s.arg(random.bounded(3));
    row.number = number;
    live::CallRecord &record = row.record;
    record.outcome = static_cast<CallOutcome>(random.bounded(7));
    record.wait = std::chrono::seconds(random.bounded(40));
    record.queuedAt = queuedAt;
    record.leftAt = queuedAt + record.wait;
    record.isInTime = random.bounded(2) == 0;
    record.isShortAbandon = random.bounded(2) == 0;
    record.isWaitCounted = random.bounded(9) != 0;
    record.isCarriedOver = random.bounded(9) == 0;
    record.callerNumber = "138****5678";
    if (record.outcome == CallOutcome::Answered) {
        row.agentAddress = u"a%1"_s.arg(random.bounded(3));
        record.talk = std::chrono::seconds(random.bounded(4000));
        record.endedAt = record.leftAt + record.talk;
        record.hold = Microseconds(random.bounded(2));
        record.endedBy = static_cast<live::EndedBy>(random.bounded(5));
    }
    return row;
}

} // namespace

Q_DECLARE_METATYPE(fw::reports::Counter)

class TestReportStore final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        m_store.reset();
        m_journal.reset();
        m_database.reset();
        const auto database = m_rig.fresh(dialect);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        m_database = *database;
        m_journal = std::make_unique<SqlJournalStore>(*database);
        m_store = std::make_unique<SqlReportStore>(*database);
        const auto session = m_journal->beginSession({});
        QVERIFY2(bool(session), qPrintable(session ? QString() : session.error().detail));
        m_session = *session;
    }

    void cleanup()
    {
        m_store.reset();
        m_journal.reset();
        m_database.reset();
    }

    void sumsAsThePlainStoreDoes()
    {
        const std::unique_ptr<MemoryReportStore> plain = fill();
        for (const Step step : {Step::Whole, Step::Minutes15, Step::Minutes30, Step::Hour,
                                Step::Day, Step::Week, Step::Month}) {
            for (const RowKind rows : {RowKind::All, RowKind::Queue, RowKind::Agent}) {
                const Report expected = report(*plain, rows, step);
                const Report made = report(*m_store, rows, step);
                QVERIFY(made.book.keys == expected.book.keys);
                QCOMPARE(made.rows.size(), expected.rows.size());
                for (std::size_t index = 0; index < made.rows.size(); ++index) {
                    QCOMPARE(made.rows[index].step, expected.rows[index].step);
                    QVERIFY(made.rows[index].now == expected.rows[index].now);
                    QVERIFY(made.rows[index].before == expected.rows[index].before);
                }
                QVERIFY(made.total.hasQueues || made.total.hasAgents);
            }
        }
    }

    /// What was rolled up is what is summed up without it, whatever is corrected, imported anew or
    /// deleted afterwards.
    void rollupsFollowTheIntervals()
    {
        const std::int64_t other = *m_journal->beginSession({});
        QRandomGenerator random(11);
        std::map<Key, Sums> queues;
        std::map<Key, Sums> agents;
        for (int round = 0; round < 8; ++round) {
            writeRandom(round % 2 == 0 ? m_session : other, random, queues, agents);
            if (round % 3 == 2) {
                const TimePoint limit =
                    startOfDay(kFirst, kZone) + 15min * random.bounded(60 * (round + 1));
                const std::chrono::days kept(1);
                const auto deleted =
                    storage::Retention(m_database)
                        .deleteExpired({{storage::DataClass::QueueIntervals, kept},
                                        {storage::DataClass::AgentIntervals, kept}},
                                       limit + kept, u"job"_s);
                QVERIFY2(bool(deleted), qPrintable(deleted ? QString() : deleted.error().detail));
                const auto isOver = [limit](const auto &row) {
                    return std::get<0>(row.first) < limit;
                };
                std::erase_if(queues, isOver);
                std::erase_if(agents, isOver);
            }
            const std::unique_ptr<MemoryReportStore> plain = plainStore(queues, agents);
            for (const Step step : {Step::Whole, Step::Minutes30, Step::Hour, Step::Day}) {
                for (const RowKind rows : {RowKind::Queue, RowKind::Agent}) {
                    const Report expected = report(*plain, rows, step);
                    const Report made = report(*m_store, rows, step);
                    QCOMPARE(made.rows.size(), expected.rows.size());
                    for (std::size_t index = 0; index < made.rows.size(); ++index) {
                        QVERIFY(made.rows[index].now == expected.rows[index].now);
                    }
                }
            }
        }
        QVERIFY(!queues.empty() && !agents.empty());
    }

    /// A program that restarted within an interval left two rows of it.
    void addsUpSessions()
    {
        const TimePoint start = startOfDay(kFirst, kZone);
        JournalBatch batch;
        batch.session = m_session;
        batch.queueIntervals = {{kSwitch, u"q"_s, start, {}}};
        batch.queueIntervals.front().counters.answered = 3;
        batch.queueIntervals.front().counters.maxWaitS = 7;
        QVERIFY(bool(m_journal->write(batch)));
        const auto second = m_journal->beginSession({});
        QVERIFY(bool(second));
        batch.session = *second;
        batch.queueIntervals.front().counters.maxWaitS = 5;
        QVERIFY(bool(m_journal->write(batch)));
        const Report made = report(*m_store, RowKind::Queue, Step::Whole);
        QCOMPARE(made.total.sums[Counter::Answered], 6);
        QCOMPARE(made.total.sums[Counter::MaxWait], 7'000'000);
        QVERIFY((*m_store->covered() == TimeSpan{start, start}));
    }

    void findsTheCallsOfEachCounter()
    {
        const std::vector<live::CallRecord> records = fillCalls();
        const TimeSpan span{startOfDay(kFirst, kZone) + 6h, startOfDay(kFirst, kZone) + 18h};
        std::vector<std::int64_t> queues;
        const auto known = m_store->queues();
        QVERIFY(bool(known));
        for (const Subject &queue : *known) {
            queues.push_back(queue.id);
        }
        for (std::size_t index = 0; index < kCounterCount; ++index) {
            const auto counter = static_cast<Counter>(index);
            CallsRequest request{span, {counter}, {Counter::ShortAbandoned}, queues, {}, 7};
            std::int64_t expected = 0;
            for (const live::CallRecord &record : records) {
                const CallRule minus = CallRule::of(Counter::ShortAbandoned);
                expected +=
                    CallRule::of(counter).includes(record, span) && !minus.includes(record, span)
                        ? 1
                        : 0;
            }
            const auto page = m_store->calls(request);
            QVERIFY2(bool(page), qPrintable(page ? QString() : page.error().detail));
            QCOMPARE(page->all, expected);
            QCOMPARE(std::ssize(page->calls), std::min<std::int64_t>(expected, 7));
            QCOMPARE(expected > 0, hasCallsBehind(counter) && counter != Counter::ShortAbandoned);
        }
    }

    void findsTheCallsOfAnAgent()
    {
        const std::vector<live::CallRecord> records = fillCalls();
        const TimeSpan span{startOfDay(kFirst, kZone), startOfDay(kLast.addDays(1), kZone)};
        std::int64_t all = 0;
        const auto known = m_store->agents();
        QVERIFY(bool(known));
        for (const Subject &agent : *known) {
            CallsRequest request{span, {Counter::AgentCalls}, {}, {}, {agent.id}, 1000};
            const auto page = m_store->calls(request);
            QVERIFY2(bool(page), qPrintable(page ? QString() : page.error().detail));
            all += page->all;
            for (const ReportCall &call : page->calls) {
                QCOMPARE(call.agentAddress, agent.name);
                QCOMPARE(call.record.callerNumber, std::string("138****5678"));
            }
        }
        QCOMPARE(all,
                 std::ranges::count(records, CallOutcome::Answered, &live::CallRecord::outcome));
    }

    void stopsWhenToldTo()
    {
        const std::unique_ptr<MemoryReportStore> plain = fill();
        int asked = 0;
        const auto stopped = makeReport(definition(RowKind::Agent, Step::Day), config(), *m_store,
                                        {}, [&asked](double) { return ++asked < 1; });
        QVERIFY(bool(stopped));
        QVERIFY(!stopped->has_value());
        QCOMPARE(asked, 1);
    }

    void anEmptyDatabaseHasNoFigures()
    {
        const Report made = report(*m_store, RowKind::Queue, Step::Day);
        QVERIFY(made.rows.empty());
        QVERIFY(!findMetric(u"OFF"_s)->value(made.total));
        QVERIFY(*m_store->covered() == TimeSpan{});
        QCOMPARE(m_store->calls(callsBehind(made, -1, -1, {{Counter::Offered}}, 9))->all, 0);
    }

private:
    static live::FloorConfig config()
    {
        live::FloorConfig made = live::FloorConfig::defaults();
        made.grid = IntervalGrid(kZone, 30min);
        return made;
    }

    static ReportDefinition definition(RowKind rows, Step step)
    {
        ReportDefinition made;
        made.period = {PeriodKind::Custom, kFirst, kLast};
        made.rows = rows;
        made.step = step;
        for (const Metric &metric : allMetrics()) {
            made.metrics << metric.id;
        }
        return made;
    }

    static Report report(const ReportStore &store, RowKind rows, Step step)
    {
        const auto made = makeReport(definition(rows, step), config(), store, {}, {});
        if (!made) {
            qFatal("%s", qPrintable(made.error().detail));
        }
        return **made;
    }

    /// The same intervals in the database and in memory.
    std::unique_ptr<MemoryReportStore> fill()
    {
        auto plain = std::make_unique<MemoryReportStore>();
        QRandomGenerator random(3);
        JournalBatch batch;
        batch.session = m_session;
        for (TimePoint start = startOfDay(kFirst.addDays(-3), kZone);
             start < startOfDay(kLast.addDays(1), kZone); start += 15min) {
            for (int subject = 0; subject < 3; ++subject) {
                if (random.bounded(2) == 0) {
                    batch.queueIntervals.push_back(queueRow(u"q%1"_s.arg(subject), start, random));
                    batch.agentIntervals.push_back(agentRow(u"a%1"_s.arg(subject), start, random));
                }
            }
        }
        const Outcome written = m_journal->write(batch);
        if (!written) {
            qFatal("%s", qPrintable(written.error().detail));
        }
        plain->m_queueSubjects = *m_store->queues();
        plain->m_agentSubjects = *m_store->agents();
        std::map<QString, std::int64_t> ids;
        for (const auto &subjects : {plain->m_queueSubjects, plain->m_agentSubjects}) {
            for (const Subject &subject : subjects) {
                ids[subject.name] = subject.id;
            }
        }
        for (const auto &row : batch.queueIntervals) {
            plain->m_queueIntervals.push_back({row.start, ids[row.queue], sumsOf(row.counters)});
        }
        for (const auto &row : batch.agentIntervals) {
            plain->m_agentIntervals.push_back({row.start, ids[row.address], sumsOf(row.counters)});
        }
        return plain;
    }

    using Key = std::tuple<TimePoint, QString, journal::SessionId>;

    /// Some intervals of a session, most of them again: with less, with more, with a shorter wait.
    void writeRandom(journal::SessionId session, QRandomGenerator &random,
                     std::map<Key, Sums> &queues, std::map<Key, Sums> &agents)
    {
        JournalBatch batch;
        batch.session = session;
        const TimePoint first = startOfDay(kFirst, kZone);
        for (int count = 0; count < 500; ++count) {
            const TimePoint start = first + 15min * random.bounded(280);
            const QString number = QString::number(random.bounded(3));
            batch.queueIntervals.push_back(queueRow(u'q' + number, start, random));
            batch.agentIntervals.push_back(agentRow(u'a' + number, start, random));
            const auto &queue = batch.queueIntervals.back();
            const auto &agent = batch.agentIntervals.back();
            queues[{start, queue.queue, session}] = sumsOf(queue.counters);
            agents[{start, agent.address, session}] = sumsOf(agent.counters);
        }
        const Outcome written = m_journal->write(batch);
        QVERIFY2(bool(written), qPrintable(written ? QString() : written.error().detail));
    }

    std::unique_ptr<MemoryReportStore> plainStore(const std::map<Key, Sums> &queues,
                                                  const std::map<Key, Sums> &agents) const
    {
        auto plain = std::make_unique<MemoryReportStore>();
        plain->m_queueSubjects = *m_store->queues();
        plain->m_agentSubjects = *m_store->agents();
        std::map<QString, std::int64_t> ids;
        for (const auto &subjects : {plain->m_queueSubjects, plain->m_agentSubjects}) {
            for (const Subject &subject : subjects) {
                ids[subject.name] = subject.id;
            }
        }
        for (const auto &[key, sums] : queues) {
            plain->m_queueIntervals.push_back({std::get<0>(key), ids[std::get<1>(key)], sums});
        }
        for (const auto &[key, sums] : agents) {
            plain->m_agentIntervals.push_back({std::get<0>(key), ids[std::get<1>(key)], sums});
        }
        return plain;
    }

    std::vector<live::CallRecord> fillCalls()
    {
        QRandomGenerator random(4);
        JournalBatch batch;
        batch.session = m_session;
        std::vector<live::CallRecord> records;
        const TimePoint start = startOfDay(kFirst, kZone);
        for (int number = 1; number <= 800; ++number) {
            batch.calls.push_back(
                callRow(number, start + std::chrono::seconds(number * 100), random));
            records.push_back(batch.calls.back().record);
        }
        const Outcome written = m_journal->write(batch);
        if (!written) {
            qFatal("%s", qPrintable(written.error().detail));
        }
        return records;
    }

    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<SqlJournalStore> m_journal;
    std::unique_ptr<SqlReportStore> m_store;
    journal::SessionId m_session = 0;
};

QTEST_GUILESS_MAIN(TestReportStore)
#include "tst_reportstore.moc"
