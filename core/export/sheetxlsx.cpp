// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sheetxlsx.h"

#include "core/export/workbookfile.h"

#include <xlsxwriter.h>

namespace fw::exports {

using namespace Qt::StringLiterals;
using reports::MetricUnit;

namespace {

constexpr double kTextWidth = 24;
constexpr double kFigureWidth = 14;
constexpr int kLongestText = 32767; ///< of a cell, by the format's definition

lxw_row_t rowNumber(std::size_t row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(std::size_t column)
{
    return static_cast<lxw_col_t>(column);
}

class Workbook final
{
public:
    explicit Workbook(const QByteArray &path)
        : m_book(workbook_new(path.constData()))
        , m_sheet(workbook_add_worksheet(m_book, nullptr))
        , m_bold(workbook_add_format(m_book))
        , m_note(workbook_add_format(m_book))
        , m_count(numberFormat("#,##0"))
        , m_share(numberFormat("0.0%"))
        , m_decimal(numberFormat("#,##0.0"))
    {
        format_set_bold(m_bold);
        format_set_text_wrap(m_bold);
        format_set_italic(m_note);
    }

    void fill(const reports::ReportSheet &sheet);

    /// Writes the file; the words of what went wrong, or null.
    [[nodiscard]] const char *close()
    {
        const lxw_error error = workbook_close(m_book);
        return error == LXW_NO_ERROR ? nullptr : lxw_strerror(error);
    }

private:
    lxw_format *numberFormat(const char *format)
    {
        lxw_format *const made = workbook_add_format(m_book);
        format_set_num_format(made, format);
        return made;
    }

    void write(std::size_t row, std::size_t column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(m_sheet, rowNumber(row), columnNumber(column),
                               text.left(kLongestText).toUtf8().constData(), format);
    }

    void write(std::size_t row, const reports::SheetLine &line,
               const std::vector<reports::SheetColumn> &columns);

    [[nodiscard]] lxw_format *formatOf(MetricUnit unit) const
    {
        return unit == MetricUnit::Calls   ? m_count
               : unit == MetricUnit::Share ? m_share
                                           : m_decimal;
    }

    lxw_workbook *m_book; // owned by the library until it is closed
    lxw_worksheet *m_sheet;
    lxw_format *m_bold;
    lxw_format *m_note;
    lxw_format *m_count;
    lxw_format *m_share;
    lxw_format *m_decimal;
};

void Workbook::write(std::size_t row, const reports::SheetLine &line,
                     const std::vector<reports::SheetColumn> &columns)
{
    for (std::size_t column = 0; column < line.size(); ++column) {
        const reports::SheetCell &cell = line[column];
        if (columns[column].isText) {
            write(row, column, cell.text, nullptr);
        } else if (cell.figure) {
            worksheet_write_number(m_sheet, rowNumber(row), columnNumber(column), *cell.figure,
                                   formatOf(columns[column].unit));
        }
    }
}

void Workbook::fill(const reports::ReportSheet &sheet)
{
    std::size_t row = 0;
    if (!sheet.title.isEmpty()) {
        write(row++, 0, sheet.title, m_bold);
    }
    for (const QString &fact : sheet.facts) {
        write(row++, 0, fact, nullptr);
    }
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        const reports::SheetColumn &each = sheet.columns[column];
        write(row, column, each.title, m_bold);
        write(row + 1, column, each.note, m_note);
        worksheet_set_column(m_sheet, columnNumber(column), columnNumber(column),
                             each.isText ? kTextWidth : kFigureWidth, nullptr);
    }
    row += 2;
    worksheet_freeze_panes(m_sheet, rowNumber(row), 0);
    for (const reports::SheetLine &line : sheet.lines) {
        write(row++, line, sheet.columns);
    }
    write(row, sheet.total, sheet.columns);
    worksheet_set_row(m_sheet, rowNumber(row), LXW_DEF_ROW_HEIGHT, m_bold);
}

} // namespace

Outcome writeXlsx(const reports::ReportSheet &sheet, const QString &fileName)
{
    return replaceWorkbook(fileName, [&sheet](const QByteArray &path) {
        Workbook book(path);
        book.fill(sheet);
        return book.close();
    });
}

} // namespace fw::exports
