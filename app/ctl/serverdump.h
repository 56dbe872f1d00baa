// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/storage/postgresprofile.h"

namespace fw::ctl {

/// Copies of a server's database, made and put back by PostgreSQL's own programs. The password is
/// libpq's affair, as elsewhere. Errors: NotFound when the programs are not installed; else the
/// words of the program.
class ServerDump final
{
public:
    /// A copy in \a folder that pg_restore can read; then those that need not be kept are removed,
    /// as of a file's copies. Gives its path.
    [[nodiscard]] static Result<QString> make(const storage::PostgresProfile &profile,
                                              const QString &folder, TimePoint now);
    /// Puts \a dump in the place of all that the database holds; all of it or nothing.
    [[nodiscard]] static Outcome restore(const QString &dump,
                                         const storage::PostgresProfile &profile);
};

} // namespace fw::ctl
