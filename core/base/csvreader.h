// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace fw {

/// A CSV file as it was read: names of columns, then rows of as many cells.
class CsvTable final
{
public:
    struct Row
    {
        int line = 0; ///< in the file, from 1: where the row begins
        QStringList cells;
    };

    CsvTable() = default;
    CsvTable(QString file, QStringList header, std::vector<Row> rows);

    [[nodiscard]] const QStringList &header() const { return m_header; }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// The number of the column, without regard to case and blanks; -1 when there is none.
    [[nodiscard]] int column(const QString &name) const;
    /// Trimmed; empty when there is no such column.
    [[nodiscard]] QString cell(const Row &row, const QString &column) const;
    /// Malformed, as FILE:LINE: column COLUMN: WHAT.
    [[nodiscard]] Error errorAt(const Row &row, const QString &column, const QString &what) const;

private:
    QString m_file;
    QStringList m_header;
    std::vector<Row> m_rows;
};

/// Reads RFC 4180: cells between commas, in quotes where they hold commas, quotes or line ends;
/// LF or CR LF; a byte order mark is skipped; empty lines are left out; the text is UTF-8. An error
/// names \a file, the line and what is wrong with it: quotes that never end or stand inside a cell,
/// another number of cells than the header has, text that is not UTF-8, a column named twice or one
/// of \a needed that is missing, or more than kMostCells cells.
[[nodiscard]] Result<CsvTable> readCsv(const QByteArray &bytes, const QString &file,
                                       const QStringList &needed = {});

/// The rows alone, whatever their lengths: for files whose encoding, separator or columns differ.
/// The same errors, but those about columns.
[[nodiscard]] Result<std::vector<CsvTable::Row>> splitCsv(const QString &text, const QString &file,
                                                          QChar separator = QChar(u','));

inline constexpr qsizetype kMostCells = 20'000'000;

} // namespace fw
