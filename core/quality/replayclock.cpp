// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/replayclock.h"

#include <algorithm>

namespace fw::quality {

ReplayClock::ReplayClock(Milliseconds duration)
    : m_duration(std::max(duration, Milliseconds(0)))
{
}

Milliseconds ReplayClock::heardBefore(Milliseconds position) const
{
    Milliseconds heard = position;
    for (const Span &skipped : m_skipped) {
        heard -= std::max(std::min(skipped.to, position) - skipped.from, Milliseconds(0));
    }
    return heard;
}

Milliseconds ReplayClock::positionOf(Milliseconds heard) const
{
    Milliseconds position = heard;
    for (const Span &skipped : m_skipped) {
        if (position >= skipped.from) {
            position += skipped.to - skipped.from;
        }
    }
    return position;
}

bool ReplayClock::isLooping() const
{
    return m_loop && heardBefore(m_loop->to) > heardBefore(m_loop->from) && m_base < m_loop->to;
}

Milliseconds ReplayClock::position(Milliseconds now) const
{
    if (!m_since || now <= *m_since) {
        return m_base;
    }
    Milliseconds heard = heardBefore(m_base) + (now - *m_since) * m_rate / 100;
    if (isLooping()) {
        const Milliseconds from = heardBefore(m_loop->from);
        const Milliseconds to = heardBefore(m_loop->to);
        if (heard >= to) {
            heard = from + (heard - from) % (to - from);
        }
    }
    return std::min(positionOf(heard), m_duration);
}

bool ReplayClock::isPlaying(Milliseconds now) const
{
    return m_since && position(now) < m_duration;
}

void ReplayClock::rebase(Milliseconds now)
{
    m_base = position(now);
    if (m_since) {
        m_since = now;
    }
}

void ReplayClock::play(Milliseconds now)
{
    rebase(now);
    if (m_base >= m_duration) {
        m_base = m_loop ? m_loop->from : Milliseconds(0);
    }
    m_since = now;
}

void ReplayClock::pause(Milliseconds now)
{
    rebase(now);
    m_since.reset();
}

void ReplayClock::seek(Milliseconds position, Milliseconds now)
{
    rebase(now);
    m_base = std::clamp(position, Milliseconds(0), m_duration);
}

void ReplayClock::setRate(int percent, Milliseconds now)
{
    rebase(now);
    m_rate = std::clamp(percent, kSlowest, kFastest);
}

void ReplayClock::setLoop(const std::optional<Span> &loop, Milliseconds now)
{
    rebase(now);
    m_loop.reset();
    if (!loop) {
        return;
    }
    const Span held{std::clamp(loop->from, Milliseconds(0), m_duration),
                    std::clamp(loop->to, Milliseconds(0), m_duration)};
    if (held.from < held.to) {
        m_loop = held;
        if (m_base >= held.to) {
            m_base = held.from;
        }
    }
}

void ReplayClock::setSkipped(std::vector<Span> skipped, Milliseconds now)
{
    rebase(now);
    m_skipped = std::move(skipped);
}

} // namespace fw::quality
