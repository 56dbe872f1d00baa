// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/dayregression.h"
#include "core/forecast/weekprofile.h"

#include <array>
#include <optional>
#include <vector>

namespace fw::forecast {

/// Ways to forecast. Stored by its word, never by its number.
enum class ModelId : std::uint8_t {
    CalendarQuick,         ///< calendar regression times profile, the level follows each week
    CalendarSharp,         ///< the same, and single days of the month may stand out
    CalendarSteady,        ///< the same, with a slower level
    CalendarCautious,      ///< the same, slow, and the calendar's effects shrunk: for small queues
    SeasonalNaive,         ///< the last same weekday
    FourWeekMean,          ///< the mean of the last four same weekdays
    FourWeekMedian,        ///< their median, interval by interval
    ExponentiallyWeighted, ///< all same weekdays, each 0.85 of the next newer one
    Count
};

inline constexpr std::array kAllModels{ModelId::CalendarQuick,  ModelId::CalendarSharp,
                                       ModelId::CalendarSteady, ModelId::CalendarCautious,
                                       ModelId::SeasonalNaive,  ModelId::FourWeekMean,
                                       ModelId::FourWeekMedian, ModelId::ExponentiallyWeighted};

[[nodiscard]] constexpr bool isCalendarModel(ModelId model)
{
    return model <= ModelId::CalendarCautious;
}

[[nodiscard]] QLatin1StringView wordOf(ModelId model);
[[nodiscard]] std::optional<ModelId> modelFromWord(QStringView word);

/// One model, learnt from the days before an origin. Refers to \a days, which outlives it.
class ForecastModel final
{
public:
    /// A calendar model falls short of days and is nothing then; the simple ones need one day.
    [[nodiscard]] static std::optional<ForecastModel> learn(ModelId model, const QueueDays &days);

    /// Calls by slot, 24 hours of the wall's clock, of a day at or after the end of the days; all 0
    /// on a closed one. The effect of events is in.
    [[nodiscard]] std::vector<double> forecast(QDate date) const;

private:
    ForecastModel(ModelId model, const QueueDays &days);

    [[nodiscard]] std::vector<double> sameWeekdays(QDate date) const;

    ModelId m_model;
    const QueueDays *m_days;
    std::optional<DayRegression> m_regression;
    std::optional<WeekProfile> m_profile;
};

} // namespace fw::forecast
