// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterview.h"

namespace fw::planning {

/// Places the breaks of shifts, one shift after another, each where the coverage is furthest above
/// the requirement or least below it.
class BreakPlacer final
{
public:
    /// Counts what \a view plans without \a changes, whose cells are to be placed.
    BreakPlacer(const roster::RosterView &view, const std::vector<roster::CellChange> &changes);

    /// Gives the cell its breaks by its pattern's windows and counts it. A window that leaves no
    /// room keeps the usual places of the pattern.
    void place(roster::CellChange &change);

private:
    void count(QDate date, const roster::Cell &cell);
    [[nodiscard]] double spare(int minute, int end) const;
    [[nodiscard]] bool placeOne(const roster::BreakRule &rule, int day, roster::Cell &cell) const;

    const roster::RosterView &m_view;
    QDate m_first;               ///< the day before the roster
    int m_minutes;               ///< of an interval
    std::vector<double> m_spare; ///< served less required by interval from m_first on
};

} // namespace fw::planning
