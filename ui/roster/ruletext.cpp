// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostertext.h"

#include "ui/widgets/visibletext.h"

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Rule;
using roster::Violation;

namespace {

QString asHours(double minutes)
{
    return RosterText::hoursOf(std::llround(minutes * 60.0));
}

QString asCount(double value)
{
    const QString text = QString::number(value, 'f', 1);
    return text.endsWith(u".0"_s) ? text.chopped(2) : text;
}

/// A tenth of a person is possible, so that tr's own plural won't do.
QString peopleText(double count, bool isShort)
{
    const QString text = asCount(count);
    if (text == u"1"_s) {
        return isShort ? RosterText::tr("1 person short") : RosterText::tr("1 person too many");
    }
    return (isShort ? RosterText::tr("%1 people short") : RosterText::tr("%1 people too many"))
        .arg(text);
}

} // namespace

QString RosterText::finding(const Violation &violation)
{
    const double amount = violation.amount;
    switch (violation.rule) {
    case Rule::NotEmployed:
        return tr("not employed on this day");
    case Rule::UnknownPattern:
        return tr("a shift pattern that is not valid then: %1").arg(visibleText(violation.detail));
    case Rule::NotAvailable:
        return tr("not available at these hours");
    case Rule::Rest:
        return tr("only %1 h between shifts").arg(asHours(amount));
    case Rule::WeeklyRestDay:
        return tr("%n day(s) off in the week", nullptr, int(amount));
    case Rule::ConsecutiveDays:
        return tr("%n day(s) in a row", nullptr, int(amount));
    case Rule::DailyHours:
        return tr("%1 h on one day").arg(asHours(amount));
    case Rule::WeeklyHours:
        return tr("%1 h in the week").arg(asHours(amount));
    case Rule::PeriodHours:
        return tr("%1 h in the period").arg(asHours(amount));
    case Rule::MonthlyOvertime:
        return tr("%1 h overtime in the month").arg(asHours(amount));
    case Rule::HourlyStaff:
        return tr("%1 h on average").arg(asHours(amount));
    case Rule::ProtectedNight:
        return tr("a night shift under protection");
    case Rule::ProtectedOvertime:
        return tr("overtime under protection");
    case Rule::NightsInRow:
        return tr("%n night(s) in a row", nullptr, int(amount));
    case Rule::NotCertified:
        return tr("no certificate for %1").arg(visibleText(violation.detail));
    case Rule::BreakMisplaced:
        return tr("a break outside of the shift or over another");
    case Rule::NoLead:
        return tr("%1 agents for each team lead").arg(asCount(amount));
    case Rule::Shortfall:
        return peopleText(violation.limit - amount, true);
    case Rule::Surplus:
        return peopleText(amount - violation.limit, false);
    case Rule::NightFairness:
        return tr("%n night(s) in the quarter", nullptr, int(amount));
    case Rule::WeekendFairness:
        return tr("%n weekend(s) in the quarter", nullptr, int(amount));
    case Rule::SpecialOvertime:
        return tr("%1 h overtime on one day").arg(asHours(amount));
    case Rule::EmptyDay:
        return tr("nothing is planned");
    case Rule::Count:
        break;
    }
    return {};
}

QString RosterText::title(const Violation &violation, const roster::PlanningBase &base)
{
    QString when = date(violation.date);
    if (violation.person.isEmpty() && violation.span.length() > 0) {
        when += u' ' + hours({violation.span});
    }
    if (violation.person.isEmpty()) {
        //: %1 date and hours, %2 what is wrong then
        return tr("%1: %2").arg(when, finding(violation));
    }
    //: %1 person, %2 date, %3 what is wrong
    return tr("%1, %2: %3").arg(person(base, violation.person), when, finding(violation));
}

QString RosterText::rule(const Violation &violation)
{
    const double limit = violation.limit;
    switch (violation.rule) {
    case Rule::NotEmployed:
        return tr("Only people employed on the day");
    case Rule::UnknownPattern:
        return tr("Only shift patterns in force");
    case Rule::NotAvailable:
        return tr("Availability agreed by weekday");
    case Rule::Rest:
        return tr("Rest between shifts: at least %1 h").arg(asHours(limit));
    case Rule::WeeklyRestDay:
        return tr("Days off a week: at least %1").arg(asCount(limit));
    case Rule::ConsecutiveDays:
        return tr("Working days in a row: at most %1").arg(asCount(limit));
    case Rule::DailyHours:
        return tr("Hours of a day with overtime: at most %1 h").arg(asHours(limit));
    case Rule::WeeklyHours:
        return tr("Hours of a week with overtime: at most %1 h").arg(asHours(limit));
    case Rule::PeriodHours:
        return tr("Hours of the period with overtime: at most %1 h").arg(asHours(limit));
    case Rule::MonthlyOvertime:
        return tr("Overtime of a month: at most %1 h").arg(asHours(limit));
    case Rule::HourlyStaff:
        return tr("Hourly staff: at most %1 h on average").arg(asHours(limit));
    case Rule::ProtectedNight:
        return tr("No nights in pregnancy, while nursing, or below 18");
    case Rule::ProtectedOvertime:
        return tr("No overtime in pregnancy, while nursing, or below 18");
    case Rule::NightsInRow:
        return tr("Nights in a row: at most %1").arg(asCount(limit));
    case Rule::NotCertified:
        return tr("Only certified people on the phones");
    case Rule::BreakMisplaced:
        return tr("Breaks lie within the shift, one after the other");
    case Rule::NoLead:
        return tr("Agents for each team lead: at most %1").arg(asCount(limit));
    case Rule::Shortfall:
    case Rule::Surplus:
        return tr("Required staff: %1").arg(asCount(limit));
    case Rule::NightFairness:
        return tr("Nights are shared fairly: at most %1").arg(asCount(limit));
    case Rule::WeekendFairness:
        return tr("Weekends are shared fairly: at most %1").arg(asCount(limit));
    case Rule::SpecialOvertime:
        return tr("Overtime of a day: usually at most %1 h").arg(asHours(limit));
    case Rule::EmptyDay:
        return tr("Every day of an employed person is planned");
    case Rule::Count:
        break;
    }
    return {};
}

} // namespace fw::ui
