// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"
#include "core/live/statehistory.h"

#include <array>
#include <string_view>

namespace fw::live {

/// Kinds of things that could not be so; anomalyName() gives the identifier that is shown and
/// stored.
enum class AnomalyKind : std::uint8_t {
    UnknownQueue,
    UnknownAgent,
    UnknownCall,
    LateEvent,
    SequenceGap,
    RepeatedJoin,
    RepeatedAnswer,
    AnswerWithoutJoin,
    AbandonWithoutJoin,
    OverflowWithoutJoin,
    UncertainAbandon,
    CompletionWithoutAnswer,
    MissingCompletion,
    EndedWhileWaiting,
    LeftWithoutOutcome,
    LateOffer,
    OfferWithoutJoin,
    UnseenMembership,
    Count
};

/// Which difference a snapshot showed.
enum class CorrectionKind : std::uint8_t {
    QueueMissing,
    QueueUnknown,
    CallerMissing,
    CallerUnknown,
    CallerOrder,
    MembershipMissing,
    MembershipUnknown,
    Pause,
    PauseReason,
    Penalty,
    Device,
    TalkMissing,
    TalkUnknown,
    OutcomeMissing,
    ListenerMissing,
    ListenerUnknown,
    Count
};

[[nodiscard]] std::string_view anomalyName(AnomalyKind kind);
/// "corrected_...", the identifier under which a correction is counted among the anomalies.
[[nodiscard]] std::string_view correctionName(CorrectionKind kind);

/// What one feed's refs mean here.
struct SourceRefs
{
    std::vector<QueueId> queues;
    std::vector<AgentId> agents;
    std::uint64_t lastSequence = 0;
};

/// What all parts of the fold share: the views, the translation of refs, the marks of what changed.
class FloorState final
{
public:
    explicit FloorState(FloorConfig configuration);

    FloorConfig config;
    std::vector<QueueView> queues;
    std::vector<AgentView> agents;
    std::vector<SourceView> sources;
    std::vector<SourceRefs> refs;
    StateHistory spans;
    IntervalHistory intervals;
    CallLog calls;
    TimePoint now = kNoTime; ///< never goes back
    /// Valid while an event is folded.
    Changes *changes = nullptr;

    /// Makes room for the source and accounts for the event's number and time.
    void hear(const StampedEvent &event);
    void see(SwitchId source, const QueueSeen &event);
    /// Invalid, and counted, when the ref was never announced.
    [[nodiscard]] QueueId queueOf(SwitchId source, QueueRef ref);
    [[nodiscard]] AgentId agentOf(SwitchId source, AgentRef ref);
    void setAgentRef(SwitchId source, AgentRef ref, AgentId agent);

    [[nodiscard]] QueueView &queue(QueueId id) { return queues[id.index()]; }

    [[nodiscard]] AgentView &agent(AgentId id) { return agents[id.index()]; }

    [[nodiscard]] SourceView &source(SwitchId id) { return sources[id.index()]; }

    /// Counts something in a queue at the running time.
    template<typename Change>
    void count(QueueId id, Change change)
    {
        queue(id).counters.add(now, config.grid, change);
        change(intervals.at(id, now, config.grid));
        changes->queues.insert(id);
    }

    /// A caller that a snapshot brought was offered after all.
    void countOfferedNotCarriedOver(QueueId id);

    /// Puts a call whose outcome is counted now into the log; returns its number there.
    std::uint64_t record(CallRecord call);

    /// A record of the log is new or has changed.
    void touch(std::uint64_t record)
    {
        if (record != 0) {
            changes->calls.push_back(record);
        }
    }

    void note(AnomalyKind kind) { ++m_anomalyCounts[static_cast<std::size_t>(kind)]; }

    void noteCorrection(SwitchId source, CorrectionKind kind);

    void noteForeign(const std::string &kind) { ++m_foreignAnomalies[kind]; }

    [[nodiscard]] const std::map<std::string, std::uint64_t> &anomalies();

private:
    friend class FloorArchive;

    QueueId findOrAddQueue(SwitchId source, const std::string &name);
    void configureQueue(QueueView &view, std::chrono::seconds switchWrapUp) const;

    std::array<std::uint64_t, static_cast<std::size_t>(AnomalyKind::Count)> m_anomalyCounts{};
    std::array<std::uint64_t, static_cast<std::size_t>(CorrectionKind::Count)> m_correctionCounts{};
    std::map<std::string, std::uint64_t> m_foreignAnomalies; ///< counted by the feeds
    std::map<std::string, std::uint64_t> m_anomalies;        ///< all of them, made when asked
};

} // namespace fw::live
