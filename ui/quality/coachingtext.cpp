// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/coachingtext.h"

#include "ui/quality/scoretext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QHash>

namespace fw::ui {

using namespace Qt::StringLiterals;
using quality::CertificateState;
using quality::CoachingState;

namespace {

QString meanOf(const std::optional<Exact> &mean, int count)
{
    return (mean ? ScoreText::number(*mean) : QString(kNoFigure)) + u" (n\u00a0%1)"_s.arg(count);
}

} // namespace

QString CoachingText::state(CoachingState state)
{
    switch (state) {
    case CoachingState::Planned:
        //: of a coaching talk
        return tr("Planned");
    case CoachingState::Held:
        return tr("Held");
    case CoachingState::Stated:
        return tr("Agent has spoken");
    case CoachingState::Closed:
        return tr("Closed");
    }
    return {};
}

QString CoachingText::state(const quality::CoachingTask &task, QDate today)
{
    return isOverdue(task, today) ? tr("Overdue") : state(task.state);
}

QString CoachingText::effect(const quality::CoachingEffect &effect)
{
    if (effect.countBefore == 0 && effect.countAfter == 0) {
        return QString(kNoFigure);
    }
    QString text = meanOf(effect.before, effect.countBefore) + u" → "_s +
                   meanOf(effect.after, effect.countAfter);
    if (const std::optional<Exact> change = effect.change()) {
        const QString number = ScoreText::number(*change);
        text += u": "_s + (change->isPositive() ? u"+"_s + number : number);
    }
    return text;
}

QString CoachingText::state(const quality::Certificate &certificate, QDate today)
{
    switch (stateOn(certificate, today)) {
    case CertificateState::NotYet:
        return tr("Not valid yet");
    case CertificateState::Valid:
        return tr("Valid");
    case CertificateState::EndsInMonth:
    case CertificateState::EndsInWeek: {
        const int left = static_cast<int>(daysLeft(certificate, today));
        return left == 0 ? tr("Last day") : tr("%n day(s) left", nullptr, left);
    }
    case CertificateState::Expired:
        return tr("Expired");
    case CertificateState::Withdrawn:
        return tr("Withdrawn");
    }
    return {};
}

QString CoachingText::clip(const quality::CoachingClip &clip)
{
    return ScoreText::moment(clip.span.from) + u'–' + ScoreText::moment(clip.span.to) + u"  "_s +
           visibleText(clip.words);
}

QString CoachingText::refusal(const Error &error)
{
    const QHash<QString, QString> words = {
        {u"agent"_s, tr("Only the agent it is about can do this.")},
        {u"goal"_s, tr("Say in a few words what is to be reached.")},
        {u"coach"_s, tr("Only the coach can do this.")},
        {u"due"_s, tr("Say until which day it is to be held.")},
        {u"clips"_s, tr("A clip has to end behind its begin.")},
        {u"notes"_s, tr("Say in a few words what was talked about.")},
        {u"day"_s, tr("The day lies in the future, or before it began.")},
        {u"statement"_s, tr("Write what the agent says to it.")},
        {u"person"_s, tr("Say whose certificate it is.")},
        {u"skill"_s, tr("Say for which skill it is.")},
        {u"level"_s, tr("The level is 1 or more.")},
        {u"exam"_s, tr("The exam was not passed: at least 80 points of 100 are needed.")},
        {u"supervised"_s, tr("Say how many calls were supervised.")},
        {u"period"_s, tr("It has to be valid until a day that is not before its first one.")},
        {u"reason"_s, tr("Say why it is withdrawn.")},
        {u"own"_s, tr("Nobody decides about the own certificate or coaching.")},
    };
    const bool isOurs = error.code == ErrorCode::InvalidArgument ||
                        (error.code == ErrorCode::NotPermitted && error.detail == "own"_L1);
    const QString known = isOurs ? words.value(error.detail) : QString();
    return known.isEmpty() ? ScoreText::refusal(error) : known;
}

} // namespace fw::ui
