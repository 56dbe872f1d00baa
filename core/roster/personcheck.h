// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/fairness.h"
#include "core/roster/personplan.h"

namespace fw::roster {

// The rules about one person, by topic. Each adds what it finds, with dates of the roster.

/// What one cell alone breaks: employment, pattern, availability, certificate, protection, the
/// length of the day, breaks, and days on which nothing is planned.
void checkCells(const PersonPlan &plan, std::vector<Violation> &found);

/// Rest between shifts, rest days of the week, runs of days and of nights.
void checkRest(const PersonPlan &plan, std::vector<Violation> &found);

/// Hours of weeks, months and longer periods, overtime of the month, hourly staff.
void checkHours(const PersonPlan &plan, std::vector<Violation> &found);

/// Nights and weekends beside those of the team.
void checkFairness(const PersonPlan &plan, const RosterView &view, TeamBurden &team,
                   std::vector<Violation> &found);

/// All of them.
[[nodiscard]] std::vector<Violation> checkPerson(const RosterView &view, const QString &person,
                                                 TeamBurden &team);

} // namespace fw::roster
