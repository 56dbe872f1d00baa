// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace fw::test {

/// A PostgreSQL server of our own in a temporary folder, reached by a unix socket only, gone with
/// this object, and with the test program even when that is killed. A missing server is a failed
/// test, never a skipped one.
class PostgresCluster final
{
    Q_DISABLE_COPY_MOVE(PostgresCluster)

public:
    enum class Durability { None, Fsync };
    enum class Reach { Socket, SocketAndTls };

    explicit PostgresCluster(Durability durability = Durability::None, Reach reach = Reach::Socket);
    ~PostgresCluster();

    /// Makes the cluster the first time. The detail of an error is a sentence for whoever tests.
    [[nodiscard]] Outcome start();
    /// Ends all sessions and shuts down.
    [[nodiscard]] Outcome stop();
    /// Every process of it is gone at once, as after a power cut.
    [[nodiscard]] Outcome crash();

    /// How its administrator reaches \a database; the schema is not there yet.
    [[nodiscard]] storage::PostgresProfile profile(const QString &database) const;
    /// The same over TCP and TLS, checked against rootCertificate(); needs password().
    [[nodiscard]] storage::PostgresProfile tlsProfile(const QString &database) const;
    [[nodiscard]] QString rootCertificate() const;
    [[nodiscard]] static QString password();
    /// A new, empty database.
    [[nodiscard]] Result<storage::PostgresProfile> makeDatabase();
    /// The same, with our schema.
    [[nodiscard]] Result<std::shared_ptr<storage::Database>> openFresh();

    /// What the server said; for the message of a failed test.
    [[nodiscard]] QString log() const { return QString::fromUtf8(m_log); }

    /// Where psql and its like are; empty when nothing is installed.
    [[nodiscard]] static QString binaries();

private:
    [[nodiscard]] Outcome makeCluster();
    [[nodiscard]] Outcome makeCertificate() const;
    /// What the server is started with, behind its name.
    [[nodiscard]] QStringList options() const;
    [[nodiscard]] Outcome run(const QString &program, const QStringList &arguments) const;

    Durability m_durability;
    Reach m_reach;
    quint16 m_port = 5432;
    QTemporaryDir m_folder;
    QProcess m_server;
    QByteArray m_log;
    bool m_isMade = false;
    int m_databases = 0;
};

} // namespace fw::test
