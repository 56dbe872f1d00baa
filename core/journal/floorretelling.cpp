// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/floorretelling.h"

#include <algorithm>
#include <map>

namespace fw::journal {

using live::AgentRef;
using live::AgentView;
using live::QueueRef;

namespace {

template<typename Ref, typename Seen>
void keep(std::vector<Seen> &known, Ref ref, const Seen &seen)
{
    if (!ref.isValid()) {
        return;
    }
    if (known.size() <= ref.index()) {
        known.resize(ref.index() + 1);
    }
    known[ref.index()] = seen;
}

} // namespace

void FloorRetelling::note(const live::StampedEvent &event)
{
    if (m_feeds.size() <= event.source.index()) {
        m_feeds.resize(event.source.index() + 1);
    }
    Feed &feed = m_feeds[event.source.index()];
    if (event.sequence == 1) {
        feed = {};
    }
    feed.lastSequence = std::max(feed.lastSequence, event.sequence);
    if (const auto *queue = std::get_if<live::QueueSeen>(&event.event)) {
        keep(feed.queues, queue->queue, *queue);
    } else if (const auto *agent = std::get_if<live::AgentSeen>(&event.event)) {
        keep(feed.agents, agent->agent, *agent);
    } else if (const auto *pause = std::get_if<live::AgentPaused>(&event.event)) {
        feed.reasons.insert_or_assign({pause->queue, pause->agent}, pause->reason);
    } else if (const auto *resync = std::get_if<live::Resync>(&event.event);
               resync != nullptr && resync->snapshot) {
        for (const live::SnapshotMembership &membership : resync->snapshot->memberships) {
            if (membership.isPaused) {
                feed.reasons.insert_or_assign({membership.queue, membership.agent},
                                              membership.pauseReason);
            }
        }
    }
}

FloorRetelling::Refs FloorRetelling::refsOf(const Feed &feed, live::SwitchId source,
                                            const live::Floor &floor)
{
    Refs refs;
    refs.queues.resize(floor.queues().size());
    refs.agents.resize(floor.agents().size());
    std::map<std::string, QueueRef> queues;
    for (const live::QueueSeen &seen : feed.queues) {
        queues.insert_or_assign(seen.name, seen.queue);
    }
    for (const live::QueueView &view : floor.queues()) {
        const auto known = queues.find(view.name);
        if (view.source == source && known != queues.end()) {
            refs.queues[view.id.index()] = known->second;
        }
    }
    std::map<std::string, AgentRef> phones;
    std::map<std::string, AgentRef> people; // who has a phone at another switch as well
    for (const live::AgentSeen &seen : feed.agents) {
        phones.insert_or_assign(seen.address, seen.agent);
        const live::PersonSettings *person = floor.config().person(seen.address, seen.name);
        if (person != nullptr && !person->personId.empty()) {
            people.insert_or_assign(person->personId, seen.agent);
        }
    }
    for (const AgentView &view : floor.agents()) {
        const auto phone = phones.find(view.address);
        const auto person = people.find(view.personId);
        if (view.source == source && phone != phones.end()) {
            refs.agents[view.id.index()] = phone->second;
        } else if (view.source != source && person != people.end()) {
            refs.agents[view.id.index()] = person->second;
        }
    }
    return refs;
}

void FloorRetelling::addMemberships(const AgentView &agent, const Feed &feed, const Refs &refs,
                                    live::SwitchId source, const live::Floor &floor,
                                    live::FloorSnapshot &snapshot)
{
    const AgentRef ref = refs.agents[agent.id.index()];
    const bool isOnBreak = agent.state == live::AgentState::OnBreak;
    for (const live::MembershipView &membership : agent.memberships) {
        const QueueRef queue = refs.queues[membership.queue.index()];
        if (!queue.isValid() || floor.queue(membership.queue).source != source) {
            continue;
        }
        live::SnapshotMembership told;
        told.queue = queue;
        told.agent = ref;
        told.isDynamic = membership.isDynamic;
        told.isPaused = membership.isPaused;
        if (const auto reason = feed.reasons.find({queue, ref});
            membership.isPaused && reason != feed.reasons.end()) {
            told.pauseReason = reason->second;
        }
        told.pausedSince = isOnBreak ? agent.stateSince : kNoTime;
        told.penalty = membership.penalty;
        told.device = agent.device;
        if (isKnown(agent.wrapUpUntil)) {
            told.lastCallEnd = agent.wrapUpUntil - floor.queue(membership.queue).settings.wrapUp;
        }
        snapshot.memberships.push_back(std::move(told));
    }
}

live::FloorSnapshot FloorRetelling::snapshotOf(const Feed &feed, const Refs &refs,
                                               live::SwitchId source, const live::Floor &floor)
{
    live::FloorSnapshot snapshot;
    snapshot.hasTalks = true;
    for (const live::QueueView &view : floor.queues()) {
        const QueueRef ref = refs.queues[view.id.index()];
        if (ref.isValid() && view.isPresent) {
            snapshot.queues.push_back(ref);
        }
    }
    for (const live::WaitingCall &call : floor.waitingCalls()) {
        const QueueRef ref = refs.queues[call.queue.index()];
        if (call.source == source && ref.isValid()) {
            snapshot.callers.push_back(
                {ref, call.call, call.position, call.priority,
                 std::chrono::duration_cast<std::chrono::seconds>(floor.now() - call.since),
                 call.callerNumber, call.callerName});
        }
    }
    for (const AgentView &agent : floor.agents()) {
        const AgentRef ref = refs.agents[agent.id.index()];
        if (!ref.isValid()) {
            continue;
        }
        addMemberships(agent, feed, refs, source, floor, snapshot);
        if (agent.talk && agent.talk->queue.isValid() &&
            floor.queue(agent.talk->queue).source == source) {
            snapshot.talks.push_back({refs.queues[agent.talk->queue.index()], ref, agent.talk->call,
                                      agent.talk->since, agent.talk->callerNumber,
                                      agent.talk->callerName});
        }
        if (agent.source == source) {
            for (const std::string &phone : agent.listeners) {
                snapshot.supervisions.push_back({ref, phone});
            }
        }
    }
    return snapshot;
}

std::vector<live::StampedEvent> FloorRetelling::tell(const live::Floor &floor) const
{
    std::vector<live::StampedEvent> told;
    for (const live::SourceView &source : floor.sources()) {
        const Feed &feed = m_feeds.at(source.id.index());
        std::vector<live::FloorEvent> events;
        events.emplace_back(live::LinkUp{source.name, false});
        for (const live::QueueSeen &seen : feed.queues) {
            if (seen.queue.isValid()) {
                events.emplace_back(seen);
            }
        }
        for (const live::AgentSeen &seen : feed.agents) {
            if (seen.agent.isValid()) {
                events.emplace_back(seen);
            }
        }
        const Refs refs = refsOf(feed, source.id, floor);
        events.emplace_back(live::Resync{
            live::ResyncKind::Initial,
            std::make_shared<const live::FloorSnapshot>(snapshotOf(feed, refs, source.id, floor))});
        for (const AgentView &agent : floor.agents()) {
            const AgentRef ref = refs.agents[agent.id.index()];
            if (ref.isValid() && agent.source == source.id && agent.talk &&
                isKnown(agent.talk->heldSince)) {
                events.emplace_back(live::CallHeld{agent.talk->call, ref});
            }
        }
        if (!source.isUp) {
            events.emplace_back(live::LinkDown{});
        }
        // The number of the last that was heard: what follows it follows these. 1 would be a new
        // feed.
        const std::uint64_t last = std::max<std::uint64_t>(feed.lastSequence, 2);
        for (live::FloorEvent &event : events) {
            told.push_back({source.id, last, floor.now(), std::move(event)});
        }
    }
    return told;
}

} // namespace fw::journal
