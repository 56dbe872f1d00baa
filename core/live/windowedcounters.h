// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/intervalgrid.h"
#include "core/base/packing.h"

#include <algorithm>
#include <array>

namespace fw::live {

/// The same counters over three windows: the current interval, the last 15 minutes and the day,
/// with the last \a Minutes minutes one by one behind them (for trends). Buckets roll when touched,
/// not by a timer, so an idle object costs nothing.
template<typename Counters, std::size_t Minutes = 15>
class WindowedCounters
{
    static_assert(Minutes >= 15 && Minutes <= 64);

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

    /// Adds a span of time that ends at \a to, cut at the starts of the windows; \a change takes
    /// counters and the part of the span that belongs to them.
    template<typename Change>
    void addSpan(TimePoint from, TimePoint to, const IntervalGrid &grid, Change change)
    {
        roll(to, grid);
        if (from >= to) {
            return;
        }
        const auto addPart = [&](Counters &counters, TimePoint start) {
            if (const TimePoint cut = std::max(from, start); cut < to) {
                change(counters, to - cut);
            }
        };
        addPart(m_day, m_dayStart);
        addPart(m_interval, m_intervalStart);
        const std::int64_t oldest = m_minute - static_cast<std::int64_t>(Minutes) + 1;
        const std::int64_t last = minuteOf(to);
        for (std::int64_t each = std::max(oldest, minuteOf(from)); each <= last; ++each) {
            const TimePoint start{std::chrono::minutes(each)};
            const TimePoint cutFrom = std::max(from, start);
            const TimePoint cutTo = std::min(to, start + std::chrono::minutes(1));
            if (cutFrom < cutTo) {
                change(m_minutes[slotOf(each)], cutTo - cutFrom);
            }
        }
    }

    /// Counters of the interval that \a now lies in. A reader whose clock is behind the last event
    /// gets the running interval, not an empty one.
    [[nodiscard]] Counters interval(TimePoint now, const IntervalGrid &grid) const
    {
        return grid.intervalStart(now) <= m_intervalStart ? m_interval : Counters{};
    }

    [[nodiscard]] Counters day(TimePoint now, const IntervalGrid &grid) const
    {
        return grid.dayStart(now) <= m_dayStart ? m_day : Counters{};
    }

    /// The running minute and the 14 before it.
    [[nodiscard]] Counters last15(TimePoint now) const
    {
        const TimePoint newest{std::chrono::minutes(m_minute)};
        Counters sum{};
        for (int back = 0; back < 15; ++back) {
            sum += minutesAgo(std::max(now, newest), back);
        }
        return sum;
    }

    /// The minute that lies \a back minutes before the running one; empty when it is no longer
    /// kept.
    [[nodiscard]] Counters minutesAgo(TimePoint now, int back) const
    {
        const std::int64_t wanted = minuteOf(now) - back;
        if (wanted > m_minute || wanted <= m_minute - static_cast<std::int64_t>(Minutes)) {
            return Counters{};
        }
        return m_minutes[slotOf(wanted)];
    }

    template<typename Pack>
    friend void packFields(Pack &pack, Packed<Pack, WindowedCounters> &windows)
    {
        // Most minutes of most objects are empty.
        std::uint64_t filled = 0;
        for (std::size_t slot = 0; slot < Minutes; ++slot) {
            filled |= windows.m_minutes[slot] == Counters{} ? 0 : std::uint64_t{1} << slot;
        }
        TimePoint minute{std::chrono::minutes(windows.m_minute)};
        pack(filled, minute, windows.m_intervalStart, windows.m_dayStart, windows.m_interval,
             windows.m_day);
        for (std::size_t slot = 0; slot < Minutes; ++slot) {
            if ((filled >> slot & 1U) != 0) {
                pack(windows.m_minutes[slot]);
            }
        }
        if constexpr (Pack::kIsReading) {
            windows.m_minute = minuteOf(minute);
        }
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
        // A late event of an earlier minute counts in the running one: figures never change
        // backwards.
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
