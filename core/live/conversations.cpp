// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/conversations.h"

#include <algorithm>

namespace fw::live {

Conversations::Conversations(FloorState &state, WaitingList &waiting, AgentFold &agents)
    : m_state(state)
    , m_waiting(waiting)
    , m_agents(agents)
{
}

// --- waiting ---

void Conversations::apply(const StampedEvent &stamp, const CallQueued &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    if (!queue.isValid()) {
        return;
    }
    if (event.call == kNoCall) {
        m_state.note(AnomalyKind::UnknownCall);
        return;
    }
    const WaitIndex known = m_waiting.find(stamp.source, event.call, queue, WaitStatus::Waiting);
    if (known != kNoWait) {
        Wait &wait = m_waiting.wait(known);
        if (!wait.isCarriedOver) {
            m_state.note(AnomalyKind::RepeatedJoin);
            return;
        }
        // A snapshot was faster than the event: the call was offered, not carried over.
        wait.isCarriedOver = false;
        m_state.countOfferedNotCarriedOver(queue);
        return;
    }
    WaitIndex unseen = m_waiting.find(stamp.source, event.call, queue, WaitStatus::Unseen);
    const WaitIndex index = m_waiting.add(stamp.source, event.call, queue, WaitStatus::Waiting,
                                          event.position, stamp.time);
    Wait &wait = m_waiting.wait(index);
    wait.view.priority = event.priority;
    wait.view.callerNumber = event.callerNumber;
    wait.view.callerName = event.callerName;
    if (unseen != kNoWait) {
        wait.ringing.swap(m_waiting.wait(unseen).ringing);
        wait.view.ringingAgents = static_cast<int>(wait.ringing.size());
        m_waiting.close(unseen);
    }
    m_state.count(queue, [](QueueCounters &each) { ++each.offered; });
}

void Conversations::apply(const StampedEvent &stamp, const CallMoved &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    if (!queue.isValid()) {
        return;
    }
    const WaitIndex index = m_waiting.find(stamp.source, event.call, queue, WaitStatus::Waiting);
    if (index == kNoWait) {
        m_state.note(AnomalyKind::UnknownCall);
    } else {
        m_waiting.move(index, event.position);
    }
}

void Conversations::apply(const StampedEvent &stamp, const CallLeftQueue &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    if (!queue.isValid()) {
        return;
    }
    const WaitIndex index = m_waiting.find(stamp.source, event.call, queue, WaitStatus::Waiting);
    if (index == kNoWait) {
        return; // its outcome came before
    }
    const WaitIndex forgotten = m_waiting.find(stamp.source, event.call, queue, WaitStatus::Left);
    if (forgotten != kNoWait) {
        m_state.note(AnomalyKind::LeftWithoutOutcome);
        loseWait(forgotten);
    }
    m_waiting.leave(index, WaitStatus::Left);
}

void Conversations::closeWait(WaitIndex index)
{
    // removeOffer() refreshes agents only; the list of who rings is not touched by it.
    const Wait &wait = m_waiting.wait(index);
    for (AgentId agent : wait.ringing) {
        m_agents.removeOffer(agent, wait.view.queue, wait.view.call);
    }
    m_waiting.close(index);
}

// --- offers ---

void Conversations::apply(const StampedEvent &stamp, const CallOffered &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    const AgentId agent = m_state.agentOf(stamp.source, event.agent);
    if (!queue.isValid() || !agent.isValid()) {
        return;
    }
    if (event.call == kNoCall) {
        m_state.note(AnomalyKind::UnknownCall);
        return;
    }
    for (const Conversation &talk : m_agents.record(agent).talks) {
        if (talk.source == stamp.source && talk.view.call == event.call &&
            talk.view.queue == queue &&
            m_waiting.findAny(stamp.source, event.call, queue) == kNoWait) {
            m_state.note(AnomalyKind::LateOffer);
            return;
        }
    }
    m_agents.implyMembership(agent, queue);
    WaitIndex index = m_waiting.find(stamp.source, event.call, queue, WaitStatus::Waiting);
    if (index == kNoWait) {
        index = m_waiting.findAny(stamp.source, event.call, queue);
    }
    if (index == kNoWait) {
        m_state.note(AnomalyKind::OfferWithoutJoin);
        index = m_waiting.add(stamp.source, event.call, queue, WaitStatus::Unseen, 0, stamp.time);
    }
    Wait &wait = m_waiting.wait(index);
    if (std::find(wait.ringing.begin(), wait.ringing.end(), agent) != wait.ringing.end()) {
        return;
    }
    wait.ringing.push_back(agent);
    wait.view.ringingAgents = static_cast<int>(wait.ringing.size());
    m_state.changes->hasWaitingChanged = true;
    m_agents.addOffer(agent, queue, stamp.source, event.call);
}

void Conversations::withdrawOffer(WaitIndex index, AgentId agent)
{
    Wait &wait = m_waiting.wait(index);
    if (std::erase(wait.ringing, agent) > 0) {
        wait.view.ringingAgents = static_cast<int>(wait.ringing.size());
        m_state.changes->hasWaitingChanged = true;
        m_agents.removeOffer(agent, wait.view.queue, wait.view.call);
    }
    if (wait.status == WaitStatus::Unseen && wait.ringing.empty()) {
        m_waiting.close(index);
    }
}

void Conversations::apply(const StampedEvent &stamp, const CallMissed &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    const AgentId agent = m_state.agentOf(stamp.source, event.agent);
    if (!queue.isValid() || !agent.isValid()) {
        return;
    }
    m_state.count(queue, [](QueueCounters &each) { ++each.missedOffers; });
    m_agents.count(agent, [](AgentCounters &each) { ++each.missed; });
    const WaitIndex index = m_waiting.findAny(stamp.source, event.call, queue);
    if (index != kNoWait) {
        ++m_waiting.wait(index).missedOffers;
    }
    apply(stamp, OfferWithdrawn{event.queue, event.call, event.agent});
}

void Conversations::apply(const StampedEvent &stamp, const OfferWithdrawn &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    const AgentId agent = m_state.agentOf(stamp.source, event.agent);
    if (!queue.isValid() || !agent.isValid()) {
        return;
    }
    const OpenCall *call = m_waiting.openCall(stamp.source, event.call);
    if (call == nullptr) {
        return;
    }
    for (WaitIndex index : call->waits) {
        const Wait &wait = m_waiting.wait(index);
        if (wait.view.queue == queue &&
            std::find(wait.ringing.begin(), wait.ringing.end(), agent) != wait.ringing.end()) {
            withdrawOffer(index, agent);
            return;
        }
    }
}

// --- talk ---

void Conversations::missingCompletions(AgentId agent, QueueId queue, CallRef call)
{
    // The same queue gave this agent another call, so a talk whose channel is gone was over long
    // before.
    const std::vector<Conversation> &talks = m_agents.record(agent).talks;
    for (std::size_t index = talks.size(); index-- > 0;) {
        if (talks[index].view.queue == queue && talks[index].isEnded &&
            talks[index].view.call != call) {
            m_state.note(AnomalyKind::MissingCompletion);
            dropTalk(agent, index);
        }
    }
}

void Conversations::countAnswer(QueueId queue, AgentId agent, std::chrono::seconds waitTime)
{
    const ServiceLevelRule &rule = m_state.queue(queue).settings.serviceLevel;
    constexpr std::chrono::seconds kTwenty{20};
    const std::uint32_t wait = wholeSecondsOf(waitTime);
    const std::uint32_t inTime = rule.isInTime(waitTime) ? 1 : 0;
    const std::uint32_t within20 = waitTime <= kTwenty ? 1 : 0;
    m_state.count(queue, [=](QueueCounters &each) {
        ++each.answered;
        each.answeredInTime += inTime;
        each.answeredWithin20 += within20;
        each.answeredWaitS += wait;
        each.maxWaitS = std::max(each.maxWaitS, wait);
    });
    m_agents.count(agent, [](AgentCounters &each) { ++each.calls; });
}

void Conversations::apply(const StampedEvent &stamp, const CallAnswered &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    const AgentId agent = m_state.agentOf(stamp.source, event.agent);
    if (!queue.isValid() || !agent.isValid()) {
        return;
    }
    const WaitIndex index = m_waiting.findAny(stamp.source, event.call, queue);
    const bool isJoinKnown = index != kNoWait && m_waiting.wait(index).status != WaitStatus::Unseen;
    for (const Conversation &talk : m_agents.record(agent).talks) {
        if (!isJoinKnown && event.call != kNoCall && talk.source == stamp.source &&
            talk.view.queue == queue && talk.view.call == event.call) {
            m_state.note(AnomalyKind::RepeatedAnswer);
            return;
        }
    }
    if (!isJoinKnown) {
        m_state.note(AnomalyKind::AnswerWithoutJoin);
    }
    countAnswer(queue, agent, event.waitTime);
    CallRecord record = leaving(stamp.source, event.call, queue, index, event.waitTime);
    record.agent = agent;
    record.outcome = CallOutcome::Answered;
    m_agents.implyMembership(agent, queue);
    missingCompletions(agent, queue, event.call);

    Conversation talk;
    talk.source = stamp.source;
    talk.view.queue = queue;
    talk.view.call = event.call;
    talk.view.since = stamp.time;
    talk.view.callerNumber = record.callerNumber;
    talk.view.callerName = record.callerName;
    talk.record = m_state.record(std::move(record));
    m_waiting.addTalker(stamp.source, event.call, agent, queue);
    m_agents.openTalk(agent, std::move(talk));
    if (index != kNoWait) {
        closeWait(index);
    }
}

Conversation &Conversations::takeOver(AgentId agent, Conversation talk)
{
    m_waiting.addTalker(talk.source, talk.view.call, agent, talk.view.queue);
    return m_agents.openTalk(agent, std::move(talk));
}

Conversation *Conversations::activeTalk(AgentId agent, CallRef call)
{
    Conversation *shown = nullptr;
    for (Conversation &talk : m_agents.record(agent).talks) {
        if (!talk.isEnded && (talk.view.call == call || call == kNoCall)) {
            shown = &talk;
        }
    }
    return shown;
}

void Conversations::apply(const StampedEvent &stamp, const CallHeld &event)
{
    const AgentId agent = m_state.agentOf(stamp.source, event.agent);
    Conversation *talk = agent.isValid() ? activeTalk(agent, event.call) : nullptr;
    if (talk == nullptr || isKnown(talk->view.heldSince)) {
        return; // a call that no queue gave, or told twice
    }
    talk->view.heldSince = stamp.time;
    m_agents.count(agent, [](AgentCounters &each) { ++each.holds; });
    m_agents.showTalk(agent);
}

void Conversations::stopHold(Conversation &talk)
{
    const TimePoint since = std::exchange(talk.view.heldSince, kNoTime);
    if (isKnown(since) && m_state.now > since) {
        const auto span = static_cast<std::uint64_t>((m_state.now - since).count());
        m_state.count(talk.view.queue, [span](QueueCounters &each) { each.holdUs += span; });
        m_state.calls.addHold(talk.record, m_state.now - since);
        m_state.touch(talk.record);
    }
}

void Conversations::apply(const StampedEvent &stamp, const CallResumed &event)
{
    const AgentId agent = m_state.agentOf(stamp.source, event.agent);
    Conversation *talk = agent.isValid() ? activeTalk(agent, event.call) : nullptr;
    if (talk != nullptr && isKnown(talk->view.heldSince)) {
        stopHold(*talk);
        m_agents.showTalk(agent);
    }
}

void Conversations::dropTalk(AgentId agent, std::size_t index)
{
    Conversation &talk = m_agents.record(agent).talks[index];
    stopHold(talk);
    m_state.calls.end(talk.record, m_state.now);
    m_state.touch(talk.record);
    m_waiting.removeTalker(talk.source, talk.view.call, agent, talk.view.queue);
    m_agents.closeTalk(agent, index);
}

void Conversations::apply(const StampedEvent &stamp, const CallCompleted &event)
{
    const QueueId queue = m_state.queueOf(stamp.source, event.queue);
    const AgentId agent = m_state.agentOf(stamp.source, event.agent);
    if (!queue.isValid() || !agent.isValid()) {
        return;
    }
    const std::uint32_t talkS = wholeSecondsOf(event.talkTime);
    m_state.count(queue, [&event, talkS](QueueCounters &each) {
        each.completedByAgent += event.endedBy == EndedBy::Agent ? 1 : 0;
        each.completedByCaller += event.endedBy == EndedBy::Caller ? 1 : 0;
        each.transferred += event.endedBy == EndedBy::Transfer ? 1 : 0;
        const bool isOther = event.endedBy == EndedBy::Unknown || event.endedBy == EndedBy::Switch;
        each.completedOtherwise += isOther ? 1 : 0;
        each.talkS += talkS;
    });
    m_agents.count(agent, [talkS](AgentCounters &each) { each.talkS += talkS; });

    // The call named here may be missing or another leg: the queue and the agent find the talk.
    const std::vector<Conversation> &talks = m_agents.record(agent).talks;
    std::size_t found = talks.size();
    for (std::size_t index = talks.size(); index-- > 0;) {
        if (talks[index].view.queue != queue) {
            continue;
        }
        found = index;
        if (event.call != kNoCall && talks[index].view.call == event.call) {
            break;
        }
    }
    if (found == talks.size()) {
        m_state.note(AnomalyKind::CompletionWithoutAnswer);
    } else {
        m_state.calls.complete(talks[found].record, m_state.now, std::chrono::seconds(talkS),
                               event.endedBy);
        dropTalk(agent, found);
    }
    const std::chrono::seconds wrapUp = m_state.queue(queue).settings.wrapUp;
    if (wrapUp > std::chrono::seconds::zero() && stamp.time + wrapUp > m_state.now) {
        m_agents.startWrapUp(agent, queue, stamp.time + wrapUp);
    }
}

} // namespace fw::live
