// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

namespace fw::live::tests {

inline constexpr TimePoint kNoon =
    std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{12};

/// Writes the stream of one switch, second by second, into a floor.
class FloorScript
{
public:
    explicit FloorScript(FloorConfig config = FloorConfig::defaults(),
                         SwitchId source = SwitchId(0))
        : floor(std::move(config))
        , m_source(source)
    {
    }

    /// \a queues queues q0, q1 ... with every one of \a agents agents a0, a1 ... in each.
    void populate(std::size_t queues, std::size_t agents)
    {
        for (std::size_t queue = 0; queue < queues; ++queue) {
            send(QueueSeen{QueueRef(queue), "q" + std::to_string(queue), std::chrono::seconds(0)});
        }
        for (std::size_t agent = 0; agent < agents; ++agent) {
            send(AgentSeen{AgentRef(agent), "Local/a" + std::to_string(agent), {}});
            for (std::size_t queue = 0; queue < queues; ++queue) {
                send(MembershipChanged{QueueRef(queue), AgentRef(agent), true, false, 0});
            }
        }
    }

    void send(FloorEvent event)
    {
        StampedEvent stamp{m_source, ++m_sequence, time, std::move(event)};
        floor.apply(stamp, changes);
        sent.push_back(std::move(stamp));
    }

    void wait(std::chrono::seconds span) { time += span; }

    void snapshot(ResyncKind kind, FloorSnapshot content)
    {
        send(Resync{kind, std::make_shared<const FloorSnapshot>(std::move(content))});
    }

    [[nodiscard]] QueueCounters day(std::size_t queue = 0) const
    {
        return floor.queue(QueueId(queue)).counters.day(time, floor.config().grid);
    }

    [[nodiscard]] std::uint64_t anomaly(const std::string &kind) const
    {
        const auto &all = floor.anomalies();
        const auto found = all.find(kind);
        return found == all.end() ? 0 : found->second;
    }

    [[nodiscard]] AgentState state(std::size_t agent = 0) const
    {
        return floor.agent(AgentId(agent)).state;
    }

    Floor floor;
    Changes changes;
    TimePoint time = kNoon;
    std::vector<StampedEvent> sent;

private:
    SwitchId m_source;
    std::uint64_t m_sequence = 0;
};

} // namespace fw::live::tests
