// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"

#include <QSqlDatabase>

#include <vector>

namespace fw::storage {

/// One step of the schema: a numbered file of SQL.
struct SchemaScript
{
    int version = 0;
    QString file;
};

/// All steps of a dialect, in order.
[[nodiscard]] std::vector<SchemaScript> schemaScripts(Dialect dialect);

/// The newest schema that this program knows: the number of its last script.
[[nodiscard]] int latestSchemaVersion(Dialect dialect = Dialect::Sqlite);

/// The schema number of an open database, 0 for an empty one. Errors: Malformed when it is not
/// ours, NewerSchema when a newer program wrote it. Only reads.
[[nodiscard]] Result<int> schemaVersion(const QSqlDatabase &connection);

} // namespace fw::storage
