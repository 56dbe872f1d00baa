// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorevent.h"

#include <queue>
#include <random>

namespace fw::bench {

/// Ten hours of a floor of 500 agents in 20 queues, each in three of them: some 50,000 calls, with
/// phones, holds and breaks, as a switch tells them. Always the same.
class JournalDay final
{
public:
    static constexpr std::size_t kAgents = 500;
    static constexpr std::size_t kQueues = 20;
    static constexpr TimePoint kBegin =
        std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{8};

    [[nodiscard]] std::vector<live::StampedEvent> events();

private:
    struct Step
    {
        TimePoint time;
        std::uint64_t order;
        live::FloorEvent event;

        bool operator>(const Step &other) const
        {
            return std::pair(time, order) > std::pair(other.time, other.order);
        }
    };

    void plan(TimePoint time, live::FloorEvent event);
    void begin();
    void call(TimePoint time, live::CallRef ref);
    void breaks(std::size_t agent);
    [[nodiscard]] std::chrono::milliseconds upTo(int seconds);

    std::mt19937 m_random{7};
    std::priority_queue<Step, std::vector<Step>, std::greater<>> m_steps;
    std::uint64_t m_order = 0;
    std::vector<TimePoint> m_freeAt = std::vector<TimePoint>(kAgents, kBegin);
};

} // namespace fw::bench
