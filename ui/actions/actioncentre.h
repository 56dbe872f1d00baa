// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/agentmenu.h"
#include "ui/actions/callermenu.h"

namespace fw::ui {

class ActionLogPanel;
class ActionToast;
class SupervisionBar;

/// Everything of the supervisor's actions in one window, joined: one object for the program to make
/// and for pages to attach their lists to.
class ActionCentre final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionCentre)

public:
    /// Lives with \a window. The caller gives the bar a place in it.
    ActionCentre(live::FloorStore &store, commands::CommandPort &port, const Theme &theme,
                 ActionCatalogue &catalogue, QWidget &window);

    [[nodiscard]] AgentMenu &agentMenu() { return m_agentMenu; }

    [[nodiscard]] CallerMenu &callerMenu() { return m_callerMenu; }

    [[nodiscard]] ActionFlow &flow() { return m_flow; }

    [[nodiscard]] ActionDesk &desk() { return m_desk; }

    [[nodiscard]] Supervision &supervision() { return m_supervision; }

    [[nodiscard]] QWidget *bar() const;

    [[nodiscard]] QWidget *toast() const;

    [[nodiscard]] QWidget *logPanel() const;

    /// The supervisor's own phone from the settings; empty: it is asked for.
    void setPhone(const QString &phone);
    void toggleLog();

signals:
    /// To be kept in the settings.
    void phoneChosen(const QString &phone);

private:
    void declareActions(ActionCatalogue &catalogue, QWidget &window);

    ActionDesk m_desk;
    Supervision m_supervision;
    ActionFlow m_flow;
    AgentMenu m_agentMenu;
    CallerMenu m_callerMenu;
    ActionToast *m_toast;
    ActionLogPanel *m_log;
    SupervisionBar *m_bar;
};

} // namespace fw::ui
