// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monthclose/monthfile.h"

namespace fw::ui {

/// Figures that somebody brings as CSV: kpi_id, numerator, denominator, and where there is a guard
/// guard_num and guard_den. Each says from which line of which file it is, and the file's hash; an
/// empty numerator takes back what was imported before. Malformed, as FILE:LINE: column COLUMN:
/// WHAT.
[[nodiscard]] Result<std::vector<monthclose::MonthFigure>> figuresOf(const QByteArray &bytes,
                                                                     const QString &file);

} // namespace fw::ui
