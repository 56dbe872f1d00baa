// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterview.h"

namespace fw::roster {

/// Single steps that may mend a violation, or a part of it, the gentlest first: a shift moved or
/// shortened, another pattern, an exchange with a colleague, a day off. Whether a step is allowed
/// is not looked at.
[[nodiscard]] std::vector<std::vector<CellChange>> repairSteps(const RosterView &view,
                                                               const Violation &violation);

} // namespace fw::roster
