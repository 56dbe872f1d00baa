// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Finished
{
    int code = -1;
    QString output;
    QString words;
};

Finished run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"), arguments);
    Finished finished;
    if (process.waitForFinished(60'000)) {
        finished = {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                    QString::fromUtf8(process.readAllStandardError())};
    }
    return finished;
}

} // namespace

/// A real switch's log against what a client of the same switch heard meanwhile.
class TestImportCtl final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theReportsAreTheSame_data();
    void theReportsAreTheSame();
    void twiceChangesNothing();
    void linesThatWereNotCountedAreNamed();
    void whatIsRecordedIsRefused();
    void saysWhatIsMissing();

private:
    [[nodiscard]] QString report(const QString &database, const QString &rows, const QString &step,
                                 const QString &metrics) const;

    QTemporaryDir m_folder;
    QString m_recorded = m_folder.filePath(u"recorded.sqlite"_s);
    QString m_imported = m_folder.filePath(u"imported.sqlite"_s);
    const QString m_log = QStringLiteral(FW_TEST_DATA "/ctl/queue_log");
};

void TestImportCtl::initTestCase()
{
    const Finished recorded =
        run({u"journal"_s, u"record"_s, u"--ami"_s,
             QStringLiteral(FW_TEST_DATA "/ctl/console.ami.gz"), u"--db"_s, m_recorded});
    QCOMPARE(recorded.code, 0);
    const Finished imported =
        run({u"import"_s, u"queue-log"_s, u"--db"_s, m_imported, u"--switch"_s, u"pbx"_s, m_log});
    QCOMPARE(imported.words, QString());
    QCOMPARE(imported.code, 0);
    QVERIFY2(imported.output.endsWith(u"561 lines, 185 calls, 0 errors\n"_s),
             qPrintable(imported.output));
}

QString TestImportCtl::report(const QString &database, const QString &rows, const QString &step,
                              const QString &metrics) const
{
    const Finished made =
        run({u"report"_s, u"--db"_s, database, u"--period"_s, u"custom"_s, u"--first"_s,
             u"2026-11-23"_s, u"--last"_s, u"2026-11-23"_s, u"--rows"_s, rows, u"--step"_s, step,
             u"--metrics"_s, metrics, u"--no-previous"_s, u"--format"_s, u"csv"_s});
    return made.code == 0 ? made.output : made.words;
}

void TestImportCtl::theReportsAreTheSame_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("metrics");
    const QString counts = u"OFF,ANS,AIT,A20,ABN,SAB,OVF,TMO,NOA,WDR,KEY,LST,LOSS,RNA,CMP,TRF"_s;
    const QString shares = u"SL-1,SL-3,SL-6,SL20-1,CR-1,AB-1,ABT-1,ASA-1,ASA-2,AWA-1,MAXW"_s;
    const QString talks = u"ATT-1,AHT-1,TLK,TR-1,HUA-1,RN-1"_s;
    for (const QString &step : {u"30"_s, u"15"_s, u"day"_s}) {
        QTest::addRow("counts by %s", qPrintable(step)) << u"queue"_s << step << counts;
        QTest::addRow("shares by %s", qPrintable(step)) << u"queue"_s << step << shares;
        QTest::addRow("talks by %s", qPrintable(step)) << u"queue"_s << step << talks;
    }
    QTest::addRow("the whole centre") << u"all"_s << u"30"_s << shares;
}

void TestImportCtl::theReportsAreTheSame()
{
    QFETCH(QString, rows);
    QFETCH(QString, step);
    QFETCH(QString, metrics);
    const QString heard = report(m_recorded, rows, step, metrics);
    QVERIFY2(heard.count(u'\n') > 2, qPrintable(heard));
    QCOMPARE(report(m_imported, rows, step, metrics), heard);
}

void TestImportCtl::twiceChangesNothing()
{
    const QString before = report(m_imported, u"queue"_s, u"15"_s, u"OFF,ANS,TLK"_s);
    const Finished again =
        run({u"import"_s, u"queue-log"_s, u"--db"_s, m_imported, u"--switch"_s, u"pbx"_s, m_log});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.output, u"queue_log: all of it was imported before\n"
                           "0 lines, 0 calls, 0 errors\n"_s);
    QCOMPARE(report(m_imported, u"queue"_s, u"15"_s, u"OFF,ANS,TLK"_s), before);
}

void TestImportCtl::linesThatWereNotCountedAreNamed()
{
    const QString path = m_folder.filePath(u"damaged"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1700000000|1.1|sales|NONE|ENTERQUEUE||13800135678|1\n"
               "1700000001|1.1|sales|Ann\n"
               "1700000002|1.1|sales|\xff\xfe|WHATEVER|13800135678\n");
    file.close();
    const QString errors = m_folder.filePath(u"errors.txt"_s);
    const Finished imported =
        run({u"import"_s, u"queue-log"_s, u"--db"_s, m_folder.filePath(u"damaged.sqlite"_s),
             u"--switch"_s, u"pbx"_s, u"--errors"_s, errors, path});
    QCOMPARE(imported.code, 0);
    QVERIFY2(imported.output.endsWith(u"3 lines, 1 calls, 2 errors\n"_s),
             qPrintable(imported.output));
    QFile list(errors);
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(list.readAll());
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY2(text.startsWith(u"damaged:2: fewer than five fields: 1700000001"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"13800135678"_s), "a caller's number");
}

void TestImportCtl::whatIsRecordedIsRefused()
{
    const Finished refused =
        run({u"import"_s, u"queue-log"_s, u"--db"_s, m_recorded, u"--switch"_s, u"pbx"_s, m_log});
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.words.contains(u"recorded since 2026-11-23T07:00:00Z"_s),
             qPrintable(refused.words));
    const Finished verified = run({u"journal"_s, u"verify"_s, u"--db"_s, m_recorded});
    QCOMPARE(verified.code, 0);
}

void TestImportCtl::saysWhatIsMissing()
{
    const Finished finished = run({u"import"_s, u"queue-log"_s, u"--db"_s, m_imported});
    QCOMPARE(finished.code, 2);
    QVERIFY(finished.words.contains(u"--switch NAME FILE"_s));
}

QTEST_GUILESS_MAIN(TestImportCtl)
#include "tst_importctl.moc"
