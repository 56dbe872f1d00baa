// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorconfig.h"
#include "core/live/floorevent.h"

#include <random>

namespace fw::bench {

inline constexpr int kFloorAgents = 5000;
inline constexpr int kFloorQueues = 200;

/// People, teams and queues of a hotline with 5,000 agents in 200 queues.
[[nodiscard]] live::FloorConfig largeFloorConfig();

/// What happens on that floor: the snapshot at its beginning, then calls that are offered,
/// answered, held, completed and abandoned, phones that change, breaks. Always the same for the
/// same questions.
class FloorTraffic
{
public:
    FloorTraffic();

    /// Everybody there is, and the snapshot that a switch gives when the link comes up.
    void begin(TimePoint now, std::vector<live::StampedEvent> &out);
    /// At least \a count more events; every second step is taken by one of \a watched.
    void play(std::size_t count, const std::vector<live::AgentRef> &watched, TimePoint now,
              std::vector<live::StampedEvent> &out);

    /// Number of the last event.
    [[nodiscard]] std::uint64_t sequence() const { return m_sequence; }

private:
    enum class Phase { Free, Waited, Ringing, Talking, Held, Paused };

    struct Agent
    {
        live::AgentRef ref;
        live::QueueRef queue;
        Phase phase = Phase::Free;
        live::CallRef call = live::kNoCall;
    };

    void step(Agent &agent);
    void startCall(Agent &agent);
    void offer(Agent &agent);
    void answer(Agent &agent);
    void complete(Agent &agent);
    void tell(live::FloorEvent event);

    std::vector<Agent> m_agents;
    std::mt19937 m_random{22};
    std::vector<live::StampedEvent> *m_out = nullptr;
    TimePoint m_now = kNoTime;
    std::uint64_t m_sequence = 0;
    live::CallRef m_call = live::kNoCall;
    bool m_isWatchedsTurn = false;
};

} // namespace fw::bench
