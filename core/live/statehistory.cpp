// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/statehistory.h"

#include <algorithm>

namespace fw::live {

void StateHistory::enter(AgentId agent, TimePoint from, AgentState state, const std::string &reason)
{
    if (m_spans.size() <= agent.index()) {
        m_spans.resize(agent.index() + 1);
    }
    std::deque<StateSpan> &spans = m_spans[agent.index()];
    TimePoint start = from;
    if (!spans.empty()) {
        // A state that lasted no time was only passed through.
        if (spans.back().from >= from) {
            spans.pop_back();
        }
        if (!spans.empty()) {
            const StateSpan &before = spans.back();
            start = isKnown(before.to) ? std::max(from, before.to) : std::max(from, before.from);
            spans.back().to = start;
        }
    }
    spans.push_back({start, kNoTime, state, reason});
    if (spans.size() > kMostSpans) {
        spans.pop_front();
    }
}

const std::deque<StateSpan> &StateHistory::spans(AgentId agent) const
{
    return agent.index() < m_spans.size() ? m_spans[agent.index()] : m_none;
}

} // namespace fw::live
