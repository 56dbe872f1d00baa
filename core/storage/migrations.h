// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"

#include <QSqlDatabase>

namespace fw::storage {

/// Runs the scripts after \a from, each in a transaction that ends with its number and a check.
/// When the file held data, a copy named FILE.bak-VERSION-TIME is made before.
[[nodiscard]] Outcome migrateFile(const QSqlDatabase &connection, int from, TimePoint now);

/// The same on a server: one program at a time, and each script with its number in a transaction.
/// A copy before it is the administrator's: floorwardenctl says so.
[[nodiscard]] Outcome migrateServer(const QSqlDatabase &connection);

} // namespace fw::storage
