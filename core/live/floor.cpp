// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floor.h"

#include "core/live/floorarchive.h"
#include "core/live/reconciler.h"
#include "core/live/sitedictionary.h"

#include <algorithm>

namespace fw::live {

void Changes::clear()
{
    queues.clear();
    agents.clear();
    calls.clear();
    hasWaitingChanged = false;
    hasStructureChanged = false;
    hasSourceChanged = false;
}

bool Changes::isEmpty() const
{
    return queues.isEmpty() && agents.isEmpty() && calls.empty() && !hasWaitingChanged &&
           !hasStructureChanged && !hasSourceChanged;
}

/// Hands each kind of event to the part that folds it.
class Floor::Impl final
{
public:
    explicit Impl(FloorConfig config)
        : state(std::move(config))
        , waiting(state)
        , agents(state)
        , conversations(state, waiting, agents)
        , listeners(state)
        , reconciler(state, waiting, agents, conversations, listeners)
    {
    }

    void apply(const StampedEvent &stamp, Changes &changes)
    {
        state.changes = &changes;
        state.hear(stamp);
        agents.endWrapUps(state.now);
        std::visit([&](const auto &event) { fold(stamp, event); }, stamp.event);
        state.changes = nullptr;
    }

    void advance(TimePoint now, Changes &changes)
    {
        state.changes = &changes;
        state.now = std::max(state.now, now);
        agents.endWrapUps(state.now);
        state.changes = nullptr;
    }

    [[nodiscard]] FloorParts parts() { return {state, waiting, agents, listeners, reconciler}; }

    FloorState state;
    WaitingList waiting;
    AgentFold agents;
    Conversations conversations;
    Listeners listeners;
    Reconciler reconciler;

private:
    /// Events of the way of a call; the overloads below take the others.
    template<typename Event>
    void fold(const StampedEvent &stamp, const Event &event)
    {
        conversations.apply(stamp, event);
    }

    void fold(const StampedEvent &stamp, const QueueSeen &event) { state.see(stamp.source, event); }

    void fold(const StampedEvent &stamp, const AgentSeen &event)
    {
        agents.see(stamp.source, event);
    }

    /// Shown when it completes; until then a transferred call is a talk like any other.
    void fold(const StampedEvent &, const CallTransferred &) {}

    void fold(const StampedEvent &stamp, const AgentSignedIn &event)
    {
        if (const AgentId agent = state.agentOf(stamp.source, event.agent); agent.isValid()) {
            agents.setSignedOut(agent, stamp.source, false);
        }
    }

    void fold(const StampedEvent &stamp, const AgentSignedOut &event)
    {
        if (const AgentId agent = state.agentOf(stamp.source, event.agent); agent.isValid()) {
            agents.setSignedOut(agent, stamp.source, true);
        }
    }

    void fold(const StampedEvent &stamp, const MembershipChanged &event)
    {
        const QueueId queue = state.queueOf(stamp.source, event.queue);
        const AgentId agent = state.agentOf(stamp.source, event.agent);
        if (!queue.isValid() || !agent.isValid()) {
            return;
        }
        if (event.isMember) {
            agents.setMembership(agent, queue, event.isDynamic, event.penalty);
        } else {
            agents.removeMembership(agent, queue);
        }
    }

    void fold(const StampedEvent &stamp, const AgentPaused &event)
    {
        pause(stamp.source, event.queue, event.agent, true, event.reason, event.since);
    }

    void fold(const StampedEvent &stamp, const AgentResumed &event)
    {
        pause(stamp.source, event.queue, event.agent, false, {}, kNoTime);
    }

    void pause(SwitchId source, QueueRef queueRef, AgentRef agentRef, bool isPaused,
               const std::string &reason, TimePoint since)
    {
        const QueueId queue = state.queueOf(source, queueRef);
        const AgentId agent = state.agentOf(source, agentRef);
        if (queue.isValid() && agent.isValid()) {
            agents.implyMembership(agent, queue);
            agents.setPaused(agent, queue, isPaused, reason, since);
        }
    }

    void fold(const StampedEvent &stamp, const AgentDeviceChanged &event)
    {
        if (const AgentId agent = state.agentOf(stamp.source, event.agent); agent.isValid()) {
            agents.setDevice(agent, stamp.source, event.state);
        }
    }

    void fold(const StampedEvent &stamp, const SupervisionStarted &event)
    {
        const AgentId agent = state.agentOf(stamp.source, event.agent);
        if (agent.isValid() && listeners.find(agent, stamp.source, event.phone) == nullptr) {
            listeners.add(agent, stamp.source, event.phone);
        }
    }

    void fold(const StampedEvent &stamp, const SupervisionEnded &event)
    {
        if (const AgentId agent = state.agentOf(stamp.source, event.agent); agent.isValid()) {
            listeners.remove(agent, stamp.source, event.phone);
        }
    }

