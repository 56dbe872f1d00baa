// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalaudit.h"
#include "core/storage/database.h"
#include "tests/support/postgrescluster.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace fw::test {

/// The real recorder on the real simulator, with a database of either kind. A server is asked as
/// the role that records, which owns nothing.
class RecorderRig final
{
    Q_DISABLE_COPY_MOVE(RecorderRig)

public:
    explicit RecorderRig(storage::Dialect dialect);
    ~RecorderRig();

    /// The detail of an error is a sentence for whoever tests.
    [[nodiscard]] Outcome prepare(const QStringList &simulatorArguments);

    /// One more recorder with files of its own; \a changes are put into its configuration.
    /// \a mostBytes: none of its files may be longer; 0: they may.
    [[nodiscard]] std::unique_ptr<QProcess>
    startRecorder(const QString &name, const QJsonObject &changes = {}, int mostBytes = 0);
    [[nodiscard]] QString spoolOf(const QString &name) const;
    /// The status file as it is; empty while there is none.
    [[nodiscard]] QJsonObject status(const QString &name) const;
    [[nodiscard]] QString stateOf(const QString &name) const;
    /// Ends it in order; its exit code, or -1.
    [[nodiscard]] static int end(QProcess &recorder);

    /// A connection of an administrator; of a file only while no recorder runs.
    [[nodiscard]] Result<std::shared_ptr<storage::Database>> open() const;
    [[nodiscard]] Result<journal::JournalAudit::Report> audit() const;

    [[nodiscard]] PostgresCluster &cluster() { return m_cluster; }

    [[nodiscard]] bool isFile() const { return m_dialect == storage::Dialect::Sqlite; }

    /// Of a file in the rig's folder.
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    static constexpr const char *kSwitch = "sim 交换机";

private:
    [[nodiscard]] Outcome startSimulator(const QStringList &arguments);
    [[nodiscard]] Outcome makeServer();

    storage::Dialect m_dialect;
    QTemporaryDir m_folder;
    PostgresCluster m_cluster;
    storage::PostgresProfile m_profile;
    QProcess m_simulator;
    int m_port = 0;
};

} // namespace fw::test
