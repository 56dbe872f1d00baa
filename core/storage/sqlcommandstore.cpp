// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcommandstore.h"

#include "core/commands/commandjson.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using commands::CommandProblem;
using commands::CommandRow;
using commands::CommandRowId;
using commands::CommandRowState;
using commands::CommandState;

namespace {

const QString kColumns = u"id, asked_at, asker, host, switch, session, command, state, problem, "
                         "detail, taken_at, settled_at"_s;

qlonglong stored(TimePoint time)
{
    return toMicroseconds(time);
}

int stored(CommandRowState state)
{
    return static_cast<int>(state);
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

/// "?, ?, ?"
QString placesFor(qsizetype values)
{
    return QStringList(values, u"?"_s).join(u", "_s);
}

QVariantList valuesOf(const QStringList &texts)
{
    QVariantList values;
    for (const QString &text : texts) {
        values << storable(text);
    }
    return values;
}

Result<QSqlQuery> run(const Database &database, const QString &statement,
                      const QVariantList &values)
{
    QSqlQuery query(database.connection());
    bool isDone = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    isDone = isDone && query.exec();
    return isDone ? Result<QSqlQuery>(std::move(query))
                  : Result<QSqlQuery>(errorOf(query.lastError(), database.place()));
}

struct Read
{
    CommandRow row;
    QString fault; ///< why the command can't be read; empty when it can
};

Read rowAt(const QSqlQuery &query)
{
    Read read;
    CommandRow &row = read.row;
    row.id = query.value(0).toLongLong();
    row.askedAt = timeAt(query, 1);
    row.asker = query.value(2).toString();
    row.host = query.value(3).toString();
    row.switchName = query.value(4).toString();
    row.session = query.value(5).toLongLong();
    auto command = commands::commandFromJson(
        QJsonDocument::fromJson(query.value(6).toString().toUtf8()).object());
    if (command) {
        row.command = std::move(*command);
    } else {
        read.fault = command.error().detail;
    }
    row.state = static_cast<CommandRowState>(query.value(7).toInt());
    row.problem = commands::problemOf(query.value(8).toString());
    row.detail = query.value(9).toString().toStdString();
    row.takenAt = timeAt(query, 10);
    row.settledAt = timeAt(query, 11);
    return read;
}

/// Those that this program can read.
std::vector<CommandRow> rowsOf(QSqlQuery &query)
{
    std::vector<CommandRow> rows;
    while (query.next()) {
        if (Read read = rowAt(query); read.fault.isEmpty()) {
            rows.push_back(std::move(read.row));
        }
    }
    return rows;
}

CommandRowState stateOf(CommandState state)
{
    switch (state) {
    case CommandState::Done:
        return CommandRowState::Done;
    case CommandState::Failed:
        return CommandRowState::Failed;
    case CommandState::Sent:
    case CommandState::Unknown:
        break;
    }
    return CommandRowState::Unknown;
}

} // namespace

SqlCommandStore::SqlCommandStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<TimePoint> SqlCommandStore::now(TimePoint ofDesk) const
{
    if (m_database->dialect() == Dialect::Sqlite) {
        return ofDesk;
    }
    Result<QSqlQuery> query =
        run(*m_database, u"SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint"_s, {});
    if (!query) {
        return query.error();
    }
    return query->next() ? timeAt(*query, 0) : ofDesk;
}

Result<CommandRowId> SqlCommandStore::ask(const CommandRow &row)
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive.error();
    }
    const QByteArray json =
        QJsonDocument(commands::toJson(row.command)).toJson(QJsonDocument::Compact);
    Result<QSqlQuery> query =
        run(*m_database,
            u"INSERT INTO commands (asked_at, asker, host, switch, session, command, state, "
            "problem, detail, taken_at, settled_at) VALUES (?, ?, ?, ?, ?, ?, 0, '', '', 0, 0) "
            "RETURNING id"_s,
            {stored(row.askedAt), storable(row.asker), storable(row.host), storable(row.switchName),
             qlonglong(row.session), storable(QString::fromUtf8(json))});
    if (!query) {
        return query.error();
    }
    if (!query->next()) {
        return errorOf(query->lastError(), m_database->place());
    }
    const CommandRowId id = query->value(0).toLongLong();
    query->finish(); // or a file would not know that the row is written
    return id;
}

