// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QPushButton;
class QSplitter;

namespace fw::ui {

class ActionCatalogue;
class CallsDialog;
class Card;
class QueueChart;
class QueueTreeModel;
class QueueTreeView;
class SegmentControl;
class StaleOverlay;
class Theme;

/// The queues with their waiting callers, and below them the day in intervals, with the calls
/// behind each.
class QueuesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueuesPage)

public:
    QueuesPage(live::FloorStore &store, Theme &theme, ActionCatalogue &actions,
               QWidget *parent = nullptr);

    /// Makes the queue current and shows it; any search that hides it ends.
    void showQueue(live::QueueId queue);
    /// The caller whose row is current; null when it is a queue's, or none.
    [[nodiscard]] const live::WaitingCall *currentCaller() const;
    /// The queue that is current, also as the one of the current caller; invalid when there is
    /// none.
    [[nodiscard]] live::QueueId currentQueue() const;

    [[nodiscard]] QueueTreeView *view() const { return m_view; }

signals:
    /// The current queue or caller is another.
    void currentChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeQueues();
    [[nodiscard]] QWidget *makeIntervals();
    void declareActions(ActionCatalogue &actions);
    void sortBy(int column);
    void keepExpansion();
    void takeCurrent(const QModelIndex &index);
    void applyChanges(const live::Changes &changes);
    void tickSecond();
    void showIntervals();
    void showChosen();
    void showCalls();
    void showStaleness();
    void showFindKey();
    void showOrder();
    void retranslate();
    [[nodiscard]] std::vector<live::QueueId> chartQueues() const;
    [[nodiscard]] QString chartName() const;

    live::FloorStore &m_store;
    Theme &m_theme;
    QueueTreeModel *m_model;
    QueueTreeView *m_view = nullptr;
    QueueChart *m_chart = nullptr;
    Card *m_queueCard = nullptr;
    Card *m_chartCard = nullptr;
    QLineEdit *m_find = nullptr;
    SegmentControl *m_kind = nullptr;
    QPushButton *m_callsButton = nullptr;
    QSplitter *m_rows;
    CallsDialog *m_calls = nullptr;
    QAction *m_findAction = nullptr;
    QList<StaleOverlay *> m_overlays;
    live::QueueId m_current;
    std::vector<live::QueueId> m_expanded;
    bool m_areIntervalsStale = true;
};

} // namespace fw::ui
