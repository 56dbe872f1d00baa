// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/papersight.h"

#include <algorithm>

namespace fw::operations {

using Kind = alarms::AlarmSubject::Kind;

PaperSight PaperSight::of(const organisation::ScopeTree &tree, const QString &scope)
{
    PaperSight paper;
    const std::vector<organisation::Scope> &nodes = tree.scopes();
    if (scope.isEmpty() || nodes.front().id == scope) {
        return paper;
    }
    paper.m_sight = organisation::ScopeSight::within(tree, {scope});
    alarms::AlarmSight sight;
    for (int index = 0; index < static_cast<int>(nodes.size()); ++index) {
        const QString &id = nodes[static_cast<std::size_t>(index)].id;
        if (paper.m_sight.hasPeopleOf(index)) {
            sight.people.insert(id);
        }
        if (paper.m_sight.hasQueuesOf(index)) {
            sight.queues.insert(id);
        }
    }
    sight.work = {{Kind::Improvement, sight.people},
                  {Kind::Directive, sight.people},
                  {Kind::Handover, sight.people}};
    paper.m_audience.sight = std::move(sight);
    return paper;
}

bool PaperSight::hasAgent(const live::AgentView &agent) const
{
    return isWhole() || m_sight.hasPeopleOf(agent.scope);
}

bool PaperSight::hasQueue(const live::QueueView &queue) const
{
    return isWhole() || m_sight.hasQueuesOf(queue.settings.scope);
}

bool PaperSight::hasAlarm(const alarms::AlarmSubject &subject) const
{
    return m_audience.sees(subject);
}

bool PaperSight::hasNode(const QString &id) const
{
    return isWhole() || m_audience.sight->people.contains(id);
}

live::PerState<int> PaperSight::agentsOf(const live::Floor &floor,
                                         const live::QueueView &queue) const
{
    if (isWhole()) {
        return queue.agents;
    }
    live::PerState<int> agents{};
    for (const live::AgentView &agent : floor.agents()) {
        const bool isMember =
            std::ranges::any_of(agent.memberships, [&queue](const live::MembershipView &each) {
                return each.queue == queue.id;
            });
        if (isMember && hasAgent(agent)) {
            ++agents[live::indexOf(agent.state)];
        }
    }
    return agents;
}

} // namespace fw::operations
