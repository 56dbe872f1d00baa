// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecastmodel.h"

#include <vector>

namespace fw::forecast {

/// A day of the past, forecast from a day before it, beside what came.
struct JudgedDay
{
    QDate date;
    int lead = 0;   ///< days after the origin, 0: the origin's own day
    int origin = 0; ///< number of the origin, 0: the newest
    std::vector<double> forecast;
    std::vector<double> heard;
};

/// Rolling origins, a week apart, back from the end of what is known: each model forecasts from
/// what was known then, and is measured by what came. This is what models are chosen and intervals
/// made by.
class Backtest final
{
public:
    struct Settings
    {
        int origins = 10;      ///< at most
        int horizon = 7;       ///< days
        int leastHistory = 28; ///< days before an origin
    };

    /// \a days end at the true origin; the series and calendar are theirs.
    Backtest(const CallSeries &series, const Calendar &calendar, const QString &queue, QDate end,
             const Settings &settings);

    [[nodiscard]] const std::vector<JudgedDay> &judged(ModelId model) const
    {
        return m_judged[std::size_t(model)];
    }

    /// Sum of absolute errors over the sum of calls; nothing when the model was never judged.
    [[nodiscard]] std::optional<double> wape(ModelId model) const;

    struct Choice
    {
        ModelId model = ModelId::SeasonalNaive;
        bool isFallback = false; ///< a calendar model could be learnt and lost to a simple one
    };

    /// The best calendar model, unless the best simple one beat it over all origins, or in each of
    /// the newest three. Without any past to judge: the four-week mean.
    [[nodiscard]] Choice choose() const;

private:
    struct Sums
    {
        double error = 0;
        double calls = 0;
    };

    [[nodiscard]] Sums sums(ModelId model, int origin) const; ///< -1: of all origins
    void judge(ModelId model, const QueueDays &days, int origin, const QueueDays &all);
    [[nodiscard]] bool lostLately(ModelId model, ModelId simple) const;

    Settings m_settings;
    int m_origins = 0;
    std::array<std::vector<JudgedDay>, std::size_t(ModelId::Count)> m_judged;
};

} // namespace fw::forecast
