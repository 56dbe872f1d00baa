// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/commandrights.h"

#include "core/protocol/ami/commandactions.h"

namespace fw::ami {

using commands::CommandKind;

namespace {

struct Need
{
    CommandKind kind;
    std::string_view action;
};

constexpr std::array kNeeds{
    Need{CommandKind::PauseAgent, "QueuePause"},
    Need{CommandKind::ResumeAgent, "QueuePause"},
    Need{CommandKind::SignOutAgent, "QueueRemove"},
    Need{CommandKind::AddMember, "QueueAdd"},
    Need{CommandKind::RemoveMember, "QueueRemove"},
    Need{CommandKind::MoveMember, "QueueAdd"},
    Need{CommandKind::SetPenalty, "QueuePenalty"},
    Need{CommandKind::SetCallerPriority, "QueueChangePriorityCaller"},
    Need{CommandKind::WithdrawCaller, "QueueWithdrawCaller"},
    Need{CommandKind::HangUpAgent, "Hangup"},
    Need{CommandKind::Supervise, "Originate"},
    Need{CommandKind::EndSupervision, "Hangup"},
};
static_assert(kNeeds.size() == static_cast<std::size_t>(CommandKind::Count));

} // namespace

commands::AccountRights readRights(const AmiMessage &listCommands)
{
    commands::AccountRights rights;
    rights.isKnown = listCommands.kind == AmiKind::Response && listCommands.name == "Success";
    for (const Need &need : kNeeds) {
        if (rights.isKnown && !listCommands.has(need.action)) {
            // Any login may use an action without a class, so the switch does not have it.
            const std::string_view missing = classOf(need.action);
            rights.missing[static_cast<std::size_t>(need.kind)] =
                missing.empty() ? need.action : missing;
        }
    }
    return rights;
}

} // namespace fw::ami
