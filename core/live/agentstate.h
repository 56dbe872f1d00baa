// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace fw::live {

/// The one state of a person, whatever the number of queues. The order is that of the state bar.
enum class AgentState : std::uint8_t {
    LoggedOut,   ///< in no queue
    Available,   ///< would be offered the next call (in at least one queue)
    Ringing,     ///< a queue call is ringing
    Talking,     ///< on a call that a queue gave
    OnHold,      ///< the same, and the caller is on hold
    OtherCall,   ///< on a call that no queue gave: outbound or internal
    WrapUp,      ///< after-call work; from configuration, no switch shows it
    OnBreak,     ///< paused in every queue
    Unreachable, ///< the phone is not registered or not valid
    Count
};

inline constexpr std::size_t kAgentStateCount = static_cast<std::size_t>(AgentState::Count);

/// A number for each agent state.
template<typename T>
using PerState = std::array<T, kAgentStateCount>;

[[nodiscard]] constexpr std::size_t indexOf(AgentState state)
{
    return static_cast<std::size_t>(state);
}

} // namespace fw::live
