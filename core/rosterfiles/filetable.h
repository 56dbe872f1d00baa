// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvreader.h"
#include "core/rosterfiles/textencoding.h"

namespace fw::rosterfiles {

/// Lines of cells, the first of them the headings: what is written to a file.
using TextTable = std::vector<QStringList>;

/// A file as it was read: headings, then lines of as many cells, trimmed, none of them empty as a
/// whole.
struct FileTable
{
    QStringList headings;
    std::vector<CsvTable::Row> rows;
    bool isWorkbook = false;
    TextEncoding encoding = TextEncoding::Utf8; ///< of what is no workbook

    /// Cells that were behind the last heading: lines, and what stood there.
    std::vector<CsvTable::Row> beyond;
};

/// Workbooks are known by their first bytes; everything else is CSV between commas, semicolons or
/// tabs, whichever the first line has most of, in \a encoding or what encodingOf() says. Lines in
/// front with a single cell (a title) are left out. Malformed, Full.
[[nodiscard]] Result<FileTable> readTable(const QByteArray &bytes,
                                          std::optional<TextEncoding> encoding = std::nullopt);

/// RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe, which
/// readTable() takes off again.
[[nodiscard]] QByteArray csvOf(const TextTable &table, TextEncoding encoding);

} // namespace fw::rosterfiles
