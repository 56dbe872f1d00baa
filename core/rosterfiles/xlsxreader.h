// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvreader.h"

namespace fw::rosterfiles {

/// The first sheet of a workbook (ECMA-376, "xlsx") that isn't hidden, as texts: numbers as a
/// person would type them, dates as 2026-03-01, times as 07:30, formulas by the value that was kept
/// with them. Rows that hold nothing are left out; cells that aren't there are empty. Malformed
/// when it is none, or damaged; Full beyond kMostSheetCells cells or the limits of ZipArchive.
[[nodiscard]] Result<std::vector<CsvTable::Row>> readXlsx(const QByteArray &bytes);

inline constexpr qint64 kMostSheetCells = 2'000'000;

} // namespace fw::rosterfiles
