// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentfilterpanel.h"

#include "ui/agents/statechips.h"
#include "ui/floor/floordelegate.h"
#include "ui/floor/scopetreemodel.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QTreeView>

namespace fw::ui {

using namespace Qt::StringLiterals;

AgentFilterPanel::AgentFilterPanel(live::FloorStore &store, Theme &theme, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_store(store)
    , m_scopes(new ScopeTreeModel(store, this))
    , m_scopeCard(new Card(this))
    , m_stateCard(new Card(this))
    , m_scopeView(new QTreeView(m_scopeCard))
    , m_chips(new StateChips(theme, m_stateCard))
{
    m_scopeView->setObjectName(u"agentsScopeTree"_s);
    m_scopeView->setHeaderHidden(true);
    m_scopeView->setIndentation(11);
    m_scopeView->setUniformRowHeights(true);
    m_scopeView->setModel(m_scopes);
    m_scopeView->setItemDelegate(new ScopeDelegate(theme, m_scopeView));
    m_scopeView->expandToDepth(2);
    m_scopeCard->setBody(m_scopeView);
    m_stateCard->setBody(m_chips);
    setMinimumWidth(170);
    setHandleWidth(8);
    setChildrenCollapsible(false);
    setStretchFactor(0, 1);
    connect(m_scopes, &QAbstractItemModel::modelReset, m_scopeView,
            [this] { m_scopeView->expandToDepth(2); });
    connect(m_scopeView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AgentFilterPanel::chosen);
    connect(m_chips, &StateChips::chosen, this, &AgentFilterPanel::chosen);
    retranslate();
}

void AgentFilterPanel::applyTo(AgentFilter &filter) const
{
    const QModelIndex scope = m_scopeView->currentIndex();
    filter.scope.scope = scope.isValid() ? ScopeTreeModel::scopeAt(scope) : 0;
    filter.states = m_chips->states();
    filter.isOverLimitOnly = m_chips->isOverLimitOnly();
}

int AgentFilterPanel::recount(const AgentFilter &filter)
{
    m_scopes->recount();
    const live::Floor &floor = m_store.floor();
    const TimePoint now = m_store.now();
    live::PerState<int> counts{};
    live::PerState<QString> words;
    int overLimit = 0;
    int shown = 0;
    for (const live::AgentView &agent : floor.agents()) {
        if (filter.matchesPerson(floor, agent)) {
            ++counts[live::indexOf(agent.state)];
            overLimit += limitShare(agent, now) > 1.0 ? 1 : 0;
            shown += filter.matchesState(agent, now) ? 1 : 0;
        }
    }
    for (std::size_t state = 0; state < live::kAgentStateCount; ++state) {
        words[state] = StateText::word(live::AgentState(state), floor.config());
    }
    m_chips->show(counts, overLimit, words);
    return shown;
}

void AgentFilterPanel::clear()
{
    m_chips->clear();
    m_scopeView->setCurrentIndex(m_scopes->index(0, 0, {}));
}

void AgentFilterPanel::retranslate()
{
    m_scopeCard->setTitle(tr("Scope"));
    m_scopeView->setAccessibleName(tr("Scope"));
    m_stateCard->setTitle(tr("States"));
    m_scopes->retranslate();
}

void AgentFilterPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QSplitter::changeEvent(event);
}

} // namespace fw::ui
