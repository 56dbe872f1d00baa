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

void LiveTableView::setColumnPlan(const QList<int> &widths)
{
    m_plan = widths;
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

void LiveTableView::layOutColumns()
{
    if (model() == nullptr || m_plan.size() != model()->columnCount()) {
        return;
    }
    int fixed = 0;
    int wanted = 0;
    for (const int width : std::as_const(m_plan)) {
        fixed += qMax(0, width);
        wanted += qMax(0, -width);
    }
    const int spare = qMax(0, viewport()->width() - fixed - wanted);
    const int stretches =
        int(std::count_if(m_plan.cbegin(), m_plan.cend(), [](int w) { return w < 0; }));
    for (int column = 0; column < int(m_plan.size()); ++column) {
        const int width = m_plan.at(column);
        setColumnWidth(column, width < 0 ? -width + spare / qMax(1, stretches) : width);
    }
}

} // namespace fw::ui
