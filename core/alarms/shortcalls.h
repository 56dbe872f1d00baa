// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/statespan.h"

#include <deque>
#include <vector>

namespace fw::alarms {

/// When the conversations of an agent ended that ended in [from, to] and lasted less than \a limit,
/// hold included; newest first.
[[nodiscard]] std::vector<TimePoint> shortCallEnds(const std::deque<live::StateSpan> &spans,
                                                   TimePoint from, TimePoint to,
                                                   std::chrono::seconds limit);

} // namespace fw::alarms
