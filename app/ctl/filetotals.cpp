// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/filetotals.h"

namespace fw::ctl {

void FileTotals::beforeEvent(const live::Floor &floor, TimePoint time)
{
    if (!isKnown(m_dayEnd)) {
        m_dayEnd = floor.config().grid.nextDayStart(time);
    }
    if (time >= m_dayEnd) {
        addDay(floor, m_dayEnd - Microseconds(1));
        m_dayEnd = floor.config().grid.nextDayStart(time);
    }
}

void FileTotals::finish(const live::Floor &floor)
{
    addDay(floor, floor.now());
}

void FileTotals::addDay(const live::Floor &floor, TimePoint now)
{
    m_queues.resize(floor.queues().size());
    for (const live::QueueView &queue : floor.queues()) {
        m_queues[queue.id.index()] += queue.counters.day(now, floor.config().grid);
    }
    m_agents.resize(floor.agents().size());
    for (const live::AgentView &agent : floor.agents()) {
        Agent &total = m_agents[agent.id.index()];
        total.counters += floor.agentDay(agent.id, now);
        for (const auto &[reason, span] : floor.pausedByReason(agent.id, now)) {
            total.pausedByReason[reason] += span;
        }
    }
}

live::QueueCounters FileTotals::queue(live::QueueId id) const
{
    return id.index() < m_queues.size() ? m_queues[id.index()] : live::QueueCounters{};
}

FileTotals::Agent FileTotals::agent(live::AgentId id) const
{
    return id.index() < m_agents.size() ? m_agents[id.index()] : Agent{};
}

} // namespace fw::ctl
