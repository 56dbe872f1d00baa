// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqloperationsstore.h"

#include "core/operations/operationsjson.h"
#include "core/storage/auditrows.h"
#include "core/storage/transaction.h"

#include <QSqlQuery>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;
using operations::Handover;
using operations::Incident;
using operations::Task;

namespace {

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

Result<std::int64_t> newId(QSqlQuery &query, const QString &place)
{
    if (!query.exec() || !query.next()) {
        return errorOf(query.lastError(), place);
    }
    const std::int64_t id = query.value(0).toLongLong();
    query.finish();
    return id;
}

/// The number again, unless no row was as the caller thought it was.
Result<std::int64_t> changedOne(QSqlQuery &query, std::int64_t id, const QString &place)
{
    if (!query.exec()) {
        return errorOf(query.lastError(), place);
    }
    if (query.numRowsAffected() == 0) {
        return Error{ErrorCode::Conflict, u"#%1"_s.arg(id)};
    }
    return id;
}

operations::IncidentClass classOf(const QString &key)
{
    for (int each = 0; each < int(operations::IncidentClass::Count); ++each) {
        const auto incidentClass = static_cast<operations::IncidentClass>(each);
        if (key == classKey(incidentClass)) {
            return incidentClass;
        }
    }
    return operations::IncidentClass::Other;
}

/// In the order of the columns from severity to entries.
void bindState(QSqlQuery &query, const Incident &incident)
{
    query.addBindValue(static_cast<int>(incident.severity));
    bind(query, QString(classKey(incident.incidentClass)));
    query.addBindValue(static_cast<int>(incident.state));
    bind(query, incident.owner);
    bind(query, incident.cause);
    bind(query, incident.closedAt);
    bind(query, operations::linksToJson(incident.links));
    bind(query, operations::textsToJson(incident.attachments));
    query.addBindValue(static_cast<qlonglong>(incident.timeline.size()));
}

Result<Incident> incidentAt(const QSqlQuery &query)
{
    Incident incident;
    incident.id = query.value(0).toLongLong();
    incident.openedAt = timeAt(query, 1);
    incident.openedBy = query.value(2).toString();
    incident.scope = query.value(3).toString();
    incident.title = query.value(4).toString();
    incident.severity = static_cast<operations::IncidentSeverity>(query.value(5).toInt());
    incident.incidentClass = classOf(query.value(6).toString());
    incident.state = static_cast<operations::IncidentState>(query.value(7).toInt());
    incident.owner = query.value(8).toString();
    incident.cause = query.value(9).toString();
    incident.closedAt = timeAt(query, 10);
    const auto links = operations::linksFromJson(query.value(11).toString());
    const auto attachments = operations::textsFromJson(query.value(12).toString());
    if (!links || !attachments) {
        return links ? attachments.error() : links.error();
    }
    incident.links = *links;
    incident.attachments = *attachments;
    return incident;
}

Outcome addLastEntry(const QSqlDatabase &connection, const Incident &incident, std::int64_t id)
{
    const operations::TimelineEntry &entry = incident.timeline.back();
    QSqlQuery query(connection);
    query.prepare(u"INSERT INTO incident_entries (incident, number, at, done_by, kind, content) "
                  "VALUES (?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(static_cast<qlonglong>(id));
    query.addBindValue(static_cast<qlonglong>(incident.timeline.size()));
    bind(query, entry.at);
    bind(query, entry.by);
    query.addBindValue(static_cast<int>(entry.kind));
    bind(query, entry.text);
    return query.exec() ? success()
                        : Outcome(errorOf(query.lastError(), connection.databaseName()));
}

Outcome addExcerpt(const QSqlDatabase &connection, std::int64_t id,
                   const operations::FloorExcerpt &excerpt)
{
    QSqlQuery query(connection);
    query.prepare(u"INSERT INTO incident_excerpts (incident, content) VALUES (?, ?)"_s);
    query.addBindValue(static_cast<qlonglong>(id));
    bind(query, operations::excerptToJson(excerpt));
    return query.exec() ? success()
                        : Outcome(errorOf(query.lastError(), connection.databaseName()));
}

/// Gives each incident its timeline; \a incidents are the newest first.
Outcome readEntries(const QSqlDatabase &connection, std::vector<Incident> &incidents, int most)
{
    QSqlQuery query(connection);
    query.prepare(u"SELECT incident, at, done_by, kind, content FROM incident_entries "
                  "WHERE incident IN (SELECT id FROM incidents WHERE state < 2 OR id IN "
                  "(SELECT id FROM incidents WHERE state = 2 ORDER BY id DESC LIMIT ?)) "
                  "ORDER BY incident DESC, number"_s);
    query.addBindValue(most);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    auto incident = incidents.begin();
    while (query.next()) {
        const std::int64_t id = query.value(0).toLongLong();
        while (incident != incidents.end() && incident->id > id) {
            ++incident;
        }
        if (incident != incidents.end() && incident->id == id) {
            incident->timeline.push_back(
                {timeAt(query, 1), query.value(2).toString(),
                 static_cast<operations::EntryKind>(query.value(3).toInt()),
                 query.value(4).toString()});
        }
    }
    return success();
}

Task taskAt(const QSqlQuery &query)
{
    Task task;
    task.id = query.value(0).toLongLong();
    task.kind = static_cast<operations::TaskKind>(query.value(1).toInt());
    task.from = query.value(2).toString() == access::sideCode(access::Side::Carrier)
                    ? access::Side::Carrier
                    : access::Side::Outsourcer;
    task.scope = query.value(3).toString();
    task.title = query.value(4).toString();
    task.text = query.value(5).toString();
    task.incident = query.value(6).toLongLong();
    task.issuedAt = timeAt(query, 7);
    task.issuedBy = query.value(8).toString();
    task.deadline = timeAt(query, 9);
    task.acknowledgedAt = timeAt(query, 10);
    task.acknowledgedBy = query.value(11).toString();
    task.doneAt = timeAt(query, 12);
    task.doneBy = query.value(13).toString();
    task.evidence = query.value(14).toString();
    return task;
}

Result<Handover> handoverAt(const QSqlQuery &query)
{
    Handover handover;
    handover.id = query.value(0).toLongLong();
    handover.scope = query.value(1).toString();
    auto facts = operations::factsFromJson(query.value(2).toString());
    auto followUps = operations::followUpsFromJson(query.value(4).toString());
    if (!facts || !followUps) {
        return facts ? followUps.error() : facts.error();
    }
    handover.facts = std::move(*facts);
    handover.notes = query.value(3).toString();
    handover.followUps = std::move(*followUps);
    handover.outgoing = query.value(5).toString();
    handover.givenAt = timeAt(query, 6);
    handover.incoming = query.value(7).toString();
    handover.signedAt = timeAt(query, 8);
    handover.escalatedAt = timeAt(query, 9);
    return handover;
}

Outcome outcomeOf(const Result<std::int64_t> &done)
{
    return done ? success() : Outcome(done.error());
}

} // namespace

SqlOperationsStore::SqlOperationsStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::int64_t> SqlOperationsStore::recorded(const Work &work, access::AuditEntry entry)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const Result<std::int64_t> id = work(connection);
    if (!id) {
        return id;
    }
    if (entry.detail.isEmpty() && !entry.object.startsWith(u'#')) {
        entry.detail = u"#%1"_s.arg(*id); // what is new has no number before
    }
    if (Outcome noted = addAuditEntry(connection, entry); !noted) {
        return noted.error();
    }
    if (Outcome done = transaction.commit(); !done) {
        return done.error();
    }
    return id;
}

