// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/intervalgrid.h"
#include "core/live/ids.h"
#include "core/live/queuecounters.h"

#include <vector>

namespace fw::live {

/// What a queue counted in one interval of the grid.
struct QueueInterval
{
    TimePoint start = kNoTime;
    QueueCounters counters;

    bool operator==(const QueueInterval &) const = default;
};

/// The intervals of today by queue. Counted together with the queues' own windows, so their sum is
/// the day's figure. An interval in which nothing happened takes no room.
class IntervalHistory final
{
public:
    /// The counters of the interval that \a time lies in, to be changed at once. A time before the
    /// newest interval counts in that one.
    [[nodiscard]] QueueCounters &at(QueueId queue, TimePoint time, const IntervalGrid &grid);
    /// A caller that was taken for carried over was offered after all: takes it back where it was
    /// counted.
    void takeBackCarriedOver(QueueId queue);
    /// What is counted of the newest day that anything was counted in, oldest first.
    [[nodiscard]] const std::vector<QueueInterval> &counted(QueueId queue) const;
    /// Every interval from midnight to the one that \a now lies in, none left out.
    [[nodiscard]] std::vector<QueueInterval> today(QueueId queue, TimePoint now,
                                                   const IntervalGrid &grid) const;

private:
    friend class FloorArchive;

    struct Day
    {
        TimePoint start = kNoTime;
        std::vector<QueueInterval> counted;
    };

    void findInterval(TimePoint time, const IntervalGrid &grid);

    std::vector<Day> m_days; ///< by QueueId
    std::vector<QueueInterval> m_nothing;
    // The grid divides; an event comes far more often than an interval begins.
    TimePoint m_dayStart = kNoTime;
    TimePoint m_intervalStart = kNoTime;
    TimePoint m_intervalEnd = kNoTime;
};

} // namespace fw::live
