// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/live/agentstate.h"

#include <optional>

namespace fw::live {

/// What one person did during one span of time.
struct AgentCounters
{
    std::uint32_t calls = 0; ///< answered queue calls
    std::uint32_t missed = 0;
    std::uint32_t holds = 0;
    std::uint64_t talkS = 0; ///< of the completed, as the switch reports it
    PerState<Microseconds> inState{};

    /// (talking + hold + wrap-up) / (the same + available + ringing); nothing when there was no
    /// such time.
    [[nodiscard]] std::optional<double> occupancy() const;

    AgentCounters &operator+=(const AgentCounters &other);
    bool operator==(const AgentCounters &) const = default;
};

} // namespace fw::live
