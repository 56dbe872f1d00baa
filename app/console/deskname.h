// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guard/deskauthor.h"

namespace fw::app {

/// This machine, and the person who is logged in to its desktop; "?" when that is not known.
[[nodiscard]] guard::DeskName deskName();

} // namespace fw::app
