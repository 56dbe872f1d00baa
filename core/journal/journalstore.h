// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/live/agentcounters.h"
#include "core/live/callrecord.h"
#include "core/live/queuecounters.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fw::journal {

/// Number of a chunk. The store counts it up from 1, in the order in which the floor folded.
using ChunkId = std::int64_t;
/// One run of one writer: the numbers of its feeds' events start anew. Counted up from 1.
using SessionId = std::int64_t;

/// Under which names and rules the chunks of a run were folded.
struct Session
{
    SessionId id = 0; ///< given by the store
    TimePoint startedAt = kNoTime;
    QString program;      ///< name and version of the writer
    QStringList switches; ///< names, by SwitchId
    QByteArray config;    ///< the FloorConfig, as JSON
};

/// Neighbouring events in the compact encoding, in the order in which they were folded. Events of
/// several switches may share one.
struct Chunk
{
    ChunkId id = 0; ///< given by the store
    SessionId session = 0;
    /// Counted up within the session without gaps, from 1: writing one again changes nothing.
    std::int64_t number = 0;
    int events = 0;
    TimePoint firstTime = kNoTime; ///< earliest and latest time of its events
    TimePoint lastTime = kNoTime;
    QByteArray payload;
};

/// A whole floor, so that a seek costs one keyframe and a short tail.
struct Keyframe
{
    SessionId session = 0;
    std::int64_t afterNumber = 0; ///< the last chunk of that session that is folded into it
    TimePoint time = kNoTime;     ///< the floor's now
    QByteArray payload;
};

/// What a queue counted in one interval of 15 minutes. A queue is named by its switch and name.
struct QueueIntervalRow
{
    QString switchName;
    QString queue;
    TimePoint start = kNoTime;
    live::QueueCounters counters;

    bool operator==(const QueueIntervalRow &) const = default;
};

/// What a person did in one interval of 15 minutes. An agent is named by switch and address.
struct AgentIntervalRow
{
    QString switchName;
    QString address;
    TimePoint start = kNoTime;
    live::AgentCounters counters;

    bool operator==(const AgentIntervalRow &) const = default;
};

/// A finished way through a queue, in names that outlive the floor that numbered it.
struct CallRow
{
    QString switchName;
    QString queue;
    QString agentAddress;    ///< empty when nobody answered
    live::CallRecord record; ///< its ids mean nothing here, and its number is masked
    QByteArray numberHash;   ///< keyed, for matching; empty without a number

    /// Order within the session, from 1: writing one again replaces it.
    std::int64_t number = 0;
};

/// How an agent is called; kept because intervals and calls name the address only.
struct AgentName
{
    QString switchName;
    QString address;
    QString personId;
    QString name;

    bool operator==(const AgentName &) const = default;
};

/// A part of the organisation that somebody follows live who may not see all of it.
struct LiveScope
{
    std::int64_t id = 0; ///< given by the store
    QStringList nodes;   ///< what is seen, with all below

    bool operator==(const LiveScope &) const = default;
};

/// The same events as the chunks beside it, cut to one scope: for following live, not for keeping.
struct LivePart
{
    std::int64_t scope = 0;
    TimePoint startedAt = kNoTime;
    QByteArray config; ///< the cut FloorConfig, as JSON; with the first part of a session only
    std::vector<Chunk> chunks; ///< numbered by themselves
    std::vector<Keyframe> keyframes;
};

/// What is written at once: all of it or nothing.
struct JournalBatch
{
    SessionId session = 0;
    std::vector<Chunk> chunks;
    std::vector<Keyframe> keyframes;
    /// Replace what this session has of the same interval; other sessions' stay beside it.
    std::vector<QueueIntervalRow> queueIntervals;
    std::vector<AgentIntervalRow> agentIntervals;
    std::vector<CallRow> calls;
    std::vector<AgentName> agents;
    std::vector<LivePart> live;
};

/// Where the journal and what was counted from it are kept. Lives in one thread.
class JournalStore
{
    Q_DISABLE_COPY_MOVE(JournalStore)

public:
    virtual ~JournalStore() = default;

    /// Stores all but the id, and gives it.
    [[nodiscard]] virtual Result<SessionId> beginSession(const Session &session) = 0;
    [[nodiscard]] virtual Result<std::vector<Session>> sessions() const = 0;

    /// For which parts of the organisation the journal is to be written beside the whole; none
    /// where nobody else follows.
    [[nodiscard]] virtual Result<std::vector<LiveScope>> liveScopes()
    {
        return std::vector<LiveScope>();
    }

    /// One transaction. A chunk that is already there is left as it is, so a batch whose answer was
    /// lost can be written again.
    [[nodiscard]] virtual Outcome write(const JournalBatch &batch) = 0;

    /// The id of the newest chunk, 0 for an empty journal.
    [[nodiscard]] virtual Result<ChunkId> newest() const = 0;
    /// At most \a most chunks after \a after, in order.
    [[nodiscard]] virtual Result<std::vector<Chunk>> chunksAfter(ChunkId after, int most) const = 0;

    /// The newest keyframe whose time is at or before \a time, and the id of the chunk it follows.
    struct Seek
    {
        ChunkId after = 0;
        std::optional<Keyframe> keyframe; ///< nothing: fold from the first chunk of the session
    };

    [[nodiscard]] virtual Result<Seek> seek(TimePoint time) const = 0;

    /// A time of which the journal knows nothing of some switches.
    struct Hole
    {
        TimePoint from = kNoTime;  ///< of the last event before it
        TimePoint to = kNoTime;    ///< when recording began again
        QStringList switches = {}; ///< names, as in Session::switches

        bool operator==(const Hole &) const = default;
    };

    /// Time of the first and of the last event; nothing for an empty journal.
    struct Span
    {
        TimePoint first = kNoTime;
        TimePoint last = kNoTime;
        std::vector<Hole> holes = {}; ///< by their beginning

        /// The first one in which \a time lies.
        [[nodiscard]] const Hole *holeAt(TimePoint time) const;
    };

    [[nodiscard]] virtual Result<std::optional<Span>> span() const = 0;

    /// Intervals that start in [from, to), summed over the sessions, by start, then names.
    [[nodiscard]] virtual Result<std::vector<QueueIntervalRow>>
    queueIntervals(TimePoint from, TimePoint to) const = 0;
    [[nodiscard]] virtual Result<std::vector<AgentIntervalRow>>
    agentIntervals(TimePoint from, TimePoint to) const = 0;
    /// Calls whose outcome was counted in [from, to), oldest first.
    [[nodiscard]] virtual Result<std::vector<CallRow>> calls(TimePoint from,
                                                             TimePoint to) const = 0;

protected:
    JournalStore() = default;
};

} // namespace fw::journal
