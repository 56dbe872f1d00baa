// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amimessage.h"
#include "core/protocol/ami/calltable.h"
#include "core/protocol/ami/leavejudge.h"
#include "core/protocol/ami/mappercontext.h"
#include "core/protocol/ami/supervisions.h"

#include <unordered_set>

namespace fw::ami {

/// Gathers the items of the switch's lists and makes a snapshot of them. What an event changed
/// while the lists were read is taken from the event, so that the snapshot fits the events around
/// it; a periodic one also waits for events that are probably still on their way before it
/// contradicts them.
class SnapshotGatherer final
{
public:
    SnapshotGatherer(MapperContext &context, CallTable &table, LeaveJudge &judge,
                     Supervisions &supervisions);

    void begin();
    void addQueue(const AmiMessage &message);
    void addMember(const AmiMessage &message);
    void addCaller(const AmiMessage &message);
    void addChannel(const AmiMessage &message);
    /// A caller left its queue while the lists were read.
    void noteLeft(live::CallRef call);
    /// True when the lists were of one queue or one member only, so that what they lack says
    /// nothing.
    [[nodiscard]] bool isPartial() const;
    [[nodiscard]] std::shared_ptr<const live::FloorSnapshot> make(live::ResyncKind kind);

private:
    struct Member
    {
        live::AgentRef agent;
        Seat seat;
        live::DeviceState device = live::DeviceState::Unknown;
        bool isInCall = false;
        TimePoint lastPause = kNoTime;
        TimePoint lastCall = kNoTime;
        TimePoint loginTime = kNoTime;
    };

    struct Caller
    {
        std::string uniqueId;
        std::string channel;
        live::SnapshotCaller caller;
    };

    struct Channel
    {
        std::string name;
        std::string uniqueId;
        std::string bridge;
        std::string queue; ///< when it is in the Queue application
        std::string number;
        std::string callerName;
        std::chrono::seconds duration{0};
    };

    void makeMemberships(live::FloorSnapshot &snapshot, live::ResyncKind kind);
    [[nodiscard]] bool mayBeOnItsWay(TimePoint change) const;
    /// The seat that goes into the snapshot; nothing when an event is expected to tell it.
    [[nodiscard]] std::optional<Seat> seatOf(const Member &member, live::ResyncKind kind);
    void makeCallers(live::FloorSnapshot &snapshot, live::ResyncKind kind);
    void keepUnlistedCallers(live::FloorSnapshot &snapshot, live::ResyncKind kind);
    void makeTalks(live::FloorSnapshot &snapshot);
    void makeSupervisions(live::FloorSnapshot &snapshot, live::ResyncKind kind);
    /// An agent who asks somebody else while the caller is parked has left the bridge, not the
    /// talk.
    void keepConsultations(live::FloorSnapshot &snapshot) const;
    [[nodiscard]] live::SnapshotMembership view(live::AgentRef agent, const Seat &seat);

    MapperContext &m_context;
    CallTable &m_table;
    LeaveJudge &m_judge;
    Supervisions &m_supervisions;
    std::vector<live::QueueRef> m_queues;
    std::vector<Member> m_members;
    std::vector<Caller> m_callers;
    std::vector<Channel> m_channels; ///< those in a bridge
    std::vector<Supervision> m_spies;
    std::vector<live::CallRef> m_left;
    std::unordered_set<std::string> m_channelIds; ///< of all, bridged or not
    bool m_hasChannels = false;
    std::uint64_t m_beginRevision = 0;
    TimePoint m_begin = kNoTime;
};

} // namespace fw::ami
