// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/schemaversion.h"
#include "core/storage/sqljournalstore.h"
#include "tests/support/postgrescluster.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using storage::Database;
using storage::Dialect;
using storage::PostgresProfile;
using Schema = storage::Database::Schema;

namespace {

const TimePoint kNow{std::chrono::hours(400'000)};

QVariant ask(const Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    return query.exec(statement) && query.next() ? query.value(0) : QVariant();
}

Outcome run(const Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    return query.exec(statement) ? success()
                                 : Outcome(storage::errorOf(query.lastError(), statement));
}

journal::JournalBatch oneChunk(journal::SessionId session, std::int64_t number, TimePoint time)
{
    journal::JournalBatch batch;
    batch.session = session;
    batch.chunks = {{0, session, number, 1, time, time, "x"}};
    return batch;
}

} // namespace

class TestPostgres final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase()
    {
        const Outcome started = m_cluster.start();
        QVERIFY2(bool(started), qPrintable(started ? QString() : started.error().detail));
    }

    void init()
    {
        const auto made = m_cluster.makeDatabase();
        QVERIFY2(bool(made), qPrintable(made ? QString() : made.error().detail));
        m_profile = *made;
    }

    void makesTheSchemaOnce()
    {
        QCOMPARE(Database::open(m_profile, {}, Schema::MustBeNewest).error().code,
                 ErrorCode::OlderSchema);
        for (int round = 0; round < 2; ++round) {
            const auto database = Database::open(m_profile, {}, Schema::BringUpToDate);
            QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
            QCOMPARE(ask(**database, u"SELECT max(number) FROM schema_version"_s).toInt(),
                     storage::latestSchemaVersion(Dialect::Postgres));
            QCOMPARE(ask(**database, u"SELECT count(*) FROM settings"_s).toInt(), 0);
        }
        QVERIFY(bool(Database::open(m_profile, {}, Schema::MustBeNewest)));
    }

    void hasEveryStepThatSqliteHas()
    {
        QCOMPARE(storage::latestSchemaVersion(Dialect::Postgres),
                 storage::latestSchemaVersion(Dialect::Sqlite));
    }

    void refusesWhatItMustNotTouch_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("code");
        QTest::newRow("newer") << u"INSERT INTO app.schema_version (number) VALUES (9999)"_s
                               << static_cast<int>(ErrorCode::NewerSchema);
        QTest::newRow("not ours") << u"DROP TABLE app.schema_version"_s
                                  << static_cast<int>(ErrorCode::Malformed);
    }

    void refusesWhatItMustNotTouch()
    {
        QFETCH(QString, statement);
        QFETCH(int, code);
        {
            const auto database = Database::open(m_profile, {}, Schema::BringUpToDate);
            QVERIFY(bool(database));
            QVERIFY(bool(run(**database, statement)));
        }
        for (const Schema schema : {Schema::BringUpToDate, Schema::MustBeNewest}) {
            QCOMPARE(static_cast<int>(Database::open(m_profile, {}, schema).error().code), code);
        }
    }

