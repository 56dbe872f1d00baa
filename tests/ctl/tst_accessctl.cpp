// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/storage/sqlauditstore.h"

#include <QFile>
#include <QProcess>
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

QTEST_GUILESS_MAIN(TestAccessCtl)

#include "tst_accessctl.moc"
