// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/queuestandard.h"
#include "core/forecast/publishedforecast.h"
#include "core/roster/requirement.h"

#include <QTimeZone>

namespace fw::demand {

/// What an interval of a queue needs.
struct RequiredInterval
{
    TimePoint start;
    double calls = 0;      ///< forecast
    int agents = 0;        ///< serving calls
    int gross = 0;         ///< rostered, with shrinkage
    staffing::Grade grade; ///< with that many serving, at the forecast's point
};

/// By the standard of each interval's day. An interval without a standard, or in which nothing is
/// forecast, needs nobody. What the forecast may miss by is taken from its own interval (normal,
/// its half-width over the quantile of its coverage), less what calls do by chance (Poisson): that
/// is in the formulas of staffing already. Errors of staffing::check().
[[nodiscard]] Result<std::vector<RequiredInterval>>
requiredStaff(const forecast::PublishedForecast &forecast,
              const std::vector<QueueStandard> &standards, const QTimeZone &zone);

/// What a queue needs by one forecast; the days of several of the same queue don't meet.
struct QueueNeed
{
    QString queue;
    std::chrono::minutes interval{30};
    std::vector<RequiredInterval> intervals;
};

/// The team's part of what all queues need, by local days, in steps of \a minutes: the serving
/// people of each queue times the team's share. Days that no forecast touches stay unknown.
[[nodiscard]] roster::Requirement teamRequirement(const std::vector<QueueNeed> &needs,
                                                  const std::vector<QueueStandard> &standards,
                                                  const QString &team, int minutes,
                                                  const QTimeZone &zone);

} // namespace fw::demand
