// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/payclass.h"

#include "core/roster/hoursbalance.h"

#include <algorithm>

namespace fw::roster {

namespace {

/// Paid minutes of a shift within a span.
int paidWithin(const Cell &cell, const MinuteSpan &limits)
{
    const auto within = [&limits](const MinuteSpan &span) {
        return std::max(0, std::min(span.to, limits.to) - std::max(span.from, limits.from));
    };
    int minutes = 0;
    for (const MinuteSpan &span : cell.spans) {
        minutes += within(span);
    }
    for (const Activity &activity : cell.activities) {
        minutes -= activity.isPaid ? 0 : within(activity.span);
    }
    return minutes;
}

} // namespace

PayMinutes &PayMinutes::operator+=(const PayMinutes &other)
{
    normal += other.normal;
    longer += other.longer;
    restDay += other.restDay;
    holiday += other.holiday;
    return *this;
}

PayMinutes PayMinutes::operator-(const PayMinutes &other) const
{
    return {normal - other.normal, longer - other.longer, restDay - other.restDay,
            holiday - other.holiday};
}

PayMinutes payMinutesOf(const Cell &cell, QDate date, const Person *person,
                        const PlanningBase &base)
{
    PayMinutes pay;
    if (!cell.isShift()) {
        return pay;
    }
    for (int day = 0; day * kMinutesOfDay < cell.extent().to; ++day) {
        if (base.publicHolidays.contains(date.addDays(day))) {
            pay.holiday += paidWithin(cell, {day * kMinutesOfDay, (day + 1) * kMinutesOfDay});
        }
    }
    const int rest = cell.scheduledMinutes() - pay.holiday;
    const int overtime = std::clamp(overtimeMinutes(cell, person, base.rules.on(date)), 0, rest);
    const bool isAveraged = person != nullptr && person->scheme != HoursScheme::Standard;
    (date.dayOfWeek() >= Qt::Saturday && !isAveraged ? pay.restDay : pay.longer) = overtime;
    pay.normal = rest - overtime;
    return pay;
}

} // namespace fw::roster
