// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of every event, for PackWriter and PackReader. The kinds are numbered by their order
// in FloorEvent: new ones are added at its end, and a change of fields needs a new version of what
// is packed with them.
#pragma once

#include "core/base/packing.h"
#include "core/live/floorevent.h"

namespace fw {

// A feed's refs index vectors of each switch, so their product is what has to be bounded.
template<>
inline constexpr std::uint32_t kMostPackedIds<live::SwitchIdTag> = 1U << 8U;
template<>
inline constexpr std::uint32_t kMostPackedIds<live::QueueRefTag> = 1U << 14U;
template<>
inline constexpr std::uint32_t kMostPackedIds<live::AgentRefTag> = 1U << 16U;

} // namespace fw

namespace fw::live {

constexpr DeviceState packLast(DeviceState)
{
    return DeviceState::Unreachable;
}

constexpr EndedBy packLast(EndedBy)
{
    return EndedBy::Switch;
}

constexpr LossKind packLast(LossKind)
{
    return LossKind::Lost;
}

constexpr ResyncKind packLast(ResyncKind)
{
    return ResyncKind::Periodic;
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, QueueSeen> &event)
{
    pack(event.queue, event.name, event.wrapUp);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentSeen> &event)
{
    pack(event.agent, event.address, event.name);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallQueued> &event)
{
    pack(event.queue, event.call, event.position, event.priority, event.callerNumber,
         event.callerName);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallMoved> &event)
{
    pack(event.queue, event.call, event.position);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallOffered> &event)
{
    pack(event.queue, event.call, event.agent);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallMissed> &event)
{
    pack(event.queue, event.call, event.agent, event.ringTime);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, OfferWithdrawn> &event)
{
    pack(event.queue, event.call, event.agent);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallAnswered> &event)
{
    pack(event.queue, event.call, event.agent, event.waitTime, event.ringTime);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallLeftQueue> &event)
{
    pack(event.queue, event.call);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallHeld> &event)
{
    pack(event.call, event.agent);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallResumed> &event)
{
    pack(event.call, event.agent);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallTransferred> &event)
{
    pack(event.call, event.agent, event.isAttended, event.target);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallCompleted> &event)
{
    pack(event.queue, event.call, event.agent, event.endedBy, event.waitTime, event.talkTime);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallAbandoned> &event)
{
    pack(event.queue, event.call, event.waitTime, event.isCertain);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallOverflowed> &event)
{
    pack(event.queue, event.call, event.kind, event.waitTime);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallEnded> &event)
{
    pack(event.call);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentSignedIn> &event)
{
    pack(event.agent);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentSignedOut> &event)
{
    pack(event.agent);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, MembershipChanged> &event)
{
    pack(event.queue, event.agent, event.isMember, event.isDynamic, event.penalty);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentPaused> &event)
{
    pack(event.queue, event.agent, event.reason, event.since);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentResumed> &event)
{
    pack(event.queue, event.agent);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, AgentDeviceChanged> &event)
{
    pack(event.agent, event.state);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, SupervisionStarted> &event)
{
    pack(event.agent, event.phone);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, SupervisionEnded> &event)
{
    pack(event.agent, event.phone);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, LinkUp> &event)
{
    pack(event.switchName, event.hasRestarted);
}

template<typename Pack>
void packFields(Pack &, Packed<Pack, LinkDown> &)
{
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, Anomaly> &event)
{
    pack(event.kind);
}

// --- snapshots ---

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, SnapshotCaller> &caller)
{
    pack(caller.queue, caller.call, caller.position, caller.priority, caller.waited,
         caller.callerNumber, caller.callerName);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, SnapshotMembership> &member)
{
    pack(member.queue, member.agent, member.isDynamic, member.isPaused, member.pauseReason,
         member.pausedSince, member.penalty, member.device, member.isInCallOfQueue,
         member.lastCallEnd);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, SnapshotTalk> &talk)
{
    pack(talk.queue, talk.agent, talk.call, talk.since, talk.callerNumber, talk.callerName);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, SnapshotSupervision> &supervision)
{
    pack(supervision.agent, supervision.phone);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, FloorSnapshot> &snapshot)
{
    pack(snapshot.queues, snapshot.callers, snapshot.memberships, snapshot.talks,
         snapshot.supervisions, snapshot.hasTalks);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, Resync> &event)
{
    pack(event.kind);
    if constexpr (Pack::kIsReading) {
        auto snapshot = std::make_shared<FloorSnapshot>();
        pack(*snapshot);
        event.snapshot = std::move(snapshot);
    } else {
        pack(event.snapshot ? *event.snapshot : FloorSnapshot{});
    }
}

} // namespace fw::live
