// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agents/agentfilter.h"
#include "ui/floor/agenttablemodel.h"

#include <QSortFilterProxyModel>

namespace fw::ui {

/// The agents of an AgentTableModel that are in wanted states, in the order of that model. An agent
/// whose state changes comes and goes by itself.
class AgentStateFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentStateFilter)

public:
    /// \a agents stays its owner's and becomes the source.
    AgentStateFilter(const live::FloorStore &store, AgentTableModel &agents,
                     QObject *parent = nullptr);

    /// Hands scope and text on to the source.
    void setFilter(const AgentFilter &filter);
    /// Limits pass without an event: looks again when they are asked for.
    void tick();
    [[nodiscard]] live::AgentId agentAt(int row) const;
    /// The row of \a agent, or -1.
    [[nodiscard]] int rowOf(live::AgentId agent) const;
    /// Sorts the source, so that its "worst first" stays.
    void sort(int column, Qt::SortOrder order) override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const live::FloorStore &m_store;
    AgentTableModel &m_agents;
    AgentFilter m_filter;
};

} // namespace fw::ui
