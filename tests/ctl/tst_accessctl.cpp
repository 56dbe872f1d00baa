// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/sqlauditstore.h"
#include "tests/support/postgrescluster.h"

#include <QFile>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace fw;
using namespace Qt::StringLiterals;

/// What an administrator does at a terminal.
class TestAccessCtl final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void accountsAreMadeAndShut();
    void refusalsAreSentences_data();
    void refusalsAreSentences();
    void theTrailIsSealedVerifiedAndExported();
    void aFileThatIsNotThereIsNotMade();
    void aPostIsChangedAndDelegated();
    void aServersAccountsAreRoles();

private:
    struct Answer
    {
        int code = -1;
        QString output;
        QString words;
    };

    Answer ctl(const QStringList &arguments, const QByteArray &input = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestAccessCtl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"desk.sqlite"_s);
    QVERIFY(storage::Database::open(m_file, SystemClock().now()));
}

TestAccessCtl::Answer TestAccessCtl::ctl(const QStringList &arguments,
                                         const QByteArray &input) const
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished()) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestAccessCtl::accountsAreMadeAndShut()
{
    const Answer added = ctl({u"users"_s, u"add"_s, u"lead"_s, u"--db"_s, m_file, u"--role"_s,
                              u"O-TL"_s, u"--name"_s, u"Zhang San"_s, u"--region"_s, u"north"_s,
                              u"--team"_s, u"alpha"_s, u"--team"_s, u"beta"_s},
                             "correct horse\n");
    QVERIFY2(added.code == 0, qPrintable(added.words));
    QCOMPARE(ctl({u"users"_s, u"list"_s, u"--db"_s, m_file}).output,
             u"lead\tZhang San\tO-TL\tnorth\talpha,beta\n"_s);
    QCOMPARE(ctl({u"users"_s, u"disable"_s, u"lead"_s, u"--db"_s, m_file}).code, 0);
    QVERIFY(ctl({u"users"_s, u"list"_s, u"--db"_s, m_file}).output.contains(u"disabled"_s));
    QCOMPARE(ctl({u"users"_s, u"enable"_s, u"lead"_s, u"--db"_s, m_file}).code, 0);
    QCOMPARE(ctl({u"users"_s, u"passwd"_s, u"lead"_s, u"--db"_s, m_file}, "another horse\n").code,
             0);
}

void TestAccessCtl::refusalsAreSentences_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("code");
    const QByteArray good = "correct horse\n";
    QTest::newRow("no role") << QStringList{u"users"_s, u"add"_s, u"x"_s} << good << u"O-TL"_s << 2;
    QTest::newRow("unknown role") << QStringList{u"users"_s, u"add"_s, u"x"_s, u"--role"_s,
                                                 u"BOSS"_s}
                                  << good << u"O-TL"_s << 2;
    QTest::newRow("bad name") << QStringList{u"users"_s, u"add"_s, u"X Y"_s, u"--role"_s, u"ADM"_s}
                              << good << u"small letters"_s << 1;
    QTest::newRow("short password")
        << QStringList{u"users"_s, u"add"_s, u"x"_s, u"--role"_s, u"ADM"_s} << QByteArray("short\n")
        << u"fewer than 10"_s << 1;
    QTest::newRow("nobody") << QStringList{u"users"_s, u"disable"_s, u"x"_s} << QByteArray()
                            << u"x"_s << 1;
    QTest::newRow("no such deed") << QStringList{u"users"_s, u"remove"_s, u"x"_s} << QByteArray()
                                  << u"users add"_s << 2;
    QTest::newRow("export without a place")
        << QStringList{u"audit"_s, u"export"_s} << QByteArray() << u"--csv"_s << 2;
}

void TestAccessCtl::refusalsAreSentences()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    QFETCH(QString, words);
    QFETCH(int, code);
    const Answer answer = ctl(arguments + QStringList{u"--db"_s, m_file}, input);
    QCOMPARE(answer.code, code);
    QVERIFY2(answer.words.contains(words), qPrintable(answer.words));
}

