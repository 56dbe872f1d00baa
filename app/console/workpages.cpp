// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/workpages.h"

#include "core/attendance/adherencewatch.h"
#include "ui/actions/actioncentre.h"
#include "ui/actions/agentactionrow.h"
#include "ui/agents/agentselection.h"
#include "ui/agents/agentsheets.h"
#include "ui/agents/agentspage.h"
#include "ui/floor/agenttablemodel.h"
#include "ui/floor/floorpage.h"
#include "ui/queues/queuespage.h"
#include "ui/queues/queuetreeview.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/languageswitcher.h"
#include "ui/shell/mainwindow.h"

namespace fw::app {

WorkPages::WorkPages(live::FloorStore &store, commands::CommandPort &port, ui::Theme &theme,
                     ui::ActionCatalogue &actions, ui::MainWindow &window)
    : m_store(store)
    , m_theme(theme)
    , m_actions(actions)
    , m_window(window)
    , m_centre(new ui::ActionCentre(store, port, theme, actions, window))
    , m_sheets(new ui::AgentSheets(store, theme, window))
    , m_floor(new ui::FloorPage(store, theme, actions))
    , m_queues(new ui::QueuesPage(store, theme, actions))
{
    window.addBar(m_centre->bar());
    furnish();
    m_sheets->serve(*m_floor);
    m_agents = new ui::AgentsPage(store, theme, actions, *m_sheets);
    window.addPage(ui::PageId::Floor, m_floor);
    window.addPage(ui::PageId::Queues, m_queues);
    window.addPage(ui::PageId::Agents, m_agents);
    window.setContextTitle(m_floor->scopeName());
    connect(m_floor, &ui::FloorPage::scopeNameChanged, &window, &ui::MainWindow::setContextTitle);
    connect(m_floor, &ui::FloorPage::moveWished, &m_centre->flow(), &ui::ActionFlow::move);
    attachMenus();
}

void WorkPages::furnish()
{
    m_sheets->addFurnisher([centre = m_centre](ui::AgentSheet &sheet) {
        auto *row = new ui::AgentActionRow(centre->flow(), centre->agentMenu(), &sheet);
        connect(&sheet, &ui::AgentSheet::agentChanged, row, &ui::AgentActionRow::showAgent);
        sheet.setActionRow(row);
        centre->agentMenu().attach(sheet, [agentSheet = &sheet] {
            const live::AgentId agent = agentSheet->agent();
            return agent.isValid() ? std::vector{agent} : std::vector<live::AgentId>();
        });
    });
}

void WorkPages::setDuties(const ui::AgentDutySource &source,
                          const attendance::AdherenceWatch &watch)
{
    for (ui::AgentTableModel *const table : {&m_floor->agentTable(), &m_agents->agentTable()}) {
        table->setDuties(source);
        connect(&watch, &attendance::AdherenceWatch::changed, table,
                &ui::AgentTableModel::dutiesChanged);
    }
}

void WorkPages::attachMenus()
{
    m_centre->agentMenu().attach(m_floor->agentLists(),
                                 [page = m_floor] { return page->selectedAgents(); });
    m_centre->callerMenu().attach(m_floor->waitingList(), [page = m_floor] {
        const std::optional<live::WaitingCall> call = page->currentCaller();
        return call ? std::optional(ui::CallerKey{call->source, call->call}) : std::nullopt;
    });
    m_centre->callerMenu().attach(*m_queues->view(), [page = m_queues] {
        const live::WaitingCall *const call = page->currentCaller();
        return call ? std::optional(ui::CallerKey{call->source, call->call}) : std::nullopt;
    });
    m_centre->agentMenu().attach(m_agents->agentLists(), [page = m_agents] {
        const auto &agents = page->selection().agents();
        return std::vector<live::AgentId>(agents.begin(), agents.end());
    });
}

void WorkPages::addPalette(const ui::LanguageSwitcher &language)
{
    auto *palette = new ui::CommandPalette(
        m_actions, m_store, m_theme,
        [&language](const std::function<QString()> &text) { return language.inSourceWords(text); },
        m_window);
    connect(palette, &ui::CommandPalette::queueChosen, this, [this](live::QueueId queue) {
        m_window.showPage(ui::PageId::Queues);
        m_queues->showQueue(queue);
    });
    connect(palette, &ui::CommandPalette::agentChosen, this, [this](live::AgentId agent) {
        m_window.showPage(ui::PageId::Agents);
        m_agents->showSheet(agent);
    });
}

void WorkPages::save(settings::SessionState &session) const
{
    session.floorState = m_floor->saveState();
    session.agentsState = m_agents->saveState();
}

void WorkPages::restore(const settings::SessionState &session)
{
    if (!session.floorState.isEmpty()) {
        m_floor->restoreState(session.floorState);
    }
    if (!session.agentsState.isEmpty()) {
        m_agents->restoreState(session.agentsState);
    }
}

} // namespace fw::app
