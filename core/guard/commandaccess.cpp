// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guard/commandaccess.h"

#include <algorithm>

namespace fw::guard {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using commands::CommandKind;
using commands::SuperviseMode;

namespace {

/// What commands have in common, whatever they are called.
struct Names
{
    std::string agent;
    std::string queue;
    std::string detail;
};

Names namesOf(const commands::SwitchCommand &command)
{
    return std::visit(
        [](const auto &each) {
            using Command = std::decay_t<decltype(each)>;
            Names names;
            if constexpr (requires { each.agent; }) {
                names.agent = each.agent;
            }
            if constexpr (requires { each.queue; }) {
                names.queue = each.queue;
            }
            if constexpr (requires { each.reason; }) {
                names.detail = each.reason;
            }
            if constexpr (std::is_same_v<Command, commands::MoveMember>) {
                names.queue = each.from;
                names.detail = each.to;
            } else if constexpr (std::is_same_v<Command, commands::SetPenalty>) {
                names.detail = std::to_string(each.penalty);
            } else if constexpr (std::is_same_v<Command, commands::SetCallerPriority>) {
                names.detail = std::to_string(each.priority);
            }
            return names;
        },
        command);
}

SuperviseMode modeOf(const commands::SwitchCommand &command)
{
    const auto *supervise = std::get_if<commands::Supervise>(&command);
    return supervise == nullptr ? SuperviseMode::Listen : supervise->mode;
}

} // namespace

ProtectedObject objectOf(CommandKind kind, SuperviseMode mode)
{
    switch (kind) {
    case CommandKind::PauseAgent:
    case CommandKind::ResumeAgent:
    case CommandKind::SignOutAgent:
        return ProtectedObject::ForceState;
    case CommandKind::HangUpAgent: // takes the call away from both
        return ProtectedObject::BargeIn;
    case CommandKind::Supervise:
        if (mode == SuperviseMode::Listen) {
            return ProtectedObject::SilentMonitor;
        }
        return mode == SuperviseMode::Whisper ? ProtectedObject::Whisper : ProtectedObject::BargeIn;
    case CommandKind::EndSupervision:
        return ProtectedObject::SilentMonitor;
    case CommandKind::AddMember:
    case CommandKind::RemoveMember:
    case CommandKind::MoveMember:
    case CommandKind::SetPenalty:
    case CommandKind::SetCallerPriority:
    case CommandKind::WithdrawCaller:
    case CommandKind::Count:
        break;
    }
    return ProtectedObject::QueueActions;
}

commands::CommandQuestion questionOf(const live::Floor &floor, live::SwitchId source,
                                     const commands::SwitchCommand &command)
{
    commands::CommandQuestion question;
    question.kind = commands::kindOf(command);
    question.mode = modeOf(command);
    const Names names = namesOf(command);
    const auto agent = std::ranges::find_if(floor.agents(), [&](const live::AgentView &each) {
        return each.source == source && each.address == names.agent;
    });
    if (!names.agent.empty() && agent != floor.agents().end()) {
        question.agent = agent->id;
    }
    const auto queue = std::ranges::find_if(floor.queues(), [&](const live::QueueView &each) {
        return each.source == source && each.name == names.queue;
    });
    if (!names.queue.empty() && queue != floor.queues().end()) {
        question.queue = queue->id;
    }
    return question;
}

QString auditActionOf(const commands::SwitchCommand &command)
{
    switch (commands::kindOf(command)) {
    case CommandKind::PauseAgent:
        return u"switch.pauseAgent"_s;
    case CommandKind::ResumeAgent:
        return u"switch.resumeAgent"_s;
    case CommandKind::SignOutAgent:
        return u"switch.signOutAgent"_s;
    case CommandKind::AddMember:
        return u"switch.addMember"_s;
    case CommandKind::RemoveMember:
        return u"switch.removeMember"_s;
    case CommandKind::MoveMember:
        return u"switch.moveMember"_s;
    case CommandKind::SetPenalty:
        return u"switch.setPenalty"_s;
    case CommandKind::SetCallerPriority:
        return u"switch.callerPriority"_s;
    case CommandKind::WithdrawCaller:
        return u"switch.withdrawCaller"_s;
    case CommandKind::HangUpAgent:
        return u"switch.hangUp"_s;
    case CommandKind::EndSupervision:
        return u"switch.endSupervision"_s;
    case CommandKind::Supervise:
    case CommandKind::Count:
        break;
    }
    const SuperviseMode mode = modeOf(command);
    if (mode == SuperviseMode::Listen) {
        return u"switch.listen"_s;
    }
    return mode == SuperviseMode::Whisper ? u"switch.whisper"_s : u"switch.bargeIn"_s;
}

QString auditObjectOf(const commands::SwitchCommand &command)
{
    const Names names = namesOf(command);
    const QString agent = QString::fromStdString(names.agent);
    const QString queue = QString::fromStdString(names.queue);
    if (agent.isEmpty() || queue.isEmpty()) {
        return agent + queue;
    }
    return agent + u" @ "_s + queue;
}

QString auditDetailOf(const commands::SwitchCommand &command)
{
    return QString::fromStdString(namesOf(command).detail);
}

} // namespace fw::guard
