// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/cellreader.h"
#include "core/settlement/kpiscore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::settlement;

namespace {

Exact number(const QString &text)
{
    const std::optional<Exact> parsed = Exact::parse(text);
    Q_ASSERT(parsed);
    return parsed.value_or(Exact());
}

/// A KPI whose value is \a value.
Kpi kpi(KpiRule rule, const QString &value, KpiDirection direction = KpiDirection::Up)
{
    Kpi made;
    made.id = u"Q1"_s;
    made.weight = Exact(1);
    made.numerator = number(value);
    made.denominator = Exact(1);
    made.rule = rule;
    made.direction = direction;
    return made;
}

Kpi linear(const QString &value, const QString &base, const QString &full,
           const QString &basePercent, BelowBase below)
{
    Kpi made = kpi(KpiRule::Linear, value);
    made.base = number(base);
    made.full = number(full);
    made.basePercent = number(basePercent);
    made.below = below;
    return made;
}

Kpi withSteps(KpiRule rule, const QString &value, const QString &steps,
              KpiDirection direction = KpiDirection::Up)
{
    Kpi made = kpi(rule, value, direction);
    made.steps = knotsOf(steps).value_or(std::vector<Knot>());
    return made;
}

Kpi deduct(const QString &value, const QString &free, const QString &unit, const QString &percent)
{
    Kpi made = kpi(KpiRule::Deduct, value);
    made.free = number(free);
    made.unit = number(unit);
    made.deductPercent = number(percent);
    return made;
}

Kpi passFail(const QString &value, const QString &full, KpiDirection direction)
{
    Kpi made = kpi(KpiRule::PassFail, value, direction);
    made.full = number(full);
    return made;
}

Kpi guarded(Kpi made, int numerator, int denominator)
{
    made.guard = {Exact(numerator), Exact(denominator), Exact(75), Exact(80)};
    return made;
}

/// "70.00", "NA" or "E_CONFIG".
QString scored(const Kpi &kpi, Rounding rounding = Rounding::HalfUp)
{
    const std::variant<KpiScore, Refusal> score = scoreOf(kpi, rounding);
    if (const Refusal *refusal = std::get_if<Refusal>(&score)) {
        return codeOf(*refusal);
    }
    const std::optional<Exact> &percent = std::get<KpiScore>(score).percent;
    return percent ? percent->text(2, rounding) : u"NA"_s;
}

QString text(const std::optional<Exact> &score)
{
    return score ? score->text() : u"NA"_s;
}

} // namespace

class TestKpiScore final : public QObject
{
    Q_OBJECT

private slots:
    void rules_data();
    void rules();
    void valuesAreNotRounded();
    void whatIsMissingIsNotApplicable();
    void guardsTakeAndNeverGive();
    void weightsOfNothingAreSpread();
    void groupsOfNothingAreLeftOut();
    void pointsAreAddedBeforeTheClamp();
    void scoresHaveTheContractsDecimals();
};

