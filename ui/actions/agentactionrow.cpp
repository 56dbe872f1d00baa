// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/agentactionrow.h"

#include "ui/actions/commandtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

AgentActionRow::AgentActionRow(ActionFlow &flow, AgentMenu &menu, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_menu(menu)
    , m_more(new QToolButton(this))
{
    setObjectName(u"agentActionRow"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    for (const AgentAction action : {AgentAction::Pause, AgentAction::Resume, AgentAction::Listen,
                                     AgentAction::Whisper, AgentAction::Barge}) {
        auto *face = new QToolButton(this);
        face->setObjectName(u"agentAction%1"_s.arg(int(action)));
        face->setFocusPolicy(Qt::StrongFocus);
        connect(face, &QToolButton::clicked, this,
                [this, action] { m_flow.start(action, {m_agent}); });
        layout->addWidget(face);
        m_buttons.push_back({action, face});
    }
    m_more->setObjectName(u"agentActionMore"_s);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu.popUp({m_agent}, m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    layout->addWidget(m_more);
    layout->addStretch();
    connect(&flow.desk().store(), &live::FloorStore::changed, this, &AgentActionRow::applyChanges);
    connect(&flow.desk(), &ActionDesk::rightsChanged, this, &AgentActionRow::refresh);
    retranslate();
}

void AgentActionRow::showAgent(live::AgentId agent)
{
    m_agent = agent;
    refresh();
}

void AgentActionRow::applyChanges(const live::Changes &changes)
{
    if (changes.hasStructureChanged || changes.hasSourceChanged ||
        std::ranges::find(changes.agents, m_agent) != changes.agents.end()) {
        refresh();
    }
}

void AgentActionRow::refresh()
{
    const bool isThere =
        m_agent.isValid() && m_agent.index() < m_flow.desk().store().floor().agents().size();
    setEnabled(isThere);
    if (!isThere) {
        return;
    }
    const bool canResume =
        m_flow.desk().rules().possibility(AgentAction::Resume, m_agent).isPossible();
    for (const Button &button : m_buttons) {
        // One place for both: who is paused is made ready, and paused anew from the menu.
        if (button.action == AgentAction::Pause || button.action == AgentAction::Resume) {
            button.face->setVisible(canResume == (button.action == AgentAction::Resume));
        }
        const Possibility possibility =
            m_flow.desk().rules().possibility(button.action, std::vector{m_agent});
        button.face->setEnabled(possibility.isPossible());
        const QString reason = CommandText::block(possibility);
        button.face->setToolTip(reason.toHtmlEscaped());
        button.face->setAccessibleDescription(reason);
    }
}

void AgentActionRow::retranslate()
{
    for (const Button &button : m_buttons) {
        button.face->setText(CommandText::name(button.action));
        button.face->setAccessibleName(button.face->text());
    }
    //: a button that opens a menu with more actions
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More"));
    refresh();
}

void AgentActionRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
