// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/ids.h"
#include "core/live/statespan.h"

#include <deque>
#include <vector>

namespace fw::live {

/// What each agent did in the last hours: spans that follow each other without gap or overlap.
class StateHistory final
{
public:
    /// Enough for a change every minute of twelve hours; who changes more often is remembered for
    /// less.
    static constexpr std::size_t kMostSpans = 720;

    /// The agent is in another state or on another break from \a from on. A time inside the
    /// running span cuts that short; a time before it does not rewrite what is over.
    void enter(AgentId agent, TimePoint from, AgentState state, const std::string &reason);
    [[nodiscard]] const std::deque<StateSpan> &spans(AgentId agent) const;

private:
    friend class FloorArchive;

    std::vector<std::deque<StateSpan>> m_spans; ///< by AgentId
    std::deque<StateSpan> m_none;
};

} // namespace fw::live
