// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionrules.h"

#include "ui/widgets/phonemask.h"

#include <algorithm>

namespace fw::ui {

using commands::CommandKind;
using commands::SwitchCommand;
using live::AgentState;
using live::AgentView;
using live::MembershipView;

namespace {

const MembershipView *membershipIn(const AgentView &agent, live::QueueId queue)
{
    const auto found = std::ranges::find(agent.memberships, queue, &MembershipView::queue);
    return found == agent.memberships.end() ? nullptr : &*found;
}

bool isPausedAnywhere(const AgentView &agent)
{
    return std::ranges::any_of(agent.memberships, &MembershipView::isPaused);
}

bool isPausedEverywhere(const AgentView &agent)
{
    return std::ranges::all_of(agent.memberships, &MembershipView::isPaused);
}

bool hasDynamic(const AgentView &agent)
{
    return std::ranges::any_of(agent.memberships, &MembershipView::isDynamic);
}

commands::SuperviseMode modeOf(AgentAction action)
{
    if (action == AgentAction::Whisper) {
        return commands::SuperviseMode::Whisper;
    }
    return action == AgentAction::Barge ? commands::SuperviseMode::Barge
                                        : commands::SuperviseMode::Listen;
}

LocalizedText plain(const std::string &text)
{
    const QString shown = QString::fromStdString(text);
    return {shown, shown};
}

} // namespace

CommandKind commandKindOf(AgentAction action)
{
    switch (action) {
    case AgentAction::Pause:
        return CommandKind::PauseAgent;
    case AgentAction::Resume:
        return CommandKind::ResumeAgent;
    case AgentAction::SignOut:
        return CommandKind::SignOutAgent;
    case AgentAction::Listen:
    case AgentAction::Whisper:
    case AgentAction::Barge:
        return CommandKind::Supervise;
    case AgentAction::HangUp:
        return CommandKind::HangUpAgent;
    case AgentAction::AddToQueue:
        return CommandKind::AddMember;
    case AgentAction::MoveToQueue:
        return CommandKind::MoveMember;
    case AgentAction::RemoveFromQueue:
        return CommandKind::RemoveMember;
    case AgentAction::SetPenalty:
    case AgentAction::Count:
        break;
    }
    return CommandKind::SetPenalty;
}

bool isOnCall(const AgentView &agent)
{
    return agent.talk || agent.state == AgentState::Talking || agent.state == AgentState::OnHold ||
           agent.state == AgentState::OtherCall;
}

ActionRules::ActionRules(const live::Floor &floor, const commands::CommandPort &port, bool isPast)
    : m_floor(floor)
    , m_port(port)
    , m_isPast(isPast)
{
}

Possibility ActionRules::rightTo(CommandKind kind, live::SwitchId source) const
{
    const auto &sources = m_floor.sources();
    if (!source.isValid() || source.index() >= sources.size() || !sources[source.index()].isUp) {
        return {Block::NotConnected, {}};
    }
    const commands::AccountRights rights = m_port.rights(source);
    if (rights.isKnown && !rights.allows(kind)) {
        return {Block::NoRight,
                QString::fromStdString(rights.missing[static_cast<std::size_t>(kind)])};
    }
    return {};
}

Possibility ActionRules::mayAsk(const commands::CommandQuestion &question) const
{
    if (m_isPast) {
        return {Block::Past, {}};
    }
    switch (m_port.authority(question)) {
    case commands::Authority::Granted:
        break;
    case commands::Authority::NoRight:
        return {Block::NoAuthority, {}};
    case commands::Authority::OutsideScope:
        return {Block::OutsideScope, {}};
    }
    return {};
}

Possibility ActionRules::possibility(AgentAction action, live::AgentId id) const
{
    const AgentView &agent = m_floor.agent(id);
    if (Possibility may = mayAsk({commandKindOf(action), modeOf(action), id, {}});
        !may.isPossible()) {
        return may;
    }
    if (Possibility right = rightTo(commandKindOf(action), agent.source); !right.isPossible()) {
        return right;
    }
    const auto unless = [](bool isFine, Block block) {
        return Possibility{isFine ? Block::None : block, {}};
    };
    const bool isMember = !agent.memberships.empty();
    switch (action) {
    case AgentAction::Listen:
    case AgentAction::Whisper:
    case AgentAction::Barge:
    case AgentAction::HangUp:
        return unless(isOnCall(agent), Block::NotOnCall);
    case AgentAction::AddToQueue:
        return unless(!queueChoices(action, {id}).empty(), Block::NoOtherQueue);
    case AgentAction::Pause:
    case AgentAction::SetPenalty:
        return unless(isMember, Block::SignedOut);
    case AgentAction::Resume:
        return unless(isPausedAnywhere(agent), isMember ? Block::NotPaused : Block::SignedOut);
    case AgentAction::MoveToQueue:
        if (isMember && hasDynamic(agent) && queueChoices(AgentAction::AddToQueue, {id}).empty()) {
            return {Block::NoOtherQueue, {}};
        }
        [[fallthrough]];
    case AgentAction::SignOut:
    case AgentAction::RemoveFromQueue:
        return unless(hasDynamic(agent), isMember ? Block::StaticMember : Block::SignedOut);
    case AgentAction::Count:
        break;
    }
    return {};
}

Possibility ActionRules::possibility(AgentAction action,
                                     const std::vector<live::AgentId> &agents) const
{
    if (agents.empty()) {
        return {Block::SignedOut, {}};
    }
    if (agents.size() > 1 && commandKindOf(action) == CommandKind::Supervise) {
        return {Block::OnlyOne, {}};
    }
    Possibility first;
    for (const live::AgentId agent : agents) {
        Possibility each = possibility(action, agent);
        if (each.isPossible()) {
            return each;
        }
        if (first.isPossible()) {
            first = std::move(each);
        }
    }
    return first;
}

int ActionRules::frontPriority(const live::WaitingCall &call) const
{
    // A switch takes the callers by priority, and those of one priority in the order they came.
    int highest = call.priority;
    for (const live::CallRef other : m_floor.queue(call.queue).waiting) {
        const live::WaitingCall *waiting = m_floor.waitingCall(call.source, other);
        if (waiting != nullptr && waiting->call != call.call) {
            highest = std::max(highest, waiting->priority);
        }
    }
    return highest + 1;
}

Possibility ActionRules::possibility(CallerAction action, const CallerKey &caller) const
{
    const live::WaitingCall *call = m_floor.waitingCall(caller.source, caller.call);
    if (call == nullptr) {
        return {Block::CallerGone, {}};
    }
    const bool isMove = action == CallerAction::MoveToFront;
    const CommandKind kind = isMove ? CommandKind::SetCallerPriority : CommandKind::WithdrawCaller;
    if (Possibility may = mayAsk({kind, {}, {}, call->queue}); !may.isPossible()) {
        return may;
    }
    if (Possibility right = rightTo(kind, caller.source); !right.isPossible()) {
        return right;
    }
    const auto &waiting = m_floor.queue(call->queue).waiting;
    if (isMove && !waiting.empty() && waiting.front() == call->call) {
        return {Block::AlreadyFirst, {}};
    }
    return {};
}

std::vector<live::QueueId> ActionRules::queueChoices(AgentAction action,
                                                     const std::vector<live::AgentId> &agents) const
{
    const bool isJoining = action == AgentAction::AddToQueue;
    const bool needsDynamic =
        action == AgentAction::MoveToQueue || action == AgentAction::RemoveFromQueue;
    std::vector<live::QueueId> choices;
    for (const live::QueueView &queue : m_floor.queues()) {
        const bool isWanted =
            queue.isPresent && std::ranges::any_of(agents, [&](live::AgentId id) {
                const AgentView &agent = m_floor.agent(id);
                const MembershipView *membership = membershipIn(agent, queue.id);
                return isJoining
                           ? membership == nullptr && agent.source == queue.source
                           : membership != nullptr && (membership->isDynamic || !needsDynamic);
            });
        if (isWanted) {
            choices.push_back(queue.id);
        }
    }
    return choices;
}

Possibility ActionRules::possibleWish(const AgentWish &wish, const AgentView &agent) const
{
    if (Possibility general = possibility(wish.action, agent.id); !general.isPossible()) {
        return general;
    }
    const MembershipView *membership =
        wish.queue.isValid() ? membershipIn(agent, wish.queue) : nullptr;
    if (wish.action == AgentAction::AddToQueue || wish.action == AgentAction::MoveToQueue) {
        const live::QueueId target =
            wish.action == AgentAction::AddToQueue ? wish.queue : wish.toQueue;
        if (!target.isValid()) {
            return {Block::NoOtherQueue, {}};
        }
        if (m_floor.queue(target).source != agent.source) {
            return {Block::OtherSwitch, {}};
        }
        if (membershipIn(agent, target) != nullptr) {
            return {Block::AlreadyInQueue, {}};
        }
    }
    const bool needsMembership =
        wish.action == AgentAction::MoveToQueue || wish.action == AgentAction::RemoveFromQueue ||
        wish.action == AgentAction::SetPenalty ||
        (wish.queue.isValid() &&
         (wish.action == AgentAction::Pause || wish.action == AgentAction::Resume));
    if (needsMembership && membership == nullptr) {
        return {Block::NotInQueue, {}};
    }
    if (wish.action == AgentAction::SetPenalty && membership->penalty == wish.penalty) {
        return {Block::SamePenalty, {}};
    }
    if (wish.action == AgentAction::Resume && membership != nullptr && !membership->isPaused) {
        return {Block::NotPaused, {}};
    }
    if ((wish.action == AgentAction::MoveToQueue || wish.action == AgentAction::RemoveFromQueue) &&
        !membership->isDynamic) {
        return {Block::StaticMember, {}};
    }
    return {};
}

SwitchCommand ActionRules::commandFor(const AgentWish &wish, const AgentView &agent) const
{
    const std::string queue = wish.queue.isValid() ? m_floor.queue(wish.queue).name : std::string();
    switch (wish.action) {
    case AgentAction::Pause:
        return commands::PauseAgent{agent.address, queue, wish.reason};
    case AgentAction::Resume:
        return commands::ResumeAgent{agent.address, queue};
    case AgentAction::SignOut:
        return commands::SignOutAgent{agent.address};
    case AgentAction::HangUp:
        return commands::HangUpAgent{agent.address};
    case AgentAction::AddToQueue:
        return commands::AddMember{agent.address, agent.name, queue, wish.penalty,
                                   // Somebody on break stays on break in one more queue.
                                   !agent.memberships.empty() && isPausedEverywhere(agent),
                                   agent.reason};
    case AgentAction::MoveToQueue:
        return commands::MoveMember{agent.address, agent.name, queue,
                                    m_floor.queue(wish.toQueue).name};
    case AgentAction::RemoveFromQueue:
        return commands::RemoveMember{agent.address, queue};
    case AgentAction::Listen:
    case AgentAction::Whisper:
    case AgentAction::Barge: // through Supervision, which knows the phone
    case AgentAction::SetPenalty:
    case AgentAction::Count:
        break;
    }
    return commands::SetPenalty{agent.address, queue, wish.penalty};
}

SwitchCommand ActionRules::addBack(const AgentView &agent, const MembershipView &membership) const
{
    return commands::AddMember{agent.address,
                               agent.name,
                               m_floor.queue(membership.queue).name,
                               membership.penalty,
                               membership.isPaused,
                               membership.isPaused ? agent.reason : std::string()};
}

std::vector<SwitchCommand> ActionRules::undoPause(const AgentWish &wish,
                                                  const AgentView &agent) const
{
    if (wish.queue.isValid()) {
        const MembershipView *membership = membershipIn(agent, wish.queue);
        const std::string queue = m_floor.queue(wish.queue).name;
        if (membership->isPaused) {
            return {commands::PauseAgent{agent.address, queue, agent.reason}};
        }
        return {commands::ResumeAgent{agent.address, queue}};
    }
    if (isPausedEverywhere(agent)) {
        return {commands::PauseAgent{agent.address, {}, agent.reason}};
    }
    if (!isPausedAnywhere(agent)) {
        return {commands::ResumeAgent{agent.address, {}}};
    }
    std::vector<SwitchCommand> undo;
    for (const MembershipView &membership : agent.memberships) {
        if (!membership.isPaused) {
            undo.push_back(
                commands::ResumeAgent{agent.address, m_floor.queue(membership.queue).name});
        }
    }
    return undo;
}

std::vector<SwitchCommand> ActionRules::undoResume(const AgentWish &wish,
                                                   const AgentView &agent) const
{
    if (!wish.queue.isValid() && isPausedEverywhere(agent)) {
        return {commands::PauseAgent{agent.address, {}, agent.reason}};
    }
    std::vector<SwitchCommand> undo;
    for (const MembershipView &membership : agent.memberships) {
        if (membership.isPaused && (!wish.queue.isValid() || membership.queue == wish.queue)) {
            undo.push_back(commands::PauseAgent{agent.address, m_floor.queue(membership.queue).name,
                                                agent.reason});
        }
    }
    return undo;
}

std::vector<SwitchCommand> ActionRules::undoOf(const AgentWish &wish, const AgentView &agent) const
{
    std::vector<SwitchCommand> undo;
    switch (wish.action) {
    case AgentAction::Pause:
        return undoPause(wish, agent);
    case AgentAction::Resume:
        return undoResume(wish, agent);
    case AgentAction::SignOut:
        for (const MembershipView &membership : agent.memberships) {
            if (membership.isDynamic) {
                undo.push_back(addBack(agent, membership));
            }
        }
        return undo;
    case AgentAction::AddToQueue:
        return {commands::RemoveMember{agent.address, m_floor.queue(wish.queue).name}};
    case AgentAction::RemoveFromQueue:
        return {addBack(agent, *membershipIn(agent, wish.queue))};
    case AgentAction::MoveToQueue:
        return {commands::MoveMember{agent.address, agent.name, m_floor.queue(wish.toQueue).name,
                                     m_floor.queue(wish.queue).name}};
    case AgentAction::SetPenalty:
        return {commands::SetPenalty{agent.address, m_floor.queue(wish.queue).name,
                                     membershipIn(agent, wish.queue)->penalty}};
    case AgentAction::Listen:
    case AgentAction::Whisper:
    case AgentAction::Barge:
    case AgentAction::HangUp: // a call that has ended is over
    case AgentAction::Count:
        break;
    }
    return undo;
}

ActionPlan ActionRules::plan(const AgentWish &wish, const std::vector<live::AgentId> &agents) const
{
    ActionPlan plan;
    plan.words = words(wish);
    for (const live::AgentId id : agents) {
        const AgentView &agent = m_floor.agent(id);
        PlannedStep step{id, who(id), agent.source, possibleWish(wish, agent), {}, {}};
        if (step.left.isPossible()) {
            step.command = commandFor(wish, agent);
            step.undo = undoOf(wish, agent);
        }
        plan.steps.push_back(std::move(step));
    }
    return plan;
}

ActionPlan ActionRules::plan(CallerAction action, const CallerKey &caller) const
{
    ActionPlan plan;
    plan.words.action = action;
    PlannedStep step{{}, who(caller), caller.source, possibility(action, caller), {}, {}};
    if (step.left.isPossible()) {
        const live::WaitingCall &call = *m_floor.waitingCall(caller.source, caller.call);
        const std::string queue = m_floor.queue(call.queue).name;
        plan.words.queue = queueName(call.queue);
        if (action == CallerAction::Withdraw) {
            step.command = commands::WithdrawCaller{queue, call.call};
        } else {
            step.command = commands::SetCallerPriority{queue, call.call, frontPriority(call)};
            step.undo = {commands::SetCallerPriority{queue, call.call, call.priority}};
        }
    }
    plan.steps.push_back(std::move(step));
    return plan;
}

ActionWho ActionRules::who(live::AgentId id) const
{
    const AgentView &agent = m_floor.agent(id);
    return {QString::fromStdString(agent.personId), agent.displayName};
}

ActionWho ActionRules::who(const CallerKey &caller) const
{
    const live::WaitingCall *call = m_floor.waitingCall(caller.source, caller.call);
    return {call == nullptr ? QString()
                            : PhoneMask::masked(QString::fromStdString(call->callerNumber)),
            {}};
}

LocalizedText ActionRules::queueName(live::QueueId id) const
{
    const live::QueueView &queue = m_floor.queue(id);
    return queue.settings.name.isEmpty() ? plain(queue.name) : queue.settings.name;
}

ActionWords ActionRules::words(const AgentWish &wish) const
{
    ActionWords words;
    words.action = wish.action;
    words.penalty = wish.penalty;
    if (wish.action == AgentAction::Pause) {
        const live::ReasonCode *known = m_floor.config().reason(wish.reason);
        words.reason =
            known != nullptr && !known->name.isEmpty() ? known->name : plain(wish.reason);
    }
    if (wish.queue.isValid()) {
        words.queue = queueName(wish.queue);
    }
    if (wish.toQueue.isValid()) {
        words.toQueue = queueName(wish.toQueue);
    }
    return words;
}

} // namespace fw::ui
