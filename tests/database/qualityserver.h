// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluationsteps.h"
#include "core/storage/sqlqualitystore.h"
#include "tests/support/postgrescluster.h"

#include <functional>

namespace fw::test {

/// A server with members of both companies in two regions, and what they do about scores there.
/// The agent "csr" is the person a1 of the team alpha in the north.
class QualityServer final
{
public:
    using Step = std::function<Result<quality::Evaluation>(const quality::Evaluation &)>;

    static constexpr TimePoint kNow{std::chrono::hours(1000)};

    [[nodiscard]] Outcome start();

    /// The calls that follow are others.
    void beginTest() { ++m_call; }

    [[nodiscard]] std::shared_ptr<storage::Database> as(const QString &user) const;
    [[nodiscard]] storage::SqlQualityStore store(const QString &user) const;
    /// The first value that the statement gives, if any.
    [[nodiscard]] QString admin(const QString &statement) const;
    /// Whether it is done, to any row.
    [[nodiscard]] bool runsAs(const QString &user, const QString &statement) const;

    [[nodiscard]] quality::JudgedCall someCall() const;
    /// Of a question and a fatal one.
    [[nodiscard]] static quality::Scorecard someCard();
    [[nodiscard]] static quality::Answers answers(bool isFatal = false);
    [[nodiscard]] static quality::AppealTerms terms();
    /// By somebody else than who writes it.
    [[nodiscard]] static access::AuditEntry entry();

    [[nodiscard]] quality::EvaluationId assignedTo(const QString &evaluator,
                                                   const QString &by) const;
    /// Takes a step of what \a user reads; gives the refusal.
    [[nodiscard]] Outcome step(const QString &user, quality::EvaluationId id,
                               const Step &next) const;
    [[nodiscard]] Outcome score(const QString &evaluator, quality::EvaluationId id,
                                const quality::Answers &answers) const;
    [[nodiscard]] Outcome release(const QString &user, quality::EvaluationId id) const;
    [[nodiscard]] quality::EvaluationId releasedOne() const;

private:
    PostgresCluster m_cluster;
    std::shared_ptr<storage::Database> m_database;
    storage::PostgresProfile m_profile;
    int m_call = 0; ///< each test has calls of its own
};

/// For the message of a failed test.
[[nodiscard]] inline QString textOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().detail;
}

} // namespace fw::test
