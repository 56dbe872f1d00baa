// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>

namespace fw::staffing {

/// Integrals of a density that may be far beyond the range of a double: each times exp(scale).
struct ScaledIntegrals
{
    double all = 0;
    double kept = 0; ///< weighted by exp(-x / memory)
    double left = 0; ///< weighted by 1 - exp(-x / memory)
    double scale = 0;

    /// What to multiply them with when all are divided by exp(\a other).
    [[nodiscard]] double factor(double other) const
    {
        return all > 0 ? std::exp(scale - other) : 0;
    }
};

// Gauss-Legendre with 16 points on [-1, 1], one half of them (Abramowitz and Stegun, table 25.4).
inline constexpr std::array<double, 8> kNodes{
    0.0950125098376374401853193354249581, 0.2816035507792589132304605014604961,
    0.4580167776572273863424194429835776, 0.6178762444026437484466717640487911,
    0.7554044083550030338951011948474422, 0.8656312023878317438804678977123931,
    0.9445750230732325760779884155346083, 0.9894009349916499325961541734503326};
inline constexpr std::array<double, 8> kWeights{
    0.1894506104550684962853967232082831, 0.1826034150449235888667636679692199,
    0.1691565193950025381893120790303599, 0.1495959888165767320815017305474786,
    0.1246289712555338720524762821920165, 0.0951585116824927848099251076022463,
    0.0622535239386478928628438369943777, 0.0271524594117540948517805724560181};

/// The integrals of exp(density.log(x)) from \a from to \a to, which may be infinite. The logarithm
/// is concave with its maximum at density.peak(), and changes with exp(-x / density.memory()).
/// density.left(x) is 1 - exp(-x / density.memory()), and the logarithm is a function of it and x,
/// so that a point costs two exponentials. Panels are as wide as the logarithm changes by about
/// two, and end where they can't count any more; relative error about 1e-14.
template<typename Density>
ScaledIntegrals integralsOf(const Density &density, double from, double to)
{
    constexpr double kChange = 2.0;
    constexpr double kNegligible = 50.0;
    if (!(from < to)) {
        return {};
    }
    const double top = std::clamp(density.peak(), from, to);
    const auto logAt = [&](double x) { return density.log(x, density.left(x)); };
    ScaledIntegrals sum;
    sum.scale = logAt(top);
    const auto panel = [&](double low, double high) {
        const double middle = (low + high) / 2;
        const double half = (high - low) / 2;
        for (std::size_t node = 0; node < kNodes.size(); ++node) {
            for (const double x : {middle - half * kNodes[node], middle + half * kNodes[node]}) {
                const double left = density.left(x);
                const double part =
                    half * kWeights[node] * std::exp(density.log(x, left) - sum.scale);
                sum.all += part;
                sum.kept += part * (1 - left);
                sum.left += part * left;
            }
        }
    };
    const auto widthAt = [&](double x) {
        const double slope = std::abs(density.slope(x));
        const double curve = std::abs(density.curvature(x));
        const double width = std::min(kChange / std::max(slope, 1e-300),
                                      std::sqrt(kChange / std::max(curve, 1e-300)));
        const double memory = density.memory();
        return x < kNegligible * memory ? std::min(width, kChange * memory) : width;
    };
    for (double x = top; x < to && sum.scale - logAt(x) < kNegligible;) {
        const double next = std::min(to, x + widthAt(x));
        panel(x, next);
        x = next;
    }
    for (double x = top; x > from && sum.scale - logAt(x) < kNegligible;) {
        const double next = std::max(from, x - widthAt(x));
        panel(next, x);
        x = next;
    }
    return sum;
}

} // namespace fw::staffing
