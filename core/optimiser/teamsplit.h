// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace fw::optimiser {

/// A requirement divided over teams by head-count, by the method of the largest remainder: of each
/// slot the parts add up to the whole. What is left over goes to the team that is furthest behind
/// its share of all slots so far, so that no team always gets it.
///
/// \a wanted: by slot, at least 0. \a heads: by team, at least one above 0. Gives team by team the
/// slots.
[[nodiscard]] std::vector<std::vector<int>> splitRequirement(const std::vector<int> &wanted,
                                                             const std::vector<int> &heads);

/// Sizes of the fewest teams of at most \a most that hold \a people, as equal as possible.
[[nodiscard]] std::vector<int> teamSizes(int people, int most);

} // namespace fw::optimiser
