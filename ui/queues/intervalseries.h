// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <optional>
#include <vector>

namespace fw::ui {

/// One interval of the chart.
struct ChartInterval
{
    TimePoint start = kNoTime;
    TimePoint end = kNoTime;
    live::QueueCounters counters;
    std::optional<double> serviceLevel; ///< share, 0 to 1

    bool operator==(const ChartInterval &) const = default;
};

/// The intervals of today of one or several queues, from the first in which anything happened to
/// the running one.
struct IntervalSeries
{
    std::vector<ChartInterval> intervals; ///< oldest first, none left out
    live::ServiceLevelRule rule;          ///< of the first queue
    bool hasOneRule = true;               ///< false: queues of different rules are summed

    bool operator==(const IntervalSeries &) const = default;

    /// At least so many, so that a morning's first bars are not as wide as the chart.
    static constexpr std::size_t kFewest = 8;
};

[[nodiscard]] IntervalSeries seriesOf(const live::Floor &floor,
                                      const std::vector<live::QueueId> &queues, TimePoint now);

} // namespace fw::ui
