// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <QTimeZone>

namespace fw {

/// Cuts time into days of the contract's time zone and the days into intervals of 15 or 30 minutes.
/// Intervals are counted from local midnight, so a day has 96 or 48 of them (more or fewer where
/// the zone changes its offset).
class IntervalGrid
{
public:
    IntervalGrid() = default;
    IntervalGrid(const QTimeZone &zone, std::chrono::minutes interval);

    [[nodiscard]] std::chrono::minutes interval() const { return m_interval; }

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    /// Local midnight at or before \a time, in UTC.
    [[nodiscard]] TimePoint dayStart(TimePoint time) const;
    [[nodiscard]] TimePoint nextDayStart(TimePoint time) const;
    [[nodiscard]] TimePoint intervalStart(TimePoint time) const;
    /// Number of the interval within its day, from 0.
    [[nodiscard]] int intervalOfDay(TimePoint time) const;

private:
    void cacheDay(TimePoint time) const;

    QTimeZone m_zone = QTimeZone::utc();
    std::chrono::minutes m_interval{30};
    // The zone's rules are slow to ask and a day's answer holds for the day.
    mutable TimePoint m_dayStart{};
    mutable TimePoint m_dayEnd{};
};

} // namespace fw
