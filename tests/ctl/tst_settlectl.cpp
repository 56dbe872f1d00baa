// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Finished
{
    int code = -1;
    QString words;
};

constexpr char kPeople[] = "emp_id,role,valid_from,valid_to,scheduled_h,writeoff_h,worked_h,"
                           "handled,target,bonus_eligible\n"
                           "W1,agent,2026-03-01,2026-03-31,166.64,0,172.14,2500,2300,1\n"
                           "W2,agent,2026-03-01,2026-03-31,160.00,8.00,152.00,2400,2300,1\n"
                           "W3,trainee,2026-03-01,2026-03-15,76.00,0,76.00,500,700,1\n"
                           "W3,agent,2026-03-16,2026-03-31,88.00,0,90.00,1000,900,1\n"
                           "W4,lead,2026-03-01,2026-03-31,166.64,0,166.64,,,0\n";

} // namespace

class TestSettleCtl final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void settlesTheWorkedExample();
    void aRefusalIsAResult();
    void whatCantBeReadIsNamed();
    void nothingHalfWrittenStays();
    void saysWhatIsMissing();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    [[nodiscard]] Finished run(const QStringList &arguments) const;
    [[nodiscard]] Finished settle() const;

    QTemporaryDir m_folder;
};

void TestSettleCtl::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestSettleCtl::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Finished TestSettleCtl::run(const QStringList &arguments) const
{
    QProcess process;
    process.start(QStringLiteral(FW_BIN_DIR "/floorwardenctl"), arguments);
    Finished finished;
    if (process.waitForFinished(30'000)) {
        finished = {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
    }
    return finished;
}

Finished TestSettleCtl::settle() const
{
    return run({u"settle"_s, u"--in"_s, m_folder.path(), u"--out"_s, m_folder.filePath(u"result"_s),
                u"--out-bonus"_s, m_folder.filePath(u"bonus"_s)});
}

void TestSettleCtl::init()
{
    QFile::remove(m_folder.filePath(u"result"_s));
    QFile::remove(m_folder.filePath(u"bonus"_s));
    write(u"contract.csv"_s, "key,value\nmonth,2026-03\nratio_default,1.4\nprice_trainee,5200\n"
                             "price_agent,9650\nprice_lead,11800\nprice_overtime,12400\n"
                             "handled_volume,7400\ntarget_volume,7000\n");
    write(u"bands.csv"_s, "lower,coefficient\n95,1.00\n90,0.98\n85,0.95\n0,0.5\n");
    write(u"people.csv"_s, kPeople);
    write(u"incidents.csv"_s, "id,class,kind,value,coef_cap\nI1,C,fixed,800,\n");
    write(u"scores.csv"_s, "dim,score\nquality,91.2\nbusiness,94\noverall,93.456\n");
}

void TestSettleCtl::settlesTheWorkedExample()
{
    const Finished finished = settle();
    QCOMPARE(finished.words, QString());
    QCOMPARE(finished.code, 0);
    const QByteArray result = read(u"result"_s);
    QVERIFY(result.startsWith("key,value\nhours_trainee,76.0000\n"));
    QVERIFY(result.endsWith("\npayable,26230.78\ncarry_out,0.00\nwarnings,\n"));
    QCOMPARE(read(u"bonus"_s), QByteArray("emp_id,amount\nW1,181.33\nW2,90.67\nW3,0.00\n"));
}

void TestSettleCtl::aRefusalIsAResult()
{
    write(u"bonus"_s, "of another month");
    write(u"bands.csv"_s, "lower,coefficient\n");
    const Finished finished = settle();
    QCOMPARE(finished.code, 0);
    QCOMPARE(read(u"result"_s), QByteArray("key,value\nerror,E_BANDS\n"));
    QVERIFY(!QFile::exists(m_folder.filePath(u"bonus"_s)));
}

void TestSettleCtl::whatCantBeReadIsNamed()
{
    write(u"result"_s, "of another month");
    write(u"people.csv"_s, QByteArray(kPeople).replace("152.00", "152,00"));
    Finished finished = settle();
    QCOMPARE(finished.code, 1);
    QVERIFY2(finished.words.contains(u"people.csv:3: "_s), qPrintable(finished.words));
    write(u"people.csv"_s, QByteArray(kPeople).replace("152.00", "152h"));
    finished = settle();
    QCOMPARE(finished.code, 1);
    QVERIFY2(finished.words.contains(u"people.csv:3: column worked_h: "_s),
             qPrintable(finished.words));
    QCOMPARE(read(u"result"_s), QByteArray("of another month"));
    QVERIFY(!QFile::exists(m_folder.filePath(u"bonus"_s)));
}

void TestSettleCtl::nothingHalfWrittenStays()
{
    // Where the bonus can't be written there is no result either.
    const Finished finished =
        run({u"settle"_s, u"--in"_s, m_folder.path(), u"--out"_s, m_folder.filePath(u"result"_s),
             u"--out-bonus"_s, m_folder.filePath(u"none/bonus"_s)});
    QCOMPARE(finished.code, 1);
    QVERIFY(finished.words.contains(u"none/bonus"_s));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 5); // the input
}

void TestSettleCtl::saysWhatIsMissing()
{
    QCOMPARE(run({u"settle"_s, u"--in"_s, m_folder.path()}).code, 2);
    const Finished finished =
        run({u"settle"_s, u"--in"_s, u"/none"_s, u"--out"_s, m_folder.filePath(u"result"_s)});
    QCOMPARE(finished.code, 1);
    QVERIFY(finished.words.contains(u"/none"_s));
}

QTEST_GUILESS_MAIN(TestSettleCtl)
#include "tst_settlectl.moc"
