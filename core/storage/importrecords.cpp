// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importrecords.h"
#include "core/storage/auditrows.h"

#include "core/storage/journalwrite.h"
#include "core/storage/sqljournalstore.h"
#include "core/storage/transaction.h"

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

qlonglong stored(TimePoint time)
{
    return toMicroseconds(time);
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

} // namespace

ImportRecords::ImportRecords(std::shared_ptr<Database> database, NameIds &names)
    : m_database(std::move(database))
    , m_names(names)
{
}

Result<QSqlQuery> ImportRecords::ask(const QString &statement, const QVariantList &values) const
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

// --- read ---

Result<std::vector<ImportedFile>> ImportRecords::files(const QString &switchName) const
{
    Result<QSqlQuery> query =
        ask(u"SELECT id, session, switch, name, first_time, hashed_bytes, hash, consumed, "
            "line_count, calls, errors, beyond, last_time FROM imported_files "
            "WHERE switch = ? ORDER BY first_time, id"_s,
            {storable(switchName)});
    if (!query) {
        return query.error();
    }
    std::vector<ImportedFile> found;
    while (query->next()) {
        ImportedFile file;
        file.id = query->value(0).toLongLong();
        file.session = query->value(1).toLongLong();
        file.switchName = query->value(2).toString();
        file.name = query->value(3).toString();
        file.firstTime = timeAt(*query, 4);
        file.hashedBytes = query->value(5).toLongLong();
        file.hash = query->value(6).toByteArray();
        file.count = {query->value(7).toLongLong(),  query->value(8).toLongLong(),
                      query->value(9).toLongLong(),  query->value(10).toLongLong(),
                      query->value(11).toLongLong(), timeAt(*query, 12)};
        file.storedBytes = file.count.consumed;
        found.push_back(std::move(file));
    }
    return found;
}

Result<std::vector<ImportSession>> ImportRecords::sessions(const QString &switchName) const
{
    Result<QSqlQuery> query =
        ask(u"SELECT s.id, s.started_at, s.program, s.config, i.switch, i.last_time "
            "FROM import_sessions i JOIN journal_sessions s ON s.id = i.session "
            "WHERE i.switch = ? ORDER BY i.last_time, s.id"_s,
            {storable(switchName)});
    if (!query) {
        return query.error();
    }
    std::vector<ImportSession> found;
    while (query->next()) {
        ImportSession each;
        each.session.id = query->value(0).toLongLong();
        each.session.startedAt = timeAt(*query, 1);
        each.session.program = query->value(2).toString();
        each.session.config = query->value(3).toByteArray();
        each.switchName = query->value(4).toString();
        each.lastTime = timeAt(*query, 5);
        found.push_back(std::move(each));
    }
    return found;
}

Result<QByteArray> ImportRecords::state(journal::SessionId session) const
{
    Result<QSqlQuery> query =
        ask(u"SELECT state FROM import_sessions WHERE session = ?"_s, {qlonglong(session)});
    if (!query) {
        return query.error();
    }
    if (!query->next()) {
        return Error{ErrorCode::NotFound, u"import session %1"_s.arg(session)};
    }
    return query->value(0).toByteArray();
}

Result<std::optional<TimePoint>> ImportRecords::firstRecorded(const QString &switchName) const
{
    std::optional<TimePoint> first;
    for (const QLatin1StringView statement :
         {"SELECT min(i.start) FROM queue_intervals i JOIN queues n ON n.id = i.queue "
          "WHERE n.switch = ? AND i.session NOT IN (SELECT session FROM import_sessions)"_L1,
          "SELECT min(i.start) FROM agent_intervals i JOIN agents n ON n.id = i.agent "
          "WHERE n.switch = ? AND i.session NOT IN (SELECT session FROM import_sessions)"_L1}) {
        Result<QSqlQuery> query = ask(statement, {storable(switchName)});
        if (!query) {
            return query.error();
        }
        if (query->next() && !query->value(0).isNull()) {
            const TimePoint start = timeAt(*query, 0);
            first = first ? std::min(*first, start) : start;
        }
    }
    return first;
}

Result<std::vector<queuelog::KnownAgent>> ImportRecords::agents(const QString &switchName) const
{
    Result<QSqlQuery> query = ask(
        u"SELECT address, name FROM agents WHERE switch = ? ORDER BY id"_s, {storable(switchName)});
    if (!query) {
        return query.error();
    }
    std::vector<queuelog::KnownAgent> found;
    while (query->next()) {
        found.push_back(
            {query->value(0).toString().toStdString(), query->value(1).toString().toStdString()});
    }
    return found;
}

