// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/expiredrows.h"

#include "core/storage/expiringtables.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

QVariant stored(TimePoint time)
{
    return qlonglong(toMicroseconds(time));
}

/// Each value with its length before it, so that no two rows look alike.
QByteArray canonical(const QSqlQuery &query, int columns)
{
    QByteArray row;
    for (int column = 0; column < columns; ++column) {
        const QVariant value = query.value(column);
        QByteArray bytes; // of nothing and of an empty value
        if (!value.isNull()) {
            bytes = value.typeId() == QMetaType::QByteArray ? value.toByteArray()
                                                            : value.toString().toUtf8();
        }
        row += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    return row;
}

} // namespace

ExpiredRows::ExpiredRows(const QSqlDatabase &connection, DataClass dataClass, TimePoint now)
    : m_connection(connection)
    , m_now(now)
{
    m_certificate.dataClass = dataClass;
}

std::optional<DeletionCertificate> ExpiredRows::certificate() const
{
    if (m_certificate.rows == 0) {
        return std::nullopt;
    }
    DeletionCertificate made = m_certificate;
    made.digest = m_hash.result();
    return made;
}

Result<qint64> ExpiredRows::digest(const QString &question, const QVariantList &values,
                                   bool isCounted)
{
    QSqlQuery rows(m_connection);
    rows.setForwardOnly(true);
    rows.prepare(question);
    for (const QVariant &value : values) {
        rows.addBindValue(value);
    }
    if (!rows.exec()) {
        return errorOf(rows.lastError(), m_connection.databaseName());
    }
    const int count = rows.record().count();
    qint64 found = 0;
    for (; rows.next(); ++found) {
        m_hash.addData(canonical(rows, count));
        if (!isCounted) {
            continue;
        }
        const TimePoint time(Microseconds(rows.value(0).toLongLong()));
        const bool isFirst = m_certificate.rows == 0;
        m_certificate.from = isFirst ? time : std::min(m_certificate.from, time);
        m_certificate.to = isFirst ? time : std::max(m_certificate.to, time);
        ++m_certificate.rows;
    }
    return found;
}

Outcome ExpiredRows::change(const QString &statement, const QVariantList &values,
                            std::optional<qint64> expected)
{
    QSqlQuery query(m_connection);
    bool isFine = values.isEmpty() || query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    // Settings of a transaction can't be prepared.
    isFine = isFine && (values.isEmpty() ? query.exec(statement) : query.exec());
    if (!isFine) {
        return errorOf(query.lastError(), m_connection.databaseName());
    }
    if (expected && query.numRowsAffected() != *expected) {
        return Error{ErrorCode::Database, "%1: %2"_L1.arg(statement, QString::number(*expected))};
    }
    return success();
}

Outcome ExpiredRows::deleteRows(const QString &table, const QString &columns, const QString &order,
                                const QString &condition, const QVariantList &values)
{
    const Result<qint64> found =
        digest("SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_L1.arg(columns, table, condition, order),
               values, true);
    if (!found) {
        return found.error();
    }
    return *found == 0 ? success()
                       : change("DELETE FROM %1 WHERE %2"_L1.arg(table, condition), values, *found);
}

Outcome ExpiredRows::deleteIncidents(const ExpiringTable &table, const QString &condition,
                                     const QVariantList &values)
{
    const QString those = "incident IN (SELECT id FROM incidents WHERE %1)"_L1.arg(condition);
    const QString parts[] = {
        "SELECT incident, number, at, done_by, kind, content FROM incident_entries WHERE %1 "
        "ORDER BY incident, number"_L1.arg(those),
        "SELECT incident, content FROM incident_excerpts WHERE %1 ORDER BY incident"_L1.arg(those)};
    for (const QString &part : parts) {
        if (const Result<qint64> found = digest(part, values, false); !found) {
            return found.error();
        }
    }
    // A timeline can't be deleted while its incident is there.
    const bool isFile = dialectOf(m_connection) == Dialect::Sqlite;
    if (Outcome later = change(isFile ? u"PRAGMA defer_foreign_keys=ON"_s
                                      : u"SET CONSTRAINTS incident_entries_incident_fkey, "
                                        "incident_excerpts_incident_fkey DEFERRED"_s,
                               {}, std::nullopt);
        !later) {
        return later;
    }
    if (Outcome done = deleteRows(table.name, table.selected(), table.order, condition, values);
        !done) {
        return done;
    }
    for (const QLatin1StringView part : {"incident_entries"_L1, "incident_excerpts"_L1}) {
        if (Outcome done = change(
                "DELETE FROM %1 WHERE incident NOT IN (SELECT id FROM incidents)"_L1.arg(part), {},
                std::nullopt);
            !done) {
            return done;
        }
    }
    return success();
}