Result<std::vector<CommandRow>> SqlCommandStore::takeOpen(const QStringList &switches,
                                                          TimePoint now, int most)
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive.error();
    }
    const Result<TimePoint> at = this->now(now);
    if (!at) {
        return at.error();
    }
    const QString ofSwitches = u" state = 0 AND switch IN (%1)"_s.arg(placesFor(switches.size()));
    const QVariantList names = valuesOf(switches);
    // Nearly always there is none, which is no reason to write.
    Result<QSqlQuery> any =
        run(*m_database, u"SELECT 1 FROM commands WHERE"_s + ofSwitches + u" LIMIT 1"_s, names);
    if (!any) {
        return any.error();
    }
    const bool hasSome = any->next();
    any->finish();
    if (!hasSome) {
        return std::vector<CommandRow>();
    }

    Transaction transaction(m_database->connection());
    if (Outcome begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const Result<QSqlQuery> late =
        run(*m_database,
            u"UPDATE commands SET state = 3, problem = ?, settled_at = ? WHERE"_s + ofSwitches +
                u" AND asked_at < ?"_s,
            QVariantList{commands::wordOf(CommandProblem::TooLate), stored(*at)} + names +
                QVariantList{stored(*at - commands::kCommandPatience)});
    if (!late) {
        return late.error();
    }
    Result<QSqlQuery> taken =
        run(*m_database,
            u"UPDATE commands SET state = 1, taken_at = ? WHERE id IN (SELECT id FROM commands "
            "WHERE"_s +
                ofSwitches + u" ORDER BY id LIMIT ?) RETURNING "_s + kColumns,
            QVariantList{stored(*at)} + names + QVariantList{most});
    if (!taken) {
        return taken.error();
    }
    Result<std::vector<CommandRow>> rows = sorted(*taken, *at);
    if (!rows) {
        return rows;
    }
    if (Outcome done = transaction.commit(); !done) {
        return done.error();
    }
    return rows;
}

Result<std::vector<CommandRow>> SqlCommandStore::sorted(QSqlQuery &taken, TimePoint at) const
{
    std::vector<CommandRow> rows;
    std::vector<Read> unread;
    while (taken.next()) {
        Read read = rowAt(taken);
        if (read.fault.isEmpty()) {
            rows.push_back(std::move(read.row));
        } else {
            unread.push_back(std::move(read));
        }
    }
    taken.finish();
    for (const Read &each : unread) {
        const Result<QSqlQuery> failed =
            run(*m_database,
                u"UPDATE commands SET state = 3, problem = ?, detail = ?, settled_at = ? "
                "WHERE id = ?"_s,
                {commands::wordOf(CommandProblem::BadValue), storable(each.fault), stored(at),
                 qlonglong(each.row.id)});
        if (!failed) {
            return failed.error();
        }
    }
    std::ranges::sort(rows, {}, &CommandRow::id); // RETURNING knows no order
    return rows;
}

Outcome SqlCommandStore::abandonTaken(const QStringList &switches, TimePoint now)
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive;
    }
    const Result<TimePoint> at = this->now(now);
    if (!at) {
        return at.error();
    }
    const Result<QSqlQuery> done = run(
        *m_database,
        u"UPDATE commands SET state = 4, settled_at = ? WHERE state = 1 AND switch IN (%1)"_s.arg(
            placesFor(switches.size())),
        QVariantList{stored(*at)} + valuesOf(switches));
    return done ? success() : Outcome(done.error());
}

Outcome SqlCommandStore::settle(CommandRowId id, const commands::CommandResult &result)
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive;
    }
    const Result<QSqlQuery> done = run(
        *m_database,
        u"UPDATE commands SET state = ?, problem = ?, detail = ?, settled_at = ? "
        "WHERE id = ? AND state IN (1, 4)"_s,
        {stored(stateOf(result.state)), commands::wordOf(result.problem),
         storable(QString::fromStdString(result.detail)), stored(result.settledAt), qlonglong(id)});
    if (!done) {
        return done.error();
    }
    return done->numRowsAffected() > 0 ? success()
                                       : Outcome(Error{ErrorCode::Conflict, u"#%1"_s.arg(id)});
}

Result<std::vector<CommandRow>> SqlCommandStore::read(const std::vector<CommandRowId> &ids) const
{
    if (ids.empty()) {
        return std::vector<CommandRow>();
    }
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive.error();
    }
    QVariantList values;
    for (const CommandRowId id : ids) {
        values << qlonglong(id);
    }
    Result<QSqlQuery> query = run(*m_database,
                                  u"SELECT %1 FROM commands WHERE id IN (%2) ORDER BY id"_s.arg(
                                      kColumns, placesFor(values.size())),
                                  values);
    return query ? Result<std::vector<CommandRow>>(rowsOf(*query)) : query.error();
}

Result<std::vector<CommandRow>> SqlCommandStore::since(CommandRowId after, int most) const
{
    if (Outcome alive = m_database->ensureOpen(); !alive) {
        return alive.error();
    }
    Result<QSqlQuery> query = run(
        *m_database, u"SELECT %1 FROM commands WHERE id > ? ORDER BY id LIMIT ?"_s.arg(kColumns),
        {qlonglong(after), most});
    return query ? Result<std::vector<CommandRow>>(rowsOf(*query)) : query.error();
}

} // namespace fw::storage
