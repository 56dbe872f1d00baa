// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace fw::storage {

/// What the driver holds of an open file, to be used with SQLite's own functions. Null for a
/// server, and when the driver brings another SQLite than the one that we are linked with.
[[nodiscard]] sqlite3 *sqliteHandleOf(const QSqlDatabase &connection);

} // namespace fw::storage
