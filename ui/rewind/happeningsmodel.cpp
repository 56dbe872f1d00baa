// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewind/happeningsmodel.h"

#include "ui/agents/timelinescale.h"
#include "ui/floor/floorroles.h"
#include "ui/widgets/painting.h"

#include <algorithm>

namespace fw::ui {

HappeningsModel::HappeningsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HappeningsModel::show(const std::vector<Happening> &all, TimePoint moment,
                           const QTimeZone &zone)
{
    const auto begin =
        std::ranges::lower_bound(all, moment - kAround, std::ranges::less(), &Happening::at);
    const auto end =
        std::ranges::upper_bound(all, moment + kAround, std::ranges::less(), &Happening::at);
    beginResetModel();
    m_zone = zone;
    m_rows.assign(begin, end);
    const auto after =
        std::ranges::upper_bound(m_rows, moment, std::ranges::less(), &Happening::at);
    m_momentRow = static_cast<int>(after - m_rows.begin()) - 1;
    endResetModel();
}

void HappeningsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

TimePoint HappeningsModel::timeAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].at : kNoTime;
}

QString HappeningsModel::kindText(HappeningKind kind)
{
    switch (kind) {
    case HappeningKind::Alarm:
        return tr("Alarm");
    case HappeningKind::Action:
        return tr("Action");
    case HappeningKind::Incident:
        return tr("Incident");
    case HappeningKind::Mark:
        //: a moment that somebody marked to find it again
        return tr("Mark");
    }
    return {};
}

int HappeningsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HappeningsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant HappeningsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Happening &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = Column(index.column());
    if (role == int(FloorRole::Tone)) {
        return int(column == Column::Kind && row.isCritical ? Tone::Critical : Tone::Neutral);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (column) {
    case Column::Time:
        return formatClock(row.at, m_zone, true);
    case Column::Kind:
        return kindText(row.kind);
    case Column::What:
        return role == Qt::ToolTipRole ? QVariant(row.text.toHtmlEscaped()) : QVariant(row.text);
    case Column::Who:
        return row.by;
    case Column::Count:
        break;
    }
    return {};
}

QVariant HappeningsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (Column(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Kind:
        return tr("Kind");
    case Column::What:
        return tr("What happened");
    case Column::Who:
        return tr("By");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
