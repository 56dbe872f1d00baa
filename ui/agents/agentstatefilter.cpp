// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentstatefilter.h"

namespace fw::ui {

AgentStateFilter::AgentStateFilter(const live::FloorStore &store, AgentTableModel &agents,
                                   QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_store(store)
    , m_agents(agents)
{
    setSourceModel(&agents);
}

void AgentStateFilter::setFilter(const AgentFilter &filter)
{
    m_filter = filter;
    m_agents.setFilter(filter.scope, filter.text); // a reset, which asks for each row again
}

void AgentStateFilter::tick()
{
    if (m_filter.isOverLimitOnly) {
        invalidateFilter();
    }
}

live::AgentId AgentStateFilter::agentAt(int row) const
{
    return m_agents.agentAt(mapToSource(index(row, 0)).row());
}

int AgentStateFilter::rowOf(live::AgentId agent) const
{
    const int row = agent.isValid() ? m_agents.rowOf(agent) : -1;
    return row < 0 ? -1 : mapFromSource(m_agents.index(row, 0)).row();
}

void AgentStateFilter::sort(int column, Qt::SortOrder order)
{
    m_agents.sort(column, order);
}

bool AgentStateFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return m_filter.matchesState(m_store.floor().agent(m_agents.agentAt(row)), m_store.now());
}

} // namespace fw::ui
