// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/agentcounters.h"

namespace fw::live {

std::optional<double> AgentCounters::occupancy() const
{
    const auto span = [this](AgentState state) { return inState[indexOf(state)]; };
    const Microseconds busy =
        span(AgentState::Talking) + span(AgentState::OnHold) + span(AgentState::WrapUp);
    const Microseconds all = busy + span(AgentState::Available) + span(AgentState::Ringing);
    if (all <= Microseconds::zero()) {
        return std::nullopt;
    }
    return static_cast<double>(busy.count()) / static_cast<double>(all.count());
}

AgentCounters &AgentCounters::operator+=(const AgentCounters &other)
{
    calls += other.calls;
    missed += other.missed;
    holds += other.holds;
    talkS += other.talkS;
    for (std::size_t state = 0; state < kAgentStateCount; ++state) {
        inState[state] += other.inState[state];
    }
    return *this;
}

} // namespace fw::live
