// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/lockout.h"

#include <algorithm>

namespace fw::access {

TimePoint LockOut::until(int failures, TimePoint lastFailure)
{
    if (failures <= kFreeTries || !isKnown(lastFailure)) {
        return kNoTime;
    }
    constexpr int kMostDoublings = 10;
    const int doublings = std::min(failures - kFreeTries - 1, kMostDoublings);
    const Microseconds span = std::min<Microseconds>(kFirst * (1 << doublings), kLongest);
    return lastFailure + span;
}

} // namespace fw::access
