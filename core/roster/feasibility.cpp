// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/feasibility.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace fw::roster {

namespace {

constexpr double kSecondsOfHour = 3600;
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
    std::map<std::pair<QDate, int>, int> daysByStandard;
    for (QDate date = plan.from; date <= plan.to; date = date.addDays(1)) {
        const QDate month(date.year(), date.month(), 1);
        ++daysByStandard[{month, rules.on(date).monthlySeconds}];
    }
    for (const auto &[key, count] : daysByStandard) {
        standardHours += key.second / kSecondsOfHour * count / key.first.daysInMonth();
    }
    const double hoursEach = standardHours * (1 - std::clamp(plan.absent, 0.0, 1.0));
    found.seatHours = plan.seats * plan.hoursOfDay * days;
    found.peopleHours = plan.people * hoursEach;
    found.share = found.seatHours > 0 ? found.peopleHours / found.seatHours : 1;
    found.seatsThroughout =
        plan.hoursOfDay > 0 ? found.peopleHours / (plan.hoursOfDay * days) : plan.seats;
    found.peopleNeeded =
        hoursEach > 0 ? int(std::ceil(found.seatHours / hoursEach - kNearlyWhole)) : 0;
    return found;
}

} // namespace fw::roster
