// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/live/statespan.h"

#include <QString>

#include <deque>
#include <vector>

class QTimeZone;

namespace fw::ui {

/// Which time stands at which pixel: [from, to) over \c width pixels from \c left on.
struct TimelineScale
{
    struct Tick
    {
        int x = 0;
        QString label; ///< local time of the site
    };

    TimePoint from = kNoTime;
    TimePoint to = kNoTime;
    int left = 0;
    int width = 0;

    /// Cut to the scale's ends.
    [[nodiscard]] int xOf(TimePoint time) const;
    [[nodiscard]] TimePoint timeAt(int x) const;
    /// Round times, at least \a room pixels apart.
    [[nodiscard]] std::vector<Tick> ticks(const QTimeZone &zone, int room) const;
};

/// The moment a span ends, \a now for the one that goes on.
[[nodiscard]] TimePoint endOf(const live::StateSpan &span, TimePoint now);
/// Index of the first span that ends after \a time; the size when there is none.
[[nodiscard]] std::size_t firstSpanAfter(const std::deque<live::StateSpan> &spans, TimePoint time);
/// When the shift that goes on (or the last one) began: the first time signed in after having been
/// away for three hours or more. kNoTime when the agent never was.
[[nodiscard]] TimePoint shiftStart(const std::deque<live::StateSpan> &spans, TimePoint now);
/// Hours and minutes, or with seconds, in the site's zone.
[[nodiscard]] QString formatClock(TimePoint time, const QTimeZone &zone, bool withSeconds);

} // namespace fw::ui
