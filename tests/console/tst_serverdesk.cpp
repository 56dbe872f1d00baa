// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/database/liverecorder.h"
#include "tests/support/postgrescluster.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace std::chrono_literals;

/// The real program on a floor that somebody else records.
class TestServerDesk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheFloor_data();
    void showsTheFloor();
    void saysWhyNot_data();
    void saysWhyNot();

private:
    struct Run
    {
        int exitCode = -1;
        QString errors;
    };

    void admin(const QString &statement) const;
    [[nodiscard]] Run run(const settings::ServerProfile &server, const QString &login,
                          const QString &password, const QString &folder) const;

    SystemClock m_clock;
    test::PostgresCluster m_cluster{test::PostgresCluster::Durability::None,
                                    test::PostgresCluster::Reach::SocketAndTls};
    std::shared_ptr<storage::Database> m_database;
    settings::ServerProfile m_server;
    std::unique_ptr<test::LiveRecorder> m_recorder;
    QTimer m_traffic;
};

void TestServerDesk::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

void TestServerDesk::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_server = m_cluster.tlsProfile(profile->database);
    const auto database =
        storage::Database::open(*profile, {}, storage::Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    admin(u"INSERT INTO nodes VALUES ('north', NULL), ('alpha', 'north')"_s);
    admin(u"CREATE ROLE leader LOGIN PASSWORD 'right'"_s);
    admin(u"CREATE ROLE lead LOGIN PASSWORD 'right'"_s);
    admin(u"CREATE ROLE auditor LOGIN PASSWORD 'right'"_s);
    admin(u"SELECT priv.add_member('auditor', 'AUD', '{}', '{}')"_s);
    admin(u"SELECT priv.add_member('leader', 'C-GL', '{}', '{}')"_s);
    admin(u"SELECT priv.add_member('lead', 'O-TL', ARRAY['north'], ARRAY['alpha'])"_s);
    m_recorder = std::make_unique<test::LiveRecorder>(m_database, m_clock);
    connect(&m_traffic, &QTimer::timeout, this,
            [this] { QVERIFY(m_recorder->write(m_recorder->calls() < 20 ? 5 : 1)); });
    m_traffic.start(300ms);
}

TestServerDesk::Run TestServerDesk::run(const settings::ServerProfile &server, const QString &login,
                                        const QString &password, const QString &folder) const
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"FLOORWARDEN_SECRET"_s, password);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FW_BIN_DIR "/floorwarden"),
                  {u"--server"_s,
                   "%1:%2/%3"_L1.arg(server.host, QString::number(server.port), server.database),
                   u"--root-cert"_s, server.rootCertificate, u"--user"_s, login, u"--snapshot"_s,
                   folder, u"--lang"_s, u"en"_s, u"--theme"_s, u"light"_s, u"--after"_s, u"1"_s});
    // Meanwhile this program records.
    if (!QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 120'000)) {
        return {};
    }
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
}

void TestServerDesk::showsTheFloor_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("who sees everything") << u"leader"_s;
    QTest::newRow("who leads a team") << u"lead"_s;
}

void TestServerDesk::showsTheFloor()
{
    QFETCH(QString, login);
    const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("FW_KEEP_PICTURES");
    const QString place = kept.isEmpty() ? folder.path() : kept;
    const Run answer = run(m_server, login, u"right"_s, place);
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
    const QStringList pictures = QDir(place).entryList({u"*.png"_s});
    QVERIFY(pictures.size() > 5);
    QVERIFY(!QImage(QDir(place).filePath(pictures.front())).isNull());
}

void TestServerDesk::saysWhyNot_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("said");
    QTest::newRow("wrong password")
        << u"leader"_s << u"wrong"_s << u"The name or the password is wrong."_s;
    QTest::newRow("nobody answers") << u"away"_s << u"right"_s << u"The server does not answer"_s;
    QTest::newRow("may not follow")
        << u"auditor"_s << u"right"_s << u"does not let your role follow the live floor"_s;
}

void TestServerDesk::saysWhyNot()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(QString, said);
    settings::ServerProfile server = m_server;
    if (login == "away"_L1) {
        server.port = 1;
    }
    const QTemporaryDir folder;
    const Run answer = run(server, login, password, folder.path());
    QCOMPARE(answer.exitCode, 1);
    QVERIFY2(answer.errors.contains(said), qPrintable(answer.errors));
}

QTEST_GUILESS_MAIN(TestServerDesk)
#include "tst_serverdesk.moc"
