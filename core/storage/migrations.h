// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"

#include <QSqlDatabase>

namespace fw::storage {

/// The newest schema that this program knows: the number of its last script.
[[nodiscard]] int latestSchemaVersion();

/// The schema number of an open file, 0 for an empty one. Errors: Malformed when it is not ours,
/// NewerSchema when a newer program wrote it. Only reads.
[[nodiscard]] Result<int> schemaVersion(const QSqlDatabase &connection);

/// Runs the scripts after \a from, each in a transaction that ends with its number and a check.
/// When the file held data, a copy named FILE.bak-VERSION-TIME is made before.
[[nodiscard]] Outcome migrate(const QSqlDatabase &connection, int from, TimePoint now);

} // namespace fw::storage
