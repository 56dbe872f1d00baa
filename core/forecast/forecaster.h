// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forecast/backtest.h"
#include "core/forecast/publishedforecast.h"

#include <array>
#include <optional>

namespace fw::forecast {

/// What is asked for.
struct ForecastRequest
{
    QString queue;
    TimePoint origin; ///< nothing at or after it is used, whatever the series has
    TimePoint until;  ///< end of the horizon, after the origin
    TimePoint madeAt;
    QString madeBy;
    double coverage = 0.8;        ///< of the prediction intervals, between 0 and 1
    std::optional<ModelId> model; ///< nothing: the one that rolling origins choose
    bool withToday = true; ///< the part of the origin's day that has passed corrects the rest
};

/// Makes a forecast from a history. Pure: the same arguments give the same forecast.
class Forecaster final
{
public:
    /// The longest horizon.
    static constexpr int kMostDays = 366;

    /// Errors: InvalidArgument (detail says which field) and NotFound when no whole day lies before
    /// the origin, or when the model that was asked for has too few.
    [[nodiscard]] static Result<PublishedForecast>
    make(const CallSeries &series, const Calendar &calendar, const ForecastRequest &request);

    /// A forecast, and how the models did that it was chosen from.
    struct Study
    {
        PublishedForecast forecast;
        /// By ModelId, over all rolling origins; nothing for one that was never judged.
        std::array<std::optional<double>, std::size_t(ModelId::Count)> wapes;
        int daysKnown = 0; ///< whole days before the origin
    };

    /// The same as make(), which says less.
    [[nodiscard]] static Result<Study> study(const CallSeries &series, const Calendar &calendar,
                                             const ForecastRequest &request);
};

} // namespace fw::forecast
