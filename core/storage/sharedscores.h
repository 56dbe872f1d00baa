// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitystore.h"
#include "core/storage/readcopies.h"

namespace fw::storage {

/// Scores of a server, for a window: by copies that are read anew when other desks did something.
class SharedScores final : public quality::QualityStore
{
public:
    /// \a threads outlive it.
    explicit SharedScores(StorageThreads &threads)
        : m_copies(threads)
    {
    }

    /// Tells when others changed something, and is to be told to look.
    [[nodiscard]] ReadCopies &copies() { return m_copies; }

    [[nodiscard]] Result<std::vector<quality::ScorecardVersion>> scorecards() const override;
    [[nodiscard]] Result<std::vector<quality::Evaluation>>
    evaluations(const quality::EvaluationQuery &query) const override;
    [[nodiscard]] Result<quality::Evaluation> evaluation(quality::EvaluationId id) const override;
    [[nodiscard]] Result<std::vector<quality::Recording>>
    recordings(const QStringList &calls) const override;
    [[nodiscard]] Result<std::vector<quality::ReplayComment>>
    comments(const QString &call, const QString &reader) const override;
    [[nodiscard]] Result<std::vector<quality::SamplingPlan>> plans() const override;
    [[nodiscard]] Result<std::vector<quality::Calibration>> calibrations() const override;
    [[nodiscard]] Result<std::vector<quality::CoachingTask>> coaching() const override;
    [[nodiscard]] Result<std::vector<quality::Certificate>> certificates() const override;
    [[nodiscard]] Outcome saveScorecard(const quality::ScorecardVersion &version,
                                        const access::AuditEntry &entry) override;
    [[nodiscard]] Result<quality::EvaluationId> add(const quality::Evaluation &evaluation,
                                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const quality::Evaluation &evaluation,
                               const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome saveDraft(const quality::Evaluation &evaluation) override;
    [[nodiscard]] Outcome saveRecording(const quality::Recording &recording, const QString &scope,
                                        const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome addPlayback(const quality::Playback &playback, const QString &scope,
                                      const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::int64_t> addComment(const quality::ReplayComment &comment,
                                                  const QString &scope,
                                                  const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::int64_t> savePlan(const quality::SamplingPlan &plan,
                                                const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::int64_t> saveCalibration(const quality::Calibration &calibration,
                                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::int64_t> saveCoaching(const quality::CoachingTask &task,
                                                    const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::int64_t> saveCertificate(const quality::Certificate &certificate,
                                                       const access::AuditEntry &entry) override;

private:
    mutable ReadCopies m_copies;
};

} // namespace fw::storage
