// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/queuecounters.h"
#include "core/live/servicelevel.h"

namespace fw::live {

/// A service level before it is divided: counts of calls.
struct ServiceLevelFraction
{
    double part = 0;
    double whole = 0;

    [[nodiscard]] static ServiceLevelFraction of(ServiceLevelFormula formula,
                                                 const QueueCounters &counters);
};

} // namespace fw::live
