// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "core/guard/desksession.h"

namespace fw::app {

/// Which recipients of alarms the person at the desk is one of.
[[nodiscard]] alarms::AlarmAudience audienceOf(const guard::DeskSession &session);

} // namespace fw::app
