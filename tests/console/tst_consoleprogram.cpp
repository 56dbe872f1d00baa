// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    int exitCode = -1;
    QString errors;
};

/// Runs the real program to its end; its own limit is longer than any answer takes.
Run run(const QStringList &arguments, const QString &secret = QString())
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"FLOORWARDEN_SECRET"_s, secret);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FW_BIN_DIR "/floorwarden"), arguments);
    if (!program.waitForFinished(450'000) || program.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

class TestConsoleProgram final : public QObject
{
    Q_OBJECT

private slots:

    void refusesBadArguments_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown option") << QStringList{u"--fly"_s} << u"fly"_s;
        QTest::newRow("positional") << QStringList{u"floor"_s} << u"floor"_s;
        QTest::newRow("ami without user") << QStringList{u"--ami"_s, u"pbx:5038"_s} << u"--user"_s;
        QTest::newRow("ami port") << QStringList{u"--ami"_s, u"pbx:99999"_s, u"--user"_s, u"u"_s}
                                  << u"pbx:99999"_s;
        QTest::newRow("user alone") << QStringList{u"--user"_s, u"u"_s} << u"--ami"_s;
        QTest::newRow("server without a database")
            << QStringList{u"--server"_s, u"db"_s} << u"host:port/database"_s;
        QTest::newRow("server and demo")
            << QStringList{u"--server"_s, u"db/floor"_s, u"--demo"_s} << u"--demo"_s;
        QTest::newRow("server's protection")
            << QStringList{u"--server"_s, u"db/floor"_s, u"--server-tls"_s, u"some"_s} << u"some"_s;
        QTest::newRow("certificate file alone")
            << QStringList{u"--root-cert"_s, u"ca.pem"_s} << u"--server"_s;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"fr"_s} << u"fr"_s;
        QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
        QTest::newRow("seconds") << QStringList{u"--after"_s, u"soon"_s} << u"soon"_s;
        QTest::newRow("size") << QStringList{u"--size"_s, u"big"_s} << u"big"_s;
        QTest::newRow("settle into nothing")
            << QStringList{u"--settle"_s, u"month"_s} << u"--out"_s;
        QTest::newRow("scores into nothing") << QStringList{u"--qa"_s, u"calls"_s} << u"--out"_s;
        QTest::newRow("out alone") << QStringList{u"--out"_s, u"file"_s} << u"--settle"_s;
    }

    void refusesBadArguments()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Run answer = run(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.errors.contains(named), qPrintable(answer.errors));
    }

    void settlesWithoutADisplay()
    {
        QTemporaryDir folder;
        const QList<std::pair<QString, QByteArray>> files{
            {u"contract.csv"_s, "key,value\nmonth,2026-03\nprice_agent,10000\n"},
            {u"bands.csv"_s, "lower,coefficient\n0,1\n"},
            {u"people.csv"_s, "emp_id,role,valid_from,valid_to,scheduled_h,writeoff_h,worked_h,"
                              "handled,target,bonus_eligible\n"
                              "a,agent,2026-03-01,2026-03-31,166.64,0,166.64,0,0,1\n"},
            {u"scores.csv"_s, "dim,score\nquality,95\nbusiness,95\noverall,95\n"}};
        for (const auto &[name, bytes] : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        environment.insert(u"DISPLAY"_s, u":4711"_s); // is named, and is not there
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FW_BIN_DIR "/floorwarden"),
                      {u"--settle"_s, folder.path(), u"--out"_s, folder.filePath(u"result"_s),
                       u"--out-bonus"_s, folder.filePath(u"bonus"_s)});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
        QFile result(folder.filePath(u"result"_s));
        QVERIFY(result.open(QIODevice::ReadOnly));
        QVERIFY(result.readAll().contains("\npayable,10000.00\n"));
        QVERIFY(!QFile::exists(folder.filePath(u"bonus"_s)));
        QVERIFY(QFile::remove(folder.filePath(u"people.csv"_s)));
        const Run answer = run({u"--settle"_s, folder.path(), u"--out"_s, result.fileName()});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains(u"people.csv:1: "_s), qPrintable(answer.errors));
    }

    void scoresWithoutADisplay()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"agreement_one.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rater,u1\na,1\nb,1\n") > 0);
        file.close();
        const QString out = folder.filePath(u"out"_s);
        QCOMPARE(run({u"--qa"_s, folder.path(), u"--out"_s, out}).exitCode, 0);
        QFile result(out + u"/agreement.csv"_s);
        QVERIFY(result.open(QIODevice::ReadOnly));
        QVERIFY(result.readAll().contains("one,agreement_a_b,1.000000\n"));
        const Run answer = run({u"--qa"_s, out, u"--out"_s, out});
        QCOMPARE(answer.exitCode, 1);
    }

    void saysThatItCouldNotConnect()
    {
        QTemporaryDir folder;
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString port = QString::number(probe.serverPort());
        probe.close(); // now nobody listens there
        const Run answer = run({u"--ami"_s, u"127.0.0.1:"_s + port, u"--user"_s, u"u"_s,
                                u"--snapshot"_s, folder.path(), u"--lang"_s, u"en"_s},
                               u"secret"_s);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains(u"The switch refused the connection."_s),
                 qPrintable(answer.errors));
    }

    void saysThatTheSecretIsMissing()
    {
        QTemporaryDir folder;
        const Run answer = run({u"--ami"_s, u"127.0.0.1:1"_s, u"--user"_s, u"u"_s, u"--snapshot"_s,
                                folder.path(), u"--lang"_s, u"en"_s});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains(u"The secret is missing"_s), qPrintable(answer.errors));
    }

    void leavesABrokenSettingsFileAlone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"floorwarden.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("no database at all\n").repeated(100));
        file.close();
        const Run answer = run({u"--data"_s, folder.path()});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.errors.contains(u"damaged"_s), qPrintable(answer.errors));
        QCOMPARE(file.size(), qint64(1900));
    }

    void recordsWhatItHears()
    {
        QTemporaryDir folder;
        const Run answer = run({u"--demo"_s, u"--data"_s, folder.path(), u"--snapshot"_s,
                                folder.filePath(u"shots"_s), u"--after"_s, u"2"_s, u"--size"_s,
                                u"1366x768"_s, u"--lang"_s, u"en"_s, u"--theme"_s, u"light"_s});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        QProcess verify;
        verify.start(
            QStringLiteral(FW_BIN_DIR "/floorwardenctl"),
            {u"journal"_s, u"verify"_s, u"--db"_s, folder.filePath(u"demo-journal.sqlite"_s)});
        QVERIFY(verify.waitForFinished());
        QByteArray words = verify.readAllStandardOutput();
        words.append(verify.readAllStandardError());
        QVERIFY2(verify.exitCode() == 0, words.constData());
        QVERIFY2(words.contains("1 sessions") && words.contains("all the same"), words.constData());
    }

    void writesEveryPage()
    {
        QTemporaryDir folder;
        const Run answer = run({u"--demo"_s, u"--snapshot"_s, folder.path(), u"--after"_s, u"1"_s,
                                u"--size"_s, u"1366x768"_s});
        QVERIFY2(answer.exitCode == 0, qPrintable(answer.errors));
        for (const QString &language : {u"zh_CN"_s, u"en"_s}) {
            for (const QString &theme : {u"light"_s, u"dark"_s}) {
                for (const QString &page : {u"floor"_s,
                                            u"floor-seats"_s,
                                            u"settings"_s,
                                            u"first-start"_s,
                                            u"first-start-switch"_s,
                                            u"floor-stale"_s,
                                            u"palette"_s,
                                            u"columns"_s,
                                            u"queues"_s,
                                            u"rewind"_s,
                                            u"queues-callers"_s,
                                            u"links"_s,
                                            u"alarms"_s,
                                            u"alarm-history"_s,
                                            u"agents"_s,
                                            u"agents-timeline"_s,
                                            u"agent-sheet"_s,
                                            u"settings-dictionary"_s,
                                            u"settings-keys"_s,
                                            u"settings-measure"_s}) {
                    const QString name = u"%1-%2-%3-1366x768.png"_s.arg(page, language, theme);
                    const QImage image(folder.filePath(name));
                    QVERIFY2(!image.isNull(), qPrintable(name));
                    if (!page.startsWith(u"first-start"_s) && page != "columns"_L1) {
                        QCOMPARE(image.size(), QSize(1366, 768));
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestConsoleProgram)
#include "tst_consoleprogram.moc"
