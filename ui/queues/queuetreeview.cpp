// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/queuetreeview.h"

#include "ui/queues/queuetreemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnplan.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace fw::ui {

using Column = QueueTreeModel::Column;

namespace {

constexpr int kRowHeight = 30;
constexpr qint64 kKeyRestMs = 5000;

} // namespace

QueueDelegate::QueueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_queue(theme, int(Column::Agents), int(Column::Trend))
    , m_caller(theme, -1, -1)
{
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    (index.parent().isValid() ? m_caller : m_queue).paint(painter, option, index);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

QueueTreeView::QueueTreeView(const Theme &theme, QWidget *parent)
    : QTreeView(parent)
    , m_plan(new ColumnPlan(*header(), this))
{
    setObjectName(QStringLiteral("queueTree"));
    setFont(theme.font(FontRole::Body));
    setItemDelegate(new QueueDelegate(theme, this));
    setMouseTracking(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setIndentation(18);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(24);
    header()->setFixedHeight(kRowHeight);
    header()->setSectionsClickable(true);
    header()->setHighlightSections(false);
}

bool QueueTreeView::isInUse() const
{
    const bool hasFreshKey = m_sinceKey.isValid() && m_sinceKey.elapsed() < kKeyRestMs;
    return viewport()->underMouse() || (hasFocus() && hasFreshKey);
}

void QueueTreeView::repaintColumn(int column)
{
    viewport()->update(columnViewportPosition(column), 0, columnWidth(column),
                       viewport()->height());
}

void QueueTreeView::keyPressEvent(QKeyEvent *event)
{
    m_sinceKey.start();
    QTreeView::keyPressEvent(event);
}

void QueueTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    layOutColumns();
}

void QueueTreeView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    m_plan->setPlan({-180, 58, 88, 70, -150, 96, 90, 116, 58, 58, 120, 58, 58},
                    {int(Column::Answered), int(Column::Aht), int(Column::Asa), int(Column::Trend),
                     int(Column::Load)});
}

void QueueTreeView::layOutColumns()
{
    m_plan->layOut();
}

} // namespace fw::ui
