// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/filetable.h"

#include "core/base/csvtext.h"
#include "core/rosterfiles/xlsxreader.h"

#include <algorithm>
#include <array>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 64 * 1024 * 1024;
constexpr std::size_t kMostTitleLines = 20;

/// Also what looks as if it had been guarded already, so that reading is the exact way back.
bool needsGuard(const QString &text)
{
    return guardedCell(text) != text || (text.startsWith(u'\'') && needsGuard(text.mid(1)));
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell.mid(1)) ? cell.mid(1) : cell;
}

QString csvTextOf(const QString &text)
{
    // A lone dash is a day off, and no spreadsheet takes it for a formula.
    const QString cell = text != u"-"_s && needsGuard(text) ? u'\'' + text : text;
    const bool needsQuotes =
        std::ranges::any_of(cell, [](QChar sign) { return u"\",;\t\r\n"_s.contains(sign); });
    return needsQuotes ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

/// By the first line that has any, outside of quotes.
QChar separatorOf(const QString &text)
{
    constexpr std::array kSeparators{u',', u';', u'\t'};
    std::array<int, kSeparators.size()> counts{};
    bool isQuoted = false;
    for (const QChar sign : text) {
        if (sign == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && sign == u'\n') {
            if (std::ranges::any_of(counts, [](int count) { return count > 0; })) {
                break;
            }
        } else if (!isQuoted) {
            for (std::size_t each = 0; each < kSeparators.size(); ++each) {
                counts[each] += sign == kSeparators[each] ? 1 : 0;
            }
        }
    }
    return kSeparators.at(std::size_t(std::ranges::max_element(counts) - counts.begin()));
}

qsizetype filledOf(const QStringList &cells)
{
    return std::ranges::count_if(cells, [](const QString &each) { return !each.isEmpty(); });
}

Result<FileTable> tableOf(std::vector<CsvTable::Row> rows)
{
    for (CsvTable::Row &row : rows) {
        for (QString &cell : row.cells) {
            cell = cell.trimmed();
        }
        while (!row.cells.isEmpty() && row.cells.constLast().isEmpty()) {
            row.cells.removeLast();
        }
    }
    std::erase_if(rows, [](const CsvTable::Row &row) { return row.cells.isEmpty(); });
    const auto last = rows.begin() + std::ptrdiff_t(std::min(kMostTitleLines, rows.size()));
    auto head = std::find_if(rows.begin(), last,
                             [](const CsvTable::Row &row) { return filledOf(row.cells) > 1; });
    if (head == last) {
        head = rows.begin();
    }
    if (head == rows.end()) {
        return Error{ErrorCode::Malformed, u"the file is empty"_s};
    }
    FileTable table;
    table.headings = head->cells;
    const qsizetype columns = table.headings.size();
    for (auto row = head + 1; row != rows.end(); ++row) {
        if (row->cells.size() > columns) {
            table.beyond.push_back({row->line, row->cells.mid(columns)});
        }
        row->cells.resize(columns);
        table.rows.push_back(std::move(*row));
    }
    return table;
}

} // namespace

Result<FileTable> readTable(const QByteArray &bytes, std::optional<TextEncoding> encoding)
{
    if (bytes.size() > kMostBytes) {
        return Error{ErrorCode::Full, u"%1 bytes"_s.arg(bytes.size())};
    }
    if (bytes.startsWith("PK\x03\x04")) {
        Result<std::vector<CsvTable::Row>> rows = readXlsx(bytes);
        if (!rows) {
            return rows.error();
        }
        Result<FileTable> table = tableOf(std::move(*rows));
        if (table) {
            table->isWorkbook = true;
        }
        return table;
    }
    const TextEncoding used = encoding.value_or(encodingOf(bytes));
    const std::optional<QString> text = decoded(bytes, used);
    if (!text) {
        return Error{ErrorCode::Malformed, u"the text is not "_s + wordOf(used)};
    }
    Result<std::vector<CsvTable::Row>> rows = splitCsv(*text, u"line"_s, separatorOf(*text));
    if (!rows) {
        return rows.error();
    }
    for (CsvTable::Row &row : *rows) {
        for (QString &cell : row.cells) {
            cell = unguarded(cell);
        }
    }
    Result<FileTable> table = tableOf(std::move(*rows));
    if (table) {
        table->encoding = used;
    }
    return table;
}

QByteArray csvOf(const TextTable &table, TextEncoding encoding)
{
    QString text;
    for (const QStringList &line : table) {
        QStringList cells;
        cells.reserve(line.size());
        for (const QString &cell : line) {
            cells << csvTextOf(cell);
        }
        text += cells.join(u',') + u"\r\n"_s;
    }
    return encoded(text, encoding);
}

} // namespace fw::rosterfiles
