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

void LiveTableView::layOutColumns()
{
    if (model() == nullptr || m_plan.size() != model()->columnCount()) {
        return;
    }
    const int columns = int(m_plan.size());
    int needed = 0;
    for (int column = 0; column < columns; ++column) {
        needed += leastWidth(column);
    }
    for (int column = 0; column < columns; ++column) {
        setColumnHidden(column, false);
    }
    for (const int column : std::as_const(m_expendable)) {
        if (needed > viewport()->width()) {
            setColumnHidden(column, true);
            needed -= leastWidth(column);
        }
    }
    int stretches = 0;
    for (int column = 0; column < columns; ++column) {
        stretches += m_plan.at(column) < 0 && !isColumnHidden(column) ? 1 : 0;
    }
    const int spare = qMax(0, viewport()->width() - needed);
    for (int column = 0; column < columns; ++column) {
        const int share = m_plan.at(column) < 0 ? spare / qMax(1, stretches) : 0;
        setColumnWidth(column, leastWidth(column) + share);
    }
}

} // namespace fw::ui
