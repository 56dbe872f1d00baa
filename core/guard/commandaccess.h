// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/protectedobject.h"
#include "core/commands/commandport.h"
#include "core/live/floor.h"

namespace fw::guard {

/// Which object of the matrix a kind of command is about. All of them are executed.
[[nodiscard]] access::ProtectedObject objectOf(commands::CommandKind kind,
                                               commands::SuperviseMode mode);

/// What a command is about, found on the floor by the switch's names.
[[nodiscard]] commands::CommandQuestion questionOf(const live::Floor &floor, live::SwitchId source,
                                                   const commands::SwitchCommand &command);

/// "switch.pauseAgent", "switch.listen" ...
[[nodiscard]] QString auditActionOf(const commands::SwitchCommand &command);
/// Whom or what it is about, in the switch's names; never a number.
[[nodiscard]] QString auditObjectOf(const commands::SwitchCommand &command);
/// What else is worth knowing: a reason, a penalty.
[[nodiscard]] QString auditDetailOf(const commands::SwitchCommand &command);

} // namespace fw::guard
