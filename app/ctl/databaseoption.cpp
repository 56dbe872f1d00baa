// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/databaseoption.h"

#include <QCommandLineParser>
#include <QFile>

#include <utility>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using storage::Database;
using storage::PostgresProfile;

DatabaseOption::DatabaseOption(QCommandLineParser &parser)
    : m_parser(parser)
    , m_db(u"db"_s, u"The SQLite file."_s, u"FILE"_s)
    , m_server(u"server"_s,
               u"The PostgreSQL database; HOST may be the folder of a socket. The password comes "
               "from PGPASSWORD or .pgpass."_s,
               u"HOST[:PORT]/DATABASE"_s)
    , m_user(u"user"_s, u"The account on the server."_s, u"NAME"_s)
    , m_tls(u"tls"_s, u"off, encrypted, verify-ca or verify-full."_s, u"MODE"_s, u"verify-full"_s)
    , m_rootCertificate(u"root-cert"_s, u"Certificates that the server's is checked with."_s,
                        u"FILE"_s)
{
    parser.addOptions({m_db, m_server, m_user, m_tls, m_rootCertificate});
}

bool DatabaseOption::isGiven() const
{
    return m_parser.isSet(m_db) != m_parser.isSet(m_server);
}

bool DatabaseOption::isFile() const
{
    return m_parser.isSet(m_db);
}

QString DatabaseOption::file() const
{
    return m_parser.value(m_db);
}

Result<PostgresProfile> DatabaseOption::profile() const
{
    std::optional<PostgresProfile> made = PostgresProfile::at(m_parser.value(m_server));
    if (!made || !m_parser.isSet(m_user)) {
        return Error{ErrorCode::InvalidArgument,
                     u"--server HOST[:PORT]/DATABASE needs --user NAME"_s};
    }
    const std::optional<storage::PostgresTls> tls = settings::serverTlsOf(m_parser.value(m_tls));
    if (!tls) {
        return Error{ErrorCode::InvalidArgument, u"--tls "_s + m_parser.value(m_tls)};
    }
    made->tls = *tls;
    made->user = m_parser.value(m_user);
    made->rootCertificate = m_parser.value(m_rootCertificate);
    return *made;
}

Result<std::shared_ptr<Database>> DatabaseOption::open(Missing missing, Database::Schema schema,
                                                       TimePoint now) const
{
    if (isFile()) {
        if (missing == Missing::Refuse && !QFile::exists(file())) {
            return Error{ErrorCode::Unreadable, u"%1: there is no such file"_s.arg(file())};
        }
        return Database::open(file(), now);
    }
    const Result<PostgresProfile> server = profile();
    return server ? Database::open(*server, {}, schema)
                  : Result<std::shared_ptr<Database>>(server.error());
}

} // namespace fw::ctl
