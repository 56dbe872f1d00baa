// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandresult.h"
#include "core/protocol/ami/amimessage.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fw::ami {

/// Where docs/asterisk/extensions-floorwarden.conf puts supervised listening, and the variable that
/// tells it the agent's channel.
inline constexpr std::string_view kSuperviseContext = "floorwarden-supervise";
inline constexpr std::string_view kSpyVariable = "FW_SPY_CHANNEL";

/// One action on the way of a command, not yet framed.
struct AmiStep
{
    std::string name;
    std::vector<std::pair<std::string, std::string>> fields;
};

/// Whether a supervisor's command may become this action: its name and each of its keys are in a
/// short list, and where a value could mean more than it says (an application, a dial plan context,
/// a pattern of channels) the value is as well. Everything else is refused before it is framed,
/// whoever made it.
[[nodiscard]] bool isPermitted(const AmiStep &step);

/// The bytes of a permitted action with values that a switch takes; nothing otherwise.
[[nodiscard]] std::optional<std::string> framed(const AmiStep &step, std::string_view actionId);

/// A channel or phone as a switch names it, such as "PJSIP/6001-0000000a": a technology, and no
/// letter that an application or the dial plan would take for more than a name.
[[nodiscard]] bool isChannelName(std::string_view text);

/// What the switch's answer to \a step means for the command; None when it is no error.
[[nodiscard]] commands::CommandProblem problemOf(const AmiStep &step, const AmiMessage &answer);

/// The class that an account needs for the action; empty when any login may.
[[nodiscard]] std::string_view classOf(std::string_view action);

} // namespace fw::ami
