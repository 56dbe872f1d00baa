// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/linereader.h"

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;

LineReader::LineReader(const FileTable &table, const ColumnMap &map, std::vector<LineFault> &faults)
    : m_table(table)
    , m_map(map)
    , m_faults(faults)
{
    for (const int field : map.missing()) {
        m_faults.push_back(
            {0, {}, Fault::NoColumn, fieldsOf(map.kind())[std::size_t(field)].id.toString()});
    }
    for (const CsvTable::Row &row : table.beyond) {
        m_faults.push_back({row.line, {}, Fault::BeyondHeadings, row.cells.join(u' ').trimmed()});
    }
}

void LineReader::refuseDay(int column, Fault fault)
{
    m_faults.push_back({m_row->line, m_table.headings.at(column), fault, m_row->cells.at(column)});
}

void LineReader::refuse(int field, Fault fault, const QString &value)
{
    const int column = m_map.columnOf(field);
    const QString heading = column >= 0 ? m_table.headings.at(column)
                                        : fieldsOf(m_map.kind())[std::size_t(field)].id.toString();
    m_faults.push_back({m_row->line, heading, fault, value});
}

} // namespace fw::rosterfiles
