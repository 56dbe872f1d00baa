// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/queuedays.h"

#include <array>
#include <vector>

namespace fw::forecast {

/// How a day's calls spread over its intervals: for each weekday, days worked in place of a rest
/// day as the mean of Monday to Friday, holidays by those that were seen. Newer days count more,
/// and a little of all days is in each, so that a weekday with few days has a shape.
class WeekProfile final
{
public:
    explicit WeekProfile(const QueueDays &days);

    /// Shares by slot that add up to 1; nothing when no calls were known.
    [[nodiscard]] const std::vector<double> &sharesOf(QDate date) const;

private:
    enum Shape : std::uint8_t { All = 0, Workday = 8, Holiday = 9, Count = 10 }; // 1-7: weekdays

    const QueueDays &m_days;
    std::array<std::vector<double>, Count> m_shares;
};

} // namespace fw::forecast
