// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/intervalgrid.h"

#include <algorithm>
#include <array>

namespace fw::live {

/// The same counters over three windows: the current interval, the last 15 minutes and the day, with the
/// last \a Minutes minutes one by one behind them (for trends). Buckets roll when touched, not by a timer,
/// so an idle object costs nothing.
template<typename Counters, std::size_t Minutes = 15>
class WindowedCounters
{
    static_assert(Minutes >= 15);

public:
    /// The bucket of \a time in each window; call \a change on all of them.
    template<typename Change>
    void add(TimePoint time, const IntervalGrid &grid, Change change)
    {
        roll(time, grid);
        change(m_minutes[slotOf(m_minute)]);
        change(m_interval);
        change(m_day);
    }

    /// Counters of the interval that \a now lies in.
    [[nodiscard]] Counters interval(TimePoint now, const IntervalGrid &grid) const
    {
        return grid.intervalStart(now) == m_intervalStart ? m_interval : Counters{};
    }

    [[nodiscard]] Counters day(TimePoint now, const IntervalGrid &grid) const
    {
        return grid.dayStart(now) == m_dayStart ? m_day : Counters{};
    }

    /// The running minute and the 14 before it.
    [[nodiscard]] Counters last15(TimePoint now) const
    {
        Counters sum{};
        for (int back = 0; back < 15; ++back) {
            sum += minutesAgo(now, back);
        }
        return sum;
    }

    /// The minute that lies \a back minutes before the running one; empty when it is no longer kept.
    [[nodiscard]] Counters minutesAgo(TimePoint now, int back) const
    {
        const std::int64_t wanted = minuteOf(now) - back;
        if (wanted > m_minute || wanted <= m_minute - static_cast<std::int64_t>(Minutes)) {
            return Counters{};
        }
        return m_minutes[slotOf(wanted)];
    }

private:
    [[nodiscard]] static std::int64_t minuteOf(TimePoint time)
    {
        return std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count();
    }

    [[nodiscard]] static std::size_t slotOf(std::int64_t minute)
    {
        return static_cast<std::size_t>(minute % static_cast<std::int64_t>(Minutes));
    }

    void roll(TimePoint time, const IntervalGrid &grid)
    {
        // A late event of an earlier minute counts in the running one: figures never change backwards.
        const std::int64_t minute = std::max(minuteOf(time), m_minute);
        if (minute == m_minute) {
            return;
        }
        const std::int64_t first =
            std::max(m_minute + 1, minute - static_cast<std::int64_t>(Minutes) + 1);
        for (std::int64_t each = first; each <= minute; ++each) {
            m_minutes[slotOf(each)] = Counters{};
        }
        m_minute = minute;
        if (const TimePoint start = grid.intervalStart(time); start != m_intervalStart) {
            m_intervalStart = start;
            m_interval = Counters{};
        }
        if (const TimePoint start = grid.dayStart(time); start != m_dayStart) {
            m_dayStart = start;
            m_day = Counters{};
        }
    }

    std::array<Counters, Minutes> m_minutes{};
    Counters m_interval{};
    Counters m_day{};
    std::int64_t m_minute = 0;
    TimePoint m_intervalStart{};
    TimePoint m_dayStart{};
};

} // namespace fw::live
