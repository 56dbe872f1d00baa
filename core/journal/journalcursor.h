// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"
#include "core/live/floor.h"

#include <deque>

namespace fw::journal {

/// A place in the journal, and the floor as it was there.
class JournalCursor final
{
public:
    /// The store outlives the cursor.
    explicit JournalCursor(const JournalStore &store);

    /// The floor as it was at \a time, with all that came until then. One keyframe and a short
    /// tail; a keyframe that this program can't read costs a longer one.
    [[nodiscard]] Outcome seek(TimePoint time);
    /// The floor after all that is in the journal.
    [[nodiscard]] Outcome seekEnd();
    /// To before the first event.
    [[nodiscard]] Outcome rewind();

    /// The event that comes next, or null at the end of the journal. Looks again each time, so a
    /// journal that grows goes on.
    [[nodiscard]] Result<const live::StampedEvent *> peek();
    /// Folds the next event, and gives it; only after peek() gave one.
    const live::StampedEvent &step();

    /// Whether the next event is the first of another session: step() starts an empty floor.
    [[nodiscard]] bool isAtSession() const { return m_isAtSession; }

    [[nodiscard]] const live::Floor &floor() const { return m_floor; }

    /// Hands the floor over to who folds on what step() gives. The cursor has none until it is
    /// placed anew or another session begins.
    [[nodiscard]] live::Floor takeFloor();

    [[nodiscard]] SessionId session() const { return m_session; }

    /// The names of the session's switches, by SwitchId; nothing before the first session.
    [[nodiscard]] QStringList switches() const;

    /// Time of the last event that is folded, kNoTime before the first.
    [[nodiscard]] TimePoint position() const { return m_position; }

private:
    [[nodiscard]] Outcome place(TimePoint time);
    [[nodiscard]] Outcome foldUntil(TimePoint time);
    [[nodiscard]] Outcome fetch();
    [[nodiscard]] Result<live::FloorConfig> configOf(SessionId session) const;
    [[nodiscard]] Outcome knowSession(SessionId session);
    void begin(SessionId session, live::Floor floor);

    const JournalStore &m_store;
    std::vector<Session> m_sessions;
    live::Floor m_floor;
    live::Changes m_changes;
    SessionId m_session = 0;
    SessionId m_nextSession = 0; ///< of m_events
    live::FloorConfig m_nextConfig;
    ChunkId m_after = 0; ///< the last chunk that was fetched
    std::vector<live::StampedEvent> m_events;
    std::size_t m_next = 0; ///< into m_events
    std::deque<Chunk> m_chunks;
    TimePoint m_position = kNoTime;
    bool m_isAtSession = false;
    bool m_hasFloor = true;
};

} // namespace fw::journal
