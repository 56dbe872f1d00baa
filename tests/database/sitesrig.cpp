// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/database/sitesrig.h"

#include "core/storage/sqlscript.h"

#include <QFile>
#include <QSqlQuery>
#include <QVariant>

namespace fw::test {

using namespace Qt::StringLiterals;
using storage::Database;

namespace {

Error failure(const QString &words)
{
    return Error{ErrorCode::Database, words};
}

/// The block whose first line is "-- TITLE"; empty when there is none.
QString documentedBlock(const QString &title)
{
    QFile file(QStringLiteral(FW_SOURCE_DIR "/docs/sites.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString begin = "```sql\n-- %1\n"_L1.arg(title);
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype from = text.indexOf(begin);
    return from < 0 ? QString() : text.mid(from + begin.size()).section(u"```"_s, 0, 0);
}

} // namespace

SiteServer::SiteServer(PostgresCluster::Reach reach)
    : m_cluster(PostgresCluster::Durability::None, reach)
{
}

Outcome SiteServer::open()
{
    if (Outcome started = m_cluster.start(); !started) {
        return started;
    }
    const Result<storage::PostgresProfile> made = m_cluster.makeDatabase();
    if (!made) {
        return made.error();
    }
    m_profile = *made;
    const auto opened = Database::open(m_profile, {}, Database::Schema::BringUpToDate);
    if (!opened) {
        return opened.error();
    }
    m_database = *opened;
    return success();
}

Outcome SiteServer::runDocumented(const QString &title, const SiteServer *region, int site)
{
    QString block = documentedBlock(title);
    if (block.isEmpty()) {
        return failure(u"docs/sites.md has no block \"%1\""_s.arg(title));
    }
    const QString number = QString::number(site);
    block.replace(u"DATABASE floorwarden"_s, u"DATABASE "_s + m_profile.database);
    block.replace(u"set_site(1)"_s, u"set_site(%1)"_s.arg(number));
    block.replace(u"site_1"_s, u"site_"_s + number);
    block.replace(u"ARRAY['north']"_s, u"ARRAY['n']"_s);
    block.replace(u"= 1;"_s, u"= %1;"_s.arg(number));
    if (region != nullptr) {
        const storage::PostgresProfile tls =
            region->m_cluster.tlsProfile(region->m_profile.database);
        block.replace(u"region.example"_s, tls.host);
        block.replace(u"port=5432"_s, u"port=%1"_s.arg(tls.port));
        block.replace(u"dbname=floorwarden"_s, u"dbname="_s + tls.database);
        block.replace(u"/etc/postgresql/region.pem"_s, tls.rootCertificate);
    }
    for (const QString &statement : storage::splitStatements(block)) {
        if (Outcome done = run(statement); !done) {
            return done;
        }
    }
    return success();
}

Outcome SiteServer::run(const QString &statement)
{
    QSqlQuery query(m_database->connection());
    return query.exec(statement)
               ? success()
               : Outcome(failure(query.lastError().databaseText() + u": "_s + statement));
}

QString SiteServer::ask(const QString &statement)
{
    QSqlQuery query(m_database->connection());
    return query.exec(statement) && query.next() ? query.value(0).toString() : QString();
}

Outcome SiteServer::goAway()
{
    return m_cluster.stop();
}

Outcome SiteServer::comeBack()
{
    if (Outcome started = m_cluster.start(); !started) {
        return started;
    }
    return m_database->ensureOpen();
}

} // namespace fw::test
