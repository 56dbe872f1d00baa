// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/roster.h"

namespace fw::roster {

/// A rule that a roster can break. The first ones are law or contract and keep a roster from being
/// published; from Shortfall on they are advice.
enum class Rule : std::uint8_t {
    NotEmployed,       ///< before joining or after leaving
    UnknownPattern,    ///< no such pattern, or not valid on the day
    NotAvailable,      ///< outside of what the person can do on the weekday
    Rest,              ///< less than the rest between two shifts; amount, limit: minutes
    WeeklyRestDay,     ///< too few days off in the week; amount, limit: days
    ConsecutiveDays,   ///< amount, limit: days
    DailyHours,        ///< standard day and overtime at most; amount, limit: minutes
    WeeklyHours,       ///< of a person without a longer period; amount, limit: minutes
    PeriodHours,       ///< of the approved period or of the month; amount, limit: minutes
    MonthlyOvertime,   ///< amount, limit: minutes
    HourlyStaff,       ///< average of a day or of the week; amount, limit: minutes
    ProtectedNight,    ///< a night of somebody protected
    ProtectedOvertime, ///< overtime of somebody protected
    NightsInRow,       ///< amount, limit: nights
    NotCertified,      ///< on the phones without the certificate; detail: its code
    BreakMisplaced,    ///< a break outside of its shift or over another
    NoLead,    ///< agents without enough leads; amount, limit: agents for each lead; interval said
    Shortfall, ///< fewer than required; amount: people, limit: required; interval said
    Surplus,   ///< more than required by more than a tenth and by two
    NightFairness,   ///< more nights in a rolling quarter than the spread allows; amount, limit
    WeekendFairness, ///< the same of weekends
    SpecialOvertime, ///< more than the usual overtime of a day; amount, limit: minutes
    EmptyDay,        ///< nothing is planned for somebody employed; amount: days from this one on
    Count
};

[[nodiscard]] constexpr bool isBinding(Rule rule)
{
    return rule < Rule::Shortfall;
}

/// One rule broken at one place.
struct Violation
{
    Rule rule = Rule::Rest;
    QString person;  ///< empty when it is about the whole team
    QDate date;      ///< the day it shows on
    MinuteSpan span; ///< minutes of the day, when it is about a part of it
    double amount = 0;
    double limit = 0;
    QString detail;

    bool operator==(const Violation &) const = default;
};

} // namespace fw::roster
