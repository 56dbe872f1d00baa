// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionflow.h"
#include "ui/actions/listkeys.h"

#include <map>
#include <memory>

class QMenu;

namespace fw::ui {

/// The supervisor's actions on every list of agents: keys, palette, and the menu that tells why an
/// entry is greyed.
class AgentMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentMenu)

public:
    using Selection = std::function<std::vector<live::AgentId>()>;

    AgentMenu(ActionFlow &flow, ActionCatalogue &catalogue, QWidget &window);

    /// Gives \a list the keys and the menu; \a selection is asked each time.
    void attach(QWidget &list, Selection selection);
    /// A menu for these agents; not shown yet.
    [[nodiscard]] std::unique_ptr<QMenu> menuFor(const std::vector<live::AgentId> &agents) const;
    void popUp(const std::vector<live::AgentId> &agents, const QPoint &globalPosition) const;

private:
    void addEntry(QMenu &menu, AgentAction action, const std::vector<live::AgentId> &agents) const;
    void addReasons(QMenu &menu, const std::vector<live::AgentId> &agents) const;
    [[nodiscard]] std::vector<live::AgentId> selectionOf(QWidget *list) const;

    ActionFlow &m_flow;
    ListKeys m_keys;
    QWidget &m_window;
    std::map<QWidget *, Selection> m_selections;
};

} // namespace fw::ui
