// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace fw::forecast {

/// A CSV text (RFC 4180, UTF-8, with or without its mark) with a header line, by named columns.
class CsvTable final
{
public:
    static constexpr qsizetype kMostBytes = 256 << 20;

    struct Row
    {
        int line = 0; ///< in the text, from 1
        QStringList cells;
    };

    /// \a file is how errors call the text. Errors: Malformed, with file, line and what is wrong:
    /// no UTF-8, a quote that does not end, a row of another width, a needed column that is missing
    /// or there twice. Empty lines are left out.
    [[nodiscard]] static Result<CsvTable> read(const QByteArray &text, const QString &file,
                                               const QStringList &needed);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    /// Empty for a column that is not there.
    [[nodiscard]] QString cell(const Row &row, QLatin1StringView column) const;

    /// Malformed, as FILE:LINE: column COLUMN: WORDS.
    [[nodiscard]] Error fault(const Row &row, QLatin1StringView column, const QString &words) const;

private:
    [[nodiscard]] Outcome split(const QString &text);
    [[nodiscard]] Outcome takeHeader(const QStringList &needed);
    [[nodiscard]] Error faultAt(int line, const QString &words) const;

    QString m_file;
    QStringList m_columns;
    std::vector<Row> m_rows;
};

} // namespace fw::forecast
