// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterview.h"

namespace fw::roster {

/// Days over which working hours are averaged, both included.
struct HoursPeriod
{
    QDate from;
    QDate to;

    bool operator==(const HoursPeriod &) const = default;
};

/// The Monday of a day's week.
[[nodiscard]] QDate mondayOf(QDate date);

/// The period of a scheme that a day lies in: the week from Monday, the month, the quarter or the
/// year of the calendar. The month for the standard scheme, by which hours are settled.
[[nodiscard]] HoursPeriod periodOf(HoursScheme scheme, QDate date);

/// Which days a judgement of a roster of [from, to] looks at: the 92 of a rolling quarter before
/// it, the day after, and all of the periods over which these people's hours are reckoned.
[[nodiscard]] HoursPeriod daysAround(const std::vector<Person> &people, QDate from, QDate to);

/// Seconds that a person owes in a period: of the week (seven days) or the months of the rules in
/// force on its days,
/// in proportion to the days employed. A month in which the rules change takes its share of each.
[[nodiscard]] qint64 standardSeconds(const Person &person, const DatedRules &rules,
                                     const HoursPeriod &period);

/// Monday to Friday without public holidays. Rest days that are joined to a holiday are worked on
/// another day, so that their number stays.
[[nodiscard]] int workingDays(const HoursPeriod &period, const std::set<QDate> &publicHolidays);

/// What a person owes in a period and what is planned of it. Days that neither the roster nor the
/// days around it know count as nothing planned.
struct HoursBalance
{
    HoursPeriod period;
    qint64 standardSeconds = 0;
    qint64 plannedSeconds = 0;  ///< scheduled, overtime included
    qint64 overtimeSeconds = 0; ///< of the planned ones, agreed on as overtime
    int leaveDays = 0;
    int daysKnown = 0; ///< days of the period with a cell that is not empty

    /// Below zero: above the standard.
    [[nodiscard]] qint64 leftSeconds() const { return standardSeconds - plannedSeconds; }

    bool operator==(const HoursBalance &) const = default;
};

/// Of any days.
[[nodiscard]] HoursBalance balanceOf(const RosterView &view, const Person &person,
                                     const HoursPeriod &period);

/// Of the period of the person's own scheme.
[[nodiscard]] HoursBalance balanceOf(const Roster &roster, const PlanningBase &base,
                                     const Person &person, QDate date);

/// Overtime of a day: what was agreed on, and for a person of the standard scheme all that goes
/// beyond the standard day.
[[nodiscard]] int overtimeMinutes(const Cell &cell, const Person *person, const RuleSet &rules);

} // namespace fw::roster
