// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/queuedays.h"
#include "core/forecast/symmetricsystem.h"

#include <optional>

namespace fw::forecast {

/// Ridge regression of the logarithm of a day's calls on what the calendar says of the day: its
/// weekday, its day of the month (neighbouring days share what they know), the first and last open
/// days of a month, the day before and after a closed one, holidays and days worked in their place,
/// the days to moving festivals; and a level of each week back from the origin that may differ
/// little from its neighbours', the last of which holds for what comes. A day that is far off
/// counts less (Huber's weights, one round).
class DayRegression final
{
public:
    struct Settings
    {
        double levelStiffness = 20; ///< penalty of the difference of two weeks' levels
        double dayOfMonthWidth = 4; ///< days between which days of the month tell of each other
        double shrinkage = 1;       ///< multiplies all penalties of the calendar's effects
    };

    /// Nothing with fewer than kLeastDays known days.
    [[nodiscard]] static std::optional<DayRegression> fit(const QueueDays &days,
                                                          const Settings &settings);

    static constexpr int kLeastDays = 15;

    /// Expected calls of a day on or after the end of the days, without the effect of events; 0 on
    /// a closed one.
    [[nodiscard]] double total(QDate date) const;

private:
    DayRegression(const QueueDays &days, const Settings &settings);

    [[nodiscard]] SparseRow effectsOf(QDate date) const;
    [[nodiscard]] int weekOf(QDate date) const;
    [[nodiscard]] int columnOf(const QString &festival, int knot) const;
    void addPenalties(SymmetricSystem &system) const;
    [[nodiscard]] bool solve();
    void learnBias(const std::vector<SparseRow> &rows);

    const QueueDays *m_days;
    Settings m_settings;
    std::vector<QString> m_festivals;
    int m_firstWeek = 0; ///< column of the last week before the origin
    int m_weeks = 0;
    double m_mean = 1; ///< calls of a mean day
    double m_bias = 1; ///< of the mean over the regression of logarithms
    std::vector<double> m_effects;
};

} // namespace fw::forecast
