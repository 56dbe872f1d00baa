// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvtext.h"
#include "core/settlement/resulttext.h"
#include "core/settlement/settlementtexts.h"
#include "tests/settlement/settledmonth.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::settlement;

namespace {

constexpr char kPeopleHeader[] = "emp_id,role,valid_from,valid_to,scheduled_h,writeoff_h,worked_h,"
                                 "handled,target,bonus_eligible\n";
constexpr char kKpiHeader[] = "kpi_id,dim,weight,numerator,denominator,scale,rule,dir,base,full,"
                              "base_pct,below,steps,free,unit,deduct_pct,guard_num,guard_den,"
                              "guard_below,guard_cap_pct\n";

/// The least that can be settled.
SettlementTexts leastTexts()
{
    SettlementTexts texts;
    texts.contract = "key,value\nmonth,2026-03\nprice_agent,10000\n";
    texts.bands = "lower,coefficient\n0,1\n";
    texts.people =
        QByteArray(kPeopleHeader) + "a,agent,2026-03-01,2026-03-31,166.64,,166.64,10,5,1\n";
    texts.scores = "dim,score\nquality,95\nbusiness,95\noverall,95\n";
    return texts;
}

QString faultOf(const SettlementTexts &texts)
{
    const Result<SettlementInput> input = readSettlement(texts);
    return input ? QString() : input.error().detail;
}

using Part = std::optional<QByteArray> SettlementTexts::*;

} // namespace

class TestSettlementTexts final : public QObject
{
    Q_OBJECT

private slots:
    void missingKeysTakeDefaults();
    void emptyValues();
    void unknownWordsAreRefused();
    void filesMayBeMissing();
    void marksAndLineEnds();
    void notApplicable();
    void kpisOfAllRules();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void foldersComeBack();
    void theHashIsOfTheValues();
    void cellsAreQuoted();
};

