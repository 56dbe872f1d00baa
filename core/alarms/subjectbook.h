// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmreadings.h"
#include "core/live/floor.h"

#include <map>

namespace fw::alarms {

/// The subjects of a floor, each made once and again only when what is said of it changed.
class SubjectBook final
{
public:
    using SubjectPtr = std::shared_ptr<const ReadSubject>;

    [[nodiscard]] const SubjectPtr &of(const live::Floor &floor, const live::QueueView &queue);
    [[nodiscard]] const SubjectPtr &of(const live::Floor &floor, const live::AgentView &agent);
    [[nodiscard]] const SubjectPtr &ofNode(const live::Floor &floor, int scope);

private:
    std::vector<SubjectPtr> m_queues;
    std::vector<SubjectPtr> m_agents;
    std::vector<std::vector<live::QueueId>> m_agentQueues; ///< as they were when the agent was made
    std::map<int, SubjectPtr> m_nodes;
};

/// The site that a scope lies in, else the root.
[[nodiscard]] int siteOf(const organisation::ScopeTree &tree, int scope);

} // namespace fw::alarms
