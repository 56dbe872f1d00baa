// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/servicelevel.h"

#include "core/live/servicelevelfraction.h"

#include <algorithm>

namespace fw::live {

ServiceLevelFraction ServiceLevelFraction::of(ServiceLevelFormula formula,
                                              const QueueCounters &counters)
{
    const double answered = counters.answered;
    const double answeredInTime = counters.answeredInTime;
    const double abandoned = counters.abandoned;
    const double abandonedInTime = counters.abandonedInTime;
    double part = answeredInTime;
    double whole = 0;
    switch (formula) {
    case ServiceLevelFormula::Sl1:
        whole = answered + abandoned;
        break;
    case ServiceLevelFormula::Sl2:
        whole = answered;
        break;
    case ServiceLevelFormula::Sl3:
        part = answeredInTime + abandonedInTime;
        whole = answered + abandoned;
        break;
    case ServiceLevelFormula::Sl4:
        whole = answered + (abandoned - abandonedInTime);
        break;
    case ServiceLevelFormula::Sl5:
        whole = answered + abandoned - counters.shortAbandoned;
        break;
    case ServiceLevelFormula::Sl6:
        whole = answered + abandoned + counters.overflowed();
        break;
    case ServiceLevelFormula::Sl7:
        whole = counters.offered;
        break;
    case ServiceLevelFormula::Sl8:
        part = answeredInTime + abandonedInTime + counters.overflowedInTime;
        whole = counters.offered;
        break;
    }
    return {part, whole};
}

std::optional<double> serviceLevel(ServiceLevelFormula formula, const QueueCounters &counters)
{
    const auto [part, whole] = ServiceLevelFraction::of(formula, counters);
    if (whole <= 0) {
        return std::nullopt;
    }
    return std::clamp(part / whole, 0.0, 1.0);
}

} // namespace fw::live
