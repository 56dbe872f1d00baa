// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/quality/qualitystore.h"

#include <QSqlDatabase>
#include <QVariantList>

namespace fw::storage {

// Rows of evaluations and scorecards. What writes does so within the caller's transaction, in the
// name and at the time of the entry.

/// Object of JSON as both databases can keep and look into it: without U+0000.
[[nodiscard]] QString storableJson(const QByteArray &json);

[[nodiscard]] Result<std::vector<quality::ScorecardVersion>>
readScorecards(const QSqlDatabase &connection);
[[nodiscard]] Outcome writeScorecard(const QSqlDatabase &connection,
                                     const quality::ScorecardVersion &version,
                                     const access::AuditEntry &entry);

/// Those that the query asks for, the newest call first.
[[nodiscard]] Result<std::vector<quality::Evaluation>>
readEvaluations(const QSqlDatabase &connection, const quality::EvaluationQuery &query);
/// NotFound.
[[nodiscard]] Result<quality::Evaluation> readEvaluation(const QSqlDatabase &connection,
                                                         quality::EvaluationId id);
[[nodiscard]] Result<quality::EvaluationId> addEvaluation(const QSqlDatabase &connection,
                                                          const quality::Evaluation &evaluation,
                                                          const access::AuditEntry &entry);
/// The next step.
[[nodiscard]] Outcome writeEvaluation(const QSqlDatabase &connection,
                                      const quality::Evaluation &evaluation,
                                      const access::AuditEntry &entry);
/// The draft alone.
[[nodiscard]] Outcome writeDraft(const QSqlDatabase &connection,
                                 const quality::Evaluation &evaluation);

} // namespace fw::storage
