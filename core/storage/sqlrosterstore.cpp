// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlrosterstore.h"

#include "core/roster/rosterhash.h"
#include "core/storage/auditrows.h"
#include "core/storage/rosterrows.h"
#include "core/storage/rostertexts.h"
#include "core/storage/transaction.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <set>

namespace fw::storage {

using namespace Qt::StringLiterals;
using roster::CellKey;
using roster::Request;
using roster::RosterDocument;
using roster::RosterVersion;
using roster::VersionState;

namespace {

/// How many cells a conflict names.
constexpr std::size_t kMostNamed = 20;

QVariant stored(TimePoint time)
{
    return static_cast<qlonglong>(toMicroseconds(time));
}

QVariant stored(const QByteArray &hash)
{
    return QString::fromLatin1(hash);
}

Result<RosterDocument> versionOf(const QSqlDatabase &connection, qint64 id)
{
    Result<std::vector<RosterDocument>> found = readVersions(connection, u"id = ?"_s, {id});
    if (!found) {
        return found.error();
    }
    if (found->empty()) {
        return Error{ErrorCode::NotFound, u"#%1"_s.arg(id)};
    }
    return std::move(found->front());
}

Result<RosterDocument> documentOf(const QSqlDatabase &connection, qint64 id)
{
    Result<RosterDocument> found = versionOf(connection, id);
    if (found) {
        if (Outcome read = readCells(connection, id, found->roster); !read) {
            return read.error();
        }
    }
    return found;
}

/// Who saved last, and in which cells that differs from what was to be saved.
Error conflictOf(const QSqlDatabase &connection, const RosterDocument &document)
{
    const Result<RosterDocument> kept = documentOf(connection, document.version.id);
    if (!kept) {
        return kept.error();
    }
    if (kept->version.revision == document.version.revision &&
        kept->version.state == VersionState::Draft) {
        return {ErrorCode::NotPermitted, connection.databaseName()}; // a row policy hid it
    }
    std::set<CellKey> keys;
    for (const auto &[key, cell] : kept->roster.cells()) {
        keys.insert(key);
    }
    for (const auto &[key, cell] : document.roster.cells()) {
        keys.insert(key);
    }
    std::erase_if(keys, [&](const CellKey &key) {
        return kept->roster.cell(key) == document.roster.cell(key);
    });
    QStringList named;
    for (const CellKey &key : keys) {
        if (named.size() == qsizetype(kMostNamed)) {
            named << u"…"_s;
            break;
        }
        named << key.person + u' ' + key.date.toString(Qt::ISODate);
    }
    return {ErrorCode::Conflict,
            u"%1 (%2): %3"_s.arg(kept->version.savedBy, QString::number(keys.size()),
                                 named.join(u", "_s))};
}

/// Takes the version to the state that \a next says. False when it isn't there as \a next thought.
Result<bool> moveOn(const QSqlDatabase &connection, const RosterVersion &next)
{
    const Result<QSqlQuery> done =
        ask(connection,
            u"UPDATE roster_versions SET state = ?, revision = ?, submitted_by = ?, "
            "submitted_at = ?, decided_by = ?, decided_at = ?, reason = ?, hash = ? "
            "WHERE id = ? AND revision = ?"_s,
            {static_cast<int>(next.state), next.revision + 1, next.submittedBy,
             stored(next.submittedAt), next.decidedBy, stored(next.decidedAt), next.reason,
             stored(next.hash), next.id, next.revision});
    if (!done) {
        return done.error();
    }
    return done->numRowsAffected() == 1;
}

Outcome refuseOverlap(const QSqlDatabase &connection, const roster::Roster &plan)
{
    Result<QSqlQuery> found =
        ask(connection,
            u"SELECT count(*) FROM roster_versions WHERE team = ? AND state = 2 "
            "AND first_day <= ? AND last_day >= ? AND NOT (first_day = ? AND last_day = ?)"_s,
            {plan.team(), storedDay(plan.last()), storedDay(plan.first()), storedDay(plan.first()),
             storedDay(plan.last())});
    if (!found || !found->next()) {
        return found ? Error{ErrorCode::Database, u"roster_versions"_s} : found.error();
    }
    return found->value(0).toLongLong() == 0 ? success()
                                             : Outcome(Error{ErrorCode::Conflict, u"overlap"_s});
}

Outcome saveVersion(const QSqlDatabase &connection, const RosterDocument &document, qint64 &id)
{
    const RosterVersion &version = document.version;
    if (id == 0) {
        const Result<qint64> made = addVersion(connection, document, 0);
        if (!made) {
            return made.error();
        }
        id = *made;
        return writeCells(connection, id, document.roster);
    }
    const Result<QSqlQuery> done =
        ask(connection,
            u"UPDATE roster_versions SET revision = ?, saved_by = ?, saved_at = ? "
            "WHERE id = ? AND revision = ? AND state = 0"_s,
            {version.revision + 1, version.savedBy, stored(version.savedAt), id, version.revision});
    if (!done) {
        return done.error();
    }
    if (done->numRowsAffected() != 1) {
        return conflictOf(connection, document);
    }
    return writeCells(connection, id, document.roster);
}

/// The changes as the next released versions of all plans that they touch.
Outcome releaseChanges(const QSqlDatabase &connection, const Request &request,
                       std::vector<roster::CellChange> changes)
{
    const Result<std::vector<RosterDocument>> plans =
        readVersions(connection, u"team = ? AND state = 2 ORDER BY first_day"_s, {request.team});
    if (!plans) {
        return plans.error();
    }
    for (const RosterDocument &plan : *plans) {
        const auto inPlan = [&plan](const roster::CellChange &change) {
            return plan.roster.covers(change.key.date);
        };
        if (std::none_of(changes.begin(), changes.end(), inPlan)) {
            continue;
        }
        Result<RosterDocument> next = documentOf(connection, plan.version.id);
        if (!next) {
            return next.error();
        }
        for (const roster::CellChange &change : changes) {
            next->roster.set(change.key, change.cell); // those of other plans it does not take
        }
        std::erase_if(changes, inPlan);
        next->version.basedOn = plan.version.number;
        next->version.savedBy = request.decidedBy;
        next->version.savedAt = request.decidedAt;
        const Result<qint64> id = addVersion(connection, *next, request.id);
        if (!id) {
            return id.error();
        }
        if (Outcome kept = writeCells(connection, *id, next->roster); !kept) {
            return kept;
        }
        RosterVersion released = next->version;
        released.id = *id;
        released.revision = 1;
        released.state = VersionState::Released;
        released.decidedBy = request.decidedBy;
        released.decidedAt = request.decidedAt;
        released.hash = roster::hashOf(next->roster);
        const Result<bool> moved = moveOn(connection, released);
        if (!moved || !*moved) {
            return moved ? Error{ErrorCode::Conflict, request.team} : moved.error();
        }
    }
    return changes.empty() ? success()
                           : Outcome(Error{ErrorCode::NotFound,
                                           changes.front().key.date.toString(Qt::ISODate)});
}

Outcome addRequest(const QSqlDatabase &connection, const Request &request, qint64 &id)
{
    Result<QSqlQuery> made =
        ask(connection,
            u"INSERT INTO roster_requests (kind, state, team, person, from_day, to_day, "
            "leave_kind, other, other_day, span_from, span_to, reason, asked_by, asked_at, "
            "decided_by, decided_at, decision) "
            "VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, '') RETURNING id"_s,
            {static_cast<int>(request.kind), request.team, request.person, storedDay(request.from),
             storedDay(request.to), static_cast<int>(request.leave), request.other,
             storedDay(request.otherDate), request.span.from, request.span.to, request.reason,
             request.askedBy, stored(request.askedAt)});
    if (!made || !made->next()) {
        return made ? Error{ErrorCode::Database, u"roster_requests"_s} : made.error();
    }
    id = made->value(0).toLongLong();
    return success();
}

Outcome decideRequest(const QSqlDatabase &connection, const Request &request,
                      const std::vector<roster::CellChange> &changes)
{
    const Result<QSqlQuery> done =
        ask(connection,
            u"UPDATE roster_requests SET state = ?, decided_by = ?, decided_at = ?, decision = ? "
            "WHERE id = ? AND state = 0"_s,
            {static_cast<int>(request.state), request.decidedBy, stored(request.decidedAt),
             request.decision, request.id});
    if (!done) {
        return done.error();
    }
    if (done->numRowsAffected() != 1) {
        return Error{ErrorCode::Conflict, u"#%1"_s.arg(request.id)};
    }
    return request.state == roster::RequestState::Approved
               ? releaseChanges(connection, request, changes)
               : success();
}

} // namespace

SqlRosterStore::SqlRosterStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Outcome SqlRosterStore::recorded(const std::function<Outcome(const QSqlDatabase &)> &work,
                                 const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    if (Outcome done = work(connection); !done) {
        return done;
    }
    if (Outcome noted = addAuditEntry(connection, entry); !noted) {
        return noted;
    }
    return transaction.commit();
}

Result<std::vector<roster::Person>> SqlRosterStore::people() const
{
    return readPeople(m_database->connection());
}

Outcome SqlRosterStore::savePeople(const std::vector<roster::Person> &people,
                                   const access::AuditEntry &entry)
{
    return recorded([&](const QSqlDatabase &connection) { return writePeople(connection, people); },
                    entry);
}

Result<std::vector<roster::ShiftPattern>> SqlRosterStore::patterns() const
{
    return readPatterns(m_database->connection());
}

Outcome SqlRosterStore::savePatterns(const std::vector<roster::ShiftPattern> &patterns,
                                     const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) { return writePatterns(connection, patterns); }, entry);
}

