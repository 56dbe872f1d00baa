// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/agentmenu.h"

#include <QWidget>

class QToolButton;

namespace fw::ui {

/// Buttons for one agent, for a sheet: the usual actions, the others in a menu. What is not
/// possible now is greyed and says why.
class AgentActionRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentActionRow)

public:
    AgentActionRow(ActionFlow &flow, AgentMenu &menu, QWidget *parent = nullptr);

    void showAgent(live::AgentId agent);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Button
    {
        AgentAction action;
        QToolButton *face;
    };

    void refresh();
    void retranslate();
    void applyChanges(const live::Changes &changes);

    ActionFlow &m_flow;
    AgentMenu &m_menu;
    live::AgentId m_agent;
    std::vector<Button> m_buttons;
    QToolButton *m_more;
};

} // namespace fw::ui
