// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <string>

namespace fw::simulation {

/// The event classes of a manager account that the simulation knows; values are bits of a mask.
enum class EventClass : std::uint8_t { System = 1, Call = 2, Agent = 4 };

/// One event as the switch writes it.
struct SwitchEvent
{
    EventClass eventClass = EventClass::System;
    TimePoint time{};
    TimePoint callStarted = kNoTime; ///< of the caller that it tells of; kNoTime: of none
    std::string text;
};

} // namespace fw::simulation
