// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/agents/agentfilter.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace fw::ui {

class ActionCatalogue;
class AgentFilterPanel;
class AgentSelection;
class AgentSheet;
class AgentSheets;
class AgentStateFilter;
class AgentTableModel;
class AgentTimeline;
class Card;
class LiveTableView;
class SegmentControl;
class StaleOverlay;
class Theme;

/// The agents of a team or in a state, as a list and as a timeline. Both show the same people and
/// share one selection.
class AgentsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgentsPage)

public:
    enum class View { List, Timeline };

    AgentsPage(live::FloorStore &store, Theme &theme, ActionCatalogue &actions, AgentSheets &sheets,
               QWidget *parent = nullptr);

    /// Who is chosen, for actions on them.
    [[nodiscard]] AgentSelection &selection() { return *m_selection; }

    /// List and timeline: what acts on agents gets its keys there.
    [[nodiscard]] QWidget &agentLists() const;

    /// The agents as they are listed here.
    [[nodiscard]] AgentTableModel &agentTable() const { return *m_agents; }

    void showView(View view);
    /// Sizes and choices of the user, for the shell to keep.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// Opens the sheet beside the list.
    void showSheet(live::AgentId agent);
    void hideSheet();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeAgents();
    [[nodiscard]] QWidget *makeTimeline();
    void declareActions(ActionCatalogue &actions);
    void retranslate();
    void showFindKey();
    void applyFilter();
    void tickSecond();
    void showCounts();
    void showStaleness();
    void sortBy(int column);
    void zoom(int direction);
    void forgetTheGone();
    void dropTheHidden();
    void takeListSelection();
    void giveListSelection();

    live::FloorStore &m_store;
    Theme &m_theme;
    AgentSheets &m_sheets;
    AgentFilter m_filter;
    AgentSelection *m_selection;
    AgentTableModel *m_agents;
    AgentStateFilter *m_shown;
    AgentFilterPanel *m_choice;
    LiveTableView *m_list;
    AgentTimeline *m_timeline;
    Card *m_agentCard;
    QStackedWidget *m_stack;
    SegmentControl *m_view;
    SegmentControl *m_window;
    QComboBox *m_order;
    QLineEdit *m_find;
    QAction *m_findAction = nullptr;
    QSplitter *m_columns;
    AgentSheet *m_sheet;
    QList<StaleOverlay *> m_overlays;
    bool m_isSyncing = false;  ///< the list is being told the selection
    bool m_isRemoving = false; ///< agents leave the list by themselves
};

} // namespace fw::ui
