// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/reportsheet.h"
#include "core/roster/rostercheck.h"
#include "core/roster/rosterversion.h"

#include <QCoreApplication>

namespace fw::ui {

/// A plan as a table: for people to read, and for this program to read again.
class RosterSheet final
{
    Q_DECLARE_TR_FUNCTIONS(RosterSheet)

public:
    /// What was wrong with one line of a file.
    struct LineError
    {
        int line = 0; ///< from 1
        QString text;
    };

    struct Import
    {
        std::vector<roster::CellChange> changes;
        std::vector<LineError> errors;
        int lines = 0; ///< of people
    };

    /// One line a person, one column a day, as words.
    [[nodiscard]] static reports::ReportSheet sheet(const roster::RosterDocument &document,
                                                    const roster::PlanningBase &base,
                                                    const LocalizedText &team);
    /// One line a person with cells as RosterStrokes::wordOf() writes them; the first line has the
    /// dates. UTF-8 with its mark, for spreadsheets.
    [[nodiscard]] static QByteArray csv(const roster::Roster &roster,
                                        const roster::PlanningBase &base);
    /// Reads what csv() writes, in UTF-8 or GB18030; nothing is changed by it.
    [[nodiscard]] static Import read(const QByteArray &bytes, const roster::Roster &roster,
                                     const roster::PlanningBase &base);
};

} // namespace fw::ui