void TestAccessCtl::theTrailIsSealedVerifiedAndExported()
{
    QCOMPARE(ctl({u"users"_s, u"add"_s, u"chief"_s, u"--db"_s, m_file, u"--role"_s, u"ADM"_s,
                  u"--name"_s, u"=1+1"_s},
                 "correct horse\n")
                 .code,
             0);
    QCOMPARE(ctl({u"audit"_s, u"seal"_s, u"--db"_s, m_file}).output, u"1 sealed\n"_s);
    const Answer whole = ctl({u"audit"_s, u"verify"_s, u"--db"_s, m_file});
    QCOMPARE(whole.code, 0);
    QVERIFY(whole.output.startsWith(u"whole: 1 sealed"_s));
    const QString csv = m_folder->filePath(u"trail.csv"_s);
    QCOMPARE(ctl({u"audit"_s, u"export"_s, u"--db"_s, m_file, u"--csv"_s, csv}).code, 0);
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString content = QString::fromUtf8(file.readAll());
    QCOMPARE(content.count(u'\n'), qsizetype(2));
    QVERIFY(content.contains(u"\"user.add\",\"chief\""_s));
    QVERIFY(content.contains(u"\"'@"_s)); // no formula for a spreadsheet
    const Answer after = ctl({u"audit"_s, u"verify"_s, u"--db"_s, m_file});
    QVERIFY(after.output.contains(u"1 not sealed yet"_s)); // the export is an entry itself
}

void TestAccessCtl::aFileThatIsNotThereIsNotMade()
{
    const QString other = m_folder->filePath(u"other.sqlite"_s);
    QCOMPARE(ctl({u"audit"_s, u"verify"_s, u"--db"_s, other}).code, 1);
    QVERIFY(!QFile::exists(other));
}

void TestAccessCtl::aPostIsChangedAndDelegated()
{
    const auto users = [this](const QStringList &arguments, const QByteArray &input = {}) {
        return ctl(QStringList{u"users"_s} + arguments + QStringList{u"--db"_s, m_file}, input);
    };
    for (const QString &login : {u"lead"_s, u"boss"_s}) {
        QCOMPARE(users({u"add"_s, login, u"--role"_s, u"O-TL"_s, u"--region"_s, u"north"_s,
                        u"--team"_s, login == u"boss"_s ? u"beta"_s : u"alpha"_s},
                       "correct horse\n")
                     .code,
                 0);
    }
    QCOMPARE(
        users({u"change"_s, u"boss"_s, u"--role"_s, u"O-OS"_s, u"--region"_s, u"north"_s}).code, 0);
    QVERIFY(users({u"list"_s}).output.contains(u"boss\tboss\tO-OS\tnorth\t\n"_s));
    QCOMPARE(users({u"change"_s, u"boss"_s}).code, 2);
    const QStringList delegation{u"delegate"_s, u"lead"_s,    u"--of"_s,
                                 u"boss"_s,     u"--until"_s, u"2999-01-01T00:00:00Z"_s};
    QVERIFY(users(delegation).words.contains(u"--reason"_s));
    QCOMPARE(users(delegation.mid(0, 4)).code, 2);
    const Answer given = users(delegation + QStringList{u"--reason"_s, u"annual leave"_s});
    QVERIFY2(given.code == 0, qPrintable(given.words));
    const QString list = users({u"list"_s}).output;
    QVERIFY2(list.contains(u"\tO-OS of boss\tnorth\t\t"_s) && list.contains(u"annual leave"_s),
             qPrintable(list));
    QCOMPARE(users({u"undelegate"_s, u"lead"_s, u"--of"_s, u"nobody"_s}).code, 1);
    QCOMPARE(users({u"undelegate"_s, u"lead"_s, u"--of"_s, u"boss"_s}).code, 0);
    QVERIFY(!users({u"list"_s}).output.contains(u"O-OS of"_s));
}

