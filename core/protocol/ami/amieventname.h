// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace fw::ami {

/// The events that say something about queues, agents or their calls; all others are Other.
enum class AmiEvent : std::uint8_t {
    Other,
    AgentCalled,
    AgentComplete,
    AgentConnect,
    AgentDump,
    AgentLogin,
    AgentLogoff,
    AgentRingNoAnswer,
    AttendedTransfer,
    BlindTransfer,
    Cdr,
    ChanSpyStart,
    ChanSpyStop,
    CoreShowChannel,
    DeviceStateChange,
    DialEnd,
    ExtensionStatus,
    Hangup,
    HangupRequest,
    Hold,
    Newchannel,
    QueueCallerAbandon,
    QueueCallerJoin,
    QueueCallerLeave,
    QueueEntry,
    QueueMember,
    QueueMemberAdded,
    QueueMemberPause,
    QueueMemberPenalty,
    QueueMemberRemoved,
    QueueMemberRinginuse,
    QueueMemberStatus,
    QueueParams,
    Rename,
    SoftHangupRequest,
    Unhold,
    UserEvent,
    VarSet
};

/// Finds an event by its exact name: one switch on the length, then at most a few comparisons.
[[nodiscard]] AmiEvent eventNamed(std::string_view name);

} // namespace fw::ami
