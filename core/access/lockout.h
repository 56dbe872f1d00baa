// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

namespace fw::access {

/// How long wrong passwords keep an account shut: not at all for the first ones, then half a minute
/// that doubles with each, up to an hour. Never for good: that would let anybody shut out anybody.
class LockOut final
{
public:
    static constexpr int kFreeTries = 4;
    static constexpr std::chrono::seconds kFirst{30};
    static constexpr std::chrono::hours kLongest{1};

    /// kNoTime when it is open.
    [[nodiscard]] static TimePoint until(int failures, TimePoint lastFailure);
};

} // namespace fw::access
