// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/floor/floordelegate.h"

#include <QElapsedTimer>
#include <QTreeView>

namespace fw::ui {

class ColumnPlan;
class Theme;

/// Paints queues like the floor's tables, and callers below them as words only.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueDelegate)

public:
    explicit QueueDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    FloorDelegate m_queue;
    FloorDelegate m_caller;
};

/// The queues with their callers: rows of one height, and it knows when it is being used, so that
/// whoever sorts it can wait.
class QueueTreeView final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueTreeView)

public:
    explicit QueueTreeView(const Theme &theme, QWidget *parent = nullptr);

    /// The pointer is over the rows, or a key moved in them a moment ago.
    [[nodiscard]] bool isInUse() const;
    /// Repaints the visible part of \a column without asking the model for a change.
    void repaintColumn(int column);
    /// Lays the columns out again, for other header texts.
    void layOutColumns();
    void setModel(QAbstractItemModel *model) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ColumnPlan *m_plan;
    QElapsedTimer m_sinceKey;
};

} // namespace fw::ui
