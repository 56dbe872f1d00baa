// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlError>

namespace fw::storage {

/// Maps SQLite's result codes and PostgreSQL's SQLSTATEs to ours; the detail names the file or the
/// database, and says it in the database's words.
[[nodiscard]] Error errorOf(const QSqlError &error, const QString &place);

} // namespace fw::storage