Outcome ExpiredRows::deleteParts(const ExpiringTable &table, const QString &condition,
                                 const QVariantList &values)
{
    const ExpiringTable::Part &part = table.part;
    if (part.name.isEmpty()) {
        return success();
    }
    const QString those =
        "%1 IN (SELECT id FROM %2 WHERE %3)"_L1.arg(part.key, table.name, condition);
    const Result<qint64> found = digest(
        "SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_L1.arg(part.columns, part.name, those, part.order),
        values, false);
    if (!found) {
        return found.error();
    }
    return *found == 0 ? success()
                       : change("DELETE FROM %1 WHERE %2"_L1.arg(part.name, those), values, *found);
}

Outcome ExpiredRows::deleteFrom(const ExpiringTable &table, TimePoint limit,
                                const std::vector<LegalHold> &holds)
{
    const QString begin = table.begin.isEmpty() ? table.end : table.begin;
    QString condition = table.end + u" < ?"_s;
    QVariantList values{stored(limit)};
    for (const LegalHold &hold : holds) {
        if (hold.isInForce() && hold.dataClass == m_certificate.dataClass) {
            condition += " AND NOT (%1 >= ? AND %2 < ?)"_L1.arg(table.end, begin);
            values << stored(hold.from) << stored(hold.to);
        }
    }
    if (!table.onlyIf.isEmpty()) {
        condition += u" AND "_s + table.onlyIf;
    }
    if (!table.keptUntil.isEmpty()) {
        condition += " AND %1 <= ?"_L1.arg(table.keptUntil);
        values << stored(m_now);
    }
    if (m_certificate.dataClass == DataClass::Incidents) {
        return deleteIncidents(table, condition, values);
    }
    if (Outcome done = deleteParts(table, condition, values); !done) {
        return done;
    }
    return deleteRows(table.name, table.selected(), table.order, condition, values);
}

Outcome ExpiredRows::openFor(TimePoint limit)
{
    if (!isKnown(limit)) {
        return change(u"DELETE FROM retention_runs"_s, {}, std::nullopt);
    }
    const qint64 day = std::chrono::floor<std::chrono::days>(limit).time_since_epoch().count();
    return change(u"INSERT INTO retention_runs (before_day) VALUES (?)"_s, {day}, 1);
}

Outcome ExpiredRows::deleteBefore(TimePoint limit, const std::vector<LegalHold> &holds)
{
    const DataClass which = m_certificate.dataClass;
    const bool isSigned = which == DataClass::Attendance || which == DataClass::Rosters ||
                          which == DataClass::Evaluations || which == DataClass::Playbacks;
    if (isSigned) {
        if (Outcome opened = openFor(limit); !opened) {
            return opened;
        }
    }
    const bool isFile = dialectOf(m_connection) == Dialect::Sqlite;
    for (const ExpiringTable &table : expiringTablesOf(which)) {
        if (table.isOfServer && isFile) {
            continue;
        }
        if (Outcome done = deleteFrom(table, limit, holds); !done) {
            return done; // with it the run is taken back
        }
    }
    return isSigned ? openFor(kNoTime) : success();
}

Outcome ExpiredRows::deleteJournalBefore(TimePoint limit)
{
    // For each session the number of the last chunk that goes.
    QSqlQuery sessions(m_connection);
    sessions.prepare(
        u"SELECT s.id, (SELECT max(c.last_time) FROM journal_chunks c WHERE c.session = s.id), "
        "(SELECT max(k.after_number) FROM journal_keyframes k WHERE k.session = s.id "
        "AND k.time <= ?) FROM journal_sessions s WHERE s.started_at < ? ORDER BY s.id"_s);
    sessions.addBindValue(qlonglong(toMicroseconds(limit)));
    sessions.addBindValue(qlonglong(toMicroseconds(limit)));
    if (!sessions.exec()) {
        return errorOf(sessions.lastError(), m_connection.databaseName());
    }
    std::vector<std::pair<qint64, std::optional<qint64>>> ends;
    while (sessions.next()) {
        const bool isOver =
            !sessions.value(1).isNull() && sessions.value(1).toLongLong() < toMicroseconds(limit);
        if (isOver) {
            ends.emplace_back(sessions.value(0).toLongLong(), std::nullopt);
        } else if (!sessions.value(2).isNull()) {
            ends.emplace_back(sessions.value(0).toLongLong(), sessions.value(2).toLongLong());
        }
    }
    sessions.finish();
    for (const auto &[session, last] : ends) {
        const QVariantList values{session, last.value_or(INT64_MAX)};
        if (Outcome done = deleteRows(u"journal_chunks"_s,
                                      u"last_time, session, number, events, first_time, payload"_s,
                                      u"number"_s, u"session = ? AND number <= ?"_s, values);
            !done) {
            return done;
        }
        if (Outcome done =
                deleteRows(u"journal_keyframes"_s, u"time, session, after_number, payload"_s,
                           u"after_number"_s, u"session = ? AND after_number < ?"_s, values);
            !done) {
            return done;
        }
    }
    return success();
}

} // namespace fw::storage
