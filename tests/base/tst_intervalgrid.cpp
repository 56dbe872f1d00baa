// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/intervalgrid.h"

#include <QTest>

using namespace fw;
using namespace std::chrono_literals;

class TestIntervalGrid final : public QObject
{
    Q_OBJECT

private slots:
    void cutsDaysInTheZone_data();
    void cutsDaysInTheZone();
};

void TestIntervalGrid::cutsDaysInTheZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("utcHour");
    QTest::addColumn<int>("dayStartHour"); ///< relative to the UTC midnight before
    QTest::addColumn<int>("dayHours");
    QTest::addColumn<int>("interval");
    QTest::newRow("utc") << QByteArray("UTC") << 1 << 0 << 24 << 2;
    QTest::newRow("shanghai, evening in utc") << QByteArray("Asia/Shanghai") << 17 << 16 << 24 << 2;
    QTest::newRow("shanghai, morning") << QByteArray("Asia/Shanghai") << 1 << -8 << 24 << 18;
    QTest::newRow("berlin, the short day") << QByteArray("Europe/Berlin") << 4 << -1 << 23 << 10;
}

void TestIntervalGrid::cutsDaysInTheZone()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, utcHour);
    QFETCH(int, dayStartHour);
    QFETCH(int, dayHours);
    QFETCH(int, interval);
    const IntervalGrid grid(QTimeZone(zone), 30min);
    const TimePoint midnight = std::chrono::sys_days{std::chrono::year{2026} / 3 / 29};
    const TimePoint time = midnight + std::chrono::hours(utcHour) + 7min;
    QCOMPARE(grid.dayStart(time), midnight + std::chrono::hours(dayStartHour));
    QCOMPARE(grid.nextDayStart(time) - grid.dayStart(time),
             Microseconds(std::chrono::hours(dayHours)));
    QCOMPARE(grid.intervalOfDay(time), interval);
    QCOMPARE(grid.intervalStart(time), midnight + std::chrono::hours(utcHour));
}

QTEST_GUILESS_MAIN(TestIntervalGrid)
#include "tst_intervalgrid.moc"
