// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/expectation.h"

#include <QByteArray>

#include <set>
#include <tuple>

namespace fw::live {

/// What is wrong with one line of a file.
struct ExpectationFault
{
    enum class Kind : std::uint8_t {
        Encoding, ///< not UTF-8
        Header,   ///< the first line does not name the columns; text: the column that is missing
        Columns,  ///< more or fewer fields than columns
        Subject,  ///< neither a queue nor a node, or both
        Day,      ///< text: what stands there, as for the ones below
        Start,    ///< not a time of day, or not on five minutes
        Amount,   ///< not a number of 0 to Expectation::kGreatestAmount
        Twice,    ///< the same interval was there before
        Length    ///< more lines than anybody has
    };

    int line = 0; ///< from 1
    Kind kind = Kind::Encoding;
    QString text = {};

    bool operator==(const ExpectationFault &) const = default;
};

/// An expectation as a table of text: queue, node, day, start, calls, agents. A line has a queue
/// with calls, or a node with agents. A day is a date (2026-11-25), mon to sun, or daily. An
/// interval is as long as the finest step between the starts, at most an hour.
class ExpectationFile final
{
public:
    static constexpr int kMostLines = 200'000;
    static constexpr std::size_t kMostFaults = 20;

    /// Reads all or nothing: with faults(), expectation() is empty. Fields are separated by commas,
    /// semicolons or tabs, whichever the first line has.
    [[nodiscard]] static ExpectationFile read(const QByteArray &bytes);
    /// What read() takes.
    [[nodiscard]] static QByteArray write(const Expectation &expectation);

    [[nodiscard]] const Expectation &expectation() const { return m_expectation; }

    /// In the order of the lines, the first kMostFaults.
    [[nodiscard]] const std::vector<ExpectationFault> &faults() const { return m_faults; }

private:
    enum Column : std::uint8_t { Queue, Node, Day, Start, Calls, Agents, ColumnCount };

    ExpectationFile() = default;

    void readHeader(const QStringList &fields);
    void readLine(int number, const QStringList &fields);
    void build();
    void fail(int line, ExpectationFault::Kind kind, const QString &text = {});

    Expectation m_expectation;
    std::vector<ExpectationFault> m_faults;
    std::vector<Column> m_columns;          ///< of the file, in its order
    std::vector<Expectation::Line> m_lines; ///< with minutes in place of intervals
    std::set<std::tuple<Expectation::Kind, QString, ExpectedDays, int>> m_seen;
};

} // namespace fw::live
