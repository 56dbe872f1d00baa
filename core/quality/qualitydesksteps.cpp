// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualitydesk.h"

#include <algorithm>

namespace fw::quality {

using namespace Qt::StringLiterals;
using State = EvaluationState;

namespace {

Error own()
{
    return Error{ErrorCode::NotPermitted, u"own"_s};
}

/// Of an answer that is to become another one: that there is such a question, and that it can be
/// answered so.
bool areFitting(const Answers &changes, const Scorecard &scorecard)
{
    return !changes.empty() && std::ranges::all_of(changes, [&scorecard](const auto &change) {
        const Question *const question = scorecard.find(change.first);
        return question && isFitting(*question, change.second);
    });
}

QString textOf(const std::optional<Exact> &score)
{
    return score ? score->text(2, Rounding::HalfUp) : u"NA"_s;
}

} // namespace

// Whether.

Outcome QualityDesk::allowEvaluating(const QString &team, bool isInternal) const
{
    access::Circumstances how;
    how.isInternal = isInternal;
    return m_author.allow(Object::Evaluate, Right::Execute, team, how);
}

Outcome QualityDesk::allowConfirming(const Evaluation &evaluation) const
{
    if (isOwn(evaluation) || evaluation.evaluator == m_author.userName()) {
        return own();
    }
    return allowEvaluating(evaluation.about.team, evaluation.isInternal);
}

Outcome QualityDesk::allowAppeal(const Evaluation &evaluation) const
{
    return m_author.allow(Object::Appeal, Right::Write, evaluation.about.team, {},
                          evaluation.about.agent);
}

Outcome QualityDesk::allowDeciding(const Evaluation &evaluation, access::Step step) const
{
    if (!evaluation.appeal) {
        return Error{ErrorCode::InvalidArgument, u"state"_s};
    }
    if (m_author.hasAccounts() &&
        (isOwn(evaluation) || evaluation.evaluator == m_author.userName())) {
        return own();
    }
    access::Circumstances how;
    how.step = step;
    how.enteredBy = evaluation.appeal->lodged.by;
    return m_author.allow(Object::Appeal, Right::Approve, evaluation.about.team, how);
}

Outcome QualityDesk::allowEscalating(const Evaluation &evaluation) const
{
    if (allowAppeal(evaluation)) {
        return success();
    }
    access::Circumstances how;
    how.step = access::Step::First; // of those who hear appeals, the outsourcer's supervisor
    return m_author.allow(Object::Appeal, Right::Approve, evaluation.about.team, how);
}

Outcome QualityDesk::allowVoiding(const QString &team) const
{
    access::Circumstances how;
    how.step = access::Step::Second; // the quality supervisor's
    return m_author.allow(Object::Appeal, Right::Approve, team, how);
}

bool QualityDesk::mayEvaluate(const Evaluation &evaluation) const
{
    const bool isOpen =
        evaluation.state == State::Assigned || evaluation.state == State::InProgress;
    return isOpen && evaluation.evaluator == m_author.userName() && !isOwn(evaluation) &&
           bool(allowEvaluating(evaluation.about.team, isOutsourcer()));
}

bool QualityDesk::mayConfirm(const Evaluation &evaluation) const
{
    return evaluation.state == State::Submitted && evaluation.revisions.back().score.isFatal &&
           bool(allowConfirming(evaluation));
}

bool QualityDesk::mayRelease(const Evaluation &evaluation) const
{
    const bool isReady =
        evaluation.state == State::Confirmed ||
        (evaluation.state == State::Submitted && !evaluation.revisions.back().score.isFatal);
    return isReady && !isOwn(evaluation) &&
           bool(allowEvaluating(evaluation.about.team, evaluation.isInternal));
}

bool QualityDesk::mayAppeal(const Evaluation &evaluation) const
{
    const bool isOpen =
        evaluation.state == State::Released || evaluation.state == State::Acknowledged;
    return isOpen && !evaluation.appeal &&
           m_author.now() < deadlineAfter(evaluation.releasedAt, m_terms.days.lodge,
                                          m_terms.isWorkday, m_terms.zone) &&
           bool(allowAppeal(evaluation));
}

bool QualityDesk::mayReview(const Evaluation &evaluation) const
{
    return evaluation.state == State::Appealed &&
           bool(allowDeciding(evaluation, access::Step::First));
}

bool QualityDesk::mayDecide(const Evaluation &evaluation) const
{
    return (evaluation.state == State::Endorsed &&
            allowDeciding(evaluation, access::Step::Second)) ||
           (evaluation.state == State::Escalated && allowDeciding(evaluation, access::Step::Last));
}

bool QualityDesk::mayEscalate(const Evaluation &evaluation) const
{
    return evaluation.state == State::Closed && evaluation.appeal &&
           evaluation.appeal->final.isDone() && !evaluation.appeal->escalated.isDone() &&
           m_author.now() < deadlineAfter(evaluation.appeal->final.at, m_terms.days.lodge,
                                          m_terms.isWorkday, m_terms.zone) &&
           allowEscalating(evaluation);
}

bool QualityDesk::mayVoid(const Evaluation &evaluation) const
{
    return evaluation.state != State::Voided && bool(allowVoiding(evaluation.about.team));
}

// Steps.

access::AuditEntry QualityDesk::entryOf(const QString &action, const Evaluation &evaluation,
                                        const QString &detail) const
{
    access::AuditEntry entry =
        m_author.entry(action, QString::number(evaluation.id), evaluation.about.team);
    entry.detail = detail;
    return entry;
}

Outcome QualityDesk::take(const Result<Evaluation> &next, const QString &action,
                          const QString &detail)
{
    if (!next) {
        return next.error();
    }
    return tell(m_store->save(*next, entryOf(action, *next, detail)));
}

Result<EvaluationId> QualityDesk::assign(const JudgedCall &call, const QString &form,
                                         const QString &evaluator)
{
    const bool isToSelf = evaluator == m_author.userName();
    Outcome allowed = isToSelf ? allowEvaluating(call.team, isOutsourcer())
                               : m_author.allow(Object::Scorecards, Right::Write, call.team);
    if (!allowed) {
        return allowed.error();
    }
    if (isToSelf && !ownPerson().isEmpty() && call.agent == ownPerson()) {
        return own();
    }
    if (call.id.isEmpty() || evaluator.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, call.id.isEmpty() ? u"call"_s : u"evaluator"_s};
    }
    const Result<ScorecardVersion> version = find(form);
    if (!version) {
        return version.error();
    }
    if (version->state != ScorecardState::Published) {
        return Error{ErrorCode::InvalidArgument, u"form"_s};
    }
    EvaluationQuery same;
    same.call = call.id;
    same.evaluator = evaluator;
    const Result<std::vector<Evaluation>> others = m_store->evaluations(same);
    if (!others) {
        return others.error();
    }
    if (std::ranges::any_of(*others, [&](const Evaluation &other) {
            return other.state != State::Voided && other.form == form;
        })) {
        return Error{ErrorCode::Conflict, call.id};
    }
    Evaluation evaluation;
    evaluation.about = call;
    evaluation.form = form;
    evaluation.evaluator = evaluator;
    evaluation.isInternal = isOutsourcer(); // who begins it says so for good
    evaluation.assignedAt = m_author.now();
    access::AuditEntry entry = m_author.entry(u"quality.assign"_s, call.id, call.team);
    entry.detail = evaluator;
    return tell(m_store->add(evaluation, entry));
}

