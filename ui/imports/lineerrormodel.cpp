// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/lineerrormodel.h"

#include "ui/imports/importtext.h"
#include "ui/widgets/visibletext.h"

#include <QFileInfo>

namespace fw::ui {

void LineErrorModel::show(const std::vector<history::ImportedLog> &logs)
{
    beginResetModel();
    m_rows.clear();
    for (const history::ImportedLog &log : logs) {
        const QString file = QFileInfo(log.path).fileName();
        for (const history::LineError &error : log.errors) {
            if (m_rows.size() < kMostRows) {
                m_rows.push_back({file, error});
            }
        }
    }
    endResetModel();
}

void LineErrorModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty()) {
        const int column = static_cast<int>(Column::Reason);
        emit dataChanged(index(0, column), index(rowCount() - 1, column), {Qt::DisplayRole});
    }
}

int LineErrorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LineErrorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant LineErrorModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column == Column::Line) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (column) {
    case Column::File:
        return row.file;
    case Column::Line:
        return static_cast<qlonglong>(row.error.line);
    case Column::Reason:
        return ImportText::fault(row.error.fault);
    case Column::Text:
        return visibleText(row.error.text);
    case Column::Count:
        break;
    }
    return {};
}

QVariant LineErrorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case Column::File:
        return tr("File");
    case Column::Line:
        return tr("Line");
    case Column::Reason:
        return tr("Why it was not counted");
    case Column::Text:
        return tr("Begin of the line");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
