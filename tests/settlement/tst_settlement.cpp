// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/resulttext.h"
#include "core/settlement/settlementcomparison.h"
#include "tests/settlement/settledmonth.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::settlement;

namespace {

QString yuan(const Exact &amount)
{
    return amount.text(2, Rounding::HalfUp);
}

QString refusalOf(const SettlementInput &input)
{
    const Settlement settled = settle(input);
    return settled.refusal ? QString(codeOf(*settled.refusal)) : QString();
}

SeatLine lineOf(const Settlement &settled, SeatType type)
{
    return settled.seats.lines[indexOf(type)];
}

/// A month that earns 100 yuan of bonus, of which 80 are the employees'.
SettlementInput bonusMonth()
{
    SettlementInput input = plainMonth();
    input.contract.bonusUnitPrice = Exact(1);
    input.contract.handledVolume = Exact(1100);
    return input;
}

PersonSegment withCalls(PersonSegment segment, int handled, int target)
{
    segment.handled = Exact(handled);
    segment.target = Exact(target);
    return segment;
}

QStringList sharesOf(const Settlement &settled)
{
    QStringList shares;
    for (const BonusShare &share : settled.bonus.shares) {
        shares << share.employee + u' ' + yuan(share.amount);
    }
    return shares;
}

} // namespace

class TestSettlement final : public QObject
{
    Q_OBJECT

private slots:
    void theWorkedExample();
    void refusals_data();
    void refusals();
    void refusalsAreAskedInOrder();
    void everyWarning_data();
    void everyWarning();
    void nobodyOffsetsAnothersOvertime();
    void overtimeIsOfTheLastRole();
    void thresholdsFollowTheDaysOfEmployment();
    void cappedHoursFillInOrderOfDates();
    void ratioModes();
    void tiesGoToTheFirstDimension();
    void bandsAreInclusive();
    void capsOfIncidents();
    void negativePolicies();
    void bonusBounds();
    void sharesByLargestRemainder();
    void sharesOfNobodyAboveTheTarget();
    void anEmptyMonth();
    void theOrderOfRowsIsNothing();
    void moreIsNeverLess();
};

void TestSettlement::theWorkedExample()
{
    const Settlement settled = settle(workedExample());
    const QByteArray expected = "key,value\n"
                                "hours_trainee,76.0000\n"
                                "hours_agent,406.6400\n"
                                "hours_lead,166.6400\n"
                                "hours_overtime,5.5000\n"
                                "seats_trainee,0.3258\n"
                                "seats_agent,1.7430\n"
                                "seats_lead,0.7143\n"
                                "seats_overtime,0.0236\n"
                                "billed_trainee,0.3258\n"
                                "billed_agent,1.7430\n"
                                "billed_lead,0.7143\n"
                                "billed_overtime,0.0236\n"
                                "fee_trainee,1694.16\n"
                                "fee_agent,16819.95\n"
                                "fee_lead,8428.74\n"
                                "fee_overtime,292.64\n"
                                "base_fee,27235.49\n"
                                "score_quality,91.20\n"
                                "score_business,94.00\n"
                                "score_overall,93.46\n"
                                "min_dimension,quality\n"
                                "min_score,91.20\n"
                                "coefficient_band,0.9800\n"
                                "coefficient_final,0.9800\n"
                                "adjusted_fee,26690.78\n"
                                "bonus_eligible,1\n"
                                "excess_volume,400\n"
                                "counted_volume,400\n"
                                "bonus,340.00\n"
                                "bonus_partner,68.00\n"
                                "bonus_employees,272.00\n"
                                "bonus_undistributed,0.00\n"
                                "deductions,800.00\n"
                                "total_before_floor,26230.78\n"
                                "payable,26230.78\n"
                                "carry_out,0.00\n"
                                "warnings,\n";
    QCOMPARE(resultText(settled), expected);
    const std::optional<QByteArray> bonus = bonusText(settled);
    QVERIFY(bonus);
    QCOMPARE(*bonus, QByteArray("emp_id,amount\nW1,181.33\nW2,90.67\nW3,0.00\n"));
}

