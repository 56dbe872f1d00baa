// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/settlementsheet.h"

#include "core/export/workbookfile.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

#include <xlsxwriter.h>

namespace fw::exports {

namespace {

constexpr qsizetype kLongestText = 32767; ///< of a cell, by the format's definition
constexpr qsizetype kLongestName = 31;    ///< of a sheet, by the format's definition
constexpr double kNarrowest = 10;
constexpr double kWidest = 48;
constexpr char16_t kFirstWide = 0x2e80;

/// What looks like an escape of the format's own ("_x0041_") is none; the library leaves that to
/// its caller (ECMA-376 22.9.2.19).
QByteArray storedText(const QString &cell)
{
    static const QRegularExpression kEscape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return cell.left(kLongestText).replace(kEscape, QStringLiteral("_x005F_")).toUtf8();
}

double widthOf(const QString &text)
{
    const auto wide =
        std::ranges::count_if(text, [](QChar sign) { return sign.unicode() >= kFirstWide; });
    return double(text.size() + wide) + 2;
}

/// The formats of one workbook, made as they are needed.
class Formats final
{
public:
    explicit Formats(lxw_workbook *book)
        : m_book(book)
    {
    }

    [[nodiscard]] lxw_format *of(const SheetCell &cell)
    {
        const int decimals = cell.number ? cell.decimals : -1;
        lxw_format *&format = m_formats[{decimals, cell.isStrong}];
        if (format == nullptr) {
            format = workbook_add_format(m_book);
            if (cell.isStrong) {
                format_set_bold(format);
            }
            const QByteArray code = decimals < 0 ? QByteArray("@")
                                    : decimals == 0
                                        ? QByteArray("#,##0")
                                        : QByteArray("#,##0.") + QByteArray(decimals, '0');
            format_set_num_format(format, code.constData());
        }
        return format;
    }

private:
    lxw_workbook *m_book;
    std::map<std::pair<int, bool>, lxw_format *> m_formats;
};

void writePage(const SheetPage &page, lxw_worksheet *sheet, Formats &formats)
{
    std::vector<double> widths;
    lxw_row_t row = 0;
    for (const std::vector<SheetCell> &cells : page.rows) {
        widths.resize(std::max(widths.size(), cells.size()), kNarrowest);
        lxw_col_t column = 0;
        for (const SheetCell &cell : cells) {
            QString text = cell.text;
            if (cell.number) {
                text = cell.number->text(cell.decimals, Rounding::HalfUp);
                worksheet_write_number(sheet, row, column, text.toDouble(), formats.of(cell));
            } else if (!text.isEmpty()) {
                worksheet_write_string(sheet, row, column, storedText(text).constData(),
                                       formats.of(cell));
            }
            // A line of words is no column.
            if (cells.size() > 1) {
                widths[column] = std::max(widths[column], widthOf(text));
            }
            ++column;
        }
        ++row;
    }
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, place, place, std::min(widths[column], kWidest), nullptr);
    }
    if (page.frozenRows > 0) {
        worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(page.frozenRows), 0);
    }
}

/// A name that the format takes.
QByteArray nameOf(const QString &name)
{
    static const QRegularExpression kRefused(QStringLiteral("[\\[\\]:*?/\\\\']"));
    QString taken = name;
    return taken.replace(kRefused, QStringLiteral("-")).left(kLongestName).toUtf8();
}

const char *write(const std::vector<SheetPage> &pages, const QByteArray &path)
{
    lxw_workbook *const book = workbook_new(path.constData()); // lives until it is closed
    Formats formats(book);
    for (const SheetPage &page : pages) {
        lxw_worksheet *const sheet = workbook_add_worksheet(book, nameOf(page.name).constData());
        if (sheet != nullptr) {
            writePage(page, sheet, formats);
        }
    }
    const lxw_error error = workbook_close(book);
    return error == LXW_NO_ERROR ? nullptr : lxw_strerror(error);
}

} // namespace

Outcome writeSettlementXlsx(const std::vector<SheetPage> &pages, const QString &fileName)
{
    return replaceWorkbook(fileName,
                           [&pages](const QByteArray &path) { return write(pages, path); });
}

} // namespace fw::exports
