// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rostercheck.h"

#include "core/roster/changecheck.h"
#include "core/roster/personcheck.h"
#include "core/roster/repairsearch.h"

#include <set>

namespace fw::roster {

std::vector<Violation> checkRoster(const Roster &roster, const PlanningBase &base)
{
    std::set<QString> people; // also those that only the roster knows
    for (const Person &person : base.people) {
        people.insert(person.id);
    }
    for (const auto &[key, cell] : roster.cells()) {
        people.insert(key.person);
    }
    const RosterView view(roster, base);
    TeamBurden team(view, roster.last());
    std::vector<Violation> found;
    const auto take = [&found](const std::vector<Violation> &more) {
        found.insert(found.end(), more.begin(), more.end());
    };
    for (const QString &person : people) {
        take(checkPerson(view, person, team));
    }
    for (QDate date = roster.first(); date <= roster.last(); date = date.addDays(1)) {
        take(DayBoard(view, date).violations());
    }
    sortViolations(found);
    return found;
}

std::vector<Violation> checkPerson(const Roster &roster, const PlanningBase &base,
                                   const QString &person)
{
    return StandingCheck(roster, base).ofPerson(person);
}

std::vector<Violation> checkDay(const Roster &roster, const PlanningBase &base, QDate date)
{
    return StandingCheck(roster, base).ofDay(date);
}

std::vector<Violation> newViolations(const Roster &roster, const PlanningBase &base,
                                     const CellChange &change)
{
    return ChangeCheck(roster, base).broken({change});
}

std::optional<std::vector<CellChange>> repairOf(const Roster &roster, const PlanningBase &base,
                                                const Violation &violation)
{
    ChangeCheck check(roster, base);
    return RepairSearch(check, violation).find();
}

} // namespace fw::roster
