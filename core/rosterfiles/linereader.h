// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/filefields.h"
#include "core/rosterfiles/filetable.h"
#include "core/rosterfiles/linefault.h"

namespace fw::rosterfiles {

/// What an import would do, apart from its values; all or nothing: with any fault, nothing is to be
/// taken over.
struct ImportReport
{
    int lines = 0;
    int fresh = 0;   ///< that were not there before
    int changed = 0; ///< that were others before
    int same = 0;
    std::vector<LineFault> faults; ///< by line

    [[nodiscard]] bool isFine() const { return faults.empty(); }
};

/// Reads the cells of one line after the other by field, and notes what is wrong with them.
class LineReader final
{
public:
    /// Notes columns that are missing, and what stands behind the headings.
    LineReader(const FileTable &table, const ColumnMap &map, std::vector<LineFault> &faults);

    [[nodiscard]] const std::vector<CsvTable::Row> &rows() const { return m_table.rows; }

    void begin(const CsvTable::Row &row) { m_row = &row; }

    /// Whether any column holds the field.
    template<typename Field>
    [[nodiscard]] bool has(Field field) const
    {
        return m_map.columnOf(int(field)) >= 0;
    }

    /// Empty without a column.
    template<typename Field>
    [[nodiscard]] QString text(Field field) const
    {
        const int column = m_map.columnOf(int(field));
        return column < 0 ? QString() : m_row->cells.at(column);
    }

    template<typename Field>
    void refuse(Field field, Fault fault)
    {
        refuse(int(field), fault, text(field));
    }

    template<typename Field>
    void refuse(Field field, Fault fault, const QString &value)
    {
        refuse(int(field), fault, value);
    }

    void refuseDay(int column, Fault fault);

    /// \a parse gives an optional; what it makes is put into \a value. Without a column nothing is
    /// done, and an empty cell is the value's default.
    template<typename Field, typename Value, typename Parse>
    void take(Field field, Value &value, Parse parse, Fault fault)
    {
        if (!has(field)) {
            return;
        }
        const QString cell = text(field);
        if (cell.isEmpty()) {
            value = Value();
            return;
        }
        if (auto parsed = parse(cell)) {
            value = *std::move(parsed);
        } else {
            refuse(int(field), fault, cell);
        }
    }

    template<typename Field>
    void take(Field field, QString &value)
    {
        value = has(field) ? text(field) : value;
    }

private:
    void refuse(int field, Fault fault, const QString &value);

    const FileTable &m_table;
    const ColumnMap &m_map;
    std::vector<LineFault> &m_faults;
    const CsvTable::Row *m_row = nullptr;
};

} // namespace fw::rosterfiles
