// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/evaluationsteps.h"

#include <algorithm>

namespace fw::quality {

using namespace Qt::StringLiterals;
using State = EvaluationState;

namespace {

Error refusal(const QString &word)
{
    return Error{ErrorCode::InvalidArgument, word};
}

bool isIn(const Evaluation &evaluation, std::initializer_list<State> states)
{
    return std::ranges::find(states, evaluation.state) != states.end();
}

/// The word of the error, or nothing.
QString faultOf(const Revision &revision, const Scorecard &scorecard)
{
    for (const auto &[id, answer] : revision.answers) {
        const Question *question = scorecard.find(id);
        if (!question || !isFitting(*question, answer)) {
            return u"answers"_s;
        }
        const std::optional<Exact> percent = percentOf(*question, answer);
        if (question->isFatal && percent && *percent < Exact(50)) {
            const auto note = revision.notes.find(id);
            if (note == revision.notes.end() || !note->second.evidence) {
                return u"evidence"_s;
            }
        }
    }
    return {};
}

/// What a decision about an appeal must have.
QString faultOf(const Evaluation &evaluation, const AppealStep &step)
{
    if (step.words.trimmed().isEmpty()) {
        return u"words"_s;
    }
    return step.by == evaluation.appeal->lodged.by ? u"own"_s : QString();
}

bool areSound(const std::vector<AppealPoint> &points, const Revision &revision)
{
    return !points.empty() && std::ranges::all_of(points, [&](const AppealPoint &point) {
        return !point.text.trimmed().isEmpty() && revision.answers.contains(point.question);
    });
}

} // namespace

Result<Evaluation> started(Evaluation evaluation, const QString &by, TimePoint at)
{
    if (evaluation.state != State::Assigned) {
        return refusal(u"state"_s);
    }
    if (by != evaluation.evaluator) {
        return refusal(u"evaluator"_s);
    }
    evaluation.state = State::InProgress;
    evaluation.startedAt = at;
    return evaluation;
}

Result<Evaluation> drafted(Evaluation evaluation, const Answers &answers,
                           const std::map<QString, AnswerNote> &notes, const QString &by,
                           TimePoint at)
{
    if (evaluation.state != State::InProgress) {
        return refusal(u"state"_s);
    }
    if (by != evaluation.evaluator) {
        return refusal(u"evaluator"_s);
    }
    evaluation.draft.answers = answers;
    evaluation.draft.notes = notes;
    evaluation.draft.by = by;
    evaluation.draft.at = at;
    return evaluation;
}

Result<Evaluation> submitted(Evaluation evaluation, const Scorecard &scorecard, const QString &by,
                             TimePoint at)
{
    if (evaluation.state != State::InProgress) {
        return refusal(u"state"_s);
    }
    if (by != evaluation.evaluator) {
        return refusal(u"evaluator"_s);
    }
    Revision revision = std::exchange(evaluation.draft, {});
    if (const QString fault = faultOf(revision, scorecard); !fault.isEmpty()) {
        return refusal(fault);
    }
    revision.score = scoreOf(scorecard, revision.answers);
    revision.by = by;
    revision.at = at;
    evaluation.revisions.push_back(std::move(revision));
    evaluation.state = State::Submitted;
    return evaluation;
}

Result<Evaluation> confirmed(Evaluation evaluation, const QString &by, TimePoint at)
{
    if (evaluation.state != State::Submitted) {
        return refusal(u"state"_s);
    }
    if (!evaluation.revisions.back().score.isFatal) {
        return refusal(u"fatal"_s);
    }
    if (by == evaluation.evaluator) {
        return refusal(u"own"_s);
    }
    evaluation.second = {by, at, {}};
    evaluation.state = State::Confirmed;
    return evaluation;
}

Result<Evaluation> released(Evaluation evaluation, TimePoint at)
{
    if (!isIn(evaluation, {State::Submitted, State::Confirmed})) {
        return refusal(u"state"_s);
    }
    if (evaluation.revisions.back().score.isFatal && !evaluation.second.isDone()) {
        return refusal(u"fatal"_s);
    }
    evaluation.releasedAt = at;
    evaluation.state = State::Released;
    return evaluation;
}

Result<Evaluation> acknowledged(Evaluation evaluation, const QString &by, TimePoint at)
{
    if (evaluation.state != State::Released) {
        return refusal(u"state"_s);
    }
    if (by != evaluation.agent) {
        return refusal(u"agent"_s);
    }
    evaluation.acknowledged = {by, at, {}};
    evaluation.state = State::Acknowledged;
    return evaluation;
}

Result<Evaluation> appealed(Evaluation evaluation, const std::vector<AppealPoint> &points,
                            const QString &by, TimePoint at, const AppealTerms &terms)
{
    if (!isIn(evaluation, {State::Released, State::Acknowledged}) || evaluation.appeal) {
        return refusal(u"state"_s);
    }
    if (!areSound(points, evaluation.revisions.back())) {
        return refusal(u"points"_s);
    }
    if (at >= deadlineAfter(evaluation.releasedAt, terms.days.lodge, terms.isWorkday, terms.zone)) {
        return refusal(u"late"_s);
    }
    evaluation.appeal = Appeal{};
    evaluation.appeal->lodged = {by, at, {}};
    evaluation.appeal->points = points;
    evaluation.state = State::Appealed;
    return evaluation;
}

Result<Evaluation> reviewed(Evaluation evaluation, bool isEndorsed, AppealStep step)
{
    if (evaluation.state != State::Appealed) {
        return refusal(u"state"_s);
    }
    if (const QString fault = faultOf(evaluation, step); !fault.isEmpty()) {
        return refusal(fault);
    }
    evaluation.appeal->first = std::move(step);
    evaluation.appeal->isEndorsed = isEndorsed;
    evaluation.state = isEndorsed ? State::Endorsed : State::Closed;
    if (!isEndorsed) {
        evaluation.appeal->outcome = AppealOutcome::Kept;
    }
    return evaluation;
}

Result<Evaluation> decided(Evaluation evaluation, AppealOutcome outcome,
                           std::optional<Revision> revision, AppealStep step)
{
    if (!isIn(evaluation, {State::Endorsed, State::Escalated})) {
        return refusal(u"state"_s);
    }
    if (const QString fault = faultOf(evaluation, step); !fault.isEmpty()) {
        return refusal(fault);
    }
    if (outcome == AppealOutcome::Open ||
        (outcome == AppealOutcome::Changed) != revision.has_value()) {
        return refusal(u"outcome"_s);
    }
    if (revision) {
        evaluation.revisions.push_back(std::move(*revision));
    }
    evaluation.appeal->outcome = outcome;
    const bool isLast = evaluation.state == State::Escalated;
    (isLast ? evaluation.appeal->last : evaluation.appeal->final) = step;
    evaluation.state = State::Closed;
    return outcome == AppealOutcome::Voided ? voided(std::move(evaluation), std::move(step))
                                            : Result<Evaluation>(std::move(evaluation));
}

Result<Evaluation> escalated(Evaluation evaluation, AppealStep step, const AppealTerms &terms)
{
    if (evaluation.state != State::Closed || !evaluation.appeal ||
        !evaluation.appeal->final.isDone() || evaluation.appeal->escalated.isDone()) {
        return refusal(u"state"_s);
    }
    if (step.words.trimmed().isEmpty()) {
        return refusal(u"words"_s);
    }
    if (step.at >=
        deadlineAfter(evaluation.appeal->final.at, terms.days.lodge, terms.isWorkday, terms.zone)) {
        return refusal(u"late"_s);
    }
    evaluation.appeal->escalated = std::move(step);
    evaluation.state = State::Escalated;
    return evaluation;
}

Result<Evaluation> voided(Evaluation evaluation, AppealStep step)
{
    if (evaluation.state == State::Voided) {
        return refusal(u"state"_s);
    }
    if (step.words.trimmed().isEmpty()) {
        return refusal(u"words"_s);
    }
    evaluation.voided = std::move(step);
    evaluation.state = State::Voided;
    return evaluation;
}

Revision revised(const Revision &before, const Answers &changes, const Scorecard &scorecard,
                 const AppealStep &step)
{
    Revision next = before;
    for (const auto &[question, answer] : changes) {
        next.answers[question] = answer;
    }
    next.score = scoreOf(scorecard, next.answers);
    next.by = step.by;
    next.at = step.at;
    next.reason = step.words;
    return next;
}

} // namespace fw::quality
