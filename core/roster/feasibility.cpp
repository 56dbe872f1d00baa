// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/feasibility.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace fw::roster {

namespace {

constexpr double kSecondsOfHour = 3600;
constexpr double kMinutesOfHour = 60;
constexpr double kNearlyWhole = 1e-9; ///< so that sums of parts of a month need nobody more

} // namespace

Feasibility feasibilityOf(const ContractPlan &plan, const DatedRules &rules)
{
    Feasibility found;
    if (!plan.from.isValid() || !plan.to.isValid() || plan.to < plan.from) {
        return found;
    }
    const double days = double(plan.from.daysTo(plan.to) + 1);
    double standardHours = 0; // of one person
    double overtimeEach = 0;
    std::map<std::tuple<QDate, int, int>, int> daysByStandard;
    for (QDate date = plan.from; date <= plan.to; date = date.addDays(1)) {
        const QDate month(date.year(), date.month(), 1);
        const RuleSet &set = rules.on(date);
        ++daysByStandard[{month, set.monthlySeconds, set.overtimeOfMonth}];
    }
    for (const auto &[key, count] : daysByStandard) {
        const auto &[month, seconds, overtime] = key;
        const double part = double(count) / month.daysInMonth();
        standardHours += seconds / kSecondsOfHour * part;
        overtimeEach += overtime / kMinutesOfHour * part;
    }
    const double hoursEach = standardHours * (1 - std::clamp(plan.absent, 0.0, 1.0));
    found.seatHours = plan.seats * plan.hoursOfDay * days;
    found.peopleHours = plan.people * hoursEach;
    found.share = found.seatHours > 0 ? found.peopleHours / found.seatHours : 1;
    found.seatsThroughout =
        plan.hoursOfDay > 0 ? found.peopleHours / (plan.hoursOfDay * days) : plan.seats;
    const auto peopleFor = [&found](double hours) {
        return hours > 0 ? int(std::ceil(found.seatHours / hours - kNearlyWhole)) : 0;
    };
    found.peopleNeeded = peopleFor(hoursEach);
    found.peopleNeededWithOvertime = peopleFor(hoursEach + overtimeEach);
    found.missingHours = std::max(0.0, found.seatHours - found.peopleHours - kNearlyWhole);
    found.overtimeHours = plan.people * overtimeEach;
    found.hoursOfDay = plan.hoursOfDay * std::min(1.0, found.share);
    const double hours = plan.people * standardHours;
    found.absentAtMost = hours > 0 ? 1 - found.seatHours / hours : -1;
    return found;
}

} // namespace fw::roster
