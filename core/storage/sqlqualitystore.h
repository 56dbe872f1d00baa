// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitystore.h"
#include "core/storage/database.h"

#include <functional>

namespace fw::storage {

/// Scorecards, evaluations, recordings, plans, calibrations and coaching in a database. On a server
/// who and when is what the server knows, and each reads what the own post may.
class SqlQualityStore final : public quality::QualityStore
{
public:
    explicit SqlQualityStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<quality::ScorecardVersion>> scorecards() const override;
    [[nodiscard]] Outcome saveScorecard(const quality::ScorecardVersion &version,
                                        const access::AuditEntry &entry) override;

    [[nodiscard]] Result<std::vector<quality::Evaluation>>
    evaluations(const quality::EvaluationQuery &query) const override;
    [[nodiscard]] Result<quality::Evaluation> evaluation(quality::EvaluationId id) const override;
    [[nodiscard]] Result<quality::EvaluationId> add(const quality::Evaluation &evaluation,
                                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const quality::Evaluation &evaluation,
                               const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome saveDraft(const quality::Evaluation &evaluation) override;

    [[nodiscard]] Result<std::vector<quality::Recording>>
    recordings(const QStringList &calls) const override;
    /// A legal hold stays, and so does the later end of keeping.
    [[nodiscard]] Outcome saveRecording(const quality::Recording &recording, const QString &scope,
                                        const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome addPlayback(const quality::Playback &playback, const QString &scope,
                                      const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<quality::ReplayComment>>
    comments(const QString &call, const QString &reader) const override;
    [[nodiscard]] Result<std::int64_t> addComment(const quality::ReplayComment &comment,
                                                  const QString &scope,
                                                  const access::AuditEntry &entry) override;

    [[nodiscard]] Result<std::vector<quality::SamplingPlan>> plans() const override;
    [[nodiscard]] Result<std::int64_t> savePlan(const quality::SamplingPlan &plan,
                                                const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<quality::Calibration>> calibrations() const override;
    [[nodiscard]] Result<std::int64_t> saveCalibration(const quality::Calibration &calibration,
                                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<quality::CoachingTask>> coaching() const override;
    [[nodiscard]] Result<std::int64_t> saveCoaching(const quality::CoachingTask &task,
                                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<quality::Certificate>> certificates() const override;
    [[nodiscard]] Result<std::int64_t> saveCertificate(const quality::Certificate &certificate,
                                                       const access::AuditEntry &entry) override;

private:
    using Work = std::function<Result<std::int64_t>(const QSqlDatabase &)>;

    /// Does the work, which gives the number of what it was done to, and adds \a entry with it.
    [[nodiscard]] Result<std::int64_t> recorded(const Work &work, access::AuditEntry entry);
    /// The same for what has no number.
    [[nodiscard]] Outcome noted(const std::function<Outcome(const QSqlDatabase &)> &work,
                                const access::AuditEntry &entry);

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
