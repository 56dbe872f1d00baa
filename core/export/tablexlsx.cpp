// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tablexlsx.h"

#include "core/export/workbookfile.h"

#include <QRegularExpression>

#include <algorithm>

#include <xlsxwriter.h>

namespace fw::exports {

namespace {

constexpr qsizetype kLongestText = 32767; ///< of a cell, by the format's definition
constexpr double kNarrowest = 9;
constexpr double kWidest = 40;

/// Wide enough for the longest text; a Chinese character is as wide as two others.
double widthOf(const std::vector<QStringList> &table, qsizetype column)
{
    double widest = kNarrowest;
    for (const QStringList &line : table) {
        const QString text = line.value(column);
        const auto wide = std::ranges::count_if(text, [](QChar sign) {
            constexpr char16_t kFirstWide = 0x2e80;
            return sign.unicode() >= kFirstWide;
        });
        widest = std::max(widest, double(text.size() + wide) + 2);
    }
    return std::min(widest, kWidest);
}

/// What looks like an escape of the format's own ("_x0041_") is none; the library leaves that to
/// its caller (ECMA-376 22.9.2.19).
QByteArray storedText(const QString &cell)
{
    static const QRegularExpression kEscape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return cell.left(kLongestText).replace(kEscape, QStringLiteral("_x005F_")).toUtf8();
}

const char *write(const std::vector<QStringList> &table, const QByteArray &path)
{
    lxw_workbook *const book = workbook_new(path.constData()); // lives until it is closed
    lxw_worksheet *const sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *const bold = workbook_add_format(book);
    format_set_bold(bold);
    lxw_format *const text = workbook_add_format(book);
    format_set_num_format(text, "@"); // what is typed over it stays a text, too
    worksheet_freeze_panes(sheet, 1, 0);
    const qsizetype columns = table.empty() ? 0 : table.front().size();
    for (qsizetype column = 0; column < columns; ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, place, place, widthOf(table, column), text);
    }
    lxw_row_t row = 0;
    for (const QStringList &line : table) {
        lxw_col_t column = 0;
        for (const QString &cell : line) {
            if (!cell.isEmpty()) {
                worksheet_write_string(sheet, row, column, storedText(cell).constData(),
                                       row == 0 ? bold : text);
            }
            ++column;
        }
        ++row;
    }
    const lxw_error error = workbook_close(book);
    return error == LXW_NO_ERROR ? nullptr : lxw_strerror(error);
}

} // namespace

Outcome writeXlsx(const std::vector<QStringList> &table, const QString &fileName)
{
    return replaceWorkbook(fileName,
                           [&table](const QByteArray &path) { return write(table, path); });
}

} // namespace fw::exports