    void fold(const StampedEvent &stamp, const LinkUp &event)
    {
        SourceView &source = state.source(stamp.source);
        source.name = event.switchName;
        source.isUp = true;
        source.downSince = kNoTime;
        state.changes->hasSourceChanged = true;
        if (event.hasRestarted) {
            conversations.dropSource(stamp.source);
            listeners.dropSource(stamp.source);
        }
    }

    void fold(const StampedEvent &stamp, const LinkDown &)
    {
        SourceView &source = state.source(stamp.source);
        if (std::exchange(source.isUp, false) || !isKnown(source.downSince)) {
            source.downSince = stamp.time;
        }
        state.changes->hasSourceChanged = true;
    }

    void fold(const StampedEvent &stamp, const Resync &event) { reconciler.apply(stamp, event); }

    void fold(const StampedEvent &, const Anomaly &event) { state.noteForeign(event.kind); }
};

Floor::Floor(FloorConfig config)
    : m_impl(std::make_unique<Impl>(std::move(config)))
{
}

Floor::~Floor() = default;
Floor::Floor(Floor &&) noexcept = default;
Floor &Floor::operator=(Floor &&) noexcept = default;

void Floor::apply(const StampedEvent &event, Changes &changes)
{
    m_impl->apply(event, changes);
}

void Floor::advance(TimePoint now, Changes &changes)
{
    m_impl->advance(now, changes);
}

const FloorConfig &Floor::config() const
{
    return m_impl->state.config;
}

const std::vector<QueueView> &Floor::queues() const
{
    return m_impl->state.queues;
}

const std::vector<AgentView> &Floor::agents() const
{
    return m_impl->state.agents;
}

const std::vector<SourceView> &Floor::sources() const
{
    return m_impl->state.sources;
}

const QueueView &Floor::queue(QueueId id) const
{
    return m_impl->state.queue(id);
}

const AgentView &Floor::agent(AgentId id) const
{
    return m_impl->state.agent(id);
}

std::optional<QueueId> Floor::findQueue(const std::string &name) const
{
    for (const QueueView &view : queues()) {
        if (view.name == name) {
            return view.id;
        }
    }
    return std::nullopt;
}

std::vector<WaitingCall> Floor::waitingCalls() const
{
    return m_impl->waiting.all();
}

const WaitingCall *Floor::waitingCall(SwitchId source, CallRef call) const
{
    return m_impl->waiting.waitingCall(source, call);
}

TimePoint Floor::now() const
{
    return m_impl->state.now;
}

AgentCounters Floor::agentDay(AgentId id, TimePoint now) const
{
    const IntervalGrid &grid = config().grid;
    AgentCounters counters = agent(id).counters.day(now, grid);
    m_impl->agents.addRunning(id, grid.dayStart(now), now, counters);
    return counters;
}

AgentCounters Floor::agentInterval(AgentId id, TimePoint now) const
{
    return agentInterval(id, now, now);
}

AgentCounters Floor::agentInterval(AgentId id, TimePoint inside, TimePoint until) const
{
    const IntervalGrid &grid = config().grid;
    AgentCounters counters = agent(id).counters.interval(inside, grid);
    m_impl->agents.addRunning(id, grid.intervalStart(inside), until, counters);
    return counters;
}

AgentCounters Floor::agentLast15(AgentId id, TimePoint now) const
{
    constexpr std::chrono::minutes kBack{14};
    AgentCounters counters = agent(id).counters.last15(now);
    const TimePoint start{std::chrono::floor<std::chrono::minutes>(now) - kBack};
    m_impl->agents.addRunning(id, start, now, counters);
    return counters;
}

std::map<std::string, Microseconds> Floor::pausedByReason(AgentId id, TimePoint now) const
{
    return m_impl->agents.pausedByReason(id, now);
}

const std::deque<StateSpan> &Floor::agentSpans(AgentId id) const
{
    return m_impl->state.spans.spans(id);
}

std::vector<QueueInterval> Floor::queueIntervals(QueueId id, TimePoint now) const
{
    return m_impl->state.intervals.today(id, now, config().grid);
}

const std::vector<QueueInterval> &Floor::countedIntervals(QueueId id) const
{
    return m_impl->state.intervals.counted(id);
}

void Floor::setDictionary(const SiteDictionary &dictionary, Changes &changes)
{
    dictionary.applyTo(m_impl->state.config);
    m_impl->state.changes = &changes;
    m_impl->agents.renewLimits();
    m_impl->state.changes = nullptr;
}

const CallLog &Floor::calls() const
{
    return m_impl->state.calls;
}

const std::map<std::string, std::uint64_t> &Floor::anomalies() const
{
    return m_impl->state.anomalies();
}

bool Floor::hasSuspects(SwitchId source) const
{
    return m_impl->reconciler.hasSuspects(source);
}

QByteArray Floor::save() const
{
    return FloorArchive(m_impl->parts()).save();
}

Result<Floor> Floor::load(const QByteArray &saved, FloorConfig config)
{
    Floor floor(std::move(config));
    if (Outcome loaded = FloorArchive(floor.m_impl->parts()).load(saved); !loaded) {
        return loaded.error();
    }
    return floor;
}

} // namespace fw::live