void TestKpiScore::rules_data()
{
    QTest::addColumn<Kpi>("kpi");
    QTest::addColumn<QString>("percent");
    const auto add = [](const char *name, const Kpi &kpi, const QString &percent) {
        QTest::newRow(name) << kpi << percent;
    };
    using enum BelowBase;
    using enum KpiDirection;
    add("linear at base", linear(u"97.5"_s, u"97.5"_s, u"98.4"_s, u"70"_s, Zero), u"70.00"_s);
    add("linear between", linear(u"97.9"_s, u"97.5"_s, u"98.4"_s, u"70"_s, Zero), u"83.33"_s);
    add("linear at full", linear(u"98.4"_s, u"97.5"_s, u"98.4"_s, u"70"_s, Zero), u"100.00"_s);
    add("linear above", linear(u"100"_s, u"97.5"_s, u"98.4"_s, u"70"_s, Zero), u"100.00"_s);
    add("linear below: zero", linear(u"97.49"_s, u"97.5"_s, u"98.4"_s, u"70"_s, Zero), u"0.00"_s);
    add("linear below: hold", linear(u"97.49"_s, u"97.5"_s, u"98.4"_s, u"70"_s, Hold), u"70.00"_s);
    add("linear down", linear(u"15.5"_s, u"17"_s, u"14"_s, u"70"_s, Zero), u"85.00"_s);
    add("linear down, beyond", linear(u"13"_s, u"17"_s, u"14"_s, u"70"_s, Zero), u"100.00"_s);
    add("linear down, worse", linear(u"17.01"_s, u"17"_s, u"14"_s, u"70"_s, Zero), u"0.00"_s);
    add("linear without a way", linear(u"1"_s, u"90"_s, u"90.0"_s, u"70"_s, Zero), u"E_CONFIG"_s);
    const QString knots = u"1.0:100;1.05:30;1.1:0"_s;
    add("piecewise before", withSteps(KpiRule::Piecewise, u"0.2"_s, knots), u"100.00"_s);
    add("piecewise at a knot", withSteps(KpiRule::Piecewise, u"1.05"_s, knots), u"30.00"_s);
    add("piecewise between", withSteps(KpiRule::Piecewise, u"1.03"_s, knots), u"58.00"_s);
    add("piecewise after", withSteps(KpiRule::Piecewise, u"9"_s, knots), u"0.00"_s);
    add("piecewise, one knot", withSteps(KpiRule::Piecewise, u"9"_s, u"1:40"_s), u"40.00"_s);
    add("piecewise, none", withSteps(KpiRule::Piecewise, u"9"_s, {}), u"E_CONFIG"_s);
    add("piecewise, the same twice", withSteps(KpiRule::Piecewise, u"9"_s, u"1:40;1.0:50"_s),
        u"E_CONFIG"_s);
    add("piecewise, falling", withSteps(KpiRule::Piecewise, u"9"_s, u"2:40;1:50"_s), u"E_CONFIG"_s);
    const QString steps = u"92:100;90:80;88:60"_s;
    add("step met", withSteps(KpiRule::Step, u"90"_s, steps), u"80.00"_s);
    add("step not met", withSteps(KpiRule::Step, u"89.99"_s, steps), u"60.00"_s);
    add("no step met", withSteps(KpiRule::Step, u"87.99"_s, steps), u"0.00"_s);
    add("step down", withSteps(KpiRule::Step, u"160"_s, u"150:100;160:80;170:60"_s, Down),
        u"80.00"_s);
    add("first that is met", withSteps(KpiRule::Step, u"95"_s, u"88:60;92:100"_s), u"60.00"_s);
    add("free", deduct(u"2"_s, u"2"_s, u"1"_s, u"15"_s), u"100.00"_s);
    add("a commenced unit", deduct(u"2.01"_s, u"2"_s, u"1"_s, u"15"_s), u"85.00"_s);
    add("a whole unit", deduct(u"3"_s, u"2"_s, u"1"_s, u"15"_s), u"85.00"_s);
    add("more than all", deduct(u"20"_s, u"2"_s, u"1"_s, u"15"_s), u"0.00"_s);
    add("units of nothing", deduct(u"20"_s, u"2"_s, u"0"_s, u"15"_s), u"E_CONFIG"_s);
    add("passed", passFail(u"95"_s, u"95"_s, Up), u"100.00"_s);
    add("failed", passFail(u"94.9"_s, u"95"_s, Up), u"0.00"_s);
    add("passed down", passFail(u"94.9"_s, u"95"_s, Down), u"100.00"_s);
    Kpi unknown = kpi(KpiRule::PassFail, u"1"_s);
    unknown.direction.reset();
    add("no direction", unknown, u"E_CONFIG"_s);
    unknown.rule.reset();
    add("unknown rule", unknown, u"E_CONFIG"_s);
}

void TestKpiScore::rules()
{
    QFETCH(Kpi, kpi);
    QFETCH(QString, percent);
    QCOMPARE(scored(kpi), percent);
}

void TestKpiScore::valuesAreNotRounded()
{
    Kpi made = passFail(u"2"_s, u"66.67"_s, KpiDirection::Up);
    made.denominator = Exact(3);
    made.scale = Exact(100);
    QCOMPARE(scored(made), u"0.00"_s); // 66.666... is below 66.67
    Kpi tie = linear(u"0.00125"_s, u"0"_s, u"1"_s, u"0"_s, BelowBase::Zero); // 0.125 %
    QCOMPARE(scored(tie, Rounding::HalfUp), u"0.13"_s);
    QCOMPARE(scored(tie, Rounding::HalfEven), u"0.12"_s);
}

void TestKpiScore::whatIsMissingIsNotApplicable()
{
    Kpi made = passFail(u"1"_s, u"1"_s, KpiDirection::Up);
    made.denominator = Exact();
    QCOMPARE(scored(made), u"NA"_s);
    made.rule.reset(); // is not scored, so nobody asks
    QCOMPARE(scored(made), u"NA"_s);
    made.denominator.reset();
    QCOMPARE(scored(made), u"NA"_s);
    made = passFail(u"1"_s, u"1"_s, KpiDirection::Up);
    made.numerator.reset();
    QCOMPARE(scored(made), u"NA"_s);
}

