// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/commandresult.h"

#include <QJsonObject>

namespace fw::commands {

/// {"kind": "pauseAgent", ...} with every field of the command by its own name. A call is a string
/// of digits: numbers of JSON end at 53 bits.
[[nodiscard]] QJsonObject toJson(const SwitchCommand &command);
/// Malformed for a kind that is not known, a field too many, one that is missing and one of another
/// type or out of range; the detail names the field.
[[nodiscard]] Result<SwitchCommand> commandFromJson(const QJsonObject &json);

/// Without the number and the switch, which belong to who asked.
[[nodiscard]] QJsonObject toJson(const CommandResult &result);
[[nodiscard]] Result<CommandResult> resultFromJson(const QJsonObject &json);

/// The words for a problem in JSON and in tables, such as "noSuchAgent"; empty for None.
[[nodiscard]] QString wordOf(CommandProblem problem);
/// Other for a word of a newer program.
[[nodiscard]] CommandProblem problemOf(const QString &word);

} // namespace fw::commands
