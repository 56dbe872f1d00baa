// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journalstore.h"
#include "core/journal/spoolfile.h"

#include <map>
#include <optional>
#include <set>

namespace fw::journal {

/// How what waits on disk is.
struct SpoolHealth
{
    qint64 bytes = 0;             ///< that wait
    qint64 most = 0;              ///< that may wait
    int batches = 0;              ///< that wait
    bool isFull = false;          ///< something was refused since it was empty last
    std::optional<Error> problem; ///< why they wait
    SessionId session = 0;        ///< that began last; below zero while it has no number
};

/// A journal whose database may be away for a while: what it refuses waits in a file, in order, and
/// goes into it later, before anything newer. Writing fails only when the file is full, and then
/// nothing of the oldest is given up for it. A session that begins meanwhile has a number below
/// zero until the database gives it one; who writes keeps the number that it got.
class SpooledStore final : public JournalStore
{
public:
    static constexpr std::chrono::milliseconds kFirstRetry{250};
    static constexpr std::chrono::milliseconds kLongestRetry{2000};
    /// So much is written before who waits gets a turn.
    static constexpr int kBatchesAtOnce = 32;

    /// All outlive this; \a spool is open. What is in it already comes first.
    SpooledStore(JournalStore &inner, SpoolFile &spool, const Clock &clock);

    /// Tries to write some of what waits, when it is time to try again; true when none is left.
    bool drain();

    /// Finds out, when it is time and nothing waits that would, whether the database answers again.
    void probe();

    [[nodiscard]] const SpoolHealth &health() const { return m_health; }

    /// Sessions of which something waits: by the number of the database, or below zero without one.
    [[nodiscard]] std::set<SessionId> waitingSessions() const;
    /// Time of the first and of the last event that waits; nothing when there is none.
    [[nodiscard]] std::optional<Span> waitingSpan() const;

    /// Keeps the file that waits under a name with \a suffix, and begins with an empty one.
    [[nodiscard]] Outcome setAside(const QString &suffix);

    [[nodiscard]] Result<SessionId> beginSession(const Session &session) override;
    [[nodiscard]] Result<std::vector<LiveScope>> liveScopes() override;
    [[nodiscard]] Outcome write(const JournalBatch &batch) override;

    [[nodiscard]] Result<std::vector<Session>> sessions() const override;
    [[nodiscard]] Result<ChunkId> newest() const override;
    [[nodiscard]] Result<std::vector<Chunk>> chunksAfter(ChunkId after, int most) const override;
    [[nodiscard]] Result<Seek> seek(TimePoint time) const override;
    [[nodiscard]] Result<std::optional<Span>> span() const override;
    [[nodiscard]] Result<std::vector<QueueIntervalRow>> queueIntervals(TimePoint from,
                                                                       TimePoint to) const override;
    [[nodiscard]] Result<std::vector<AgentIntervalRow>> agentIntervals(TimePoint from,
                                                                       TimePoint to) const override;
    [[nodiscard]] Result<std::vector<CallRow>> calls(TimePoint from, TimePoint to) const override;

private:
    enum class Kind : char { Batch = 'b', Session = 's', Number = 'n' };

    [[nodiscard]] Outcome spool(Kind kind, const QByteArray &content);
    [[nodiscard]] Outcome replay(const QByteArray &record);
    [[nodiscard]] Outcome replaySession(QByteArrayView content);
    [[nodiscard]] SessionId numberOf(SessionId session) const;
    void retryLater(const Error &problem);
    void look();
    void show();

    JournalStore &m_inner;
    SpoolFile &m_spool;
    const Clock &m_clock;
    std::map<SessionId, SessionId> m_numbers; ///< what the database gave for those below zero
    SpoolHealth m_health;
    std::chrono::milliseconds m_delay = kFirstRetry;
    TimePoint m_retryAt = kNoTime;
};

} // namespace fw::journal
