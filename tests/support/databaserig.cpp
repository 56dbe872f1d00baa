// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/databaserig.h"

#include <QTest>

namespace fw::test {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::Dialect;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};

} // namespace

void DatabaseRig::addDialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgresql") << Dialect::Postgres;
}

Result<PostgresCluster *> DatabaseRig::cluster()
{
    if (!m_cluster) {
        m_cluster = std::make_unique<PostgresCluster>();
        if (Outcome started = m_cluster->start(); !started) {
            return started.error();
        }
    }
    return m_cluster.get();
}

Result<std::shared_ptr<Database>> DatabaseRig::fresh(Dialect dialect)
{
    m_dialect = dialect;
    if (dialect == Dialect::Sqlite) {
        m_folder = std::make_unique<QTemporaryDir>();
        return reopen();
    }
    const Result<PostgresCluster *> server = cluster();
    if (!server) {
        return server.error();
    }
    const Result<storage::PostgresProfile> made = (*server)->makeDatabase();
    if (!made) {
        return made.error();
    }
    m_profile = *made;
    return reopen();
}

Result<std::shared_ptr<Database>> DatabaseRig::reopen()
{
    if (m_dialect == Dialect::Sqlite) {
        return Database::open(m_folder->filePath(u"desk.sqlite"_s), kNow);
    }
    return Database::open(m_profile, {}, Database::Schema::BringUpToDate);
}

} // namespace fw::test
