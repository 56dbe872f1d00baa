// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/replayclock.h"

namespace fw::playback {

/// What a replay plays one after the other: the same way as a ReplayClock goes, in stretches
/// between its jumps. A value.
class ReplayCourse final
{
public:
    ReplayCourse() = default;
    /// \a skipped: in order, apart.
    ReplayCourse(quality::Milliseconds duration, const std::optional<quality::Span> &loop,
                 std::vector<quality::Span> skipped);

    /// Goes on from here. What lies behind the loop leads to the end, as of the clock.
    void begin(quality::Milliseconds position);

    /// The next stretch that is played without a jump, at most this long; empty at the end.
    [[nodiscard]] quality::Span take(quality::Milliseconds most);

    /// To the next jump, or to the end.
    [[nodiscard]] quality::Span take() { return take(m_duration); }

    /// How often the loop began anew since begin().
    [[nodiscard]] int rounds() const { return m_rounds; }

    /// How much is left to be played until the end; nothing when a loop never gets there.
    [[nodiscard]] std::optional<quality::Milliseconds> rest() const;

private:
    void jump();

    quality::Milliseconds m_duration{0};
    std::optional<quality::Span> m_loop;
    std::vector<quality::Span> m_skipped;
    quality::Milliseconds m_position{0};
    bool m_isLooping = false;
    int m_rounds = 0;
};

} // namespace fw::playback
