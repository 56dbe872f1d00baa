// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the floor's plain values, for PackWriter and PackReader.
#pragma once

#include "core/live/agentfold.h"
#include "core/live/packedevents.h"
#include "core/live/waitinglist.h"

namespace fw::live {

constexpr AgentState packLast(AgentState)
{
    return AgentState::Unreachable;
}

constexpr CallOutcome packLast(CallOutcome)
{
    return CallOutcome::Lost;
}

constexpr WaitStatus packLast(WaitStatus)
{
    return WaitStatus::Unseen;
}

constexpr CorrectionKind packLast(CorrectionKind)
{
    return CorrectionKind::ListenerUnknown;
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, QueueCounters> &each)
{
    pack(each.offered, each.carriedOver, each.answered, each.answeredInTime, each.answeredWithin20,
         each.abandoned, each.abandonedInTime, each.shortAbandoned, each.timedOut, each.noAgents,
         each.withdrawn, each.leftByKey, each.lost, each.overflowedInTime, each.completedByAgent,
         each.completedByCaller, each.transferred, each.completedOtherwise, each.missedOffers,
         each.maxWaitS, each.answeredWaitS, each.abandonedWaitS, each.talkS, each.holdUs,
         each.wrapUpUs);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentCounters> &each)
{
    pack(each.calls, each.missed, each.holds, each.talkS, each.inState);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, QueueInterval> &interval)
{
    pack(interval.start, interval.counters);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallRecord> &call)
{
    pack(call.source, call.call, call.queue, call.agent, call.queuedAt, call.leftAt, call.endedAt,
         call.wait, call.talk, call.hold, call.missedOffers, call.outcome, call.endedBy,
         call.isInTime, call.isShortAbandon, call.isWaitCounted, call.isCarriedOver,
         call.callerNumber, call.callerName);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, StateSpan> &span)
{
    pack(span.from, span.to, span.state, span.reason);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, SourceView> &source)
{
    pack(source.id, source.name, source.isUp, source.lastHeard, source.downSince, source.events,
         source.gaps, source.corrections, source.reconciles);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, SourceRefs> &refs)
{
    pack(refs.queues, refs.agents, refs.lastSequence);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, MembershipView> &membership)
{
    pack(membership.queue, membership.isPaused, membership.isDynamic, membership.penalty);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, TalkView> &talk)
{
    pack(talk.queue, talk.call, talk.since, talk.heldSince, talk.callerNumber, talk.callerName);
}

/// Without what follows from other parts: the call's place in its list is its position.
template<typename Pack>
void packFields(Pack &pack, Packed<Pack, WaitingCall> &call)
{
    pack(call.source, call.call, call.queue, call.position, call.priority, call.since,
         call.callerNumber, call.callerName);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, Wait> &wait)
{
    pack(wait.view, wait.status, wait.isCarriedOver, wait.ringing, wait.missedOffers, wait.seenIn,
         wait.leftSeenIn);
    if constexpr (Pack::kIsReading) {
        wait.view.ringingAgents = static_cast<int>(wait.ringing.size());
    }
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, OpenCall::Talker> &talker)
{
    pack(talker.agent, talker.queue);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, OpenCall> &call)
{
    pack(call.source, call.ref, call.waits, call.talkers);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, Conversation> &talk)
{
    pack(talk.view, talk.source, talk.record, talk.isEnded, talk.seenIn);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentRecord::Endpoint> &phone)
{
    pack(phone.source, phone.address, phone.device, phone.isSignedOut);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentRecord::Membership> &membership)
{
    pack(membership.pauseReason, membership.isCountedPartly, membership.seenIn);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentRecord::Offer> &offer)
{
    pack(offer.queue, offer.source, offer.call);
}

/// Without the number of pauses, which the memberships tell.
template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentRecord> &record)
{
    pack(record.endpoints, record.memberships, record.talks, record.offers, record.breakReason,
         record.accountedUntil, record.wrapUpQueue, record.pausedDay);
}

} // namespace fw::live
