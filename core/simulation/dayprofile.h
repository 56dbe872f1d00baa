// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace fw::simulation {

/// How many calls of the busiest hour come in each quarter of an hour of the local day.
class DayProfile final
{
public:
    static constexpr std::size_t kSlots = 96;
    static constexpr int kMinutes = 15;

    /// The same all day.
    DayProfile() { m_shares.fill(1.0); }

    /// From calls an hour; all zero stays so.
    explicit DayProfile(const std::array<double, kSlots> &callsPerHour);

    /// In [0, 1].
    [[nodiscard]] double shareAt(double minuteOfDay) const
    {
        return m_shares[static_cast<std::size_t>(minuteOfDay / kMinutes) % kSlots];
    }

private:
    std::array<double, kSlots> m_shares{};
};

} // namespace fw::simulation
