// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/livetableview.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace fw::ui {

namespace {

constexpr int kRowHeight = 30;
constexpr qint64 kKeyRestMs = 5000;

} // namespace

LiveTableView::LiveTableView(const QString &objectName, const Theme &theme, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(objectName);
    setFont(theme.font(FontRole::Body));
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setFixedHeight(kRowHeight);
    horizontalHeader()->setSectionsClickable(true);
}

bool LiveTableView::isInUse() const
{
    const bool hasFreshKey = m_sinceKey.isValid() && m_sinceKey.elapsed() < kKeyRestMs;
    return viewport()->underMouse() || (hasFocus() && hasFreshKey);
}

void LiveTableView::repaintColumn(int column)
{
    viewport()->update(columnViewportPosition(column), 0, columnWidth(column),
                       viewport()->height());
}

void LiveTableView::setColumnPlan(const QList<int> &widths, const QList<int> &expendable)
{
    m_plan = widths;
    m_expendable = expendable;
    layOutColumns();
}

void LiveTableView::keyPressEvent(QKeyEvent *event)
{
    m_sinceKey.start();
    QTableView::keyPressEvent(event);
}

void LiveTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

int LiveTableView::leastWidth(int column) const
{
    constexpr int kHeaderPadding = 18;
    const QString header = model()->headerData(column, Qt::Horizontal).toString();
    return qMax(qAbs(m_plan.at(column)),
                horizontalHeader()->fontMetrics().horizontalAdvance(header) + kHeaderPadding);
}

void LiveTableView::setOwnColumns(const std::optional<QList<int>> &hidden, const QList<int> &widths)
{
    m_ownHidden = hidden;
    m_ownWidths = widths;
    layOutColumns();
}

void LiveTableView::hideColumns()
{
    int needed = 0;
    for (int column = 0; column < m_plan.size(); ++column) {
        needed += leastWidth(column);
        setColumnHidden(column, m_ownHidden && m_ownHidden->contains(column));
    }
    for (const int column : std::as_const(m_expendable)) {
        if (!m_ownHidden && needed > viewport()->width()) {
            setColumnHidden(column, true);
            needed -= leastWidth(column);
        }
    }
}

void LiveTableView::layOutColumns()
{
    if (model() == nullptr || m_plan.size() != model()->columnCount()) {
        return;
    }
    hideColumns();
    const int columns = int(m_plan.size());
    const bool hasOwnWidths = m_ownWidths.size() == columns;
    int needed = 0;
    int stretches = 0;
    for (int column = 0; column < columns; ++column) {
        if (!isColumnHidden(column)) {
            needed += leastWidth(column);
            stretches += m_plan.at(column) < 0 ? 1 : 0;
        }
    }
    const int spare = qMax(0, viewport()->width() - needed);
    for (int column = 0; column < columns; ++column) {
        const int share = m_plan.at(column) < 0 ? spare / qMax(1, stretches) : 0;
        const bool isOwn = hasOwnWidths && m_ownWidths.at(column) > 0;
        setColumnWidth(column, isOwn ? m_ownWidths.at(column) : leastWidth(column) + share);
    }
}

} // namespace fw::ui
