// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/filewords.h"

namespace fw::rosterfiles {

/// A cell as a person would type it: "E", "E 07:15-15:15", "-" for a day off, "#annual" for leave,
/// nothing for an empty one. What differs from a fresh cell of the pattern stands behind bars:
/// "E | meal 11:00-11:30 unpaid; break 13:00-13:15 | +60 | pinned | note: knows the caller", with
/// "none" for a shift without any break and "+60" for minutes of overtime.
[[nodiscard]] QString wordOf(const roster::Cell &cell, const roster::ShiftPatterns &patterns,
                             FileLanguage language = FileLanguage::English);
/// Nothing when it is no such word, or its pattern isn't known.
[[nodiscard]] std::optional<roster::Cell> cellOf(const QString &word,
                                                 const roster::ShiftPatterns &patterns);

/// A shift of the pattern at these hours: its breaks move with it, and those that don't fit any
/// more are left out. The pattern's own hours when there are none.
[[nodiscard]] roster::Cell shiftAt(const roster::ShiftPattern &pattern,
                                   const std::vector<roster::MinuteSpan> &spans);

} // namespace fw::rosterfiles
