// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/hoursbalance.h"

#include "core/roster/fairness.h"

#include <algorithm>

namespace fw::roster {

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kMonthsOfQuarter = 3;

HoursPeriod monthOf(QDate date)
{
    return {QDate(date.year(), date.month(), 1),
            QDate(date.year(), date.month(), date.daysInMonth())};
}

/// Seconds of a whole (week or month) for each rule that holds in it, by the days it holds for the
/// person; exact when one rule holds on all days.
template<typename Whole>
qint64 shareOf(const Person &person, const DatedRules &rules, const HoursPeriod &days,
               int daysOfWhole, const Whole &whole)
{
    std::map<qint64, int> counts;
    for (QDate date = days.from; date <= days.to; date = date.addDays(1)) {
        if (person.isEmployedOn(date)) {
            ++counts[whole(rules.on(date))];
        }
    }
    qint64 seconds = 0;
    for (const auto &[of, count] : counts) {
        seconds += (of * count + daysOfWhole / 2) / daysOfWhole;
    }
    return seconds;
}

} // namespace

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

HoursPeriod periodOf(HoursScheme scheme, QDate date)
{
    switch (scheme) {
    case HoursScheme::ByWeek: {
        const QDate monday = mondayOf(date);
        return {monday, monday.addDays(kDaysOfWeek - 1)};
    }
    case HoursScheme::ByQuarter: {
        const int first = (date.month() - 1) / kMonthsOfQuarter * kMonthsOfQuarter + 1;
        const QDate from(date.year(), first, 1);
        return {from, from.addMonths(kMonthsOfQuarter).addDays(-1)};
    }
    case HoursScheme::ByYear:
        return {QDate(date.year(), 1, 1), QDate(date.year(), 12, 31)};
    case HoursScheme::Standard:
    case HoursScheme::ByMonth:
        break;
    }
    return monthOf(date);
}

HoursPeriod daysAround(const std::vector<Person> &people, QDate from, QDate to)
{
    HoursPeriod around{from.addDays(-kQuarterDays), to.addDays(1)};
    for (const Person &each : people) {
        around.from = std::min(around.from, periodOf(each.scheme, from).from);
        around.to = std::max(around.to, periodOf(each.scheme, to).to);
    }
    return around;
}

qint64 standardSeconds(const Person &person, const DatedRules &rules, const HoursPeriod &period)
{
    if (period.from.daysTo(period.to) + 1 == kDaysOfWeek) {
        return shareOf(person, rules, period, kDaysOfWeek,
                       [](const RuleSet &set) { return qint64(60) * set.weeklyMinutes; });
    }
    qint64 seconds = 0;
    for (QDate date = period.from; date <= period.to;) {
        const HoursPeriod month = monthOf(date);
        const HoursPeriod part{date, std::min(month.to, period.to)};
        seconds += shareOf(person, rules, part, date.daysInMonth(),
                           [](const RuleSet &set) { return qint64(set.monthlySeconds); });
        date = month.to.addDays(1);
    }
    return seconds;
}

int workingDays(const HoursPeriod &period, const std::set<QDate> &publicHolidays)
{
    int days = 0;
    for (QDate date = period.from; date <= period.to; date = date.addDays(1)) {
        days += date.dayOfWeek() <= Qt::Friday && !publicHolidays.contains(date) ? 1 : 0;
    }
    return days;
}

HoursBalance balanceOf(const RosterView &view, const Person &person, const HoursPeriod &period)
{
    HoursBalance balance;
    balance.period = period;
    balance.standardSeconds = standardSeconds(person, view.base().rules, period);
    for (const Cell *const cell : view.days(person.id, period.from, period.to)) {
        balance.daysKnown += cell->kind != Cell::Kind::Empty ? 1 : 0;
        balance.leaveDays += cell->kind == Cell::Kind::Leave ? 1 : 0;
        if (cell->isShift()) {
            balance.plannedSeconds += qint64(60) * cell->scheduledMinutes();
            balance.overtimeSeconds += qint64(60) * cell->overtimeMinutes;
        }
    }
    return balance;
}

HoursBalance balanceOf(const Roster &roster, const PlanningBase &base, const Person &person,
                       QDate date)
{
    return balanceOf(RosterView(roster, base), person, periodOf(person.scheme, date));
}

int overtimeMinutes(const Cell &cell, const Person *person, const RuleSet &rules)
{
    if (!cell.isShift()) {
        return 0;
    }
    const bool isByDay = person == nullptr || (person->scheme == HoursScheme::Standard &&
                                               person->contract != ContractKind::Hourly);
    const int above = isByDay ? cell.scheduledMinutes() - rules.dailyMinutes : 0;
    return std::max({0, above, cell.overtimeMinutes});
}

} // namespace fw::roster
