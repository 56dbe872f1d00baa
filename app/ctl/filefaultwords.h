// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/linefault.h"

namespace fw::ctl {

/// "line 3, Joined: no date: "31 Feb"".
[[nodiscard]] QString wordsOf(const rosterfiles::LineFault &fault);

} // namespace fw::ctl