Outcome QualityDesk::start(EvaluationId id)
{
    Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowEvaluating(kept->about.team, isOutsourcer()); !allowed) {
        return allowed;
    }
    if (isOwn(*kept)) {
        return own();
    }
    kept->isInternal = isOutsourcer();
    return take(started(*kept, m_author.userName(), m_author.now()), u"quality.start"_s);
}

Outcome QualityDesk::keepDraft(EvaluationId id, const Answers &answers,
                               const std::map<QString, AnswerNote> &notes)
{
    const Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowEvaluating(kept->about.team, kept->isInternal); !allowed) {
        return allowed;
    }
    const Result<Evaluation> next =
        drafted(*kept, answers, notes, m_author.userName(), m_author.now());
    return next ? m_store->saveDraft(*next) : Outcome(next.error());
}

Outcome QualityDesk::submit(EvaluationId id)
{
    const Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowEvaluating(kept->about.team, kept->isInternal); !allowed) {
        return allowed;
    }
    const Result<ScorecardVersion> version = find(kept->form);
    if (!version) {
        return version.error();
    }
    const Result<Evaluation> next =
        submitted(*kept, version->card, m_author.userName(), m_author.now());
    return take(next, u"quality.submit"_s,
                next ? textOf(next->revisions.back().score.final) : QString());
}

