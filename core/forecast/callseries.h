// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/intervalgrid.h"

#include <QDate>

#include <map>
#include <vector>

namespace fw::forecast {

/// The calls that one queue was offered, by intervals of local days. The intervals of a day are
/// told by the clock on the wall, so that a day on which the clock is changed has the same ones: an
/// hour that comes twice is kept as its mean, one that is left out as not heard of. A value.
class CallSeries final
{
public:
    static constexpr double kGreatestCalls = 10'000'000; ///< of one interval

    struct Day
    {
        std::vector<double> calls; ///< by slot; 0 where nothing was heard
        std::vector<int> heard;    ///< how many intervals of the slot were heard
        int slotsHeard = 0;
        double total = 0;

        bool operator==(const Day &) const = default;
    };

    /// The interval divides the day.
    explicit CallSeries(const IntervalGrid &grid);

    [[nodiscard]] const IntervalGrid &grid() const { return m_grid; }

    /// Intervals of a day of 24 hours.
    [[nodiscard]] int slotCount() const { return m_slots; }

    /// Calls of the interval that begins at \a start, or that \a start lies in.
    void add(TimePoint start, double calls);

    [[nodiscard]] const std::map<QDate, Day> &days() const { return m_days; }

    [[nodiscard]] const Day *day(QDate date) const;

    /// What was heard in intervals that had ended by \a time.
    [[nodiscard]] CallSeries before(TimePoint time) const;

    [[nodiscard]] QDate dateOf(TimePoint time) const;
    [[nodiscard]] TimePoint startOf(QDate day) const;
    /// The slot on the wall's clock.
    [[nodiscard]] int slotOf(TimePoint time) const;

    struct Interval
    {
        TimePoint start;
        int slot = 0;
    };

    /// The intervals of a local day in order: more or fewer than slotCount() where the clock
    /// changes.
    [[nodiscard]] std::vector<Interval> intervalsOf(QDate day) const;

private:
    IntervalGrid m_grid;
    int m_slots;
    std::map<QDate, Day> m_days;
};

} // namespace fw::forecast
