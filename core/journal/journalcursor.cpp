// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalcursor.h"

#include "core/base/packing.h"
#include "core/journal/eventdecoder.h"
#include "core/journal/keyframepacker.h"

#include <algorithm>
#include <utility>

namespace fw::journal {

using namespace Qt::StringLiterals;

namespace {

/// A minute of a busy floor.
constexpr int kChunksAtOnce = 64;

} // namespace

JournalCursor::JournalCursor(const JournalStore &store)
    : m_store(store)
{
}

Result<live::FloorConfig> JournalCursor::configOf(SessionId session) const
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&](const Session &each) { return each.id == session; });
    if (found == m_sessions.end()) {
        return Error{ErrorCode::Malformed, u"session %1 of the journal is missing"_s.arg(session)};
    }
    return live::FloorConfig::fromJson(found->config);
}

QStringList JournalCursor::switches() const
{
    const auto found = std::ranges::find(m_sessions, m_session, &Session::id);
    return found == m_sessions.end() ? QStringList() : found->switches;
}

void JournalCursor::begin(SessionId session, live::Floor floor)
{
    m_session = session;
    m_floor = std::move(floor);
    m_changes = {};
    m_isAtSession = false;
    m_hasFloor = true;
}

Outcome JournalCursor::place(TimePoint time)
{
    const Result<std::vector<Session>> sessions = m_store.sessions();
    if (!sessions) {
        return sessions.error();
    }
    m_sessions = *sessions;
    m_chunks.clear();
    m_events.clear();
    m_next = 0;
    m_position = kNoTime;
    m_after = 0;
    begin(0, live::Floor());
    for (TimePoint before = time;;) {
        const Result<JournalStore::Seek> found = m_store.seek(before);
        if (!found) {
            return found.error();
        }
        m_after = found->after;
        if (!found->keyframe) {
            return success(); // from the very first chunk
        }
        const Keyframe &keyframe = *found->keyframe;
        Result<live::FloorConfig> config = configOf(keyframe.session);
        if (!config) {
            return config.error();
        }
        // The keyframe before a session's first event holds nothing, so any program can read it.
        Result<live::Floor> floor =
            keyframe.afterNumber == 0
                ? live::Floor(*config)
                : KeyframePacker::floorOf(keyframe.payload, std::move(*config));
        if (floor) {
            begin(keyframe.session, std::move(*floor));
            return success();
        }
        before = keyframe.time - Microseconds(1);
    }
}

Outcome JournalCursor::rewind()
{
    Outcome placed = place(kNoTime);
    m_after = 0;
    return placed;
}

Outcome JournalCursor::foldUntil(TimePoint time)
{
    if (Outcome placed = place(time); !placed) {
        return placed;
    }
    for (;;) {
        const Result<const live::StampedEvent *> next = peek();
        if (!next) {
            return next.error();
        }
        if (*next == nullptr || (*next)->time > time) {
            return success();
        }
        step();
    }
}

Outcome JournalCursor::seek(TimePoint time)
{
    const Outcome folded = foldUntil(time);
    if (folded && isKnown(m_floor.now())) {
        m_floor.advance(time, m_changes);
        m_changes.clear();
    }
    return folded;
}

Outcome JournalCursor::seekEnd()
{
    return foldUntil(kLatestTime);
}

live::Floor JournalCursor::takeFloor()
{
    m_hasFloor = false;
    return std::exchange(m_floor, live::Floor());
}

Outcome JournalCursor::knowSession(SessionId session)
{
    Result<live::FloorConfig> config = configOf(session);
    if (!config) {
        // Another writer may have begun since.
        const Result<std::vector<Session>> sessions = m_store.sessions();
        if (!sessions) {
            return sessions.error();
        }
        m_sessions = *sessions;
        config = configOf(session);
    }
    if (!config) {
        return config.error();
    }
    m_nextConfig = std::move(*config);
    return success();
}

Outcome JournalCursor::fetch()
{
    if (m_chunks.empty()) {
        const Result<std::vector<Chunk>> chunks = m_store.chunksAfter(m_after, kChunksAtOnce);
        if (!chunks) {
            return chunks.error();
        }
        m_chunks.assign(chunks->begin(), chunks->end());
        if (m_chunks.empty()) {
            return success();
        }
    }
    const Chunk &chunk = m_chunks.front();
    Result<std::vector<live::StampedEvent>> events = EventDecoder::decode(chunk.payload);
    if (!events) {
        return Error{events.error().code,
                     u"chunk %1: %2"_s.arg(chunk.id).arg(events.error().detail)};
    }
    if (chunk.session != m_session) {
        if (Outcome known = knowSession(chunk.session); !known) {
            return known;
        }
    }
    m_events = std::move(*events);
    m_next = 0;
    m_after = chunk.id;
    m_nextSession = chunk.session;
    m_isAtSession = chunk.session != m_session;
    m_chunks.pop_front();
    return success();
}

Result<const live::StampedEvent *> JournalCursor::peek()
{
    while (m_next >= m_events.size()) {
        const ChunkId before = m_after;
        if (const Outcome fetched = fetch(); !fetched) {
            return fetched.error();
        }
        if (m_after == before) {
            return static_cast<const live::StampedEvent *>(nullptr);
        }
    }
    return &m_events[m_next];
}

const live::StampedEvent &JournalCursor::step()
{
    Q_ASSERT(m_next < m_events.size());
    if (m_isAtSession) {
        begin(m_nextSession, live::Floor(m_nextConfig));
    }
    const live::StampedEvent &event = m_events[m_next++];
    if (m_hasFloor) {
        m_floor.apply(event, m_changes);
        m_changes.clear();
    }
    m_position = event.time;
    return event;
}

} // namespace fw::journal