// --- write ---

Outcome ImportRecords::write(journal::JournalBatch &batch, ImportSession &session,
                             ImportedFile &file, const std::optional<access::AuditEntry> &entry)
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive;
    }
    Transaction transaction(m_database->connection());
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    const journal::SessionId sessionBefore = session.session.id;
    const std::int64_t fileBefore = file.id;
    Outcome done = writeAll(batch, session, file);
    if (done && entry) {
        done = addAuditEntry(m_database->connection(), *entry);
    }
    if (done) {
        done = transaction.commit();
    }
    if (done) {
        file.storedBytes = file.count.consumed;
    } else {
        m_names.forget();
        session.session.id = sessionBefore;
        file.id = fileBefore;
    }
    return done;
}

Outcome ImportRecords::note(const access::AuditEntry &entry)
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive;
    }
    Transaction transaction(m_database->connection());
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    if (Outcome added = addAuditEntry(m_database->connection(), entry); !added) {
        return added;
    }
    return transaction.commit();
}

Outcome ImportRecords::writeAll(journal::JournalBatch &batch, ImportSession &session,
                                ImportedFile &file)
{
    if (session.session.id == 0) {
        if (Outcome begun = beginSession(session); !begun) {
            return begun;
        }
    }
    batch.session = session.session.id;
    if (Outcome done = JournalWrite(m_database->connection(), m_names).run(batch); !done) {
        return done;
    }
    const Result<QSqlQuery> kept =
        ask(u"UPDATE import_sessions SET last_time = ?, state = ? WHERE session = ?"_s,
            {stored(session.lastTime), session.state, qlonglong(session.session.id)});
    if (!kept) {
        return kept.error();
    }
    file.session = session.session.id;
    return writeFile(file);
}

Outcome ImportRecords::beginSession(ImportSession &session)
{
    Result<QSqlQuery> begun =
        ask(u"INSERT INTO journal_sessions (started_at, program, switches, config) "
            "VALUES (?, ?, '[]', ?) RETURNING id"_s,
            {stored(session.session.startedAt), storable(session.session.program),
             session.session.config});
    if (!begun) {
        return begun.error();
    }
    if (!begun->next()) {
        return errorOf(begun->lastError(), m_database->place());
    }
    session.session.id = begun->value(0).toLongLong();
    begun->finish();
    const Result<QSqlQuery> kept = ask(
        u"INSERT INTO import_sessions (session, switch, last_time, state) VALUES (?, ?, ?, ?)"_s,
        {qlonglong(session.session.id), storable(session.switchName), stored(session.lastTime),
         session.state});
    return kept ? success() : Outcome(kept.error());
}

Outcome ImportRecords::writeFile(ImportedFile &file)
{
    const history::FileCount &count = file.count;
    const QVariantList values{
        qlonglong(file.session),   storable(file.switchName),   storable(file.name),
        stored(file.firstTime),    qlonglong(file.hashedBytes), file.hash,
        qlonglong(count.consumed), qlonglong(count.lines),      qlonglong(count.calls),
        qlonglong(count.errors),   qlonglong(count.beyond),     stored(count.lastTime)};
    if (file.id == 0) {
        Result<QSqlQuery> made =
            ask(u"INSERT INTO imported_files (session, switch, name, first_time, hashed_bytes, "
                "hash, consumed, line_count, calls, errors, beyond, last_time) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                values);
        if (!made) {
            return made.error();
        }
        if (!made->next()) {
            return errorOf(made->lastError(), m_database->place());
        }
        file.id = made->value(0).toLongLong();
        return success();
    }
    const Result<QSqlQuery> changed =
        ask(u"UPDATE imported_files SET session = ?, switch = ?, name = ?, first_time = ?, "
            "hashed_bytes = ?, hash = ?, consumed = ?, line_count = ?, calls = ?, errors = ?, "
            "beyond = ?, last_time = ? WHERE id = ? AND consumed = ?"_s,
            values + QVariantList{qlonglong(file.id), qlonglong(file.storedBytes)});
    if (!changed) {
        return changed.error();
    }
    return changed->numRowsAffected() == 1 ? success()
                                           : Outcome(Error{ErrorCode::Conflict, file.name});
}

} // namespace fw::storage
