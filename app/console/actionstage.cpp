// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/actionstage.h"

#include "ui/actions/actiondialog.h"
#include "ui/actions/phonedialog.h"

#include <QMenu>

namespace fw::app {

using live::AgentState;
using ui::AgentAction;

ActionStage::ActionStage(live::FloorStore &store, const ui::Theme &theme, ui::ActionCentre &centre)
    : m_store(store)
    , m_theme(theme)
    , m_centre(centre)
{
}

std::vector<live::AgentId> ActionStage::agentsOf(AgentState state, std::size_t count) const
{
    std::vector<live::AgentId> agents;
    for (const live::AgentView &agent : m_store.floor().agents()) {
        if (agent.state == state && agents.size() < count) {
            agents.push_back(agent.id);
        }
    }
    return agents;
}

void ActionStage::pauseSomebody()
{
    const auto &reasons = m_store.floor().config().reasons;
    m_centre.flow().pause(agentsOf(AgentState::Available, 1),
                          reasons.empty() ? std::string() : reasons.front().code);
}

std::unique_ptr<QWidget> ActionStage::set(Scene scene)
{
    switch (scene) {
    case Scene::Menu: {
        std::vector<live::AgentId> agents = agentsOf(AgentState::Talking, 1);
        std::unique_ptr<QWidget> menu = m_centre.agentMenu().menuFor(agents);
        menu->ensurePolished();
        menu->resize(menu->sizeHint());
        return menu;
    }
    case Scene::Preview: {
        std::vector<live::AgentId> agents = agentsOf(AgentState::Available, 3);
        for (const AgentState state :
             {AgentState::Talking, AgentState::OnBreak, AgentState::LoggedOut}) {
            const auto more = agentsOf(state, 2);
            agents.insert(agents.end(), more.begin(), more.end());
        }
        return std::make_unique<ui::ActionDialog>(m_centre.desk(), m_theme, AgentAction::Pause,
                                                  agents);
    }
    case Scene::Phone:
        return std::make_unique<ui::PhoneDialog>(m_theme);
    case Scene::Toast:
        pauseSomebody();
        break;
    case Scene::Log:
        pauseSomebody();
        m_centre.toggleLog();
        break;
    case Scene::Supervision:
        m_centre.setPhone(QStringLiteral("PJSIP/6009"));
        m_centre.flow().start(AgentAction::Listen, agentsOf(AgentState::Talking, 1));
        break;
    }
    return nullptr;
}

void ActionStage::clear()
{
    m_centre.supervision().leave();
    if (m_centre.logPanel()->isVisible()) {
        m_centre.toggleLog();
    }
    m_centre.toast()->hide();
}

} // namespace fw::app
