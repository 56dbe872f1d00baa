// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace fw::storage {

/// Copies an open SQLite database into \a file, checks the copy and only then gives it its name:
/// there is never half a copy under that name. One that has it is replaced.
[[nodiscard]] Outcome copyDatabase(const QSqlDatabase &connection, const QString &file);

/// Whether the pages and the references of a file that nobody has open hold together. Only reads.
[[nodiscard]] Outcome checkFile(const QString &file);

} // namespace fw::storage
