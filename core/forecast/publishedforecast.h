// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/callseries.h"

#include <QString>

#include <vector>

namespace fw::forecast {

/// What was said about an interval, and what the two plain methods said beside it.
struct ForecastPoint
{
    TimePoint start;
    double calls = 0;
    double low = 0; ///< of the interval that holds with the forecast's coverage
    double high = 0;
    double naive = 0;        ///< the last same weekday
    double fourWeekMean = 0; ///< the mean of the last four same weekdays

    bool operator==(const ForecastPoint &) const = default;
};

/// A forecast as it was given out. It is kept and judged when the calls have come. A value.
struct PublishedForecast
{
    QString queue;
    TimePoint origin; ///< nothing at or after it was used
    TimePoint madeAt;
    QString madeBy;
    QString model;           ///< the word of the model
    bool isFallback = false; ///< a plain method, because the calendar's lost to it
    std::chrono::minutes interval{30};
    double coverage = 0.8;
    double naiveError = 0; ///< mean absolute error of the weekly naive before the origin
    std::vector<ForecastPoint> points;

    bool operator==(const PublishedForecast &) const = default;
};

/// How one method did. Nothing is 0 by want of calls: a value that can't be said is NaN.
struct Accuracy
{
    double wape = 0; ///< sum of absolute errors over the sum of calls
    double mase = 0; ///< mean absolute error over that of the weekly naive before the origin
    double bias = 0; ///< sum of (forecast - calls) over the sum of calls
};

/// A forecast beside what came: of all its intervals that were heard, or of those of one lead.
struct Judgement
{
    int lead = -1; ///< days after the origin's day; -1: all
    int intervals = 0;
    double calls = 0; ///< that came
    Accuracy ours;
    Accuracy naive;
    Accuracy fourWeekMean;
    double covered = 0; ///< share of the intervals whose calls lay between low and high
};

/// By lead in whole days, all of them first. Intervals that \a heard does not have are left out.
[[nodiscard]] std::vector<Judgement> judge(const PublishedForecast &forecast,
                                           const CallSeries &heard);

/// Mean absolute error of the last same weekday as forecast, over the days of \a series before
/// \a end: the unit of MASE (Hyndman and Koehler, 2006). Nothing known: 0.
[[nodiscard]] double naiveErrorBefore(const CallSeries &series, QDate end);

} // namespace fw::forecast
