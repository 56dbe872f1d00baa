// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/commandgoal.h"

#include <algorithm>

namespace fw::ami {

using Member = CommandLists::Member;

namespace {

/// No member has such a name, so only the callers are listed.
AmiStep callersOf(const std::string &queue)
{
    return {"QueueStatus", {{"Queue", queue}, {"Member", "-"}}};
}

struct Prover
{
    const CommandFacts &facts;

    AmiStep operator()(const commands::PauseAgent &each) const
    {
        return membersOf(each.agent, each.queue);
    }

    AmiStep operator()(const commands::ResumeAgent &each) const
    {
        return membersOf(each.agent, each.queue);
    }

    AmiStep operator()(const commands::SignOutAgent &each) const { return membersOf(each.agent); }

    AmiStep operator()(const commands::AddMember &each) const
    {
        return membersOf(each.agent, each.queue);
    }

    AmiStep operator()(const commands::RemoveMember &each) const
    {
        return membersOf(each.agent, each.queue);
    }

    AmiStep operator()(const commands::MoveMember &each) const { return membersOf(each.agent); }

    AmiStep operator()(const commands::SetPenalty &each) const
    {
        return membersOf(each.agent, each.queue);
    }

    AmiStep operator()(const commands::SetCallerPriority &each) const
    {
        return callersOf(each.queue);
    }

    AmiStep operator()(const commands::WithdrawCaller &each) const { return callersOf(each.queue); }

    AmiStep operator()(const commands::HangUpAgent &each) const
    {
        return {"Status", {{"Channel", channelOf(each.agent, facts)}}};
    }

    /// A switch does not tell the mode; that the session goes on it does.
    AmiStep operator()(const commands::Supervise &each) const
    {
        if (!facts.spyChannel.empty() && facts.spiedChannel == channelOf(each.agent, facts)) {
            return {"Status", {{"Channel", facts.spyChannel}}};
        }
        return {"Status", {}};
    }

    AmiStep operator()(const commands::EndSupervision &) const
    {
        return {"Status", {{"Channel", facts.spyChannel}}};
    }
};

/// Reached when it holds for each of at least one member.
template<typename Holds>
GoalState forAll(const std::vector<Member> &members, Holds holds)
{
    if (members.empty()) {
        return GoalState::Impossible;
    }
    return std::ranges::all_of(members, holds) ? GoalState::Reached : GoalState::Open;
}

GoalState reachedIf(bool isReached)
{
    return isReached ? GoalState::Reached : GoalState::Open;
}

struct Judge
{
    const CommandFacts &facts;
    const CommandLists &now;

    GoalState operator()(const commands::PauseAgent &each) const
    {
        return forAll(now.members, [&each](const Member &member) {
            return member.isPaused && member.reason == keptReason(each.reason);
        });
    }

    GoalState operator()(const commands::ResumeAgent &) const
    {
        return forAll(now.members, [](const Member &member) { return !member.isPaused; });
    }

    GoalState operator()(const commands::SignOutAgent &) const
    {
        return reachedIf(std::ranges::all_of(now.members, [](const Member &member) {
            return !member.isDynamic && member.isPaused;
        }));
    }

    GoalState operator()(const commands::AddMember &each) const
    {
        const Member *member = now.member(each.agent, each.queue);
        return reachedIf(member != nullptr && member->penalty == each.penalty &&
                         member->isPaused == each.isPaused);
    }

    GoalState operator()(const commands::RemoveMember &each) const
    {
        return reachedIf(now.member(each.agent, each.queue) == nullptr);
    }

    GoalState operator()(const commands::MoveMember &each) const
    {
        return reachedIf(now.member(each.agent, each.from) == nullptr &&
                         now.member(each.agent, each.to) != nullptr);
    }

    GoalState operator()(const commands::SetPenalty &each) const
    {
        return forAll(now.members,
                      [&each](const Member &member) { return member.penalty == each.penalty; });
    }

    /// A number that nothing follows from is no effect: Asterisk 16 leaves the order as it is.
    GoalState operator()(const commands::SetCallerPriority &each) const
    {
        for (const CommandLists::Caller &caller : now.callers) {
            if (caller.channel == facts.callerChannel) {
                return reachedIf(caller.priority == each.priority);
            }
            if (caller.priority < each.priority) {
                return GoalState::Open;
            }
        }
        return GoalState::Impossible;
    }

    GoalState operator()(const commands::WithdrawCaller &) const
    {
        return reachedIf(std::ranges::none_of(now.callers, [this](const auto &caller) {
            return caller.channel == facts.callerChannel;
        }));
    }

    GoalState operator()(const commands::HangUpAgent &each) const
    {
        return reachedIf(now.channel(channelOf(each.agent, facts)) == nullptr);
    }

    GoalState operator()(const commands::Supervise &each) const
    {
        const std::string target = channelOf(each.agent, facts) + ',';
        return reachedIf(std::ranges::any_of(now.channels, [&](const auto &channel) {
            return channel.application == "ChanSpy" && channel.data.starts_with(target) &&
                   isChannelOf(channel.name, each.phone);
        }));
    }

    GoalState operator()(const commands::EndSupervision &) const
    {
        return reachedIf(now.channel(facts.spyChannel) == nullptr);
    }
};

} // namespace

AmiStep proofOf(const commands::SwitchCommand &command, const CommandFacts &facts)
{
    return std::visit(Prover{facts}, command);
}

GoalState goalState(const commands::SwitchCommand &command, const CommandFacts &facts,
                    const CommandLists &answer)
{
    return std::visit(Judge{facts, answer}, command);
}

} // namespace fw::ami
