// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace fw {

TimePoint SystemClock::now() const
{
    return std::chrono::time_point_cast<std::chrono::microseconds>(
        std::chrono::system_clock::now());
}

} // namespace fw
