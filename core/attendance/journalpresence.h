// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/presencebook.h"
#include "core/base/result.h"
#include "core/base/timepoint.h"

namespace fw::journal {
class JournalStore;
}

namespace fw::attendance {

/// What agents did between two moments, folded from the journal: the same events that the screens
/// showed. Spans are cut at neither end. An error is the journal's.
[[nodiscard]] Result<PresenceBook> presenceBetween(const journal::JournalStore &store,
                                                   TimePoint from, TimePoint to);

} // namespace fw::attendance
