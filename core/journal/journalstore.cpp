// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalstore.h"

#include <algorithm>

namespace fw::journal {

const JournalStore::Hole *JournalStore::Span::holeAt(TimePoint time) const
{
    const auto found = std::ranges::find_if(
        holes, [time](const Hole &hole) { return hole.from < time && time < hole.to; });
    return found == holes.end() ? nullptr : &*found;
}

} // namespace fw::journal
