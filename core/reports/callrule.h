// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/callrecord.h"
#include "core/reports/counter.h"
#include "core/reports/reportperiod.h"

namespace fw::reports {

/// Which calls count in a counter, as data: a store asks for them in its own language, and the same
/// rule says of one call whether it is among them.
struct CallRule
{
    /// At which moment of its way a call is counted.
    enum class Moment : std::uint8_t { None, Queued, Left, Ended };

    Moment moment = Moment::None; ///< None: no call is behind this counter
    unsigned outcomes = 0;        ///< bits by CallOutcome
    unsigned ends = 0;            ///< bits by EndedBy; 0: any
    bool isInTimeOnly = false;
    bool isShortOnly = false;
    bool isWithin20Only = false;
    bool isHeldOnly = false;
    bool isWaitCountedOnly = false;
    bool isOfferedOnly = false; ///< the carried over are not among them

    [[nodiscard]] static CallRule of(Counter counter);

    /// Whether a call counts, within a span.
    [[nodiscard]] bool includes(const live::CallRecord &record, const TimeSpan &span) const;
};

/// Whether calls can be listed for a counter at all.
[[nodiscard]] bool hasCallsBehind(Counter counter);

} // namespace fw::reports
