// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandport.h"
#include "core/live/floor.h"
#include "ui/actions/actionkind.h"

namespace fw::ui {

/// What is possible now, and what would be sent. No state, no widgets: the floor and the rights of
/// the account decide.
class ActionRules final
{
public:
    /// \a isPast: the floor is one that was, and nothing can be done on it.
    ActionRules(const live::Floor &floor, const commands::CommandPort &port, bool isPast = false);

    [[nodiscard]] Possibility possibility(AgentAction action, live::AgentId agent) const;
    /// For a selection: possible when it is for any of them, else why not for the first one.
    [[nodiscard]] Possibility possibility(AgentAction action,
                                          const std::vector<live::AgentId> &agents) const;
    [[nodiscard]] Possibility possibility(CallerAction action, const CallerKey &caller) const;
    /// A step for each agent, those that are left out among them.
    [[nodiscard]] ActionPlan plan(const AgentWish &wish,
                                  const std::vector<live::AgentId> &agents) const;
    [[nodiscard]] ActionPlan plan(CallerAction action, const CallerKey &caller) const;
    /// The queues that \a action can be about: those that the agents are in, or could be added to.
    [[nodiscard]] std::vector<live::QueueId>
    queueChoices(AgentAction action, const std::vector<live::AgentId> &agents) const;
    [[nodiscard]] ActionWho who(live::AgentId agent) const;
    [[nodiscard]] ActionWho who(const CallerKey &caller) const;
    [[nodiscard]] ActionWords words(const AgentWish &wish) const;

private:
    [[nodiscard]] Possibility rightTo(commands::CommandKind kind, live::SwitchId source) const;
    [[nodiscard]] Possibility mayAsk(const commands::CommandQuestion &question) const;
    [[nodiscard]] Possibility possibleWish(const AgentWish &wish,
                                           const live::AgentView &agent) const;
    [[nodiscard]] commands::SwitchCommand commandFor(const AgentWish &wish,
                                                     const live::AgentView &agent) const;
    [[nodiscard]] std::vector<commands::SwitchCommand> undoOf(const AgentWish &wish,
                                                              const live::AgentView &agent) const;
    [[nodiscard]] std::vector<commands::SwitchCommand>
    undoPause(const AgentWish &wish, const live::AgentView &agent) const;
    [[nodiscard]] std::vector<commands::SwitchCommand>
    undoResume(const AgentWish &wish, const live::AgentView &agent) const;
    /// Puts a membership back as it is now.
    [[nodiscard]] commands::SwitchCommand addBack(const live::AgentView &agent,
                                                  const live::MembershipView &membership) const;
    [[nodiscard]] int frontPriority(const live::WaitingCall &call) const;
    [[nodiscard]] LocalizedText queueName(live::QueueId queue) const;

    const live::Floor &m_floor;
    const commands::CommandPort &m_port;
    bool m_isPast;
};

/// Which right an action needs.
[[nodiscard]] commands::CommandKind commandKindOf(AgentAction action);
/// Whether the agent is on a call that can be heard or ended.
[[nodiscard]] bool isOnCall(const live::AgentView &agent);

} // namespace fw::ui
