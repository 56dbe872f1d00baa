// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>

namespace fw::staffing {

/// value * exp(scale): what may be far beyond the range of a double.
struct ScaledValue
{
    double value = 0;
    double scale = 0;

    [[nodiscard]] double at(double other) const
    {
        return value > 0 ? value * std::exp(scale - other) : 0;
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

/// The integral of weight(x) exp(density.log(x)) from \a from to \a to, which may be infinite. The
/// logarithm is concave with its maximum at density.peak(); weight and density change with
/// exp(-x / density.memory()). Panels are as wide as the logarithm changes by about two, and end
/// where they can't count any more; relative error about 1e-14.
template<typename Density, typename Weight>
ScaledValue integralOf(const Density &density, const Weight &weight, double from, double to)
{
    constexpr double kChange = 2.0;
    constexpr double kNegligible = 50.0;
    if (!(from < to)) {
        return {};
    }
    const double top = std::clamp(density.peak(), from, to);
    ScaledValue sum{0, density.log(top)};
    const auto panel = [&](double low, double high) {
        const double middle = (low + high) / 2;
        const double half = (high - low) / 2;
        double part = 0;
        for (std::size_t node = 0; node < kNodes.size(); ++node) {
            for (const double x : {middle - half * kNodes[node], middle + half * kNodes[node]}) {
                part += kWeights[node] * weight(x) * std::exp(density.log(x) - sum.scale);
            }
        }
        sum.value += part * half;
    };
    const auto widthAt = [&](double x) {
        const double slope = std::abs(density.slope(x));
        const double curve = std::abs(density.curvature(x));
        const double width = std::min(kChange / std::max(slope, 1e-300),
                                      std::sqrt(kChange / std::max(curve, 1e-300)));
        const double memory = density.memory();
        return x < kNegligible * memory ? std::min(width, kChange * memory) : width;
    };
    for (double x = top; x < to && sum.scale - density.log(x) < kNegligible;) {
        const double next = std::min(to, x + widthAt(x));
        panel(x, next);
        x = next;
    }
    for (double x = top; x > from && sum.scale - density.log(x) < kNegligible;) {
        const double next = std::max(from, x - widthAt(x));
        panel(next, x);
        x = next;
    }
    return sum;
}

} // namespace fw::staffing
