// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/linereader.h"

namespace fw::rosterfiles {

/// Shift patterns as lines of a table, one each, with their breaks.
[[nodiscard]] TextTable tableOf(const roster::ShiftPatterns &patterns, FileLanguage language);

struct PatternsImport
{
    std::vector<roster::ShiftPattern> patterns; ///< all that there would be, in order
    ImportReport report;
};

/// What tableOf() writes, and what people make of it. What a file has no column for stays as it is,
/// and so do patterns that are not in the file.
[[nodiscard]] PatternsImport readPatterns(const FileTable &table, const ColumnMap &map,
                                          const roster::ShiftPatterns &known);

} // namespace fw::rosterfiles
