// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcomplaintstore.h"

#include "core/storage/auditrows.h"
#include "core/storage/dialect.h"
#include "core/storage/sqlerror.h"
#include "core/storage/transaction.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;
using complaints::Complaint;
using complaints::ComplaintEntry;
using complaints::ComplaintId;

namespace {

constexpr auto kColumns =
    "id, received_at, channel, title, masked_number, customers, scope, agent, "
    "call, queue, evaluation, kind, state, owner, due_at, liability, finding, "
    "judged_by, closed_at, answer"_L1;

void bind(QSqlQuery &query, TimePoint time)
{
    query.addBindValue(static_cast<qlonglong>(toMicroseconds(time)));
}

void bind(QSqlQuery &query, const QString &text)
{
    query.addBindValue(storable(text));
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

/// In the order of the columns from evaluation to entries, without their begin.
void bindState(QSqlQuery &query, const Complaint &complaint)
{
    query.addBindValue(static_cast<qlonglong>(complaint.evaluation));
    bind(query, QString(complaints::kindKey(complaint.kind)));
    query.addBindValue(static_cast<int>(complaint.state));
    bind(query, complaint.owner);
    bind(query, complaint.dueAt);
    query.addBindValue(static_cast<int>(complaint.liability));
    bind(query, complaint.finding);
    bind(query, complaint.judgedBy);
    bind(query, complaint.closedAt);
    bind(query, complaint.answer);
    query.addBindValue(static_cast<qlonglong>(complaint.entries.size()));
}

Result<Complaint> complaintAt(const QSqlQuery &query)
{
    Complaint complaint;
    complaint.id = query.value(0).toLongLong();
    complaint.receivedAt = timeAt(query, 1);
    const auto channel = complaints::channelOfKey(query.value(2).toString());
    complaint.title = query.value(3).toString();
    complaint.maskedNumber = query.value(4).toString();
    complaint.customers = query.value(5).toInt();
    complaint.scope = query.value(6).toString();
    complaint.agent = query.value(7).toString();
    complaint.call = query.value(8).toString();
    complaint.queue = query.value(9).toString();
    complaint.evaluation = query.value(10).toLongLong();
    const auto kind = complaints::kindOfKey(query.value(11).toString());
    complaint.state = static_cast<complaints::ComplaintState>(query.value(12).toInt());
    complaint.owner = query.value(13).toString();
    complaint.dueAt = timeAt(query, 14);
    complaint.liability = static_cast<complaints::Liability>(query.value(15).toInt());
    complaint.finding = query.value(16).toString();
    complaint.judgedBy = query.value(17).toString();
    complaint.closedAt = timeAt(query, 18);
    complaint.answer = query.value(19).toString();
    if (!channel || !kind) {
        return Error{ErrorCode::Malformed, u"complaint #%1"_s.arg(complaint.id)};
    }
    complaint.channel = *channel;
    complaint.kind = *kind;
    return complaint;
}

Outcome addLastEntry(const QSqlDatabase &connection, const Complaint &complaint, ComplaintId id)
{
    const ComplaintEntry &entry = complaint.entries.back();
    QSqlQuery query(connection);
    query.prepare(u"INSERT INTO complaint_entries (complaint, number, at, done_by, step, content) "
                  "VALUES (?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(static_cast<qlonglong>(id));
    query.addBindValue(static_cast<qlonglong>(complaint.entries.size()));
    bind(query, entry.at);
    bind(query, entry.by);
    query.addBindValue(static_cast<int>(entry.step));
    bind(query, entry.text);
    return query.exec() ? success()
                        : Outcome(errorOf(query.lastError(), connection.databaseName()));
}

/// Gives each its story; they are in the order of their numbers, the highest first.
Outcome readEntries(const QSqlDatabase &connection, std::vector<Complaint> &found)
{
    QSqlQuery query(connection);
    query.prepare(u"SELECT complaint, at, done_by, step, content FROM complaint_entries "
                  "WHERE complaint BETWEEN ? AND ? ORDER BY complaint DESC, number"_s);
    query.addBindValue(static_cast<qlonglong>(found.empty() ? 0 : found.back().id));
    query.addBindValue(static_cast<qlonglong>(found.empty() ? 0 : found.front().id));
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    auto complaint = found.begin();
    while (query.next()) {
        const ComplaintId id = query.value(0).toLongLong();
        while (complaint != found.end() && complaint->id > id) {
            ++complaint;
        }
        if (complaint != found.end() && complaint->id == id) {
            complaint->entries.push_back(
                {timeAt(query, 1), query.value(2).toString(),
                 static_cast<complaints::ComplaintStep>(query.value(3).toInt()),
                 query.value(4).toString()});
        }
    }
    return success();
}

Result<ComplaintId> insert(const QSqlDatabase &connection, const Complaint &complaint)
{
    QSqlQuery query(connection);
    query.prepare(u"INSERT INTO complaints (received_at, channel, title, masked_number, customers, "
                  "scope, agent, call, queue, evaluation, kind, state, owner, due_at, liability, "
                  "finding, judged_by, closed_at, answer, entries) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                  "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    bind(query, complaint.receivedAt);
    bind(query, QString(complaints::channelKey(complaint.channel)));
    bind(query, complaint.title);
    bind(query, complaint.maskedNumber);
    query.addBindValue(complaint.customers);
    bind(query, complaint.scope);
    bind(query, complaint.agent);
    bind(query, complaint.call);
    bind(query, complaint.queue);
    bindState(query, complaint);
    if (!query.exec() || !query.next()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    const ComplaintId id = query.value(0).toLongLong();
    query.finish();
    return id;
}

Outcome update(const QSqlDatabase &connection, const Complaint &complaint)
{
    QSqlQuery query(connection);
    query.prepare(u"UPDATE complaints SET evaluation = ?, kind = ?, state = ?, owner = ?, due_at = "
                  "?, liability = ?, finding = ?, judged_by = ?, closed_at = ?, answer = ?, "
                  "entries = ? WHERE id = ? AND entries = ?"_s);
    bindState(query, complaint);
    query.addBindValue(static_cast<qlonglong>(complaint.id));
    query.addBindValue(static_cast<qlonglong>(complaint.entries.size()) - 1);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return query.numRowsAffected() == 1
               ? success()
               : Outcome(Error{ErrorCode::Conflict, u"#%1"_s.arg(complaint.id)});
}

} // namespace

SqlComplaintStore::SqlComplaintStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::vector<Complaint>> SqlComplaintStore::read(QSqlQuery &query) const
{
    const QSqlDatabase connection = m_database->connection();
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<Complaint> found;
    while (query.next()) {
        Result<Complaint> complaint = complaintAt(query);
        if (!complaint) {
            return complaint.error();
        }
        found.push_back(std::move(*complaint));
    }
    if (Outcome entries = readEntries(connection, found); !entries) {
        return entries.error();
    }
    return found;
}

Result<std::vector<Complaint>> SqlComplaintStore::complaints(int most) const
{
    QSqlQuery query(m_database->connection());
    query.prepare(u"SELECT "_s + kColumns +
                  u" FROM complaints WHERE state < 3 OR id IN (SELECT id FROM complaints "
                  "WHERE state = 3 ORDER BY id DESC LIMIT ?) ORDER BY id DESC"_s);
    query.addBindValue(most);
    return read(query);
}

Result<std::vector<Complaint>> SqlComplaintStore::complaintsOf(TimePoint from,
                                                               TimePoint until) const
{
    QSqlQuery query(m_database->connection());
    query.prepare(
        u"SELECT "_s + kColumns +
        u" FROM complaints WHERE received_at >= ? AND received_at < ? ORDER BY id DESC"_s);
    bind(query, from);
    bind(query, until);
    return read(query);
}

Result<ComplaintId> SqlComplaintStore::add(const Complaint &complaint,
                                           const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const Result<ComplaintId> id = insert(connection, complaint);
    if (!id) {
        return id;
    }
    access::AuditEntry noted = entry;
    noted.detail = u"#%1"_s.arg(*id); // what is new has no number before
    for (const Outcome &done :
         {addLastEntry(connection, complaint, *id), addAuditEntry(connection, noted)}) {
        if (!done) {
            return done.error();
        }
    }
    if (Outcome done = transaction.commit(); !done) {
        return done.error();
    }
    return id;
}

Outcome SqlComplaintStore::save(const Complaint &complaint, const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    if (Outcome changed = update(connection, complaint); !changed) {
        return changed;
    }
    if (Outcome added = addLastEntry(connection, complaint, complaint.id); !added) {
        return added;
    }
    if (Outcome noted = addAuditEntry(connection, entry); !noted) {
        return noted;
    }
    return transaction.commit();
}

} // namespace fw::storage
