// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/commandactions.h"

#include "core/protocol/ami/amiencoder.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace fw::ami {

using commands::CommandProblem;

namespace {

struct Permission
{
    std::string_view action;
    std::string_view neededClass; ///< empty: any login may
    std::array<std::string_view, 10> keys;
};

constexpr std::array kPermissions{
    Permission{"QueuePause", "agent", {"Interface", "Queue", "Paused", "Reason"}},
    Permission{
        "QueueAdd",
        "agent",
        {"Queue", "Interface", "Penalty", "Paused", "Reason", "MemberName", "StateInterface"}},
    Permission{"QueueRemove", "agent", {"Queue", "Interface"}},
    Permission{"QueuePenalty", "agent", {"Interface", "Penalty", "Queue"}},
    Permission{"QueueChangePriorityCaller", "", {"Queue", "Caller", "Priority", "Immediate"}},
    Permission{"QueueWithdrawCaller", "", {"Queue", "Caller"}},
    Permission{"QueueStatus", "", {"Queue", "Member"}},
    Permission{"Status", "call", {"Channel"}},
    Permission{"ExtensionState", "call", {"Context", "Exten"}},
    Permission{"Hangup", "call", {"Channel", "Cause"}},
    Permission{"PlayDTMF", "call", {"Channel", "Digit", "Receive"}},
    Permission{"Originate",
               "originate",
               {"Channel", "Application", "Data", "Context", "Exten", "Priority", "CallerID",
                "Timeout", "Variable", "Async"}},
    Permission{"ListCommands", "", {}},
};

const Permission *permissionOf(std::string_view action)
{
    const auto *found = std::ranges::find(kPermissions, action, &Permission::action);
    return found == kPermissions.end() ? nullptr : found;
}

std::string_view valueOf(const AmiStep &step, std::string_view key)
{
    const auto found =
        std::ranges::find_if(step.fields, [key](const auto &each) { return each.first == key; });
    return found == step.fields.end() ? std::string_view() : std::string_view(found->second);
}

bool isOneOf(std::string_view value, std::initializer_list<std::string_view> values)
{
    return std::ranges::find(values, value) != values.end();
}

bool isPlaceOfOurs(const AmiStep &step)
{
    return valueOf(step, "Context") == kSuperviseContext && valueOf(step, "Priority") == "1" &&
           isOneOf(valueOf(step, "Exten"), {"listen", "whisper", "barge"});
}

/// "PJSIP/6001-0000000a,qdSE": one exact channel, and no option that writes a file or asks a macro.
bool isSpyData(std::string_view data)
{
    const std::size_t comma = data.find(',');
    return comma != std::string_view::npos && isChannelName(data.substr(0, comma)) &&
           data.find_first_not_of("qdSEwB", comma + 1) == std::string_view::npos;
}

bool isOriginatePermitted(const AmiStep &step)
{
    if (!isChannelName(valueOf(step, "Channel"))) {
        return false;
    }
    const std::string_view application = valueOf(step, "Application");
    if (!application.empty()) {
        return application == "ChanSpy" && isSpyData(valueOf(step, "Data")) &&
               valueOf(step, "Context").empty() && valueOf(step, "Variable").empty();
    }
    const std::string_view variable = valueOf(step, "Variable");
    return isPlaceOfOurs(step) && variable.starts_with(kSpyVariable) &&
           variable.substr(kSpyVariable.size()).starts_with('=') &&
           isChannelName(variable.substr(kSpyVariable.size() + 1));
}

} // namespace

bool isChannelName(std::string_view text)
{
    constexpr std::string_view kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/@;._+-";
    const std::size_t slash = text.find('/');
    // Asterisk takes a leading slash for a pattern of many channels.
    return slash != std::string_view::npos && slash > 0 && slash + 1 < text.size() &&
           text.find_first_not_of(kLetters) == std::string_view::npos;
}

bool isPermitted(const AmiStep &step)
{
    const Permission *permission = permissionOf(step.name);
    if (permission == nullptr || !std::ranges::all_of(step.fields, [permission](const auto &field) {
            return !field.first.empty() &&
                   std::ranges::find(permission->keys, field.first) != permission->keys.end();
        })) {
        return false;
    }
    if (step.name == "Originate") {
        return isOriginatePermitted(step);
    }
    if (step.name == "PlayDTMF") {
        return isChannelName(valueOf(step, "Channel")) && valueOf(step, "Receive") == "true" &&
               isOneOf(valueOf(step, "Digit"), {"4", "5", "6"});
    }
    return step.name != "Hangup" || isChannelName(valueOf(step, "Channel"));
}

std::optional<std::string> framed(const AmiStep &step, std::string_view actionId)
{
    if (!isPermitted(step)) {
        return std::nullopt;
    }
    const std::vector<AmiEncoder::Field> fields(step.fields.begin(), step.fields.end());
    return AmiEncoder::action(step.name, actionId, std::span(fields));
}

CommandProblem problemOf(const AmiStep &step, const AmiMessage &answer)
{
    if (answer.name != "Error") {
        return CommandProblem::None;
    }
    const std::string_view text = answer.value("Message");
    if (text == "Permission denied" || text.starts_with("Originate Access Forbidden")) {
        return CommandProblem::NotPermitted;
    }
    if (text == "Asterisk is shutting down") {
        return CommandProblem::Draining;
    }
    if (text == "Member not dynamic") {
        return CommandProblem::StaticMember;
    }
    if (text.ends_with("No such queue")) {
        return CommandProblem::NoSuchQueue;
    }
    if (text.ends_with("No such caller")) {
        return CommandProblem::NoSuchCaller;
    }
    if (text.ends_with("Already there")) {
        return CommandProblem::AlreadyThere;
    }
    if (text == "Interface not found" || text.ends_with("Not there") ||
        (step.name == "QueuePenalty" && text.starts_with("Invalid interface"))) {
        return CommandProblem::NoSuchAgent;
    }
    const bool isGone = text.starts_with("No such channel") || text == "Channel not found";
    return isGone ? CommandProblem::NotOnCall : CommandProblem::Other;
}

std::string_view classOf(std::string_view action)
{
    const Permission *permission = permissionOf(action);
    return permission == nullptr ? std::string_view() : permission->neededClass;
}

} // namespace fw::ami
