// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandresult.h"
#include "core/protocol/ami/amimessage.h"

namespace fw::ami {

/// Reads what an account may do from the answer to ListCommands, which lists just that.
[[nodiscard]] commands::AccountRights readRights(const AmiMessage &listCommands);

} // namespace fw::ami
