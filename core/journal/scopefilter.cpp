// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/scopefilter.h"

#include <algorithm>

namespace fw::journal {

using live::AgentRef;
using live::CallRef;
using live::FloorSnapshot;
using live::QueueRef;

namespace {

template<typename Ref, typename Thing>
Thing *findIn(std::vector<Thing> &things, Ref ref)
{
    const bool isKnown = ref.isValid() && ref.index() < things.size();
    return isKnown && things[ref.index()].isKnown ? &things[ref.index()] : nullptr;
}

template<typename Ref, typename Thing>
Thing &makeIn(std::vector<Thing> &things, Ref ref)
{
    if (things.size() <= ref.index()) {
        things.resize(ref.index() + 1);
    }
    things[ref.index()].isKnown = true;
    return things[ref.index()];
}

template<typename Event>
concept NamesQueue = requires(const Event &event)
{
    event.queue;
};

template<typename Event>
concept NamesCall = requires(const Event &event)
{
    event.call;
};

} // namespace

ScopeFilter::ScopeFilter(ScopeCut cut)
    : m_cut(std::move(cut))
{
}

void ScopeFilter::take(const live::StampedEvent &event, std::vector<live::StampedEvent> &seen)
{
    if (m_sources.size() <= event.source.index()) {
        m_sources.resize(event.source.index() + 1);
    }
    const Cutting cutting{m_sources[event.source.index()], event, seen};
    hear(cutting.source, event);
    std::visit([&](const auto &each) { cutEvent(cutting, each); }, event.event);
}

void ScopeFilter::hear(Source &source, const live::StampedEvent &event) const
{
    if (event.sequence == 1 && source.lastHeard != 0) {
        source = {}; // a new feed, with other refs
    } else if (source.lastHeard != 0 && event.sequence > source.lastHeard + 1) {
        source.lastTold += event.sequence - source.lastHeard - 1;
    }
    source.lastHeard = event.sequence == 1 ? 1 : std::max(source.lastHeard, event.sequence);
}

void ScopeFilter::tell(const Cutting &cutting, live::FloorEvent event, TimePoint at)
{
    cutting.seen.push_back({cutting.stamp.source, ++cutting.source.lastTold,
                            isKnown(at) ? at : cutting.stamp.time, std::move(event)});
}

// --- who and what there is ---

bool ScopeFilter::isOwn(const Source &source, QueueRef queue)
{
    return queue.index() < source.queues.size() && source.queues[queue.index()].isOwn;
}

bool ScopeFilter::isOwn(const Source &source, AgentRef agent)
{
    return agent.index() < source.agents.size() && source.agents[agent.index()].isOwn;
}

bool ScopeFilter::isTold(const Source &source, AgentRef agent)
{
    return agent.index() < source.agents.size() && source.agents[agent.index()].isTold;
}

void ScopeFilter::announce(const Cutting &cutting, QueueRef ref) const
{
    Queue *queue = findIn(cutting.source.queues, ref);
    if (queue != nullptr && !std::exchange(queue->isTold, true)) {
        tell(cutting, live::QueueSeen{ref, queue->isOwn ? queue->name : m_cut.aliasOf(queue->name),
                                      queue->wrapUp});
    }
}

void ScopeFilter::announce(const Cutting &cutting, AgentRef ref) const
{
    Agent *agent = findIn(cutting.source.agents, ref);
    if (agent != nullptr && !std::exchange(agent->isTold, true)) {
        tell(cutting, live::AgentSeen{ref, ScopeCut::aliasOf(ref), {}});
        if (agent->device != live::DeviceState::Unknown) {
            tell(cutting, live::AgentDeviceChanged{ref, agent->device});
        }
        if (agent->isSignedOut) {
            tell(cutting, live::AgentSignedOut{ref});
        }
    }
}

bool ScopeFilter::concerns(const Cutting &cutting, QueueRef queue, AgentRef agent) const
{
    const bool isSeen = isOwn(cutting.source, queue) || isOwn(cutting.source, agent);
    if (isSeen) {
        announce(cutting, queue);
        announce(cutting, agent);
    }
    return isSeen;
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::QueueSeen &event) const
{
    if (!event.queue.isValid()) {
        return;
    }
    Queue &queue = makeIn(cutting.source.queues, event.queue);
    const bool wasOwn = std::exchange(queue.isOwn, m_cut.hasQueue(event.name));
    queue.name = event.name;
    queue.wrapUp = event.wrapUp;
    if (queue.isOwn || wasOwn) {
        queue.isTold = false;
        announce(cutting, event.queue);
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::AgentSeen &event) const
{
    if (!event.agent.isValid()) {
        return;
    }
    Agent &agent = makeIn(cutting.source.agents, event.agent);
    agent.isOwn = m_cut.hasAgent(event.address, event.name);
    if (agent.isOwn) {
        agent.isTold = true;
        tell(cutting, event);
    }
}

// --- calls that wait ---

ScopeFilter::Elsewhere *ScopeFilter::findElsewhere(Source &source, QueueRef queue, CallRef call)
{
    const auto found = source.elsewhere.find({call, queue});
    return found == source.elsewhere.end() ? nullptr : &found->second;
}

void ScopeFilter::tellJoin(const Cutting &cutting, QueueRef queue, CallRef call) const
{
    Elsewhere *waiting = findElsewhere(cutting.source, queue, call);
    if (waiting != nullptr && !waiting->isTold()) {
        waiting->place = ++cutting.source.places;
        announce(cutting, queue);
        tell(cutting, waiting->joined, waiting->at);
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::CallQueued &event) const
{
    if (isOwn(cutting.source, event.queue)) {
        cutting.source.calls.insert(event.call);
        tell(cutting, event);
    } else if (event.call != live::kNoCall) {
        Elsewhere &waiting = cutting.source.elsewhere[{event.call, event.queue}];
        if (!isKnown(waiting.at)) {
            waiting = {event, cutting.stamp.time, 0};
            waiting.joined.position = 0; // among those that are told
        }
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::CallMoved &event) const
{
    if (isOwn(cutting.source, event.queue)) {
        tell(cutting, event);
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::CallLeftQueue &event) const
{
    const Elsewhere *waiting = findElsewhere(cutting.source, event.queue, event.call);
    if (isOwn(cutting.source, event.queue) || (waiting != nullptr && waiting->isTold())) {
        tell(cutting, event);
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::CallOffered &event) const
{
    if (concerns(cutting, event.queue, event.agent)) {
        cutting.source.calls.insert(event.call);
        tellJoin(cutting, event.queue, event.call);
        tell(cutting, event);
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::CallAnswered &event) const
{
    if (concerns(cutting, event.queue, event.agent)) {
        cutting.source.calls.insert(event.call);
        tellJoin(cutting, event.queue, event.call);
        tell(cutting, event);
    } else if (const Elsewhere *waiting = findElsewhere(cutting.source, event.queue, event.call);
               waiting != nullptr && waiting->isTold()) {
        // For those who are seen it is only gone.
        tell(cutting, live::CallOverflowed{event.queue, event.call, live::LossKind::Withdrawn,
                                           event.waitTime});
    }
    cutting.source.elsewhere.erase({event.call, event.queue});
}

template<typename Event>
void ScopeFilter::tellOutcome(const Cutting &cutting, const Event &event) const
{
    const Elsewhere *waiting = findElsewhere(cutting.source, event.queue, event.call);
    if (isOwn(cutting.source, event.queue) || (waiting != nullptr && waiting->isTold())) {
        tell(cutting, event);
    }
    cutting.source.elsewhere.erase({event.call, event.queue});
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::CallAbandoned &event) const
{
    tellOutcome(cutting, event);
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::CallOverflowed &event) const
{
    tellOutcome(cutting, event);
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::CallEnded &event) const
{
    if (cutting.source.calls.erase(event.call) > 0) {
        tell(cutting, event);
    }
    auto &elsewhere = cutting.source.elsewhere;
    const auto first = elsewhere.lower_bound({event.call, QueueRef(0)});
    auto last = first;
    while (last != elsewhere.end() && last->first.first == event.call) {
        ++last;
    }
    elsewhere.erase(first, last);
}

// --- people ---

template<typename Event>
void ScopeFilter::cutEvent(const Cutting &cutting, const Event &event) const
{
    if constexpr (NamesQueue<Event>) {
        if (concerns(cutting, event.queue, event.agent)) {
            tell(cutting, event);
        }
    } else if (isOwn(cutting.source, event.agent)) {
        tell(cutting, event);
    } else if constexpr (NamesCall<Event>) {
        if (isTold(cutting.source, event.agent) && cutting.source.calls.contains(event.call)) {
            tell(cutting, event);
        }
    }
}

template<typename Event>
void ScopeFilter::tellOfPerson(const Cutting &cutting, const Event &event)
{
    if (isTold(cutting.source, event.agent)) {
        tell(cutting, event);
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::AgentDeviceChanged &event) const
{
    if (Agent *agent = findIn(cutting.source.agents, event.agent)) {
        agent->device = event.state;
        tellOfPerson(cutting, event);
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::AgentSignedIn &event) const
{
    if (Agent *agent = findIn(cutting.source.agents, event.agent)) {
        agent->isSignedOut = false;
        tellOfPerson(cutting, event);
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::AgentSignedOut &event) const
{
    if (Agent *agent = findIn(cutting.source.agents, event.agent)) {
        agent->isSignedOut = true;
        tellOfPerson(cutting, event);
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::CallTransferred &event) const
{
    if (isOwn(cutting.source, event.agent)) {
        live::CallTransferred cut = event;
        cut.target.clear(); // may be somebody else
        tell(cutting, std::move(cut));
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::AgentPaused &event) const
{
    if (concerns(cutting, event.queue, event.agent)) {
        live::AgentPaused cut = event;
        if (!isOwn(cutting.source, event.agent)) {
            cut.reason.clear();
        }
        tell(cutting, std::move(cut));
    }
}

// --- the switch ---

void ScopeFilter::cutEvent(const Cutting &cutting, const live::LinkUp &event) const
{
    if (event.hasRestarted) {
        cutting.source.calls.clear();
        cutting.source.elsewhere.clear();
    }
    tell(cutting, event);
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::LinkDown &event) const
{
    tell(cutting, event);
}

void ScopeFilter::cutEvent(const Cutting & /*cutting*/, const live::Anomaly & /*event*/) const {}

void ScopeFilter::cutCallers(const Cutting &cutting, const FloorSnapshot &whole,
                             FloorSnapshot &cut) const
{
    Source &source = cutting.source;
    std::set<CallKey> waiting;
    for (const live::SnapshotCaller &caller : whole.callers) {
        if (isOwn(source, caller.queue)) {
            source.calls.insert(caller.call);
            cut.callers.push_back(caller);
            continue;
        }
        waiting.insert({caller.call, caller.queue});
        Elsewhere &known = source.elsewhere[{caller.call, caller.queue}];
        if (known.isTold()) {
            cut.callers.push_back(caller);
            cut.callers.back().position = known.place;
        } else if (!isKnown(known.at)) {
            known.joined = {caller.queue,    caller.call,         0,
                            caller.priority, caller.callerNumber, caller.callerName};
            known.at = cutting.stamp.time - caller.waited;
        }
    }
    if (std::get<live::Resync>(cutting.stamp.event).kind != live::ResyncKind::Periodic) {
        std::erase_if(source.elsewhere,
                      [&waiting](const auto &each) { return !waiting.contains(each.first); });
    }
}

void ScopeFilter::cutPeople(const Cutting &cutting, const FloorSnapshot &whole,
                            FloorSnapshot &cut) const
{
    Source &source = cutting.source;
    for (const live::SnapshotMembership &membership : whole.memberships) {
        if (concerns(cutting, membership.queue, membership.agent)) {
            cut.memberships.push_back(membership);
            if (!isOwn(source, membership.agent)) {
                cut.memberships.back().pauseReason.clear();
            }
        }
    }
    for (const live::SnapshotTalk &talk : whole.talks) {
        if (concerns(cutting, talk.queue, talk.agent)) {
            source.calls.insert(talk.call);
            cut.talks.push_back(talk);
        }
    }
    for (const live::SnapshotSupervision &supervision : whole.supervisions) {
        if (isOwn(source, supervision.agent)) {
            cut.supervisions.push_back(supervision);
        }
    }
}

void ScopeFilter::cutEvent(const Cutting &cutting, const live::Resync &event) const
{
    if (!event.snapshot) {
        return;
    }
    auto cut = std::make_shared<FloorSnapshot>();
    cut->hasTalks = event.snapshot->hasTalks;
    if (event.kind != live::ResyncKind::Periodic && cut->hasTalks) {
        cutting.source.calls.clear(); // those that are still there are told of now
    }
    cutCallers(cutting, *event.snapshot, *cut);
    cutPeople(cutting, *event.snapshot, *cut);
    for (const QueueRef ref : event.snapshot->queues) {
        const Queue *queue = findIn(cutting.source.queues, ref);
        if (queue != nullptr && queue->isTold) {
            cut->queues.push_back(ref);
        }
    }
    tell(cutting, live::Resync{event.kind, std::move(cut)});
}

} // namespace fw::journal
