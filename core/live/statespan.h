// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/live/agentstate.h"

#include <string>

namespace fw::live {

/// A person was in one state for a while.
struct StateSpan
{
    TimePoint from = kNoTime;
    TimePoint to = kNoTime; ///< kNoTime while it goes on
    AgentState state = AgentState::LoggedOut;
    std::string reason; ///< of a break; may be empty

    bool operator==(const StateSpan &) const = default;
};

} // namespace fw::live
