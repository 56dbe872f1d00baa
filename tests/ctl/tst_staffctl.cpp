// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvreader.h"
#include "core/staffing/staffing.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::staffing;

namespace {

constexpr char kHeader[] = "id,calls,interval_s,aht_s,target,threshold_s,patience_s,max_occupancy,"
                           "max_abandon,shrinkage,model,sl_definition,agents\n";

struct Finished
{
    int code = -1;
    QString words;
    QString out;
};

} // namespace

class TestStaffCtl final : public QObject
{
    Q_OBJECT

private slots:
    void answersEachLine();
    void columnsMayStandAnyhow();
    void searchesBelowTheLoad();
    void linesLimitCallers();
    void contractsAreWeighed();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void saysWhatIsMissing();

private:
    [[nodiscard]] Finished run(const QStringList &arguments) const;
    [[nodiscard]] Finished staff(const QByteArray &in) const;
    [[nodiscard]] QList<QStringList> rows() const;

    QTemporaryDir m_folder;
    const QString m_in = m_folder.filePath(u"in.csv"_s);
    const QString m_out = m_folder.filePath(u"out.csv"_s);
};

Finished TestStaffCtl::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"), arguments);
    Finished finished;
    if (process.waitForFinished(30'000)) {
        finished = {process.exitCode(), QString::fromUtf8(process.readAllStandardError()),
                    QString::fromUtf8(process.readAllStandardOutput())};
    }
    return finished;
}

Finished TestStaffCtl::staff(const QByteArray &in) const
{
    QFile::remove(m_out);
    QFile file(m_in);
    if (!file.open(QIODevice::WriteOnly) || file.write(in) != in.size()) {
        return {};
    }
    file.close();
    return run({u"staff"_s, u"--in"_s, m_in, u"--out"_s, m_out});
}

QList<QStringList> TestStaffCtl::rows() const
{
    QFile file(m_out);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const Result<CsvTable> table = readCsv(file.readAll(), m_out);
    QList<QStringList> rows;
    if (table) {
        rows << table->header();
        for (const CsvTable::Row &row : table->rows()) {
            rows << row.cells;
        }
    }
    return rows;
}

void TestStaffCtl::answersEachLine()
{
    const Finished finished =
        staff(QByteArray(kHeader) + "given,400,1800,200,0.8,20,90,,,0.3,A,SL-4,40\n"
                                    "searched,400,1800,200,0.8,20,,,,,C,SL-1,\n"
                                    "lost,300,1800,180,0.01,20,,,,,B,,\n"
                                    "relaxed,400,1800,200,0.8,20,90,0.75,,,A,SL-1,\n"
                                    "none,0,1800,200,0.8,20,90,,,,A,SL-1,\n");
    QCOMPARE(finished.words, QString());
    QCOMPARE(finished.code, 0);
    const QList<QStringList> answers = rows();
    QCOMPARE(answers.size(), 6);
    QCOMPARE(answers[0].join(u','),
             u"id,agents,gross_agents,sl,asa_s,occupancy,p_wait,p_abandon"_s);

    const Grade given = erlangA(40, {400, 1800, 200, 20, 90});
    QCOMPARE(answers[1].first(3), QStringList({u"given"_s, u"40"_s, u"58"_s}));
    const QList<double> expected{given.serviceLevel(4), given.meanWait, given.occupancy,
                                 given.waits, given.abandoned};
    for (qsizetype number = 0; number < expected.size(); ++number) {
        const double written = answers[1][3 + number].toDouble();
        QVERIFY(std::abs(written / expected[number] - 1) < 1e-14);
    }
    QCOMPARE(answers[2][1], u"50"_s); // exact fractions: 49 give 74.7 %
    QVERIFY(answers[2][3].toDouble() >= 0.8);
    QCOMPARE(answers[3][1], u"42"_s);
    QVERIFY(answers[3][7].toDouble() <= 0.01);
    QVERIFY(answers[4][5].toDouble() <= 0.75);
    QCOMPARE(answers[5].first(4), QStringList({u"none"_s, u"0"_s, u"0"_s, u"1"_s}));
}

void TestStaffCtl::columnsMayStandAnyhow()
{
    const Finished finished =
        staff("\xef\xbb\xbf"
              "Model, AHT_S ,note,id,calls\r\nc,200,\"a, b\",\"x\"\"y\",400\r\n");
    QCOMPARE(finished.words, QString());
    const QList<QStringList> answers = rows();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[1][0], u"x\"y"_s);
    QCOMPARE(answers[1][1], u"50"_s);
}

void TestStaffCtl::searchesBelowTheLoad()
{
    QCOMPARE(staff(QByteArray(kHeader) + "x,6000,1800,300,0.8,20,3,,,,A,SL-1,\n").code, 0);
    const QList<QStringList> answers = rows();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[1][1], u"802"_s); // of a load of 1,000
}

