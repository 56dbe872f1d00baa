// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rosterrows.h"

#include "core/storage/dialect.h"
#include "core/storage/rostertexts.h"
#include "core/storage/rowwriter.h"
#include "core/storage/sqlerror.h"

#include <QVariant>

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::CellKey;
using roster::RosterDocument;
using roster::RosterVersion;
using roster::ShiftPattern;
using Kind = RowWriter::Kind;

namespace {

QString textAt(const QSqlQuery &query, int column)
{
    return query.value(column).toString();
}

int numberAt(const QSqlQuery &query, int column)
{
    return query.value(column).toInt();
}

QDate dayAt(const QSqlQuery &query, int column)
{
    return dayOf(query.value(column).toLongLong());
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

QVariant stored(TimePoint time)
{
    return static_cast<qlonglong>(toMicroseconds(time));
}

Outcome doneOf(const Result<QSqlQuery> &query)
{
    return query ? success() : Outcome(query.error());
}

} // namespace

Result<QSqlQuery> ask(const QSqlDatabase &connection, const QString &statement,
                      const QVariantList &values)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    bool isDone = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(
            value.typeId() == QMetaType::QString ? QVariant(storable(value.toString())) : value);
    }
    isDone = isDone && query.exec();
    if (!isDone) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return query;
}

Result<std::vector<ShiftPattern>> readPatterns(const QSqlDatabase &connection)
{
    Result<QSqlQuery> query = ask(
        connection, u"SELECT code, name_en, name_zh, letter_en, letter_zh, kind, spans, breaks, "
                    "valid_from, valid_to FROM roster_patterns ORDER BY place, code"_s);
    if (!query) {
        return query.error();
    }
    std::vector<ShiftPattern> patterns;
    while (query->next()) {
        ShiftPattern pattern;
        pattern.code = textAt(*query, 0);
        pattern.name = {textAt(*query, 1), textAt(*query, 2)};
        pattern.letter = {textAt(*query, 3), textAt(*query, 4)};
        pattern.kind = static_cast<roster::ShiftKind>(numberAt(*query, 5));
        pattern.spans = spansFromText(textAt(*query, 6));
        pattern.breaks = breaksFromText(textAt(*query, 7));
        pattern.validFrom = dayAt(*query, 8);
        pattern.validTo = dayAt(*query, 9);
        patterns.push_back(std::move(pattern));
    }
    return patterns;
}

Outcome writePatterns(const QSqlDatabase &connection, const std::vector<ShiftPattern> &patterns)
{
    if (Outcome gone = doneOf(ask(connection, u"DELETE FROM roster_patterns"_s)); !gone) {
        return gone;
    }
    qlonglong place = 0;
    for (const ShiftPattern &each : patterns) {
        const Outcome added = doneOf(
            ask(connection,
                u"INSERT INTO roster_patterns (code, place, name_en, name_zh, letter_en, "
                "letter_zh, kind, spans, breaks, valid_from, valid_to) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {each.code, place++, each.name.en, each.name.zh, each.letter.en, each.letter.zh,
                 static_cast<int>(each.kind), spansToText(each.spans), breaksToText(each.breaks),
                 storedDay(each.validFrom), storedDay(each.validTo)}));
        if (!added) {
            return added;
        }
    }
    return success();
}

Result<std::vector<roster::RuleSet>> readRules(const QSqlDatabase &connection)
{
    Result<QSqlQuery> query =
        ask(connection, u"SELECT since, content FROM roster_rules ORDER BY since"_s);
    if (!query) {
        return query.error();
    }
    std::vector<roster::RuleSet> rules;
    while (query->next()) {
        rules.push_back(ruleSetFromJson(textAt(*query, 1), dayAt(*query, 0)));
    }
    return rules;
}

Outcome writeRules(const QSqlDatabase &connection, const std::vector<roster::RuleSet> &rules)
{
    if (Outcome gone = doneOf(ask(connection, u"DELETE FROM roster_rules"_s)); !gone) {
        return gone;
    }
    for (const roster::RuleSet &each : rules) {
        const Outcome added =
            doneOf(ask(connection, u"INSERT INTO roster_rules (since, content) VALUES (?, ?)"_s,
                       {storedDay(each.from), ruleSetToJson(each)}));
        if (!added) {
            return added;
        }
    }
    return success();
}

