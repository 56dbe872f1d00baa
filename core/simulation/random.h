// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <array>

namespace fw::simulation {

/// xoshiro256** with our own distributions: the standard's may differ between libraries, and the
/// same seed has to give the same bytes everywhere.
class Random final
{
public:
    explicit Random(std::uint64_t seed);

    [[nodiscard]] std::uint64_t next();
    /// In [0, 1).
    [[nodiscard]] double uniform();
    [[nodiscard]] double between(double low, double high);
    /// In [0, count); \a count is at least 1.
    [[nodiscard]] std::size_t below(std::size_t count);
    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] double exponential(double mean);
    [[nodiscard]] double logNormal(double median, double sigma);
    [[nodiscard]] double weibull(double scale, double shape);

private:
    std::array<std::uint64_t, 4> m_state{};
};

[[nodiscard]] constexpr Microseconds fromSeconds(double seconds)
{
    return Microseconds(static_cast<std::int64_t>(seconds * 1e6));
}

} // namespace fw::simulation
