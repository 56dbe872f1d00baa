// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fw::ctl {

/// Writes people, shift patterns, a plan or everybody's calendar of a database as files that
/// runRosterImport() and spreadsheets read.
[[nodiscard]] int runRosterExport(const QStringList &arguments);

/// Reads such a file, says what is wrong with each line, and keeps all of it or nothing, with an
/// entry of the audit trail.
[[nodiscard]] int runRosterImport(const QStringList &arguments);

inline constexpr char kExportSynopsis[] =
    "--db FILE | --server ... --kind people|patterns|roster|calendars --out FILE|FOLDER "
    "[--team ID --from DATE --to DATE] [--form days|lines] [--language en|zh] [--encoding E]";
inline constexpr char kImportSynopsis[] =
    "--db FILE | --server ... --kind people|patterns|roster --in FILE [--team ID --from DATE "
    "--to DATE] [--encoding E] [--map HEADING=FIELD]... [--dry-run]";

} // namespace fw::ctl
