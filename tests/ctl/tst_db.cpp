// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqljournalstore.h"
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;

namespace {

struct Finished
{
    int code = -1;
    QString output;
    QString words;
};

Finished runDb(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"), QStringList{u"db"_s} + arguments);
    Finished finished;
    if (process.waitForFinished()) {
        finished = {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                    QString::fromUtf8(process.readAllStandardError())};
    }
    return finished;
}

} // namespace

class TestDb final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_db = m_folder->filePath(u"journal.sqlite"_s);
    }

    void makesChecksCopiesAndRestores()
    {
        QCOMPARE(runDb({u"create"_s, u"--db"_s, m_db}).code, 0);
        QCOMPARE(runDb({u"create"_s, u"--db"_s, m_db}).code, 1); // is there already
        QCOMPARE(runDb({u"migrate"_s, u"--db"_s, m_db}).code, 0);
        QCOMPARE(runDb({u"check"_s, u"--db"_s, m_db}).output, u"ok\n"_s);
        const Finished copied =
            runDb({u"backup"_s, u"--db"_s, m_db, u"--to"_s, m_folder->filePath(u"backup"_s)});
        QVERIFY2(copied.code == 0, qPrintable(copied.words));
        const QString copy = copied.output.trimmed();
        QVERIFY(QFile::exists(copy));
        QFile file(m_db);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("gone");
        file.close();
        QCOMPARE(runDb({u"check"_s, u"--db"_s, m_db}).code, 1);
        const Finished restored = runDb({u"restore"_s, u"--db"_s, m_db, u"--from"_s, copy});
        QVERIFY2(restored.code == 0, qPrintable(restored.words));
        QCOMPARE(runDb({u"check"_s, u"--db"_s, m_db}).code, 0);
    }

    void migratesAnOldFile()
    {
        QVERIFY(QFile::copy(QStringLiteral(FW_TEST_DATA "/storage/desk-v1.db"), m_db));
        QVERIFY(QFile::setPermissions(m_db, QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(runDb({u"migrate"_s, u"--db"_s, m_db}).code, 0);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.bak-1-*"_s}).size(), 1);
    }

    void deletesButNotWhatIsHeld()
    {
        {
            const auto database = storage::Database::open(m_db, TimePoint(std::chrono::hours(1)));
            storage::SqlJournalStore store(*database);
            journal::JournalBatch batch;
            batch.session = *store.beginSession({});
            for (int day = 0; day < 3; ++day) {
                journal::CallRow call;
                call.switchName = u"s"_s;
                call.queue = u"q"_s;
                call.number = day + 1;
                call.record.leftAt = TimePoint(std::chrono::days(10'000 + day)); // May 1997
                batch.calls.push_back(std::move(call));
            }
            QVERIFY(bool(store.write(batch)));
        }
        QVERIFY(runDb({u"keep"_s, u"--db"_s, m_db}).output.contains(u"calls 731 days\n"_s));
        QCOMPARE(runDb({u"keep"_s, u"--db"_s, m_db, u"calls=9"_s}).code, 2); // by nobody
        const Finished kept =
            runDb({u"keep"_s, u"--db"_s, m_db, u"--by"_s, u"law"_s, u"calls=20000"_s});
        QVERIFY2(kept.output.contains(u"calls 20000 days\n"_s), qPrintable(kept.words));
        // Older than usual, and yet kept by every job.
        QCOMPARE(runDb({u"retention"_s, u"--db"_s, m_db, u"--by"_s, u"job"_s}).output,
                 u"nothing to delete\n"_s);
        const Finished held = runDb({u"hold"_s, u"--db"_s, m_db, u"--class"_s, u"calls"_s,
                                     u"--from"_s, u"1997-05-20"_s, u"--to"_s, u"1997-05-21"_s,
                                     u"--reason"_s, u"complaint"_s, u"--by"_s, u"audit"_s});
        QVERIFY2(held.output == "hold 1\n"_L1, qPrintable(held.words));
        QVERIFY(runDb({u"holds"_s, u"--db"_s, m_db}).output.contains(u"in force: complaint"_s));
        const QStringList retention{u"retention"_s, u"--db"_s,   m_db,         u"--by"_s,
                                    u"job"_s,       u"--keep"_s, u"calls=30"_s};
        const Finished deleted = runDb(retention);
        QVERIFY2(deleted.output.startsWith(u"1 calls: 2 rows from 1997-05-19"_s),
                 qPrintable(deleted.output + deleted.words));
        QCOMPARE(
            runDb({u"release"_s, u"--db"_s, m_db, u"--id"_s, u"1"_s, u"--by"_s, u"audit"_s}).output,
            u"released\n"_s);
        QVERIFY(runDb(retention).output.startsWith(u"2 calls: 1 rows"_s));
        QCOMPARE(runDb(retention).output, u"nothing to delete\n"_s);
        const QString certificates = runDb({u"certificates"_s, u"--db"_s, m_db}).output;
        QCOMPARE(certificates.count(u"SHA-256"_s), 2);
    }

    void worksOnAServer()
    {
        test::PostgresCluster cluster;
        const Outcome started = cluster.start();
        QVERIFY2(bool(started), qPrintable(started ? QString() : started.error().detail));
        const auto profile = cluster.makeDatabase();
        QVERIFY(bool(profile));
        const QStringList server{u"--server"_s, "%1/%2"_L1.arg(profile->host, profile->database),
                                 u"--user"_s,   profile->user,
                                 u"--tls"_s,    u"off"_s};
        QCOMPARE(runDb(QStringList{u"check"_s} + server).code, 1); // no schema yet
        QCOMPARE(runDb(QStringList{u"create"_s} + server).code, 0);
        const Finished checked = runDb(QStringList{u"check"_s} + server);
        QVERIFY2(checked.output.startsWith(u"ok: schema"_s), qPrintable(checked.words));
        QCOMPARE(
            runDb(QStringList{u"retention"_s} + server + QStringList{u"--by"_s, u"job"_s}).output,
            u"nothing to delete\n"_s);
        serverIsCopiedAndPutBack(server);
        serverIsCopiedBeforeItIsMigrated(server, *profile);
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("no database") << QStringList{u"check"_s};
        QTest::newRow("both") << QStringList{u"check"_s, u"--db"_s, u"a"_s, u"--server"_s,
                                             u"b/c"_s};
        QTest::newRow("class") << QStringList{u"retention"_s, u"--db"_s,   u"a"_s,        u"--by"_s,
                                              u"me"_s,        u"--keep"_s, u"letters=3"_s};
        QTest::newRow("hold without a time")
            << QStringList{u"hold"_s, u"--db"_s, u"a"_s, u"--class"_s, u"calls"_s};
    }

    void saysWhatIsMissing()
    {
        QFETCH(QStringList, arguments);
        const Finished finished = runDb(arguments);
        QCOMPARE(finished.code, 2);
        QVERIFY(finished.words.startsWith(u"floorwardenctl: "_s));
    }

private:
    void serverIsCopiedBeforeItIsMigrated(const QStringList &server,
                                          const storage::PostgresProfile &profile)
    {
        const QStringList migrate = QStringList{u"migrate"_s} + server;
        QCOMPARE(runDb(migrate).code, 0); // it has the newest schema, and nothing is to be lost
        {
            const auto database =
                storage::Database::open(profile, {}, storage::Database::Schema::MustBeNewest);
            QVERIFY(database);
            QSqlQuery query((*database)->connection());
            QVERIFY(query.exec(u"DELETE FROM app.schema_version WHERE number > 1"_s));
        }
        const Finished refused = runDb(migrate);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.words.contains(u"--to FOLDER"_s), qPrintable(refused.words));
        const QString folder = m_folder->filePath(u"before"_s);
        // What was undone was only the number, so that the scripts fail; the copy is there.
        QCOMPARE(runDb(migrate + QStringList{u"--to"_s, folder}).code, 1);
        QCOMPARE(QDir(folder).entryList({u"*.dump"_s}).size(), 1);
    }

    void serverIsCopiedAndPutBack(const QStringList &server)
    {
        const QStringList hold{u"--class"_s, u"calls"_s,      u"--from"_s,   u"1997-05-20"_s,
                               u"--to"_s,    u"1997-05-21"_s, u"--reason"_s, u"complaint"_s,
                               u"--by"_s,    u"audit"_s};
        QCOMPARE(runDb(QStringList{u"hold"_s} + server + hold).output, u"hold 1\n"_s);
        const QString folder = m_folder->filePath(u"dumps"_s);
        const Finished made =
            runDb(QStringList{u"backup"_s} + server + QStringList{u"--to"_s, folder});
        QVERIFY2(made.code == 0, qPrintable(made.words));
        const QString dump = made.output.trimmed();
        QVERIFY2(QFile::exists(dump) && dump.endsWith(u".dump"_s), qPrintable(dump));
        QCOMPARE(runDb(QStringList{u"hold"_s} + server + hold).output, u"hold 2\n"_s);
        const Finished restored =
            runDb(QStringList{u"restore"_s} + server + QStringList{u"--from"_s, dump});
        QVERIFY2(restored.code == 0, qPrintable(restored.words));
        const QString holds = runDb(QStringList{u"holds"_s} + server).output;
        QCOMPARE(holds.count(u"complaint"_s), 1);
        QVERIFY(runDb(QStringList{u"check"_s} + server).output.startsWith(u"ok: schema"_s));
        QCOMPARE(runDb(QStringList{u"restore"_s} + server +
                       QStringList{u"--from"_s, folder + u"/none"_s})
                     .code,
                 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_db;
};

QTEST_GUILESS_MAIN(TestDb)
#include "tst_db.moc"
