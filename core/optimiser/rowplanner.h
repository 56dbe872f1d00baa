// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/rowrules.h"

namespace fw::optimiser {

/// Finds the cheapest legal row of one person for given costs of the cells, with everybody else as
/// they are, by dynamic programming over day, run, shift, minutes and weekends so far.
///
/// Exact for runs, successions, total minutes and weekends. Limits on single shifts, nights in a
/// row and windows are met by raising the price of what is over them a few times; a row that still
/// breaks one is not given.
class RowPlanner final
{
public:
    explicit RowPlanner(const CompiledProblem &problem);

    /// \a costs: days x types. The row goes to \a row; false when no legal one was found, or when
    /// the tables would be too large.
    [[nodiscard]] bool plan(int person, const std::vector<std::int64_t> &costs, Shift *row);

private:
    /// Shifts that are alike in all but what they cost.
    struct Kind
    {
        std::uint64_t next = 0;     ///< what may follow
        std::uint64_t previous = 0; ///< what it may follow
        int units = 0;
        std::vector<Shift> members;
        int follow = 0; ///< kinds with the same next have the same number
    };

    /// Where a row stands: off or in a run of work, and for how long.
    struct Stand
    {
        bool isWork = false;
        int length = 0;
        bool isOpen = false; ///< began before the first day, nobody knows when
        int follow = -1;
        int off = -1;          ///< the stand after a day off; -1: not allowed
        std::vector<int> work; ///< by kind
    };

    void prepare(int person);
    void makeKinds(int person);
    void makeStands(const RowLimits &limits);
    void linkStands(const RowLimits &limits);
    [[nodiscard]] int standOf(bool isWork, int length, bool isOpen, int follow) const;
    [[nodiscard]] bool isTooLarge() const;
    [[nodiscard]] bool search(Shift *row);
    void begin();
    void step(int day);
    void expand(int day, int stand, int units, int block);
    void reach(int day, int from, int to, std::int64_t cost, int kind);
    void cheapestOfKinds(int day);
    [[nodiscard]] bool trace(Shift *row) const;
    void raisePrices(const Shift *row);
    void raiseWindows(const Shift *row);

    [[nodiscard]] int place(int stand, int units, int block) const
    {
        return (stand * m_unitCount + units) * m_blockCount + block;
    }

    [[nodiscard]] const RowLimits &limits() const
    {
        return m_problem.limits[static_cast<std::size_t>(m_person)];
    }

    const CompiledProblem &m_problem;
    RowRules m_rules;
    int m_person = -1;
    std::vector<Kind> m_kinds;
    std::vector<Stand> m_stands;
    std::vector<std::uint64_t> m_follows; ///< by number: the set
    int m_unit = 1;
    int m_unitCount = 1;
    int m_minUnits = 0;
    int m_blockCount = 1;
    int m_longestKept = 1;
    bool m_hasUnitLimit = false;
    bool m_hasBlockLimit = false;
    std::vector<std::int64_t> m_now;
    std::vector<std::int64_t> m_next;
    std::vector<std::int32_t> m_from; ///< days x places: the place before, times kinds + kind
    std::vector<Shift> m_cheapest;    ///< days x kinds
    std::vector<std::int64_t> m_kindCost;
    std::vector<std::int64_t> m_prices; ///< the costs with what was raised
};

} // namespace fw::optimiser
