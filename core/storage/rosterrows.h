// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/roster/request.h"
#include "core/roster/rosterversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace fw::storage {

// Rows of the tables of rosters. What writes does so within the caller's transaction.

/// Prepares, binds and runs; the answer is read forwards once.
[[nodiscard]] Result<QSqlQuery> ask(const QSqlDatabase &connection, const QString &statement,
                                    const QVariantList &values = {});

[[nodiscard]] Result<std::vector<roster::Person>> readPeople(const QSqlDatabase &connection);
[[nodiscard]] Outcome writePeople(const QSqlDatabase &connection,
                                  const std::vector<roster::Person> &people);

[[nodiscard]] Result<std::vector<roster::ShiftPattern>>
readPatterns(const QSqlDatabase &connection);
/// In the place of all that are there.
[[nodiscard]] Outcome writePatterns(const QSqlDatabase &connection,
                                    const std::vector<roster::ShiftPattern> &patterns);

[[nodiscard]] Result<std::vector<roster::RuleSet>> readRules(const QSqlDatabase &connection);
/// In the place of all that are there.
[[nodiscard]] Outcome writeRules(const QSqlDatabase &connection,
                                 const std::vector<roster::RuleSet> &rules);

[[nodiscard]] Result<roster::Requirement>
readRequirement(const QSqlDatabase &connection, const QString &team, QDate from, QDate to);
[[nodiscard]] Outcome writeRequirement(const QSqlDatabase &connection, const QString &team,
                                       const roster::Requirement &requirement);

/// The versions that the condition after WHERE leaves, in its order, without cells.
[[nodiscard]] Result<std::vector<roster::RosterDocument>>
readVersions(const QSqlDatabase &connection, const QString &condition, const QVariantList &values);
/// Gives the number of the new row; the state that is written is a draft's.
[[nodiscard]] Result<qint64> addVersion(const QSqlDatabase &connection,
                                        const roster::RosterDocument &document, qint64 request);

/// In the columns person, day, kind, pattern, spans, activities, leave_kind, overtime, is_pinned,
/// note.
[[nodiscard]] std::pair<roster::CellKey, roster::Cell> cellAt(const QSqlQuery &query);
[[nodiscard]] Outcome readCells(const QSqlDatabase &connection, qint64 version,
                                roster::Roster &roster);
/// In the place of all that the version has.
[[nodiscard]] Outcome writeCells(const QSqlDatabase &connection, qint64 version,
                                 const roster::Roster &roster);

[[nodiscard]] Result<std::vector<roster::Request>>
readRequests(const QSqlDatabase &connection, const QString &condition, const QVariantList &values);

} // namespace fw::storage
