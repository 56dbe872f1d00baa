// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"

#include <QString>
#include <QTimeZone>

#include <vector>

namespace fw::playback {

/// The moments that the path of a recording tells of: seconds since 1970, as in the ids of Asterisk
/// ("1732700000.17"), and local times ("20261127-103139", "2026/11/27/10-31-39").
[[nodiscard]] std::vector<TimePoint> timesInPath(const QString &path, const QTimeZone &zone);

} // namespace fw::playback