void TestStaffCtl::linesLimitCallers()
{
    QByteArray header(kHeader);
    header.replace("agents\n", "agents,lines\n");
    const Finished finished =
        staff(header +
              "limited,400,1800,200,0.8,20,,,,,C,SL-1,46,50\n"
              "searched,400,1800,200,0.7,20,,,,,C,SL-1,,60\nfree,400,1800,200,0.7,20,,,,,C,,,\n");
    QCOMPARE(finished.words, QString());
    const QList<QStringList> answers = rows();
    const Grade limited = erlangWithLines(46, 50, {400, 1800, 200, 20, 0});
    QVERIFY(std::abs(answers[1][7].toDouble() / limited.abandoned - 1) < 1e-12);
    QVERIFY(std::abs(answers[1][3].toDouble() / limited.answeredInTime - 1) < 1e-12);
    QVERIFY(answers[2][7].toDouble() > 0); // somebody finds no line
    QCOMPARE(answers[3][7].toDouble(), 0.0);
    const auto wordsOf = [&](const QByteArray &line) { return staff(header + line).words; };
    QVERIFY(wordsOf("x,400,1800,200,0.8,20,90,,,,A,SL-1,,50\n").contains(u"column lines: "_s));
    QVERIFY(wordsOf("x,400,1800,200,0.8,20,,,,,C,SL-1,,0\n").contains(u"column lines: "_s));
    // No number of agents serves 400 calls in time through 20 lines.
    QVERIFY(wordsOf("x,400,1800,200,0.8,20,,,,,C,SL-1,,20\n").contains(u"column target: "_s));
}

/// 500 seats for 600 people, round the clock, in a month of 30 days and 166.64 standard hours.
void TestStaffCtl::contractsAreWeighed()
{
    const QStringList command{u"roster"_s, u"feasibility"_s, u"--seats"_s, u"500"_s,
                              u"--from"_s, u"2024-04-01"_s,  u"--to"_s,    u"2024-04-30"_s};
    const Finished few = run(command + QStringList{u"--people"_s, u"600"_s});
    QCOMPARE(few.code, 1);
    for (const QString &line :
         {u"seat hours: 360000.0\n"_s, u"people hours: 99984.0\n"_s, u"filled: 27.8%\n"_s,
          u"seats throughout: 138.9\n"_s, u"missing hours: 260016.0\n"_s,
          u"overtime at most: 21600.0\n"_s, u"people needed: 2161\n"_s,
          u"people needed with overtime: 1777\n"_s, u"hours of a day for all seats: 6.7\n"_s}) {
        QVERIFY2(few.out.contains(line), qPrintable(few.out));
    }
    QCOMPARE(run(command + QStringList{u"--people"_s, u"2161"_s}).code, 0);
    QCOMPARE(run(command + QStringList{u"--people"_s, u"2161"_s, u"--absent"_s, u"1"_s}).code, 1);
    QCOMPARE(run(command).code, 2); // nobody said how many people
}

void TestStaffCtl::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, const char *line, const QString &words) {
        QTest::newRow(name) << QByteArray(line) << words;
    };
    add("a word", "x,many,1800,180,0.8,20,60,,,,A,SL-1,12", u"column calls: "_s);
    add("nothing", "x,,1800,180,0.8,20,60,,,,A,SL-1,12", u"column calls: "_s);
    add("not finite", "x,inf,1800,180,0.8,20,60,,,,A,SL-1,12", u"column calls: "_s);
    add("negative, agents given", "x,-1,1800,180,0.8,20,60,,,,A,SL-1,12", u"column calls: "_s);
    add("no length, agents given", "x,100,0,180,0.8,20,60,,,,C,SL-1,12", u"column interval_s: "_s);
    add("no handle time, agents given", "x,100,1800,0,0.8,20,60,,,,A,SL-1,12", u"column aht_s: "_s);
    add("no patience, agents given", "x,100,1800,180,0.8,20,,,,,A,SL-1,12",
        u"column patience_s: "_s);
    add("no patience", "x,100,1800,180,0.8,20,,,,,A,SL-1,", u"column patience_s: "_s);
    add("target", "x,100,1800,180,1,20,60,,,,A,SL-1,", u"column target: "_s);
    add("cap", "x,100,1800,180,0.8,20,60,2,,,A,SL-1,", u"column max_occupancy: "_s);
    add("shrinkage", "x,100,1800,180,0.8,20,60,,,1,A,SL-1,", u"column shrinkage: "_s);
    add("model", "x,100,1800,180,0.8,20,60,,,,D,SL-1,", u"column model: "_s);
    add("definition", "x,100,1800,180,0.8,20,60,,,,A,SL-9,", u"column sl_definition: "_s);
    add("half an agent", "x,100,1800,180,0.8,20,60,,,,A,SL-1,1.5", u"column agents: "_s);
    add("too much", "x,1e9,1800,180,0.8,20,60,,,,A,SL-1,", u"column target: "_s);
    add("a cell more", "x,100,1800,180,0.8,20,60,,,,A,SL-1,,", u"14 cells"_s);
    add("quotes", "x,\"1\"0,1800,180,0.8,20,60,,,,A,SL-1,", u"cell 2"_s);
}

void TestStaffCtl::whatIsWrongIsNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, words);
    const Finished finished =
        staff(QByteArray(kHeader) + "fine,100,1800,180,0.8,20,60,,,,A,SL-1,\n" + line + '\n');
    QCOMPARE(finished.code, 1);
    QVERIFY2(finished.words.contains(u"in.csv:3: "_s + words), qPrintable(finished.words));
    QVERIFY(!QFileInfo::exists(m_out)); // all or nothing
}

void TestStaffCtl::saysWhatIsMissing()
{
    QCOMPARE(run({u"staff"_s}).code, 2);
    QCOMPARE(run({u"staff"_s, u"--in"_s, u"/none.csv"_s, u"--out"_s, m_out}).code, 1);
    QCOMPARE(staff("").code, 1);
    const Finished finished = staff("id,aht_s\nx,1\n");
    QCOMPARE(finished.code, 1);
    QVERIFY2(finished.words.contains(u"calls"_s), qPrintable(finished.words));
}

QTEST_GUILESS_MAIN(TestStaffCtl)
#include "tst_staffctl.moc"
