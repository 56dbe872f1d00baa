// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/soundpump.h"

#include <algorithm>

namespace fw::playback {

using quality::Milliseconds;

SoundPump::SoundPump(SoundFeed &feed, SoundOutput &output)
    : m_feed(feed)
    , m_output(output)
{
}

void SoundPump::follow(const ReplayState &state, Milliseconds now)
{
    m_state = state;
    if (!state.clock.isPlaying(now)) {
        m_output.drop();
        m_written = 0;
    }
    synchronise(now);
}

Milliseconds SoundPump::heard() const
{
    return Milliseconds((m_written - m_output.pending()) * 1000 / m_output.rate());
}

void SoundPump::synchronise(Milliseconds now)
{
    m_since = now;
    m_heardSince = heard();
    // What is written next is heard behind what is pending.
    const Milliseconds pending(m_output.pending() * 1000 / m_output.rate());
    m_feed.begin(m_state.course, m_state.clock.position(now + pending), m_state.clock.rate());
    m_hasEnded = false;
    m_awaySince.reset();
}

bool SoundPump::isAway(Milliseconds now)
{
    const Milliseconds drift = (heard() - m_heardSince) - (now - m_since);
    if (std::chrono::abs(drift) <= kMostDrift) {
        m_awaySince.reset();
    } else if (!m_awaySince) {
        m_awaySince = now;
    }
    return m_awaySince && now - *m_awaySince >= kPatience;
}

void SoundPump::tick(Milliseconds now)
{
    if (m_hasEnded || !m_state.clock.isPlaying(now)) {
        return; // what is pending may be heard to its end
    }
    if (isAway(now)) {
        ++m_corrections;
        synchronise(now);
    }
    const qint64 room = m_output.room();
    if (room <= 0) {
        return;
    }
    const auto channels = static_cast<std::size_t>(m_output.channels());
    m_frames.resize(static_cast<std::size_t>(room) * channels);
    const qint64 count = m_feed.read(m_frames);
    m_output.write(std::span(m_frames).first(static_cast<std::size_t>(count) * channels));
    m_written += count;
    m_hasEnded = count < room;
}

} // namespace fw::playback
