// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/schemaversion.h"
#include "core/storage/sqlalarmstore.h"
#include "core/storage/sqlsettingsstore.h"

#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using storage::Database;
using storage::SqlSettingsStore;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

/// Runs statements on a file behind the back of the product's code.
void tamper(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        for (const QString &statement : statements) {
            QSqlQuery query(raw);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

QVariant ask(const Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    return query.exec(statement) && query.next() ? query.value(0) : QVariant();
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"desk.sqlite"_s);
    }

    void makesAFile_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("missing") << false;
        QTest::newRow("empty") << true;
    }

    void makesAFile()
    {
        QFETCH(bool, isThere);
        if (isThere) {
            write(m_path, QByteArray());
        }
        const auto database = Database::open(m_path, kNow);
        QVERIFY(bool(database));
        QCOMPARE(ask(**database, u"PRAGMA user_version"_s).toInt(), storage::latestSchemaVersion());
        QCOMPARE(ask(**database, u"PRAGMA application_id"_s).toInt(), Database::kApplicationId);
        QCOMPARE(ask(**database, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
        QCOMPARE(ask(**database, u"PRAGMA synchronous"_s).toInt(), 2);
        QCOMPARE(ask(**database, u"PRAGMA foreign_keys"_s).toInt(), 1);
        QVERIFY(QDir(m_folder->path()).entryList({u"*.bak*"_s}).isEmpty());
    }

    void bringsAnOldFileUpToDate()
    {
        QVERIFY(QFile::copy(QStringLiteral(FW_TEST_DATA "/storage/desk-v1.db"), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        const auto database = Database::open(m_path, kNow);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        SqlSettingsStore store(*database);
        QCOMPARE(store.value(u"start"_s)->toString(), u"demo"_s);
        QVERIFY(store.switchProfiles()->empty());
        QCOMPARE(ask(**database, u"PRAGMA user_version"_s).toInt(), storage::latestSchemaVersion());
        const QStringList copies = QDir(m_folder->path()).entryList({u"desk.sqlite.bak-1-*"_s});
        QCOMPARE(copies, QStringList{u"desk.sqlite.bak-1-19700211T160000"_s});
    }

    void keepsTheAlarmsOfVersionThree()
    {
        QVERIFY(QFile::copy(QStringLiteral(FW_TEST_DATA "/storage/desk-v3.db"), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        const auto database = Database::open(m_path, kNow);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        storage::SqlAlarmStore alarms(*database);
        QCOMPARE(alarms.openAlarms()->size(), std::size_t(1));
        QCOMPARE(alarms.openAlarms()->front().subject.name.zh, u"销售"_s);
        QCOMPARE(alarms.history(10)->size(), std::size_t(1));
        SqlSettingsStore settings(*database);
        QCOMPARE(settings.switchProfiles()->front().name, u"广州"_s);
    }

    void fillsTheRollupsOfVersionEleven()
    {
        QVERIFY(QFile::copy(QStringLiteral(FW_TEST_DATA "/storage/desk-v11.db"), m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        const auto database = Database::open(m_path, kNow);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        // Two queues, eight intervals each: two hours.
        const QString hours = u"FROM queue_rollups WHERE length = 3600000000"_s;
        QCOMPARE(ask(**database, u"SELECT count(*) "_s + hours).toInt(), 4);
        QCOMPARE(ask(**database, u"SELECT sum(offered) "_s + hours).toInt(), 9 * 16);
        QCOMPARE(ask(**database, u"SELECT max(max_wait_s) "_s + hours).toInt(), 37);
        QCOMPARE(ask(**database, u"SELECT count(*) FROM queue_rollups"_s).toInt(), 4 + 8);
        QCOMPARE(ask(**database, u"SELECT sum(talk_s) FROM agent_rollups"_s).toInt(), 8 * 600);
        QCOMPARE(ask(**database, u"SELECT reason FROM legal_holds"_s).toString(),
                 u"complaint 17"_s);
    }

    void aNewSchemaIsTheSameAsAMigratedOne_data()
    {
        // A file as each version that people have had left it.
        QTest::addColumn<QString>("file");
        QTest::newRow("version 1") << u"desk-v1.db"_s;
        QTest::newRow("version 3") << u"desk-v3.db"_s;
        QTest::newRow("version 11") << u"desk-v11.db"_s;
    }

    void aNewSchemaIsTheSameAsAMigratedOne()
    {
        QFETCH(QString, file);
        QVERIFY(QFile::copy(QStringLiteral(FW_TEST_DATA "/storage/") + file, m_path));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
        const auto migrated = Database::open(m_path, kNow);
        const auto fresh = Database::open(m_folder->filePath(u"fresh.sqlite"_s), kNow);
        QVERIFY(bool(migrated) && bool(fresh));
        const QString schema = u"SELECT group_concat(sql) FROM (SELECT sql FROM sqlite_schema "
                               "ORDER BY name)"_s;
        QCOMPARE(ask(**migrated, schema), ask(**fresh, schema));
    }

    void refusesANewerSchema()
    {
        QVERIFY(bool(Database::open(m_path, kNow)));
        tamper(m_path, {u"PRAGMA user_version=9999"_s});
        const QByteArray before = contentOf(m_path);
        const auto database = Database::open(m_path, kNow);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::NewerSchema);
        QVERIFY(database.error().detail.contains(u"9999"_s));
        QCOMPARE(contentOf(m_path), before);
    }

    void refusesABrokenFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("this is a letter to my aunt\n").repeated(400);
        QTest::newRow("cut header") << QByteArray("SQLite format 3\0garbage", 23).repeated(50);
    }

    void refusesABrokenFile()
    {
        QFETCH(QByteArray, content);
        write(m_path, content);
        const auto database = Database::open(m_path, kNow);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Malformed);
        QVERIFY(database.error().detail.contains(u"desk.sqlite"_s));
        QCOMPARE(contentOf(m_path), content);
    }

    void refusesAForeignFile()
    {
        tamper(m_path, {u"CREATE TABLE recipes (name TEXT)"_s});
        const QByteArray before = contentOf(m_path);
        const auto database = Database::open(m_path, kNow);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::Malformed);
        QCOMPARE(contentOf(m_path), before);
    }

    void tellsThatTheFileIsInUse()
    {
        const auto first = Database::open(m_path, kNow);
        QVERIFY(bool(first));
        const auto second = Database::open(m_path, kNow);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::InUse);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
