// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/intervalgrid.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace fw::live {

/// Which days a line of an expectation holds for. A date goes before a weekday, and that before
/// every day.
struct ExpectedDays
{
    int weekday = 0; ///< 1 Monday to 7 Sunday; 0: every day, unless there is a date
    QDate date;

    [[nodiscard]] static ExpectedDays every() { return {}; }

    [[nodiscard]] static ExpectedDays on(int weekday) { return {weekday, {}}; }

    [[nodiscard]] static ExpectedDays on(QDate date) { return {0, date}; }

    bool operator==(const ExpectedDays &) const = default;

    [[nodiscard]] bool operator<(const ExpectedDays &other) const
    {
        return weekday != other.weekday ? weekday < other.weekday : date < other.date;
    }
};

/// What a site expects of its days: the calls of its queues and the people of its nodes, by
/// intervals of the local day. A value; empty unless somebody has brought one.
class Expectation final
{
public:
    static constexpr double kGreatestAmount = 100'000;

    /// What is expected of what: calls of a queue, by the switch's name, or people of a node of the
    /// organisation, by its id.
    enum class Kind : std::uint8_t { Calls, Agents };

    struct Line
    {
        Kind kind = Kind::Calls;
        QString key;
        ExpectedDays days;
        int interval = 0; ///< number within the day
        double amount = 0;

        bool operator==(const Line &) const = default;
    };

    /// \a interval divides the hour.
    explicit Expectation(std::chrono::minutes interval = std::chrono::minutes(30));

    [[nodiscard]] std::chrono::minutes interval() const { return m_interval; }

    /// A second line for the same interval takes the place of the first.
    void add(const Line &line);
    /// In a fixed order.
    [[nodiscard]] std::vector<Line> lines() const;

    [[nodiscard]] bool isEmpty() const { return m_days.empty(); }

    [[nodiscard]] bool has(Kind kind) const;
    [[nodiscard]] QStringList keys(Kind kind) const;

    /// Nothing when no line is about the queue on one of the days; else what no line is about
    /// counts as no calls.
    [[nodiscard]] std::optional<double> callsBetween(const QString &queue, TimePoint from,
                                                     TimePoint to, const IntervalGrid &grid) const;
    /// Nothing when no line is about the node on that day.
    [[nodiscard]] std::optional<double> agentsAt(const QString &node, TimePoint time,
                                                 const IntervalGrid &grid) const;

    bool operator==(const Expectation &) const = default;

private:
    struct Key
    {
        Kind kind = Kind::Calls;
        QString key;
        ExpectedDays days;

        bool operator==(const Key &) const = default;
        [[nodiscard]] bool operator<(const Key &other) const;
    };

    using Amounts = std::map<int, double>; ///< by number of the interval

    [[nodiscard]] const Amounts *amountsOf(Kind kind, const QString &key, QDate date) const;

    std::chrono::minutes m_interval;
    std::map<Key, Amounts> m_days;
};

} // namespace fw::live
