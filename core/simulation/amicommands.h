// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/amirequest.h"

namespace fw::simulation {

/// Whether an account with these write classes may use the action; so may everybody use an action
/// that does not exist.
[[nodiscard]] bool mayUse(const std::string &action, const std::string &writeClasses);
/// The answer to ListCommands: what this account may use.
[[nodiscard]] std::string listCommands(const AmiRequest &request, const std::string &writeClasses);

} // namespace fw::simulation
