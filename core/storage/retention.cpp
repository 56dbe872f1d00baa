// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"

#include "core/storage/expiredrows.h"
#include "core/storage/transaction.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
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

Outcome run(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    return query.exec(statement) ? success()
                                 : Outcome(errorOf(query.lastError(), connection.databaseName()));
}

} // namespace

Retention::Retention(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<Retention::Rules> Retention::rules() const
{
    Rules rules;
    for (const DataClass each : kDataClasses) {
        rules[each] = defaultRetention(each);
    }
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"SELECT class, days FROM retention_rules"_s)) {
        return errorOf(query.lastError(), m_database->place());
    }
    while (query.next()) {
        // One of a newer program is not deleted by this one.
        if (const auto known = dataClassOf(query.value(0).toString())) {
            rules[*known] = std::chrono::days(query.value(1).toInt());
        }
    }
    return rules;
}

Outcome Retention::setRule(DataClass dataClass, std::chrono::days kept, const QString &by,
                           TimePoint now)
{
    if (kept.count() < 1 || kept.count() > kMostDays || by.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     by.isEmpty() ? u"name"_s : QString::number(kept.count())};
    }
    QSqlQuery query(m_database->connection());
    query.prepare(u"INSERT INTO retention_rules (class, days, set_by, set_at) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (class) DO UPDATE SET days = excluded.days, "
                  "set_by = excluded.set_by, set_at = excluded.set_at"_s);
    query.addBindValue(QString(idOf(dataClass)));
    query.addBindValue(static_cast<int>(kept.count()));
    query.addBindValue(storable(by));
    query.addBindValue(stored(now));
    return query.exec() ? success() : Outcome(errorOf(query.lastError(), m_database->place()));
}

Result<std::vector<DeletionCertificate>> Retention::deleteExpired(const Rules &others,
                                                                  TimePoint now, const QString &by)
{
    if (by.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, by};
    }
    if (m_database->dialect() == Dialect::Sqlite) {
        if (Outcome wiping = run(m_database->connection(), u"PRAGMA secure_delete=ON"_s); !wiping) {
            return wiping.error();
        }
    }
    Transaction transaction(m_database->connection());
    if (Outcome begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const Result<std::vector<LegalHold>> holds = LegalHolds(m_database).all();
    const Result<Rules> rules = this->rules();
    if (!holds || !rules) {
        return !holds ? holds.error() : rules.error();
    }
    std::vector<DeletionCertificate> done;
    TimePoint journalLimit = kNoTime;
    for (const DataClass dataClass : kDataClasses) {
        const auto other = others.find(dataClass);
        const auto kept = other == others.end() ? rules->at(dataClass) : other->second;
        Result<std::optional<DeletionCertificate>> deleted =
            deleteClass(dataClass, now - kept, now, *holds);
        if (!deleted) {
            return deleted.error();
        }
        journalLimit = dataClass == DataClass::Journal ? now - kept : journalLimit;
        if (deleted->has_value()) {
            DeletionCertificate &certificate = **deleted;
            certificate.kept = kept;
            certificate.by = by;
            certificate.at = now;
            if (Outcome written = keep(certificate); !written) {
                return written.error();
            }
            done.push_back(certificate);
        }
    }
    if (Outcome committed = transaction.commit(); !committed) {
        return committed.error();
    }
    if (Outcome clean = cleanUp(journalLimit); !clean) {
        return clean.error();
    }
    return done;
}

Result<std::optional<DeletionCertificate>>
Retention::deleteClass(DataClass dataClass, TimePoint limit, TimePoint now,
                       const std::vector<LegalHold> &holds)
{
    ExpiredRows rows(m_database->connection(), dataClass, now);
    Outcome deleted = success();
    if (dataClass == DataClass::Journal) {
        // A moment is shown by what came before it: a hold keeps all that follows its start.
        for (const LegalHold &hold : holds) {
            if (hold.isInForce() && hold.dataClass == dataClass) {
                limit = std::min(limit, hold.from);
            }
        }
        deleted = rows.deleteJournalBefore(limit);
    } else {
        deleted = rows.deleteBefore(limit, holds);
    }
    if (!deleted) {
        return deleted.error();
    }
    return rows.certificate();
}

Outcome Retention::keep(DeletionCertificate &certificate)
{
    QSqlQuery query(m_database->connection());
    query.prepare(u"INSERT INTO deletion_certificates (class, from_time, to_time, row_count, "
                  "digest, kept_days, done_by, done_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                  "RETURNING id"_s);
    query.addBindValue(QString(idOf(certificate.dataClass)));
    query.addBindValue(stored(certificate.from));
    query.addBindValue(stored(certificate.to));
    query.addBindValue(certificate.rows);
    query.addBindValue(certificate.digest);
    query.addBindValue(static_cast<int>(certificate.kept.count()));
    query.addBindValue(storable(certificate.by));
    query.addBindValue(stored(certificate.at));
    if (!query.exec() || !query.next()) {
        return errorOf(query.lastError(), m_database->place());
    }
    certificate.id = query.value(0).toLongLong();
    return success();
}

Outcome Retention::cleanUp(TimePoint limit)
{
    const QSqlDatabase connection = m_database->connection();
    if (m_database->dialect() == Dialect::Sqlite) {
        if (Outcome done = run(connection, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !done) {
            return done;
        }
        return run(connection, u"PRAGMA secure_delete=OFF"_s);
    }
    return run(connection, u"SELECT drop_empty_journal_days(%1)"_s.arg(stored(limit)));
}

Result<std::vector<DeletionCertificate>> Retention::certificates() const
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"SELECT id, class, from_time, to_time, row_count, digest, kept_days, done_by, "
                    "done_at FROM deletion_certificates ORDER BY id"_s)) {
        return errorOf(query.lastError(), m_database->place());
    }
    std::vector<DeletionCertificate> found;
    while (query.next()) {
        DeletionCertificate certificate;
        certificate.id = query.value(0).toLongLong();
        certificate.dataClass = dataClassOf(query.value(1).toString()).value_or(DataClass::Journal);
        certificate.from = timeAt(query, 2);
        certificate.to = timeAt(query, 3);
        certificate.rows = query.value(4).toLongLong();
        certificate.digest = query.value(5).toByteArray();
        certificate.kept = std::chrono::days(query.value(6).toInt());
        certificate.by = query.value(7).toString();
        certificate.at = timeAt(query, 8);
        found.push_back(std::move(certificate));
    }
    return found;
}

} // namespace fw::storage