    void tellsWhyItCannotConnect_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("database");
        QTest::addColumn<int>("code");
        QTest::newRow("no server")
            << u"/nowhere"_s << QString() << QString() << static_cast<int>(ErrorCode::Unreachable);
        QTest::newRow("no database")
            << QString() << QString() << u"none"_s << static_cast<int>(ErrorCode::NotFound);
        QTest::newRow("no user") << QString() << u"nobody_known"_s << QString()
                                 << static_cast<int>(ErrorCode::NotPermitted);
    }

    void tellsWhyItCannotConnect()
    {
        QFETCH(QString, host);
        QFETCH(QString, user);
        QFETCH(QString, database);
        QFETCH(int, code);
        PostgresProfile profile = m_profile;
        profile.host = host.isEmpty() ? profile.host : host;
        profile.user = user.isEmpty() ? profile.user : user;
        profile.database = database.isEmpty() ? profile.database : database;
        const auto opened = Database::open(profile, {}, Schema::BringUpToDate);
        QVERIFY(!opened);
        QVERIFY2(static_cast<int>(opened.error().code) == code, qPrintable(opened.error().detail));
    }

    void checksWhomItTalksTo_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("rootCertificate");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("code"); // -1: connects
        const QString password = test::PostgresCluster::password();
        QTest::newRow("the right one") << u"localhost"_s << QString() << password << -1;
        QTest::newRow("wrong password") << u"localhost"_s << QString() << u"guess"_s
                                        << static_cast<int>(ErrorCode::NotPermitted);
        QTest::newRow("a name that the certificate lacks")
            << u"127.0.0.1"_s << QString() << password << static_cast<int>(ErrorCode::Unreachable);
        QTest::newRow("a certificate of somebody else")
            << u"localhost"_s << QStringLiteral(FW_TEST_DATA "/storage/stranger.pem") << password
            << static_cast<int>(ErrorCode::Unreachable);
    }

    void checksWhomItTalksTo()
    {
        QFETCH(QString, host);
        QFETCH(QString, rootCertificate);
        QFETCH(QString, password);
        QFETCH(int, code);
        if (!m_tlsCluster) {
            m_tlsCluster =
                std::make_unique<test::PostgresCluster>(test::PostgresCluster::Durability::None,
                                                        test::PostgresCluster::Reach::SocketAndTls);
            const Outcome started = m_tlsCluster->start();
            QVERIFY2(bool(started), qPrintable(started ? QString() : started.error().detail));
        }
        PostgresProfile profile = m_tlsCluster->tlsProfile(u"postgres"_s);
        profile.host = host;
        if (!rootCertificate.isEmpty()) {
            profile.rootCertificate = rootCertificate;
        }
        const auto opened = Database::open(profile, password, Schema::BringUpToDate);
        if (code < 0) {
            QVERIFY2(bool(opened), qPrintable(opened ? QString() : opened.error().detail));
            QCOMPARE(ask(**opened, u"SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"_s)
                         .toBool(),
                     true);
            return;
        }
        QVERIFY(!opened);
        QVERIFY2(static_cast<int>(opened.error().code) == code, qPrintable(opened.error().detail));
        QVERIFY(!opened.error().detail.contains(test::PostgresCluster::password()));
    }

    void twoProgramsMigrateOneServer()
    {
        // The second one waits for the first, and finds everything done.
        PostgresProfile profile = m_profile;
        std::vector<std::unique_ptr<QThread>> threads;
        std::array<bool, 4> isGood{};
        for (bool &good : isGood) {
            threads.emplace_back(QThread::create([&good, profile] {
                good = bool(Database::open(profile, {}, Schema::BringUpToDate));
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads) {
            QVERIFY(thread->wait(60'000));
        }
        for (const bool good : isGood) {
            QVERIFY(good);
        }
    }

    void partsTheJournalByDay()
    {
        const auto database = Database::open(m_profile, {}, Schema::BringUpToDate);
        storage::SqlJournalStore store(*database);
        const journal::SessionId session = *store.beginSession({});
        QVERIFY(bool(store.write(oneChunk(session, 1, kNow))));
        QVERIFY(bool(store.write(oneChunk(session, 2, kNow + std::chrono::hours(24)))));
        const QString count = u"SELECT count(*) FROM pg_inherits "
                              "WHERE inhparent = 'journal_chunks'::regclass"_s;
        QCOMPARE(ask(**database, count).toInt(), 5); // this day, the next, and three ahead
        QVERIFY(bool(run(**database, u"DROP TABLE journal_chunks_20150820"_s)));
        QCOMPARE(store.chunksAfter(0, 10)->size(), std::size_t(1));
    }

    void aRecorderOwnsNothingAndWrites()
    {
        {
            const auto owner = Database::open(m_profile, {}, Schema::BringUpToDate);
            QVERIFY2(bool(owner), qPrintable(owner ? QString() : owner.error().detail));
            for (const QString &statement :
                 {u"DROP ROLE IF EXISTS some_recorder"_s,
                  u"CREATE ROLE some_recorder LOGIN IN ROLE fw_recorder"_s}) {
                const Outcome done = run(**owner, statement);
                QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
            }
        }
        PostgresProfile profile = m_profile;
        profile.user = u"some_recorder"_s;
        const auto database = Database::open(profile, {}, Schema::MustBeNewest);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        storage::SqlJournalStore store(*database);
        const auto session = store.beginSession({});
        QVERIFY2(bool(session), qPrintable(session ? QString() : session.error().detail));
        journal::JournalBatch batch = oneChunk(*session, 1, kNow);
        batch.keyframes = {{*session, 1, kNow, "frame"}};
        batch.agents = {{u"s"_s, u"a"_s, u"p"_s, u"n"_s}};
        batch.queueIntervals = {{u"s"_s, u"q"_s, kNow, {}}};
        batch.agentIntervals = {{u"s"_s, u"a"_s, kNow, {}}};
        journal::CallRow call;
        call.switchName = u"s"_s;
        call.queue = u"q"_s;
        call.agentAddress = u"a"_s;
        call.number = 1;
        call.record.leftAt = kNow;
        batch.calls = {call};
        for (int round = 0; round < 2; ++round) {
            const Outcome written = store.write(batch);
            QVERIFY2(bool(written), qPrintable(written ? QString() : written.error().detail));
        }
        QCOMPARE(store.chunksAfter(0, 10)->size(), std::size_t(1));
        QCOMPARE(store.calls(kNow, kNow + std::chrono::hours(1))->size(), std::size_t(1));
        QCOMPARE(run(**database, u"DELETE FROM calls"_s).error().code, ErrorCode::NotPermitted);
    }

    void followsAcrossDays()
    {
        // One switch was away and delivers the day before yesterday after today.
        const auto database = Database::open(m_profile, {}, Schema::BringUpToDate);
        storage::SqlJournalStore store(*database);
        const journal::SessionId session = *store.beginSession({});
        std::int64_t number = 0;
        for (const int hours : {0, 24, 48, 2, 26, 72, 96, 3, 120}) {
            const TimePoint time = kNow + std::chrono::hours(hours);
            QVERIFY(bool(store.write(oneChunk(session, ++number, time))));
        }
        for (const int most : {1, 2, 100}) {
            std::int64_t expected = 0;
            for (journal::ChunkId after = 0;;) {
                const auto chunks = store.chunksAfter(after, most);
                QVERIFY2(bool(chunks), qPrintable(chunks ? QString() : chunks.error().detail));
                if (chunks->empty()) {
                    break;
                }
                for (const journal::Chunk &chunk : *chunks) {
                    QCOMPARE(chunk.number, ++expected);
                    after = chunk.id;
                }
            }
            QCOMPARE(expected, number);
        }
        QCOMPARE(*store.newest(), store.chunksAfter(0, 100)->back().id);
        // A whole day is forgotten in between.
        QVERIFY(bool(run(**database, u"DELETE FROM journal_chunks WHERE number IN (2, 5)"_s)));
        QCOMPARE(store.chunksAfter(1, 1)->front().number, std::int64_t(3));
    }

    void findsTheServerAgain()
    {
        const auto database = Database::open(m_profile, {}, Schema::BringUpToDate);
        storage::SqlJournalStore store(*database);
        const journal::SessionId session = *store.beginSession({});
        QVERIFY(bool(store.write(oneChunk(session, 1, kNow))));
        QVERIFY(bool(m_cluster.stop()));
        QCOMPARE(store.write(oneChunk(session, 2, kNow)).error().code, ErrorCode::Unreachable);
        QCOMPARE(store.chunksAfter(0, 10).error().code, ErrorCode::Unreachable);
        QVERIFY(bool(m_cluster.start()));
        const Outcome again = store.write(oneChunk(session, 2, kNow));
        QVERIFY2(bool(again), qPrintable(again ? QString() : again.error().detail));
        QCOMPARE(store.chunksAfter(0, 10)->size(), std::size_t(2));
    }

private:
    test::PostgresCluster m_cluster;
    std::unique_ptr<test::PostgresCluster> m_tlsCluster;
    PostgresProfile m_profile;
};

QTEST_GUILESS_MAIN(TestPostgres)
#include "tst_postgres.moc"
