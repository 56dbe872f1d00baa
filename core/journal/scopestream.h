// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/eventencoder.h"
#include "core/journal/journalstore.h"
#include "core/journal/scopefilter.h"
#include "core/live/floor.h"

namespace fw::journal {

/// What is written of one session for one part of the organisation: the events that it may see, and
/// keyframes of the floor that they make. Pure, as JournalWriter is.
class ScopeStream final
{
public:
    /// Such a floor is small, and whoever follows it starts at the last one.
    static constexpr std::chrono::minutes kKeyframeEvery{10};

    /// \a config of the whole floor.
    ScopeStream(LiveScope scope, const live::FloorConfig &config, TimePoint startedAt);

    [[nodiscard]] const LiveScope &scope() const { return m_scope; }

    /// \a event of the whole floor, masked.
    void take(const live::StampedEvent &event);

    [[nodiscard]] bool hasEvents() const;
    /// All that is new since the last time.
    [[nodiscard]] LivePart takePart();

private:
    void add(const live::StampedEvent &event);
    void cutChunk();
    void addKeyframe();

    LiveScope m_scope;
    ScopeFilter m_filter;
    live::Floor m_floor;
    live::Changes m_changes;
    EventEncoder m_encoder;
    LivePart m_part;
    std::vector<live::StampedEvent> m_seen; ///< of one event
    TimePoint m_firstTime = kNoTime;        ///< of the running chunk
    TimePoint m_lastTime = kNoTime;
    TimePoint m_keyframeAt = kNoTime;
    std::int64_t m_number = 0; ///< of the last chunk
};

} // namespace fw::journal
