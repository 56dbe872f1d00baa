// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/calltext.h"

#include "ui/widgets/duration.h"

namespace fw::ui {

using live::CallOutcome;

QString CallText::outcome(const live::CallRecord &record)
{
    switch (record.outcome) {
    case CallOutcome::Answered:
        //: how a call's way through a queue ended
        return tr("Answered");
    case CallOutcome::Abandoned:
        return record.isShortAbandon ? tr("Abandoned, short") : tr("Abandoned");
    case CallOutcome::TimedOut:
        return tr("Timed out");
    case CallOutcome::NoAgents:
        return tr("No agents");
    case CallOutcome::Withdrawn:
        return tr("Taken out");
    case CallOutcome::ByKey:
        return tr("Left by key");
    case CallOutcome::Lost:
        break;
    }
    return tr("Not known");
}

QString CallText::endedBy(live::EndedBy endedBy)
{
    switch (endedBy) {
    case live::EndedBy::Agent:
        //: who ended a conversation
        return tr("Agent");
    case live::EndedBy::Caller:
        return tr("Caller");
    case live::EndedBy::Transfer:
        return tr("Transfer");
    case live::EndedBy::Switch:
        return tr("Switch");
    case live::EndedBy::Unknown:
        break;
    }
    return QString(kNoFigure);
}

QString CallText::inTime(const live::CallRecord &record)
{
    if (record.outcome == CallOutcome::Lost) {
        return QString(kNoFigure);
    }
    return record.isInTime ? tr("In time") : tr("Late");
}

QString CallText::missedOffers(const live::CallRecord &record)
{
    return record.missedOffers > 0 ? QString::number(record.missedOffers) : QString(kNoFigure);
}

QString CallText::hold(const live::CallRecord &record)
{
    return record.hold > Microseconds::zero() ? formatDuration(record.hold) : QString(kNoFigure);
}

Tone CallText::outcomeTone(const live::CallRecord &record)
{
    return record.outcome == CallOutcome::Answered ? Tone::Neutral : Tone::Warning;
}

Tone CallText::inTimeTone(const live::CallRecord &record)
{
    return record.isInTime || record.outcome == CallOutcome::Lost ? Tone::Neutral : Tone::Warning;
}

} // namespace fw::ui
