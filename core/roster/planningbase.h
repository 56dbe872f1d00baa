// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/coverage.h"
#include "core/roster/ruleset.h"

#include <set>

namespace fw::roster {

/// All that a roster is judged by, other than itself.
struct PlanningBase
{
    std::vector<Person> people; ///< of the team, in the order in which they are shown
    ShiftPatterns patterns;
    DatedRules rules;
    Requirement requirement;
    std::set<QDate> publicHolidays; ///< paid threefold when worked
    /// What the same people were given on the days around the roster, as daysAround() names them:
    /// rest, runs of days, hours of a period and the fairness of a rolling quarter go over its
    /// edges.
    std::map<CellKey, Cell> around;

    bool operator==(const PlanningBase &) const = default;

    [[nodiscard]] const Person *find(const QString &person) const;
    /// A cell of \a roster, or of the days around it.
    [[nodiscard]] const Cell &cell(const Roster &roster, const CellKey &key) const;
};

} // namespace fw::roster
