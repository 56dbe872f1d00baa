// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/observedstandard.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace fw;
using namespace fw::demand;
using namespace std::chrono_literals;

class TestObservedStandard final : public QObject
{
    Q_OBJECT

private slots:
    void handleTimeIsOfTheCompleted();
    void patienceCountsWhoWasAnswered();
    void fewCallsSayNothing();
    void onlyTheWeeksThatAreAskedFor();
    void whatIsNotKnownStays();
};

void TestObservedStandard::handleTimeIsOfTheCompleted()
{
    live::QueueCounters sums;
    sums.answered = 100;
    sums.completedByAgent = 40;
    sums.completedByCaller = 60;
    sums.talkS = 100 * 170;
    sums.wrapUpUs = 100 * 20 * 1'000'000ULL;
    const ObservedStandard observed = observedStandard(sums);
    QCOMPARE(observed.aht, std::optional(190.0));
    QCOMPARE(observed.completed, 100U);
    QVERIFY(!observed.patience); // nobody gave up
}

/// Callers wait for an exponential time, and are answered after another one: the mean over those
/// who gave up alone would be far too short.
void TestObservedStandard::patienceCountsWhoWasAnswered()
{
    constexpr double kPatience = 90;
    std::mt19937_64 random(7);
    std::exponential_distribution<double> patience(1 / kPatience);
    std::exponential_distribution<double> offered(1 / 30.0);
    live::QueueCounters sums;
    double abandonedWait = 0;
    double answeredWait = 0;
    for (int call = 0; call < 40'000; ++call) {
        const double gives = patience(random);
        const double answer = offered(random);
        if (gives < answer) {
            ++sums.abandoned;
            abandonedWait += gives;
        } else {
            ++sums.answered;
            answeredWait += answer;
        }
    }
    sums.abandonedWaitS = std::uint64_t(abandonedWait);
    sums.answeredWaitS = std::uint64_t(answeredWait);
    const ObservedStandard observed = observedStandard(sums);
    QVERIFY(observed.patience);
    QVERIFY(abandonedWait / sums.abandoned < kPatience / 2);
    QVERIFY(std::abs(*observed.patience / kPatience - 1) < observed.patienceError());
    QVERIFY(observed.patienceError() < 0.03);
}

void TestObservedStandard::fewCallsSayNothing()
{
    live::QueueCounters sums;
    sums.completedByAgent = kLeastCompleted - 1;
    sums.talkS = 1000;
    sums.abandoned = kLeastAbandoned - 1;
    sums.abandonedWaitS = 500;
    QVERIFY(!observedStandard(sums).aht);
    QVERIFY(!observedStandard(sums).patience);
    QCOMPARE(observedStandard(live::QueueCounters()).patienceError(), 1.0);
}

void TestObservedStandard::onlyTheWeeksThatAreAskedFor()
{
    const TimePoint begin{1'772'000'000s};
    std::vector<live::QueueInterval> intervals;
    for (int each = 0; each < 4; ++each) {
        live::QueueInterval interval;
        interval.start = begin + each * 30min;
        interval.counters.completedByAgent = 50;
        interval.counters.talkS = std::uint64_t(50 * 100 * (each + 1));
        intervals.push_back(interval);
    }
    QCOMPARE(observedStandard(intervals, begin + 30min, begin + 90min).aht, std::optional(250.0));
    QCOMPARE(observedStandard(intervals, begin + 30min, begin + 90min).since, begin + 30min);
    QVERIFY(!observedStandard(intervals, begin + 3h, begin + 4h).aht);
    QVERIFY(!isKnown(observedStandard(intervals, begin + 3h, begin + 4h).since));
}

void TestObservedStandard::whatIsNotKnownStays()
{
    QueueStandard standard;
    standard.aht = 200;
    standard.patience = 77;
    const QueueStandard same = withObserved(standard, {});
    QCOMPARE(same.aht, 200.0);
    QCOMPARE(same.patience, 77.0);
    QCOMPARE(withObserved(standard, {181.4, 95.5, 100, 100, kNoTime}).aht, 181.0);
    QCOMPARE(withObserved(standard, {181.4, 95.5, 100, 100, kNoTime}).patience, 96.0);
}

QTEST_GUILESS_MAIN(TestObservedStandard)
#include "tst_observedstandard.moc"
