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
};

} // namespace

class TestStaffCtl final : public QObject
{
    Q_OBJECT

private slots:
    void answersEachLine();
    void columnsMayStandAnyhow();
    void searchesBelowTheLoad();
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
        finished = {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
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
