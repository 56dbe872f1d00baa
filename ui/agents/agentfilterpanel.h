// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/agents/agentfilter.h"

#include <QSplitter>

class QTreeView;

namespace fw::ui {

class Card;
class ScopeTreeModel;
class StateChips;
class Theme;

/// Team and states to choose from, each with its numbers.
class AgentFilterPanel final : public QSplitter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentFilterPanel)

public:
    AgentFilterPanel(live::FloorStore &store, Theme &theme, QWidget *parent = nullptr);

    /// Takes the choice over into \a filter; its text stays.
    void applyTo(AgentFilter &filter) const;
    /// Counts anew among those whom \a filter would show in any state; tells how many it shows.
    int recount(const AgentFilter &filter);
    /// Everybody again.
    void clear();

signals:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    live::FloorStore &m_store;
    ScopeTreeModel *m_scopes;
    Card *m_scopeCard;
    Card *m_stateCard;
    QTreeView *m_scopeView;
    StateChips *m_chips;
};

} // namespace fw::ui
