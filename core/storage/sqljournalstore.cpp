// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqljournalstore.h"

#include "core/storage/journalrows.h"
#include "core/storage/journalwrite.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using journal::Chunk;
using journal::ChunkId;
using journal::Session;

namespace {

qlonglong stored(TimePoint time)
{
    return toMicroseconds(time);
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

/// An array that is null would be NULL, which no column takes.
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

SqlJournalStore::SqlJournalStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QSqlQuery> SqlJournalStore::ask(const QString &statement, const QVariantList &values) const
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive.error();
    }
    QSqlQuery query(m_database->connection());
    query.setForwardOnly(true);
    bool isDone = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    isDone = isDone && query.exec();
    if (!isDone) {
        return errorOf(query.lastError(), m_database->place());
    }
    return query;
}

Result<journal::SessionId> SqlJournalStore::beginSession(const Session &session)
{
    const QString switches = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(session.switches)).toJson(QJsonDocument::Compact));
    Result<QSqlQuery> query = ask(
        u"INSERT INTO journal_sessions (started_at, program, switches, config) "
        "VALUES (?, ?, ?, ?) RETURNING id"_s,
        {stored(session.startedAt), storable(session.program), switches, notNull(session.config)});
    if (!query) {
        return query.error();
    }
    if (!query->next()) {
        return errorOf(query->lastError(), m_database->place());
    }
    return query->value(0).toLongLong();
}

Result<std::vector<Session>> SqlJournalStore::sessions() const
{
    Result<QSqlQuery> query =
        ask(u"SELECT id, started_at, program, switches, config FROM journal_sessions ORDER BY id"_s,
            {});
    if (!query) {
        return query.error();
    }
    std::vector<Session> found;
    while (query->next()) {
        Session session;
        session.id = query->value(0).toLongLong();
        session.startedAt = timeAt(*query, 1);
        session.program = query->value(2).toString();
        const auto names = QJsonDocument::fromJson(query->value(3).toString().toUtf8()).array();
        for (const QJsonValue &name : names) {
            session.switches << name.toString();
        }
        session.config = query->value(4).toByteArray();
        found.push_back(std::move(session));
    }
    return found;
}

Outcome SqlJournalStore::write(const journal::JournalBatch &batch)
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive;
    }
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    Outcome done = JournalWrite(connection, m_names).run(batch);
    if (done) {
        done = transaction.commit();
    }
    if (!done) {
        m_names.forget();
    }
    return done;
}

Result<ChunkId> SqlJournalStore::newest() const
{
    Result<QSqlQuery> query = ask(u"SELECT coalesce(max(id), 0) FROM journal_chunks"_s, {});
    if (!query) {
        return query.error();
    }
    return query->next() ? query->value(0).toLongLong() : ChunkId(0);
}

Result<std::vector<Chunk>> SqlJournalStore::chunksAfter(ChunkId after, int most) const
{
    Result<QSqlQuery> query =
        ask(u"SELECT id, session, number, events, first_time, last_time, payload "
            "FROM journal_chunks WHERE id > ? ORDER BY id LIMIT ?"_s,
            {static_cast<qlonglong>(after), most});
    if (!query) {
        return query.error();
    }
    std::vector<Chunk> found;
    while (query->next()) {
        found.push_back(Chunk{query->value(0).toLongLong(), query->value(1).toLongLong(),
                              query->value(2).toLongLong(), query->value(3).toInt(),
                              timeAt(*query, 4), timeAt(*query, 5), query->value(6).toByteArray()});
    }
    return found;
}

Result<journal::JournalStore::Seek> SqlJournalStore::seek(TimePoint time) const
{
    // The chunk that the keyframe follows may be forgotten already, or there was none before it:
    // then it is the place just before the first chunk of its session that is kept.
    Result<QSqlQuery> query =
        ask(u"SELECT k.session, k.after_number, k.time, k.payload, coalesce("
            "(SELECT max(c.id) FROM journal_chunks c WHERE c.session = k.session "
            "AND c.number <= k.after_number), "
            "(SELECT min(c.id) - 1 FROM journal_chunks c WHERE c.session = k.session), "
            "(SELECT max(c.id) FROM journal_chunks c), 0) "
            "FROM journal_keyframes k WHERE k.time <= ? "
            "ORDER BY k.time DESC, k.session DESC, k.after_number DESC LIMIT 1"_s,
            {stored(time)});
    if (!query) {
        return query.error();
    }
    Seek found;
    if (query->next()) {
        found.keyframe =
            journal::Keyframe{query->value(0).toLongLong(), query->value(1).toLongLong(),
                              timeAt(*query, 2), query->value(3).toByteArray()};
        found.after = query->value(4).toLongLong();
    }
    return found;
}

