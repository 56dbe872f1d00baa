// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/callrecord.h"
#include "core/live/queuecounters.h"
#include "core/live/servicelevel.h"

#include <vector>

namespace fw::live {

/// What the counters say of these calls: every outcome with its waits. Offers, completions, talk,
/// hold and wrap-up are counted at other moments and stay zero.
[[nodiscard]] QueueCounters figuresOf(const std::vector<CallRecord> &records);

/// Where a call stands in the fraction of a service level.
struct ServiceLevelPlace
{
    bool isInNumerator = false;
    bool isInDenominator = false;

    bool operator==(const ServiceLevelPlace &) const = default;
};

/// The call's place in the service level of the span [\a from, \a to), in which it was counted. The
/// formulas over the offered calls have those in the denominator that also came in the span.
[[nodiscard]] ServiceLevelPlace placeOf(ServiceLevelFormula formula, const CallRecord &record,
                                        TimePoint from, TimePoint to);

} // namespace fw::live
