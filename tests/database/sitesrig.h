// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "tests/support/postgrescluster.h"

#include <memory>

namespace fw::test {

/// One server of several that replicate, set up by the statements of docs/sites.md, and by nothing
/// else. Every error is a sentence for whoever tests.
class SiteServer final
{
    Q_DISABLE_COPY_MOVE(SiteServer)

public:
    explicit SiteServer(PostgresCluster::Reach reach);

    /// An empty database with our schema.
    [[nodiscard]] Outcome open();
    /// The statements of the document under \a title, with this server's own names in them, and
    /// \a region's where the centre names one.
    [[nodiscard]] Outcome runDocumented(const QString &title, const SiteServer *region = nullptr,
                                        int site = 1);
    [[nodiscard]] Outcome run(const QString &statement);
    /// The only value of the answer; empty after an error.
    [[nodiscard]] QString ask(const QString &statement);

    [[nodiscard]] Outcome goAway();
    [[nodiscard]] Outcome comeBack();

    [[nodiscard]] const std::shared_ptr<storage::Database> &database() const { return m_database; }

    [[nodiscard]] const storage::PostgresProfile &profile() const { return m_profile; }

private:
    PostgresCluster m_cluster;
    storage::PostgresProfile m_profile;
    std::shared_ptr<storage::Database> m_database;
};

} // namespace fw::test