void TestKpiScore::guardsTakeAndNeverGive()
{
    const Kpi full = passFail(u"1"_s, u"1"_s, KpiDirection::Up);
    QCOMPARE(scored(guarded(full, 75, 100)), u"100.00"_s);
    QCOMPARE(scored(guarded(full, 7499, 10'000)), u"80.00"_s);
    QCOMPARE(scored(guarded(full, 0, 0)), u"80.00"_s);
    QCOMPARE(scored(guarded(passFail(u"0"_s, u"1"_s, KpiDirection::Up), 0, 0)), u"0.00"_s);
    Kpi nothing = guarded(full, 0, 0);
    nothing.denominator = Exact();
    QCOMPARE(scored(nothing), u"NA"_s);
    const std::variant<KpiScore, Refusal> score = scoreOf(guarded(full, 1, 2), Rounding::HalfUp);
    QVERIFY(std::get<KpiScore>(score).isGuarded);
}

void TestKpiScore::weightsOfNothingAreSpread()
{
    const Contract contract;
    const std::vector<KpiScore> kpis{
        {u"b"_s, KpiGroup::Quality, Exact(2), Exact(1), Exact(60), false},
        {u"a"_s, KpiGroup::Quality, Exact(1), Exact(1), Exact(100), false},
        {u"c"_s, KpiGroup::Quality, Exact(7), std::nullopt, std::nullopt, false}};
    const ScoreSheet sheet = sheetOf(contract, kpis);
    QCOMPARE(text(sheet.score(Dimension::Quality)), u"73.33"_s);
    QCOMPARE(text(sheet.score(Dimension::Business)), u"NA"_s);
    QCOMPARE(text(sheet.score(Dimension::Overall)), u"73.33"_s);
    QCOMPARE(sheet.kpis.front().id, u"a"_s);
}

void TestKpiScore::groupsOfNothingAreLeftOut()
{
    Contract contract;
    const std::vector<KpiScore> kpis{
        {u"1"_s, KpiGroup::Business, Exact(1), Exact(1), Exact(80), false},
        {u"2"_s, KpiGroup::Operations, Exact(3), Exact(1), Exact(90), false},
        {u"3"_s, KpiGroup::Management, Exact(), Exact(1), Exact(10), false}};
    // (25 x 80 + 30 x 90) / 55; what weighs nothing can't make a score.
    QCOMPARE(text(sheetOf(contract, kpis).score(Dimension::Overall)), u"85.45"_s);
    contract.weights = {};
    const ScoreSheet sheet = sheetOf(contract, kpis);
    QCOMPARE(text(sheet.score(Dimension::Overall)), u"NA"_s);
    QCOMPARE(text(sheet.score(Dimension::Business)), u"80"_s);
    QVERIFY(sheet.lowest() == Dimension::Business);
}

void TestKpiScore::pointsAreAddedBeforeTheClamp()
{
    Contract contract;
    contract.plusPoints = number(u"5"_s);
    contract.minusPoints = number(u"0.2"_s);
    const auto overall = [&contract](int percent) {
        return text(sheetOf(contract, std::vector<KpiScore>{{u"1"_s, KpiGroup::Quality, Exact(1),
                                                             Exact(1), Exact(percent), false}})
                        .score(Dimension::Overall));
    };
    QCOMPARE(overall(80), u"84.8"_s);
    QCOMPARE(overall(98), u"100"_s);
    contract.minusPoints = Exact(50);
    QCOMPARE(overall(40), u"0"_s);
    // Given scores have their additions in them.
    const ScoreSheet given = givenScores(contract, {Exact(80), Exact(80), Exact(80)});
    QCOMPARE(text(given.score(Dimension::Overall)), u"80"_s);
}

void TestKpiScore::scoresHaveTheContractsDecimals()
{
    Contract contract;
    contract.scoreDecimals = 0;
    const ScoreSheet sheet =
        sheetOf(contract, std::vector<KpiScore>{{u"1"_s, KpiGroup::Quality, Exact(1), Exact(1),
                                                 number(u"79.5"_s), false}});
    QCOMPARE(text(sheet.score(Dimension::Quality)), u"80"_s);
    QCOMPARE(text(sheet.kpis.front().percent), u"79.5"_s); // percentages keep their two
}

QTEST_GUILESS_MAIN(TestKpiScore)
#include "tst_kpiscore.moc"
