// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvreader.h"

#include <QStringDecoder>

#include <algorithm>

namespace fw {

using namespace Qt::StringLiterals;

namespace {

Error malformed(const QString &file, int line, const QString &what)
{
    return {ErrorCode::Malformed, u"%1:%2: %3"_s.arg(file).arg(line).arg(what)};
}

/// Takes one character after the other; knows nothing of rows' lengths.
class Splitter final
{
public:
    explicit Splitter(QChar separator)
        : m_separator(separator)
    {
    }

    Result<std::vector<CsvTable::Row>> split(const QString &text, const QString &file)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            take(text, at);
            if (m_isMisquoted) {
                return malformed(file, m_row.line,
                                 u"cell %1: a quote inside a cell, or text behind its end"_s.arg(
                                     m_row.cells.size() + 1));
            }
            if (m_cells > kMostCells) {
                return malformed(file, m_line, u"more cells than can be read"_s);
            }
        }
        if (m_isQuoted) {
            return malformed(file, m_row.line, u"a quote that never ends"_s);
        }
        endRow();
        return std::move(m_rows);
    }

private:
    void take(const QString &text, qsizetype &at)
    {
        const QChar sign = text.at(at);
        m_line += sign == u'\n' ? 1 : 0;
        if (m_isQuoted) {
            if (sign != u'"') {
                m_cell += sign;
            } else if (at + 1 < text.size() && text.at(at + 1) == u'"') {
                m_cell += sign;
                ++at;
            } else {
                m_isQuoted = false;
                m_isClosed = true;
            }
            return;
        }
        if (sign == u'"' && m_cell.isEmpty() && !m_isClosed) {
            m_isQuoted = true;
            m_hadQuotes = true;
        } else if (sign == m_separator) {
            endCell();
        } else if (sign == u'\n') {
            endRow();
        } else if (sign != u'\r') {
            m_isMisquoted = m_isClosed || sign == u'"';
            m_cell += sign;
        }
    }

    void endCell()
    {
        m_row.cells << m_cell;
        m_cell.clear();
        m_isClosed = false;
        ++m_cells;
    }

    void endRow()
    {
        if (m_row.cells.isEmpty() && m_cell.isEmpty() && !m_hadQuotes) {
            m_row.line = m_line;
            return;
        }
        endCell();
        m_rows.push_back(std::move(m_row));
        m_row = {m_line, {}};
        m_hadQuotes = false;
    }

    const QChar m_separator;
    std::vector<CsvTable::Row> m_rows;
    CsvTable::Row m_row{1, {}};
    QString m_cell;
    int m_line = 1;
    qsizetype m_cells = 0;
    bool m_isQuoted = false;
    bool m_isClosed = false; ///< the cell's quotes have ended
    bool m_isMisquoted = false;
    bool m_hadQuotes = false;
};

} // namespace

CsvTable::CsvTable(QString file, QStringList header, std::vector<Row> rows)
    : m_file(std::move(file))
    , m_header(std::move(header))
    , m_rows(std::move(rows))
{
}

int CsvTable::column(const QString &name) const
{
    const auto found = std::find_if(m_header.begin(), m_header.end(), [&name](const QString &it) {
        return it.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found != m_header.end() ? static_cast<int>(found - m_header.begin()) : -1;
}

QString CsvTable::cell(const Row &row, const QString &column) const
{
    const int at = this->column(column);
    return at < 0 ? QString() : row.cells[at].trimmed();
}

Error CsvTable::errorAt(const Row &row, const QString &column, const QString &what) const
{
    return malformed(m_file, row.line, u"column %1: %2"_s.arg(column, what));
}

Result<std::vector<CsvTable::Row>> splitCsv(const QString &text, const QString &file,
                                            QChar separator)
{
    return Splitter(separator).split(text, file);
}

Result<CsvTable> readCsv(const QByteArray &bytes, const QString &file, const QStringList &needed)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError()) {
        return malformed(file, 1, u"the text is not UTF-8"_s);
    }
    Result<std::vector<CsvTable::Row>> rows = splitCsv(text, file);
    if (!rows) {
        return rows.error();
    }
    if (rows->empty()) {
        return malformed(file, 1, u"there are no columns"_s);
    }
    QStringList header;
    for (const QString &name : std::as_const(rows->front().cells)) {
        if (!name.trimmed().isEmpty() && header.contains(name.trimmed(), Qt::CaseInsensitive)) {
            return malformed(file, 1, u"two columns are named %1"_s.arg(name.trimmed()));
        }
        header << name.trimmed();
    }
    for (const QString &name : needed) {
        if (!header.contains(name, Qt::CaseInsensitive)) {
            return malformed(file, 1, u"column %1: there is none"_s.arg(name));
        }
    }
    rows->erase(rows->begin());
    for (const CsvTable::Row &row : *rows) {
        if (row.cells.size() != header.size()) {
            return malformed(
                file, row.line,
                u"%1 cells under %2 columns"_s.arg(row.cells.size()).arg(header.size()));
        }
    }
    return CsvTable(file, header, std::move(*rows));
}

} // namespace fw
