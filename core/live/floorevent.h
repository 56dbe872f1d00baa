// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/live/ids.h"

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

/// The one vocabulary in which every switch speaks to the rest of Floorwarden. Text is UTF-8.
namespace fw::live {

struct FloorSnapshot;

/// What a phone says of itself; the second witness beside the calls that we follow.
enum class DeviceState : std::uint8_t {
    Unknown,
    Idle,
    InUse,
    Busy,
    Ringing,
    RingingInUse,
    OnHold,
    Unreachable
};

/// Who ended a conversation.
enum class EndedBy : std::uint8_t { Unknown, Agent, Caller, Transfer, Switch };

/// Why a waiting caller left without an agent, when it was not the caller who hung up.
enum class LossKind : std::uint8_t {
    TimedOut,  ///< the queue's time limit, or any other end that the dial plan went on from
    NoAgents,  ///< the queue had nobody left to wait for
    Withdrawn, ///< a supervisor took the caller out
    ByKey,     ///< the caller pressed a key to leave
    Lost       ///< the call vanished while we were not listening; the outcome is unknown
};

/// A queue is announced before anything else names its ref; announcing again renames it.
struct QueueSeen
{
    QueueRef queue;
    std::string name;
    /// After-call work that the switch's configuration grants; negative when it may not be read.
    std::chrono::seconds wrapUp{-1};
};

/// An agent is announced before anything else names its ref. \c address is where calls are sent
/// (unique within the switch), \c name what the switch calls the person; it may be empty.
struct AgentSeen
{
    AgentRef agent;
    std::string address;
    std::string name;
};

struct CallQueued
{
    QueueRef queue;
    CallRef call = kNoCall;
    int position = 0; ///< from 1; 0 when not known
    int priority = 0;
    std::string callerNumber; ///< never shown unmasked
    std::string callerName;
};

/// A waiting caller's place or priority changed.
struct CallMoved
{
    QueueRef queue;
    CallRef call = kNoCall;
    int position = 0;
};

/// An agent's phone is being rung for a waiting caller.
struct CallOffered
{
    QueueRef queue;
    CallRef call = kNoCall;
    AgentRef agent;
};

/// The offer ended without an answer: not picked up, busy or declined. (An offer that another
/// agent's answer made moot is an OfferWithdrawn.)
struct CallMissed
{
    QueueRef queue;
    CallRef call = kNoCall;
    AgentRef agent;
    std::chrono::milliseconds ringTime{0};
};

struct OfferWithdrawn
{
    QueueRef queue;
    CallRef call = kNoCall;
    AgentRef agent;
};

struct CallAnswered
{
    QueueRef queue;
    CallRef call = kNoCall;
    AgentRef agent;
    std::chrono::seconds waitTime{0}; ///< as the switch reports it, whole seconds
    std::chrono::seconds ringTime{0};
};

/// The caller no longer waits; how it ended follows (or came before) as Answered, Abandoned or
/// Overflowed.
struct CallLeftQueue
{
    QueueRef queue;
    CallRef call = kNoCall;
};

struct CallHeld
{
    CallRef call = kNoCall;
    AgentRef agent;
};

struct CallResumed
{
    CallRef call = kNoCall;
    AgentRef agent;
};

struct CallTransferred
{
    CallRef call = kNoCall;
    AgentRef agent;
    bool isAttended = false;
    std::string target;
};

/// A conversation of this queue ended. The call may be unknown: switches lose it. Found by queue
/// and agent.
struct CallCompleted
{
    QueueRef queue;
    CallRef call = kNoCall;
    AgentRef agent;
    EndedBy endedBy = EndedBy::Unknown;
    std::chrono::seconds waitTime{0};
    std::chrono::seconds talkTime{0}; ///< as the switch reports it, whole seconds, hold included
};

/// The caller hung up while waiting.
struct CallAbandoned
{
    QueueRef queue;
    CallRef call = kNoCall;
    std::chrono::seconds waitTime{0};
    /// False when the feed could not see whether the caller hung up or the queue let go.
    bool isCertain = true;
};

/// A waiting caller left without an agent and without hanging up.
struct CallOverflowed
{
    QueueRef queue;
    CallRef call = kNoCall;
    LossKind kind = LossKind::TimedOut;
    std::chrono::seconds waitTime{0};
};

/// The call's channel is gone. Closes whatever is still open for it.
struct CallEnded
{
    CallRef call = kNoCall;
};

/// Presence that a switch reports apart from memberships (an agent pool, FreeSWITCH's status).
struct AgentSignedIn
{
    AgentRef agent;
};

struct AgentSignedOut
{
    AgentRef agent;
};

/// Joined a queue, left it, or changed in it. Pause is told by AgentPaused and AgentResumed.
struct MembershipChanged
{
    QueueRef queue;
    AgentRef agent;
    bool isMember = true;
    bool isDynamic = false;
    int penalty = 0;
};

/// Paused in one queue. A person is on break only when paused in all queues; else partly paused.
struct AgentPaused
{
    QueueRef queue;
    AgentRef agent;
    std::string reason;        ///< may be empty; a switch may cut it
    TimePoint since = kNoTime; ///< when the switch says so, else the event's own time counts
};

struct AgentResumed
{
    QueueRef queue;
    AgentRef agent;
};

struct AgentDeviceChanged
{
    AgentRef agent;
    DeviceState state = DeviceState::Unknown;
};

/// A supervisor's phone hears the agent's call from now on.
struct SupervisionStarted
{
    AgentRef agent;
    std::string phone; ///< as the switch names it
};

struct SupervisionEnded
{
    AgentRef agent;
    std::string phone;
};

/// The feed is live again and a Resync with everything follows.
struct LinkUp
{
    std::string switchName;
    bool hasRestarted = false; ///< the switch itself started anew: open calls of before are gone
};

/// Nothing more is known of this switch from now on; what is shown is stale.
struct LinkDown
{
};

enum class ResyncKind : std::uint8_t {
    Initial, ///< first or after a reconnect: differences are news
    Reload,  ///< the switch reloaded its configuration: differences are news
    Periodic ///< a check: differences are corrections, and counted
};

/// The whole state as the switch tells it, in order with the events around it.
struct Resync
{
    ResyncKind kind = ResyncKind::Periodic;
    std::shared_ptr<const FloorSnapshot> snapshot; ///< never null
};

/// Something in the stream that could not be true or understood; counted by kind, never fatal.
struct Anomaly
{
    std::string kind; ///< a stable identifier such as "undecodable_text" or "forged_event"
};

using FloorEvent =
    std::variant<QueueSeen, AgentSeen, CallQueued, CallMoved, CallOffered, CallMissed,
                 OfferWithdrawn, CallAnswered, CallLeftQueue, CallHeld, CallResumed,
                 CallTransferred, CallCompleted, CallAbandoned, CallOverflowed, CallEnded,
                 AgentSignedIn, AgentSignedOut, MembershipChanged, AgentPaused, AgentResumed,
                 AgentDeviceChanged, SupervisionStarted, SupervisionEnded, LinkUp, LinkDown, Resync,
                 Anomaly>;

struct StampedEvent
{
    SwitchId source;
    std::uint64_t sequence = 0; ///< counted up by the feed without gaps, from 1
    TimePoint time = kNoTime; ///< the switch's clock where it says, corrected to ours; else arrival
    FloorEvent event;
};

/// What a feed hands over at once; immutable, so that threads may share it.
using EventBatch = std::shared_ptr<const std::vector<StampedEvent>>;

// --- snapshots
// -------------------------------------------------------------------------------------

struct SnapshotCaller
{
    QueueRef queue;
    CallRef call = kNoCall;
    int position = 0;
    int priority = 0;
    std::chrono::seconds waited{0};
    std::string callerNumber;
    std::string callerName;
};

struct SnapshotMembership
{
    QueueRef queue;
    AgentRef agent;
    bool isDynamic = false;
    bool isPaused = false;
    std::string pauseReason;
    TimePoint pausedSince = kNoTime;
    int penalty = 0;
    DeviceState device = DeviceState::Unknown;
    bool isInCallOfQueue = false; ///< the switch says: talking on a call that this queue gave
    TimePoint lastCallEnd = kNoTime;
};

/// A conversation of a queue that was up when the snapshot was taken.
struct SnapshotTalk
{
    QueueRef queue;
    AgentRef agent;
    CallRef call = kNoCall;
    TimePoint since = kNoTime;
    std::string callerNumber;
    std::string callerName;
};

struct SnapshotSupervision
{
    AgentRef agent;
    std::string phone;
};

/// Everything a switch can tell at one moment. QueueSeen and AgentSeen for all its refs came before
/// it.
struct FloorSnapshot
{
    std::vector<QueueRef> queues;
    std::vector<SnapshotCaller> callers;
    std::vector<SnapshotMembership> memberships;
    std::vector<SnapshotTalk> talks;
    std::vector<SnapshotSupervision> supervisions;
    /// False: the account may not list channels, so talks and supervisions say nothing.
    bool hasTalks = false;
};

} // namespace fw::live
