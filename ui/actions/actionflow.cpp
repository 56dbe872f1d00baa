// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionflow.h"

#include "ui/actions/actiondialog.h"
#include "ui/actions/commandtext.h"
#include "ui/actions/phonedialog.h"

#include <algorithm>

namespace fw::ui {

using commands::SuperviseMode;

ActionFlow::ActionFlow(ActionDesk &desk, Supervision &supervision, const Theme &theme,
                       QWidget &window)
    : m_desk(desk)
    , m_supervision(supervision)
    , m_theme(theme)
    , m_window(window)
{
}

void ActionFlow::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    dialog->open();
}

void ActionFlow::start(AgentAction action, const std::vector<live::AgentId> &agents)
{
    if (agents.empty()) {
        emit refused(tr("Choose agents first."));
        return;
    }
    const Possibility possibility = m_desk.rules().possibility(action, agents);
    if (!possibility.isPossible()) {
        emit refused(CommandText::block(possibility));
        return;
    }
    switch (action) {
    case AgentAction::Listen:
        supervise(agents.front(), SuperviseMode::Listen);
        return;
    case AgentAction::Whisper:
        supervise(agents.front(), SuperviseMode::Whisper);
        return;
    case AgentAction::Barge:
        supervise(agents.front(), SuperviseMode::Barge);
        return;
    case AgentAction::Resume:
        if (agents.size() == 1) {
            AgentWish wish;
            wish.action = action;
            m_desk.submit(m_desk.rules().plan(wish, agents));
            return;
        }
        break;
    case AgentAction::Pause:
    case AgentAction::SignOut:
    case AgentAction::HangUp:
    case AgentAction::AddToQueue:
    case AgentAction::MoveToQueue:
    case AgentAction::RemoveFromQueue:
    case AgentAction::SetPenalty:
    case AgentAction::Count:
        break;
    }
    open(new ActionDialog(m_desk, m_theme, action, agents, &m_window));
}

void ActionFlow::pause(const std::vector<live::AgentId> &agents, const std::string &reason)
{
    const Possibility possibility = m_desk.rules().possibility(AgentAction::Pause, agents);
    if (!possibility.isPossible()) {
        emit refused(CommandText::block(possibility));
    } else if (agents.size() == 1) {
        AgentWish wish;
        wish.reason = reason;
        m_desk.submit(m_desk.rules().plan(wish, agents));
    } else {
        auto *dialog = new ActionDialog(m_desk, m_theme, AgentAction::Pause, agents, &m_window);
        dialog->setReason(reason);
        open(dialog);
    }
}

void ActionFlow::move(const std::vector<live::AgentId> &agents, live::QueueId queue)
{
    const ActionRules rules = m_desk.rules();
    const Possibility possibility = rules.possibility(AgentAction::MoveToQueue, agents);
    const std::vector<live::QueueId> targets = rules.queueChoices(AgentAction::AddToQueue, agents);
    if (!possibility.isPossible()) {
        emit refused(CommandText::block(possibility));
    } else if (std::ranges::find(targets, queue) == targets.end()) {
        const live::Floor &floor = m_desk.store().floor();
        const bool isElsewhere = floor.queue(queue).source != floor.agent(agents.front()).source;
        emit refused(CommandText::block(
            {isElsewhere ? Block::OtherSwitch : Block::AlreadyInQueue, QString()}));
    } else {
        auto *dialog =
            new ActionDialog(m_desk, m_theme, AgentAction::MoveToQueue, agents, &m_window);
        dialog->setTarget(queue);
        open(dialog);
    }
}

void ActionFlow::start(CallerAction action, const CallerKey &caller)
{
    const Possibility possibility = m_desk.rules().possibility(action, caller);
    if (!possibility.isPossible()) {
        emit refused(CommandText::block(possibility));
    } else if (action == CallerAction::MoveToFront) {
        m_desk.submit(m_desk.rules().plan(action, caller));
    } else {
        open(new ActionDialog(m_desk, m_theme, action, caller, &m_window));
    }
}

void ActionFlow::supervise(live::AgentId agent, SuperviseMode mode)
{
    if (!m_supervision.phone().empty()) {
        m_supervision.start(agent, mode);
        return;
    }
    auto *dialog = new PhoneDialog(m_theme, &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, agent, mode] {
        m_supervision.setPhone(dialog->phone().toStdString());
        emit phoneChosen(dialog->phone());
        if (agent.index() < m_desk.store().floor().agents().size()) {
            start(mode == SuperviseMode::Listen    ? AgentAction::Listen
                  : mode == SuperviseMode::Whisper ? AgentAction::Whisper
                                                   : AgentAction::Barge,
                  {agent});
        }
    });
    open(dialog);
}

} // namespace fw::ui
