// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <QString>

namespace fw::ui {

/// "04:07", from an hour on "1:04:07"; negative spans count as zero.
[[nodiscard]] QString durationText(Microseconds span);
/// The running time since \a since, or a dash when that is not known.
[[nodiscard]] QString runningText(TimePoint since, TimePoint now);

} // namespace fw::ui
