// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/commandplan.h"

namespace fw::ami {

enum class GoalState : std::uint8_t {
    Open,      ///< not (yet) as wanted
    Reached,   ///< the lists show what was wanted
    Impossible ///< the lists show that what was to be changed does not exist
};

/// What has to be asked to see whether the command had its effect.
[[nodiscard]] AmiStep proofOf(const commands::SwitchCommand &command, const CommandFacts &facts);

/// Whether the answer to proofOf() shows the effect. \a facts are those of the plan.
[[nodiscard]] GoalState goalState(const commands::SwitchCommand &command, const CommandFacts &facts,
                                  const CommandLists &answer);

} // namespace fw::ami
