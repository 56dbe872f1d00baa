// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/payclass.h"

namespace fw::roster {

/// A cell that two rosters have differently.
struct CellDifference
{
    CellKey key;
    Cell before;
    Cell after;

    bool operator==(const CellDifference &) const = default;
};

/// What one roster has differently from another.
struct RosterDifference
{
    std::vector<CellDifference> cells; ///< by person and day
    /// Scheduled seconds more (+) or fewer (-), of the people whose hours differ.
    std::map<QString, qint64> seconds;
    std::map<QString, PayMinutes> pay; ///< of the people whose rates differ
    PayMinutes payOfAll;
    /// People more (+) or fewer (-) by interval, of the days on which some differ.
    std::map<QDate, std::vector<double>> coverage;

    [[nodiscard]] bool isEmpty() const { return cells.empty(); }
};

/// Days that only one of the two covers count as empty in the other. Intervals are those of the
/// base's requirement.
[[nodiscard]] RosterDifference differenceOf(const Roster &before, const Roster &after,
                                            const PlanningBase &base);

} // namespace fw::roster
