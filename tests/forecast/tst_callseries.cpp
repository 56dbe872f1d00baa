// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/callseries.h"

#include <QTest>

using namespace fw;
using namespace fw::forecast;

class TestCallSeries final : public QObject
{
    Q_OBJECT

private slots:
    void countsByLocalDays();
    void anHourThatComesTwiceIsItsMean();
    void cutsWhatHadNotEnded();
};

void TestCallSeries::countsByLocalDays()
{
    CallSeries series(IntervalGrid(QTimeZone("Asia/Shanghai"), std::chrono::minutes(15)));
    const TimePoint midnight = series.startOf(QDate(2026, 3, 1));
    QCOMPARE(toMicroseconds(midnight) % (24 * 3'600'000'000LL), 16 * 3'600'000'000LL);
    series.add(midnight, 3);
    series.add(midnight - std::chrono::minutes(15), 4);
    QCOMPARE(series.slotCount(), 96);
    QCOMPARE(series.day(QDate(2026, 3, 1))->calls[0], 3.0);
    QCOMPARE(series.day(QDate(2026, 2, 28))->calls[95], 4.0);
    QCOMPARE(series.day(QDate(2026, 2, 28))->slotsHeard, 1);
    QVERIFY(!series.day(QDate(2026, 3, 2)));
}

void TestCallSeries::anHourThatComesTwiceIsItsMean()
{
    CallSeries series(IntervalGrid(QTimeZone("Europe/Berlin"), std::chrono::minutes(30)));
    const QDate autumn(2025, 10, 26);
    const auto intervals = series.intervalsOf(autumn);
    QCOMPARE(intervals.size(), 50U);
    for (const auto &interval : intervals) {
        series.add(interval.start, interval.start < intervals[6].start ? 10 : 20);
    }
    const CallSeries::Day *day = series.day(autumn);
    QCOMPARE(day->heard[4], 2);
    QCOMPARE(day->calls[4], 15.0); // two o'clock, once with 10 and once with 20
    QCOMPARE(day->calls[3], 10.0);
    QCOMPARE(day->calls[6], 20.0);
    QCOMPARE(day->slotsHeard, 48);
    QCOMPARE(day->total, 10.0 * 4 + 15 * 2 + 20 * 42);
    QCOMPARE(series.intervalsOf(QDate(2025, 3, 30)).size(), 46U);
}

void TestCallSeries::cutsWhatHadNotEnded()
{
    CallSeries series(IntervalGrid(QTimeZone("Asia/Shanghai"), std::chrono::minutes(30)));
    const TimePoint begin = series.startOf(QDate(2026, 3, 1));
    for (int number = 0; number < 96; ++number) {
        series.add(begin + number * std::chrono::minutes(30), 1);
    }
    const CallSeries cut = series.before(begin + std::chrono::hours(26) + std::chrono::minutes(29));
    QCOMPARE(cut.days().size(), 2U);
    QCOMPARE(cut.day(QDate(2026, 3, 1))->total, 48.0);
    QCOMPARE(cut.day(QDate(2026, 3, 2))->total, 4.0);
    QCOMPARE(series.before(begin).days().size(), 0U);
}

QTEST_APPLESS_MAIN(TestCallSeries)
#include "tst_callseries.moc"
