// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/compiledproblem.h"

namespace fw::optimiser {

/// What breaking a rule by one day, shift or weekend weighs in points; minutes weigh one point for
/// each begun hour.
inline constexpr int kPointsOfDay = 8;

/// The sums of one person's row.
struct RowSums
{
    int minutes = 0;
    int nights = 0;
    int blocks = 0;

    bool operator==(const RowSums &) const = default;
};

/// The rules of one row. Stateless: each call reads the row that it is given.
class RowRules final
{
public:
    explicit RowRules(const CompiledProblem &problem)
        : m_problem(problem)
    {
    }

    /// Points of the runs and successions that days \a first to \a last have a part in. The
    /// difference of two rows that are the same outside of these days is that of their whole rows.
    [[nodiscard]] int runPoints(int person, const Shift *row, int first, int last) const;

    [[nodiscard]] int minutePoints(int person, int minutes) const
    {
        const RowLimits &limits = m_problem.limits[static_cast<std::size_t>(person)];
        if (minutes > limits.maxMinutes) {
            return hours(minutes - limits.maxMinutes);
        }
        return minutes < limits.minMinutes ? hours(limits.minMinutes - minutes) : 0;
    }

    [[nodiscard]] int blockPoints(int person, int blocks) const
    {
        const int most = m_problem.limits[static_cast<std::size_t>(person)].maxBlocks;
        return blocks > most ? (blocks - most) * kPointsOfDay : 0;
    }

    /// Points of the work windows that touch the days.
    [[nodiscard]] int windowPoints(int person, const Shift *row, int first, int last) const;

    /// Blocks with a shift among those that touch the days.
    [[nodiscard]] int workedBlocks(const Shift *row, int first, int last) const;

    /// All points of a row; 0: it is legal.
    [[nodiscard]] int allPoints(int person, const Shift *row) const;

private:
    [[nodiscard]] static int hours(int minutes) { return (minutes + 59) / 60; }

    [[nodiscard]] int workPoints(const RowLimits &limits, int length, bool isOpen) const;
    [[nodiscard]] int carriedPoints(const RowLimits &limits, const Shift *row) const;
    [[nodiscard]] int nightPoints(const RowLimits &limits, const Shift *row, int first,
                                  int last) const;

    const CompiledProblem &m_problem;
};

} // namespace fw::optimiser
