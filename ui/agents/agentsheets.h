// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agents/agentsheet.h"

#include <QPointer>

#include <functional>
#include <vector>

namespace fw::ui {

class FloorPage;

/// Makes agents' sheets: one beside each page, and windows of their own, one for an agent.
class AgentSheets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentSheets)

public:
    /// Windows are children of \a desk: they close with it.
    AgentSheets(live::FloorStore &store, const Theme &theme, QWidget &desk);

    /// Called for each sheet, also for those that there are, to add what it does not know itself.
    void addFurnisher(const std::function<void(AgentSheet &)> &furnish);
    /// A hidden sheet for a page to place; it hides itself when it is closed.
    [[nodiscard]] AgentSheet *makeBeside(QWidget *parent);
    /// Gives the floor's page a sheet for whom its list and its seats ask.
    void serve(FloorPage &page);
    /// Shows the agent in a window, the same one when there is one already.
    AgentSheet *openWindow(live::AgentId agent);

private:
    AgentSheet *make(AgentSheet::Place place, QWidget *parent);

    live::FloorStore &m_store;
    const Theme &m_theme;
    QWidget &m_desk;
    std::vector<std::function<void(AgentSheet &)>> m_furnishers;
    std::vector<QPointer<AgentSheet>> m_beside;
    std::vector<QPointer<AgentSheet>> m_windows;
};

} // namespace fw::ui