Result<std::vector<roster::RuleSet>> SqlRosterStore::rules() const
{
    return readRules(m_database->connection());
}

Outcome SqlRosterStore::saveRules(const std::vector<roster::RuleSet> &rules,
                                  const access::AuditEntry &entry)
{
    return recorded([&](const QSqlDatabase &connection) { return writeRules(connection, rules); },
                    entry);
}

Result<roster::Requirement> SqlRosterStore::requirement(const QString &team, QDate from,
                                                        QDate to) const
{
    return readRequirement(m_database->connection(), team, from, to);
}

Outcome SqlRosterStore::saveRequirement(const QString &team, const roster::Requirement &requirement,
                                        const access::AuditEntry &entry)
{
    return recorded(
        [&](const QSqlDatabase &connection) {
            return writeRequirement(connection, team, requirement);
        },
        entry);
}

Result<std::vector<RosterDocument>> SqlRosterStore::versions(const QString &team, QDate from,
                                                             QDate to) const
{
    return readVersions(m_database->connection(),
                        u"team = ? AND first_day <= ? AND last_day >= ? ORDER BY id DESC"_s,
                        {team, storedDay(to), storedDay(from)});
}

Result<RosterDocument> SqlRosterStore::document(qint64 id) const
{
    return documentOf(m_database->connection(), id);
}

