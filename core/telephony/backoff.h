// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <random>

namespace fw::telephony {

/// How long to wait before the next attempt: doubling from \a first to \a last, and half of each
/// wait is random, so that many desks do not come back in the same instant.
class Backoff final
{
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds last, std::uint32_t seed);

    /// Between half of the current ceiling and all of it; the ceiling then doubles.
    [[nodiscard]] std::chrono::milliseconds next();
    /// Only when a connection has proved good, not when it was merely accepted.
    void reset();

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_last;
    std::chrono::milliseconds m_ceiling;
    std::mt19937 m_random;
};

} // namespace fw::telephony
