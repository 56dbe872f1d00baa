// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/base/result.h"
#include "core/quality/calibration.h"
#include "core/quality/coaching.h"
#include "core/quality/evaluation.h"
#include "core/quality/recording.h"
#include "core/quality/samplingplan.h"
#include "core/quality/scorecardversion.h"

namespace fw::quality {

/// Which evaluations are asked for. What is empty doesn't narrow.
struct EvaluationQuery
{
    TimePoint from = kNoTime;  ///< of the call, from here
    TimePoint until = kNoTime; ///< up to, not including, here
    QString scope;             ///< team
    QString agent;
    QString evaluator;
    QString call;
    std::int64_t plan = 0;
    bool isLowOnly = false; ///< final score below \a below, fatal ones with it
    Exact below = Exact(80);
    int most = 500; ///< the newest calls first
};

/// Where scorecards, evaluations, recordings, plans, calibrations and coaching are kept. Whatever
/// is written is written with its entry of the audit trail, or not at all. A save that starts from
/// an older state than the one kept is a Conflict: what is kept was saved later than savedAt of
/// what is handed over says. The store puts in who saves it and when, as the entry has it.
class QualityStore
{
    Q_DISABLE_COPY_MOVE(QualityStore)

public:
    virtual ~QualityStore() = default;

    /// All versions, by form and version.
    [[nodiscard]] virtual Result<std::vector<ScorecardVersion>> scorecards() const = 0;
    /// A new version, or a draft in the place of itself; of one that is published only its state
    /// changes. Conflict.
    [[nodiscard]] virtual Outcome saveScorecard(const ScorecardVersion &version,
                                                const access::AuditEntry &entry) = 0;

    /// The newest call first.
    [[nodiscard]] virtual Result<std::vector<Evaluation>>
    evaluations(const EvaluationQuery &query) const = 0;
    /// NotFound.
    [[nodiscard]] virtual Result<Evaluation> evaluation(EvaluationId id) const = 0;
    /// Gives its number.
    [[nodiscard]] virtual Result<EvaluationId> add(const Evaluation &evaluation,
                                                   const access::AuditEntry &entry) = 0;
    /// The next step of one that is kept: Conflict when it went on otherwise. Revisions that are
    /// kept are never changed.
    [[nodiscard]] virtual Outcome save(const Evaluation &evaluation,
                                       const access::AuditEntry &entry) = 0;
    /// Its draft alone, as it is filled in; without a trail.
    [[nodiscard]] virtual Outcome saveDraft(const Evaluation &evaluation) = 0;

    /// Of these calls, those that have one.
    [[nodiscard]] virtual Result<std::vector<Recording>>
    recordings(const QStringList &calls) const = 0;
    /// New, or in the place of that of the same call. \a scope: team of the agent.
    [[nodiscard]] virtual Outcome saveRecording(const Recording &recording, const QString &scope,
                                                const access::AuditEntry &entry) = 0;
    [[nodiscard]] virtual Outcome addPlayback(const Playback &playback, const QString &scope,
                                              const access::AuditEntry &entry) = 0;
    /// By moment; private ones of others are left out: \a reader.
    [[nodiscard]] virtual Result<std::vector<ReplayComment>>
    comments(const QString &call, const QString &reader) const = 0;
    [[nodiscard]] virtual Result<std::int64_t> addComment(const ReplayComment &comment,
                                                          const QString &scope,
                                                          const access::AuditEntry &entry) = 0;

    /// The newest first.
    [[nodiscard]] virtual Result<std::vector<SamplingPlan>> plans() const = 0;
    /// New when its id is 0. Gives its id.
    [[nodiscard]] virtual Result<std::int64_t> savePlan(const SamplingPlan &plan,
                                                        const access::AuditEntry &entry) = 0;
    [[nodiscard]] virtual Result<std::vector<Calibration>> calibrations() const = 0;
    [[nodiscard]] virtual Result<std::int64_t> saveCalibration(const Calibration &calibration,
                                                               const access::AuditEntry &entry) = 0;
    [[nodiscard]] virtual Result<std::vector<CoachingTask>> coaching() const = 0;
    [[nodiscard]] virtual Result<std::int64_t> saveCoaching(const CoachingTask &task,
                                                            const access::AuditEntry &entry) = 0;
    [[nodiscard]] virtual Result<std::vector<Certificate>> certificates() const = 0;
    [[nodiscard]] virtual Result<std::int64_t> saveCertificate(const Certificate &certificate,
                                                               const access::AuditEntry &entry) = 0;

protected:
    QualityStore() = default;
};

} // namespace fw::quality
