// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guard/deskauthor.h"
#include "core/quality/evaluationsteps.h"
#include "core/quality/qualitystore.h"
#include "core/quality/scoreeffectsource.h"

#include <QObject>

namespace fw::quality {

/// Scores of a desk: asks who may, takes the steps, keeps them, and says that something changed.
/// The one object through which screens read and write scorecards, evaluations, recordings, plans,
/// calibrations and coaching.
///
/// What is released is seen by both sides and by the agent; before that, by the side whose
/// evaluator it is. What an evaluator of the outsourcer scores is internal.
///
/// Errors beside those of the steps: NotPermitted with "right", "scope" or "own"; NotFound;
/// Conflict when somebody else saved it first; what the store says.
class QualityDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QualityDesk)

public:
    /// What is handed over has to outlive this.
    QualityDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                QualityStore &store, const Clock &clock, guard::DeskName name,
                QObject *parent = nullptr);

    /// Works on what is kept elsewhere from now on.
    Outcome useStore(QualityStore &store);
    /// By what a deadline runs; every Monday to Friday before it is set.
    void setTerms(const AppealTerms &terms);

    [[nodiscard]] const AppealTerms &terms() const { return m_terms; }

    /// Who knows what a score is worth; null: nobody. Outlives this.
    void setEffects(const ScoreEffectSource *effects) { m_effects = effects; }

    /// Whoever may only see scores sees no drafts.
    [[nodiscard]] Result<std::vector<ScorecardVersion>> scorecards() const;
    /// That of an evaluation. NotFound.
    [[nodiscard]] Result<ScorecardVersion> scorecard(const QString &key) const;
    /// Keeps a draft.
    Outcome saveScorecard(const ScorecardVersion &version);
    /// Freezes a draft; InvalidArgument of check(), or "section" when nothing can be scored.
    Outcome publishScorecard(const QString &key);
    Outcome retireScorecard(const QString &key);

    /// What the person at the desk may see of it: their scope; agents their own released ones.
    [[nodiscard]] Result<std::vector<Evaluation>> evaluations(const EvaluationQuery &query) const;
    [[nodiscard]] Result<Evaluation> evaluation(EvaluationId id) const;
    /// What it does to its month. Nothing where it has no score that counts, or nothing can be
    /// read.
    [[nodiscard]] std::optional<ScoreEffect> effectOf(const Evaluation &evaluation) const;
    /// Nothing where nobody knows, or the team's scores are not seen.
    [[nodiscard]] std::optional<SettlementEffect> worthOf(const Evaluation &evaluation,
                                                          const ScoreEffect &effect) const;
    /// Gives a call to an evaluator, by hand.
    Result<EvaluationId> assign(const JudgedCall &call, const QString &form,
                                const QString &evaluator);

    // Steps of the evaluation as it is kept now, by who is here. See evaluationsteps.h.
    Outcome start(EvaluationId id);
    Outcome keepDraft(EvaluationId id, const Answers &answers,
                      const std::map<QString, AnswerNote> &notes);
    Outcome submit(EvaluationId id);
    Outcome confirm(EvaluationId id);
    Outcome release(EvaluationId id);
    Outcome acknowledge(EvaluationId id);
    Outcome appeal(EvaluationId id, const std::vector<AppealPoint> &points);
    Outcome review(EvaluationId id, bool isEndorsed, const QString &words);
    /// \a changes: answers that become other ones, of a changed outcome.
    Outcome decide(EvaluationId id, AppealOutcome outcome, const Answers &changes,
                   const QString &words);
    Outcome escalate(EvaluationId id, const QString &words);
    Outcome makeVoid(EvaluationId id, const QString &words);

    // Whether it is worth offering, as it is now.
    [[nodiscard]] bool mayEvaluate(const Evaluation &evaluation) const; ///< by the person here
    [[nodiscard]] bool mayConfirm(const Evaluation &evaluation) const;
    [[nodiscard]] bool mayRelease(const Evaluation &evaluation) const;
    [[nodiscard]] bool mayAppeal(const Evaluation &evaluation) const;
    [[nodiscard]] bool mayReview(const Evaluation &evaluation) const;
    [[nodiscard]] bool mayDecide(const Evaluation &evaluation) const;
    [[nodiscard]] bool mayEscalate(const Evaluation &evaluation) const;
    [[nodiscard]] bool mayVoid(const Evaluation &evaluation) const;
    [[nodiscard]] bool mayEditScorecards() const;
    [[nodiscard]] bool mayPlan() const;
    [[nodiscard]] bool mayCoach(const QString &team) const;
    [[nodiscard]] bool mayCertify(const QString &team) const;  ///< issue one, and take it away
    [[nodiscard]] bool mayWithdraw(const QString &team) const; ///< take one away
    [[nodiscard]] bool mayCalibrate() const;

    /// Whether a recording of the call may be heard for it; NotPermitted with "purpose" where the
    /// post may listen for another one only.
    [[nodiscard]] Outcome mayPlay(const JudgedCall &call, PlayPurpose purpose) const;
    [[nodiscard]] Result<std::vector<Recording>> recordings(const QStringList &calls) const;
    /// What was found of a call; by the program.
    Outcome saveRecording(const Recording &recording, const JudgedCall &call);
    /// Writes down who heard what, and why.
    Outcome notePlayback(const Playback &playback, const JudgedCall &call);
    [[nodiscard]] Result<std::vector<ReplayComment>> comments(const JudgedCall &call) const;
    Outcome comment(const JudgedCall &call, Milliseconds at, const QString &text, bool isPrivate);

    [[nodiscard]] Result<std::vector<SamplingPlan>> plans() const;
    Result<std::int64_t> savePlan(const SamplingPlan &plan);
    /// Assigns what was drawn to the evaluators of the plan. \a drawn: by samplingplan's draw.
    Outcome assignDrawn(const SamplingPlan &plan, const std::vector<JudgedCall> &drawn);
    /// Blind until they are revealed: Calibration::seenBy().
    [[nodiscard]] Result<std::vector<Calibration>> calibrations() const;
    /// Own sheets of who is here; the rest, and a new session, by who may set them up.
    Result<std::int64_t> saveCalibration(const Calibration &calibration);
    [[nodiscard]] Result<std::vector<CoachingTask>> coaching() const;
    Result<std::int64_t> saveCoaching(const CoachingTask &task);
    [[nodiscard]] Result<std::vector<Certificate>> certificates() const;
    /// Issues one in the name of who is here, changes it, or takes it away.
    Result<std::int64_t> saveCertificate(const Certificate &certificate);

    [[nodiscard]] const guard::DeskAuthor &author() const { return m_author; }

    [[nodiscard]] const live::FloorStore &floor() const { return m_floor; }

