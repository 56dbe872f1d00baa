// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/assignment.h"
#include "core/roster/rosterview.h"

namespace fw::planning {

/// The patterns that a problem's shift numbers stand for: number 1 is the first.
using PatternList = std::vector<const roster::ShiftPattern *>;

/// The number of a cell's shift; a day off for every cell that has none of the patterns.
[[nodiscard]] optimiser::Shift shiftOf(const roster::Cell &cell, const PatternList &patterns);

/// What law, contract and the days around the roster leave a person: the hard part of their rules.
/// \a empty: a view of the roster's days with nothing planned on them. \a leastHours: per cent of
/// the standard hours of the roster's days that are given at least.
[[nodiscard]] optimiser::PersonRules rulesOf(const roster::Person &person,
                                             const roster::RosterView &empty,
                                             const PatternList &patterns, int leastHours);

} // namespace fw::planning