Result<roster::Requirement> readRequirement(const QSqlDatabase &connection, const QString &team,
                                            QDate from, QDate to)
{
    Result<QSqlQuery> query = ask(connection,
                                  u"SELECT day, minutes, people FROM roster_requirements "
                                  "WHERE team = ? AND day BETWEEN ? AND ? ORDER BY day"_s,
                                  {team, storedDay(from), storedDay(to)});
    if (!query) {
        return query.error();
    }
    roster::Requirement requirement;
    while (query->next()) {
        if (const int minutes = numberAt(*query, 1); requirement.minutes() != minutes) {
            if (!requirement.days().empty()) {
                return Error{ErrorCode::Malformed, u"roster_requirements %1"_s.arg(team)};
            }
            requirement = roster::Requirement(minutes);
        }
        requirement.set(dayAt(*query, 0), numbersFromText(textAt(*query, 2)));
    }
    return requirement;
}

Outcome writeRequirement(const QSqlDatabase &connection, const QString &team,
                         const roster::Requirement &requirement)
{
    const std::vector<RowWriter::Column> columns{
        {u"team"_s, Kind::Text}, {u"day"_s}, {u"minutes"_s}, {u"people"_s, Kind::Text}};
    RowWriter rows(connection, u"roster_requirements"_s, columns,
                   replaceOnConflict({u"team"_s, u"day"_s}, columns));
    for (const auto &[date, people] : requirement.days()) {
        rows.put(team);
        rows.put(storedDay(date));
        rows.put(qint64(requirement.minutes()));
        rows.put(numbersToText(people));
        if (Outcome kept = rows.endRow(); !kept) {
            return kept;
        }
    }
    return rows.finish();
}

Result<std::vector<RosterDocument>>
readVersions(const QSqlDatabase &connection, const QString &condition, const QVariantList &values)
{
    Result<QSqlQuery> query =
        ask(connection,
            u"SELECT id, team, first_day, last_day, number, based_on, state, revision, saved_by, "
            "saved_at, submitted_by, submitted_at, decided_by, decided_at, reason, hash "
            "FROM roster_versions WHERE "_s +
                condition,
            values);
    if (!query) {
        return query.error();
    }
    std::vector<RosterDocument> documents;
    while (query->next()) {
        RosterDocument document;
        document.roster = roster::Roster(textAt(*query, 1), dayAt(*query, 2), dayAt(*query, 3));
        RosterVersion &version = document.version;
        version.id = query->value(0).toLongLong();
        version.number = numberAt(*query, 4);
        version.basedOn = numberAt(*query, 5);
        version.state = static_cast<roster::VersionState>(numberAt(*query, 6));
        version.revision = query->value(7).toLongLong();
        version.savedBy = textAt(*query, 8);
        version.savedAt = timeAt(*query, 9);
        version.submittedBy = textAt(*query, 10);
        version.submittedAt = timeAt(*query, 11);
        version.decidedBy = textAt(*query, 12);
        version.decidedAt = timeAt(*query, 13);
        version.reason = textAt(*query, 14);
        version.hash = textAt(*query, 15).toLatin1();
        documents.push_back(std::move(document));
    }
    return documents;
}

Result<qint64> addVersion(const QSqlDatabase &connection, const RosterDocument &document,
                          qint64 request)
{
    const roster::Roster &plan = document.roster;
    const QVariantList days{plan.team(), storedDay(plan.first()), storedDay(plan.last())};
    Result<QSqlQuery> last = ask(connection,
                                 u"SELECT coalesce(max(number), 0) FROM roster_versions "
                                 "WHERE team = ? AND first_day = ? AND last_day = ?"_s,
                                 days);
    if (!last || !last->next()) {
        return last ? Error{ErrorCode::Database, u"roster_versions"_s} : last.error();
    }
    const RosterVersion &version = document.version;
    Result<QSqlQuery> made = ask(
        connection,
        u"INSERT INTO roster_versions (team, first_day, last_day, number, based_on, state, "
        "revision, saved_by, saved_at, submitted_by, submitted_at, decided_by, decided_at, reason, "
        "hash, request) VALUES (?, ?, ?, ?, ?, 0, 1, ?, ?, '', 0, '', 0, '', '', ?) RETURNING id"_s,
        days + QVariantList{last->value(0).toLongLong() + 1, version.basedOn, version.savedBy,
                            stored(version.savedAt), request});
    if (!made || !made->next()) {
        return made ? Error{ErrorCode::Database, u"roster_versions"_s} : made.error();
    }
    return made->value(0).toLongLong();
}

