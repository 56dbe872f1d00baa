// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlattendancestore.h"

#include "core/storage/auditrows.h"
#include "core/storage/rostertexts.h"
#include "core/storage/rowwriter.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;
using attendance::AttendanceDay;
using attendance::AttendanceException;
using attendance::FrozenMonth;
using attendance::TeamDay;
using Kind = RowWriter::Kind;

namespace {

const std::vector<RowWriter::Column> &columns()
{
    static const std::vector<RowWriter::Column> kColumns{
        {u"person"_s, Kind::Text},       {u"day"_s, Kind::Number},
        {u"team"_s, Kind::Text},         {u"scheduled"_s, Kind::Number},
        {u"worked"_s, Kind::Number},     {u"overtime"_s, Kind::Number},
        {u"on_break"_s, Kind::Number},   {u"signed_in"_s, Kind::Number},
        {u"signed_out"_s, Kind::Number}, {u"due"_s, Kind::Number},
        {u"adherent"_s, Kind::Number},   {u"due_to_serve"_s, Kind::Number},
        {u"served"_s, Kind::Number},     {u"exceptions"_s, Kind::Text}};
    return kColumns;
}

// Microseconds of our times need more digits than a double of JSON has room for in a far future,
// and whole numbers as text are exact always.
QString exceptionsToJson(const std::vector<AttendanceException> &exceptions)
{
    QJsonArray array;
    for (const AttendanceException &each : exceptions) {
        array.append(QJsonObject{{u"kind"_s, static_cast<int>(each.kind)},
                                 {u"from"_s, QString::number(toMicroseconds(each.from))},
                                 {u"to"_s, QString::number(toMicroseconds(each.to))},
                                 {u"seconds"_s, each.seconds},
                                 {u"decision"_s, static_cast<int>(each.decision)},
                                 {u"reason"_s, each.reason},
                                 {u"by"_s, each.decidedBy},
                                 {u"at"_s, QString::number(toMicroseconds(each.decidedAt))}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

TimePoint timeIn(const QJsonObject &object, QLatin1StringView key)
{
    return TimePoint(Microseconds(object.value(key).toString().toLongLong()));
}

std::vector<AttendanceException> exceptionsFromJson(const QString &text)
{
    std::vector<AttendanceException> exceptions;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        AttendanceException each;
        each.kind = static_cast<attendance::ExceptionKind>(object.value("kind"_L1).toInt());
        each.from = timeIn(object, "from"_L1);
        each.to = timeIn(object, "to"_L1);
        each.seconds = object.value("seconds"_L1).toInteger();
        each.decision = static_cast<attendance::Decision>(object.value("decision"_L1).toInt());
        each.reason = object.value("reason"_L1).toString();
        each.decidedBy = object.value("by"_L1).toString();
        each.decidedAt = timeIn(object, "at"_L1);
        exceptions.push_back(std::move(each));
    }
    return exceptions;
}

Microseconds spanAt(const QSqlQuery &query, int column)
{
    return Microseconds(query.value(column).toLongLong());
}

TeamDay dayAt(const QSqlQuery &query)
{
    TeamDay found;
    AttendanceDay &day = found.day;
    day.person = query.value(0).toString();
    day.date = dayOf(query.value(1).toLongLong());
    found.team = query.value(2).toString();
    day.scheduledSeconds = query.value(3).toLongLong();
    day.workedSeconds = query.value(4).toLongLong();
    day.overtimeSeconds = query.value(5).toLongLong();
    day.breakSeconds = query.value(6).toLongLong();
    day.signedIn = TimePoint(spanAt(query, 7));
    day.signedOut = TimePoint(spanAt(query, 8));
    day.adherence = {spanAt(query, 9), spanAt(query, 10), spanAt(query, 11), spanAt(query, 12)};
    day.exceptions = exceptionsFromJson(query.value(13).toString());
    return found;
}

Outcome write(const QSqlDatabase &connection, const std::vector<TeamDay> &days)
{
    RowWriter rows(connection, u"attendance_days"_s, columns(),
                   replaceOnConflict({u"person"_s, u"day"_s}, columns()));
    for (const TeamDay &each : days) {
        const AttendanceDay &day = each.day;
        rows.put(day.person);
        rows.put(storedDay(day.date));
        rows.put(each.team);
        for (const qint64 seconds :
             {day.scheduledSeconds, day.workedSeconds, day.overtimeSeconds, day.breakSeconds,
              qint64(toMicroseconds(day.signedIn)), qint64(toMicroseconds(day.signedOut)),
              qint64(day.adherence.scheduled.count()), qint64(day.adherence.adherent.count()),
              qint64(day.adherence.scheduledServe.count()), qint64(day.adherence.served.count())}) {
            rows.put(seconds);
        }
        rows.put(exceptionsToJson(day.exceptions));
        if (Outcome ended = rows.endRow(); !ended) {
            return ended;
        }
    }
    return rows.finish();
}

/// What a trigger refuses because a month is frozen is a conflict, and nothing that is broken.
Outcome frozenOr(const Outcome &outcome)
{
    if (!outcome && outcome.error().detail.contains("the month is frozen"_L1)) {
        return Error{ErrorCode::Conflict, u"frozen"_s};
    }
    return outcome;
}

Outcome recorded(Database &database, const access::AuditEntry *entry,
                 const std::function<Outcome(const QSqlDatabase &)> &work)
{
    const QSqlDatabase connection = database.connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    if (Outcome done = work(connection); !done) {
        return frozenOr(done);
    }
    if (entry != nullptr) {
        if (Outcome added = addAuditEntry(connection, *entry); !added) {
            return added;
        }
    }
    return transaction.commit();
}

} // namespace

SqlAttendanceStore::SqlAttendanceStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::vector<TeamDay>> SqlAttendanceStore::days(const QString &team, QDate from,
                                                      QDate to) const
{
    QSqlQuery query(m_database->connection());
    query.setForwardOnly(true);
    query.prepare(u"SELECT person, day, team, scheduled, worked, overtime, on_break, signed_in, "
                  "signed_out, due, adherent, due_to_serve, served, exceptions "
                  "FROM attendance_days WHERE day >= ? AND day <= ? AND (? = '' OR team = ?) "
                  "ORDER BY person, day"_s);
    query.addBindValue(storedDay(from));
    query.addBindValue(storedDay(to));
    query.addBindValue(storable(team));
    query.addBindValue(storable(team));
    if (!query.exec()) {
        return errorOf(query.lastError(), m_database->connection().databaseName());
    }
    std::vector<TeamDay> found;
    while (query.next()) {
        found.push_back(dayAt(query));
    }
    return found;
}

Outcome SqlAttendanceStore::saveDays(const std::vector<TeamDay> &days)
{
    return recorded(*m_database, nullptr,
                    [&days](const QSqlDatabase &connection) { return write(connection, days); });
}

Outcome SqlAttendanceStore::decide(const TeamDay &day, const access::AuditEntry &entry)
{
    return recorded(*m_database, &entry,
                    [&day](const QSqlDatabase &connection) { return write(connection, {day}); });
}

Result<std::vector<FrozenMonth>> SqlAttendanceStore::frozenMonths() const
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"SELECT team, month, frozen_by, frozen_at, hash FROM attendance_months "
                    "ORDER BY month, team"_s)) {
        return errorOf(query.lastError(), m_database->connection().databaseName());
    }
    std::vector<FrozenMonth> months;
    while (query.next()) {
        months.push_back({query.value(0).toString(), dayOf(query.value(1).toLongLong()),
                          query.value(2).toString(), TimePoint(spanAt(query, 3)),
                          query.value(4).toString().toLatin1()});
    }
    return months;
}

Outcome SqlAttendanceStore::freeze(const FrozenMonth &month, const access::AuditEntry &entry)
{
    return recorded(*m_database, &entry, [&month](const QSqlDatabase &connection) -> Outcome {
        QSqlQuery query(connection);
        query.prepare(u"INSERT INTO attendance_months (team, month, frozen_by, frozen_at, hash) "
                      "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
        query.addBindValue(storable(month.team));
        query.addBindValue(storedDay(month.month));
        query.addBindValue(storable(month.frozenBy));
        query.addBindValue(static_cast<qlonglong>(toMicroseconds(month.frozenAt)));
        query.addBindValue(QString::fromLatin1(month.hash));
        if (!query.exec()) {
            return errorOf(query.lastError(), connection.databaseName());
        }
        return query.numRowsAffected() == 1 ? success()
                                            : Outcome(Error{ErrorCode::Conflict, u"frozen"_s});
    });
}

} // namespace fw::storage