void TestSettlementTexts::missingKeysTakeDefaults()
{
    const Result<SettlementInput> input = readSettlement(leastTexts());
    QVERIFY(input);
    const Contract &contract = input->contract;
    QCOMPARE(contract.standardHours.text(), u"166.64"_s);
    QCOMPARE(contract.ratio, Exact(1));
    QVERIFY(contract.ratioMode == RatioMode::PersonsPerSeat);
    QCOMPARE(contract.seatDecimals, 4);
    QCOMPARE(contract.scoreDecimals, 2);
    QVERIFY(contract.rounding == Rounding::HalfUp);
    QVERIFY(contract.overtimeBasis == OvertimeBasis::Literal);
    QVERIFY(contract.proration == Proration::None);
    QCOMPARE(contract.overtimeRoles, QStringList({u"trainee"_s, u"agent"_s, u"lead"_s}));
    QCOMPARE(contract.overtimeMonthlyLimit, Exact(36));
    QVERIFY(contract.negativePolicy == NegativePolicy::ZeroAndCarry);
    QCOMPARE(contract.bonusMinimumScore, Exact(90));
    QCOMPARE(contract.bonusUnitPrice.text(), u"0.85"_s);
    QCOMPARE(contract.bonusVolumeCap, Exact(20));
    QCOMPARE(contract.bonusFeeCap, Exact(10));
    QCOMPARE(contract.bonusBlockedBy, QStringList({u"A"_s}));
    QCOMPARE(contract.partnerShare, Exact(20));
    QCOMPARE(contract.weights, (std::array{Exact(35), Exact(25), Exact(30), Exact(10)}));
    QCOMPARE(settle(*input).payable, Exact(10'000));
}

void TestSettlementTexts::emptyValues()
{
    SettlementTexts texts = leastTexts();
    *texts.contract += "standard_hours,\nrounding,\nseat_decimals,\ncap_agent,\nratio_agent,\n"
                       "ot_roles,\nbonus_blocked_by,\nunknown,x\nunknown,y\n";
    const Result<SettlementInput> input = readSettlement(texts);
    QVERIFY(input);
    QCOMPARE(input->contract.standardHours.text(), u"166.64"_s);
    QVERIFY(input->contract.rounding == Rounding::HalfUp);
    QCOMPARE(input->contract.seatDecimals, 4);
    QVERIFY(!input->contract.seats[1].cap);
    QCOMPARE(input->contract.overtimeRoles, QStringList()); // an empty list is a list
    QCOMPARE(input->contract.bonusBlockedBy, QStringList());
}

void TestSettlementTexts::unknownWordsAreRefused()
{
    for (const char *row : {"rounding,up\n", "ratio_mode,both\n", "ot_basis,none\n",
                            "prorate,hours\n", "negative_policy,forget\n", "ot_roles,agents\n"}) {
        SettlementTexts texts = leastTexts();
        *texts.contract += row;
        const Result<SettlementInput> input = readSettlement(texts);
        QVERIFY2(input, row);
        QVERIFY2(settle(*input).refusal == Refusal::Config, row);
    }
}

void TestSettlementTexts::filesMayBeMissing()
{
    SettlementTexts texts = leastTexts();
    texts.incidents.reset();
    QVERIFY(readSettlement(texts)->incidents.empty());
    texts.incidents = QByteArray("\n"); // nothing in it
    QVERIFY(readSettlement(texts)->incidents.empty());
    texts.incidents = "id,class,kind,value,coef_cap\n1,C,fixed,300,\n1,C,fixed,300,NA\n"; // each
    QCOMPARE(readSettlement(texts)->incidents.size(), std::size_t(2));
    texts.scores.reset();
    QVERIFY(settle(*readSettlement(texts)).refusal == Refusal::NoScore);
    texts.bands.reset();
    QVERIFY(settle(*readSettlement(texts)).refusal == Refusal::Bands);
    texts.folder = u"month"_s;
    texts.people.reset();
    QCOMPARE(faultOf(texts), u"month/people.csv:1: there is no such file"_s);
    texts.contract.reset();
    QCOMPARE(faultOf(texts), u"month/contract.csv:1: there is no such file"_s);
    texts = leastTexts();
    texts.kpis = QByteArray(kKpiHeader);
    QCOMPARE(faultOf(texts), u"scores.csv:1: there is kpis.csv too; which of them is meant?"_s);
    texts = leastTexts();
    texts.people = QByteArray(kPeopleHeader); // a month of nobody
    QVERIFY(settle(*readSettlement(texts)).payable.isZero());
}

void TestSettlementTexts::marksAndLineEnds()
{
    SettlementTexts texts = leastTexts();
    const Settlement settled = settle(*readSettlement(texts));
    for (std::optional<QByteArray> *file :
         {&texts.contract, &texts.bands, &texts.people, &texts.scores}) {
        **file = "\xef\xbb\xbf" + (*file)->replace("\n", "\r\n\r\n");
    }
    const Result<SettlementInput> input = readSettlement(texts);
    QVERIFY2(input, qPrintable(faultOf(texts)));
    QCOMPARE(resultText(settle(*input)), resultText(settled));
}

void TestSettlementTexts::notApplicable()
{
    for (const char *word : {"NA", "na", "N/A", ""}) {
        SettlementTexts texts = leastTexts();
        texts.scores = QByteArray("dim,score\nquality,") + word + "\nbusiness,95\noverall,95\n";
        const Result<SettlementInput> input = readSettlement(texts);
        QVERIFY2(input, word);
        QVERIFY2(!input->scores[0], word);
        QVERIFY(resultText(settle(*input)).contains("score_quality,NA\n"));
    }
    SettlementTexts texts = leastTexts(); // a line that is missing is a score that is missing
    texts.scores = "dim,score\noverall,95\noperations,80\nmanagement,NA\n";
    QCOMPARE(warningsOf(settle(*readSettlement(texts))), u"W_NO_VOLUME_TARGET;W_SCORE_NA"_s);
}

void TestSettlementTexts::kpisOfAllRules()
{
    SettlementTexts texts = leastTexts();
    texts.scores.reset();
    texts.kpis = QByteArray(kKpiHeader) +
                 "Q1,quality,10,979,1000,100,linear,up,97.5,98.4,70,zero,,,,,70,100,75,80\n"
                 "Q6,quality,5,3,10000,10000,deduct,down,,,,,,1,1,20,,,,\n"
                 "B2,business,5,103,10000,100,piecewise,down,,,,,1.0:100;1.05:30;1.1:0,,,,,,,\n"
                 "O2,operations,6,90,100,100,step,up,,,,,92:100;90:80;88:60,,,,,,,\n"
                 "M2,management,2,0,0,100,passfail,up,,100,,,,,,,,,,\n";
    const Result<SettlementInput> input = readSettlement(texts);
    QVERIFY2(input, qPrintable(faultOf(texts)));
    const QByteArray result = resultText(settle(*input));
    // Quality (10 x 80 + 5 x 60) / 15; overall of the three groups that there are.
    QVERIFY2(result.contains("base_fee,10000.00\nkpi_B2,58.00\nkpi_M2,NA\nkpi_O2,80.00\n"
                             "kpi_Q1,80.00\nkpi_Q6,60.00\nscore_quality,73.33\n"
                             "score_business,58.00\nscore_overall,71.30\nscore_operations,80.00\n"
                             "score_management,NA\nmin_dimension,business\nmin_score,58.00\n"),
             result.constData());
}

void TestSettlementTexts::faultsAreNamed_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto add = [](const char *name, Part part, const QByteArray &bytes,
                        const QString &words) { QTest::newRow(name) << part << bytes << words; };
    const Part contract = &SettlementTexts::contract;
    add("no month", contract, "key,value\n", u"contract.csv:1: column key: "_s);
    add("a month", contract, "key,value\nmonth,2026-13\n", u"contract.csv:2: column value: "_s);
    add("a number", contract, "key,value\nmonth,2026-03\nprice_lead,1e3\n",
        u"contract.csv:3: column value: \"1e3\""_s);
    add("percent", contract, "key,value\nmonth,2026-03\npartner_share_pct,20%\n",
        u"contract.csv:3: column value: \"20%\""_s);
    add("decimals", contract, "key,value\nmonth,2026-03\nseat_decimals,2.5\n",
        u"contract.csv:3: column value: \"2.5\""_s);
    add("a key twice", contract, "key,value\nmonth,2026-03\nprice_lead,1\nprice_lead,1\n",
        u"contract.csv:4: column key: price_lead is there twice"_s);
    add("a cell more", contract, "key,value\nmonth,2026-03,\n", u"contract.csv:2: "_s);
    add("no bytes", contract, "", u"contract.csv:1: "_s);
    add("another code", contract, "key,value\nregion,\xb9\xe3\n", u"contract.csv:1: "_s);
    const Part bands = &SettlementTexts::bands;
    add("a bound", bands, "lower,coefficient\n0,1\n90,\n",
        u"bands.csv:3: column coefficient: a number is needed"_s);
    add("a column", bands, "lower,coef\n", u"bands.csv:1: column coefficient"_s);
    const auto people = [&add](const char *name, const QByteArray &row, const QString &words) {
        add(name, &SettlementTexts::people,
            QByteArray(kPeopleHeader) + "x,lead,2026-03-01,2026-03-31,1,,1,,,0\n\n" + row + '\n',
            u"people.csv:4: column "_s + words);
    };
    people("nobody", ",agent,2026-03-01,2026-03-31,1,0,1,0,0,1", u"emp_id: "_s);
    people("a date", "a,agent,2026-3-1,2026-03-31,1,0,1,0,0,1", u"valid_from: \"2026-3-1\""_s);
    people("no day", "a,agent,2026-03-01,2026-02-29,1,0,1,0,0,1", u"valid_to: "_s);
    people("no hours", "a,agent,2026-03-01,2026-03-31,,0,1,0,0,1", u"scheduled_h: "_s);
    people("a word", "a,agent,2026-03-01,2026-03-31,1,0,eight,0,0,1", u"worked_h: \"eight\""_s);
    people("finer than 36 s", "a,agent,2026-03-01,2026-03-31,1,0.005,1,0,0,1", u"writeoff_h: "_s);
    people("calls of the eligible", "a,agent,2026-03-01,2026-03-31,1,0,1,,0,1", u"handled: "_s);
    people("a flag", "a,agent,2026-03-01,2026-03-31,1,0,1,0,0,2", u"bonus_eligible: \"2\""_s);
    const Part incidents = &SettlementTexts::incidents;
    add("kind", incidents, "id,class,kind,value,coef_cap\n1,A,percent,5,\n",
        u"incidents.csv:2: column kind: \"percent\""_s);
    add("cap", incidents, "id,class,kind,value,coef_cap\n1,A,fixed,5,80%\n",
        u"incidents.csv:2: column coef_cap: "_s);
    const Part scores = &SettlementTexts::scores;
    add("dimension", scores, "dim,score\ntotal,95\n", u"scores.csv:2: column dim: \"total\""_s);
    add("score", scores, "dim,score\nquality,good\n", u"scores.csv:2: column score: "_s);
    add("score twice", scores, "dim,score\nquality,1\nquality,NA\n", u"scores.csv:3: column dim"_s);
    const auto kpi = [&add](const char *name, const QByteArray &row, const QString &words) {
        add(name, &SettlementTexts::kpis, QByteArray(kKpiHeader) + row + '\n',
            u"kpis.csv:2: column "_s + words);
    };
    kpi("group", "Q1,overall,1,1,1,1,passfail,up,,1,,,,,,,,,,", u"dim: \"overall\""_s);
    kpi("weight", "Q1,quality,,1,1,1,passfail,up,,1,,,,,,,,,,", u"weight: "_s);
    kpi("figure", "Q1,quality,1,many,1,1,passfail,up,,1,,,,,,,,,,", u"numerator: \"many\""_s);
    kpi("base", "Q1,quality,1,1,1,1,linear,up,,1,0,zero,,,,,,,,", u"base: "_s);
    kpi("steps", "Q1,quality,1,1,1,1,step,up,,,,,92=100,,,,,,,", u"steps: \"92=100\""_s);
    kpi("half a guard", "Q1,quality,1,1,1,1,passfail,up,,1,,,,,,,1,,75,80", u"guard_den: "_s);
}

void TestSettlementTexts::faultsAreNamed()
{
    QFETCH(Part, part);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    SettlementTexts texts = leastTexts();
    if (part == &SettlementTexts::kpis) {
        texts.scores.reset();
    }
    texts.*part = bytes;
    QVERIFY2(faultOf(texts).startsWith(words), qPrintable(faultOf(texts)));
}

void TestSettlementTexts::foldersComeBack()
{
    SettlementInput input = workedExample();
    input.contract.seats[1].cap = number("1.5");
    input.contract.rounding.reset(); // a word that nobody knows stays one
    input.people.front().employee = u"王, \"芳\""_s;
    input.scores[2].reset();
    input.incidents.front().coefficientCap = number("0.8");
    SettlementTexts texts = writeSettlement(input);
    Result<SettlementInput> back = readSettlement(texts);
    QVERIFY2(back, qPrintable(faultOf(texts)));
    QVERIFY(!back->contract.rounding);
    QCOMPARE(hashOf(*back), hashOf(input));
    QVERIFY(settle(*back).refusal == Refusal::Config);
    input.contract.rounding = Rounding::HalfEven;
    back = readSettlement(writeSettlement(input));
    QVERIFY(back);
    QCOMPARE(resultText(settle(*back)), resultText(settle(input)));
    QVERIFY(bonusText(settle(*back)) == bonusText(settle(input)));
    QVERIFY(texts.contract->contains("price_agent,9650\n"));
}

void TestSettlementTexts::theHashIsOfTheValues()
{
    SettlementTexts texts = leastTexts();
    const QByteArray hash = hashOf(*readSettlement(texts));
    QCOMPARE(hash.size(), 64);
    texts.scores = "dim,score\r\noverall,95.0\r\nbusiness,95\r\nquality,095\r\n";
    texts.incidents = "id,class,kind,value,coef_cap\n";
    QCOMPARE(hashOf(*readSettlement(texts)), hash);
    texts.scores =
        "dim,score\noverall,95.001\nbusiness,95\nquality,95\n"; // also if nothing comes of it
    QVERIFY(hashOf(*readSettlement(texts)) != hash);
    texts = leastTexts();
    *texts.contract += "parameter_version,7\n";
    QVERIFY(hashOf(*readSettlement(texts)) != hash);
}

void TestSettlementTexts::cellsAreQuoted()
{
    QCOMPARE(plainCell(u"-1"_s), u"-1"_s); // no apostrophe: the id is the id
    QCOMPARE(plainCell(u"a,b"_s), u"\"a,b\""_s);
    QCOMPARE(plainCell(u"a\"b"_s), u"\"a\"\"b\""_s);
    QCOMPARE(plainCell(u"W_A;W_B"_s), u"W_A;W_B"_s);
}

QTEST_GUILESS_MAIN(TestSettlementTexts)
#include "tst_settlementtexts.moc"
