// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/dayprofile.h"

#include <array>
#include <cmath>

namespace fw::simulation {

double loadShare(double minuteOfDay)
{
    static constexpr std::array kHalfHours{
        0.20, 0.19, 0.18, 0.17, 0.16, 0.15, 0.15, 0.15, 0.15, 0.16, 0.17, 0.18,
        0.20, 0.23, 0.28, 0.34, 0.48, 0.72, 0.86, 0.95, 1.00, 0.98, 0.94, 0.90,
        0.84, 0.84, 0.88, 0.93, 0.95, 0.97, 0.99, 1.00, 0.97, 0.92, 0.80, 0.62,
        0.52, 0.46, 0.40, 0.38, 0.38, 0.36, 0.33, 0.30, 0.25, 0.23, 0.22, 0.21};
    const double position = std::fmod(minuteOfDay / 30.0, static_cast<double>(kHalfHours.size()));
    const auto index = static_cast<std::size_t>(position);
    const double fraction = position - std::floor(position);
    const double from = kHalfHours[index];
    return from + (kHalfHours[(index + 1) % kHalfHours.size()] - from) * fraction;
}

} // namespace fw::simulation
