// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <cstdint>
#include <type_traits>

namespace fw {

/// What a function that both packs and unpacks takes: packFields(Pack &, Packed<Pack, Thing> &)
/// names each field once, so that none can be written and not be read.
template<typename Pack, typename Thing>
using Packed = std::conditional_t<Pack::kIsReading, Thing, const Thing>;

/// The greatest dense id that is unpacked, by its tag: ids index vectors, and packed bytes may be
/// damaged.
template<typename Tag>
inline constexpr std::uint32_t kMostPackedIds = 1U << 20U;

/// Times outside of these are none, and spans are cut to kLongestSpan: sums of them cannot
/// overflow.
inline constexpr TimePoint kEarliestTime{std::chrono::hours(1)};
inline constexpr TimePoint kLatestTime{std::chrono::years(8000)};
inline constexpr std::chrono::years kLongestSpan{300};

/// Signed numbers as unsigned ones that are small when the number is near zero.
[[nodiscard]] constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}

[[nodiscard]] constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

} // namespace fw
