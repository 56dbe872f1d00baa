// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/planningbase.h"

#include <QByteArray>
#include <QTimeZone>

namespace fw::ui {

/// The shifts and leave of one person as an iCalendar file (RFC 5545); times are UTC. The stamp of
/// each event is the first moment of its day, so that the same plan is the same file.
[[nodiscard]] QByteArray calendarOf(const roster::Roster &roster, const roster::PlanningBase &base,
                                    const QString &person, const QTimeZone &zone);

} // namespace fw::ui