Outcome QualityDesk::confirm(EvaluationId id)
{
    const Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowConfirming(*kept); !allowed) {
        return allowed;
    }
    return take(confirmed(*kept, m_author.userName(), m_author.now()), u"quality.confirm"_s);
}

Outcome QualityDesk::release(EvaluationId id)
{
    const Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowEvaluating(kept->about.team, kept->isInternal); !allowed) {
        return allowed;
    }
    if (isOwn(*kept)) {
        return own();
    }
    return take(released(*kept, m_author.now()), u"quality.release"_s);
}

Outcome QualityDesk::acknowledge(EvaluationId id)
{
    const Result<Evaluation> kept = evaluation(id);
    if (!kept) {
        return kept.error();
    }
    // A desk without accounts knows nobody; what it says counts for whom it is about.
    const QString by = m_author.hasAccounts() ? ownPerson() : kept->about.agent;
    return take(acknowledged(*kept, by, m_author.now()), u"quality.acknowledge"_s);
}

Outcome QualityDesk::appeal(EvaluationId id, const std::vector<AppealPoint> &points)
{
    const Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowAppeal(*kept); !allowed) {
        return allowed;
    }
    QStringList questions;
    for (const AppealPoint &point : points) {
        questions.append(point.question);
    }
    return take(appealed(*kept, points, m_author.userName(), m_author.now(), m_terms),
                u"quality.appeal"_s, questions.join(u','));
}

Outcome QualityDesk::review(EvaluationId id, bool isEndorsed, const QString &words)
{
    const Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowDeciding(*kept, access::Step::First); !allowed) {
        return allowed;
    }
    return take(reviewed(*kept, isEndorsed, {m_author.userName(), m_author.now(), words}),
                u"quality.appeal.review"_s, isEndorsed ? u"endorsed"_s : u"rejected"_s);
}

Outcome QualityDesk::decide(EvaluationId id, AppealOutcome outcome, const Answers &changes,
                            const QString &words)
{
    const Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    const bool isLast = kept->state == State::Escalated;
    if (Outcome allowed = allowDeciding(*kept, isLast ? access::Step::Last : access::Step::Second);
        !allowed) {
        return allowed;
    }
    const AppealStep step{m_author.userName(), m_author.now(), words};
    std::optional<Revision> revision;
    if (outcome == AppealOutcome::Changed) {
        const Result<ScorecardVersion> version = find(kept->form);
        if (!version) {
            return version.error();
        }
        if (!areFitting(changes, version->card) || kept->revisions.empty()) {
            return Error{ErrorCode::InvalidArgument, u"answers"_s};
        }
        revision = revised(kept->revisions.back(), changes, version->card, step);
    }
    const QString detail = revision ? textOf(revision->score.final) : QString();
    return take(decided(*kept, outcome, std::move(revision), step), u"quality.appeal.decide"_s,
                detail);
}

Outcome QualityDesk::escalate(EvaluationId id, const QString &words)
{
    const Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowEscalating(*kept); !allowed) {
        return allowed;
    }
    return take(escalated(*kept, {m_author.userName(), m_author.now(), words}, m_terms),
                u"quality.appeal.escalate"_s);
}

Outcome QualityDesk::makeVoid(EvaluationId id, const QString &words)
{
    const Result<Evaluation> kept = m_store->evaluation(id);
    if (!kept) {
        return kept.error();
    }
    if (Outcome allowed = allowVoiding(kept->about.team); !allowed) {
        return allowed;
    }
    return take(voided(*kept, {m_author.userName(), m_author.now(), words}), u"quality.void"_s);
}

} // namespace fw::quality
