// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/database/journalload.h"

#include "core/storage/sqljournalstore.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <algorithm>

namespace fw::test {

using namespace Qt::StringLiterals;
using journal::JournalBatch;
using journal::SessionId;
using storage::Database;

namespace {

constexpr int kCallsPerBatch = 3;
const TimePoint kStart{std::chrono::hours(480'000)};
const TimePoint kNow{std::chrono::hours(1000)};

Error wrong(const QString &words)
{
    return Error{ErrorCode::Malformed, words};
}

QByteArray payloadOf(std::int64_t number)
{
    const QByteArray piece = "chunk " + QByteArray::number(qint64(number)) + ' ';
    return piece.repeated(static_cast<int>(10 + number % 150));
}

/// What the database itself thinks of its tables.
Outcome checkTables(const QSqlDatabase &connection)
{
    if (storage::dialectOf(connection) == storage::Dialect::Postgres) {
        return success();
    }
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA integrity_check"_s) || !query.next() ||
        query.value(0).toString() != "ok"_L1) {
        return wrong(u"integrity_check: "_s + query.value(0).toString());
    }
    if (!query.exec(u"PRAGMA foreign_key_check"_s) || query.next()) {
        return wrong(u"foreign_key_check"_s);
    }
    return success();
}

/// \a statement finds rows that must not be there.
Outcome expectNone(const QSqlDatabase &connection, const QString &what, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement)) {
        return storage::errorOf(query.lastError(), what);
    }
    if (query.next()) {
        return wrong(u"%1: session %2, found %3"_s.arg(what, query.value(0).toString(),
                                                       query.value(1).toString()));
    }
    return success();
}

} // namespace

JournalBatch loadBatch(SessionId session, std::int64_t number)
{
    const TimePoint time = kStart + std::chrono::seconds(number);
    const QString queue = u"queue %1"_s.arg(session);
    JournalBatch batch;
    batch.session = session;
    batch.chunks = {{0, session, number, kCallsPerBatch, time, time, payloadOf(number)}};
    if (number % 5 == 0) {
        batch.keyframes = {{session, number, time, payloadOf(number * 20)}};
    }
    for (int call = 1; call <= kCallsPerBatch; ++call) {
        journal::CallRow row;
        row.switchName = u"load"_s;
        row.queue = queue;
        row.agentAddress = u"SIP/%1"_s.arg(call);
        row.number = (number - 1) * kCallsPerBatch + call;
        row.record.leftAt = time;
        row.record.outcome = live::CallOutcome::Answered;
        batch.calls.push_back(std::move(row));
    }
    const auto total = static_cast<std::uint32_t>(number * kCallsPerBatch);
    journal::QueueIntervalRow interval{u"load"_s, queue, kStart, {}};
    interval.counters.answered = total;
    batch.queueIntervals = {interval};
    journal::AgentIntervalRow agent{u"load"_s, u"SIP/1"_s, kStart, {}};
    agent.counters.calls = static_cast<std::uint32_t>(number);
    batch.agentIntervals = {agent};
    return batch;
}

Result<std::shared_ptr<Database>> openPlace(const QString &place)
{
    const QStringList parts = place.split(u':');
    if (parts.front() != "postgres"_L1) {
        return Database::open(place, kNow);
    }
    storage::PostgresProfile profile;
    profile.host = parts.value(1);
    profile.database = parts.value(2);
    profile.user = u"fwadmin"_s;
    profile.tls = storage::PostgresTls::Off;
    return Database::open(profile, {}, Database::Schema::BringUpToDate);
}

Result<std::map<SessionId, std::int64_t>> checkLoad(const std::shared_ptr<Database> &database)
{
    const QSqlDatabase connection = database->connection();
    if (Outcome sound = checkTables(connection); !sound) {
        return sound.error();
    }
    storage::SqlJournalStore store(database);
    std::map<SessionId, std::int64_t> last;
    for (journal::ChunkId after = 0;;) {
        const auto chunks = store.chunksAfter(after, 1000);
        if (!chunks) {
            return chunks.error();
        }
        if (chunks->empty()) {
            break;
        }
        for (const journal::Chunk &chunk : *chunks) {
            if (chunk.number != ++last[chunk.session] || chunk.payload != payloadOf(chunk.number)) {
                return wrong(u"session %1: chunk %2 after %3"_s.arg(chunk.session)
                                 .arg(chunk.number)
                                 .arg(last[chunk.session] - 1));
            }
            after = chunk.id;
        }
    }
    const QString chunks = u"(SELECT session, max(number) AS n FROM journal_chunks "
                           "GROUP BY session) c"_s;
    const QList<std::pair<QString, QString>> checks = {
        {u"calls"_s, u"SELECT c.session, count(k.id) FROM "_s + chunks +
                         u" LEFT JOIN calls k ON k.session = c.session GROUP BY c.session, c.n "
                         "HAVING count(k.id) <> 3 * c.n OR max(k.number) <> 3 * c.n"_s},
        {u"queue totals"_s, u"SELECT c.session, i.answered FROM "_s + chunks +
                                u" LEFT JOIN queue_intervals i ON i.session = c.session "
                                "WHERE i.answered IS NULL OR i.answered <> 3 * c.n"_s},
        {u"agent totals"_s, u"SELECT c.session, i.calls FROM "_s + chunks +
                                u" LEFT JOIN agent_intervals i ON i.session = c.session "
                                "WHERE i.calls IS NULL OR i.calls <> c.n"_s},
        {u"keyframes"_s, u"SELECT c.session, count(k.session) FROM "_s + chunks +
                             u" LEFT JOIN journal_keyframes k ON k.session = c.session "
                             "GROUP BY c.session, c.n HAVING count(k.session) <> c.n / 5"_s},
        {u"rows of nobody"_s, u"SELECT session, number FROM calls WHERE session NOT IN "
                              "(SELECT session FROM journal_chunks)"_s},
    };
    for (const auto &[what, statement] : checks) {
        if (Outcome none = expectNone(connection, what, statement); !none) {
            return none.error();
        }
    }
    return last;
}

} // namespace fw::test
