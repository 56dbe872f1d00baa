// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/duty.h"
#include "core/live/statespan.h"

#include <deque>
#include <vector>

namespace fw::intraday {

/// A local day cut into intervals, more or fewer of them where the clock is changed. A value.
class DayGrid final
{
public:
    DayGrid() = default;
    DayGrid(QDate date, const QTimeZone &zone, std::chrono::minutes interval);

    [[nodiscard]] QDate date() const { return m_date; }

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }

    [[nodiscard]] std::chrono::minutes interval() const { return m_interval; }

    [[nodiscard]] double seconds() const { return 60.0 * double(m_interval.count()); }

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] TimePoint start(std::size_t at) const;

    [[nodiscard]] TimePoint end() const { return start(m_size); }

    /// The interval that \a time lies in; before the day the first, after it size().
    [[nodiscard]] std::size_t at(TimePoint time) const;
    /// On the wall's clock; negative on the day before.
    [[nodiscard]] int minuteOf(TimePoint time) const;

    bool operator==(const DayGrid &) const = default;

private:
    QDate m_date;
    QTimeZone m_zone = QTimeZone::utc();
    std::chrono::minutes m_interval{30};
    TimePoint m_begin = kNoTime;
    std::size_t m_size = 0;
};

/// By interval, the share of it that lies in duties to serve calls.
[[nodiscard]] std::vector<double> servingShares(const std::vector<attendance::DutySpan> &duties,
                                                const DayGrid &grid);

/// By interval until \a now, the share of what has passed of it in which somebody was signed in and
/// not on break. \a spans is what an agent did, the last one going on.
[[nodiscard]] std::vector<double> servedShares(const std::deque<live::StateSpan> &spans,
                                               const DayGrid &grid, TimePoint now);

/// Takes calls: neither signed out, nor on break, nor without a phone.
[[nodiscard]] bool isServing(live::AgentState state);

} // namespace fw::intraday
