// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/floorsight.h"

#include <utility>

namespace fw::ui {

namespace {

bool isSet(const std::vector<bool> &flags, int scope)
{
    return scope >= 0 && std::size_t(scope) < flags.size() && flags[std::size_t(scope)];
}

} // namespace

FloorSight::FloorSight(live::FloorStore &store)
    : QObject(&store)
{
}

FloorSight &FloorSight::of(live::FloorStore &store)
{
    auto *known = store.findChild<FloorSight *>(QString(), Qt::FindDirectChildrenOnly);
    return known != nullptr ? *known : *new FloorSight(store);
}

const FloorSight *FloorSight::find(const live::FloorStore &store)
{
    return store.findChild<FloorSight *>(QString(), Qt::FindDirectChildrenOnly);
}

void FloorSight::seeAll()
{
    if (!std::exchange(m_isWhole, true)) {
        m_seen.clear();
        m_above.clear();
        emit changed();
    }
}

void FloorSight::seeOnly(const organisation::ScopeTree &tree, const std::vector<bool> &seen)
{
    std::vector<bool> above = seen;
    above.resize(tree.scopes().size());
    // Parents come before children, so going backwards reaches each ancestor.
    for (std::size_t scope = above.size(); scope-- > 1;) {
        const auto parent = std::size_t(tree.scopes()[scope].parent);
        above[parent] = above[parent] || above[scope];
    }
    if (!m_isWhole && seen == m_seen && above == m_above) {
        return;
    }
    m_isWhole = false;
    m_seen = seen;
    m_above = std::move(above);
    emit changed();
}

bool FloorSight::hasScope(int scope) const
{
    return m_isWhole || isSet(m_above, scope);
}

bool FloorSight::hasPeopleOf(int scope) const
{
    return m_isWhole || isSet(m_seen, scope);
}

bool FloorSight::hasAgent(const live::AgentView &agent) const
{
    return hasPeopleOf(agent.scope);
}

bool FloorSight::hasQueue(const live::QueueView &queue) const
{
    return m_isWhole || isSet(m_above, queue.settings.scope);
}

} // namespace fw::ui