void TestSettlement::refusals_data()
{
    using Change = void (*)(SettlementInput &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto add = [](const char *name, Change change, const QString &code) {
        QTest::newRow(name) << change << code;
    };
    const QString config = u"E_CONFIG"_s;
    add("nothing", [](SettlementInput &) {}, {});
    add(
        "no hours", [](SettlementInput &it) { it.contract.standardHours = Exact(); }, config);
    add(
        "ratio 0", [](SettlementInput &it) { it.contract.seats[3].ratio = Exact(); }, config);
    add(
        "default ratio below 0", [](SettlementInput &it) { it.contract.ratio = Exact(-1); },
        config);
    add(
        "price below 0", [](SettlementInput &it) { it.contract.seats[0].price = number("-0.01"); },
        config);
    add(
        "carried in below 0", [](SettlementInput &it) { it.contract.carryIn = Exact(-1); }, config);
    add(
        "rounding", [](SettlementInput &it) { it.contract.rounding.reset(); }, config);
    add(
        "ratio mode", [](SettlementInput &it) { it.contract.ratioMode.reset(); }, config);
    add(
        "overtime basis", [](SettlementInput &it) { it.contract.overtimeBasis.reset(); }, config);
    add(
        "proration", [](SettlementInput &it) { it.contract.proration.reset(); }, config);
    add(
        "negative policy", [](SettlementInput &it) { it.contract.negativePolicy.reset(); }, config);
    add(
        "overtime role", [](SettlementInput &it) { it.contract.overtimeRoles = {u"chief"_s}; },
        config);
    add(
        "share above 100", [](SettlementInput &it) { it.contract.partnerShare = Exact(101); },
        config);
    add(
        "decimals", [](SettlementInput &it) { it.contract.seatDecimals = -1; }, config);
    const QString bands = u"E_BANDS"_s;
    add(
        "no bands", [](SettlementInput &it) { it.bands.clear(); }, bands);
    add(
        "same bands", [](SettlementInput &it) { it.bands.push_back(it.bands.front()); }, bands);
    add(
        "bands from 1",
        [](SettlementInput &it) {
            it.bands = {{Exact(1), Exact(1)}};
        },
        bands);
    add(
        "bands below 0",
        [](SettlementInput &it) {
            it.bands.push_back({Exact(-1), Exact(1)});
        },
        bands);
    add(
        "role", [](SettlementInput &it) { it.people[0].role = u"Agent"_s; }, u"E_UNKNOWN_ROLE"_s);
    const QString month = u"E_OUT_OF_MONTH"_s;
    add(
        "day before", [](SettlementInput &it) { it.people[0].from = QDate(2026, 2, 28); }, month);
    add(
        "day after", [](SettlementInput &it) { it.people[0].to = QDate(2026, 4, 1); }, month);
    add(
        "reversed", [](SettlementInput &it) { std::swap(it.people[0].from, it.people[0].to); },
        month);
    add(
        "overlap by a day",
        [](SettlementInput &it) {
            it.people = {segment(u"a"_s, 16, 31, "1", "1"), segment(u"a"_s, 1, 16, "1", "1")};
        },
        u"E_OVERLAP"_s);
    const QString negative = u"E_NEGATIVE_HOURS"_s;
    add(
        "scheduled", [](SettlementInput &it) { it.people[0].scheduled = Exact(-1); }, negative);
    add(
        "write-off", [](SettlementInput &it) { it.people[0].writeOff = Exact(-1); }, negative);
    add(
        "worked", [](SettlementInput &it) { it.people[0].worked = Exact(-1); }, negative);
    add(
        "no score", [](SettlementInput &it) { it.scores = {}; }, u"E_NO_SCORE"_s);
    add(
        "no KPI", [](SettlementInput &it) { it.hasKpis = true; }, u"E_NO_SCORE"_s);
    add(
        "unknown rule",
        [](SettlementInput &it) {
            it.hasKpis = true;
            it.kpis.push_back({});
            it.kpis.front().numerator = Exact(1);
            it.kpis.front().denominator = Exact(1);
        },
        config);
    add(
        "unknown rule of nothing",
        [](SettlementInput &it) {
            it.hasKpis = true;
            it.kpis.push_back({});
            it.kpis.front().numerator = Exact(1);
            it.kpis.front().denominator = Exact();
        },
        u"E_NO_SCORE"_s);
}

void TestSettlement::refusals()
{
    using Change = void (*)(SettlementInput &);
    QFETCH(Change, change);
    QFETCH(QString, code);
    SettlementInput input = plainMonth();
    change(input);
    QCOMPARE(refusalOf(input), code);
    if (!code.isEmpty()) {
        const Settlement settled = settle(input);
        QCOMPARE(resultText(settled), QByteArray("key,value\nerror,") + code.toUtf8() + '\n');
        QVERIFY(!bonusText(settled));
    }
}

void TestSettlement::refusalsAreAskedInOrder()
{
    SettlementInput input = plainMonth();
    input.contract.standardHours = Exact();
    input.bands.clear();
    PersonSegment wrong = input.people.front();
    wrong.role.clear();
    wrong.from = QDate(2026, 2, 1);
    wrong.worked = Exact(-1);
    input.people = {wrong, input.people.front()};
    input.hasKpis = true;
    input.kpis.push_back({});
    input.kpis.front().numerator = Exact(1);
    input.kpis.front().denominator = Exact(1);
    QCOMPARE(refusalOf(input), u"E_CONFIG"_s);
    input.contract.standardHours = Exact(160);
    QCOMPARE(refusalOf(input), u"E_BANDS"_s);
    input.bands = {{Exact(0), Exact(1)}};
    QCOMPARE(refusalOf(input), u"E_UNKNOWN_ROLE"_s);
    input.people.front().role = u"lead"_s;
    QCOMPARE(refusalOf(input), u"E_OUT_OF_MONTH"_s);
    input.people.front().from = QDate(2026, 3, 1);
    QCOMPARE(refusalOf(input), u"E_OVERLAP"_s);
    input.people.front().employee = u"b"_s;
    QCOMPARE(refusalOf(input), u"E_NEGATIVE_HOURS"_s);
    input.people.front().worked = Exact();
    QCOMPARE(refusalOf(input), u"E_CONFIG"_s); // found when the KPI is scored
    input.kpis.front().denominator = Exact();
    QCOMPARE(refusalOf(input), u"E_NO_SCORE"_s);
}

void TestSettlement::everyWarning_data()
{
    using Change = void (*)(SettlementInput &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("codes");
    const auto add = [](const char *name, Change change, const QString &codes) {
        QTest::newRow(name) << change << codes;
    };
    add("none", [](SettlementInput &) {}, {});
    add(
        "absence", [](SettlementInput &it) { it.people[0].writeOff = number("160.01"); },
        u"W_ABSENCE_EXCEEDS_SCHEDULE"_s);
    add("absence of all", [](SettlementInput &it) { it.people[0].writeOff = Exact(160); }, {});
    add(
        "nobody for the bonus",
        [](SettlementInput &it) {
            it.contract.handledVolume = Exact(1100);
            it.people[0].isBonusEligible = false;
        },
        u"W_BONUS_UNDISTRIBUTED"_s);
    add("nobody for no bonus", [](SettlementInput &it) { it.people[0].isBonusEligible = false; },
        {});
    add(
        "coefficient",
        [](SettlementInput &it) {
            it.incidents = {{u"I"_s, u"A"_s, Incident::Kind::Fixed, Exact(1), number("0.8")}};
        },
        u"W_COEF_CAPPED"_s);
    add("a cap that takes nothing",
        [](SettlementInput &it) {
            it.incidents = {{u"I"_s, u"A"_s, Incident::Kind::Fixed, Exact(1), Exact(1)}};
        },
        {});
    add(
        "double billing",
        [](SettlementInput &it) { it.people[0].scheduled = it.people[0].worked = Exact(170); },
        u"W_DOUBLE_BILLING"_s);
    add("capped",
        [](SettlementInput &it) {
            it.contract.overtimeBasis = OvertimeBasis::Capped;
            it.people[0].scheduled = it.people[0].worked = Exact(170);
        },
        {});
    add("not billed twice",
        [](SettlementInput &it) {
            it.contract.overtimeRoles.clear();
            it.people[0].scheduled = it.people[0].worked = Exact(170);
        },
        {});
    add(
        "negative", [](SettlementInput &it) { it.contract.priorAdjustment = Exact(-10'001); },
        u"W_NEGATIVE_CARRIED"_s);
    add(
        "no volume", [](SettlementInput &it) { it.contract.targetVolume = Exact(); },
        u"W_NO_VOLUME_TARGET"_s);
    add("36 hours", [](SettlementInput &it) { it.people[0].worked = Exact(196); }, {});
    add(
        "more than 36 hours", [](SettlementInput &it) { it.people[0].worked = number("196.01"); },
        u"W_OT_LIMIT"_s);
    add(
        "36 hours that nobody bills",
        [](SettlementInput &it) {
            it.contract.overtimeRoles.clear();
            it.people[0].worked = number("196.01");
        },
        u"W_OT_LIMIT"_s);
    add(
        "score", [](SettlementInput &it) { it.scores[1].reset(); }, u"W_SCORE_NA"_s);
    add(
        "seats", [](SettlementInput &it) { it.contract.seats[1].cap = number("0.9999"); },
        u"W_SEAT_CAP"_s);
    add("as many seats", [](SettlementInput &it) { it.contract.seats[1].cap = Exact(1); }, {});
    add(
        "trainee",
        [](SettlementInput &it) {
            it.contract.overtimeRoles.clear();
            it.people[0].role = u"trainee"_s;
            it.people[0].worked = number("160.01");
        },
        u"W_TRAINEE_OVERTIME"_s);
    add(
        "sorted",
        [](SettlementInput &it) {
            it.contract.targetVolume = Exact();
            it.contract.seats[1].cap = Exact();
            it.scores[0].reset();
            it.contract.carryIn = Exact(1);
        },
        u"W_NEGATIVE_CARRIED;W_NO_VOLUME_TARGET;W_SCORE_NA;W_SEAT_CAP"_s);
}

void TestSettlement::everyWarning()
{
    using Change = void (*)(SettlementInput &);
    QFETCH(Change, change);
    QFETCH(QString, codes);
    SettlementInput input = plainMonth();
    change(input);
    const Settlement settled = settle(input);
    QVERIFY(!settled.refusal);
    QCOMPARE(warningsOf(settled), codes);
}

void TestSettlement::nobodyOffsetsAnothersOvertime()
{
    SettlementInput input = plainMonth();
    input.people = {segment(u"a"_s, 1, 31, "160", "165.5"), segment(u"b"_s, 1, 31, "160", "100")};
    QCOMPARE(lineOf(settle(input), SeatType::Overtime).hours, number("5.5"));
    // But of one person, whatever the segments:
    input.people = {segment(u"a"_s, 1, 15, "80", "95"), segment(u"a"_s, 16, 31, "80", "60")};
    QCOMPARE(lineOf(settle(input), SeatType::Overtime).hours, Exact());
}

void TestSettlement::overtimeIsOfTheLastRole()
{
    SettlementInput input = plainMonth();
    PersonSegment trainee = segment(u"a"_s, 1, 15, "80", "90");
    trainee.role = u"trainee"_s;
    input.people = {segment(u"a"_s, 16, 31, "80", "80"), trainee}; // the later one comes first
    input.contract.overtimeRoles = {u"agent"_s};
    Settlement settled = settle(input);
    QCOMPARE(lineOf(settled, SeatType::Overtime).hours, Exact(10));
    QCOMPARE(warningsOf(settled), QString());
    input.contract.overtimeRoles = {u"trainee"_s};
    settled = settle(input);
    QCOMPARE(lineOf(settled, SeatType::Overtime).hours, Exact());
    QCOMPARE(settled.seats.people.front().overtime, Exact(10));
}

void TestSettlement::thresholdsFollowTheDaysOfEmployment()
{
    SettlementInput input = plainMonth();
    input.contract.standardHours = Exact(155);
    input.contract.proration = Proration::CalendarDays;
    input.people = {segment(u"a"_s, 1, 5, "20", "30"), segment(u"a"_s, 11, 15, "20", "30")};
    const Settlement settled = settle(input);
    QCOMPARE(settled.seats.people.front().employedDays, 10); // the gap is no employment
    QCOMPARE(settled.seats.people.front().threshold, Exact(50));
    QCOMPARE(lineOf(settled, SeatType::Overtime).hours, Exact(10));
    input.contract.proration = Proration::None;
    QCOMPARE(lineOf(settle(input), SeatType::Overtime).hours, Exact());
}

void TestSettlement::cappedHoursFillInOrderOfDates()
{
    SettlementInput input = plainMonth();
    input.contract.overtimeBasis = OvertimeBasis::Capped;
    PersonSegment trainee = segment(u"a"_s, 1, 15, "100", "100");
    trainee.role = u"trainee"_s;
    PersonSegment lead = segment(u"a"_s, 21, 31, "30", "30");
    lead.role = u"lead"_s;
    input.people = {lead, segment(u"a"_s, 16, 20, "70", "70"), trainee};
    const Settlement settled = settle(input);
    QCOMPARE(lineOf(settled, SeatType::Trainee).hours, Exact(100));
    QCOMPARE(lineOf(settled, SeatType::Agent).hours, Exact(60));
    QCOMPARE(lineOf(settled, SeatType::Lead).hours, Exact());
    QCOMPARE(lineOf(settled, SeatType::Overtime).hours, Exact(40));
}

void TestSettlement::ratioModes()
{
    SettlementInput input = plainMonth();
    input.contract.ratio = number("1.6");
    QCOMPARE(lineOf(settle(input), SeatType::Agent).seats, number("0.625"));
    input.contract.ratioMode = RatioMode::SeatsPerPerson;
    QCOMPARE(lineOf(settle(input), SeatType::Agent).seats, number("1.6"));
    input.contract.seats[indexOf(SeatType::Agent)].ratio = number("0.5");
    QCOMPARE(lineOf(settle(input), SeatType::Agent).seats, number("0.5"));
    // The fee is of the rounded seats.
    input.contract.ratioMode = RatioMode::PersonsPerSeat;
    input.contract.seats[indexOf(SeatType::Agent)].ratio = Exact(3);
    QCOMPARE(yuan(lineOf(settle(input), SeatType::Agent).fee), u"3333.00"_s);
}

void TestSettlement::tiesGoToTheFirstDimension()
{
    SettlementInput input = plainMonth();
    QCOMPARE(settle(input).lowest, Dimension::Quality);
    input.scores = {Exact(96), number("95.004"), number("95.001")}; // both are 95.00
    QCOMPARE(settle(input).lowest, Dimension::Business);
    input.scores[1].reset();
    QCOMPARE(settle(input).lowest, Dimension::Overall);
    input.scores = {Exact(120), number("100.001"), Exact(101)}; // all are 100
    QCOMPARE(settle(input).lowest, Dimension::Quality);
    QCOMPARE(settle(input).lowestScore, Exact(100));
    input.scores = {Exact(50), Exact(-5), std::nullopt};
    QCOMPARE(settle(input).lowestScore, Exact());
}

void TestSettlement::bandsAreInclusive()
{
    SettlementInput input = plainMonth();
    input.bands = {{Exact(90), number("0.98")}, {Exact(0), number("0.5")}, {Exact(95), Exact(1)}};
    const auto coefficient = [&input](const char *score) {
        input.scores[0] = number(score);
        return settle(input).coefficient;
    };
    QCOMPARE(coefficient("94.99"), number("0.98"));
    QCOMPARE(coefficient("94.995"), Exact(1)); // rounded first
    QCOMPARE(coefficient("90"), number("0.98"));
    QCOMPARE(coefficient("89.994"), number("0.5"));
    input.contract.rounding = Rounding::HalfEven;
    QCOMPARE(coefficient("94.985"), number("0.98"));
    QCOMPARE(coefficient("0"), number("0.5"));
}

void TestSettlement::capsOfIncidents()
{
    SettlementInput input = plainMonth();
    input.incidents = {{u"1"_s, u"B"_s, Incident::Kind::PercentOfBase, Exact(10), number("0.85")},
                       {u"2"_s, u"B"_s, Incident::Kind::Fixed, number("0.005"), number("0.8")}};
    const Settlement settled = settle(input);
    QCOMPARE(settled.coefficient, number("0.8"));
    QCOMPARE(yuan(settled.adjustedFee), u"8000.00"_s);
    QCOMPARE(yuan(settled.deductions), u"1000.01"_s); // of the base fee, each rounded
    QCOMPARE(yuan(settled.payable), u"6999.99"_s);
}

void TestSettlement::negativePolicies()
{
    SettlementInput input = plainMonth();
    input.contract.carryIn = number("10000.01");
    Settlement settled = settle(input);
    QCOMPARE(yuan(settled.total), u"-0.01"_s);
    QCOMPARE(yuan(settled.payable), u"0.00"_s);
    QCOMPARE(yuan(settled.carryOut), u"0.01"_s);
    input.contract.negativePolicy = NegativePolicy::Zero;
    settled = settle(input);
    QCOMPARE(yuan(settled.payable), u"0.00"_s);
    QCOMPARE(yuan(settled.carryOut), u"0.00"_s);
    QCOMPARE(warningsOf(settled), QString());
    input.contract.negativePolicy = NegativePolicy::AllowNegative;
    settled = settle(input);
    QCOMPARE(yuan(settled.payable), u"-0.01"_s);
    QCOMPARE(yuan(settled.carryOut), u"0.00"_s);
}

void TestSettlement::bonusBounds()
{
    SettlementInput input = bonusMonth();
    QCOMPARE(yuan(settle(input).bonus.amount), u"100.00"_s);
    QCOMPARE(yuan(settle(input).bonus.partner), u"20.00"_s);
    input.contract.bonusVolumeCap = number("5.19"); // 51.9 calls
    QCOMPARE(settle(input).bonus.counted, Exact(51));
    input.contract.bonusFeeCap = number("0.5");
    QCOMPARE(yuan(settle(input).bonus.amount), u"50.00"_s);
    input.scores[2] = number("89.99");
    Settlement settled = settle(input);
    QVERIFY(!settled.bonus.isEligible);
    QCOMPARE(settled.bonus.excess, Exact(100)); // told all the same
    QCOMPARE(settled.bonus.counted, Exact());
    QVERIFY(settled.bonus.amount.isZero());
    input.scores[2] = Exact(90);
    QVERIFY(settle(input).bonus.isEligible);
    input.incidents = {{u"I"_s, u"A"_s, Incident::Kind::Fixed, Exact(), std::nullopt}};
    QVERIFY(!settle(input).bonus.isEligible);
    input.contract.bonusBlockedBy = {u"B"_s};
    QVERIFY(settle(input).bonus.isEligible);
    input.scores[1].reset();
    QVERIFY(!settle(input).bonus.isEligible);
    input.scores[1] = Exact(95);
    input.contract.handledVolume = Exact(10);
    QVERIFY(settle(input).bonus.isEligible); // and there is none
    QVERIFY(settle(input).bonus.amount.isZero());
    QVERIFY(!bonusText(settle(input)));
}

void TestSettlement::sharesByLargestRemainder()
{
    SettlementInput input = bonusMonth(); // 8,000 fen
    PersonSegment twice = withCalls(segment(u"c"_s, 1, 15, "0", "0"), 5, 25);
    PersonSegment rest = withCalls(segment(u"c"_s, 16, 31, "0", "0"), 30, 0);
    PersonSegment partly = segment(u"d"_s, 16, 31, "0", "0");
    partly.isBonusEligible = false;
    input.people = {withCalls(segment(u"ß"_s, 1, 31, "160", "160"), 10, 0),
                    withCalls(segment(u"B"_s, 1, 31, "0", "0"), 10, 0),
                    twice,
                    rest,
                    withCalls(segment(u"d"_s, 1, 15, "0", "0"), 500, 0),
                    partly};
    // A third each: the odd two fen go to the first ids in byte order; d is not eligible.
    QCOMPARE(sharesOf(settle(input)), QStringList({u"B 26.67"_s, u"c 26.67"_s, u"ß 26.66"_s}));
    input.people.front().handled = Exact(0);
    QCOMPARE(sharesOf(settle(input)), QStringList({u"B 40.00"_s, u"c 40.00"_s, u"ß 0.00"_s}));
    input.people.front().handled = Exact(20); // 2,000, 2,000 and 4,000
    QCOMPARE(sharesOf(settle(input)), QStringList({u"B 20.00"_s, u"c 20.00"_s, u"ß 40.00"_s}));
    input.people.front().handled = Exact(9); // 2,758.6, 2,758.6 and 2,482.8: the last one first
    QCOMPARE(sharesOf(settle(input)), QStringList({u"B 27.59"_s, u"c 27.58"_s, u"ß 24.83"_s}));
}

void TestSettlement::sharesOfNobodyAboveTheTarget()
{
    SettlementInput input = bonusMonth();
    input.people = {withCalls(segment(u"a"_s, 1, 31, "160", "160"), 5, 9),
                    withCalls(segment(u"b"_s, 1, 31, "0", "0"), 9, 9),
                    withCalls(segment(u"C"_s, 1, 31, "0", "0"), 0, 0)};
    QCOMPARE(sharesOf(settle(input)), QStringList({u"C 26.67"_s, u"a 26.67"_s, u"b 26.66"_s}));
    for (PersonSegment &person : input.people) {
        person.isBonusEligible = false;
    }
    const Settlement settled = settle(input);
    QCOMPARE(yuan(settled.bonus.undistributed), u"80.00"_s);
    QCOMPARE(yuan(settled.payable), u"10100.00"_s); // it is paid, and waits
    QVERIFY(!bonusText(settled));
}

void TestSettlement::anEmptyMonth()
{
    SettlementInput input = workedExample();
    input.people.clear();
    const Settlement settled = settle(input);
    QVERIFY(settled.seats.baseFee.isZero());
    QVERIFY(settled.bonus.isEligible);
    QVERIFY(settled.bonus.amount.isZero()); // no more than a share of the base fee
    QCOMPARE(yuan(settled.total), u"-800.00"_s);
    QCOMPARE(warningsOf(settled), u"W_NEGATIVE_CARRIED"_s);
}

void TestSettlement::theOrderOfRowsIsNothing()
{
    SettlementInput input = workedExample();
    input.incidents.push_back(
        {u"I2"_s, u"B"_s, Incident::Kind::PercentOfBase, Exact(2), number("0.9")});
    const Settlement settled = settle(input);
    std::mt19937 random(3);
    for (int time = 0; time < 20; ++time) {
        std::ranges::shuffle(input.people, random);
        std::ranges::shuffle(input.bands, random);
        std::ranges::shuffle(input.incidents, random);
        const Settlement other = settle(input);
        QCOMPARE(resultText(other), resultText(settled));
        QVERIFY(bonusText(other) == bonusText(settled));
    }
}

/// Of made months: lines add up, shares add up to the pool, and what should be worth more is never
/// worth less.
void TestSettlement::moreIsNeverLess()
{
    std::mt19937 random(11);
    const auto pick = [&random](int low, int high) {
        return std::uniform_int_distribution<int>(low, high)(random);
    };
    for (int time = 0; time < 400; ++time) {
        SettlementInput input = workedExample();
        input.contract.handledVolume = Exact(pick(6900, 9000));
        input.contract.partnerShare = Exact(pick(0, 100));
        input.contract.negativePolicy = NegativePolicy::AllowNegative;
        input.contract.rounding = pick(0, 1) == 0 ? Rounding::HalfUp : Rounding::HalfEven;
        for (PersonSegment &person : input.people) {
            person.worked = Exact::ratio(pick(0, 24'000), 100);
            person.scheduled = Exact::ratio(pick(0, 20'000), 100);
            person.handled = Exact(pick(0, 3000));
            person.isBonusEligible = pick(0, 3) > 0;
        }
        for (std::optional<Exact> &score : input.scores) {
            score = Exact::ratio(pick(8500, 10'000), 100);
        }
        const Settlement settled = settle(input);
        Exact fees;
        for (const SeatLine &line : settled.seats.lines) {
            fees += line.fee;
        }
        QCOMPARE(settled.seats.baseFee, fees);
        Exact shares = settled.bonus.undistributed;
        for (const BonusShare &share : settled.bonus.shares) {
            QVERIFY(!share.amount.isNegative());
            shares += share.amount;
        }
        QCOMPARE(shares, settled.bonus.employees);
        QCOMPARE(settled.bonus.partner + settled.bonus.employees, settled.bonus.amount);
        Exact steps;
        for (const Exact &step : waterfallOf(settled)) {
            steps += step;
        }
        QCOMPARE(steps, settled.payable);

        const auto isWorthMore = [&settled](const SettlementInput &other) {
            return settle(other).payable >= settled.payable;
        };
        SettlementInput better = input;
        better.scores[static_cast<std::size_t>(pick(0, 2))] = Exact(100);
        QVERIFY(isWorthMore(better));
        SettlementInput longer = input;
        longer.people[static_cast<std::size_t>(pick(0, 4))].worked += Exact(pick(0, 20));
        QVERIFY(isWorthMore(longer));
        SettlementInput busier = input;
        busier.contract.handledVolume += Exact(pick(0, 500));
        QVERIFY(isWorthMore(busier));
        SettlementInput absent = input;
        absent.people.front().writeOff += Exact(pick(0, 20));
        QVERIFY(settle(absent).payable <= settled.payable);
        SettlementInput worse = input;
        worse.incidents.push_back({u"I9"_s, u"B"_s, Incident::Kind::Fixed, Exact(pick(0, 99)),
                                   Exact::ratio(pick(50, 100), 100)});
        QVERIFY(settle(worse).payable <= settled.payable);
    }
}

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
