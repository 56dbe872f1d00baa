// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <QString>

#include <optional>

namespace fw::ui {

/// "No figure": never shown as zero.
inline constexpr QChar kNoFigure{0x2013};

/// mm:ss, from one hour on h:mm:ss; whole seconds, cut. A negative span counts as zero.
[[nodiscard]] QString formatDuration(Microseconds span);
/// A share as a percentage with one decimal and no space, or the dash.
[[nodiscard]] QString formatShare(const std::optional<double> &share);
/// Seconds as mm:ss, or the dash.
[[nodiscard]] QString formatSeconds(const std::optional<double> &seconds);

} // namespace fw::ui
