// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/linemodel.h"

#include "ui/floor/floorroles.h"

#include <algorithm>

namespace fw::ui {

LineModel::LineModel(int columns, int firstNumber, int lastNumber, QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(columns)
    , m_firstNumber(firstNumber)
    , m_lastNumber(lastNumber)
{
}

void LineModel::setHeaders(const QStringList &headers)
{
    Q_ASSERT(headers.size() == m_columns);
    m_headers = headers;
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
}

void LineModel::setLines(std::vector<Line> lines)
{
    const bool isSameOnes = std::ranges::equal(m_lines, lines, {}, &Line::id, &Line::id);
    if (!isSameOnes) {
        beginResetModel();
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    std::swap(m_lines, lines);
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row] != lines[row]) {
            emit dataChanged(index(int(row), 0), index(int(row), m_columns - 1));
        }
    }
}

std::int64_t LineModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[std::size_t(row)].id : 0;
}

int LineModel::rowOf(std::int64_t id) const
{
    const auto found = std::ranges::find(m_lines, id, &Line::id);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

bool LineModel::isNumber(int column) const
{
    return column >= m_firstNumber && column <= m_lastNumber && m_firstNumber >= 0;
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Line &line = m_lines[std::size_t(index.row())];
    if (role == int(FloorRole::Tone)) {
        return int(index.column() == line.toneColumn ? line.tone : Tone::Neutral);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    return isText ? QVariant(line.cells.value(index.column())) : QVariant();
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_headers.value(section)) : QVariant();
}

} // namespace fw::ui
