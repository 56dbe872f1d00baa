// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/staffing.h"

#include <QTest>

#include <boost/multiprecision/cpp_bin_float.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace fw::staffing;

namespace {

/// Eighty digits.
using Exact = boost::multiprecision::number<
    boost::multiprecision::cpp_bin_float<80, boost::multiprecision::digit_base_10>,
    boost::multiprecision::et_off>;

/// The sum of y^k / (x (x+1) ... (x+k)): J(t) but for its factor.
Exact risingSum(const Exact &x, const Exact &y)
{
    Exact term = 1 / x;
    Exact sum = term;
    for (Exact k = 1;; k += 1) {
        term *= y / (x + k);
        sum += term;
        if (x + k > y && term < sum * Exact(1e-60)) {
            return sum;
        }
    }
}

Exact exactInverseB(int agents, const Exact &load)
{
    Exact inverse = 1;
    for (int number = 1; number <= agents; ++number) {
        inverse = 1 + inverse * number / load;
    }
    return inverse;
}

struct ExactGrade
{
    Exact answeredInTime;
    Exact abandoned;
    Exact waits;
    Exact meanWait;
};

/// Mandelbaum and Zeltyn's formulas as they stand, with enough digits for what cancels in them.
ExactGrade exactA(int agents, const Traffic &traffic)
{
    const Exact rate = Exact(traffic.calls) / Exact(traffic.interval);
    const Exact service = Exact(agents) / Exact(traffic.aht);
    const Exact impatience = 1 / Exact(traffic.patience);
    const Exact time = traffic.threshold;
    const Exact held = (1 - exp(-impatience * time)) / impatience;
    const Exact x = service / impatience;
    const Exact all = risingSum(x, rate / impatience) / impatience;
    const Exact growth = exp(rate * held - service * time);
    const Exact late =
        growth * risingSum(x, rate / impatience * exp(-impatience * time)) / impatience;
    const Exact empty = exactInverseB(agents - 1, rate * Exact(traffic.aht));
    const Exact sum = empty + rate * all;
    ExactGrade grade;
    grade.waits = rate * all / sum;
    grade.abandoned = (1 + (rate - service) * all) / sum;
    grade.answeredInTime = (empty + growth - 1 + service * (all - late)) / sum;
    grade.meanWait = grade.abandoned / impatience;
    return grade;
}

/// The states with a free agent, then those with callers waiting, then the full one.
ExactGrade exactWithLines(int agents, int lines, const Traffic &traffic)
{
    const Exact load = Exact(traffic.calls) / Exact(traffic.interval) * Exact(traffic.aht);
    const Exact served = Exact(agents) / Exact(traffic.aht) * Exact(traffic.threshold);
    Exact sum = exactInverseB(agents - 1, load) * agents / load;
    Exact state = 1;
    Exact waiting = 0;
    Exact inTime = sum;
    Exact meanWait = 0;
    Exact term = exp(-served);
    Exact late = term; // P(at most so many have been served)
    for (int queued = 0; agents + queued < lines; ++queued) {
        waiting += state;
        inTime += state * (1 - late);
        meanWait += state * (queued + 1) * Exact(traffic.aht) / agents;
        term *= served / (queued + 1);
        late += term;
        state *= load / agents;
    }
    sum += waiting + state;
    return {inTime / sum, state / sum, waiting / sum, meanWait / sum};
}

ExactGrade exactC(int agents, const Traffic &traffic)
{
    const Exact load = Exact(traffic.calls) / Exact(traffic.interval) * Exact(traffic.aht);
    const Exact block = 1 / exactInverseB(agents, load);
    ExactGrade grade;
    grade.waits = agents * block / (agents - load * (1 - block));
    grade.answeredInTime =
        1 - grade.waits * exp(-(agents - load) * Exact(traffic.threshold) / Exact(traffic.aht));
    grade.meanWait = grade.waits * Exact(traffic.aht) / (agents - load);
    return grade;
}

Traffic trafficOf(int agents, double ratio, double patience, double threshold = 20)
{
    constexpr double kAht = 180;
    constexpr double kInterval = 1800;
    return {ratio * agents * kInterval / kAht, kInterval, kAht, threshold, patience};
}

/// The formulas of the books lose as many digits as the figure is small: eighty are enough down to
/// 1e-40, and below that nothing is compared but that it is as small.
bool isNear(double ours, const Exact &exact, const char *what, const Traffic &traffic, int agents)
{
    constexpr double kTolerance = 1e-9;
    if (exact < Exact(1e-40)) {
        return ours >= 0 && ours < 1e-39;
    }
    const double error = abs(Exact(ours) / exact - 1).convert_to<double>();
    if (!(error <= kTolerance)) {
        qWarning("%s of %d agents, %.3f erlangs, patience %.0f: %.6g is off by %.3g", what, agents,
                 traffic.load(), traffic.patience, ours, error);
    }
    return error <= kTolerance;
}

Aim aimOf(Model model, double target)
{
    Aim aim;
    aim.model = model;
    aim.target = target;
    return aim;
}

} // namespace

