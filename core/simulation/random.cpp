// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/random.h"

#include <bit>
#include <cmath>
#include <numbers>

namespace fw::simulation {

Random::Random(std::uint64_t seed)
{
    // SplitMix64 spreads a small seed over the whole state.
    for (std::uint64_t &word : m_state) {
        seed += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        word = mixed ^ (mixed >> 31U);
    }
}

std::uint64_t Random::next()
{
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17U;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11U) * 0x1.0p-53;
}

double Random::between(double low, double high)
{
    return low + (high - low) * uniform();
}

std::size_t Random::below(std::size_t count)
{
    return static_cast<std::size_t>(uniform() * static_cast<double>(count));
}

bool Random::chance(double probability)
{
    return uniform() < probability;
}

double Random::exponential(double mean)
{
    return -mean * std::log1p(-uniform());
}

double Random::logNormal(double median, double sigma)
{
    const double radius = std::sqrt(-2.0 * std::log1p(-uniform()));
    const double normal = radius * std::cos(2.0 * std::numbers::pi * uniform());
    return median * std::exp(sigma * normal);
}

double Random::weibull(double scale, double shape)
{
    return scale * std::pow(-std::log1p(-uniform()), 1.0 / shape);
}

} // namespace fw::simulation
