// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <QString>

#include <functional>
#include <vector>

namespace fw::ui {

enum class HappeningKind { Alarm, Action, Incident, Mark };

/// Something that stands on the axis of the rewind: what happened around 14:32.
struct Happening
{
    TimePoint at = kNoTime;
    HappeningKind kind = HappeningKind::Mark;
    QString text;            ///< in the language of the program; plain, safe to show
    QString by;              ///< who did it; empty: the program
    bool isCritical = false; ///< of alarms and incidents
    bool isLandmark = false; ///< where a jump stops, and what the axis shows
};

/// Tells what happened in [from, until), oldest first. Asked in the thread of the window.
using HappeningSource = std::function<std::vector<Happening>(TimePoint from, TimePoint until)>;

} // namespace fw::ui
