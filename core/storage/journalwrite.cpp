// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalwrite.h"

#include "core/journal/journalsite.h"
#include "core/storage/journalrows.h"
#include "core/storage/livewrite.h"
#include "core/storage/sqlerror.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <map>
#include <set>

namespace fw::storage {

using namespace Qt::StringLiterals;
using journal::JournalBatch;
using Kind = RowWriter::Kind;

namespace {

std::vector<RowWriter::Column> joined(std::vector<RowWriter::Column> first,
                                      const std::vector<RowWriter::Column> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

JournalWrite::JournalWrite(const QSqlDatabase &connection, NameIds &names)
    : m_connection(connection)
    , m_names(names)
{
}

Outcome JournalWrite::run(const JournalBatch &batch)
{
    if (dialectOf(m_connection) == Dialect::Postgres) {
        if (Outcome ready = prepareServer(batch); !ready) {
            return ready;
        }
    }
    if (Outcome done = writeChunks(batch.chunks); !done) {
        return done;
    }
    if (Outcome done = writeKeyframes(batch.keyframes); !done) {
        return done;
    }
    if (Outcome done = LiveWrite(m_connection).run(batch); !done) {
        return done;
    }
    for (const journal::AgentName &agent : batch.agents) {
        if (Outcome named = m_names.nameAgent(m_connection, agent); !named) {
            return named;
        }
    }
    if (Outcome done = writeQueues(batch.session, batch.queueIntervals); !done) {
        return done;
    }
    if (Outcome done = writeAgents(batch.session, batch.agentIntervals); !done) {
        return done;
    }
    return writeCalls(batch.session, batch.calls);
}

Outcome JournalWrite::prepareServer(const JournalBatch &batch)
{
    constexpr int kJournalLock = 1180127818; // any number that nobody else uses
    constexpr int kDaysAhead = 3;
    constexpr qint64 kDay = 86'400'000'000;
    // Numbers of chunks are given before the commit: with one writer at a time nobody who follows
    // them can miss one that is committed late.
    QSqlQuery query(m_connection);
    if (!query.exec(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(kJournalLock))) {
        return errorOf(query.lastError(), m_connection.databaseName());
    }
    std::set<qint64> days;
    for (const journal::Chunk &chunk : batch.chunks) {
        days.insert(toMicroseconds(chunk.lastTime) / kDay);
    }
    for (const qint64 day : days) {
        query.prepare(u"SELECT make_journal_days(?, ?)"_s);
        query.addBindValue(day * kDay);
        query.addBindValue(kDaysAhead);
        if (!query.exec()) {
            return errorOf(query.lastError(), m_connection.databaseName());
        }
        // Before its chunks: where rows are replicated to, it brings the partition for them. It
        // holds no number yet.
        query.prepare(u"INSERT INTO journal_days (day, site, min_id, max_id) "
                      "VALUES (?, ?, 9223372036854775807, 0) ON CONFLICT DO NOTHING"_s);
        query.addBindValue(day);
        query.addBindValue(qlonglong(journal::siteOf(batch.chunks.front().session)));
        if (!query.exec()) {
            return errorOf(query.lastError(), m_connection.databaseName());
        }
    }
    return success();
}

Outcome JournalWrite::writeChunks(const std::vector<journal::Chunk> &chunks)
{
    if (chunks.empty()) {
        return success();
    }
    RowWriter writer(m_connection, u"journal_chunks"_s,
                     {{u"session"_s},
                      {u"number"_s},
                      {u"events"_s},
                      {u"first_time"_s},
                      {u"last_time"_s},
                      {u"payload"_s, Kind::Bytes}},
                     u"ON CONFLICT DO NOTHING"_s);
    for (const journal::Chunk &chunk : chunks) {
        writer.put(chunk.session);
        writer.put(chunk.number);
        writer.put(chunk.events);
        writer.put(toMicroseconds(chunk.firstTime));
        writer.put(toMicroseconds(chunk.lastTime));
        writer.put(chunk.payload);
        if (Outcome written = writer.endRow(); !written) {
            return written;
        }
    }
    if (Outcome written = writer.finish(); !written) {
        return written;
    }
    return dialectOf(m_connection) == Dialect::Sqlite ? success() : noteDays(chunks);
}

Outcome JournalWrite::noteDays(const std::vector<journal::Chunk> &chunks)
{
    const auto [earliest, latest] =
        std::minmax_element(chunks.begin(), chunks.end(),
                            [](const auto &a, const auto &b) { return a.lastTime < b.lastTime; });
    const qlonglong site = journal::siteOf(chunks.front().session);
    const journal::SiteRange range = journal::SiteRange::of(site);
    // Only what was new: numbers are given in the order of the commits.
    QSqlQuery query(m_connection);
    query.prepare(
        u"UPDATE journal_days SET min_id = least(journal_days.min_id, new.low), "
        "max_id = greatest(journal_days.max_id, new.high) "
        "FROM (SELECT last_time / 86400000000 AS day, min(id) AS low, max(id) AS high "
        "FROM journal_chunks WHERE last_time BETWEEN ? AND ? AND id BETWEEN ? AND ? "
        "AND id > (SELECT coalesce(max(max_id), 0) FROM journal_days WHERE site = ?) "
        "GROUP BY 1) AS new WHERE journal_days.day = new.day AND journal_days.site = ?"_s);
    query.addBindValue(qlonglong(toMicroseconds(earliest->lastTime)));
    query.addBindValue(qlonglong(toMicroseconds(latest->lastTime)));
    query.addBindValue(qlonglong(range.first));
    query.addBindValue(qlonglong(range.last));
    query.addBindValue(site);
    query.addBindValue(site);
    return query.exec() ? success()
                        : Outcome(errorOf(query.lastError(), m_connection.databaseName()));
}

Outcome JournalWrite::writeKeyframes(const std::vector<journal::Keyframe> &keyframes)
{
    if (keyframes.empty()) {
        return success();
    }
    RowWriter writer(
        m_connection, u"journal_keyframes"_s,
        {{u"session"_s}, {u"after_number"_s}, {u"time"_s}, {u"payload"_s, Kind::Bytes}},
        u"ON CONFLICT DO NOTHING"_s);
    for (const journal::Keyframe &keyframe : keyframes) {
        writer.put(keyframe.session);
        writer.put(keyframe.afterNumber);
        writer.put(toMicroseconds(keyframe.time));
        writer.put(keyframe.payload);
        if (Outcome written = writer.endRow(); !written) {
            return written;
        }
    }
    return writer.finish();
}

Outcome JournalWrite::writeQueues(journal::SessionId session,
                                  const std::vector<journal::QueueIntervalRow> &rows)
{
    if (rows.empty()) {
        return success();
    }
    // The last one of a key counts; one statement may not touch a row twice.
    std::map<std::pair<qint64, qint64>, const journal::QueueIntervalRow *> last;
    for (const journal::QueueIntervalRow &row : rows) {
        const Result<qint64> queue = m_names.queue(m_connection, row.switchName, row.queue);
        if (!queue) {
            return queue.error();
        }
        last[{toMicroseconds(row.start), *queue}] = &row;
    }
    const auto columns =
        joined({{u"start"_s}, {u"queue"_s}, {u"session"_s}}, queueCounterColumns());
    RowWriter writer(m_connection, u"queue_intervals"_s, columns,
                     replaceOnConflict({u"start"_s, u"queue"_s, u"session"_s}, columns));
    for (const auto &[key, row] : last) {
        writer.put(key.first);
        writer.put(key.second);
        writer.put(session);
        putCounters(writer, row->counters);
        if (Outcome written = writer.endRow(); !written) {
            return written;
        }
    }
    return writer.finish();
}

Outcome JournalWrite::writeAgents(journal::SessionId session,
                                  const std::vector<journal::AgentIntervalRow> &rows)
{
    if (rows.empty()) {
        return success();
    }
    std::map<std::pair<qint64, qint64>, const journal::AgentIntervalRow *> last;
    for (const journal::AgentIntervalRow &row : rows) {
        const Result<qint64> agent = m_names.agent(m_connection, row.switchName, row.address);
        if (!agent) {
            return agent.error();
        }
        last[{toMicroseconds(row.start), *agent}] = &row;
    }
    const auto columns =
        joined({{u"start"_s}, {u"agent"_s}, {u"session"_s}}, agentCounterColumns());
    RowWriter writer(m_connection, u"agent_intervals"_s, columns,
                     replaceOnConflict({u"start"_s, u"agent"_s, u"session"_s}, columns));
    for (const auto &[key, row] : last) {
        writer.put(key.first);
        writer.put(key.second);
        writer.put(session);
        putCounters(writer, row->counters);
        if (Outcome written = writer.endRow(); !written) {
            return written;
        }
    }
    return writer.finish();
}

Outcome JournalWrite::writeCalls(journal::SessionId session,
                                 const std::vector<journal::CallRow> &calls)
{
    if (calls.empty()) {
        return success();
    }
    std::map<std::int64_t, const journal::CallRow *> last;
    for (const journal::CallRow &call : calls) {
        last[call.number] = &call;
    }
    const auto columns =
        joined({{u"session"_s}, {u"number"_s}, {u"queue"_s}, {u"agent"_s}}, callColumns());
    RowWriter writer(m_connection, u"calls"_s, columns,
                     replaceOnConflict({u"session"_s, u"number"_s}, columns));
    for (const auto &[number, call] : last) {
        const Result<qint64> queue = m_names.queue(m_connection, call->switchName, call->queue);
        if (!queue) {
            return queue.error();
        }
        writer.put(session);
        writer.put(number);
        writer.put(*queue);
        if (call->agentAddress.isEmpty()) {
            writer.putNull();
        } else {
            const Result<qint64> agent =
                m_names.agent(m_connection, call->switchName, call->agentAddress);
            if (!agent) {
                return agent.error();
            }
            writer.put(*agent);
        }
        putCall(writer, *call);
        if (Outcome written = writer.endRow(); !written) {
            return written;
        }
    }
    return writer.finish();
}

} // namespace fw::storage
