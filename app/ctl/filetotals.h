// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <map>
#include <string>
#include <vector>

namespace fw::ctl {

/// What happened on a floor over a whole file, however many days it spans: the floor's own
/// counters, added up whenever one of its days ends.
class FileTotals final
{
public:
    struct Agent
    {
        live::AgentCounters counters;
        std::map<std::string, Microseconds> pausedByReason;
    };

    /// Call before an event of \a time is folded.
    void beforeEvent(const live::Floor &floor, TimePoint time);
    /// Call after the last event.
    void finish(const live::Floor &floor);

    [[nodiscard]] live::QueueCounters queue(live::QueueId id) const;
    [[nodiscard]] Agent agent(live::AgentId id) const;

private:
    void addDay(const live::Floor &floor, TimePoint now);

    TimePoint m_dayEnd = kNoTime;
    std::vector<live::QueueCounters> m_queues;
    std::vector<Agent> m_agents;
};

} // namespace fw::ctl
