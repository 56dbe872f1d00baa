// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/settlementcomparison.h"
#include "core/settlement/settlementwhatif.h"
#include "tests/settlement/settledmonth.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::settlement;

namespace {

QString yuan(const Exact &amount)
{
    return amount.text(2, Rounding::HalfUp);
}

/// Two KPIs of each group that is a dimension: quality stands at 88, business at 92.
SettlementInput monthOfKpis()
{
    SettlementInput input = workedExample();
    input.hasKpis = true;
    const auto add = [&input](const QString &id, KpiGroup group, int value) {
        Kpi kpi;
        kpi.id = id;
        kpi.group = group;
        kpi.weight = Exact(5);
        kpi.numerator = Exact(value);
        kpi.denominator = Exact(100);
        kpi.scale = Exact(100);
        kpi.rule = KpiRule::Linear;
        kpi.full = Exact(100);
        kpi.below = BelowBase::Zero;
        input.kpis.push_back(kpi);
    };
    add(u"Q1"_s, KpiGroup::Quality, 78);
    add(u"Q2"_s, KpiGroup::Quality, 98);
    add(u"B1"_s, KpiGroup::Business, 84);
    add(u"B2"_s, KpiGroup::Business, 100);
    return input;
}

} // namespace

class TestSettlementWhatIf final : public QObject
{
    Q_OBJECT

private slots:
    void distancesToTheNextBands();
    void theBestAndTheWorstBand();
    void boundsBetweenTwoScores();
    void effectsOfAScore();
    void aKpiTakesTheOverallScoreAlong();
    void leversAreSorted();
    void aRefusedMonthHasNoWays();
    void comparesTwoMonths();
    void comparesWithARefusal();
};

void TestSettlementWhatIf::distancesToTheNextBands()
{
    const SettlementInput input = workedExample();
    const PreparedMonth month(input);
    const SettlementWhatIf whatIf(month);
    const std::vector<DimensionStanding> standings = whatIf.standings();
    QCOMPARE(standings.size(), std::size_t(3));
    const DimensionStanding &quality = standings[0];
    QVERIFY(quality.isLowest);
    QVERIFY(quality.up && quality.down);
    // 95 is the next bound, but business and overall stand at 94 and 93.46.
    QCOMPARE(quality.up->bound, Exact(95));
    QCOMPARE(quality.up->points.text(), u"3.8"_s);
    QCOMPARE(quality.up->coefficient, Exact(1));
    QCOMPARE(yuan(quality.up->alone), u"0.00"_s);
    QCOMPARE(yuan(quality.up->together), u"544.71"_s); // 27235.49 - 26690.78
    // Below 90 it is 0.95, and the bonus of 340 is gone.
    QCOMPARE(quality.down->bound, Exact(90));
    QCOMPARE(quality.down->points.text(), u"1.21"_s);
    QCOMPARE(quality.down->coefficient, number("0.95"));
    QCOMPARE(yuan(quality.down->alone), u"-1157.06"_s); // 25873.72 - 26690.78 - 340
    QVERIFY(!standings[1].isLowest);
    QCOMPARE(standings[1].up->points, Exact(1));
    QCOMPARE(standings[2].down->points.text(), u"3.47"_s);
}

void TestSettlementWhatIf::theBestAndTheWorstBand()
{
    SettlementInput input = plainMonth();
    input.bands = {{Exact(0), number("0.5")}, {Exact(95), Exact(1)}, {Exact(101), Exact(2)}};
    input.scores = {Exact(96), Exact(10), std::nullopt};
    const PreparedMonth month(input);
    const std::vector<DimensionStanding> standings = SettlementWhatIf(month).standings();
    QCOMPARE(standings.size(), std::size_t(2)); // what is not applicable stands nowhere
    QVERIFY(!standings[0].up);                  // nobody can reach 101
    QVERIFY(standings[0].down);
    QVERIFY(standings[1].up);
    QCOMPARE(yuan(standings[1].up->alone), u"5000.00"_s);
    QVERIFY(!standings[1].down);
}

void TestSettlementWhatIf::boundsBetweenTwoScores()
{
    SettlementInput input = plainMonth();
    input.bands = {{Exact(0), number("0.5")}, {number("95.005"), Exact(1)}};
    const PreparedMonth month(input);
    std::vector<DimensionStanding> standings = SettlementWhatIf(month).standings();
    QCOMPARE(standings[0].up->points.text(), u"0.01"_s); // 95.01 is the first that is not below
    QCOMPARE(yuan(standings[0].up->together), u"5000.00"_s);
    input.scores = {number("95.01"), Exact(99), Exact(99)};
    standings = SettlementWhatIf(month).standings();
    QCOMPARE(standings[0].down->points.text(), u"0.01"_s);
    QCOMPARE(yuan(standings[0].down->alone), u"-5000.00"_s);
}

