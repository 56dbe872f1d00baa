// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/floorsight.h"

#include <utility>

namespace fw::ui {

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
        m_sight = {};
        emit changed();
    }
}

void FloorSight::seeOnly(const organisation::ScopeTree &tree, const std::vector<bool> &seen)
{
    organisation::ScopeSight sight(tree, seen);
    if (!m_isWhole && sight == m_sight) {
        return;
    }
    m_isWhole = false;
    m_sight = std::move(sight);
    emit changed();
}

bool FloorSight::hasScope(int scope) const
{
    return m_isWhole || m_sight.hasQueuesOf(scope);
}

bool FloorSight::hasPeopleOf(int scope) const
{
    return m_isWhole || m_sight.hasPeopleOf(scope);
}

bool FloorSight::hasAgent(const live::AgentView &agent) const
{
    return hasPeopleOf(agent.scope);
}

bool FloorSight::hasQueue(const live::QueueView &queue) const
{
    return m_isWhole || m_sight.hasQueuesOf(queue.settings.scope);
}

} // namespace fw::ui
