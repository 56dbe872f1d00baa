// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/observedstandard.h"

#include <algorithm>
#include <cmath>

namespace fw::demand {

double ObservedStandard::patienceError() const
{
    constexpr double kNormal = 1.959964;
    return abandoned > 0 ? kNormal / std::sqrt(double(abandoned)) : 1;
}

ObservedStandard observedStandard(const live::QueueCounters &sums)
{
    ObservedStandard observed;
    observed.completed = sums.completed();
    observed.abandoned = sums.abandoned;
    if (observed.completed >= kLeastCompleted) {
        observed.aht = sums.averageHandlingTime();
    }
    const double waited = double(sums.answeredWaitS) + double(sums.abandonedWaitS);
    if (observed.abandoned >= kLeastAbandoned && waited > 0) {
        observed.patience = waited / observed.abandoned;
    }
    return observed;
}

ObservedStandard observedStandard(std::span<const live::QueueInterval> intervals, TimePoint from,
                                  TimePoint until)
{
    live::QueueCounters sums;
    TimePoint since = kNoTime;
    for (const live::QueueInterval &each : intervals) {
        if (from <= each.start && each.start < until) {
            sums += each.counters;
            since = isKnown(since) ? std::min(since, each.start) : each.start;
        }
    }
    ObservedStandard observed = observedStandard(sums);
    observed.since = since;
    return observed;
}

QueueStandard withObserved(QueueStandard standard, const ObservedStandard &observed)
{
    if (observed.aht) {
        standard.aht = std::max(1.0, std::round(*observed.aht));
    }
    if (observed.patience) {
        standard.patience = std::max(1.0, std::round(*observed.patience));
    }
    return standard;
}

} // namespace fw::demand
