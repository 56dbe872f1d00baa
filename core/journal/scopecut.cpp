// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/scopecut.h"

#include <algorithm>

namespace fw::journal {

using namespace Qt::StringLiterals;
using organisation::Scope;
using organisation::ScopeLevel;

ScopeCut::ScopeCut(const live::FloorConfig &whole, const QStringList &nodes)
    : m_sight(organisation::ScopeSight::within(whole.scopes, nodes))
    , m_nameless("·")
    , m_config(whole)
{
    for (const auto &[name, settings] : whole.queues) {
        m_queueScopes.emplace(name, settings.scope);
    }
    for (const auto &[key, person] : whole.people) {
        m_peopleScopes.emplace(key, person.scope);
    }
    cutScopes(whole);
    cutQueues(whole);
    cutPeople(whole);
}

void ScopeCut::cutScopes(const live::FloorConfig &whole)
{
    const std::vector<Scope> &scopes = whole.scopes.scopes();
    m_numbers.assign(scopes.size(), -1);
    m_numbers.front() = 0;
    organisation::ScopeTree tree;
    tree.setRootName(scopes.front().name);
    for (std::size_t scope = 0; scope < scopes.size(); ++scope) {
        const Scope &node = scopes[scope];
        if (!m_sight.hasQueuesOf(static_cast<int>(scope))) {
            continue;
        }
        if (scope > 0) {
            m_numbers[scope] = tree.add(m_numbers[static_cast<std::size_t>(node.parent)], node.id,
                                        node.name, node.level);
        }
        tree.setRegion(m_numbers[scope], node.region);
        tree.setOperation(m_numbers[scope], node.operation);
    }
    m_config.scopes = std::move(tree);
}

void ScopeCut::cutQueues(const live::FloorConfig &whole)
{
    std::vector<std::string> hidden;
    m_config.queues.clear();
    for (const auto &[name, settings] : whole.queues) {
        if (!hasQueue(name)) {
            hidden.push_back(name);
            continue;
        }
        live::QueueSettings cut = settings;
        cut.scope = m_numbers[static_cast<std::size_t>(settings.scope)];
        m_config.queues.emplace(name, std::move(cut));
    }
    if (hidden.empty()) {
        return;
    }
    // A node that nobody sees by itself, so that they are in no list.
    const int elsewhere = m_config.scopes.add(0, u"·elsewhere"_s, {}, ScopeLevel::Partner);
    std::ranges::sort(hidden); // the same names in each run
    for (std::size_t number = 0; number < hidden.size(); ++number) {
        const std::string alias = "·" + std::to_string(number + 1);
        live::QueueSettings cut = whole.queue(hidden[number]);
        cut.name = {};
        cut.scope = elsewhere;
        m_config.queues.emplace(alias, std::move(cut));
        m_aliases.emplace(hidden[number], alias);
    }
}

void ScopeCut::cutPeople(const live::FloorConfig &whole)
{
    m_config.people.clear();
    for (const auto &[key, person] : whole.people) {
        if (m_sight.hasPeopleOf(person.scope)) {
            live::PersonSettings cut = person;
            cut.scope = m_numbers[static_cast<std::size_t>(person.scope)];
            m_config.people.emplace(key, std::move(cut));
        }
    }
}

int ScopeCut::scopeOf(const std::string &address, const std::string &name) const
{
    // As FloorConfig::person() finds them.
    auto found = m_peopleScopes.find(address);
    if (found == m_peopleScopes.end() && !name.empty()) {
        found = m_peopleScopes.find(name);
    }
    return found == m_peopleScopes.end() ? 0 : found->second;
}

bool ScopeCut::hasAgent(const std::string &address, const std::string &name) const
{
    return m_sight.hasPeopleOf(scopeOf(address, name));
}

bool ScopeCut::hasQueue(const std::string &name) const
{
    const auto found = m_queueScopes.find(name);
    return m_sight.hasQueuesOf(found == m_queueScopes.end() ? 0 : found->second);
}

const std::string &ScopeCut::aliasOf(const std::string &queue) const
{
    const auto found = m_aliases.find(queue);
    return found == m_aliases.end() ? m_nameless : found->second;
}

std::string ScopeCut::aliasOf(live::AgentRef agent)
{
    return "·" + std::to_string(agent.value() + 1);
}

} // namespace fw::journal
