// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/replaycourse.h"

#include <algorithm>

namespace fw::playback {

using quality::Milliseconds;
using quality::Span;

namespace {

bool isAudible(const Span &span, const std::vector<Span> &skipped)
{
    Milliseconds heard = span.to - span.from;
    for (const Span &skip : skipped) {
        const Milliseconds common = std::min(skip.to, span.to) - std::max(skip.from, span.from);
        heard -= std::max(common, Milliseconds(0));
    }
    return heard > Milliseconds(0);
}

} // namespace

ReplayCourse::ReplayCourse(Milliseconds duration, const std::optional<Span> &loop,
                           std::vector<Span> skipped)
    : m_duration(duration)
    , m_loop(loop)
    , m_skipped(std::move(skipped))
{
}

void ReplayCourse::begin(Milliseconds position)
{
    m_position = std::clamp(position, Milliseconds(0), m_duration);
    m_isLooping = m_loop && position < m_loop->to && isAudible(*m_loop, m_skipped);
    m_rounds = 0;
}

void ReplayCourse::jump()
{
    for (bool hasJumped = true; hasJumped;) { // what is audible of a loop ends it
        hasJumped = false;
        if (m_isLooping && m_position >= m_loop->to) {
            m_position = m_loop->from;
            ++m_rounds;
            hasJumped = true;
        }
        for (const Span &skip : m_skipped) {
            if (m_position >= skip.from && m_position < skip.to) {
                m_position = skip.to;
                hasJumped = true;
            }
        }
    }
}

Span ReplayCourse::take(Milliseconds most)
{
    jump();
    if (m_position >= m_duration) {
        m_position = m_duration;
        return {m_duration, m_duration};
    }
    Milliseconds until = m_isLooping ? m_loop->to : m_duration;
    for (const Span &skip : m_skipped) {
        if (skip.from > m_position && skip.to > skip.from) {
            until = std::min(until, skip.from);
        }
    }
    const Span part{m_position,
                    std::min({until, m_duration, m_position + std::min(most, m_duration)})};
    m_position = part.to;
    return part;
}

std::optional<Milliseconds> ReplayCourse::rest() const
{
    if (m_isLooping) {
        return std::nullopt;
    }
    ReplayCourse course = *this;
    Milliseconds rest{0};
    for (Span part = course.take(); part.to > part.from; part = course.take()) {
        rest += part.to - part.from;
    }
    return rest;
}

} // namespace fw::playback
