// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/ids.h"

#include <cstdint>
#include <string>
#include <variant>

/// What a supervisor asks a switch to do, in words that no switch owns, and what came of it.
namespace fw::commands {

/// In all queues of the agent when \c queue is empty. Queues and agents are named as the switch
/// names them: QueueView::name and AgentView::address.
struct PauseAgent
{
    std::string agent;
    std::string queue;
    std::string reason;
};

struct ResumeAgent
{
    std::string agent;
    std::string queue; ///< empty: everywhere
};

/// Out of every queue; a call goes on to its end.
struct SignOutAgent
{
    std::string agent;
};

struct AddMember
{
    std::string agent;
    std::string memberName;
    std::string queue;
    int penalty = 0;
    bool isPaused = false;
    std::string reason;
};

struct RemoveMember
{
    std::string agent;
    std::string queue;
};

/// From one queue to another with penalty and pause; not atomic on the switch: added first, then
/// removed.
struct MoveMember
{
    std::string agent;
    std::string memberName;
    std::string from;
    std::string to;
};

struct SetPenalty
{
    std::string agent;
    std::string queue;
    int penalty = 0;
};

struct SetCallerPriority
{
    std::string queue;
    live::CallRef call = live::kNoCall;
    int priority = 0;
};

struct WithdrawCaller
{
    std::string queue;
    live::CallRef call = live::kNoCall;
};

/// Ends the call that the agent is on.
struct HangUpAgent
{
    std::string agent;
};

enum class SuperviseMode : std::uint8_t { Listen, Whisper, Barge };

/// Rings \c phone and lets it hear the agent's call; when that phone supervises this agent already,
/// only the mode changes.
struct Supervise
{
    std::string agent;
    std::string phone; ///< the supervisor's own, as the switch names it
    SuperviseMode mode = SuperviseMode::Listen;
};

struct EndSupervision
{
    std::string phone;
};

using SwitchCommand = std::variant<PauseAgent, ResumeAgent, SignOutAgent, AddMember, RemoveMember,
                                   MoveMember, SetPenalty, SetCallerPriority, WithdrawCaller,
                                   HangUpAgent, Supervise, EndSupervision>;

/// The alternatives of SwitchCommand, in its order, for what is said of a kind of command.
enum class CommandKind : std::uint8_t {
    PauseAgent,
    ResumeAgent,
    SignOutAgent,
    AddMember,
    RemoveMember,
    MoveMember,
    SetPenalty,
    SetCallerPriority,
    WithdrawCaller,
    HangUpAgent,
    Supervise,
    EndSupervision,
    Count
};

static_assert(std::variant_size_v<SwitchCommand> == static_cast<std::size_t>(CommandKind::Count));

[[nodiscard]] inline CommandKind kindOf(const SwitchCommand &command)
{
    return static_cast<CommandKind>(command.index());
}

} // namespace fw::commands