Result<std::vector<Incident>> SqlOperationsStore::incidents(int most) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(
        u"SELECT id, opened_at, opened_by, scope, title, severity, class, state, owner, cause, "
        "closed_at, links, attachments FROM incidents WHERE state < 2 OR id IN "
        "(SELECT id FROM incidents WHERE state = 2 ORDER BY id DESC LIMIT ?) ORDER BY id DESC"_s);
    query.addBindValue(most);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<Incident> found;
    while (query.next()) {
        Result<Incident> incident = incidentAt(query);
        if (!incident) {
            return incident.error();
        }
        found.push_back(std::move(*incident));
    }
    if (Outcome read = readEntries(connection, found, most); !read) {
        return read.error();
    }
    return found;
}

Result<operations::FloorExcerpt> SqlOperationsStore::excerpt(operations::IncidentId incident) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(u"SELECT content FROM incident_excerpts WHERE incident = ?"_s);
    query.addBindValue(static_cast<qlonglong>(incident));
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    if (!query.next()) {
        return Error{ErrorCode::NotFound, u"#%1"_s.arg(incident)};
    }
    return operations::excerptFromJson(query.value(0).toString());
}

Result<operations::IncidentId> SqlOperationsStore::open(const Incident &incident,
                                                        const operations::FloorExcerpt &excerpt,
                                                        const access::AuditEntry &entry)
{
    Q_ASSERT(incident.timeline.size() == 1);
    return recorded(
        [&](const QSqlDatabase &connection) {
            QSqlQuery query(connection);
            query.prepare(
                u"INSERT INTO incidents (opened_at, opened_by, scope, title, severity, class, "
                "state, owner, cause, closed_at, links, attachments, entries) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
            bind(query, incident.openedAt);
            bind(query, incident.openedBy);
            bind(query, incident.scope);
            bind(query, incident.title);
            bindState(query, incident);
            Result<std::int64_t> id = newId(query, connection.databaseName());
            if (!id) {
                return id;
            }
            for (const Outcome &added :
                 {addLastEntry(connection, incident, *id), addExcerpt(connection, *id, excerpt)}) {
                if (!added) {
                    return Result<std::int64_t>(added.error());
                }
            }
            return id;
        },
        entry);
}

Outcome SqlOperationsStore::save(const Incident &incident, const access::AuditEntry &entry)
{
    return outcomeOf(recorded(
        [&](const QSqlDatabase &connection) {
            QSqlQuery query(connection);
            query.prepare(
                u"UPDATE incidents SET severity = ?, class = ?, state = ?, owner = ?, cause = ?, "
                "closed_at = ?, links = ?, attachments = ?, entries = ? "
                "WHERE id = ? AND entries = ?"_s);
            bindState(query, incident);
            query.addBindValue(static_cast<qlonglong>(incident.id));
            query.addBindValue(static_cast<qlonglong>(incident.timeline.size()) - 1);
            Result<std::int64_t> id = changedOne(query, incident.id, connection.databaseName());
            if (!id) {
                return id;
            }
            const Outcome added = addLastEntry(connection, incident, incident.id);
            return added ? id : Result<std::int64_t>(added.error());
        },
        entry));
}

Result<std::vector<Task>> SqlOperationsStore::tasks(int most) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(
        u"SELECT id, kind, from_side, scope, title, content, incident, issued_at, issued_by, "
        "deadline, acknowledged_at, acknowledged_by, done_at, done_by, evidence FROM tasks "
        "WHERE done_at = 0 OR id IN (SELECT id FROM tasks WHERE done_at > 0 "
        "ORDER BY id DESC LIMIT ?) ORDER BY id DESC"_s);
    query.addBindValue(most);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<Task> found;
    while (query.next()) {
        found.push_back(taskAt(query));
    }
    return found;
}

