// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/links/anomalymodel.h"

#include "ui/links/anomalytext.h"

#include <algorithm>

namespace fw::ui {

using Column = AnomalyModel::Column;

AnomalyModel::AnomalyModel(const live::FloorStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_rows(wanted())
{
}

std::vector<AnomalyModel::Row> AnomalyModel::wanted() const
{
    std::map<std::string, std::uint64_t> counts{{"undecodable_text", 0}, {"sequence_gap", 0}};
    for (const auto &[kind, count] : m_store.floor().anomalies()) {
        counts[kind] = count;
    }
    std::vector<Row> rows(counts.begin(), counts.end());
    std::ranges::stable_sort(rows, std::greater{}, &Row::second);
    return rows;
}

void AnomalyModel::tick()
{
    std::vector<Row> rows = wanted();
    if (rows == m_rows) {
        return;
    }
    const bool hasSameKinds = std::ranges::equal(rows, m_rows, {}, &Row::first, &Row::first);
    if (hasSameKinds) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, int(Column::Number)),
                         index(static_cast<int>(m_rows.size()) - 1, int(Column::Number)));
        return;
    }
    beginResetModel(); // a new kind: it is rare
    m_rows = std::move(rows);
    endResetModel();
}

void AnomalyModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, int(Column::Count) - 1);
    emit dataChanged(index(0, 0),
                     index(static_cast<int>(m_rows.size()) - 1, int(Column::Count) - 1));
}

int AnomalyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnomalyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant AnomalyModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto &[kind, count] = m_rows.at(std::size_t(index.row()));
    if (role == Qt::DisplayRole) {
        return index.column() == int(Column::Kind) ? AnomalyText::of(kind) : QString::number(count);
    }
    return role == Qt::TextAlignmentRole ? headerData(index.column(), Qt::Horizontal, role)
                                         : QVariant();
}

QVariant AnomalyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    const bool isNumber = section == int(Column::Number);
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    //: columns: kind of an irregularity, and how often it was seen
    return isNumber ? tr("Number") : tr("Kind");
}

} // namespace fw::ui
