// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/eventencoder.h"
#include "core/journal/eventmask.h"
#include "core/journal/journalfold.h"
#include "core/journal/scopestreams.h"

namespace fw::journal {

/// Turns the events of one session into what is written: chunks, keyframes, rows. Pure: no clock,
/// no store. Callers' numbers are masked before anything else is done with an event.
class JournalWriter final
{
public:
    /// A seek unpacks one keyframe and folds what came since: half an hour of 500 agents folds
    /// faster than their keyframe unpacks, and keyframes are most of what a journal weighs.
    static constexpr std::chrono::minutes kKeyframeEvery{30};
    static constexpr int kMostEvents = 1000;
    static constexpr std::size_t kMostBytes = 256U << 10U;

    /// \a session as the store numbered it, or not yet numbered.
    JournalWriter(const Session &session, live::FloorConfig config, const NumberHash &hash);

    /// A session of that config, on the grid of the journal.
    [[nodiscard]] static Session sessionOf(const live::FloorConfig &config, QStringList switches,
                                           QString program, TimePoint startedAt);

    /// For whom the same is to be written cut to what they may see, as ScopeStreams::want() says.
    void wantScopes(const std::vector<LiveScope> &scopes);

    void take(const std::vector<live::StampedEvent> &events);

    /// Whether something was taken since the last batch.
    [[nodiscard]] bool hasEvents() const;

    /// All that is new since the last batch, as \a session's.
    [[nodiscard]] JournalBatch takeBatch(SessionId session);
    /// Gives a batch to a session that had no number yet when it was taken.
    static void giveTo(SessionId session, JournalBatch &batch);

private:
    void add(const live::StampedEvent &event);
    void cutChunk();
    void addKeyframe();

    EventMask m_mask;
    JournalFold m_fold;
    ScopeStreams m_streams;
    EventEncoder m_encoder;
    JournalBatch m_batch;
    TimePoint m_startedAt;
    TimePoint m_firstTime = kNoTime; ///< of the running chunk
    TimePoint m_lastTime = kNoTime;
    TimePoint m_keyframeAt = kNoTime; ///< when the next one is due
    std::int64_t m_number = 0;        ///< of the last chunk
};

} // namespace fw::journal
