// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/schemaversion.h"
#include "core/storage/sqljournalstore.h"
#include "tests/support/postgrescluster.h"

#include <QProcess>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using storage::Database;
using storage::Dialect;
using Schema = storage::Database::Schema;

namespace {

/// A database as each version that people have had left it.
const QStringList kVersions{u"11"_s};

/// Everything that a schema is made of, but the days of the journal.
const QStringList kParts{
    u"SELECT table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || "
    "is_nullable || ' ' || coalesce(column_default, '') FROM information_schema.columns "
    "WHERE table_schema IN ('app', 'priv') AND table_name !~ '^journal_chunks_'"_s,
    u"SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint "
    "WHERE conrelid::regclass::text !~ '^journal_chunks_' AND conrelid <> 0"_s,
    u"SELECT indexdef FROM pg_indexes WHERE schemaname IN ('app', 'priv') "
    "AND tablename !~ '^journal_chunks_'"_s,
    u"SELECT pg_get_triggerdef(t.oid) || t.tgenabled::text FROM pg_trigger t WHERE NOT "
    u"t.tgisinternal "
    "AND t.tgrelid::regclass::text !~ '^journal_chunks_'"_s,
    u"SELECT pg_get_functiondef(p.oid) || coalesce(p.proacl::text, '') FROM pg_proc p "
    "WHERE p.pronamespace::regnamespace::text IN ('app', 'priv')"_s,
    u"SELECT tablename || policyname || roles::text || cmd || coalesce(qual, '') || "
    "coalesce(with_check, '') FROM pg_policies"_s,
    u"SELECT table_name || grantee || privilege_type FROM information_schema.role_table_grants "
    "WHERE table_schema IN ('app', 'priv') AND grantee ~ '^fw_' "
    "AND table_name !~ '^journal_chunks_'"_s,
};

QVariant ask(const Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    return query.exec(statement) && query.next() ? query.value(0) : QVariant();
}

QStringList lines(const Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    QStringList found;
    if (!query.exec(statement)) {
        return {query.lastError().text()};
    }
    while (query.next()) {
        found << query.value(0).toString();
    }
    found.sort();
    return found;
}

} // namespace

/// What an older program left on a server is brought up to date without losing anything.
class TestOldServer final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        const Outcome started = m_cluster.start();
        QVERIFY2(bool(started), qPrintable(started ? QString() : started.error().detail));
    }

    void becomesWhatANewOneIs_data()
    {
        QTest::addColumn<QString>("version");
        for (const QString &version : kVersions) {
            QTest::newRow(qPrintable(version)) << version;
        }
    }

    void becomesWhatANewOneIs()
    {
        QFETCH(QString, version);
        const auto old = load(version);
        QVERIFY2(bool(old), qPrintable(old ? QString() : old.error().detail));
        QCOMPARE(Database::open(*old, {}, Schema::MustBeNewest).error().code,
                 ErrorCode::OlderSchema);
        const auto migrated = Database::open(*old, {}, Schema::BringUpToDate);
        QVERIFY2(bool(migrated), qPrintable(migrated ? QString() : migrated.error().detail));
        const auto fresh = m_cluster.openFresh();
        QVERIFY2(bool(fresh), qPrintable(fresh ? QString() : fresh.error().detail));
        for (const QString &part : kParts) {
            const QStringList expected = lines(**fresh, part);
            QVERIFY2(expected.size() > 1, qPrintable(expected.join(u' ')));
            const QStringList made = lines(**migrated, part);
            for (const QString &line : made) {
                QVERIFY2(expected.count(line) == made.count(line), qPrintable(line));
            }
            QCOMPARE(made, expected);
        }
        QCOMPARE(ask(**migrated, u"SELECT max(number) FROM schema_version"_s).toInt(),
                 storage::latestSchemaVersion(Dialect::Postgres));
    }

    void keepsTheRowsOfVersionEleven()
    {
        const auto old = load(u"11"_s);
        QVERIFY2(bool(old), qPrintable(old ? QString() : old.error().detail));
        const auto database = Database::open(*old, {}, Schema::BringUpToDate);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        const storage::SqlJournalStore journal(*database);
        QCOMPARE(journal.sessions()->front().switches, QStringList{u"广州"_s});
        QCOMPARE(journal.chunksAfter(0, 10)->size(), std::size_t(1));
        const TimePoint end{std::chrono::hours(600'000)};
        QCOMPARE(journal.queueIntervals(kNoTime, end)->size(), std::size_t(16));
        QCOMPARE(journal.agentIntervals(kNoTime, end)->size(), std::size_t(8));
        QCOMPARE(ask(**database, u"SELECT title FROM incidents"_s).toString(), u"线路中断"_s);
        QCOMPARE(ask(**database, u"SELECT reason FROM legal_holds"_s).toString(),
                 u"complaint 17"_s);
        QCOMPARE(ask(**database, u"SELECT count(*) FROM audit"_s).toInt(), 1);
    }

private:
    Result<storage::PostgresProfile> load(const QString &version)
    {
        Result<storage::PostgresProfile> made = m_cluster.makeDatabase();
        if (!made) {
            return made;
        }
        QProcess psql;
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(test::PostgresCluster::binaries() + u"/psql"_s,
                   {u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, made->host, u"-p"_s,
                    QString::number(made->port), u"-U"_s, made->user, u"-d"_s, made->database,
                    u"-f"_s, QStringLiteral(FW_TEST_DATA "/storage/server-v%1.sql").arg(version)});
        const bool isDone = psql.waitForFinished() && psql.exitCode() == 0;
        if (!isDone) {
            return Error{ErrorCode::Database, QString::fromUtf8(psql.readAll())};
        }
        return made;
    }

    test::PostgresCluster m_cluster;
};

QTEST_GUILESS_MAIN(TestOldServer)
#include "tst_oldserver.moc"
