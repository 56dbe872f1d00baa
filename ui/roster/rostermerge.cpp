// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostermerge.h"

#include <set>

namespace fw::ui {

using roster::Cell;
using roster::CellChange;
using roster::CellKey;
using roster::Roster;

std::vector<CellChange> cellDifferences(const Roster &before, const Roster &after)
{
    std::vector<CellChange> changes;
    for (const auto &[key, cell] : after.cells()) {
        if (before.cell(key) != cell) {
            changes.push_back({key, cell});
        }
    }
    for (const auto &[key, cell] : before.cells()) {
        if (!after.cells().contains(key)) {
            changes.push_back({key, Cell()});
        }
    }
    return changes;
}

RosterMerge mergeOf(const Roster &base, const Roster &mine, const Roster &theirs)
{
    std::set<CellKey> keys;
    for (const CellChange &change : cellDifferences(base, mine)) {
        keys.insert(change.key);
    }
    for (const CellChange &change : cellDifferences(base, theirs)) {
        keys.insert(change.key);
    }
    RosterMerge merge;
    for (const CellKey &key : keys) {
        const Cell &was = base.cell(key);
        const Cell &here = mine.cell(key);
        const Cell &there = theirs.cell(key);
        if (here == there) {
            continue;
        }
        if (here == was) {
            merge.theirs.push_back({key, there});
        } else if (there == was) {
            merge.mine.push_back({key, here});
        } else {
            merge.clashes.push_back({key, was, here, there});
        }
    }
    return merge;
}

std::vector<CellChange> changesToMine(const RosterMerge &merge,
                                      const std::vector<MergeChoice> &choices)
{
    Q_ASSERT(choices.size() == merge.clashes.size());
    std::vector<CellChange> changes = merge.theirs;
    for (std::size_t each = 0; each < merge.clashes.size(); ++each) {
        if (choices[each] == MergeChoice::Theirs) {
            changes.push_back({merge.clashes[each].key, merge.clashes[each].theirs});
        }
    }
    return changes;
}

} // namespace fw::ui
