// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/dayprofile.h"

#include <algorithm>

namespace fw::simulation {

DayProfile::DayProfile(const std::array<double, kSlots> &callsPerHour)
{
    const double peak = *std::max_element(callsPerHour.begin(), callsPerHour.end());
    if (peak > 0) {
        std::transform(callsPerHour.begin(), callsPerHour.end(), m_shares.begin(),
                       [peak](double calls) { return calls / peak; });
    }
}

} // namespace fw::simulation