signals:
    void changed();

private:
    using Object = access::ProtectedObject;
    using Right = access::Right;

    /// The person that the people's ids mean who is here; empty: none.
    [[nodiscard]] QString ownPerson() const;
    [[nodiscard]] bool isOwn(const Evaluation &evaluation) const;
    [[nodiscard]] bool isOutsourcer() const;
    /// By the scope that somebody is responsible for, for what lies in none.
    [[nodiscard]] Outcome allowSomewhere(Object object, Right right) const;
    /// Also for what lies above: a plan of the whole floor is one of each team.
    [[nodiscard]] Outcome allowAround(Object object, Right right, const QString &scope) const;
    [[nodiscard]] Outcome allowEvaluating(const QString &team, bool isInternal) const;
    /// At the rung of the ladder where it is; nobody decides about what they scored or lodged.
    [[nodiscard]] Outcome allowDeciding(const Evaluation &evaluation, access::Step step) const;
    [[nodiscard]] Outcome allowConfirming(const Evaluation &evaluation) const;
    [[nodiscard]] Outcome allowAppeal(const Evaluation &evaluation) const;
    [[nodiscard]] Outcome allowEscalating(const Evaluation &evaluation) const;
    [[nodiscard]] Outcome allowVoiding(const QString &team) const;
    [[nodiscard]] Outcome allowSeeing(const Evaluation &evaluation) const;
    [[nodiscard]] Outcome allowHearing(const JudgedCall &call, access::Purpose purpose) const;
    /// For whatever purpose.
    [[nodiscard]] Outcome allowHearing(const JudgedCall &call) const;
    [[nodiscard]] Outcome allowComments(const JudgedCall &call) const;
    /// Own sheets by who takes part, opening it by its facilitator, all else by who may set it up.
    [[nodiscard]] Outcome allowCalibrating(const Calibration &calibration,
                                           const Calibration &kept) const;
    /// With the sheets of others as they are kept, and the own ones scored.
    [[nodiscard]] Result<Calibration> nextOf(const Calibration &calibration,
                                             const Calibration &kept) const;
    [[nodiscard]] Outcome checkWithdrawal(const Certificate &certificate,
                                          const Certificate &kept) const;
    [[nodiscard]] bool hasOwnReleased(const QString &call) const;
    [[nodiscard]] bool maySeeCall(const QString &call) const;
    /// The nodes within \a scope whose evaluations are seen; one empty id: all.
    [[nodiscard]] QStringList seenScopes(const QString &scope) const;
    [[nodiscard]] Result<std::vector<Evaluation>> read(const EvaluationQuery &query) const;
    /// The newest that are seen, of those that the store has.
    [[nodiscard]] Result<std::vector<Evaluation>> readSeen(EvaluationQuery query) const;
    [[nodiscard]] Result<ScorecardVersion> find(const QString &key) const;
    [[nodiscard]] Outcome checkCoaching(const CoachingTask &task, const CoachingTask *kept) const;
    [[nodiscard]] access::AuditEntry entryOf(const QString &action, const Evaluation &evaluation,
                                             const QString &detail = {}) const;
    /// Keeps the step, if it could be taken.
    Outcome take(const Result<Evaluation> &next, const QString &action, const QString &detail = {});
    Outcome changeState(const QString &key, ScorecardState from, ScorecardState to,
                        const QString &action);

    /// Says that something changed, if it did.
    template<typename T>
    T tell(T kept)
    {
        if (kept) {
            emit changed();
        }
        return kept;
    }

    const live::FloorStore &m_floor;
    QualityStore *m_store; ///< never null
    guard::DeskAuthor m_author;
    AppealTerms m_terms;
    const ScoreEffectSource *m_effects = nullptr;
};

} // namespace fw::quality
