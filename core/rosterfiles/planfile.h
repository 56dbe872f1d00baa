// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/planningbase.h"
#include "core/roster/rostercheck.h"
#include "core/rosterfiles/linereader.h"

namespace fw::rosterfiles {

/// How a plan stands in a table: people by days with cellword.h's words, or one line a cell.
enum class PlanForm : std::uint8_t { Days, Lines };

/// Everything that the plan has of these people, in either form.
[[nodiscard]] TextTable tableOf(const roster::Roster &roster,
                                const std::vector<roster::Person> &people,
                                const roster::ShiftPatterns &patterns, PlanForm form,
                                FileLanguage language);

struct PlanImport
{
    std::vector<roster::CellChange> changes; ///< also of cells that stay as they are
    ImportReport report;                     ///< counts cells, but lines
};

/// What tableOf() writes, and what people make of it; its form is told by the map. An empty cell of
/// a day empties it; days and people that the file does not have stay as they are.
[[nodiscard]] PlanImport readPlan(const FileTable &table, const ColumnMap &map,
                                  const roster::Roster &roster,
                                  const std::vector<roster::Person> &people,
                                  const roster::ShiftPatterns &patterns);

} // namespace fw::rosterfiles
