// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace fw {

/// An instant in UTC with microseconds; every stored or stamped time has this type.
using TimePoint = std::chrono::sys_time<std::chrono::microseconds>;
using Microseconds = std::chrono::microseconds;

/// "Not known" or "never": the epoch itself, which no event of ours can carry.
inline constexpr TimePoint kNoTime{};

[[nodiscard]] constexpr bool isKnown(TimePoint time) noexcept
{
    return time != kNoTime;
}

[[nodiscard]] constexpr std::int64_t toMicroseconds(TimePoint time) noexcept
{
    return time.time_since_epoch().count();
}

[[nodiscard]] constexpr std::int64_t wholeSeconds(Microseconds span) noexcept
{
    return std::chrono::duration_cast<std::chrono::seconds>(span).count();
}

} // namespace fw