std::pair<CellKey, Cell> cellAt(const QSqlQuery &query)
{
    Cell cell;
    cell.kind = static_cast<Cell::Kind>(numberAt(query, 2));
    cell.pattern = textAt(query, 3);
    cell.spans = spansFromText(textAt(query, 4));
    cell.activities = activitiesFromText(textAt(query, 5));
    cell.leave = static_cast<roster::LeaveKind>(numberAt(query, 6));
    cell.overtimeMinutes = numberAt(query, 7);
    cell.isPinned = numberAt(query, 8) != 0;
    cell.note = textAt(query, 9);
    return {{textAt(query, 0), dayAt(query, 1)}, std::move(cell)};
}

Outcome readCells(const QSqlDatabase &connection, qint64 version, roster::Roster &roster)
{
    Result<QSqlQuery> query =
        ask(connection,
            u"SELECT person, day, kind, pattern, spans, activities, leave_kind, overtime, "
            "is_pinned, note FROM roster_cells WHERE version = ?"_s,
            {version});
    if (!query) {
        return query.error();
    }
    while (query->next()) {
        const auto [key, cell] = cellAt(*query);
        roster.set(key, cell);
    }
    return success();
}

Outcome writeCells(const QSqlDatabase &connection, qint64 version, const roster::Roster &roster)
{
    const Outcome gone =
        doneOf(ask(connection, u"DELETE FROM roster_cells WHERE version = ?"_s, {version}));
    if (!gone) {
        return gone;
    }
    RowWriter rows(connection, u"roster_cells"_s,
                   {{u"version"_s},
                    {u"person"_s, Kind::Text},
                    {u"day"_s},
                    {u"kind"_s},
                    {u"pattern"_s, Kind::Text},
                    {u"spans"_s, Kind::Text},
                    {u"activities"_s, Kind::Text},
                    {u"leave_kind"_s},
                    {u"overtime"_s},
                    {u"is_pinned"_s},
                    {u"note"_s, Kind::Text}},
                   {});
    for (const auto &[key, cell] : roster.cells()) {
        rows.put(version);
        rows.put(key.person);
        rows.put(storedDay(key.date));
        rows.put(qint64(cell.kind));
        rows.put(cell.pattern);
        rows.put(spansToText(cell.spans));
        rows.put(activitiesToText(cell.activities));
        rows.put(qint64(cell.leave));
        rows.put(qint64(cell.overtimeMinutes));
        rows.put(qint64(cell.isPinned));
        rows.put(cell.note);
        if (Outcome kept = rows.endRow(); !kept) {
            return kept;
        }
    }
    return rows.finish();
}

Result<std::vector<roster::Request>>
readRequests(const QSqlDatabase &connection, const QString &condition, const QVariantList &values)
{
    Result<QSqlQuery> query =
        ask(connection,
            u"SELECT id, kind, state, team, person, from_day, to_day, leave_kind, other, "
            "other_day, span_from, span_to, reason, asked_by, asked_at, decided_by, decided_at, "
            "decision FROM roster_requests WHERE "_s +
                condition,
            values);
    if (!query) {
        return query.error();
    }
    std::vector<roster::Request> requests;
    while (query->next()) {
        roster::Request request;
        request.id = query->value(0).toLongLong();
        request.kind = static_cast<roster::RequestKind>(numberAt(*query, 1));
        request.state = static_cast<roster::RequestState>(numberAt(*query, 2));
        request.team = textAt(*query, 3);
        request.person = textAt(*query, 4);
        request.from = dayAt(*query, 5);
        request.to = dayAt(*query, 6);
        request.leave = static_cast<roster::LeaveKind>(numberAt(*query, 7));
        request.other = textAt(*query, 8);
        request.otherDate = dayAt(*query, 9);
        request.span = {numberAt(*query, 10), numberAt(*query, 11)};
        request.reason = textAt(*query, 12);
        request.askedBy = textAt(*query, 13);
        request.askedAt = timeAt(*query, 14);
        request.decidedBy = textAt(*query, 15);
        request.decidedAt = timeAt(*query, 16);
        request.decision = textAt(*query, 17);
        requests.push_back(std::move(request));
    }
    return requests;
}

} // namespace fw::storage