void TestAccessCtl::aServersAccountsAreRoles()
{
    test::PostgresCluster cluster(test::PostgresCluster::Durability::None,
                                  test::PostgresCluster::Reach::SocketAndTls);
    const Outcome started = cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = cluster.makeDatabase();
    QVERIFY(profile);
    {
        const auto database =
            storage::Database::open(*profile, {}, storage::Database::Schema::BringUpToDate);
        QVERIFY(database);
        QSqlQuery query((*database)->connection());
        QVERIFY(query.exec(u"INSERT INTO app.nodes VALUES ('all', NULL), ('east', 'all')"_s));
    }
    const QStringList place{
        u"--server"_s,
        u"%1:%2/%3"_s.arg(profile->host, QString::number(profile->port), profile->database),
        u"--user"_s,
        profile->user,
        u"--tls"_s,
        u"off"_s};
    const auto run = [&](const QStringList &arguments, const QByteArray &input = {}) {
        return ctl(arguments + place, input);
    };
    const Answer added = run({u"users"_s, u"add"_s, u"zhang.san"_s, u"--role"_s, u"O-TL"_s,
                              u"--region"_s, u"east"_s, u"--team"_s, u"all"_s},
                             "correct horse\n");
    QVERIFY2(added.code == 0, qPrintable(added.words));
    QCOMPARE(run({u"users"_s, u"list"_s}).output, u"zhang.san\tO-TL\teast\tall\n"_s);
    // A node that is not there leaves no half-made role behind.
    QCOMPARE(run({u"users"_s, u"add"_s, u"li"_s, u"--role"_s, u"O-TL"_s, u"--team"_s, u"x'y"_s},
                 "correct horse\n")
                 .code,
             1);
    QCOMPARE(run({u"users"_s, u"add"_s, u"li"_s, u"--role"_s, u"C-GL"_s}, "correct horse\n").code,
             0);
    QCOMPARE(run({u"users"_s, u"disable"_s, profile->user}).code, 1); // no member
    QCOMPARE(run({u"users"_s, u"disable"_s, u"li"_s}).code, 0);
    QVERIFY(run({u"users"_s, u"list"_s}).output.startsWith(u"li\tC-GL\t\t\tdisabled\n"_s));
    // Which of the planned people a member is, each of them once.
    const auto change = [&run](const QString &login, const QStringList &what) {
        return run(QStringList{u"users"_s, u"change"_s, login} + what);
    };
    QCOMPARE(change(u"zhang.san"_s, {u"--person"_s, u"G0021"_s}).code, 0);
    QVERIFY(run({u"users"_s, u"list"_s}).output.endsWith(u"\tperson G0021\n"_s));
    const Answer taken = change(u"li"_s, {u"--person"_s, u"G0021"_s});
    QCOMPARE(taken.code, 1);
    QVERIFY2(taken.words.contains(u"zhang.san already"_s), qPrintable(taken.words));
    QCOMPARE(change(profile->user, {u"--person"_s, u"G0022"_s}).code, 1); // no member
    QCOMPARE(change(u"li"_s, {u"--role"_s, u"O-TL"_s}).code, 2);
    QCOMPARE(change(u"zhang.san"_s, {u"--person"_s, QString()}).code, 0);
    QVERIFY(!run({u"users"_s, u"list"_s}).output.contains(u"person"_s));
    QCOMPARE(run({u"users"_s, u"passwd"_s, u"zhang.san"_s}, "another horse\n").code, 0);
    QCOMPARE(run({u"users"_s, u"delegate"_s, u"li"_s}).code, 2);
    // What the server keeps lets the person in, by the new password only.
    storage::PostgresProfile own = cluster.tlsProfile(profile->database);
    own.user = u"zhang.san"_s;
    const auto enter = [&](const QString &password) {
        const auto entered =
            storage::Database::open(own, password, storage::Database::Schema::MustBeNewest);
        return entered ? QString() : entered.error().detail;
    };
    QCOMPARE(enter(u"another horse"_s), QString());
    QVERIFY(!enter(u"correct horse"_s).isEmpty());
    const Answer trail = run({u"audit"_s, u"verify"_s});
    QVERIFY2(trail.output.contains(u"6 not sealed yet"_s), qPrintable(trail.output + trail.words));
}

QTEST_GUILESS_MAIN(TestAccessCtl)

#include "tst_accessctl.moc"
