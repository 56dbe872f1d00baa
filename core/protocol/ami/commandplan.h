// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/commandactions.h"
#include "core/protocol/ami/commandlists.h"

namespace fw::ami {

/// What is known when a command is turned into actions.
struct CommandFacts
{
    CommandLists lists; ///< the switch's answer to lookFor(), if there was anything to look for
    std::string callerChannel;
    std::string agentChannel;
    std::string spyChannel;   ///< of the phone's running supervision
    std::string spiedChannel; ///< whom that supervision hears
    bool hasSuperviseDialPlan = false;
};

struct CommandPlan
{
    std::vector<AmiStep> steps; ///< one after the other, each when the one before was accepted
    /// Other than None: nothing is to be sent. StaticMember together with steps is a note.
    commands::CommandProblem problem = commands::CommandProblem::None;
    std::string detail;

    /// A phone is called, so the effect comes when a person has picked it up.
    [[nodiscard]] bool hasOrigination() const
    {
        return !steps.empty() && steps.back().name == "Originate";
    }
};

/// What has to be asked before \a command can be planned; nothing for most.
[[nodiscard]] std::optional<AmiStep> lookFor(const commands::SwitchCommand &command,
                                             const CommandFacts &facts);

/// The way to what \a command wants.
[[nodiscard]] CommandPlan planOf(const commands::SwitchCommand &command, const CommandFacts &facts);

/// The channel to supervise or hang up: the one known from a queue's call, else any on which the
/// agent talks; empty when there is none.
[[nodiscard]] std::string channelOf(const std::string &agent, const CommandFacts &facts);

/// Asks for the agent's places, in one queue or in all.
[[nodiscard]] AmiStep membersOf(const std::string &agent, const std::string &queue = {});

/// At most 79 bytes, which is what a switch keeps, and no half character at the end.
[[nodiscard]] std::string_view keptReason(std::string_view reason);

/// "PJSIP/6009-0000006a" is a channel of "PJSIP/6009", "Local/1@x-0000006a;1" one of "Local/1@x/n".
[[nodiscard]] bool isChannelOf(std::string_view channel, std::string_view phone);

} // namespace fw::ami
