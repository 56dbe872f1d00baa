// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/assignment.h"
#include "core/roster/rostercheck.h"

namespace fw::planning {

/// What a team's roster is optimised for, as weights against each other.
struct PlanningWeights
{
    int under = 20;     ///< one person fewer than required for one interval
    int over = 2;       ///< one more
    int lead = 100;     ///< one lead fewer than the agents of an interval need
    int nights = 6;     ///< squared deviation from the team's mean of nights in the quarter
    int weekends = 6;   ///< the same of weekends
    int change = 0;     ///< a cell that is not as the roster has it now; for small repairs
    int leastHours = 0; ///< per cent of a person's standard hours that are given at least
};

/// A roster of a team as a problem for the optimiser, and its answers as edits of the roster.
///
/// Pinned cells and leave stay. The rules about one person are hard, each by the rule set of its
/// own date where it is about a day or a week; rest and runs take the strictest set of the roster's
/// days. Shifts get no overtime. Coverage, leads and fairness are costs.
class RosterProblem final
{
public:
    RosterProblem(const roster::Roster &roster, const roster::PlanningBase &base,
                  const PlanningWeights &weights = {});

    [[nodiscard]] const optimiser::Assignment &problem() const { return m_problem; }

    /// The roster as it is now; what is not planned is a day off.
    [[nodiscard]] optimiser::Grid present() const;

    /// Cells to be changed, with breaks placed where the coverage bears them best. Cells that are
    /// pinned, on leave, or have the same shift already are not among them.
    [[nodiscard]] std::vector<roster::CellChange> edits(const optimiser::Grid &grid) const;

private:
    void addShifts();
    void addDemand();
    void addPeople();
    void keepPresent(std::size_t person, optimiser::PersonRules &rules) const;
    [[nodiscard]] std::vector<optimiser::SlotSpan>
    slotsOf(const roster::ShiftPattern &pattern) const;
    /// Breaks are placed after the search, so a shift covers all of its hours in it and the
    /// requirement is raised by what breaks take of the patterns on the average.
    [[nodiscard]] double peopleForEachServing() const;

    [[nodiscard]] QDate dateOf(int day) const { return m_roster.first().addDays(day); }

    [[nodiscard]] bool isFixed(const roster::Cell &cell) const;

    const roster::Roster &m_roster;
    const roster::PlanningBase &m_base;
    PlanningWeights m_weights;
    std::vector<const roster::ShiftPattern *> m_patterns; ///< of shift number - 1
    optimiser::Assignment m_problem;
};

} // namespace fw::planning
