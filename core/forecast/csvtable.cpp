// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/csvtable.h"

#include <QStringDecoder>

namespace fw::forecast {

using namespace Qt::StringLiterals;

Result<CsvTable> CsvTable::read(const QByteArray &text, const QString &file,
                                const QStringList &needed)
{
    CsvTable table;
    table.m_file = file;
    if (text.size() > kMostBytes) {
        return table.faultAt(1, u"larger than any table"_s);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(text);
    if (decoder.hasError()) {
        return table.faultAt(1, u"not UTF-8"_s);
    }
    if (const Outcome done = table.split(decoded); !done) {
        return done.error();
    }
    if (const Outcome done = table.takeHeader(needed); !done) {
        return done.error();
    }
    return table;
}

Outcome CsvTable::split(const QString &text)
{
    Row row{1, {}};
    QString cell;
    int line = 1;
    int quotedSince = 0; // the line of the quote that is open
    bool hasContent = false;
    const auto endRow = [&] {
        if (hasContent) {
            row.cells.push_back(cell.trimmed());
            m_rows.push_back(row);
        }
        row = {line + 1, {}};
        cell.clear();
        hasContent = false;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quotedSince > 0) {
            if (c == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
                cell += c;
                ++at;
            } else if (c == u'"') {
                quotedSince = 0;
            } else {
                cell += c;
            }
            line += c == u'\n' ? 1 : 0;
        } else if (c == u'\n') {
            endRow();
            ++line;
        } else if (c == u',') {
            row.cells.push_back(cell.trimmed());
            cell.clear();
            hasContent = true;
        } else if (c == u'"') {
            quotedSince = line;
            hasContent = true;
        } else {
            hasContent = hasContent || !c.isSpace();
            cell += c;
        }
    }
    if (quotedSince > 0) {
        return faultAt(quotedSince, u"a quote that does not end"_s);
    }
    endRow();
    return success();
}

Outcome CsvTable::takeHeader(const QStringList &needed)
{
    if (m_rows.empty()) {
        return faultAt(1, u"no header"_s);
    }
    m_columns = m_rows.front().cells;
    const int line = m_rows.front().line;
    m_rows.erase(m_rows.begin());
    for (const QString &column : needed) {
        if (m_columns.count(column) != 1) {
            return faultAt(line, u"column %1: needed once, there %2 times"_s.arg(column).arg(
                                     m_columns.count(column)));
        }
    }
    for (const Row &row : m_rows) {
        if (row.cells.size() != m_columns.size()) {
            return faultAt(
                row.line,
                u"%1 cells, and the header has %2"_s.arg(row.cells.size()).arg(m_columns.size()));
        }
    }
    return success();
}

QString CsvTable::cell(const Row &row, QLatin1StringView column) const
{
    const qsizetype at = m_columns.indexOf(column);
    return at < 0 ? QString() : row.cells[at];
}

Error CsvTable::fault(const Row &row, QLatin1StringView column, const QString &words) const
{
    return faultAt(row.line, u"column %1: %2"_s.arg(column, words));
}

Error CsvTable::faultAt(int line, const QString &words) const
{
    return {ErrorCode::Malformed, u"%1:%2: %3"_s.arg(m_file).arg(line).arg(words)};
}

} // namespace fw::forecast
