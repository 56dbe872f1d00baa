// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporttablemodel.h"

#include "ui/floor/floorroles.h"
#include "ui/reports/reporttext.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using reports::ReportRow;

ReportTableModel::ReportTableModel(Part part, QObject *parent)
    : QAbstractTableModel(parent)
    , m_part(part)
{
}

void ReportTableModel::show(std::shared_ptr<const reports::Report> report, const QTimeZone &zone)
{
    beginResetModel();
    m_report = std::move(report);
    m_zone = zone;
    m_columns.clear();
    m_order.clear();
    m_sortColumn = -1;
    if (m_report) {
        const reports::ReportDefinition &definition = m_report->definition;
        m_total.now = m_report->total;
        m_total.before = m_report->totalBefore;
        if (definition.step != reports::Step::Whole) {
            m_columns.push_back({Column::Kind::Step});
        }
        // One name at least, so that the totals can say what they are.
        if (definition.rows != reports::RowKind::All || m_columns.empty()) {
            m_columns.push_back({Column::Kind::Key});
        }
        for (const reports::Metric *const metric : m_report->metrics()) {
            m_columns.push_back({Column::Kind::Figure, metric, false});
            if (definition.hasPrevious) {
                m_columns.push_back({Column::Kind::Figure, metric, true});
            }
        }
        m_order.resize(m_report->rows.size());
        std::iota(m_order.begin(), m_order.end(), 0);
    }
    endResetModel();
}

void ReportTableModel::retranslate()
{
    if (columnCount() > 0) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_report) {
        return 0;
    }
    return m_part == Part::Total ? 1 : int(m_order.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ReportTableModel::nameColumns() const
{
    return int(std::ranges::count_if(
        m_columns, [](const Column &each) { return each.kind != Column::Kind::Figure; }));
}

const ReportRow &ReportTableModel::rowAt(int row) const
{
    return m_part == Part::Total ? m_total : m_report->rows[std::size_t(m_order[std::size_t(row)])];
}

std::optional<ReportCell> ReportTableModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_report || columnAt(index.column()).metric == nullptr) {
        return std::nullopt;
    }
    const Column &column = columnAt(index.column());
    const ReportRow &row = rowAt(index.row());
    return ReportCell{row.step, row.key, column.metric, column.isBefore};
}

QString ReportTableModel::nameText(const ReportRow &row, const Column &column) const
{
    if (m_part == Part::Total) {
        return column.kind == m_columns.front().kind ? tr("Total") : QString();
    }
    if (column.kind == Column::Kind::Step) {
        return ReportText::step(m_report->stepSpan(row.step), m_report->definition.step, m_zone);
    }
    return ReportText::key(m_report->book.keys[std::size_t(row.key)]);
}

std::optional<double> ReportTableModel::figure(const ReportRow &row, const Column &column) const
{
    return column.metric->value(column.isBefore ? row.before : row.now);
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Column &column = columnAt(index.column());
    const bool isName = column.kind != Column::Kind::Figure;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? nameText(rowAt(index.row()), column)
                      : ReportText::figure(column.metric->unit, figure(rowAt(index.row()), column));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return (isName ? nameText(rowAt(index.row()), column) : headerNote(column)).toHtmlEscaped();
    case int(FloorRole::Strong):
        return m_part == Part::Total;
    default:
        return {};
    }
}

QString ReportTableModel::headerText(const Column &column) const
{
    switch (column.kind) {
    case Column::Kind::Step:
        return ReportText::tr("Period");
    case Column::Kind::Key:
        return ReportText::rows(m_report->definition.rows);
    case Column::Kind::Figure:
        break;
    }
    // Two lines: what it is, and which formula or which period.
    //: second line of a column's head: the figures of the period before
    const QString note = column.isBefore ? tr("before") : column.metric->id;
    return ReportText::name(*column.metric) + u'\n' + note;
}

QString ReportTableModel::headerNote(const Column &column) const
{
    if (column.metric == nullptr) {
        return {};
    }
    QString note = ReportText::name(*column.metric) + u'\n' + ReportText::formula(*column.metric);
    if (column.isBefore) {
        //: %1 the days of the period before
        note += u'\n' + tr("Period before: %1").arg(ReportText::days(m_report->previous, m_zone));
    }
    return note;
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const Column &column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return headerText(column);
    case Qt::ToolTipRole:
        return headerNote(column).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    case Qt::AccessibleTextRole:
        return column.metric == nullptr ? headerText(column) : headerNote(column);
    case Qt::TextAlignmentRole:
        return QVariant(int((column.kind == Column::Kind::Figure ? Qt::AlignRight : Qt::AlignLeft) |
                            Qt::AlignVCenter));
    default:
        return {};
    }
}

void ReportTableModel::putInOrder()
{
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn < 0) {
        return;
    }
    const Column &column = columnAt(m_sortColumn);
    std::vector<std::optional<double>> keys; // once: a comparison must not add counters up
    keys.reserve(m_report->rows.size());
    for (const ReportRow &row : m_report->rows) {
        keys.push_back(column.kind == Column::Kind::Step  ? std::optional(double(row.step))
                       : column.kind == Column::Kind::Key ? std::optional(double(row.key))
                                                          : figure(row, column));
    }
    const bool isDown = m_sortOrder == Qt::DescendingOrder;
    const auto isBefore = [&keys, isDown](int a, int b) {
        const std::optional<double> &one = keys[std::size_t(a)];
        const std::optional<double> &other = keys[std::size_t(b)];
        if (!one || !other) {
            return one.has_value() && !other;
        }
        return isDown ? *one > *other : *one < *other;
    };
    std::ranges::stable_sort(m_order, isBefore);
}

void ReportTableModel::sort(int column, Qt::SortOrder order)
{
    if (m_part == Part::Total || !m_report || column >= columnCount()) {
        return;
    }
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<int> former = m_order;
    m_sortColumn = column;
    m_sortOrder = order;
    putInOrder();
    std::vector<int> places(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        places[std::size_t(m_order[place])] = int(place);
    }
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex &each : kept) {
        const int row = former[std::size_t(each.row())];
        changePersistentIndex(each, index(places[std::size_t(row)], each.column()));
    }
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace fw::ui
