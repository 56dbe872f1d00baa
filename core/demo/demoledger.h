// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/monthfile.h"
#include "core/roster/person.h"
#include "core/simulation/random.h"

namespace fw::demo {

/// A month's hours ledger of these people: a month of eight-hour days, some absence, some overtime,
/// a few trainees who become agents in the middle of the month. Handled calls are in it.
[[nodiscard]] std::vector<settlement::PersonSegment>
demoLedger(const std::vector<const roster::Person *> &people, QDate month,
           simulation::Random &random);

/// Figures for these indicators. \a skill, 0 to 1: how near they come to the challenge value.
/// \a missing: an indicator that nobody delivered.
[[nodiscard]] std::vector<monthclose::MonthFigure>
demoFigures(const std::vector<settlement::Kpi> &kpis, QDate month, double skill,
            const QString &missing, simulation::Random &random);

/// Calls of the ledger against the contract's target.
[[nodiscard]] monthclose::MonthFigure
demoVolume(const std::vector<settlement::PersonSegment> &ledger, QDate month);

/// Ten in the morning of that day, in the demo's zone.
[[nodiscard]] TimePoint demoMorning(QDate day);

} // namespace fw::demo
