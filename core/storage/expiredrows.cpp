// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/expiredrows.h"

#include "core/storage/journalrows.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    QString name;
    QString columns; ///< the time when it was over first
    QString order;
    QString begin = {};  ///< column of the time when it began, when that is another one
    QString onlyIf = {}; ///< what else has to hold
};

Table tableOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Calls:
        return {u"calls"_s,
                "left_at, session, number, queue, agent, "_L1 + namesOf(callColumns(), "calls"_L1),
                u"session, number"_s};
    case DataClass::AgentIntervals:
        return {u"agent_intervals"_s,
                "start, agent, session, "_L1 + namesOf(agentCounterColumns(), "agent_intervals"_L1),
                u"start, agent, session"_s};
    case DataClass::QueueIntervals:
        return {u"queue_intervals"_s,
                "start, queue, session, "_L1 + namesOf(queueCounterColumns(), "queue_intervals"_L1),
                u"start, queue, session"_s};
    case DataClass::Alarms:
        return {u"alarm_events"_s,
                u"at, number, kind, done_by, alarm_id, rule_id, subject_key, note"_s,
                u"number"_s,
                {},
                u"number < (SELECT max(number) FROM alarm_events)"_s}; // ids count on
    case DataClass::Incidents:
        return {
            u"incidents"_s,
            u"closed_at, id, opened_at, opened_by, scope, title, severity, class, owner, cause, "
            "links, attachments, entries"_s,
            u"id"_s, u"opened_at"_s, u"state = 2"_s};
    case DataClass::Tasks:
        return {u"tasks"_s,
                u"done_at, id, kind, from_side, scope, title, content, incident, issued_at, "
                "issued_by, deadline, acknowledged_at, acknowledged_by, done_by, evidence"_s,
                u"id"_s, u"issued_at"_s, u"done_at > 0"_s};
    case DataClass::Handovers:
        return {u"handovers"_s,
                u"signed_at, id, scope, facts, notes, follow_ups, outgoing, given_at, incoming, "
                "escalated_at"_s,
                u"id"_s, u"given_at"_s, u"signed_at > 0"_s};
    case DataClass::Commands:
        return {u"commands"_s,
                u"settled_at, id, asked_at, asker, host, switch, session, command, agent, state, "
                "problem, detail, taken_at"_s,
                u"id"_s, u"asked_at"_s, u"state >= 2"_s};
    case DataClass::Journal:
        break; // has its own way
    }
    return {};
}

QString timeColumn(const Table &table)
{
    return table.columns.section(u',', 0, 0);
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

ExpiredRows::ExpiredRows(const QSqlDatabase &connection, DataClass dataClass)
    : m_connection(connection)
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

Outcome ExpiredRows::deleteIncidents(const QString &condition, const QVariantList &values)
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
    const Table table = tableOf(DataClass::Incidents);
    if (Outcome done = deleteRows(table.name, table.columns, table.order, condition, values);
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

Outcome ExpiredRows::deleteBefore(TimePoint limit, const std::vector<LegalHold> &holds)
{
    const Table table = tableOf(m_certificate.dataClass);
    const QString end = timeColumn(table);
    const QString begin = table.begin.isEmpty() ? end : table.begin;
    QString condition = end + u" < ?"_s;
    QVariantList values{qlonglong(toMicroseconds(limit))};
    for (const LegalHold &hold : holds) {
        if (hold.isInForce() && hold.dataClass == m_certificate.dataClass) {
            condition += " AND NOT (%1 >= ? AND %2 < ?)"_L1.arg(end, begin);
            values << qlonglong(toMicroseconds(hold.from)) << qlonglong(toMicroseconds(hold.to));
        }
    }
    if (!table.onlyIf.isEmpty()) {
        condition += u" AND "_s + table.onlyIf;
    }
    return m_certificate.dataClass == DataClass::Incidents
               ? deleteIncidents(condition, values)
               : deleteRows(table.name, table.columns, table.order, condition, values);
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
