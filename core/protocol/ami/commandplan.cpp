// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/commandplan.h"

#include <algorithm>

namespace fw::ami {

using commands::CommandProblem;
using commands::SuperviseMode;
using Member = CommandLists::Member;

namespace {

/// What Asterisk 16 and 22 keep of a pause's reason.
constexpr std::size_t kReasonBytes = 79;
/// A supervisor's phone rings for so long.
constexpr std::string_view kRingTimeMs = "20000";

using Fields = std::vector<std::pair<std::string, std::string>>;

std::string text(int number)
{
    return std::to_string(number);
}

AmiStep pauseStep(const std::string &agent, const std::string &queue, bool isPaused,
                  const std::string &reason)
{
    AmiStep step{"QueuePause", {{"Interface", agent}, {"Paused", isPaused ? "true" : "false"}}};
    if (!queue.empty()) {
        step.fields.emplace_back("Queue", queue);
    }
    if (!reason.empty()) {
        step.fields.emplace_back("Reason", std::string(keptReason(reason)));
    }
    return step;
}

AmiStep removeStep(const std::string &agent, const std::string &queue)
{
    return {"QueueRemove", {{"Queue", queue}, {"Interface", agent}}};
}

void addSteps(std::vector<AmiStep> &steps, const Member &member)
{
    AmiStep add{"QueueAdd",
                {{"Queue", member.queue},
                 {"Interface", member.address},
                 {"Penalty", text(member.penalty)},
                 {"Paused", member.isPaused ? "true" : "false"}}};
    if (!member.name.empty()) {
        add.fields.emplace_back("MemberName", member.name);
    }
    if (!member.stateInterface.empty() && member.stateInterface != member.address) {
        add.fields.emplace_back("StateInterface", member.stateInterface);
    }
    steps.push_back(std::move(add));
    if (member.isPaused && !member.reason.empty()) {
        // Asterisk 16 takes no reason with QueueAdd.
        steps.push_back(pauseStep(member.address, member.queue, true, member.reason));
    }
}

CommandPlan refusal(CommandProblem problem)
{
    return {{}, problem, {}};
}

std::string_view place(SuperviseMode mode)
{
    return mode == SuperviseMode::Listen ? "listen"
                                         : (mode == SuperviseMode::Whisper ? "whisper" : "barge");
}

/// q: no beep for the agent; d: 4, 5 and 6 change the mode; S and E: it ends with the agent's call.
std::string spyOptions(SuperviseMode mode)
{
    const std::string start =
        mode == SuperviseMode::Listen ? "" : (mode == SuperviseMode::Whisper ? "w" : "B");
    return "qdSE" + start;
}

std::string digit(SuperviseMode mode)
{
    return mode == SuperviseMode::Listen ? "4" : (mode == SuperviseMode::Whisper ? "5" : "6");
}

struct Planner
{
    const CommandFacts &facts;

    CommandPlan operator()(const commands::PauseAgent &each) const
    {
        return {{pauseStep(each.agent, each.queue, true, each.reason)}, {}, {}};
    }

    CommandPlan operator()(const commands::ResumeAgent &each) const
    {
        return {{pauseStep(each.agent, each.queue, false, {})}, {}, {}};
    }

    CommandPlan operator()(const commands::SignOutAgent &each) const
    {
        CommandPlan plan;
        if (facts.lists.members.empty()) {
            return refusal(CommandProblem::NoSuchAgent);
        }
        for (const Member &member : facts.lists.members) {
            if (member.isDynamic) {
                plan.steps.push_back(removeStep(each.agent, member.queue));
                continue;
            }
            plan.problem = CommandProblem::StaticMember;
            plan.detail += (plan.detail.empty() ? "" : ", ") + member.queue;
            if (!member.isPaused) {
                plan.steps.push_back(pauseStep(each.agent, member.queue, true, {}));
            }
        }
        return plan;
    }

    CommandPlan operator()(const commands::AddMember &each) const
    {
        if (facts.lists.member(each.agent, each.queue) != nullptr) {
            return refusal(CommandProblem::AlreadyThere);
        }
        Member member;
        member.queue = each.queue;
        member.address = each.agent;
        member.name = each.memberName;
        member.penalty = each.penalty;
        member.isPaused = each.isPaused;
        member.reason = each.reason;
        if (!facts.lists.members.empty()) {
            member.stateInterface = facts.lists.members.front().stateInterface;
        }
        CommandPlan plan;
        addSteps(plan.steps, member);
        return plan;
    }

    CommandPlan operator()(const commands::RemoveMember &each) const
    {
        return {{removeStep(each.agent, each.queue)}, {}, {}};
    }

    CommandPlan operator()(const commands::MoveMember &each) const
    {
        const Member *from = facts.lists.member(each.agent, each.from);
        if (from == nullptr) {
            return refusal(CommandProblem::NoSuchAgent);
        }
        if (facts.lists.member(each.agent, each.to) != nullptr) {
            return refusal(CommandProblem::AlreadyThere);
        }
        if (!from->isDynamic) {
            return refusal(CommandProblem::StaticMember);
        }
        Member member = *from;
        member.queue = each.to;
        if (member.name.empty()) {
            member.name = each.memberName;
        }
        CommandPlan plan;
        addSteps(plan.steps, member);
        plan.steps.push_back(removeStep(each.agent, each.from));
        return plan;
    }