Result<operations::TaskId> SqlOperationsStore::issue(const Task &task,
                                                     const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) {
            QSqlQuery query(connection);
            query.prepare(
                u"INSERT INTO tasks (kind, from_side, scope, title, content, incident, issued_at, "
                "issued_by, deadline, acknowledged_at, acknowledged_by, done_at, done_by, "
                "evidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '', 0, '', '') RETURNING id"_s);
            query.addBindValue(static_cast<int>(task.kind));
            bind(query, QString(access::sideCode(task.from)));
            bind(query, task.scope);
            bind(query, task.title);
            bind(query, task.text);
            query.addBindValue(static_cast<qlonglong>(task.incident));
            bind(query, task.issuedAt);
            bind(query, task.issuedBy);
            bind(query, task.deadline);
            return newId(query, connection.databaseName());
        },
        entry);
}

Outcome SqlOperationsStore::save(const Task &task, const access::AuditEntry &entry)
{
    return outcomeOf(recorded(
        [&](const QSqlDatabase &connection) {
            QSqlQuery query(connection);
            query.prepare(u"UPDATE tasks SET acknowledged_at = ?, acknowledged_by = ?, "
                          "done_at = ?, done_by = ?, evidence = ? "
                          "WHERE id = ? AND done_at = 0 AND acknowledged_at = ?"_s);
            bind(query, task.acknowledgedAt);
            bind(query, task.acknowledgedBy);
            bind(query, task.doneAt);
            bind(query, task.doneBy);
            bind(query, task.evidence);
            query.addBindValue(static_cast<qlonglong>(task.id));
            bind(query, isKnown(task.doneAt) ? task.acknowledgedAt : kNoTime);
            return changedOne(query, task.id, connection.databaseName());
        },
        entry));
}

Result<std::vector<Handover>> SqlOperationsStore::handovers(int most) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(u"SELECT id, scope, facts, notes, follow_ups, outgoing, given_at, incoming, "
                  "signed_at, escalated_at FROM handovers ORDER BY id DESC LIMIT ?"_s);
    query.addBindValue(most);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<Handover> found;
    while (query.next()) {
        Result<Handover> handover = handoverAt(query);
        if (!handover) {
            return handover.error();
        }
        found.push_back(std::move(*handover));
    }
    return found;
}

Result<operations::HandoverId> SqlOperationsStore::give(const Handover &handover,
                                                        const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) {
            QSqlQuery query(connection);
            query.prepare(
                u"INSERT INTO handovers (scope, facts, notes, follow_ups, outgoing, given_at, "
                "incoming, signed_at, escalated_at) VALUES (?, ?, ?, ?, ?, ?, '', 0, 0) "
                "RETURNING id"_s);
            bind(query, handover.scope);
            bind(query, operations::factsToJson(handover.facts));
            bind(query, handover.notes);
            bind(query, operations::followUpsToJson(handover.followUps));
            bind(query, handover.outgoing);
            bind(query, handover.givenAt);
            return newId(query, connection.databaseName());
        },
        entry);
}

Outcome SqlOperationsStore::save(const Handover &handover, const access::AuditEntry &entry)
{
    return outcomeOf(recorded(
        [&](const QSqlDatabase &connection) {
            QSqlQuery query(connection);
            query.prepare(u"UPDATE handovers SET follow_ups = ?, incoming = ?, signed_at = ?, "
                          "escalated_at = ? "
                          "WHERE id = ? AND signed_at = 0 AND escalated_at = ?"_s);
            bind(query, operations::followUpsToJson(handover.followUps));
            bind(query, handover.incoming);
            bind(query, handover.signedAt);
            bind(query, handover.escalatedAt);
            query.addBindValue(static_cast<qlonglong>(handover.id));
            bind(query, isKnown(handover.signedAt) ? handover.escalatedAt : kNoTime);
            return changedOne(query, handover.id, connection.databaseName());
        },
        entry));
}

} // namespace fw::storage
