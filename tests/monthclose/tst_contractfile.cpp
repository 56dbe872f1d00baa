// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/contractfile.h"
#include "tests/monthclose/monthscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::monthclose;
using namespace fw::tests;
using settlement::indexOf;
using settlement::SeatType;

namespace {

ContractFile read(const QByteArray &rows)
{
    return readContractFile("contract,from,key,value\n" + rows, u"prices.csv"_s,
                            someTerms({}).kpis);
}

} // namespace

/// Prices and bands out of a file: all of it, or what is wrong with each line.
class TestContractFile final : public QObject
{
    Q_OBJECT

private slots:
    void termsOfSeveralContracts();
    void faultsNameTheirLine_data();
    void faultsNameTheirLine();
    void allFaultsAreTold();
};

void TestContractFile::termsOfSeveralContracts()
{
    const ContractFile file = read("GD-S,2026-01,price_agent,9000\n"
                                   "GD-N,2026-06,price_agent,9900\n"
                                   "GD-N,2026-06,bands,0:0.5;90:1\n"
                                   "GD-N,2026-01,price_agent,9650\n"
                                   "GD-N,2026-01,standard_hours,160\n"
                                   "GD-N,2026-01,ot_basis,capped\n"
                                   "GD-N,2026-01,target_volume,70000\n"
                                   "GD-N,2026-01,approval_limit,200000\n"
                                   "GD-N,2026-01,bands,0:0.5;90:0.98;95:1\n"
                                   "GD-S,2026-01,bands,0:1\n");
    QVERIFY2(file.faults.empty(),
             file.faults.empty() ? "" : qPrintable(file.faults.front().detail));
    QCOMPARE(file.terms.size(), std::size_t(3));
    const ContractTerms &first = file.terms[0];
    QCOMPARE(first.contract, u"GD-N"_s);
    QCOMPARE(first.from, QDate(2026, 1, 1));
    QCOMPARE(first.terms.seats[indexOf(SeatType::Agent)].price, Exact(9650));
    QCOMPARE(first.terms.standardHours, Exact(160));
    QCOMPARE(first.terms.targetVolume, Exact(70'000));
    QVERIFY(first.terms.overtimeBasis == settlement::OvertimeBasis::Capped);
    QVERIFY(!first.terms.month.isValid());
    QCOMPARE(*first.approvalLimit, Exact(200'000));
    QCOMPARE(first.bands.size(), std::size_t(3));
    QCOMPARE(first.kpis.size(), std::size_t(3));
    QVERIFY(check(first, someContract(u"GD-N"_s, u"north"_s)));
    QCOMPARE(file.terms[1].from, QDate(2026, 6, 1));
    QCOMPARE(file.terms[2].contract, u"GD-S"_s);
}

void TestContractFile::faultsNameTheirLine_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *text, const QString &fault) {
        QTest::newRow(name) << QByteArray(text) << u"prices.csv:3: column "_s + fault;
    };
    row("no contract", ",2026-01,price_agent,1", u"contract: it is empty"_s);
    row("no month", "A,January,price_agent,1",
        u"from: \"January\" is not a month such as 2026-03"_s);
    row("unknown key", "A,2026-01,price_agnet,1",
        u"key: \"price_agnet\" is not a word of this column"_s);
    row("of a month", "A,2026-01,carry_in,1", u"key: carry_in is of a month, not of a contract"_s);
    row("twice", "A,2026-01,bands,0:1", u"key: bands is there twice"_s);
    row("amount", "A,2026-01,budget,-1", u"value: \"-1\" is no amount"_s);
}

void TestContractFile::faultsNameTheirLine()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, fault);
    const ContractFile file = read("A,2026-01,bands,0:1\n" + row + '\n');
    QVERIFY(file.terms.empty());
    QCOMPARE(file.faults.size(), std::size_t(1));
    QCOMPARE(file.faults.front().detail, fault);
}

void TestContractFile::allFaultsAreTold()
{
    const ContractFile file = read("A,2026-01,price_agent,many\n"
                                   "A,2026-01,seat_decimals,few\n"
                                   "B,2026-01,bands,zero\n"
                                   "C,2026-01,bands,0:1\n");
    QCOMPARE(file.faults.size(), std::size_t(4)); // and A has no bands
    QVERIFY(file.faults[0].detail.startsWith(u"prices.csv:2: "_s));
    QVERIFY(file.faults[1].detail.startsWith(u"prices.csv:3: "_s));
    QVERIFY(file.terms.empty());
    QCOMPARE(readContractFile("key,value\n", u"p.csv"_s, {}).faults.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestContractFile)
#include "tst_contractfile.moc"
