// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/scopestream.h"

#include "core/journal/journalfold.h"
#include "core/journal/journalwriter.h"
#include "core/journal/keyframepacker.h"

#include <algorithm>
#include <utility>

namespace fw::journal {

ScopeStream::ScopeStream(LiveScope scope, const live::FloorConfig &config, TimePoint startedAt)
    : m_scope(std::move(scope))
    , m_filter(ScopeCut(JournalFold::onJournalGrid(config), m_scope.nodes))
    , m_floor(m_filter.cut().config())
{
    m_part.scope = m_scope.id;
    m_part.startedAt = startedAt;
}

void ScopeStream::take(const live::StampedEvent &event)
{
    m_seen.clear();
    m_filter.take(event, m_seen);
    for (const live::StampedEvent &each : m_seen) {
        add(each);
    }
}

void ScopeStream::add(const live::StampedEvent &event)
{
    if (m_number == 0 && m_encoder.events() == 0) {
        m_part.config = m_filter.cut().config().toJson();
        // An empty floor, so that whoever follows knows where to start.
        m_part.keyframes.push_back(
            {0, 0, std::min(m_part.startedAt, event.time), KeyframePacker::pack(m_floor)});
        m_keyframeAt = event.time + kKeyframeEvery;
    }
    const bool isFirst = m_encoder.events() == 0;
    m_firstTime = isFirst ? event.time : std::min(m_firstTime, event.time);
    m_lastTime = isFirst ? event.time : std::max(m_lastTime, event.time);
    m_floor.apply(event, m_changes);
    m_changes.clear();
    m_encoder.add(event);
    const bool isKeyframeDue = m_floor.now() >= m_keyframeAt;
    if (m_encoder.events() >= JournalWriter::kMostEvents ||
        m_encoder.size() >= JournalWriter::kMostBytes || isKeyframeDue) {
        cutChunk();
    }
    if (isKeyframeDue) {
        addKeyframe();
    }
}

void ScopeStream::cutChunk()
{
    Chunk chunk;
    chunk.number = ++m_number;
    chunk.events = m_encoder.events();
    chunk.firstTime = m_firstTime;
    chunk.lastTime = m_lastTime;
    chunk.payload = m_encoder.take();
    m_part.chunks.push_back(std::move(chunk));
}

void ScopeStream::addKeyframe()
{
    m_part.keyframes.push_back({0, m_number, m_floor.now(), KeyframePacker::pack(m_floor)});
    m_keyframeAt = m_floor.now() + kKeyframeEvery;
}

bool ScopeStream::hasEvents() const
{
    return m_encoder.events() > 0 || !m_part.chunks.empty();
}

LivePart ScopeStream::takePart()
{
    if (m_encoder.events() > 0) {
        cutChunk();
    }
    LivePart next;
    next.scope = m_part.scope;
    next.startedAt = m_part.startedAt;
    return std::exchange(m_part, std::move(next));
}

} // namespace fw::journal
