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

/// What a failed answer lacks: a word, or where it is to be heard.
QString faultOfFailed(const Question &question, const AnswerNote &note)
{
    if ((question.isFatal || question.needsEvidence) && !note.evidence) {
        return u"evidence"_s;
    }
    return question.needsComment && note.comment.trimmed().isEmpty() ? u"comment"_s : QString();
}

QString faultOf(const Question &question, const Revision &revision)
{
    const auto found = revision.notes.find(question.id);
    const AnswerNote note = found != revision.notes.end() ? found->second : AnswerNote();
    const auto given = revision.answers.find(question.id);
    if (question.type == QuestionType::Text) { // it is answered by the words of its note
        const bool isMissing = !question.mayNotApply && note.comment.trimmed().isEmpty();
        return isMissing ? u"answers"_s : QString();
    }
    const Answer answer = given != revision.answers.end() ? given->second : Answer();
    if (!isFitting(question, answer)) {
        return u"answers"_s;
    }
    const std::optional<Exact> percent = percentOf(question, answer);
    return percent && *percent < Exact(50) ? faultOfFailed(question, note) : QString();
}

/// The word of the error, or nothing.
QString faultOf(const Revision &revision, const Scorecard &scorecard)
{
    for (const auto &[id, answer] : revision.answers) {
        const Question *question = scorecard.find(id);
        if (!question || (answer.isApplicable() && !isFitting(*question, answer))) {
            return u"answers"_s;
        }
    }
    for (const Section &section : scorecard.sections) {
        for (const Question &question : section.questions) {
            const bool counts = isAsked(scorecard, question, revision.answers);
            if (const QString fault = counts ? faultOf(question, revision) : QString();
                !fault.isEmpty()) {
                return fault;
            }
        }
    }
    return {};
}

/// What was filled in before its condition was taken back is not kept.
void dropUnasked(Revision &revision, const Scorecard &scorecard)
{
    const Answers given = revision.answers;
    for (const Section &section : scorecard.sections) {
        for (const Question &question : section.questions) {
            if (!isAsked(scorecard, question, given)) {
                revision.answers.erase(question.id);
                revision.notes.erase(question.id);
            }
        }
    }
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
    dropUnasked(revision, scorecard);
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
    if (by != evaluation.about.agent) {
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
    dropUnasked(next, scorecard);
    next.score = scoreOf(scorecard, next.answers);
    next.by = step.by;
    next.at = step.at;
    next.reason = step.words;
    return next;
}

namespace {

/// Nothing that was known has become something else.
template<typename T>
bool isKept(const T &before, const T &after, const T &none = {})
{
    return before == none || before == after;
}

bool isKept(const std::optional<Appeal> &before, const std::optional<Appeal> &after)
{
    return !before ||
           (after && before->lodged == after->lodged && before->points == after->points &&
            isKept(before->first, after->first) && isKept(before->final, after->final) &&
            isKept(before->escalated, after->escalated) && isKept(before->last, after->last));
}

} // namespace

bool isNextOf(const Evaluation &next, const Evaluation &kept)
{
    const bool hasRevisions =
        kept.revisions.size() <= next.revisions.size() &&
        std::equal(kept.revisions.begin(), kept.revisions.end(), next.revisions.begin());
    return next.id == kept.id && next.about == kept.about && next.plan == kept.plan &&
           next.form == kept.form && next.state != kept.state && hasRevisions &&
           isKept(kept.startedAt, next.startedAt) && isKept(kept.second, next.second) &&
           isKept(kept.releasedAt, next.releasedAt) &&
           isKept(kept.acknowledged, next.acknowledged) && isKept(kept.appeal, next.appeal) &&
           isKept(kept.voided, next.voided);
}

} // namespace fw::quality
