// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/queuetreeview.h"

#include "ui/queues/queuetreemodel.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace fw::ui {

using Column = QueueTreeModel::Column;

namespace {

constexpr int kRowHeight = 30;
constexpr qint64 kKeyRestMs = 5000;
constexpr std::array<int, std::size_t(Column::Count)> kWidths{180, 58, 70, 70, 160, 96, 90,
                                                              116, 58, 58, 98, 58,  58};
constexpr std::array kExpendable{Column::Answered, Column::Aht, Column::Asa, Column::Trend,
                                 Column::Load};

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

int QueueTreeView::leastWidth(int column) const
{
    constexpr int kHeaderPadding = 18;
    const QString text = model()->headerData(column, Qt::Horizontal).toString();
    return qMax(kWidths[std::size_t(column)],
                header()->fontMetrics().horizontalAdvance(text) + kHeaderPadding);
}

void QueueTreeView::layOutColumns()
{
    if (model() == nullptr) {
        return;
    }
    int needed = 0;
    for (int column = 0; column < int(Column::Count); ++column) {
        setColumnHidden(column, false);
        needed += leastWidth(column);
    }
    for (const Column column : kExpendable) {
        if (needed > viewport()->width()) {
            setColumnHidden(int(column), true);
            needed -= leastWidth(int(column));
        }
    }
    // The name and the bar of agents take what is left.
    const int share = qMax(0, viewport()->width() - needed) / 2;
    for (int column = 0; column < int(Column::Count); ++column) {
        const bool isWide = column == int(Column::Name) || column == int(Column::Agents);
        setColumnWidth(column, leastWidth(column) + (isWide ? share : 0));
    }
}

} // namespace fw::ui
