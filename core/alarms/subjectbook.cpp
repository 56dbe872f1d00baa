// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/subjectbook.h"

#include <algorithm>

namespace fw::alarms {

namespace {

QStringList nodesOf(const live::Floor &floor, int scope)
{
    const auto &scopes = floor.config().scopes.scopes();
    QStringList nodes;
    for (; scope >= 0; scope = scopes[static_cast<std::size_t>(scope)].parent) {
        nodes.append(scopes[static_cast<std::size_t>(scope)].id);
    }
    return nodes;
}

} // namespace

int siteOf(const organisation::ScopeTree &tree, int scope)
{
    while (scope > 0 &&
           tree.scopes()[static_cast<std::size_t>(scope)].level != organisation::ScopeLevel::Site) {
        scope = tree.scopes()[static_cast<std::size_t>(scope)].parent;
    }
    return std::max(scope, 0);
}

const SubjectBook::SubjectPtr &SubjectBook::of(const live::Floor &floor,
                                               const live::QueueView &queue)
{
    const std::size_t index = queue.id.index();
    if (index >= m_queues.size()) {
        m_queues.resize(index + 1);
    }
    SubjectPtr &known = m_queues[index];
    const QString key = QString::fromStdString(queue.name);
    if (!known || known->subject.key != key) {
        ReadSubject made;
        made.nodes = nodesOf(floor, queue.settings.scope);
        made.queues = {key};
        made.subject = {AlarmSubject::Kind::Queue, static_cast<int>(queue.source.index()), key,
                        queue.settings.name, made.nodes.value(0)};
        known = std::make_shared<const ReadSubject>(std::move(made));
    }
    return known;
}

const SubjectBook::SubjectPtr &SubjectBook::of(const live::Floor &floor,
                                               const live::AgentView &agent)
{
    const std::size_t index = agent.id.index();
    if (index >= m_agents.size()) {
        m_agents.resize(index + 1);
        m_agentQueues.resize(index + 1);
    }
    SubjectPtr &known = m_agents[index];
    std::vector<live::QueueId> &queues = m_agentQueues[index];
    const bool isSame =
        std::equal(queues.begin(), queues.end(), agent.memberships.begin(), agent.memberships.end(),
                   [](live::QueueId id, const live::MembershipView &membership) {
                       return id == membership.queue;
                   });
    if (!known || !isSame) {
        ReadSubject made;
        queues.clear();
        for (const live::MembershipView &membership : agent.memberships) {
            queues.push_back(membership.queue);
            made.queues.append(QString::fromStdString(floor.queue(membership.queue).name));
        }
        made.nodes = nodesOf(floor, agent.scope);
        LocalizedText name = agent.displayName;
        if (name.isEmpty()) {
            name.en = QString::fromStdString(agent.personId);
        }
        made.subject = {AlarmSubject::Kind::Agent, static_cast<int>(agent.source.index()),
                        QString::fromStdString(agent.address), name, made.nodes.value(0)};
        known = std::make_shared<const ReadSubject>(std::move(made));
    }
    return known;
}

const SubjectBook::SubjectPtr &SubjectBook::ofNode(const live::Floor &floor, int scope)
{
    SubjectPtr &known = m_nodes[scope];
    if (!known) {
        const organisation::Scope &node =
            floor.config().scopes.scopes()[static_cast<std::size_t>(scope)];
        ReadSubject made;
        made.nodes = nodesOf(floor, scope);
        made.subject = {AlarmSubject::Kind::Node, AlarmSubject::kNoSource, node.id, node.name,
                        node.id};
        known = std::make_shared<const ReadSubject>(std::move(made));
    }
    return known;
}

} // namespace fw::alarms
