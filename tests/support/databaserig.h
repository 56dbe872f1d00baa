// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "tests/support/postgrescluster.h"

#include <QTemporaryDir>

#include <memory>

namespace fw::test {

/// Gives a test body a fresh database of either kind: the body is written once and runs on both.
class DatabaseRig final
{
public:
    /// Adds the global column "dialect" with a row for each: call it in initTestCase_data().
    static void addDialects();

    /// A new, empty database with our schema.
    [[nodiscard]] Result<std::shared_ptr<storage::Database>> fresh(storage::Dialect dialect);
    /// The same one again. Whoever holds the last one lets go of it first: a file is exclusive.
    [[nodiscard]] Result<std::shared_ptr<storage::Database>> reopen();

    /// The server, started when it is needed first.
    [[nodiscard]] Result<PostgresCluster *> cluster();

private:
    storage::Dialect m_dialect = storage::Dialect::Sqlite;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PostgresCluster> m_cluster;
    storage::PostgresProfile m_profile;
};

} // namespace fw::test

Q_DECLARE_METATYPE(fw::storage::Dialect)
