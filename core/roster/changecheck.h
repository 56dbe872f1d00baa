// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/standingcheck.h"

namespace fw::roster {

/// The two say the same, of the same week, month or run of days, though maybe on another day of it
/// or in other numbers.
[[nodiscard]] bool isSamePlace(const Violation &one, const Violation &other,
                               const PlanningBase &base);

/// How far beyond its limit; at least a little for one that has no numbers.
[[nodiscard]] double excessOf(const Violation &violation);

/// The order of lists of violations: date, rule, person, minutes.
void sortViolations(std::vector<Violation> &violations);

/// Judges many thoughts about one roster: what was found about the roster itself is kept. Outlives
/// neither the roster nor its base, and neither may change meanwhile.
class ChangeCheck final
{
    Q_DISABLE_COPY_MOVE(ChangeCheck)

public:
    ChangeCheck(const Roster &roster, const PlanningBase &base);

    /// What the changes break that is not broken without them, or make worse.
    [[nodiscard]] std::vector<Violation> broken(const std::vector<CellChange> &changes);
    /// What is broken of a person with the changes made.
    [[nodiscard]] std::vector<Violation> ofPerson(const std::vector<CellChange> &changes,
                                                  const QString &person);
    [[nodiscard]] DayBoard boardOf(const std::vector<CellChange> &changes, QDate date);

    [[nodiscard]] const Roster &roster() const { return m_roster; }

    [[nodiscard]] const PlanningBase &base() const { return m_base; }

private:
    const std::vector<Violation> &before(const QString &person);

    const Roster &m_roster;
    const PlanningBase &m_base;
    StandingCheck m_standing;
    std::map<QString, std::vector<Violation>> m_people;
};

} // namespace fw::roster
