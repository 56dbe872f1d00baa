// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/roster.h"

namespace fw::ui {

/// A shift of the pattern whose breaks lie where the seat's number puts them within their windows,
/// so that neighbours don't go to their meals together. Breaks that would overlap stay as they
/// usually are.
[[nodiscard]] roster::Cell shiftWithBreaks(const roster::ShiftPattern &pattern, int seat);

} // namespace fw::ui
