// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/readinghistory.h"
#include "core/alarms/subjectbook.h"

namespace fw::alarms {

/// Whether the floor's memory of calls and states is enough to know what a metric was.
[[nodiscard]] bool isInFloorHistory(AlarmMetric metric);

/// Readings of a metric for each whole minute of [from, to], made out of what the floor remembers
/// of calls and states. Empty for a metric that is not in it.
[[nodiscard]] std::vector<ReadingFrame>
framesFromFloor(const live::Floor &floor, AlarmMetric metric, TimePoint from, TimePoint to);

} // namespace fw::alarms
