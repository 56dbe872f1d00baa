// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsheet.h"

namespace fw::exports {

/// Writes a workbook of one sheet: facts, titles that stay in view, the formulas below them, the
/// lines and the totals. Figures are numbers with a format, texts are never formulas. The file is
/// complete or as it was before.
[[nodiscard]] Outcome writeXlsx(const reports::ReportSheet &sheet, const QString &fileName);

} // namespace fw::exports
