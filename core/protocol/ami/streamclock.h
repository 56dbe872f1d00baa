// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/protocol/ami/amimessage.h"

#include <optional>
#include <string_view>

namespace fw::ami {

/// What time it is in a stream of events. Best is the switch's Timestamp header, then the arrival
/// at a live link; a recorded stream without either is dated by whatever proves that a moment has
/// passed.
class StreamClock final
{
public:
    explicit StreamClock(std::chrono::microseconds offset);

    /// The switch's clock minus ours.
    void setOffset(std::chrono::microseconds offset);
    /// The time of one message. Goes back by a moment when the switch's threads overtake each
    /// other, never further. kNoTime only while nothing is known at all.
    [[nodiscard]] TimePoint note(std::optional<TimePoint> timestamp, TimePoint arrival);
    /// The stream is at least this far (on the switch's clock); counts where nothing better dates
    /// it.
    void prove(TimePoint passed);
    /// The same with every time that a message carries: when its channel was made, when a member
    /// last paused, spoke or logged in.
    void proveBy(const AmiMessage &message);

    /// True when prove() has a use.
    [[nodiscard]] bool needsProof() const { return !m_hasBetter; }

    [[nodiscard]] TimePoint now() const { return m_latest; }

    /// A moment of the switch's clock on ours.
    [[nodiscard]] TimePoint ours(TimePoint theirs) const { return theirs - m_offset; }

private:
    std::chrono::microseconds m_offset;
    TimePoint m_latest = kNoTime;
    bool m_hasBetter = false; ///< a Timestamp or an arrival was seen
};

/// "1795417900.187335": seconds of the Unix epoch with a fraction.
[[nodiscard]] std::optional<TimePoint> parseEpoch(std::string_view text);
/// When a channel was made, from ids such as "1795419304.12" or "name-1795419304.12".
[[nodiscard]] std::optional<TimePoint> timeOfUniqueId(std::string_view id);

} // namespace fw::ami
