// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "floorscript.h"

#include <random>

namespace fw::live::tests {

inline constexpr std::size_t kQueues = 3;
inline constexpr std::size_t kAgents = 6;

/// A well-formed stream: every call joins, and most get an outcome.
class RandomCalls
{
public:
    explicit RandomCalls(std::uint32_t seed)
        : m_random(seed)
    {
        script.populate(kQueues, kAgents);
    }

    void run(int calls)
    {
        for (int call = 0; call < calls; ++call) {
            one(static_cast<CallRef>(call) + 1);
            script.wait(std::chrono::seconds(pick(40)));
        }
    }

    FloorScript script;

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }

    void one(CallRef call)
    {
        const QueueRef queue(pick(kQueues));
        const AgentRef agent(pick(kAgents));
        const auto waited = std::chrono::seconds(pick(60));
        script.send(CallQueued{queue, call, 0, 0, "1", "x"});
        script.send(CallOffered{queue, call, agent});
        switch (pick(8)) {
        case 0:
            return; // still waits
        case 1:
            script.send(CallAbandoned{queue, call, waited, true});
            script.send(CallLeftQueue{queue, call});
            break;
        case 2:
            script.send(CallLeftQueue{queue, call});
            script.send(CallOverflowed{queue, call, LossKind::TimedOut, waited});
            break;
        case 3:
            script.send(AgentPaused{queue, agent, "break", kNoTime});
            script.send(CallEnded{call});
            return;
        case 4:
            script.send(AgentResumed{queue, agent});
            script.send(CallMissed{queue, call, agent, std::chrono::seconds(5)});
            [[fallthrough]];
        default:
            script.send(CallLeftQueue{queue, call});
            script.send(CallAnswered{queue, call, agent, waited, std::chrono::seconds(2)});
            script.send(AgentDeviceChanged{agent, DeviceState::InUse});
            script.wait(std::chrono::seconds(20));
            script.send(CallCompleted{queue, call, agent, EndedBy::Agent, waited,
                                      std::chrono::seconds(20)});
            script.send(AgentDeviceChanged{agent, DeviceState::Idle});
        }
        script.send(CallEnded{call});
    }

    std::mt19937 m_random;
};

} // namespace fw::live::tests