/// Against an oracle of eighty digits that is made here by the formulas of the books.
class TestErlang final : public QObject
{
    Q_OBJECT

private slots:
    void erlangAIsExact_data();
    void erlangAIsExact();
    void longPatienceIsExact();
    void erlangCIsExact_data();
    void erlangCIsExact();
    void erlangBIsExact();
    void requiredAgentsAreExactlyRight();
    void fewerAgentsThanTheLoadMaySuffice();
    void moreAgentsNeverServeWorse();
    void serviceLevelsAreTheirFormulas();
    void capsAndShrinkage();
    void linesLimitTheQueue();
    void linesAreExact();
    void oneAgentMoreOrLess();
    void nobodyThere();
    void riskCosts();
    void badInputIsNamed();
};

void TestErlang::erlangAIsExact_data()
{
    QTest::addColumn<int>("agents");
    for (const int agents : {1, 2, 7, 50, 400, 1000, 5000}) {
        QTest::newRow(qPrintable(u"%1 agents"_s.arg(agents))) << agents;
    }
}

void TestErlang::erlangAIsExact()
{
    QFETCH(int, agents);
    for (const double ratio : {0.001, 0.4, 0.9, 0.99, 1.0, 1.01, 1.3, 3.0}) {
        for (const double patience : {3.0, 60.0, 600.0, 100'000.0}) {
            // The longest series are in longPatienceIsExact().
            if (agents * ratio * patience > 3e7) {
                continue;
            }
            for (const double threshold : {0.0, 20.0}) {
                const Traffic traffic = trafficOf(agents, ratio, patience, threshold);
                const Grade ours = erlangA(agents, traffic);
                const ExactGrade exact = exactA(agents, traffic);
                QVERIFY(
                    isNear(ours.answeredInTime, exact.answeredInTime, "in time", traffic, agents));
                QVERIFY(isNear(ours.abandoned, exact.abandoned, "abandoned", traffic, agents));
                QVERIFY(isNear(ours.waits, exact.waits, "waits", traffic, agents));
                QVERIFY(isNear(ours.meanWait, exact.meanWait, "mean wait", traffic, agents));
            }
        }
    }
}

/// Series of up to millions of terms: a few are enough.
void TestErlang::longPatienceIsExact()
{
    struct Corner
    {
        int agents;
        double ratio;
    };

    for (const Corner &corner :
         {Corner{50, 1.3}, {400, 0.9}, {1000, 1.01}, {1000, 3.0}, {5000, 1.0}, {5000, 1.3}}) {
        const Traffic traffic = trafficOf(corner.agents, corner.ratio, 100'000);
        const Grade ours = erlangA(corner.agents, traffic);
        const ExactGrade exact = exactA(corner.agents, traffic);
        QVERIFY(
            isNear(ours.answeredInTime, exact.answeredInTime, "in time", traffic, corner.agents));
        QVERIFY(isNear(ours.abandoned, exact.abandoned, "abandoned", traffic, corner.agents));
        QVERIFY(isNear(ours.waits, exact.waits, "waits", traffic, corner.agents));
    }
}

void TestErlang::erlangCIsExact_data()
{
    erlangAIsExact_data();
}

void TestErlang::erlangCIsExact()
{
    QFETCH(int, agents);
    for (const double ratio : {0.001, 0.4, 0.9, 0.99, 0.9999999, 1.0, 3.0}) {
        const Traffic traffic = trafficOf(agents, ratio, 0);
        const Grade ours = erlangC(agents, traffic);
        if (traffic.load() >= agents) {
            QCOMPARE(ours.answeredInTime, 0.0);
            QVERIFY(std::isinf(ours.meanWait));
            continue;
        }
        const ExactGrade exact = exactC(agents, traffic);
        QVERIFY(isNear(ours.answeredInTime, exact.answeredInTime, "in time", traffic, agents));
        QVERIFY(isNear(ours.waits, exact.waits, "waits", traffic, agents));
        QVERIFY(isNear(ours.meanWait, exact.meanWait, "mean wait", traffic, agents));
    }
}

void TestErlang::erlangBIsExact()
{
    for (const int agents : {1, 2, 7, 50, 400, 1000, 5000}) {
        for (const double ratio : {0.001, 0.4, 0.9, 1.0, 1.3, 3.0}) {
            const Traffic traffic = trafficOf(agents, ratio, 0);
            QVERIFY(
                isNear(erlangB(agents, traffic).abandoned,
                       1 / exactInverseB(agents, Exact(traffic.calls) / Exact(traffic.interval) *
                                                     Exact(traffic.aht)),
                       "blocked", traffic, agents));
        }
    }
}

void TestErlang::requiredAgentsAreExactlyRight()
{
    for (const double calls : {1.0, 33.3, 400.0, 2500.0, 6000.0}) {
        for (const double target : {0.01, 0.5, 0.8, 0.95, 0.999999}) {
            for (const double patience : {3.0, 60.0, 1000.0}) {
                const Traffic traffic{calls, 1800, 180, 20, patience};
                const auto found = requiredAgents(traffic, aimOf(Model::ErlangA, target));
                QVERIFY(bool(found));
                QVERIFY(exactA(*found, traffic).answeredInTime >= target);
                QVERIFY(*found == 1 || exactA(*found - 1, traffic).answeredInTime < target);
            }
            const Traffic traffic{calls, 1800, 180, 20, 0};
            const auto found = requiredAgents(traffic, aimOf(Model::ErlangC, target));
            QVERIFY(bool(found));
            QVERIFY(exactC(*found, traffic).answeredInTime >= target);
            QVERIFY(*found - 1 <= traffic.load() ||
                    exactC(*found - 1, traffic).answeredInTime < target);
        }
    }
}

/// The common tools begin their search at the load, and ask for a fifth too many.
void TestErlang::fewerAgentsThanTheLoadMaySuffice()
{
    const Traffic traffic{6000, 1800, 300, 20, 3};
    const auto found = requiredAgents(traffic, aimOf(Model::ErlangA, 0.8));
    QVERIFY(bool(found));
    QVERIFY(*found < traffic.load());
}

void TestErlang::moreAgentsNeverServeWorse()
{
    for (const double patience : {5.0, 200.0, 20'000.0}) {
        const Traffic traffic{900, 1800, 200, 15, patience};
        Grade before = erlangA(1, traffic);
        for (int agents = 2; agents < 200; ++agents) {
            const Grade now = erlangA(agents, traffic);
            for (int formula = 1; formula <= 4; ++formula) {
                QVERIFY(now.serviceLevel(formula) >= before.serviceLevel(formula) - 1e-12);
            }
            QVERIFY(now.abandoned <= before.abandoned + 1e-12);
            QVERIFY(now.occupancy <= before.occupancy + 1e-12);
            before = now;
        }
    }
}

void TestErlang::serviceLevelsAreTheirFormulas()
{
    const Grade grade = erlangA(40, {400, 1800, 200, 20, 90});
    QCOMPARE(grade.serviceLevel(1), grade.answeredInTime);
    QCOMPARE(grade.serviceLevel(2), grade.answeredInTime / (1 - grade.abandoned));
    QCOMPARE(grade.serviceLevel(3), grade.answeredInTime + grade.abandonedInTime);
    QCOMPARE(grade.serviceLevel(4), grade.answeredInTime / (1 - grade.abandonedInTime));
    QVERIFY(grade.abandonedInTime < grade.abandoned);
    // Who has left or been answered in time is no longer there: 1 - P(V > T) exp(-theta T).
    const Grade endless = erlangA(40, {400, 1800, 200, 1e7, 90});
    QVERIFY(std::abs(endless.answeredInTime + endless.abandoned - 1) < 1e-12);
    QVERIFY(std::abs(endless.abandonedInTime - endless.abandoned) < 1e-12);
}

void TestErlang::capsAndShrinkage()
{
    const Traffic traffic{400, 1800, 200, 20, 120};
    Aim aim = aimOf(Model::ErlangA, 0.5);
    const int plain = *requiredAgents(traffic, aim);
    aim.mostOccupancy = 0.7;
    const int relaxed = *requiredAgents(traffic, aim);
    QVERIFY(relaxed > plain);
    QVERIFY(erlangA(relaxed, traffic).occupancy <= 0.7);
    QVERIFY(erlangA(relaxed - 1, traffic).occupancy > 0.7);
    aim.mostOccupancy.reset();
    aim.mostAbandoned = 0.001;
    const int patient = *requiredAgents(traffic, aim);
    QVERIFY(erlangA(patient, traffic).abandoned <= 0.001);
    QVERIFY(erlangA(patient - 1, traffic).abandoned > 0.001);

    QCOMPARE(grossAgents(8, 0.2), 10);
    QCOMPARE(grossAgents(9, 0.2), 12);
    QCOMPARE(grossAgents(8, 0.0), 8);
    QVERIFY(std::abs(shrinkageOf({0.1, 0.2}, ShrinkageRule::Sum) - 0.3) < 1e-12);
    QVERIFY(std::abs(shrinkageOf({0.1, 0.2}, ShrinkageRule::Product) - 0.28) < 1e-12);
}

void TestErlang::linesLimitTheQueue()
{
    const Traffic traffic{400, 1800, 200, 20, 0};
    const Grade none = erlangWithLines(45, 45, traffic);
    QVERIFY(std::abs(none.abandoned - erlangB(45, traffic).abandoned) < 1e-12);
    const Grade many = erlangWithLines(50, 5000, traffic);
    const Grade endless = erlangC(50, traffic);
    QVERIFY(std::abs(many.waits - endless.waits) < 1e-9);
    QVERIFY(std::abs(many.answeredInTime - endless.answeredInTime) < 1e-9);
    QVERIFY(std::abs(many.meanWait - endless.meanWait) < 1e-6);
}

void TestErlang::linesAreExact()
{
    for (const int agents : {1, 7, 50, 1000, 5000}) {
        for (const double ratio : {0.001, 0.9, 1.0, 1.01, 3.0}) {
            for (const int room : {0, 1, 20, 700}) {
                const Traffic traffic = trafficOf(agents, ratio, 0);
                const Grade ours = erlangWithLines(agents, agents + room, traffic);
                const ExactGrade exact = exactWithLines(agents, agents + room, traffic);
                QVERIFY(
                    isNear(ours.answeredInTime, exact.answeredInTime, "in time", traffic, agents));
                QVERIFY(room == 0 || isNear(ours.waits, exact.waits, "waits", traffic, agents));
                QVERIFY(isNear(ours.meanWait, exact.meanWait, "mean wait", traffic, agents));
                QVERIFY(exact.abandoned < Exact(1e-300) ||
                        isNear(ours.abandoned, exact.abandoned, "lost", traffic, agents));
            }
        }
    }
    // Everybody who finds a line is answered within a year.
    const Grade year = erlangWithLines(5000, 5700, trafficOf(5000, 3.0, 0, 3e7));
    QVERIFY(std::abs(year.answeredInTime + year.abandoned - 1) < 1e-12);
    Aim aim = aimOf(Model::ErlangC, 0.8);
    aim.lines = 20; // half of the calls find no line, however many people there are
    QCOMPARE(requiredAgents({400, 1800, 200, 20, 0}, aim).error().detail, u"target"_s);
    aim.lines = 60;
    const int agents = *requiredAgents({400, 1800, 200, 20, 0}, aim);
    QVERIFY(exactWithLines(agents, 60, {400, 1800, 200, 20, 0}).answeredInTime >= 0.8);
    QVERIFY(exactWithLines(agents - 1, 60, {400, 1800, 200, 20, 0}).answeredInTime < 0.8);
}

void TestErlang::oneAgentMoreOrLess()
{
    const Traffic traffic{400, 1800, 200, 20, 90};
    const Aim aim = aimOf(Model::ErlangA, 0.8);
    const Margin margin = marginOf(40, traffic, aim);
    QCOMPARE(margin.fewer->answeredInTime, erlangA(39, traffic).answeredInTime);
    QCOMPARE(margin.now.answeredInTime, erlangA(40, traffic).answeredInTime);
    QCOMPARE(margin.more.answeredInTime, erlangA(41, traffic).answeredInTime);
    QVERIFY(!marginOf(0, traffic, aim).fewer);
}

void TestErlang::nobodyThere()
{
    const Traffic traffic{400, 1800, 200, 20, 90};
    const Grade impatient = gradeOf(0, traffic, aimOf(Model::ErlangA, 0.8));
    QCOMPARE(impatient.abandoned, 1.0);
    QCOMPARE(impatient.meanWait, 90.0);
    QCOMPARE(impatient.serviceLevel(1), 0.0);
    QVERIFY(std::abs(impatient.abandonedInTime - (1 - std::exp(-20.0 / 90))) < 1e-12);
    QCOMPARE(gradeOf(0, traffic, aimOf(Model::ErlangB, 0.8)).abandoned, 1.0);
    QVERIFY(std::isinf(gradeOf(0, traffic, aimOf(Model::ErlangC, 0.8)).meanWait));
    QCOMPARE(gradeOf(0, {0, 1800, 200, 20, 90}, aimOf(Model::ErlangA, 0.8)).serviceLevel(1), 1.0);
}

void TestErlang::riskCosts()
{
    const Traffic traffic{400, 1800, 200, 20, 120};
    const Aim aim = aimOf(Model::ErlangA, 0.8);
    const int plain = *requiredAgents(traffic, aim);
    QCOMPARE(*requiredAtRisk(traffic, aim, 0.1, 0.5), plain);
    const int careful = *requiredAtRisk(traffic, aim, 0.1, 0.8);
    QVERIFY(careful > plain);
    Traffic high = traffic;
    high.calls *= 1 + 0.1 * 0.8416212335729143; // the normal quantile of 0.8
    QCOMPARE(careful, *requiredAgents(high, aim));
    QVERIFY(!requiredAtRisk(traffic, aim, 0.1, 1.0));
}

void TestErlang::badInputIsNamed()
{
    const Aim aim = aimOf(Model::ErlangA, 0.8);
    QCOMPARE(requiredAgents({-1, 1800, 200, 20, 60}, aim).error().detail, u"calls"_s);
    QCOMPARE(requiredAgents({1, 0, 200, 20, 60}, aim).error().detail, u"interval_s"_s);
    QCOMPARE(requiredAgents({1, 1800, 0, 20, 60}, aim).error().detail, u"aht_s"_s);
    QCOMPARE(requiredAgents({1, 1800, 200, -1, 60}, aim).error().detail, u"threshold_s"_s);
    QCOMPARE(requiredAgents({1, 1800, 200, 20, 0}, aim).error().detail, u"patience_s"_s);
    QCOMPARE(requiredAgents({1, 1800, 200, 20, 60}, aimOf(Model::ErlangA, 1.0)).error().detail,
             u"target"_s);
    QCOMPARE(*requiredAgents({0, 1800, 200, 20, 60}, aim), 0);
}

QTEST_GUILESS_MAIN(TestErlang)
#include "tst_erlang.moc"
