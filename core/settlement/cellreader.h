// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvreader.h"
#include "core/settlement/settlementinput.h"

#include <optional>
#include <span>
#include <utility>

namespace fw::settlement {

/// A word of a file, and what it means.
template<typename Enum>
using Words = std::span<const std::pair<QLatin1StringView, Enum>>;

/// Whether a cell says that there is no figure: empty, NA or N/A.
[[nodiscard]] bool isNotApplicable(QStringView cell);

/// "92:100;90:80": values and percents. Nothing when it is anything else; empty parts are skipped.
[[nodiscard]] std::optional<std::vector<Knot>> knotsOf(const QString &text);

/// Nothing for a word that is not among them.
template<typename Enum>
[[nodiscard]] std::optional<Enum> meaningOf(const QString &word, Words<Enum> words)
{
    for (const auto &[known, meaning] : words) {
        if (word == known) {
            return meaning;
        }
    }
    return std::nullopt;
}

/// Reads the cells of one row after the other; the first fault is kept. Columns are looked up
/// once: a ledger has a hundred thousand rows.
class CellReader final
{
public:
    struct Column
    {
        int at = -1; ///< -1: there is none, and its cells are empty
        QString name;
    };

    explicit CellReader(const CsvTable &table)
        : m_table(table)
    {
    }

    [[nodiscard]] Column column(const QString &name) const { return {m_table.column(name), name}; }

    void begin(const CsvTable::Row &row) { m_row = &row; }

    /// Trimmed.
    [[nodiscard]] QString text(const Column &column) const;
    /// A text that may not be empty.
    QString id(const Column &column);
    /// Nothing for an empty cell.
    std::optional<Exact> number(const Column &column);
    /// 0 and a fault for an empty cell.
    Exact needed(const Column &column);
    /// Nothing for a cell that isNotApplicable().
    std::optional<Exact> figure(const Column &column);
    QDate date(const Column &column);
    bool flag(const Column &column);

    /// A word that must be among them; the first one and a fault when it is not.
    template<typename Enum>
    Enum word(const Column &column, Words<Enum> words)
    {
        const std::optional<Enum> meaning = meaningOf(text(column), words);
        if (!meaning) {
            fail(column, QStringLiteral("\"%1\" is not a word of this column").arg(text(column)));
        }
        return meaning.value_or(words.front().second);
    }

    void fail(const Column &column, const QString &what);

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    const CsvTable &m_table;
    const CsvTable::Row *m_row = nullptr;
    std::optional<Error> m_fault;
};

} // namespace fw::settlement
