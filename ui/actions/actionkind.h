// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/commands/switchcommand.h"

#include <QString>

#include <vector>

namespace fw::ui {

/// What a supervisor can do about agents, in the order of the menu.
enum class AgentAction {
    Pause,
    Resume,
    SignOut,
    Listen,
    Whisper,
    Barge,
    HangUp,
    AddToQueue,
    MoveToQueue,
    RemoveFromQueue,
    SetPenalty,
    Count
};

/// What a supervisor can do about a waiting caller.
enum class CallerAction { MoveToFront, Withdraw, Count };

/// Leaving a supervised call; not in any menu of agents.
struct LeaveCall
{
};

/// A waiting caller, by the switch and the call's number there.
struct CallerKey
{
    live::SwitchId source;
    live::CallRef call = live::kNoCall;

    bool operator==(const CallerKey &) const = default;
};

/// What is wanted of agents; only the fields that belong to the action count.
struct AgentWish
{
    AgentAction action = AgentAction::Pause;
    std::string reason;  ///< code of a pause
    live::QueueId queue; ///< invalid: all queues of the agent (a pause, a resume)
    live::QueueId toQueue;
    int penalty = 0;
};

/// Why an action is not possible, as a code that CommandText turns into words.
enum class Block {
    None,
    NotConnected,
    Past,         ///< what is shown is not the present
    NoRight,      ///< the account lacks the class in Possibility::detail
    NoAuthority,  ///< the person's role has no such right
    OutsideScope, ///< the person's role has it for other teams or regions
    SignedOut,
    NotPaused,
    StaticMember,
    NotOnCall,
    OnlyOne, ///< not for several agents at once
    NoOtherQueue,
    NotInQueue,
    AlreadyInQueue,
    OtherSwitch, ///< the chosen queue is on another switch than the agent
    SamePenalty,
    CallerGone,
    AlreadyFirst
};

struct Possibility
{
    Block block = Block::None;
    QString detail;

    [[nodiscard]] bool isPossible() const { return block == Block::None; }
};

/// Who an action was about, kept apart from the floor so that it outlives it.
struct ActionWho
{
    QString id; ///< a person's id, or a caller's masked number
    LocalizedText name;
};

/// What was done, for sentences in any language.
struct ActionWords
{
    std::variant<AgentAction, CallerAction, LeaveCall> action;
    bool isUndo = false;
    LocalizedText reason;
    LocalizedText queue;
    LocalizedText toQueue;
    int penalty = 0;
};

/// One command of a plan, or the reason why somebody is left out of it.
struct PlannedStep
{
    live::AgentId agent; ///< invalid for a caller
    ActionWho who;
    live::SwitchId source;
    Possibility left;                            ///< not possible: there is no command
    commands::SwitchCommand command;             ///< counts when left is possible
    std::vector<commands::SwitchCommand> undo{}; ///< in this order; empty: no way back
};

/// Everything that would be sent, worked out beforehand so that it can be looked at.
struct ActionPlan
{
    ActionWords words;
    std::vector<PlannedStep> steps;

    [[nodiscard]] int possibleCount() const
    {
        int count = 0;
        for (const PlannedStep &step : steps) {
            count += step.left.isPossible() ? 1 : 0;
        }
        return count;
    }
};

} // namespace fw::ui
