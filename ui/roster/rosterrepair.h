// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"

#include <vector>

namespace fw::ui {

/// What a run of repairs changed, and how many binding violations are left.
struct RepairRun
{
    std::vector<roster::CellChange> changes;
    int left = 0;
};

/// Mends binding violations one after the other, person by person. Stops when none is left that can
/// be mended.
[[nodiscard]] RepairRun repairBinding(const roster::Roster &roster,
                                      const roster::PlanningBase &base);

} // namespace fw::ui
