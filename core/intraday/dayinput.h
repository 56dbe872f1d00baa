// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/adherence.h"
#include "core/demand/queuestandard.h"
#include "core/forecast/intraday.h"
#include "core/forecast/publishedforecast.h"
#include "core/intraday/daygrid.h"
#include "core/live/queuecounters.h"
#include "core/live/servicelevel.h"
#include "core/whatif/whatif.h"

namespace fw::intraday {

/// A queue of those that are looked at together, because the same people serve them.
struct QueueOfDay
{
    QString id;
    LocalizedText name;
    demand::QueueStandard standard;
    live::ServiceLevelFormula formula = live::ServiceLevelFormula::Sl1; ///< of what was heard
    forecast::PublishedForecast forecast;   ///< with a point for each interval of the day
    std::vector<int> required;              ///< serving calls, by that forecast
    forecast::IntradayUpdate update{{}};    ///< how much the morning says about the rest
    std::vector<live::QueueCounters> heard; ///< by interval, up to the running one
};

/// Somebody of the roster, an agent of the floor, or both.
struct PersonOfDay
{
    QString id; ///< empty: an agent who is nobody in the roster
    LocalizedText name;
    QString team;                             ///< node of the organisation
    std::vector<whatif::AgentSkill> skills;   ///< queues of the group that are served
    std::vector<whatif::AgentSkill> lendable; ///< queues that could be served, and are not
    std::vector<attendance::DutySpan> duties; ///< of today, and of a night that began yesterday
    attendance::Deviation deviation = attendance::Deviation::None;
    std::vector<double> served; ///< shares of the intervals that were heard
    bool isServingNow = false;
    bool isAsked = false; ///< something about their day is under way already: no move is looked for

    /// Of whom nothing is expected any more in a shift that has begun.
    [[nodiscard]] bool isGone() const
    {
        return deviation == attendance::Deviation::Missing ||
               deviation == attendance::Deviation::LeftEarly;
    }
};

/// All that is known at a moment of a day, of some queues and of those who serve them.
struct DayInput
{
    DayGrid grid;
    TimePoint now = kNoTime;
    TimePoint heardSince = kNoTime; ///< calls before it are not known; kNoTime: nothing was heard
    std::vector<QueueOfDay> queues;
    std::vector<PersonOfDay> people;
    bool hasRoster = false; ///< something was released for the day
};

} // namespace fw::intraday
