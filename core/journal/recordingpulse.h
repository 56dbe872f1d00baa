// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <deque>

namespace fw::journal {

/// How long a journal may say nothing before its recorder is taken for silent: twice the longest of
/// the last pauses, so that a busy floor is doubted after seconds and a quiet night is not.
class RecordingPulse final
{
public:
    /// Before two things were heard.
    static constexpr std::chrono::seconds kUsual{20};
    static constexpr std::chrono::seconds kShortest{6};
    /// A recorder writes at least the switch's own picture of itself, once a minute.
    static constexpr std::chrono::seconds kLongest{130};

    /// Something was recorded, now.
    void beat(TimePoint now);
    /// Another recorder, or another place of the journal; \a last is when something was recorded.
    void restart(TimePoint last);

    [[nodiscard]] bool isSilent(TimePoint now) const { return now - m_last > patience(); }

    [[nodiscard]] Microseconds patience() const;

    /// kNoTime when nothing ever was.
    [[nodiscard]] TimePoint last() const { return m_last; }

private:
    TimePoint m_last = kNoTime;
    std::deque<Microseconds> m_pauses;
};

} // namespace fw::journal
