// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rostercheck.h"

#include <vector>

namespace fw::ui {

/// A cell that two planners changed, each in another way.
struct CellClash
{
    roster::CellKey key;
    roster::Cell base;
    roster::Cell mine;
    roster::Cell theirs;
};

/// What two planners did to the same plan since they both had it.
struct RosterMerge
{
    std::vector<roster::CellChange> mine;   ///< changed here only
    std::vector<roster::CellChange> theirs; ///< changed by the other only
    std::vector<CellClash> clashes;         ///< changed by both, differently
};

enum class MergeChoice { Mine, Theirs };

[[nodiscard]] RosterMerge mergeOf(const roster::Roster &base, const roster::Roster &mine,
                                  const roster::Roster &theirs);
/// What has to be changed in one's own plan: the other's cells, and those of the clashes in which
/// the other's is taken; \a choices belong to the clashes, one each.
[[nodiscard]] std::vector<roster::CellChange>
changesToMine(const RosterMerge &merge, const std::vector<MergeChoice> &choices);
/// The cells of \a after that \a before has otherwise, and empty ones for those it lost.
[[nodiscard]] std::vector<roster::CellChange> cellDifferences(const roster::Roster &before,
                                                              const roster::Roster &after);

} // namespace fw::ui
