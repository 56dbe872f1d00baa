// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalwriter.h"

#include "core/journal/keyframepacker.h"

#include <algorithm>
#include <utility>

namespace fw::journal {

JournalWriter::JournalWriter(const Session &session, live::FloorConfig config,
                             const NumberHash &hash)
    : m_mask(hash)
    , m_fold(config, session.switches)
    , m_streams(std::move(config))
    , m_startedAt(session.startedAt)
{
}

Session JournalWriter::sessionOf(const live::FloorConfig &config, QStringList switches,
                                 QString program, TimePoint startedAt)
{
    Session session;
    session.startedAt = startedAt;
    session.program = std::move(program);
    session.switches = std::move(switches);
    session.config = JournalFold::onJournalGrid(config).toJson();
    return session;
}

void JournalWriter::wantScopes(const std::vector<LiveScope> &scopes)
{
    m_streams.want(scopes, m_fold.floor(), m_startedAt);
}

void JournalWriter::take(const std::vector<live::StampedEvent> &events)
{
    for (const live::StampedEvent &event : events) {
        if (const std::optional<live::StampedEvent> masked = m_mask.masked(event)) {
            add(*masked);
        } else {
            add(event);
        }
    }
}

void JournalWriter::add(const live::StampedEvent &event)
{
    if (m_number == 0 && m_encoder.events() == 0) {
        // The session's first: an empty floor, so that a seek knows where to start.
        m_batch.keyframes.push_back(
            {0, 0, std::min(m_startedAt, event.time), KeyframePacker::pack(m_fold.floor())});
        m_keyframeAt = event.time + kKeyframeEvery;
    }
    const bool isFirst = m_encoder.events() == 0;
    m_firstTime = isFirst ? event.time : std::min(m_firstTime, event.time);
    m_lastTime = isFirst ? event.time : std::max(m_lastTime, event.time);
    m_fold.apply(event);
    m_encoder.add(event);
    m_streams.take(event);
    const bool isKeyframeDue = m_fold.floor().now() >= m_keyframeAt;
    if (m_encoder.events() >= kMostEvents || m_encoder.size() >= kMostBytes || isKeyframeDue) {
        cutChunk();
    }
    if (isKeyframeDue) {
        addKeyframe();
    }
}

void JournalWriter::cutChunk()
{
    Chunk chunk;
    chunk.number = ++m_number;
    chunk.events = m_encoder.events();
    chunk.firstTime = m_firstTime;
    chunk.lastTime = m_lastTime;
    chunk.payload = m_encoder.take();
    m_batch.chunks.push_back(std::move(chunk));
}

void JournalWriter::addKeyframe()
{
    const live::Floor &floor = m_fold.floor();
    m_batch.keyframes.push_back({0, m_number, floor.now(), KeyframePacker::pack(floor)});
    m_keyframeAt = floor.now() + kKeyframeEvery;
}

bool JournalWriter::hasEvents() const
{
    return m_encoder.events() > 0 || !m_batch.chunks.empty();
}

void JournalWriter::giveTo(SessionId session, JournalBatch &batch)
{
    batch.session = session;
    for (Chunk &chunk : batch.chunks) {
        chunk.session = session;
    }
    for (Keyframe &keyframe : batch.keyframes) {
        keyframe.session = session;
    }
    for (LivePart &part : batch.live) {
        for (Chunk &chunk : part.chunks) {
            chunk.session = session;
        }
        for (Keyframe &keyframe : part.keyframes) {
            keyframe.session = session;
        }
    }
}

JournalBatch JournalWriter::takeBatch(SessionId session)
{
    if (m_encoder.events() > 0) {
        cutChunk();
    }
    m_fold.takeRows(m_batch);
    for (CallRow &row : m_batch.calls) {
        row.numberHash = m_mask.hashOf(row.record.source, row.record.call);
    }
    m_streams.giveTo(m_batch);
    giveTo(session, m_batch);
    return std::exchange(m_batch, {});
}

} // namespace fw::journal
