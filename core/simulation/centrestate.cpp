// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/centrestate.h"

#include <array>
#include <cstdio>

namespace fw::simulation {

Channel CentreState::newChannel(const std::string &device)
{
    ++channels;
    std::array<char, 16> suffix{};
    std::snprintf(suffix.data(), suffix.size(), "-%08x",
                  static_cast<unsigned>(channels & 0xffffffffU));
    return {device + suffix.data(), std::to_string(second()) + '.' + std::to_string(channels)};
}

} // namespace fw::simulation
