// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rosterdiff.h"

#include <algorithm>

namespace fw::roster {

namespace {

constexpr int kSecondsOfMinute = 60;

std::vector<CellDifference> cellsOf(const Roster &before, const Roster &after)
{
    std::vector<CellDifference> cells;
    auto old = before.cells().begin();
    auto now = after.cells().begin();
    while (old != before.cells().end() || now != after.cells().end()) {
        const bool isOnlyOld =
            now == after.cells().end() || (old != before.cells().end() && old->first < now->first);
        const bool isOnlyNew =
            !isOnlyOld && (old == before.cells().end() || now->first < old->first);
        if (isOnlyOld) {
            cells.push_back({old->first, old->second, {}});
            ++old;
        } else if (isOnlyNew) {
            cells.push_back({now->first, {}, now->second});
            ++now;
        } else {
            if (old->second != now->second) {
                cells.push_back({now->first, old->second, now->second});
            }
            ++old;
            ++now;
        }
    }
    return cells;
}

void addCoverage(const PlanningBase &base, RosterDifference &difference)
{
    std::map<QDate, Coverage> days;
    const int minutes = base.requirement.minutes();
    for (const CellDifference &cell : difference.cells) {
        for (const QDate date : {cell.key.date, cell.key.date.addDays(1)}) {
            Coverage &day = days.try_emplace(date, date, minutes).first->second;
            day.add(cell.key.date, cell.before, -1);
            day.add(cell.key.date, cell.after);
        }
    }
    for (const auto &[date, day] : days) {
        const std::vector<double> people = day.people();
        if (std::any_of(people.begin(), people.end(), [](double it) { return it < 0 || it > 0; })) {
            difference.coverage[date] = people;
        }
    }
}

} // namespace

RosterDifference differenceOf(const Roster &before, const Roster &after, const PlanningBase &base)
{
    RosterDifference difference;
    difference.cells = cellsOf(before, after);
    for (const CellDifference &cell : difference.cells) {
        const QString &id = cell.key.person;
        const Person *const person = base.find(id);
        const PayMinutes pay = payMinutesOf(cell.after, cell.key.date, person, base) -
                               payMinutesOf(cell.before, cell.key.date, person, base);
        const auto scheduled = [](const Cell &it) {
            return it.isShift() ? it.scheduledMinutes() * kSecondsOfMinute : 0;
        };
        difference.seconds[id] += scheduled(cell.after) - scheduled(cell.before);
        difference.pay[id] += pay;
        difference.payOfAll += pay;
    }
    std::erase_if(difference.seconds, [](const auto &it) { return it.second == 0; });
    std::erase_if(difference.pay, [](const auto &it) { return it.second == PayMinutes(); });
    addCoverage(base, difference);
    return difference;
}

} // namespace fw::roster
