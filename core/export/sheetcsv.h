// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsheet.h"

#include <QByteArray>

namespace fw::exports {

/// The table with its totals, in UTF-8 with a byte order mark. Shares are parts of 1, spans are
/// seconds; where there is no data a cell is empty. The second line names the formulas, the
/// last one who took it out, if anybody is known.
[[nodiscard]] QByteArray csvOf(const reports::ReportSheet &sheet);

} // namespace fw::exports
