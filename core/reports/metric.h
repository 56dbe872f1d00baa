// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/counter.h"

#include <QString>

#include <optional>
#include <vector>

namespace fw::reports {

enum class MetricFamily : std::uint8_t {
    Volume,
    ServiceLevel,
    Abandonment,
    Waiting,
    Handling,
    Agents
};

enum class MetricUnit : std::uint8_t { Calls, Share, Seconds, PerHour };

enum class Direction : std::uint8_t { Neutral, HigherIsBetter, LowerIsBetter };

/// A counter in a fraction, added or taken away.
struct Term
{
    Counter counter = Counter::Offered;
    int sign = 1;

    bool operator==(const Term &) const = default;
};

using Terms = std::vector<Term>;

/// One column of a report: a fraction of sums, or a sum alone. What it is called is a matter of ui;
/// its id is shown beside every figure, because several formulas share one name.
struct Metric
{
    QString id; ///< never changes: stored in definitions, printed in files
    MetricFamily family = MetricFamily::Volume;
    MetricUnit unit = MetricUnit::Calls;
    Direction direction = Direction::Neutral;
    Terms numerator;
    Terms denominator; ///< empty: the numerator is the figure
    bool stopsAtOne = false;

    [[nodiscard]] bool isOfAgents() const { return reports::isOfAgents(numerator[0].counter); }

    /// Share, number, or seconds; nothing without data and for a denominator of zero.
    [[nodiscard]] std::optional<double> value(const Figures &figures) const;
    /// In short signs that no language changes, such as "A_T / (A + B)".
    [[nodiscard]] QString formula() const;
    [[nodiscard]] CounterSet counters() const;
};

/// All metrics, in the order in which they are offered.
[[nodiscard]] const std::vector<Metric> &allMetrics();
/// Null for an unknown id.
[[nodiscard]] const Metric *findMetric(const QString &id);

/// The value of terms over sums.
[[nodiscard]] std::int64_t valueOf(const Terms &terms, const Sums &sums);
/// The sign of a counter in formulas, such as "A_T".
[[nodiscard]] QString signOf(Counter counter);

} // namespace fw::reports
