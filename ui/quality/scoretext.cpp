// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scoretext.h"

#include "ui/settings/feedtext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::Answer;
using quality::CriticalClass;
using quality::EvaluationState;
using quality::QuestionType;
using quality::ScorecardState;

QString ScoreText::of(const LocalizedText &text)
{
    return visibleText(text.in(QLocale().name()));
}

QString ScoreText::type(QuestionType type)
{
    switch (type) {
    case QuestionType::YesNo:
        return tr("Yes or no");
    case QuestionType::Scale:
        return tr("Scale");
    case QuestionType::Choice:
        return tr("Choice");
    case QuestionType::Text:
        return tr("Text, not scored");
    }
    return {};
}

QString ScoreText::critical(CriticalClass critical)
{
    switch (critical) {
    case CriticalClass::None:
        break;
    case CriticalClass::Customer:
        return tr("Customer-critical");
    case CriticalClass::Business:
        return tr("Business-critical");
    case CriticalClass::Compliance:
        return tr("Compliance-critical");
    }
    return {};
}

QString ScoreText::state(EvaluationState state)
{
    switch (state) {
    case EvaluationState::Assigned:
        return tr("Assigned");
    case EvaluationState::InProgress:
        return tr("In progress");
    case EvaluationState::Submitted:
        return tr("Submitted");
    case EvaluationState::Confirmed:
        return tr("Fatal error confirmed");
    case EvaluationState::Released:
        return tr("Released");
    case EvaluationState::Acknowledged:
        return tr("Acknowledged");
    case EvaluationState::Appealed:
        return tr("Appealed");
    case EvaluationState::Endorsed:
        return tr("Appeal endorsed");
    case EvaluationState::Escalated:
        return tr("Appeal escalated");
    case EvaluationState::Closed:
        return tr("Closed");
    case EvaluationState::Voided:
        return tr("Void");
    }
    return {};
}

QString ScoreText::state(ScorecardState state)
{
    switch (state) {
    case ScorecardState::Draft:
        return tr("Draft");
    case ScorecardState::Published:
        return tr("Published");
    case ScorecardState::Retired:
        return tr("Retired");
    }
    return {};
}

QString ScoreText::answer(const quality::Question &question, const Answer *answer)
{
    if (answer == nullptr) {
        return {};
    }
    switch (answer->kind) {
    case Answer::Kind::NotApplicable:
        return tr("Not applicable");
    case Answer::Kind::Yes:
        return tr("Yes");
    case Answer::Kind::No:
        return tr("No");
    case Answer::Kind::Number:
        break;
    }
    if (question.type == QuestionType::Choice) {
        const auto chosen =
            std::ranges::find(question.choices, answer->number, &quality::Choice::worth);
        return chosen != question.choices.end() ? of(chosen->label) : number(answer->number, 2);
    }
    //: what was given on a scale: %1 of at most %2
    return tr("%1 of %2").arg(number(answer->number, 2), number(question.most, 2));
}

QString ScoreText::number(const Exact &value, int decimals)
{
    return value.rounded(decimals, Rounding::HalfUp).text();
}

QString ScoreText::moment(quality::Milliseconds at)
{
    return formatDuration(at);
}

QString ScoreText::minute(TimePoint time, const QTimeZone &zone)
{
    if (!isKnown(time)) {
        return QString(kNoFigure);
    }
    const auto ms = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(ms.count(), zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString ScoreText::person(const live::FloorConfig &config, const QString &id, const QString &kept)
{
    const std::string wanted = id.toStdString();
    const auto found = std::ranges::find_if(
        config.people, [&wanted](const auto &each) { return each.second.personId == wanted; });
    if (found != config.people.end() && !found->second.name.isEmpty()) {
        return of(found->second.name);
    }
    return visibleText(kept.isEmpty() ? id : kept);
}

QString ScoreText::queue(const live::FloorConfig &config, const QString &name)
{
    const auto found = config.queues.find(name.toStdString());
    return found == config.queues.end() || found->second.name.isEmpty() ? visibleText(name)
                                                                        : of(found->second.name);
}

QString ScoreText::refusal(const Error &error)
{
    const QHash<QString, QString> words = {
        {u"state"_s, tr("It is not at this step, or no longer.")},
        {u"evaluator"_s, tr("Only the evaluator it was assigned to can do this.")},
        {u"answers"_s, tr("An answer does not fit its question. Answer it again.")},
        {u"evidence"_s, tr("A failed fatal question needs a stretch of the recording that shows "
                           "it. Mark its begin with [ and its end with ].")},
        {u"comment"_s, tr("A failed answer needs a comment that says why.")},
        {u"title"_s, tr("Give it a title in at least one language.")},
        {u"grades"_s, tr("The first grade begins at 0, each one above the one before, and all "
                         "have names.")},
        {u"form"_s, tr("The scorecard is not published.")},
        {u"fatal"_s, tr("A second person has to confirm the fatal error first.")},
        {u"own"_s, tr("Nobody decides about what they did themselves.")},
        {u"words"_s, tr("Say why, in a few words.")},
        {u"right"_s, tr("Your role does not include this.")},
        {u"scope"_s, tr("Your role includes this for other teams or regions only.")},
        {u"section"_s, tr("It needs at least one section with a question that is scored, and "
                          "sections with different names.")},
        {u"weight"_s, tr("A weight is below 0.")},
        {u"scale"_s, tr("The end of a scale has to be above its begin.")},
        {u"bonus"_s, tr("Bonus points are below 0.")},
        {u"id"_s, tr("Each question needs an id of its own.")},
    };
    if (error.code == ErrorCode::Conflict) {
        return tr("Somebody else changed it meanwhile. This is how it is now.");
    }
    if (error.code == ErrorCode::NotFound) {
        return tr("It is not there any more.");
    }
    const bool isOurs =
        error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::NotPermitted;
    const QString known = isOurs ? words.value(error.detail) : QString();
    return known.isEmpty() ? FeedText::error(error) : known;
}

} // namespace fw::ui
