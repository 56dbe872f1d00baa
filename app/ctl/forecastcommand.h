// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// floorwardenctl forecast: from a CSV of calls by interval to a CSV of what will come.
int runForecast(const QStringList &arguments);

} // namespace fw::ctl
