// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/commands/switchcommand.h"

#include <QMetaType>

#include <array>
#include <chrono>

namespace fw::commands {

/// Counted up from 1 by the port; 0 is none.
using CommandId = std::uint64_t;

enum class CommandState : std::uint8_t {
    Sent,
    Done,   ///< carried out, and seen in what the switch tells
    Failed, ///< refused, or accepted without the effect being there; see the problem
    Unknown ///< the connection went before the answer: the next snapshot settles it
};

/// Why a command failed, as a code that ui turns into a sentence.
enum class CommandProblem : std::uint8_t {
    None,
    NotConnected,
    NotPermitted, ///< detail: the missing class of the account
    NoSuchAgent,
    NoSuchQueue,
    NoSuchCaller,
    NotOnCall,
    AlreadyThere,
    StaticMember, ///< configured on the switch: it can be paused, not removed
    PhoneNotReached,
    NoEffect,    ///< the switch accepted it, and nothing changed in time
    BadValue,    ///< a character or length that no switch takes
    Draining,    ///< the switch waits to stop and carries out nothing
    NoAuthority, ///< the person at the desk may not; detail: "right", "scope"
    NotRecorded, ///< not sent, because the audit trail can't be written
    HalfDone,    ///< the first half was done and the second was not; detail: the switch's words
    TooLate,     ///< waited too long for whoever carries it out, and was not sent
    Other        ///< detail: the switch's words
};

struct CommandResult
{
    CommandId id = 0;
    live::SwitchId source;
    CommandState state = CommandState::Sent;
    /// Done with StaticMember: signed out where that is possible, and paused in the queues of
    /// detail.
    CommandProblem problem = CommandProblem::None;
    std::string detail;
    TimePoint settledAt = kNoTime;
    std::chrono::milliseconds took{0};
};

/// What the account on a switch may do. A missing right names the class that would give it.
struct AccountRights
{
    bool isKnown = false;
    std::array<std::string, static_cast<std::size_t>(CommandKind::Count)>
        missing; ///< empty: allowed

    [[nodiscard]] bool allows(CommandKind kind) const
    {
        return missing[static_cast<std::size_t>(kind)].empty();
    }
};

} // namespace fw::commands

Q_DECLARE_METATYPE(fw::commands::CommandResult)
Q_DECLARE_METATYPE(fw::commands::AccountRights)
