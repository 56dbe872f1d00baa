// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consoleoptions.h"
#include "core/base/result.h"

namespace fw::app {

/// What --secret-file or the variable FLOORWARDEN_SECRET gives; empty when neither is there.
/// Unreadable when the file can't be read.
[[nodiscard]] Result<QString> givenSecret(const ConsoleOptions &options);

} // namespace fw::app
