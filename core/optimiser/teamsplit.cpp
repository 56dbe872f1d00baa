// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/teamsplit.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace fw::optimiser {

std::vector<std::vector<int>> splitRequirement(const std::vector<int> &wanted,
                                               const std::vector<int> &heads)
{
    const std::int64_t all = std::reduce(heads.begin(), heads.end(), std::int64_t{0});
    std::vector<std::vector<int>> parts(heads.size(), std::vector<int>(wanted.size(), 0));
    std::vector<std::int64_t> behind(heads.size(), 0); // in parts of `all`, over the slots so far
    std::vector<std::size_t> order(heads.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t slot = 0; slot < wanted.size(); ++slot) {
        std::int64_t left = wanted[slot];
        std::vector<std::int64_t> remainder(heads.size(), 0);
        for (std::size_t team = 0; team < heads.size(); ++team) {
            const std::int64_t share = std::int64_t{wanted[slot]} * heads[team];
            parts[team][slot] = static_cast<int>(share / all);
            remainder[team] = share % all;
            left -= share / all;
            behind[team] += remainder[team];
        }
        // Only a team with a remainder may be rounded up.
        std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
            return (remainder[a] > 0) != (remainder[b] > 0) ? remainder[a] > 0
                                                            : behind[a] > behind[b];
        });
        for (std::size_t rank = 0; left > 0; ++rank, --left) {
            ++parts[order[rank]][slot];
            behind[order[rank]] -= all;
        }
    }
    return parts;
}

std::vector<int> teamSizes(int people, int most)
{
    const int teams = std::max(1, (people + most - 1) / most);
    std::vector<int> sizes(static_cast<std::size_t>(teams), people / teams);
    for (int team = 0; team < people % teams; ++team) {
        ++sizes[static_cast<std::size_t>(team)];
    }
    return sizes;
}

} // namespace fw::optimiser
