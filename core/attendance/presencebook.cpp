// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/presencebook.h"

#include <algorithm>

namespace fw::attendance {

void PresenceBook::takeAll(const live::Floor &floor)
{
    for (const live::AgentView &agent : floor.agents()) {
        take(agent.address, floor.agentSpans(agent.id));
        if (agent.personId != agent.address) {
            take(agent.personId, floor.agentSpans(agent.id));
        }
    }
}

void PresenceBook::take(const std::string &agent, const std::deque<live::StateSpan> &spans)
{
    if (spans.empty()) {
        return;
    }
    std::vector<live::StateSpan> &known = m_agents[agent];
    const TimePoint from = spans.front().from;
    const auto later = std::find_if(known.begin(), known.end(),
                                    [from](const auto &span) { return span.from >= from; });
    known.erase(later, known.end());
    if (!known.empty() && (!isKnown(known.back().to) || known.back().to > from)) {
        known.back().to = from;
    }
    known.insert(known.end(), spans.begin(), spans.end());
}

const std::vector<live::StateSpan> &PresenceBook::spans(const std::string &agent) const
{
    static const std::vector<live::StateSpan> kNone;
    const auto found = m_agents.find(agent);
    return found != m_agents.end() ? found->second : kNone;
}

void PresenceBook::hear(TimePoint from, TimePoint to)
{
    Heard joined{from, to};
    std::vector<Heard> rest;
    for (const Heard &each : m_heard) {
        if (each.to + kGap < joined.from || joined.to + kGap < each.from) {
            rest.push_back(each);
        } else {
            joined = {std::min(each.from, joined.from), std::max(each.to, joined.to)};
        }
    }
    rest.push_back(joined);
    std::sort(rest.begin(), rest.end(),
              [](const Heard &one, const Heard &other) { return one.from < other.from; });
    m_heard = std::move(rest);
}

bool PresenceBook::isHeard(TimePoint from, TimePoint to) const
{
    return std::any_of(m_heard.begin(), m_heard.end(), [&](const Heard &each) {
        return each.from <= from + kGap && to <= each.to + kGap;
    });
}

void PresenceBook::add(const PresenceBook &other)
{
    for (const auto &[agent, spans] : other.m_agents) {
        take(agent, {spans.begin(), spans.end()});
    }
    for (const Heard &each : other.m_heard) {
        hear(each.from, each.to);
    }
}

void PresenceBook::forget(TimePoint time)
{
    for (auto &[agent, spans] : m_agents) {
        std::erase_if(spans, [time](const live::StateSpan &span) {
            return isKnown(span.to) && span.to <= time;
        });
    }
}

} // namespace fw::attendance
