// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/planningbase.h"
#include "core/roster/violation.h"

#include <optional>

namespace fw::roster {

/// A change of one cell.
struct CellChange
{
    CellKey key;
    Cell cell;

    bool operator==(const CellChange &) const = default;
};

/// Every violation of a roster, in the order of date, rule and person. A day is judged by the rules
/// of its own date.
[[nodiscard]] std::vector<Violation> checkRoster(const Roster &roster, const PlanningBase &base);

/// Those of checkRoster() that are about one person. While cells are being edited StandingCheck
/// says the same sooner.
[[nodiscard]] std::vector<Violation> checkPerson(const Roster &roster, const PlanningBase &base,
                                                 const QString &person);

/// Those about the whole team on one day: leads, shortfall, surplus.
[[nodiscard]] std::vector<Violation> checkDay(const Roster &roster, const PlanningBase &base,
                                              QDate date);

/// "Why not": what would be broken by the change that is not broken now. Empty: nothing speaks
/// against it.
[[nodiscard]] std::vector<Violation> newViolations(const Roster &roster, const PlanningBase &base,
                                                   const CellChange &change);

/// The fewest changes known that mend a violation without breaking a binding rule; nothing when
/// there is none.
[[nodiscard]] std::optional<std::vector<CellChange>>
repairOf(const Roster &roster, const PlanningBase &base, const Violation &violation);

} // namespace fw::roster
