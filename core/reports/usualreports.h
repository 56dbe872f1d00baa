// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportdefinition.h"

#include <vector>

namespace fw::reports {

/// The metrics of a report that nobody chose any for.
[[nodiscard]] QStringList usualMetrics(RowKind rows);

/// The reports that every desk has; ui has their names. The same order always.
[[nodiscard]] std::vector<ReportDefinition> usualReports();

} // namespace fw::reports
