// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqljournalstore.h"

#include "core/storage/journalgaps.h"
#include "core/storage/journalrows.h"
#include "core/storage/journalwrite.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <iterator>
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

SqlJournalStore::SqlJournalStore(std::shared_ptr<Database> database,
                                 std::optional<journal::SiteNumber> site)
    : m_database(std::move(database))
    , m_range(journal::SiteRange::of(site))
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
        ask(u"SELECT id, started_at, program, switches, config FROM journal_sessions "
            "WHERE id BETWEEN ? AND ? ORDER BY id"_s,
            {qlonglong(m_range.first), qlonglong(m_range.last)});
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

Result<std::vector<journal::LiveScope>> SqlJournalStore::liveScopes()
{
    std::vector<journal::LiveScope> found;
    if (m_database->dialect() == Dialect::Sqlite) {
        return found; // nobody else reads the file
    }
    Result<QSqlQuery> query =
        ask(u"SELECT id, array_to_json(nodes)::text FROM wanted_live_scopes()"_s, {});
    if (!query) {
        return query.error();
    }
    while (query->next()) {
        journal::LiveScope scope;
        scope.id = query->value(0).toLongLong();
        const auto nodes = QJsonDocument::fromJson(query->value(1).toString().toUtf8()).array();
        for (const QJsonValue &node : nodes) {
            scope.nodes << node.toString();
        }
        found.push_back(std::move(scope));
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
    const bool isFile = m_database->dialect() == Dialect::Sqlite;
    Result<QSqlQuery> query =
        ask("SELECT coalesce(max(%1), 0) FROM %2 WHERE %1 BETWEEN ? AND ?"_L1.arg(
                isFile ? "id"_L1 : "max_id"_L1, isFile ? "journal_chunks"_L1 : "journal_days"_L1),
            {qlonglong(m_range.first), qlonglong(m_range.last)});
    if (!query) {
        return query.error();
    }
    return query->next() ? query->value(0).toLongLong() : ChunkId(0);
}

Result<std::vector<Chunk>> SqlJournalStore::chunksAfter(ChunkId after, int most) const
{
    const ChunkId start = std::max(after, m_range.first - 1);
    return m_database->dialect() == Dialect::Sqlite
               ? chunksWhere(u"id > ? AND id <= ?"_s, {qlonglong(start), qlonglong(m_range.last)},
                             most)
               : chunksOfDaysAfter(start, most);
}

Result<std::vector<Chunk>> SqlJournalStore::chunksWhere(const QString &condition,
                                                        const QVariantList &values, int most) const
{
    Result<QSqlQuery> query =
        ask("SELECT id, session, number, events, first_time, last_time, payload "
            "FROM journal_chunks WHERE %1 ORDER BY id LIMIT %2"_L1.arg(condition,
                                                                       QString::number(most)),
            values);
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

Result<SqlJournalStore::Window> SqlJournalStore::windowAfter(ChunkId after) const
{
    constexpr int kDaysAhead = 2;
    Result<QSqlQuery> query =
        ask(u"SELECT day, min_id FROM journal_days WHERE max_id > ? AND max_id <= ? "
            "ORDER BY min_id, day"_s,
            {qlonglong(after), qlonglong(m_range.last)});
    if (!query) {
        return query.error();
    }
    Window window;
    window.end = m_range.last == INT64_MAX ? INT64_MAX : m_range.last + 1;
    window.isLast = true;
    for (int ahead = 0; query->next();) {
        const qint64 day = query->value(0).toLongLong();
        const ChunkId lowest = query->value(1).toLongLong();
        ahead += lowest > after ? 1 : 0;
        if (ahead > kDaysAhead) {
            window.end = lowest;
            window.isLast = false;
            break;
        }
        window.firstDay = std::min(window.firstDay, day);
        window.lastDay = std::max(window.lastDay, day);
    }
    return window;
}

Result<std::vector<Chunk>> SqlJournalStore::chunksOfDaysAfter(ChunkId after, int most) const
{
    constexpr qint64 kDay = 86'400'000'000;
    std::vector<Chunk> found;
    while (static_cast<int>(found.size()) < most) {
        const Result<Window> window = windowAfter(after);
        if (!window) {
            return window.error();
        }
        if (window->firstDay > window->lastDay) {
            break;
        }
        Result<std::vector<Chunk>> more =
            chunksWhere(u"id > ? AND id < ? AND last_time >= ? AND last_time < ?"_s,
                        {qlonglong(after), qlonglong(window->end), window->firstDay * kDay,
                         (window->lastDay + 1) * kDay},
                        most - static_cast<int>(found.size()));
        if (!more) {
            return more.error();
        }
        std::move(more->begin(), more->end(), std::back_inserter(found));
        if (window->isLast) {
            break;
        }
        after = window->end - 1;
    }
    return found;
}

Result<journal::JournalStore::Seek> SqlJournalStore::seek(TimePoint time) const
{
    Result<QSqlQuery> query =
        ask(u"SELECT session, after_number, time, payload FROM journal_keyframes "
            "WHERE time <= ? AND session BETWEEN ? AND ? "
            "ORDER BY time DESC, session DESC, after_number DESC LIMIT 1"_s,
            {stored(time), qlonglong(m_range.first), qlonglong(m_range.last)});
    if (!query) {
        return query.error();
    }
    Seek found;
    if (query->next()) {
        found.keyframe =
            journal::Keyframe{query->value(0).toLongLong(), query->value(1).toLongLong(),
                              timeAt(*query, 2), query->value(3).toByteArray()};
        const Result<ChunkId> place = placeOf(*found.keyframe);
        if (!place) {
            return place.error();
        }
        found.after = *place;
    }
    return found;
}

Result<ChunkId> SqlJournalStore::placeOf(const journal::Keyframe &keyframe) const
{
    // The chunk that it follows is mostly of the same day, which spares asking all the others. It
    // may be forgotten already, or there was none before it: then the place is just before the
    // first chunk of its session that is kept.
    const qlonglong session = keyframe.session;
    const qlonglong number = keyframe.afterNumber;
    const std::pair<QString, QVariantList> questions[] = {
        {u"SELECT max(id) FROM journal_chunks WHERE session = ? AND number = ? "
         "AND last_time >= ? AND last_time <= ?"_s,
         {session, number, stored(keyframe.time - std::chrono::hours(24)), stored(keyframe.time)}},
        {u"SELECT coalesce((SELECT max(id) FROM journal_chunks WHERE session = ? AND number <= ?), "
         "(SELECT min(id) - 1 FROM journal_chunks WHERE session = ?))"_s,
         {session, number, session}},
    };
    for (const auto &[statement, values] : questions) {
        Result<QSqlQuery> query = ask(statement, values);
        if (!query) {
            return query.error();
        }
        if (query->next() && !query->value(0).isNull()) {
            return query->value(0).toLongLong();
        }
    }
    return newest();
}

Result<std::optional<journal::JournalStore::Span>> SqlJournalStore::span() const
{
    const qlonglong first = m_range.first;
    const qlonglong last = m_range.last;
    // Chunks overlap by little, so that the first event lies in one of the first chunks.
    Result<QSqlQuery> query =
        ask(u"SELECT (SELECT min(first_time) FROM (SELECT first_time FROM journal_chunks "
            "WHERE session BETWEEN ? AND ? ORDER BY last_time LIMIT 16) AS earliest), "
            "(SELECT last_time FROM journal_chunks WHERE session BETWEEN ? AND ? "
            "ORDER BY last_time DESC LIMIT 1)"_s,
            {first, last, first, last});
    if (!query) {
        return query.error();
    }
    if (!query->next() || query->value(0).isNull()) {
        return std::optional<Span>();
    }
    auto holes = JournalGaps(m_database).holes(m_range);
    if (!holes) {
        return holes.error();
    }
    return std::optional(Span{timeAt(*query, 0), timeAt(*query, 1), std::move(*holes)});
}

Result<std::vector<journal::QueueIntervalRow>> SqlJournalStore::queueIntervals(TimePoint from,
                                                                               TimePoint to) const
{
    const QString counters = sumsOf(queueCounterColumns(), "i"_L1);
    Result<QSqlQuery> query = ask(
        "SELECT q.switch, q.name, i.start, %1 FROM queue_intervals i "
        "JOIN queues q ON q.id = i.queue WHERE i.start >= ? AND i.start < ? "
        "AND i.session BETWEEN ? AND ? GROUP BY i.start, q.switch, q.name ORDER BY i.start, q.switch, q.name"_L1
            .arg(counters),
        {stored(from), stored(to), qlonglong(m_range.first), qlonglong(m_range.last)});
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
    Result<QSqlQuery> query = ask(
        "SELECT a.switch, a.address, i.start, %1 FROM agent_intervals i "
        "JOIN agents a ON a.id = i.agent WHERE i.start >= ? AND i.start < ? "
        "AND i.session BETWEEN ? AND ? GROUP BY i.start, a.switch, a.address ORDER BY i.start, a.switch, a.address"_L1
            .arg(counters),
        {stored(from), stored(to), qlonglong(m_range.first), qlonglong(m_range.last)});
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
    Result<QSqlQuery> query = ask(
        "SELECT q.switch, q.name, coalesce(a.address, ''), c.number, %1 FROM calls c "
        "JOIN queues q ON q.id = c.queue LEFT JOIN agents a ON a.id = c.agent "
        "WHERE c.left_at >= ? AND c.left_at < ? AND c.session BETWEEN ? AND ? ORDER BY c.left_at, c.id"_L1
            .arg(fields),
        {stored(from), stored(to), qlonglong(m_range.first), qlonglong(m_range.last)});
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
