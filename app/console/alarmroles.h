// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmaudience.h"
#include "core/guard/desksession.h"

namespace fw::app {

/// Which recipients of alarms the person at the desk is one of.
[[nodiscard]] alarms::AlarmAudience audienceOf(const guard::DeskSession &session);

/// Where the tasks and handovers are that who is at the desk may see.
[[nodiscard]] std::map<alarms::AlarmSubject::Kind, QSet<QString>>
workSeenBy(const guard::DeskSession &session, const organisation::ScopeTree &tree);

} // namespace fw::app
