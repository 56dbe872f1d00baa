// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaytext.h"

#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QLocale>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::AppealOutcome;
using quality::CriticalClass;
using quality::EvaluationState;
using quality::PhaseKind;
using quality::PlayPurpose;

QString ReplayText::clock(quality::Milliseconds at)
{
    return at.count() < 0 ? QChar(0x2212) + formatDuration(-at) : formatDuration(at);
}

QString ReplayText::moment(TimePoint time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone)
        .toString(u"MM-dd HH:mm"_s);
}

QString ReplayText::phase(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Menu:
        return tr("Menu");
    case PhaseKind::Queue:
        return tr("Queue");
    case PhaseKind::Ring:
        return tr("Ringing");
    case PhaseKind::Talk:
        return tr("Talk");
    case PhaseKind::Hold:
        return tr("Hold");
    case PhaseKind::Transfer:
        return tr("Transfer");
    case PhaseKind::Consult:
        return tr("Consultation");
    case PhaseKind::Paused:
        return tr("Not recorded");
    case PhaseKind::WrapUp:
        return tr("Wrap-up");
    }
    return {};
}

QString ReplayText::purpose(PlayPurpose purpose)
{
    switch (purpose) {
    case PlayPurpose::Quality:
        return tr("Quality monitoring");
    case PlayPurpose::Appeal:
        return tr("Appeal");
    case PlayPurpose::Complaint:
        return tr("Complaint");
    case PlayPurpose::Training:
        return tr("Training");
    case PlayPurpose::Audit:
        return tr("Audit");
    }
    return {};
}

QString ReplayText::state(EvaluationState state)
{
    switch (state) {
    case EvaluationState::Assigned:
        return tr("Assigned");
    case EvaluationState::InProgress:
        return tr("Being scored");
    case EvaluationState::Submitted:
        return tr("Submitted");
    case EvaluationState::Confirmed:
        return tr("Confirmed");
    case EvaluationState::Released:
        return tr("Released");
    case EvaluationState::Acknowledged:
        return tr("Acknowledged");
    case EvaluationState::Appealed:
        return tr("Appealed");
    case EvaluationState::Endorsed:
        return tr("Endorsed");
    case EvaluationState::Escalated:
        return tr("Escalated");
    case EvaluationState::Closed:
        return tr("Closed");
    case EvaluationState::Voided:
        return tr("Void");
    }
    return {};
}

QString ReplayText::critical(CriticalClass critical)
{
    switch (critical) {
    case CriticalClass::None:
        return {};
    case CriticalClass::Customer:
        return tr("Customer-critical");
    case CriticalClass::Business:
        return tr("Business-critical");
    case CriticalClass::Compliance:
        return tr("Compliance-critical");
    }
    return {};
}

QString ReplayText::result(MarkResult result)
{
    switch (result) {
    case MarkResult::Open:
        return tr("Not applicable");
    case MarkResult::Full:
        return tr("Full points");
    case MarkResult::Partial:
        return tr("Points lost");
    case MarkResult::Failed:
        return tr("Failed");
    case MarkResult::Fatal:
        return tr("Fatal error");
    }
    return {};
}

QString ReplayText::outcome(AppealOutcome outcome)
{
    switch (outcome) {
    case AppealOutcome::Open:
        return tr("Open");
    case AppealOutcome::Kept:
        return tr("Score kept");
    case AppealOutcome::Changed:
        return tr("Score changed");
    case AppealOutcome::Voided:
        return tr("Void");
    }
    return {};
}

QString ReplayText::score(const std::optional<Exact> &score)
{
    return score ? points(*score) : QString(kNoFigure);
}

QString ReplayText::points(const Exact &points)
{
    const Exact shown = points.rounded(2, Rounding::HalfUp);
    return shown.text();
}

Tone ReplayText::tone(const std::optional<Exact> &score, const quality::ScorecardVersion *card)
{
    if (!score) {
        return Tone::Neutral;
    }
    const quality::GradeBand *const grade = card == nullptr ? nullptr : card->gradeOf(*score);
    if (grade != nullptr && card->grades.size() > 2) {
        const auto band = std::size_t(grade - card->grades.data());
        return band == 0                         ? Tone::Critical
               : band + 2 >= card->grades.size() ? Tone::Good
                                                 : Tone::Warning;
    }
    return *score < Exact(60) ? Tone::Critical : *score < Exact(85) ? Tone::Warning : Tone::Good;
}

