// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentsheets.h"

#include "ui/floor/floorpage.h"

#include <algorithm>

namespace fw::ui {

AgentSheets::AgentSheets(live::FloorStore &store, const Theme &theme, QWidget &desk)
    : QObject(&desk)
    , m_store(store)
    , m_theme(theme)
    , m_desk(desk)
{
}

void AgentSheets::addFurnisher(const std::function<void(AgentSheet &)> &furnish)
{
    m_furnishers.push_back(furnish);
    for (const auto *sheets : {&m_beside, &m_windows}) {
        for (const QPointer<AgentSheet> &sheet : *sheets) {
            if (sheet) {
                furnish(*sheet);
            }
        }
    }
}

AgentSheet *AgentSheets::make(AgentSheet::Place place, QWidget *parent)
{
    auto *sheet = new AgentSheet(m_store, m_theme, place, parent);
    for (const auto &furnish : m_furnishers) {
        furnish(*sheet);
    }
    return sheet;
}

AgentSheet *AgentSheets::makeBeside(QWidget *parent)
{
    AgentSheet *sheet = make(AgentSheet::Place::Beside, parent);
    sheet->hide();
    m_beside.emplace_back(sheet);
    connect(sheet, &AgentSheet::closeWished, sheet, &QWidget::hide);
    connect(sheet, &AgentSheet::windowWished, this, [this, sheet](live::AgentId agent) {
        sheet->hide();
        openWindow(agent);
    });
    return sheet;
}

void AgentSheets::serve(FloorPage &page)
{
    AgentSheet *sheet = makeBeside(&page);
    page.placeSheet(*sheet);
    connect(&page, &FloorPage::agentActivated, sheet, [sheet](live::AgentId agent) {
        sheet->showAgent(agent);
        sheet->show();
    });
    connect(&page, &FloorPage::currentAgentChanged, sheet, [sheet](live::AgentId agent) {
        if (sheet->isVisible()) {
            sheet->showAgent(agent);
        }
    });
}

AgentSheet *AgentSheets::openWindow(live::AgentId agent)
{
    std::erase_if(m_windows, [](const QPointer<AgentSheet> &window) { return !window; });
    const auto known = std::ranges::find_if(m_windows, [agent](const QPointer<AgentSheet> &window) {
        return window->agent() == agent;
    });
    AgentSheet *window = nullptr;
    if (known == m_windows.end()) {
        window = make(AgentSheet::Place::Window, &m_desk);
        window->setAttribute(Qt::WA_DeleteOnClose);
        window->showAgent(agent);
        m_windows.emplace_back(window);
    } else {
        window = *known;
    }
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

} // namespace fw::ui
