// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqllivestore.h"

#include "core/storage/journalgaps.h"

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

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

Error readOnly()
{
    return {ErrorCode::NotPermitted, u"only the recorder writes the journal"_s};
}

} // namespace

SqlLiveStore::SqlLiveStore(std::shared_ptr<Database> database,
                           std::optional<journal::SiteNumber> site)
    : m_database(std::move(database))
    , m_range(journal::SiteRange::of(site))
    , m_whole(m_database, site)
{
}

Result<bool> SqlLiveStore::isNeeded(Database &database)
{
    if (database.dialect() == Dialect::Sqlite) {
        return false;
    }
    if (Outcome alive = database.ensureOpen(); !alive) {
        return alive.error();
    }
    QSqlQuery query(database.connection());
    if (!query.exec(u"SELECT has_table_privilege('app.journal_chunks', 'SELECT')"_s) ||
        !query.next()) {
        return errorOf(query.lastError(), database.place());
    }
    return !query.value(0).toBool();
}

Result<QSqlQuery> SqlLiveStore::ask(const QString &statement, QVariantList values) const
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive.error();
    }
    values << qlonglong(m_range.first) << qlonglong(m_range.last);
    QSqlQuery query(m_database->connection());
    query.setForwardOnly(true);
    bool isDone = query.prepare(statement);
    for (const QVariant &value : std::as_const(values)) {
        query.addBindValue(value);
    }
    isDone = isDone && query.exec();
    if (!isDone) {
        return errorOf(query.lastError(), m_database->place());
    }
    return query;
}

Result<journal::SessionId> SqlLiveStore::beginSession(const Session & /*session*/)
{
    return readOnly();
}

Outcome SqlLiveStore::write(const journal::JournalBatch & /*batch*/)
{
    return readOnly();
}

Result<std::vector<Session>> SqlLiveStore::sessions() const
{
    Result<QSqlQuery> query =
        ask(u"SELECT id, started_at, program, switches, config FROM live_sessions "
            "WHERE id BETWEEN ? AND ? ORDER BY id"_s,
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

Result<ChunkId> SqlLiveStore::newest() const
{
    Result<QSqlQuery> query =
        ask(u"SELECT coalesce(max(id), 0) FROM live_chunks WHERE session BETWEEN ? AND ?"_s, {});
    if (!query) {
        return query.error();
    }
    return query->next() ? query->value(0).toLongLong() : ChunkId(0);
}

Result<std::vector<Chunk>> SqlLiveStore::chunksAfter(ChunkId after, int most) const
{
    Result<QSqlQuery> query =
        ask("SELECT id, session, number, events, first_time, last_time, payload FROM live_chunks "
            "WHERE id > ? AND session BETWEEN ? AND ? ORDER BY id LIMIT %1"_L1.arg(
                QString::number(most)),
            {qlonglong(after)});
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

Result<journal::JournalStore::Seek> SqlLiveStore::seek(TimePoint time) const
{
    // The chunk that a keyframe follows may be forgotten, or there was none before it: then the
    // place is just before the first one of its session.
    Result<QSqlQuery> query =
        ask(u"SELECT k.session, k.after_number, k.time, k.payload, coalesce("
            "(SELECT max(c.id) FROM live_chunks c WHERE c.scope = k.scope AND "
            "c.session = k.session AND c.number <= k.after_number), "
            "(SELECT min(c.id) - 1 FROM live_chunks c WHERE c.scope = k.scope AND "
            "c.session = k.session), 0) "
            "FROM live_keyframes k WHERE k.time <= ? AND k.session BETWEEN ? AND ? "
            "ORDER BY k.time DESC, k.session DESC, k.after_number DESC LIMIT 1"_s,
            {qlonglong(toMicroseconds(time))});
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

Result<std::optional<journal::JournalStore::Span>> SqlLiveStore::span() const
{
    // From the first keyframe on, because nothing before it can be folded.
    Result<QSqlQuery> query =
        ask(u"SELECT (SELECT min(time) FROM live_keyframes), max(last_time) FROM live_chunks "
            "WHERE session BETWEEN ? AND ?"_s,
            {});
    if (!query) {
        return query.error();
    }
    if (!query->next() || query->value(0).isNull() || query->value(1).isNull()) {
        return std::optional<Span>();
    }
    auto holes = JournalGaps(m_database).holes(m_range);
    if (!holes) {
        return holes.error();
    }
    return std::optional(Span{timeAt(*query, 0), timeAt(*query, 1), std::move(*holes)});
}

Result<std::vector<journal::QueueIntervalRow>> SqlLiveStore::queueIntervals(TimePoint from,
                                                                            TimePoint to) const
{
    return m_whole.queueIntervals(from, to);
}

Result<std::vector<journal::AgentIntervalRow>> SqlLiveStore::agentIntervals(TimePoint from,
                                                                            TimePoint to) const
{
    return m_whole.agentIntervals(from, to);
}

Result<std::vector<journal::CallRow>> SqlLiveStore::calls(TimePoint from, TimePoint to) const
{
    return m_whole.calls(from, to);
}

} // namespace fw::storage
