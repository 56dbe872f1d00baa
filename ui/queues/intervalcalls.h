// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/callfigures.h"
#include "core/live/floor.h"

#include <optional>
#include <vector>

namespace fw::ui {

/// Which calls are asked for: those of some queues that were counted in one interval.
struct CallsQuestion
{
    std::vector<live::QueueId> queues;
    TimePoint from = kNoTime;
    TimePoint to = kNoTime;
};

/// One call, and where it stands in its queue's service level.
struct IntervalCall
{
    live::CallRecord record;
    live::ServiceLevelPlace place;
};

/// The calls behind an interval's figures.
struct IntervalCalls
{
    std::vector<IntervalCall> calls; ///< in the order in which they were counted
    live::QueueCounters sum;         ///< of the calls
    /// What the queues counted in the interval; nothing when it is not one of today.
    std::optional<live::QueueCounters> counted;
    int numerator = 0;
    int denominator = 0;
    std::uint32_t offered = 0;   ///< counted; the denominator of SL-7 and SL-8
    bool isComplete = true;      ///< false: the log has forgotten some of them
    live::ServiceLevelRule rule; ///< of the first queue
    bool hasOneRule = true;

    /// Whether the calls add up to what was counted.
    [[nodiscard]] bool addsUp() const;
};

[[nodiscard]] IntervalCalls callsOf(const live::Floor &floor, const CallsQuestion &question,
                                    TimePoint now);

} // namespace fw::ui
