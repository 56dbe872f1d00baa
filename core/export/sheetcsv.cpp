// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sheetcsv.h"

#include "core/base/csvtext.h"

namespace fw::exports {

namespace {

QString textOf(const reports::SheetCell &cell, const reports::SheetColumn &column)
{
    if (column.isText) {
        return csvCell(cell.text);
    }
    if (!cell.figure) {
        return {};
    }
    // Numbers are no text: a negative one is no formula.
    constexpr int kDigits = 6;
    const bool isCount = column.unit == reports::MetricUnit::Calls;
    return isCount ? QString::number(static_cast<qint64>(*cell.figure))
                   : QString::number(*cell.figure, 'f', kDigits);
}

QByteArray lineOf(const reports::SheetLine &line, const std::vector<reports::SheetColumn> &columns)
{
    QStringList cells;
    for (std::size_t index = 0; index < line.size(); ++index) {
        cells << textOf(line[index], columns[index]);
    }
    return csvLine(cells);
}

} // namespace

QByteArray csvOf(const reports::ReportSheet &sheet)
{
    QStringList titles;
    QStringList notes;
    for (const reports::SheetColumn &column : sheet.columns) {
        titles << csvCell(column.title);
        notes << csvCell(column.note);
    }
    QByteArray csv = kCsvByteOrderMark + csvLine(titles) + csvLine(notes);
    for (const reports::SheetLine &line : sheet.lines) {
        csv += lineOf(line, sheet.columns);
    }
    csv += lineOf(sheet.total, sheet.columns);
    return sheet.mark.isEmpty() ? csv : csv + csvLine({csvCell(sheet.mark)});
}

} // namespace fw::exports
