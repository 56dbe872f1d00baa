// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/linereader.h"

#include <set>

namespace fw::rosterfiles {

/// People as lines of a table, one each, with all that is known of them.
[[nodiscard]] TextTable tableOf(const std::vector<roster::Person> &people, FileLanguage language);

struct PeopleContext
{
    std::vector<roster::Person> known;      ///< what a file has no column for stays as it is
    std::optional<std::set<QString>> teams; ///< that may be written to; nothing: any
    QString team;                           ///< of lines that name none
};

struct PeopleImport
{
    std::vector<roster::Person> people; ///< as they would be kept
    ImportReport report;
};

/// What tableOf() writes, and what people make of it. Nobody goes who is not in the file.
[[nodiscard]] PeopleImport readPeople(const FileTable &table, const ColumnMap &map,
                                      const PeopleContext &context);

} // namespace fw::rosterfiles
