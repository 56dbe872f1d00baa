// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnplan.h"

#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QHeaderView>

namespace fw::ui {

ColumnPlan::ColumnPlan(QHeaderView &header, QObject *parent)
    : QObject(parent)
    , m_header(header)
{
}

void ColumnPlan::setPlan(const QList<int> &widths, const QList<int> &expendable)
{
    m_plan = widths;
    m_expendable = expendable;
    layOut();
}

void ColumnPlan::setOwn(const std::optional<QList<int>> &hidden, const QList<int> &widths)
{
    m_ownHidden = hidden;
    m_ownWidths = widths;
    layOut();
}

int ColumnPlan::leastWidth(int column) const
{
    constexpr int kHeaderPadding = 18;
    const QString text = m_header.model()->headerData(column, Qt::Horizontal).toString();
    return qMax(qAbs(m_plan.at(column)),
                m_header.fontMetrics().horizontalAdvance(text) + kHeaderPadding);
}

int ColumnPlan::room() const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(m_header.parentWidget());
    return view == nullptr ? m_header.width() : view->viewport()->width();
}

void ColumnPlan::hideColumns()
{
    int needed = 0;
    for (int column = 0; column < m_plan.size(); ++column) {
        needed += leastWidth(column);
        m_header.setSectionHidden(column, m_ownHidden && m_ownHidden->contains(column));
    }
    for (const int column : std::as_const(m_expendable)) {
        if (!m_ownHidden && needed > room()) {
            m_header.setSectionHidden(column, true);
            needed -= leastWidth(column);
        }
    }
}

void ColumnPlan::layOut()
{
    if (m_header.model() == nullptr || m_plan.size() != m_header.count()) {
        return;
    }
    hideColumns();
    const int columns = int(m_plan.size());
    const bool hasOwnWidths = m_ownWidths.size() == columns;
    int needed = 0;
    int stretches = 0;
    for (int column = 0; column < columns; ++column) {
        if (!m_header.isSectionHidden(column)) {
            needed += leastWidth(column);
            stretches += m_plan.at(column) < 0 ? 1 : 0;
        }
    }
    const int spare = qMax(0, room() - needed);
    for (int column = 0; column < columns; ++column) {
        const int share = m_plan.at(column) < 0 ? spare / qMax(1, stretches) : 0;
        const bool isOwn = hasOwnWidths && m_ownWidths.at(column) > 0;
        m_header.resizeSection(column, isOwn ? m_ownWidths.at(column) : leastWidth(column) + share);
    }
}

} // namespace fw::ui