Token ReplayText::token(MarkResult result)
{
    switch (result) {
    case MarkResult::Open:
        return Token::MutedText;
    case MarkResult::Full:
        return Token::Good;
    case MarkResult::Partial:
        return Token::Warning;
    case MarkResult::Failed:
    case MarkResult::Fatal:
        return Token::Critical;
    }
    return Token::MutedText;
}

QString ReplayText::question(const ReplayMark &mark)
{
    const QString text = mark.text.in(QLocale().name());
    return QString::number(mark.number) + u' ' + visibleText(text.isEmpty() ? mark.question : text);
}

QString ReplayText::mark(const ReplayMark &mark)
{
    QStringList parts{question(mark), result(mark.result)};
    if (mark.points) {
        parts << points(*mark.points) + u'/' + points(mark.most);
    }
    if (mark.critical != CriticalClass::None) {
        parts << critical(mark.critical);
    }
    if (mark.span) {
        parts << clock(mark.span->from) + u'–' + clock(mark.span->to);
    }
    if (!mark.comment.isEmpty()) {
        parts << visibleText(mark.comment);
    }
    return parts.join(u" · "_s);
}

QString ReplayText::invalid(const QString &what)
{
    if (what == "state"_L1) {
        return tr("It is not the turn of this step: look at the state of the evaluation.");
    }
    if (what == "evaluator"_L1) {
        return tr("Only the evaluator it was assigned to may do that.");
    }
    if (what == "answers"_L1) {
        return tr("An answer does not fit its question.");
    }
    if (what == "evidence"_L1) {
        return tr("Evidence: a failed fatal question needs a span of the recording.");
    }
    if (what == "fatal"_L1) {
        return tr("A fatal score is confirmed by a second person first.");
    }
    if (what == "own"_L1) {
        return tr("Nobody decides about what they entered themselves.");
    }
    if (what == "agent"_L1) {
        return tr("Only the agent it is about may acknowledge it.");
    }
    if (what == "points"_L1) {
        return tr("Appeal: choose at least one question, and write for each why.");
    }
    if (what == "late"_L1) {
        return tr("The time for it is over.");
    }
    if (what == "words"_L1) {
        return tr("Reason: write at least a few words.");
    }
    if (what == "outcome"_L1) {
        return tr(
            "Outcome: a changed score needs at least one other answer, another outcome none.");
    }
    if (what == "comment"_L1) {
        return tr("Comment: a failed answer of this question has to say why.");
    }
    if (what == "text"_L1) {
        return tr("Comment: write something.");
    }
    //: %1 names what was refused
    return tr("Not accepted: %1").arg(visibleText(what));
}

QString ReplayText::refusal(const Error &error)
{
    const QString what = visibleText(error.detail);
    switch (error.code) {
    case ErrorCode::NotPermitted:
        return error.detail == "scope"_L1     ? tr("Your post has this right for other teams only.")
               : error.detail == "own"_L1     ? invalid(error.detail)
               : error.detail == "purpose"_L1 ? tr("Your post may listen for another purpose only.")
               : error.detail == "right"_L1   ? tr("Your post does not have this right.")
                                              : tr("Not permitted: %1").arg(what);
    case ErrorCode::NotFound:
        return error.detail == "place"_L1
                   ? tr("Nobody has said where the recordings of this switch lie: see settings.")
                   //: %1 is a file or a number
                   : tr("Not found: %1").arg(what);
    case ErrorCode::Conflict:
        return tr("Somebody else changed it meanwhile: look at it again.");
    case ErrorCode::InvalidArgument:
        return invalid(error.detail);
    case ErrorCode::Unwritable:
        return tr("Cannot be written: %1").arg(what);
    case ErrorCode::Unreadable:
        return tr("Cannot be read: %1").arg(what);
    case ErrorCode::Malformed:
        return tr("The recording is damaged: %1").arg(what);
    case ErrorCode::NewerSchema:
    case ErrorCode::OlderSchema:
    case ErrorCode::InUse:
    case ErrorCode::Full:
    case ErrorCode::Unreachable:
    case ErrorCode::Database:
        break;
    }
    return tr("It did not work: %1").arg(what);
}

} // namespace fw::ui
