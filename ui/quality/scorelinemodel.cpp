// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scorelinemodel.h"

#include <QSet>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

QString ScoreLine::sentence() const
{
    QStringList parts{number.isEmpty() ? title : number + u' ' + title,
                      kind,
                      answer,
                      points,
                      comment,
                      evidence,
                      lack};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

ScoreLineModel::ScoreLineModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ScoreLineModel::removeOthers(const std::vector<ScoreLine> &lines)
{
    QSet<QString> wanted;
    for (const ScoreLine &line : lines) {
        wanted.insert(line.id);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(m_lines[std::size_t(row)].id)) {
            beginRemoveRows({}, row, row);
            m_lines.erase(m_lines.begin() + row);
            endRemoveRows();
        }
    }
}

void ScoreLineModel::setLines(std::vector<ScoreLine> lines)
{
    removeOthers(lines);
    for (std::size_t row = 0; row < lines.size(); ++row) {
        if (row < m_lines.size() && m_lines[row].id == lines[row].id) {
            if (m_lines[row] != lines[row]) {
                m_lines[row] = lines[row];
                emit dataChanged(index(int(row)), index(int(row)));
            }
        } else if (rowOf(lines[row].id) >= 0) {
            beginResetModel(); // another order: another scorecard
            m_lines = std::move(lines);
            endResetModel();
            return;
        } else {
            beginInsertRows({}, int(row), int(row));
            m_lines.insert(m_lines.begin() + std::ptrdiff_t(row), lines[row]);
            endInsertRows();
        }
    }
}

int ScoreLineModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_lines, id, &ScoreLine::id);
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

QString ScoreLineModel::questionAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[std::size_t(row)].isSection) {
        return {};
    }
    return m_lines[std::size_t(row)].id;
}

int ScoreLineModel::neighbour(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step) {
        if (!m_lines[std::size_t(next)].isSection) {
            return next;
        }
    }
    return -1;
}

int ScoreLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ScoreLineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ScoreLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case Qt::ToolTipRole:
        return line.comment.isEmpty() ? QVariant() : QVariant(line.comment.toHtmlEscaped());
    case Qt::AccessibleTextRole:
        return line.sentence();
    case LineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

Qt::ItemFlags ScoreLineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return m_lines[std::size_t(index.row())].isSection ? Qt::ItemIsEnabled
                                                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace fw::ui