void TestSettlementWhatIf::effectsOfAScore()
{
    SettlementInput input = workedExample();
    input.scores = {number("94.9"), Exact(97), Exact(96)};
    const PreparedMonth month(input);
    const SettlementWhatIf whatIf(month);
    QCOMPARE(yuan(whatIf.effectOf(Dimension::Quality, Exact(95))), u"544.71"_s);
    QCOMPARE(yuan(whatIf.effectOf(Dimension::Quality, number("94.995"))), u"544.71"_s);
    QCOMPARE(yuan(whatIf.effectOf(Dimension::Quality, number("94.9"))), u"0.00"_s);
    QCOMPARE(yuan(whatIf.effectOf(Dimension::Business, Exact(100))), u"0.00"_s);
    QCOMPARE(whatIf.withScore(Dimension::Business, Exact(80)).coefficient, number("0.9"));
    // The same as if the input had it.
    SettlementInput other = input;
    other.scores[1] = Exact(80);
    QCOMPARE(whatIf.withScore(Dimension::Business, Exact(80)).payable, settle(other).payable);
}

void TestSettlementWhatIf::aKpiTakesTheOverallScoreAlong()
{
    const SettlementInput input = monthOfKpis();
    const PreparedMonth month(input);
    const SettlementWhatIf whatIf(month);
    QCOMPARE(whatIf.settled().scores.score(Dimension::Quality)->text(), u"88"_s);
    const Settlement better = whatIf.withKpiValue(u"Q1"_s, Exact(84));
    QCOMPARE(better.scores.score(Dimension::Quality)->text(), u"91"_s);
    QVERIFY(*better.scores.score(Dimension::Overall) >
            *whatIf.settled().scores.score(Dimension::Overall));
    SettlementInput other = input;
    other.kpis[0].numerator = Exact(84);
    QCOMPARE(better.payable, settle(other).payable);
    QCOMPARE(whatIf.withKpiValue(u"none"_s, Exact(1)).payable, whatIf.settled().payable);
}

void TestSettlementWhatIf::leversAreSorted()
{
    const SettlementInput input = monthOfKpis();
    const PreparedMonth month(input);
    const std::vector<KpiLever> levers = SettlementWhatIf(month).levers();
    QCOMPARE(levers.size(), std::size_t(3)); // B2 has all of its points
    QCOMPARE(levers[0].id, u"Q1"_s);
    QVERIFY(levers[0].movesBand);
    QVERIFY(levers[0].payable.isPositive());
    QCOMPARE(levers[0].lowestScore, Exact(92)); // business is the lowest then
    QCOMPARE(levers[1].id, u"B1"_s);
    QVERIFY(!levers[1].movesBand);
    QVERIFY(levers[1].payable.isZero());
    QCOMPARE(levers[2].id, u"Q2"_s);
}

void TestSettlementWhatIf::aRefusedMonthHasNoWays()
{
    SettlementInput input = workedExample();
    input.contract.standardHours = Exact();
    const PreparedMonth month(input);
    const SettlementWhatIf whatIf(month);
    QVERIFY(whatIf.settled().refusal == Refusal::Config);
    QVERIFY(whatIf.standings().empty());
    QVERIFY(whatIf.levers().empty());
    QVERIFY(whatIf.withScore(Dimension::Quality, Exact(100)).refusal == Refusal::Config);
    QVERIFY(whatIf.effectOf(Dimension::Quality, Exact(100)).isZero());
}

void TestSettlementWhatIf::comparesTwoMonths()
{
    const Settlement before = settle(workedExample());
    SettlementInput input = workedExample();
    input.scores = {Exact(96), Exact(96), std::nullopt};
    input.contract.carryIn = Exact(100'000);
    input.people.pop_back();
    const Settlement after = settle(input);
    const SettlementComparison comparison = compare(before, after);
    QCOMPARE(yuan(*comparison.payable.difference()), u"-26230.78"_s);
    QCOMPARE(comparison.hours[indexOf(SeatType::Lead)].difference()->text(), u"-166.64"_s);
    QCOMPARE(comparison.scores[0].difference()->text(), u"4.8"_s);
    QVERIFY(!comparison.scores[2].difference());
    QCOMPARE(comparison.coefficient.difference()->text(), u"0.02"_s);
    Exact steps;
    for (const ComparedFigure &step : comparison.steps) {
        steps += *step.difference();
    }
    QCOMPARE(steps, *comparison.payable.difference());
    QVERIFY(comparison.carryOut.after->isPositive());
}

void TestSettlementWhatIf::comparesWithARefusal()
{
    SettlementInput input = workedExample();
    input.bands.clear();
    const SettlementComparison comparison = compare(settle(input), settle(workedExample()));
    QVERIFY(!comparison.payable.before);
    QVERIFY(comparison.payable.after);
    QVERIFY(!comparison.payable.difference());
    QVERIFY(waterfallOf(settle(input)) == PaymentSteps());
}

QTEST_GUILESS_MAIN(TestSettlementWhatIf)
#include "tst_settlementwhatif.moc"
