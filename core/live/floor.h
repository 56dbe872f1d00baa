// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dirtyset.h"
#include "core/live/agentcounters.h"
#include "core/live/agentstate.h"
#include "core/live/calllog.h"
#include "core/live/floorconfig.h"
#include "core/live/floorevent.h"
#include "core/live/intervalhistory.h"
#include "core/live/statespan.h"
#include "core/live/windowedcounters.h"

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fw::live {

struct SiteDictionary;

/// A caller in a queue, as it is now.
struct WaitingCall
{
    SwitchId source;
    CallRef call = kNoCall;
    QueueId queue;
    int position = 0;
    int priority = 0;
    TimePoint since = kNoTime; ///< joined the queue
    std::string callerNumber;
    std::string callerName;
    int ringingAgents = 0; ///< phones that ring for it now
};

struct QueueView
{
    QueueId id;
    SwitchId source;
    std::string name; ///< the switch's
    QueueSettings settings;
    std::vector<CallRef> waiting; ///< in order of position
    PerState<int> agents{};       ///< members by their state
    int partlyPaused = 0;         ///< of its members, those paused here but not everywhere
    TimePoint oldestSince =
        kNoTime; ///< when the longest waiting caller joined; kNoTime when nobody waits
    WindowedCounters<QueueCounters, 60> counters;
    bool isPresent = true; ///< false: the switch no longer has it
};

struct MembershipView
{
    QueueId queue;
    bool isPaused = false;
    bool isDynamic = false;
    int penalty = 0;
};

/// The call an agent is on.
struct TalkView
{
    QueueId queue; ///< invalid for a call that no queue gave
    CallRef call = kNoCall;
    TimePoint since = kNoTime;
    TimePoint heldSince = kNoTime; ///< known while the caller is on hold
    std::string callerNumber;
    std::string callerName;
};

struct AgentView
{
    AgentId id;
    SwitchId source;
    std::string address;
    std::string name;     ///< the switch's; may be empty
    std::string personId; ///< from the configuration, else the name, else the address
    LocalizedText displayName;
    int scope = 0;
    AgentState state = AgentState::LoggedOut;
    TimePoint stateSince = kNoTime;
    std::string reason; ///< of the break; empty when none was given
    bool isPartlyPaused = false;
    DeviceState device = DeviceState::Unknown;
    std::vector<MembershipView> memberships;
    std::optional<TalkView> talk;
    std::vector<std::string> listeners; ///< supervisors' phones that hear this agent now
    TimePoint wrapUpUntil = kNoTime;
    std::optional<std::chrono::seconds> limit; ///< for the state and reason it is in
    WindowedCounters<AgentCounters> counters;
    std::map<std::string, Microseconds>
        pausedByReason; ///< today, finished breaks; see Floor::pausedByReason
};

/// A switch as the floor sees it.
struct SourceView
{
    SwitchId id;
    std::string name;
    bool isUp = false;
    TimePoint lastHeard = kNoTime; ///< last event of any kind
    TimePoint downSince = kNoTime;
    std::uint64_t events = 0;
    std::uint64_t gaps = 0; ///< missing sequence numbers
    std::uint64_t corrections = 0;
    std::uint64_t reconciles = 0;
};

/// What changed since the last time somebody asked. Structure means that an id is new or its name,
/// team or presence changed.
struct Changes
{
    DirtySet<QueueId> queues;
    DirtySet<AgentId> agents;
    std::vector<std::uint64_t> calls; ///< numbers in the log: new or changed, some more than once
    bool hasWaitingChanged = false;
    bool hasStructureChanged = false;
    bool hasSourceChanged = false;

    void clear();
    [[nodiscard]] bool isEmpty() const;
};

/// The whole floor as a pure fold of events: no clock, no I/O, no QObject. Late, repeated, missing
/// and contradicting events are counted in anomalies(), never fatal.
class Floor final
{
public:
    explicit Floor(FloorConfig config = FloorConfig::defaults());
    ~Floor();
    Floor(Floor &&) noexcept;
    Floor &operator=(Floor &&) noexcept;
    Floor(const Floor &) = delete;
    Floor &operator=(const Floor &) = delete;

    /// Folds one event. Amortised O(1) in the size of the floor, but for a Resync.
    void apply(const StampedEvent &event, Changes &changes);
    /// Lets time pass to \a now without an event: ends wrap-ups that are over. Never goes back.
    void advance(TimePoint now, Changes &changes);

    /// Takes other words and limits while it runs; what was counted stays.
    void setDictionary(const SiteDictionary &dictionary, Changes &changes);

    [[nodiscard]] const FloorConfig &config() const;
    [[nodiscard]] const std::vector<QueueView> &queues() const;
    [[nodiscard]] const std::vector<AgentView> &agents() const;
    [[nodiscard]] const std::vector<SourceView> &sources() const;
    [[nodiscard]] const QueueView &queue(QueueId id) const;
    [[nodiscard]] const AgentView &agent(AgentId id) const;
    [[nodiscard]] std::optional<QueueId> findQueue(const std::string &name) const;
    /// All callers that wait, over all queues; order is not defined.
    [[nodiscard]] std::vector<WaitingCall> waitingCalls() const;
    [[nodiscard]] const WaitingCall *waitingCall(SwitchId source, CallRef call) const;
    /// Latest time seen in an event or advance().
    [[nodiscard]] TimePoint now() const;
    /// Counters of an agent with the running state counted up to \a now.
    [[nodiscard]] AgentCounters agentDay(AgentId id, TimePoint now) const;
    [[nodiscard]] AgentCounters agentInterval(AgentId id, TimePoint now) const;
    /// The same of the interval that \a inside lies in, with the running state up to \a until.
    [[nodiscard]] AgentCounters agentInterval(AgentId id, TimePoint inside, TimePoint until) const;
    [[nodiscard]] AgentCounters agentLast15(AgentId id, TimePoint now) const;
    /// Break time of today by reason, with a running break counted up to \a now.
    [[nodiscard]] std::map<std::string, Microseconds> pausedByReason(AgentId id,
                                                                     TimePoint now) const;
    /// What an agent did, oldest first; the last span goes on. The last 12 hours at least, for who
    /// changes no oftener than once a minute.
    [[nodiscard]] const std::deque<StateSpan> &agentSpans(AgentId id) const;
    /// The queue's intervals of today up to the running one, oldest first; none is left out.
    [[nodiscard]] std::vector<QueueInterval> queueIntervals(QueueId id, TimePoint now) const;
    /// The same without those in which nothing was counted, of the day of the queue's last event.
    [[nodiscard]] const std::vector<QueueInterval> &countedIntervals(QueueId id) const;
    [[nodiscard]] const CallLog &calls() const;
    /// How often each kind of impossible, repeated or unknown thing was seen.
    [[nodiscard]] const std::map<std::string, std::uint64_t> &anomalies() const;
    /// Whether the last periodic snapshot of the switch showed differences that are not corrected
    /// yet, because events may still be under way. Asking for the next snapshot soon settles them.
    [[nodiscard]] bool hasSuspects(SwitchId source) const;

    /// Everything but the configuration, packed: load() and the same events give the same floor.
    [[nodiscard]] QByteArray save() const;
    /// Total: damaged bytes are Malformed, those of another version are NewerSchema. \a config is
    /// that of the floor that was saved.
    [[nodiscard]] static Result<Floor> load(const QByteArray &saved, FloorConfig config);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace fw::live
