// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterrepair.h"

#include "core/roster/standingcheck.h"
#include "ui/roster/rostermerge.h"

#include <algorithm>

namespace fw::ui {

using roster::CellChange;
using roster::PlanningBase;
using roster::Roster;
using roster::StandingCheck;
using roster::Violation;

namespace {

constexpr int kMostSteps = 62; // of one person: two for each day of a month

std::vector<Violation> bindingOf(std::vector<Violation> found)
{
    std::erase_if(found, [](const Violation &each) { return !isBinding(each.rule); });
    return found;
}

/// False when no repair is known.
bool mendOne(Roster &roster, const PlanningBase &base, StandingCheck &check,
             const std::vector<Violation> &broken)
{
    for (const Violation &violation : broken) {
        const auto changes = repairOf(roster, base, violation);
        if (!changes || changes->empty()) {
            continue;
        }
        for (const CellChange &change : *changes) {
            check.noteChange(change.key, roster.set(change.key, change.cell));
        }
        return true;
    }
    return false;
}

} // namespace

RepairRun repairBinding(const Roster &roster, const PlanningBase &base)
{
    Roster mended = roster;
    StandingCheck check(mended, base);
    for (const fw::roster::Person &person : base.people) {
        for (int step = 0; step < kMostSteps; ++step) {
            const std::vector<Violation> broken = bindingOf(check.ofPerson(person.id));
            if (broken.empty() || !mendOne(mended, base, check, broken)) {
                break;
            }
        }
    }
    constexpr int kTeamSteps = 200; // intervals without enough leads
    for (int step = 0; step < kTeamSteps; ++step) {
        const std::vector<Violation> broken = bindingOf(checkRoster(mended, base));
        if (broken.empty() || !mendOne(mended, base, check, broken)) {
            break;
        }
    }
    return {cellDifferences(roster, mended), int(bindingOf(checkRoster(mended, base)).size())};
}

} // namespace fw::ui
