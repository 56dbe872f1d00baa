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
    QString columns; ///< the time first
    QString order;
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
                u"at, number, kind, done_by, alarm_id, rule_id, subject_key, note"_s, u"number"_s};
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

Outcome ExpiredRows::deleteRows(const QString &table, const QString &columns, const QString &order,
                                const QString &condition, const QVariantList &values)
{
    const auto ask = [&](QSqlQuery &query, const QString &statement) {
        query.setForwardOnly(true);
        query.prepare(statement);
        for (const QVariant &value : values) {
            query.addBindValue(value);
        }
        return query.exec();
    };
    QSqlQuery rows(m_connection);
    if (!ask(rows,
             "SELECT %1 FROM %2 WHERE %3 ORDER BY %4"_L1.arg(columns, table, condition, order))) {
        return errorOf(rows.lastError(), m_connection.databaseName());
    }
    const int count = rows.record().count();
    qint64 found = 0;
    for (; rows.next(); ++found) {
        const TimePoint time(Microseconds(rows.value(0).toLongLong()));
        const bool isFirst = m_certificate.rows + found == 0;
        m_certificate.from = isFirst ? time : std::min(m_certificate.from, time);
        m_certificate.to = isFirst ? time : std::max(m_certificate.to, time);
        m_hash.addData(canonical(rows, count));
    }
    rows.finish();
    m_certificate.rows += found;
    if (found == 0) {
        return success();
    }
    QSqlQuery deleting(m_connection);
    if (!ask(deleting, "DELETE FROM %1 WHERE %2"_L1.arg(table, condition))) {
        return errorOf(deleting.lastError(), m_connection.databaseName());
    }
    if (deleting.numRowsAffected() != found) {
        return Error{ErrorCode::Database, "%1: %2"_L1.arg(table, QString::number(found))};
    }
    return success();
}

Outcome ExpiredRows::deleteBefore(TimePoint limit, const std::vector<LegalHold> &holds)
{
    const Table table = tableOf(m_certificate.dataClass);
    const QString time = timeColumn(table);
    QString condition = time + u" < ?"_s;
    QVariantList values{qlonglong(toMicroseconds(limit))};
    for (const LegalHold &hold : holds) {
        if (hold.isInForce() && hold.dataClass == m_certificate.dataClass) {
            condition += " AND NOT (%1 >= ? AND %1 < ?)"_L1.arg(time);
            values << qlonglong(toMicroseconds(hold.from)) << qlonglong(toMicroseconds(hold.to));
        }
    }
    if (m_certificate.dataClass == DataClass::Alarms) {
        condition += u" AND number < (SELECT max(number) FROM alarm_events)"_s; // ids count on
    }
    return deleteRows(table.name, table.columns, table.order, condition, values);
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
