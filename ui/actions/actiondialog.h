// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actiondesk.h"

#include <QDialog>

class QPushButton;

namespace fw::ui {

class AgentWishForm;
class LiveTableView;
class PlanPreviewModel;
class Theme;
class ThemedLabel;

/// Asks what an action needs and shows who is affected before anything is sent. Its preview is the
/// plan that accept() sends.
class ActionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionDialog)

public:
    ActionDialog(ActionDesk &desk, const Theme &theme, AgentAction action,
                 std::vector<live::AgentId> agents, QWidget *parent = nullptr);
    ActionDialog(ActionDesk &desk, const Theme &theme, CallerAction action, const CallerKey &caller,
                 QWidget *parent = nullptr);

    void setReason(const std::string &code);
    /// Of a move: the queue that the agents are to come to.
    void setTarget(live::QueueId queue);

    void accept() override;

private:
    ActionDialog(ActionDesk &desk, const Theme &theme, QWidget *parent);
    void build(const QString &title, bool canBeTakenBack);
    [[nodiscard]] ActionPlan plan() const;
    void replan();
    void followFloor(const live::Changes &changes);

    ActionDesk &m_desk;
    const Theme &m_theme;
    std::variant<AgentAction, CallerAction> m_action;
    std::vector<live::AgentId> m_agents;
    CallerKey m_caller;
    AgentWishForm *m_form = nullptr;
    PlanPreviewModel *m_model;
    LiveTableView *m_table;
    ThemedLabel *m_summary;
    QPushButton *m_ok;
    QPushButton *m_cancel;
};

} // namespace fw::ui
