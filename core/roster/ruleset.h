// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/shiftpattern.h"

#include <vector>

namespace fw::roster {

/// What a roster must keep, from a day on. Every number is data, since law and contract change; a
/// day is judged by the set in force on it. The defaults are those of the mainland's labour law.
struct RuleSet
{
    QDate from; ///< null: always was

    int dailyMinutes = 8 * 60;    ///< standard day; what is above is overtime
    int weeklyMinutes = 40 * 60;  ///< standard week (Monday to Sunday)
    int monthlySeconds = 595'296; ///< 165.36 h since 2025; 599,904 (166.64 h) before
    int restMinutes = 11 * 60;    ///< between two shifts
    int restDaysOfWeek = 1;       ///< days off in Monday to Sunday (Labour Law 38)
    int mostConsecutiveDays = 6;
    int overtimeOfDay = 60;           ///< minutes, usual (Labour Law 41)
    int overtimeOfDayAtMost = 3 * 60; ///< minutes, for special reasons
    int overtimeOfMonth = 36 * 60;    ///< minutes
    MinuteSpan nightHours{22 * 60, 30 * 60};
    int mostNightsInRow = 4;
    int nightSpread = 2;   ///< nights of a rolling quarter that a person may have above the median
    int weekendSpread = 2; ///< the same of worked weekends
    int agentsPerLead = 20;
    int hourlyDailyMinutes = 4 * 60;   ///< average of hourly staff (Labour Contract Law 68)
    int hourlyWeeklyMinutes = 24 * 60; ///< the same
    QString
        requiredCertificate; ///< a skill's code that everyone on the phones must be certified in

    bool operator==(const RuleSet &) const = default;
};

/// Rule sets by their first day. Never empty: without any there are the defaults, with the
/// standard month of 166.64 h until the end of 2024 and of 165.36 h since.
class DatedRules final
{
public:
    DatedRules();
    explicit DatedRules(std::vector<RuleSet> sets);

    [[nodiscard]] const RuleSet &on(QDate date) const;

    [[nodiscard]] const std::vector<RuleSet> &sets() const { return m_sets; }

    bool operator==(const DatedRules &) const = default;

private:
    std::vector<RuleSet> m_sets; ///< by date
};

} // namespace fw::roster
