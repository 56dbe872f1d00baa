// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/shiftpattern.h"
#include "core/simulation/centreparameters.h"

namespace fw::demo {

/// The shifts that the people of the demo floor work, with the breaks that make eight hours of
/// each, and two more for what the floor doesn't have yet: a split and a part-time shift.
[[nodiscard]] std::vector<roster::ShiftPattern> demoPatterns();

/// The one with these hours; null when there is none.
[[nodiscard]] const roster::ShiftPattern *
patternOf(const std::vector<roster::ShiftPattern> &patterns, const simulation::Shift &shift);

} // namespace fw::demo
