// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/livetableview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/columnplan.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace fw::ui {

namespace {

constexpr int kRowHeight = 30;
constexpr qint64 kKeyRestMs = 5000;

} // namespace

LiveTableView::LiveTableView(const QString &objectName, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_plan(new ColumnPlan(*horizontalHeader(), this))
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

void LiveTableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void LiveTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() != nullptr && model()->rowCount() > 0)) {
        return;
    }
    QPainter painter(viewport());
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(Token::MutedText));
    painter.drawText(viewport()->rect().adjusted(12, 8, -12, -8),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void LiveTableView::setColumnPlan(const QList<int> &widths, const QList<int> &expendable)
{
    m_plan->setPlan(widths, expendable);
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
    m_plan->layOut();
}

} // namespace fw::ui
