// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluation.h"

namespace fw::quality {

// The life of an evaluation, step by step. Who may take a step at all is the matrix's to say; here
// is what must be true whoever takes it. Errors are InvalidArgument with the word in brackets;
// (state): it is not the turn of this step.

/// By the evaluator it was assigned to: (evaluator).
[[nodiscard]] Result<Evaluation> started(Evaluation evaluation, const QString &by, TimePoint at);
/// Keeps what is filled in so far; (evaluator).
[[nodiscard]] Result<Evaluation> drafted(Evaluation evaluation, const Answers &answers,
                                         const std::map<QString, AnswerNote> &notes,
                                         const QString &by, TimePoint at);
/// Ends the scoring. (evaluator); (answers) when one doesn't fit its question, or one that has to
/// apply has none; (evidence) when a fatal question, or one that needs it, failed without a span of
/// the recording to show it; (comment) when one that needs it failed without a word.
[[nodiscard]] Result<Evaluation> submitted(Evaluation evaluation, const Scorecard &scorecard,
                                           const QString &by, TimePoint at);
/// A second person agrees with a fatal score: (own) when it is the evaluator, (fatal) when there is
/// nothing to confirm.
[[nodiscard]] Result<Evaluation> confirmed(Evaluation evaluation, const QString &by, TimePoint at);
/// Shows it to the agent; (fatal) as long as nobody confirmed that.
[[nodiscard]] Result<Evaluation> released(Evaluation evaluation, TimePoint at);
/// By whom it is about: (agent).
[[nodiscard]] Result<Evaluation> acknowledged(Evaluation evaluation, const QString &by,
                                              TimePoint at);

/// What time there is for the ladder of appeals, by the calendar of where it lies.
struct AppealTerms
{
    AppealDays days;
    IsWorkday isWorkday;
    QTimeZone zone;
};

/// Contests answers, also ones that were acknowledged; once. (points) when there are none, one has
/// no text, or names a question that was not answered; (late) after the days to lodge it.
[[nodiscard]] Result<Evaluation> appealed(Evaluation evaluation,
                                          const std::vector<AppealPoint> &points, const QString &by,
                                          TimePoint at, const AppealTerms &terms);
/// The first review. Rejected, it is closed with the score kept. (words) when there are none;
/// (own) when it is who lodged it.
[[nodiscard]] Result<Evaluation> reviewed(Evaluation evaluation, bool isEndorsed, AppealStep step);
/// The final review: kept, or changed by another revision, or void. The same errors, and (outcome)
/// when it is none, or there is a revision where none belongs.
[[nodiscard]] Result<Evaluation> decided(Evaluation evaluation, AppealOutcome outcome,
                                         std::optional<Revision> revision, AppealStep step);
/// Asks for the project managers of both sides, once, after the final review: (words), (late).
[[nodiscard]] Result<Evaluation> escalated(Evaluation evaluation, AppealStep step,
                                           const AppealTerms &terms);
/// By the quality supervisor, whatever the state: (words) when no reason is given; (state) when it
/// is void already.
[[nodiscard]] Result<Evaluation> voided(Evaluation evaluation, AppealStep step);

/// Whether \a next is \a kept after a step: nothing that happened to it is lost or changed. What a
/// store asks before it keeps it; otherwise somebody else was first.
[[nodiscard]] bool isNextOf(const Evaluation &next, const Evaluation &kept);

/// Another revision with these answers; for a changed outcome.
[[nodiscard]] Revision revised(const Revision &before, const Answers &changes,
                               const Scorecard &scorecard, const AppealStep &step);

} // namespace fw::quality
