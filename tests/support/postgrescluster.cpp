// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <csignal>
#include <unistd.h>
#include <utility>

namespace fw::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMs = 60'000;
const char *const kAdministrator = "fwadmin";

/// The server refuses to run as root.
bool isRoot()
{
    return geteuid() == 0;
}

Error failure(const QString &words)
{
    return Error{ErrorCode::Database, words};
}

} // namespace

PostgresCluster::PostgresCluster(Durability durability, Reach reach)
    : m_durability(durability)
    , m_reach(reach)
    , m_folder(QDir::tempPath() + u"/fwpg-XXXXXX"_s) // short: a socket's path has 107 characters
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
}

PostgresCluster::~PostgresCluster()
{
    if (m_server.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
        m_server.waitForFinished(kMostMs);
    }
}

QString PostgresCluster::binaries()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto version = found.crbegin(); version != found.crend(); ++version) {
        const QString folder = versions.filePath(*version + u"/bin"_s);
        if (version->toInt() >= 15 && QFile::exists(folder + u"/initdb"_s)) {
            return folder;
        }
    }
    return {};
}

Outcome PostgresCluster::run(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(u"/"_s);
    process.start(program, arguments);
    if (!process.waitForFinished(kMostMs) || process.exitCode() != 0) {
        return failure("%1 %2: %3 %4"_L1.arg(program, arguments.join(u' '), process.errorString(),
                                             QString::fromUtf8(process.readAll())));
    }
    return success();
}

Outcome PostgresCluster::makeCluster()
{
    if (binaries().isEmpty()) {
        return failure(u"PostgreSQL 15 or newer is not installed; install the package postgresql "
                       "(./dev test does so)"_s);
    }
    QStringList arguments{u"--pdeathsig"_s, u"KILL"_s};
    if (isRoot()) {
        if (Outcome owned = run(u"chown"_s, {u"postgres:"_s, m_folder.path()}); !owned) {
            return owned;
        }
        arguments << u"--reuid"_s << u"postgres"_s << u"--regid"_s << u"postgres"_s
                  << u"--init-groups"_s;
    }
    arguments << binaries() + u"/initdb"_s << u"-D"_s << m_folder.filePath(u"data"_s) << u"-U"_s
              << QString::fromLatin1(kAdministrator) << u"--auth-local=trust"_s
              << u"--auth-host=scram-sha-256"_s << u"--encoding=UTF8"_s << u"--locale=C.UTF-8"_s
              << u"--no-sync"_s << u"--no-instructions"_s;
    QFile secret(m_folder.filePath(u"password"_s));
    if (!secret.open(QIODevice::WriteOnly) || secret.write(password().toUtf8()) < 0) {
        return failure(secret.errorString());
    }
    secret.close();
    if (isRoot()) {
        if (Outcome owned = run(u"chown"_s, {u"postgres:"_s, secret.fileName()}); !owned) {
            return owned;
        }
    }
    arguments << u"--pwfile"_s << secret.fileName();
    if (Outcome made = run(u"setpriv"_s, arguments); !made) {
        return made;
    }
    if (m_reach == Reach::SocketAndTls) {
        // Nobody else's: of all servers of this machine none has this port but by bad luck.
        m_port = static_cast<quint16>(QRandomGenerator::global()->bounded(20'000, 60'000));
        if (Outcome made = makeCertificate(); !made) {
            return made;
        }
    }
    m_isMade = true;
    return success();
}

QStringList PostgresCluster::options() const
{
    QStringList options{u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(),
                        u"-p"_s, QString::number(m_port)};
    QStringList settings{u"log_min_messages=warning"_s, u"shared_buffers=32MB"_s,
                         u"max_connections=300"_s};
    if (m_reach == Reach::SocketAndTls) {
        settings << u"listen_addresses=127.0.0.1"_s << u"ssl=on"_s
                 << u"ssl_cert_file="_s + rootCertificate()
                 << u"ssl_key_file="_s + m_folder.filePath(u"key.pem"_s);
    } else {
        settings << u"listen_addresses="_s;
    }
    if (m_durability == Durability::None) {
        settings << u"fsync=off"_s << u"synchronous_commit=off"_s << u"full_page_writes=off"_s;
    }
    for (const QString &setting : std::as_const(settings)) {
        options << u"-c"_s << setting;
    }
    return options;
}