Result<std::optional<journal::JournalStore::Span>> SqlJournalStore::span() const
{
    // Chunks overlap by little, so that the first event lies in one of the first chunks.
    Result<QSqlQuery> query =
        ask(u"SELECT (SELECT min(first_time) FROM (SELECT first_time FROM journal_chunks "
            "ORDER BY last_time LIMIT 16) AS earliest), max(last_time) FROM journal_chunks"_s,
            {});
    if (!query) {
        return query.error();
    }
    if (!query->next() || query->value(0).isNull()) {
        return std::optional<Span>();
    }
    return std::optional(Span{timeAt(*query, 0), timeAt(*query, 1)});
}

Result<std::vector<journal::QueueIntervalRow>> SqlJournalStore::queueIntervals(TimePoint from,
                                                                               TimePoint to) const
{
    const QString counters = sumsOf(queueCounterColumns(), "i"_L1);
    Result<QSqlQuery> query = ask(
        "SELECT q.switch, q.name, i.start, %1 FROM queue_intervals i "
        "JOIN queues q ON q.id = i.queue WHERE i.start >= ? AND i.start < ? "
        "GROUP BY i.start, q.switch, q.name ORDER BY i.start, q.switch, q.name"_L1.arg(counters),
        {stored(from), stored(to)});
    if (!query) {
        return query.error();
    }
    std::vector<journal::QueueIntervalRow> found;
    while (query->next()) {
        found.push_back({query->value(0).toString(), query->value(1).toString(), timeAt(*query, 2),
                         queueCountersAt(*query, 3)});
    }
    return found;
}

Result<std::vector<journal::AgentIntervalRow>> SqlJournalStore::agentIntervals(TimePoint from,
                                                                               TimePoint to) const
{
    const QString counters = sumsOf(agentCounterColumns(), "i"_L1);
    Result<QSqlQuery> query =
        ask("SELECT a.switch, a.address, i.start, %1 FROM agent_intervals i "
            "JOIN agents a ON a.id = i.agent WHERE i.start >= ? AND i.start < ? "
            "GROUP BY i.start, a.switch, a.address ORDER BY i.start, a.switch, a.address"_L1.arg(
                counters),
            {stored(from), stored(to)});
    if (!query) {
        return query.error();
    }
    std::vector<journal::AgentIntervalRow> found;
    while (query->next()) {
        found.push_back({query->value(0).toString(), query->value(1).toString(), timeAt(*query, 2),
                         agentCountersAt(*query, 3)});
    }
    return found;
}

Result<std::vector<journal::CallRow>> SqlJournalStore::calls(TimePoint from, TimePoint to) const
{
    const QString fields = namesOf(callColumns(), "c"_L1);
    Result<QSqlQuery> query =
        ask("SELECT q.switch, q.name, coalesce(a.address, ''), c.number, %1 FROM calls c "
            "JOIN queues q ON q.id = c.queue LEFT JOIN agents a ON a.id = c.agent "
            "WHERE c.left_at >= ? AND c.left_at < ? ORDER BY c.left_at, c.id"_L1.arg(fields),
            {stored(from), stored(to)});
    if (!query) {
        return query.error();
    }
    std::vector<journal::CallRow> found;
    while (query->next()) {
        journal::CallRow call;
        call.switchName = query->value(0).toString();
        call.queue = query->value(1).toString();
        call.agentAddress = query->value(2).toString();
        call.number = query->value(3).toLongLong();
        readCall(call, *query, 4);
        found.push_back(std::move(call));
    }
    return found;
}

} // namespace fw::storage
