// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/soundfeed.h"
#include "core/playback/soundoutput.h"

namespace fw::playback {

/// Where a replay is, and the way it goes.
struct ReplayState
{
    quality::ReplayClock clock;
    ReplayCourse course;
};

/// Keeps an output full with what a clock says is to be heard. Sound that stays more than
/// kMostDrift away from the clock jumps to it: devices have clocks of their own, and start when
/// they like. They also take sound in lumps, so that it may seem away for a moment.
class SoundPump final
{
public:
    static constexpr quality::Milliseconds kMostDrift{60};
    static constexpr quality::Milliseconds kPatience{200};

    /// Both outlive this; the feed is of the output's rate and channels.
    SoundPump(SoundFeed &feed, SoundOutput &output);

    /// Something changed. While it plays, what is pending is heard and then the sound goes on where
    /// the clock will be: a device would take longer to start anew. When it doesn't, what is
    /// pending is dropped.
    void follow(const ReplayState &state, quality::Milliseconds now);
    /// To be called more often than the output runs empty.
    void tick(quality::Milliseconds now);

    /// How often it had to jump since it was made.
    [[nodiscard]] int corrections() const { return m_corrections; }

private:
    [[nodiscard]] quality::Milliseconds heard() const;
    [[nodiscard]] bool isAway(quality::Milliseconds now);
    void synchronise(quality::Milliseconds now);

    SoundFeed &m_feed;
    SoundOutput &m_output;
    ReplayState m_state;
    qint64 m_written = 0; ///< frames since it was silent
    bool m_hasEnded = true;
    quality::Milliseconds m_since{0};      ///< time of the last synchronisation
    quality::Milliseconds m_heardSince{0}; ///< what had been heard then
    std::optional<quality::Milliseconds> m_awaySince;
    int m_corrections = 0;
    std::vector<float> m_frames;
};

} // namespace fw::playback
