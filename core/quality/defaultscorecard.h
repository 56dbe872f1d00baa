// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scorecardversion.h"

namespace fw::quality {

/// "10086 inbound, general" (domain notes 4.2): what a floor begins with. A draft of version 1 that
/// nobody saved yet.
[[nodiscard]] ScorecardVersion defaultScorecard();

} // namespace fw::quality