    CommandPlan operator()(const commands::SetPenalty &each) const
    {
        AmiStep step{"QueuePenalty", {{"Interface", each.agent}, {"Penalty", text(each.penalty)}}};
        if (!each.queue.empty()) {
            step.fields.emplace_back("Queue", each.queue);
        }
        return {{std::move(step)}, {}, {}};
    }

    CommandPlan operator()(const commands::SetCallerPriority &each) const
    {
        if (facts.callerChannel.empty()) {
            return refusal(CommandProblem::NoSuchCaller);
        }
        return {{{"QueueChangePriorityCaller",
                  {{"Queue", each.queue},
                   {"Caller", facts.callerChannel},
                   {"Priority", text(each.priority)},
                   {"Immediate", "yes"}}}},
                {},
                {}};
    }

    CommandPlan operator()(const commands::WithdrawCaller &each) const
    {
        if (facts.callerChannel.empty()) {
            return refusal(CommandProblem::NoSuchCaller);
        }
        return {{{"QueueWithdrawCaller", {{"Queue", each.queue}, {"Caller", facts.callerChannel}}}},
                {},
                {}};
    }

    CommandPlan operator()(const commands::HangUpAgent &each) const
    {
        const std::string channel = channelOf(each.agent, facts);
        if (channel.empty()) {
            return refusal(CommandProblem::NotOnCall);
        }
        return {{{"Hangup", {{"Channel", channel}, {"Cause", "16"}}}}, {}, {}};
    }

    CommandPlan operator()(const commands::Supervise &each) const
    {
        const std::string channel = channelOf(each.agent, facts);
        if (channel.empty()) {
            return refusal(CommandProblem::NotOnCall);
        }
        if (!facts.spyChannel.empty() && facts.spiedChannel == channel) {
            return {{{"PlayDTMF",
                      {{"Channel", facts.spyChannel},
                       {"Digit", digit(each.mode)},
                       {"Receive", "true"}}}},
                    {},
                    {}};
        }
        CommandPlan plan;
        if (!facts.spyChannel.empty()) {
            plan.steps.push_back({"Hangup", {{"Channel", facts.spyChannel}}});
        }
        Fields fields{{"Channel", each.phone}};
        if (facts.hasSuperviseDialPlan) {
            fields.emplace_back("Context", kSuperviseContext);
            fields.emplace_back("Exten", place(each.mode));
            fields.emplace_back("Priority", "1");
            fields.emplace_back("Variable", std::string(kSpyVariable) + '=' + channel);
        } else {
            fields.emplace_back("Application", "ChanSpy");
            fields.emplace_back("Data", channel + ',' + spyOptions(each.mode));
        }
        fields.emplace_back("Timeout", kRingTimeMs);
        fields.emplace_back("Async", "true");
        plan.steps.push_back({"Originate", std::move(fields)});
        return plan;
    }

    CommandPlan operator()(const commands::EndSupervision &) const
    {
        if (facts.spyChannel.empty()) {
            return refusal(CommandProblem::NotOnCall);
        }
        return {{{"Hangup", {{"Channel", facts.spyChannel}}}}, {}, {}};
    }
};

} // namespace

AmiStep membersOf(const std::string &agent, const std::string &queue)
{
    AmiStep step{"QueueStatus", {{"Member", agent}}};
    if (!queue.empty()) {
        step.fields.emplace_back("Queue", queue);
    }
    return step;
}

std::string channelOf(const std::string &agent, const CommandFacts &facts)
{
    if (!facts.agentChannel.empty()) {
        return facts.agentChannel;
    }
    const auto found =
        std::ranges::find_if(facts.lists.channels, [&agent](const CommandLists::Channel &each) {
            return each.isBridged && isChannelOf(each.name, agent);
        });
    return found == facts.lists.channels.end() ? std::string() : found->name;
}

std::optional<AmiStep> lookFor(const commands::SwitchCommand &command, const CommandFacts &facts)
{
    if (const auto *add = std::get_if<commands::AddMember>(&command)) {
        return membersOf(add->agent);
    }
    if (const auto *move = std::get_if<commands::MoveMember>(&command)) {
        return membersOf(move->agent);
    }
    if (const auto *out = std::get_if<commands::SignOutAgent>(&command)) {
        return membersOf(out->agent);
    }
    const bool isOfChannel = std::holds_alternative<commands::HangUpAgent>(command) ||
                             std::holds_alternative<commands::Supervise>(command);
    if (isOfChannel && facts.agentChannel.empty()) {
        return AmiStep{"Status", {}};
    }
    return std::nullopt;
}

CommandPlan planOf(const commands::SwitchCommand &command, const CommandFacts &facts)
{
    return std::visit(Planner{facts}, command);
}

std::string_view keptReason(std::string_view reason)
{
    if (reason.size() <= kReasonBytes) {
        return reason;
    }
    constexpr unsigned kContinuationMask = 0xC0U;
    constexpr unsigned kContinuation = 0x80U;
    std::size_t end = kReasonBytes;
    while (end > 0 &&
           (static_cast<unsigned char>(reason[end]) & kContinuationMask) == kContinuation) {
        --end;
    }
    return reason.substr(0, end);
}

bool isChannelOf(std::string_view channel, std::string_view phone)
{
    // The options of a Local address ("/n") are not part of its channels' names.
    if (phone.starts_with("Local/")) {
        if (const std::size_t at = phone.find('@'); at != std::string_view::npos) {
            phone = phone.substr(0, phone.find('/', at));
        }
    }
    const std::size_t dash = channel.rfind('-');
    return !phone.empty() && dash != std::string_view::npos && channel.substr(0, dash) == phone;
}

} // namespace fw::ami
