// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char kForm[] =
    "question_id,section,section_weight,question_weight,type,min,max,critical,fatal,bonus_points\n"
    "tone,manners,40,1,scale,1,5,none,0,0\n"
    "privacy,business,60,1,yes_no,,,compliance,1,0\n";

struct Finished
{
    int code = -1;
    QString words;
};

Finished finish(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    Finished finished;
    if (process.waitForFinished(120'000)) {
        finished = {process.exitCode(), QString::fromUtf8(process.readAll())};
    }
    return finished;
}

} // namespace

class TestQaCtl final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void secondProgramAgrees();
    void writesWhatIsThere();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void nothingHalfIsWritten();

private:
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] Finished run() const;

    const QString m_program = QStringLiteral(FW_BIN_DIR "/floorwardenctl");
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestQaCtl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestQaCtl::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

QByteArray TestQaCtl::read(const QString &name) const
{
    QFile file(m_folder->filePath(u"out/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Finished TestQaCtl::run() const
{
    return finish(m_program,
                  {u"qa"_s, u"--in"_s, m_folder->path(), u"--out"_s, m_folder->filePath(u"out"_s)});
}

void TestQaCtl::secondProgramAgrees()
{
    const Finished oracle =
        finish(u"python3"_s, {QStringLiteral(FW_SOURCE_DIR "/tests/ctl/qaoracle.py"), m_program,
                              m_folder->path(), u"150"_s});
    QVERIFY2(oracle.code == 0, qPrintable(oracle.words));
}

void TestQaCtl::writesWhatIsThere()
{
    write(u"agreement_one.csv"_s, "rater,u1,u2\na,1,2\nb,1,\n");
    QCOMPARE(run().code, 0);
    QCOMPARE(read(u"agreement.csv"_s), "set,measure,value\none,alpha_nominal,NA\n"
                                       "one,alpha_ordinal,NA\none,alpha_interval,NA\n"
                                       "one,agreement_a_b,1.000000\none,kappa_a_b,NA\n");
    QVERIFY(!QFile::exists(m_folder->filePath(u"out/evaluations.csv"_s)));
    write(u"form.csv"_s, kForm);
    write(u"answers.csv"_s, "evaluation_id,question_id,answer\r\ne1,tone,4\r\ne1,privacy,No\r\n");
    QCOMPARE(run().code, 0);
    QVERIFY(read(u"evaluations.csv"_s).endsWith("\ne1,30.00,0.00,1,0,0,1,1,0\n"));
    QCOMPARE(read(u"summary.csv"_s),
             "key,value\nevaluations_scored,1\nqa_score_mean,0.00\n"
             "customer_critical_accuracy,NA\nbusiness_critical_accuracy,NA\n"
             "compliance_critical_accuracy,0.00\nnoncritical_accuracy,100.00\nfatal_rate,100.00\n");
}

void TestQaCtl::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("words");
    const QByteArray head = "evaluation_id,question_id,answer\n";
    QTest::newRow("answer out of the scale") << u"answers.csv"_s << head + "e1,tone,6\n"
                                             << u"answers.csv:2: column answer: \"6\""_s;
    QTest::newRow("yes to a scale") << u"answers.csv"_s << head + "e1,tone,yes\n"
                                    << u"a number from 1 to 5"_s;
    QTest::newRow("unknown question") << u"answers.csv"_s << head + "e1,tone,3\ne1,nothing,3\n"
                                      << u"answers.csv:3: column question_id"_s;
    QTest::newRow("answered twice") << u"answers.csv"_s << head + "e1,tone,3\ne1,tone,3\n"
                                    << u"answered twice"_s;
    QTest::newRow("no answers") << u"answers.csv"_s << QByteArray("evaluation_id,answer\n")
                                << u"question_id"_s;
    QTest::newRow("form with a scale of no room")
        << u"form.csv"_s << QByteArray("question_id,type,min,max\nq,scale,5,5\n")
        << u"form.csv:2: column max"_s;
    QTest::newRow("form with an unknown word")
        << u"form.csv"_s << QByteArray("question_id,type\nq,yes_no\np,stars\n")
        << u"form.csv:3: column type: \"stars\""_s;
    QTest::newRow("form with two weights of one section")
        << u"form.csv"_s << QByteArray("question_id,section,section_weight\nq,s,1\np,s,2\n")
        << u"form.csv:3: column section_weight"_s;
    QTest::newRow("unit without a rating")
        << u"reference_one.csv"_s << QByteArray("unit,expert\nu7,1\n")
        << u"reference_one.csv:2: column unit"_s;
    QTest::newRow("rater twice") << u"agreement_one.csv"_s << QByteArray("rater,u1\na,1\na,2\n")
                                 << u"agreement_one.csv:3: column rater"_s;
}

void TestQaCtl::whatIsWrongIsNamed()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(QString, words);
    write(u"form.csv"_s, kForm);
    write(u"answers.csv"_s, "evaluation_id,question_id,answer\ne1,tone,4\n");
    write(u"agreement_one.csv"_s, "rater,u1\na,1\n");
    write(file, text);
    const Finished finished = run();
    QCOMPARE(finished.code, 1);
    QVERIFY2(finished.words.contains(words), qPrintable(finished.words));
}

void TestQaCtl::nothingHalfIsWritten()
{
    QVERIFY(run().words.contains(u"there is neither form.csv nor agreement_SET.csv"_s));
    write(u"form.csv"_s, kForm);
    QVERIFY(run().words.contains(u"answers.csv"_s));
    write(u"answers.csv"_s, "evaluation_id,question_id,answer\ne1,tone,4\n");
    write(u"agreement_one.csv"_s, "nobody\n");
    QCOMPARE(run().code, 1);
    QVERIFY(!QDir(m_folder->filePath(u"out"_s)).exists());
    QCOMPARE(finish(m_program, {u"qa"_s, u"--in"_s, m_folder->path()}).code, 2);
    write(u"agreement_one.csv"_s, "rater,u1\n-7,1\n=x,1\n");
    QCOMPARE(
        finish(m_program, {u"--qa"_s, m_folder->path(), u"--out"_s, m_folder->filePath(u"out"_s)})
            .code,
        0);
    QVERIFY(read(u"agreement.csv"_s).contains("\none,agreement_-7_=x,1.000000\n")); // ids stay ids
}

QTEST_GUILESS_MAIN(TestQaCtl)
#include "tst_qactl.moc"