Outcome PostgresCluster::makeCertificate() const
{
    const QString key = m_folder.filePath(u"key.pem"_s);
    if (Outcome made =
            run(u"openssl"_s,
                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                 u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s,
                 u"-keyout"_s, key, u"-out"_s, rootCertificate()});
        !made) {
        return made;
    }
    return isRoot() ? run(u"chown"_s, {u"postgres:"_s, key, rootCertificate()}) : success();
}

Outcome PostgresCluster::start()
{
    if (!m_isMade) {
        if (Outcome made = makeCluster(); !made) {
            return made;
        }
    }
    // SIGQUIT when we die: an immediate shutdown, and nothing is left behind.
    QStringList arguments{u"--pdeathsig"_s, u"QUIT"_s};
    if (isRoot()) {
        arguments << u"--reuid"_s << u"postgres"_s << u"--regid"_s << u"postgres"_s
                  << u"--init-groups"_s;
    }
    arguments << binaries() + u"/postgres"_s << options();
    m_server.setWorkingDirectory(u"/"_s);
    m_server.start(u"setpriv"_s, arguments);
    QByteArray said;
    while (!said.contains("ready to accept connections")) {
        if (!m_server.waitForReadyRead(kMostMs)) {
            return failure(u"the server did not start: "_s + QString::fromUtf8(said));
        }
        said += m_server.readAll();
    }
    m_log += said;
    return success();
}

Outcome PostgresCluster::stop()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    if (!m_server.waitForFinished(kMostMs)) {
        return failure(u"the server did not stop"_s);
    }
    m_log += m_server.readAll();
    return success();
}

Outcome PostgresCluster::crash()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    return m_server.waitForFinished(kMostMs) ? success()
                                             : Outcome(failure(u"the server did not end"_s));
}

storage::PostgresProfile PostgresCluster::profile(const QString &database) const
{
    storage::PostgresProfile made;
    made.host = m_folder.path();
    made.port = m_port;
    made.database = database;
    made.user = QString::fromLatin1(kAdministrator);
    made.tls = storage::PostgresTls::Off; // a socket of this machine
    return made;
}

storage::PostgresProfile PostgresCluster::tlsProfile(const QString &database) const
{
    storage::PostgresProfile made = profile(database);
    made.host = u"localhost"_s;
    made.tls = storage::PostgresTls::VerifyFull;
    made.rootCertificate = rootCertificate();
    return made;
}

QString PostgresCluster::rootCertificate() const
{
    return m_folder.filePath(u"certificate.pem"_s);
}

QString PostgresCluster::password()
{
    return u"a 'secret' \\ of tests"_s;
}

Result<storage::PostgresProfile> PostgresCluster::makeDatabase()
{
    const QString name = u"fw%1"_s.arg(++m_databases);
    const Outcome made = run(binaries() + u"/createdb"_s,
                             {u"-h"_s, m_folder.path(), u"-p"_s, QString::number(m_port), u"-U"_s,
                              QString::fromLatin1(kAdministrator), u"-T"_s, u"template0"_s, name});
    if (!made) {
        return made.error();
    }
    return profile(name);
}

Result<std::shared_ptr<storage::Database>> PostgresCluster::openFresh()
{
    const Result<storage::PostgresProfile> made = makeDatabase();
    if (!made) {
        return made.error();
    }
    return storage::Database::open(*made, {}, storage::Database::Schema::BringUpToDate);
}

} // namespace fw::test
