// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/scopefigures.h"

#include <QWidget>

class QAbstractItemModel;
class QAction;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace fw::ui {

class ActionCatalogue;
class AgentTableModel;
class Card;
class IntervalChart;
class LiveTableView;
class QueueTableModel;
class ScopeTreeModel;
class SeatMap;
class SegmentControl;
class StaleOverlay;
class Theme;
class TileStrip;
class WaitingTableModel;

/// The whole floor now: scopes, figures, queues, agents, waiting callers.
class FloorPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorPage)

public:
    FloorPage(live::FloorStore &store, Theme &theme, ActionCatalogue &actions,
              QWidget *parent = nullptr);

    /// Sizes that the user chose, for the shell to keep.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);
    /// Puts a panel above the waiting callers.
    void addPanel(QWidget &panel);
    /// The name of the scope that is shown.
    [[nodiscard]] QString scopeName() const;
    /// Takes the place of the waiting callers and the chart whenever \a sheet is not hidden.
    void placeSheet(QWidget &sheet);

    /// Lead to one of them: it becomes the current one, and what hides it is set back.
    void showQueue(live::QueueId queue);
    void showAgent(live::AgentId agent);

    /// The agents as list and as seats: what acts on agents gets its keys there.
    [[nodiscard]] QWidget &agentLists() const;
    /// In the list or in the seats, whichever is shown.
    [[nodiscard]] std::vector<live::AgentId> selectedAgents() const;
    [[nodiscard]] QWidget &waitingList() const;

    /// The agents as they are listed here.
    [[nodiscard]] AgentTableModel &agentTable() const { return *m_agents; }

    [[nodiscard]] std::optional<live::WaitingCall> currentCaller() const;

signals:
    /// Enter or a double click on an agent: somebody wants to know more.
    void agentActivated(fw::live::AgentId agent);
    /// Agents were dragged on a queue.
    void moveWished(const std::vector<fw::live::AgentId> &agents, fw::live::QueueId queue);
    void currentAgentChanged(fw::live::AgentId agent);
    void scopeNameChanged(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeScopes();
    [[nodiscard]] QWidget *makeQueues();
    [[nodiscard]] QWidget *makeAgents();
    void makeRight();
    void makeTable(LiveTableView &view, QAbstractItemModel &model, int stateColumn,
                   int trendColumn);
    void applyFilter();
    void showEverything();
    void showOtherSight();
    void retranslate();
    void showFindKey();
    void tickSecond();
    void showFigures();
    void showAgentSummary(const ScopeFigures &figures);
    void showStaleness();
    void sortBy(LiveTableView &view, int column);

    live::FloorStore &m_store;
    Theme &m_theme;
    ScopeFilter m_filter;
    QueueTableModel *m_queues;
    AgentTableModel *m_agents;
    WaitingTableModel *m_waiting;
    ScopeTreeModel *m_scopes;
    QTreeView *m_scopeView;
    TileStrip *m_tiles;
    LiveTableView *m_queueView;
    LiveTableView *m_agentView;
    LiveTableView *m_waitingView;
    SeatMap *m_seats;
    IntervalChart *m_chart;
    Card *m_scopeCard;
    Card *m_queueCard;
    Card *m_agentCard;
    Card *m_waitingCard;
    Card *m_chartCard;
    SegmentControl *m_span;
    SegmentControl *m_agentKind;
    QStackedWidget *m_agentStack;
    QLineEdit *m_find;
    QAction *m_findAction;
    QSplitter *m_right = nullptr;
    QWidget *m_sheet = nullptr; ///< stands in the place of m_right while it is seen
    QSplitter *m_columns;
    QSplitter *m_rows;
    QList<StaleOverlay *> m_overlays;
    int m_seconds = 0;
    QString m_badge; ///< how old the figures are, while they are old
};

} // namespace fw::ui
