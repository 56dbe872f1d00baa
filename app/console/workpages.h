// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/feedset.h"
#include "core/settings/appsettings.h"
#include "ui/floor/agentduty.h"

namespace fw::ui {
class ActionCatalogue;
class ActionCentre;
class AgentSheets;
class AgentsPage;
class FloorPage;
class LanguageSwitcher;
class MainWindow;
class QueuesPage;
class Theme;
} // namespace fw::ui

namespace fw::attendance {
class AdherenceWatch;
}

namespace fw::app {

/// The pages of queues and agents, joined with each other and with what can be done there.
class WorkPages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkPages)

public:
    /// Makes the pages and adds them to \a window, which owns them.
    WorkPages(live::FloorStore &store, commands::CommandPort &port, ui::Theme &theme,
              ui::ActionCatalogue &actions, ui::MainWindow &window);

    [[nodiscard]] ui::FloorPage &floor() { return *m_floor; }

    [[nodiscard]] ui::ActionCentre &centre() { return *m_centre; }

    /// What shows one agent, wherever.
    [[nodiscard]] ui::AgentSheets &sheets() { return *m_sheets; }

    /// Shows beside each agent how the roster sees what they do; \a watch says when it does anew.
    void setDuties(const ui::AgentDutySource &source, const attendance::AdherenceWatch &watch);
    /// Lets the palette name actions, queues and agents, and go to them.
    void addPalette(const ui::LanguageSwitcher &language);
    void save(settings::SessionState &session) const;
    void restore(const settings::SessionState &session);

private:
    void furnish();
    void attachMenus();

    live::FloorStore &m_store;
    ui::Theme &m_theme;
    ui::ActionCatalogue &m_actions;
    ui::MainWindow &m_window;
    ui::ActionCentre *m_centre;
    ui::AgentSheets *m_sheets;
    ui::FloorPage *m_floor;
    ui::QueuesPage *m_queues;
    ui::AgentsPage *m_agents;
};

} // namespace fw::app
