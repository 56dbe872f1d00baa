// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/callseries.h"

#include <cmath>
#include <numbers>
#include <random>

namespace fw::forecast {

/// A made-up hotline: a week's pattern, a hump in the morning and one in the afternoon, the first
/// of the month busy, a level that drifts, and chance.
struct CallHistory
{
    QTimeZone zone{"Asia/Shanghai"};
    std::chrono::minutes interval{30};
    QDate first{2025, 3, 3};
    int days = 120;
    double scale = 1; ///< multiplies the calls that were drawn
    double dayCalls = 4000;
    double dayNoise = 0.03;
    unsigned seed = 7;
    bool isWeekendOpen = true;
    bool hasChance = true;

    [[nodiscard]] double rate(QDate date, int slot) const
    {
        constexpr std::array kWeek{1.25, 1.05, 1.0, 0.98, 0.95, 0.6, 0.5};
        const double hour = slot * double(interval.count()) / 60;
        if (hour < 8 || hour >= 20 || (!isWeekendOpen && date.dayOfWeek() > 5)) {
            return 0;
        }
        const double shape = 1 + 0.6 * std::sin((hour - 8) / 12 * 2 * std::numbers::pi);
        const double openIntervals = 12 * 60.0 / double(interval.count());
        return dayCalls / openIntervals * shape * kWeek[std::size_t(date.dayOfWeek() - 1)] *
               (date.day() == 1 ? 1.3 : 1);
    }

    [[nodiscard]] CallSeries series() const
    {
        CallSeries made(IntervalGrid(zone, interval));
        std::mt19937 random(seed);
        std::normal_distribution<double> noise(0, 1);
        for (int number = 0; number < days; ++number) {
            const QDate date = first.addDays(number);
            const double level = std::exp(dayNoise * noise(random)); // none of it may be wanted
            for (const CallSeries::Interval &at : made.intervalsOf(date)) {
                const double mean = rate(date, at.slot) * level;
                const double calls =
                    mean > 0 && hasChance ? std::poisson_distribution<int>(mean)(random) : mean;
                made.add(at.start, scale * calls);
            }
        }
        return made;
    }

    [[nodiscard]] QDate end() const { return first.addDays(days); }
};

} // namespace fw::forecast
