// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tabletext.h"

#include "core/base/csvtext.h"

#include <QHeaderView>
#include <QMimeData>
#include <QSaveFile>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const QModelIndex &cell)
{
    const QString shown = cell.data(Qt::DisplayRole).toString();
    if (!shown.isEmpty()) {
        return shown;
    }
    // Painted cells say in words what they show.
    const QString words = cell.data(Qt::AccessibleTextRole).toString();
    if (!words.isEmpty()) {
        return words;
    }
    const QVariant check = cell.data(Qt::CheckStateRole);
    return check.isValid() && check.toInt() == Qt::Checked ? u"✓"_s : QString();
}

/// The first cell of each row, in the order of the screen.
QModelIndexList rowsOf(const QAbstractItemView &view)
{
    QModelIndexList rows;
    if (const auto *tree = qobject_cast<const QTreeView *>(&view)) {
        for (QModelIndex row = tree->model()->index(0, 0, tree->rootIndex()); row.isValid();
             row = tree->indexBelow(row)) {
            rows << row.siblingAtColumn(0);
        }
        return rows;
    }
    const auto *table = qobject_cast<const QTableView *>(&view);
    for (int row = 0; table != nullptr && row < table->model()->rowCount(); ++row) {
        if (!table->isRowHidden(row)) {
            rows << table->model()->index(row, 0);
        }
    }
    return rows;
}

QList<int> shownColumns(const QHeaderView &header)
{
    QList<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (!header.isSectionHidden(column)) {
            columns << column;
        }
    }
    return columns;
}

QModelIndexList selectedRows(const QAbstractItemView &view)
{
    QModelIndexList rows;
    const QModelIndexList cells = view.selectionModel()->selectedIndexes();
    for (const QModelIndex &cell : cells) {
        const QModelIndex row = cell.siblingAtColumn(0);
        if (rows.isEmpty() || rows.constLast() != row) {
            rows << row;
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QByteArray csvLineOf(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts) {
        cells << csvCell(text);
    }
    return csvLine(cells);
}

/// One line of cells apart by tabs: what would break the line becomes a space.
QString tabLine(const QStringList &cells)
{
    QStringList line;
    for (const QString &cell : cells) {
        QString text = guardedCell(cell);
        for (const QChar breaking : {u'\t', u'\r', u'\n'}) {
            text.replace(breaking, u' ');
        }
        line << text;
    }
    return line.join(u'\t') + u'\n';
}

QString htmlLine(const QStringList &cells, QLatin1StringView tag)
{
    QString line = u"<tr>"_s;
    for (const QString &cell : cells) {
        line += "<%1>%2</%1>"_L1.arg(tag, guardedCell(cell).toHtmlEscaped());
    }
    return line + u"</tr>\n"_s;
}

} // namespace

QHeaderView *columnHeader(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view)) {
        return table->horizontalHeader();
    }
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree == nullptr ? nullptr : tree->header();
}

TableText TableText::of(const QAbstractItemView &view, bool isSelectionOnly)
{
    TableText table;
    const QHeaderView *header = columnHeader(view);
    if (header == nullptr || view.model() == nullptr) {
        return table;
    }
    const QList<int> columns = shownColumns(*header);
    for (const int column : columns) {
        table.headers << view.model()->headerData(column, Qt::Horizontal).toString();
    }
    const QModelIndexList selected = isSelectionOnly ? selectedRows(view) : QModelIndexList();
    const QModelIndexList rows = rowsOf(view);
    for (const QModelIndex &row : rows) {
        if (!selected.isEmpty() && !std::binary_search(selected.begin(), selected.end(), row)) {
            continue;
        }
        QStringList cells;
        for (const int column : columns) {
            cells << cellText(row.siblingAtColumn(column));
        }
        table.rows << cells;
    }
    return table;
}

QByteArray TableText::toCsv(const QString &mark) const
{
    QByteArray csv = kCsvByteOrderMark + csvLineOf(headers);
    for (const QStringList &row : rows) {
        csv += csvLineOf(row);
    }
    return mark.isEmpty() ? csv : csv + csvLineOf({mark});
}

QMimeData *TableText::toMimeData() const
{
    QString text = tabLine(headers);
    QString html = u"<table>\n"_s + htmlLine(headers, "th"_L1);
    for (const QStringList &row : rows) {
        text += tabLine(row);
        html += htmlLine(row, "td"_L1);
    }
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html + u"</table>\n"_s);
    return data;
}

Outcome TableText::writeCsv(const QString &fileName, const QString &mark) const
{
    QSaveFile file(fileName);
    const QByteArray csv = toCsv(mark);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
        return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(fileName, file.errorString())};
    }
    return success();
}

} // namespace fw::ui
