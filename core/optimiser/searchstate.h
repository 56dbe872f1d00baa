// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/rowrules.h"

#include <array>

namespace fw::optimiser {

/// What a change does: \a cost of cover, requests and fairness, \a points of broken rules.
struct Delta
{
    std::int64_t cost = 0;
    int points = 0;
};

/// A roster under search, with everything that is counted of it. Changes of one or two rows are
/// tried, and then kept or taken back; nothing is allocated by them.
class SearchState final
{
public:
    explicit SearchState(const CompiledProblem &problem);

    /// Takes a whole grid and counts it from nothing.
    void load(const Grid &grid);

    [[nodiscard]] const Grid &grid() const { return m_grid; }

    [[nodiscard]] const Shift *row(int person) const
    {
        return m_grid.data() + m_problem.cell(person, 0);
    }

    [[nodiscard]] std::int64_t cost() const { return m_cost; }

    [[nodiscard]] int points() const { return m_points; }

    [[nodiscard]] int pointsOf(int person) const
    {
        return m_rowPoints[static_cast<std::size_t>(person)];
    }

    [[nodiscard]] const RowSums &sumsOf(int person) const
    {
        return m_sums[static_cast<std::size_t>(person)];
    }

    /// Tries the cells \a cells for days \a first to \a last of a person. At most two rows between
    /// keep() or takeBack(). \a withCover false: the slots' counts stay as they are, because the
    /// other row of the trial gives what this one takes.
    Delta tryRow(int person, int first, int last, const Shift *cells, bool withCover = true);

    void keep() { m_tried = 0; }

    void takeBack();

    /// What a shift more of a person on a day costs in slots, the person's own not counted.
    [[nodiscard]] std::int64_t coverGain(int person, int day, Shift shift) const;
    /// Takes a person's whole row out of the slots (sign -1) or puts it back (1), for coverGain.
    void liftCover(int person, int sign);

private:
    struct Tried
    {
        int person = 0;
        int first = 0;
        int last = 0;
        bool withCover = true;
        RowSums sums;
        Delta delta;
        std::vector<Shift> cells;
    };

    std::int64_t moveCover(int person, int day, Shift from, Shift to);
    void addCover(int person, int day, Shift shift, int sign);
    Delta changeCell(Tried &tried, int day, Shift to);

    const CompiledProblem &m_problem;
    RowRules m_rules;
    Grid m_grid;
    std::vector<Slot> m_slots;
    std::vector<RowSums> m_sums;
    std::vector<int> m_ofShift; ///< people x types
    std::vector<int> m_rowPoints;
    std::int64_t m_cost = 0;
    int m_points = 0;
    std::array<Tried, 2> m_undo;
    int m_tried = 0;
};

} // namespace fw::optimiser