Result<RosterVersion> SqlRosterStore::saveDraft(const RosterDocument &document,
                                                const access::AuditEntry &entry)
{
    qint64 id = document.version.id;
    const Outcome done = recorded(
        [&](const QSqlDatabase &connection) { return saveVersion(connection, document, id); },
        entry);
    if (!done) {
        return done.error();
    }
    const Result<RosterDocument> kept = versionOf(m_database->connection(), id);
    return kept ? Result(kept->version) : kept.error();
}

Result<RosterVersion> SqlRosterStore::decide(const RosterVersion &version,
                                             const access::AuditEntry &entry)
{
    const Outcome done = recorded(
        [&](const QSqlDatabase &connection) {
            const Result<RosterDocument> kept = versionOf(connection, version.id);
            if (!kept) {
                return Outcome(kept.error());
            }
            if (version.state == VersionState::Released) {
                if (Outcome alone = refuseOverlap(connection, kept->roster); !alone) {
                    return alone;
                }
            }
            const Result<bool> moved = moveOn(connection, version);
            if (!moved) {
                return Outcome(moved.error());
            }
            return *moved ? success() : Outcome(Error{ErrorCode::Conflict, kept->version.savedBy});
        },
        entry);
    if (!done) {
        return done.error();
    }
    const Result<RosterDocument> kept = versionOf(m_database->connection(), version.id);
    return kept ? Result(kept->version) : kept.error();
}

Result<std::map<CellKey, roster::Cell>> SqlRosterStore::released(const QString &team, QDate from,
                                                                 QDate to) const
{
    // A person who came from another team brings what was planned there.
    const QString ofTeam = u"AND (p.team = ? OR (p.id IS NULL AND v.team = ?)) "_s;
    QVariantList values{storedDay(to), storedDay(from), storedDay(from), storedDay(to)};
    if (!team.isEmpty()) {
        values << team << team;
    }
    Result<QSqlQuery> query =
        ask(m_database->connection(),
            u"SELECT c.person, c.day, c.kind, c.pattern, c.spans, c.activities, c.leave_kind, "
            "c.overtime, c.is_pinned, c.note FROM roster_versions v "
            "JOIN roster_cells c ON c.version = v.id "
            "LEFT JOIN roster_people p ON p.id = c.person "
            "WHERE v.state = 2 AND v.first_day <= ? AND v.last_day >= ? "
            "AND c.day BETWEEN ? AND ? "_s +
                (team.isEmpty() ? QString() : ofTeam) + u"ORDER BY v.decided_at, v.id"_s,
            values);
    if (!query) {
        return query.error();
    }
    std::map<CellKey, roster::Cell> cells;
    while (query->next()) {
        auto [key, cell] = cellAt(*query);
        cells.insert_or_assign(std::move(key), std::move(cell));
    }
    return cells;
}

Result<std::vector<Request>> SqlRosterStore::requests(const QString &team) const
{
    return readRequests(m_database->connection(), u"team = ? ORDER BY id DESC"_s, {team});
}

Result<Request> SqlRosterStore::saveRequest(const Request &request,
                                            const std::vector<roster::CellChange> &changes,
                                            const access::AuditEntry &entry)
{
    qint64 id = request.id;
    const Outcome done = recorded(
        [&](const QSqlDatabase &connection) {
            return id == 0 ? addRequest(connection, request, id)
                           : decideRequest(connection, request, changes);
        },
        entry);
    if (!done) {
        return done.error();
    }
    Result<std::vector<Request>> kept = readRequests(m_database->connection(), u"id = ?"_s, {id});
    if (!kept || kept->empty()) {
        return kept ? Error{ErrorCode::NotFound, u"#%1"_s.arg(id)} : kept.error();
    }
    return std::move(kept->front());
}

} // namespace fw::storage
