// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/agentmenu.h"

#include "ui/actions/commandtext.h"
#include "ui/floor/statetext.h"

#include <QMenu>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    AgentAction action;
    const char16_t *id;
    Qt::Key key; ///< Key_unknown: none as delivered
};

constexpr std::array kEntries{
    Entry{AgentAction::Pause, u"agent.pause", Qt::Key_P},
    Entry{AgentAction::Resume, u"agent.resume", Qt::Key_R},
    Entry{AgentAction::SignOut, u"agent.signOut", Qt::Key_O},
    Entry{AgentAction::Listen, u"agent.listen", Qt::Key_L},
    Entry{AgentAction::Whisper, u"agent.whisper", Qt::Key_W},
    Entry{AgentAction::Barge, u"agent.barge", Qt::Key_B},
    Entry{AgentAction::HangUp, u"agent.hangUp", Qt::Key_unknown},
    Entry{AgentAction::AddToQueue, u"agent.addToQueue", Qt::Key_unknown},
    Entry{AgentAction::MoveToQueue, u"agent.moveToQueue", Qt::Key_unknown},
    Entry{AgentAction::RemoveFromQueue, u"agent.removeFromQueue", Qt::Key_unknown},
    Entry{AgentAction::SetPenalty, u"agent.penalty", Qt::Key_unknown},
};

bool opensADialog(AgentAction action, std::size_t agents)
{
    switch (action) {
    case AgentAction::Listen:
    case AgentAction::Whisper:
    case AgentAction::Barge:
        return false;
    case AgentAction::Resume:
        return agents > 1;
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
    return true;
}

} // namespace

AgentMenu::AgentMenu(ActionFlow &flow, ActionCatalogue &catalogue, QWidget &window)
    : m_flow(flow)
    , m_keys(catalogue, window)
    , m_window(window)
{
    for (const Entry &entry : kEntries) {
        ActionSpec spec;
        spec.id = QString::fromUtf16(entry.id);
        spec.group = ActionGroup::Agent;
        spec.title = [action = entry.action] { return CommandText::name(action); };
        if (entry.key != Qt::Key_unknown) {
            spec.keys = {QKeySequence(entry.key)};
        }
        m_keys.addAction(spec, int(entry.action));
    }
    connect(&m_keys, &ListKeys::triggered, this, [this](QWidget *list, int number) {
        m_flow.start(AgentAction(number), selectionOf(list));
    });
    connect(&m_keys, &ListKeys::menuRequested, this,
            [this](QWidget *list, const QPoint &position) { popUp(selectionOf(list), position); });
}

void AgentMenu::attach(QWidget &list, Selection selection)
{
    m_selections[&list] = std::move(selection);
    m_keys.addList(list);
    connect(&list, &QObject::destroyed, this, [this, &list] { m_selections.erase(&list); });
}

std::vector<live::AgentId> AgentMenu::selectionOf(QWidget *list) const
{
    const auto found = m_selections.find(list);
    return found == m_selections.end() ? std::vector<live::AgentId>() : found->second();
}

void AgentMenu::addEntry(QMenu &menu, AgentAction action,
                         const std::vector<live::AgentId> &agents) const
{
    const Possibility possibility = m_flow.desk().rules().possibility(action, agents);
    QString text = CommandText::name(action);
    text += opensADialog(action, agents.size()) ? u"…"_s : QString();
    const bool isPossible = possibility.isPossible();
    const QString remark =
        isPossible ? m_keys.keyText(int(action)) : CommandText::shortBlock(possibility);
    QAction *entry = menu.addAction(remark.isEmpty() ? text : text + u'\t' + remark);
    entry->setObjectName(u"menu%1"_s.arg(int(action)));
    entry->setEnabled(isPossible);
    if (!isPossible) {
        entry->setToolTip(CommandText::block(possibility).toHtmlEscaped());
    }
    connect(entry, &QAction::triggered, &m_flow,
            [flow = &m_flow, action, agents] { flow->start(action, agents); });
}

void AgentMenu::addReasons(QMenu &menu, const std::vector<live::AgentId> &agents) const
{
    const live::FloorConfig &config = m_flow.desk().store().floor().config();
    QMenu *reasons = menu.addMenu(tr("Pause now"));
    reasons->setObjectName(u"menuReasons"_s);
    for (const live::ReasonCode &reason : config.reasons) {
        QAction *entry = reasons->addAction(StateText::reason(reason.code, config));
        connect(entry, &QAction::triggered, &m_flow,
                [flow = &m_flow, agents, code = reason.code] { flow->pause(agents, code); });
    }
    reasons->setEnabled(m_flow.desk().rules().possibility(AgentAction::Pause, agents).isPossible());
}

std::unique_ptr<QMenu> AgentMenu::menuFor(const std::vector<live::AgentId> &agents) const
{
    auto menu = std::make_unique<QMenu>(&m_window);
    menu->setObjectName(u"agentMenu"_s);
    menu->setToolTipsVisible(true);
    const QString head = agents.size() == 1
                             ? CommandText::who(m_flow.desk().rules().who(agents.front()), false)
                             : tr("%n agent(s)", nullptr, int(agents.size()));
    menu->setAccessibleName(head);
    menu->addAction(head)->setEnabled(false);
    menu->addSeparator();
    addReasons(*menu, agents);
    for (const Entry &entry : kEntries) {
        if (entry.action == AgentAction::Listen || entry.action == AgentAction::AddToQueue) {
            menu->addSeparator();
        }
        addEntry(*menu, entry.action, agents);
    }
    return menu;
}

void AgentMenu::popUp(const std::vector<live::AgentId> &agents, const QPoint &globalPosition) const
{
    if (!agents.empty()) {
        QMenu *menu = menuFor(agents).release();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(globalPosition);
    }
}

} // namespace fw::ui
