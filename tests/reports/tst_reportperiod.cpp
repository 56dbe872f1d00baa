// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportperiod.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::reports;

namespace {

TimePoint at(const QString &local, const QTimeZone &zone)
{
    QDateTime time = QDateTime::fromString(local, Qt::ISODate);
    time.setTimeZone(zone);
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

QString textOf(const TimeSpan &span, const QTimeZone &zone)
{
    const auto text = [&zone](TimePoint time) {
        const auto msecs = std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch();
        return QDateTime::fromMSecsSinceEpoch(msecs.count(), zone).toString(u"yyyy-MM-dd HH:mm"_s);
    };
    return text(span.from) + u" - "_s + text(span.to);
}

const QTimeZone kShanghai("Asia/Shanghai");
const QTimeZone kBerlin("Europe/Berlin");

} // namespace

class TestReportPeriod final : public QObject
{
    Q_OBJECT

private slots:

    void knowsItsSpan_data()
    {
        QTest::addColumn<PeriodKind>("kind");
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("before");
        // Wednesday, 10:20 in Shanghai
        QTest::newRow("today") << PeriodKind::Today << u"2026-03-11 00:00 - 2026-03-12 00:00"_s
                               << u"2026-03-10 00:00 - 2026-03-10 10:30"_s;
        QTest::newRow("yesterday")
            << PeriodKind::Yesterday << u"2026-03-10 00:00 - 2026-03-11 00:00"_s
            << u"2026-03-09 00:00 - 2026-03-10 00:00"_s;
        QTest::newRow("this week")
            << PeriodKind::ThisWeek << u"2026-03-09 00:00 - 2026-03-16 00:00"_s
            << u"2026-03-02 00:00 - 2026-03-04 10:30"_s;
        QTest::newRow("last week")
            << PeriodKind::LastWeek << u"2026-03-02 00:00 - 2026-03-09 00:00"_s
            << u"2026-02-23 00:00 - 2026-03-02 00:00"_s;
        QTest::newRow("this month")
            << PeriodKind::ThisMonth << u"2026-03-01 00:00 - 2026-04-01 00:00"_s
            << u"2026-02-01 00:00 - 2026-02-11 10:30"_s;
        QTest::newRow("last month")
            << PeriodKind::LastMonth << u"2026-02-01 00:00 - 2026-03-01 00:00"_s
            << u"2026-01-01 00:00 - 2026-02-01 00:00"_s;
        QTest::newRow("custom") << PeriodKind::Custom << u"2026-02-03 00:00 - 2026-02-06 00:00"_s
                                << u"2026-01-31 00:00 - 2026-02-03 00:00"_s;
    }

    void knowsItsSpan()
    {
        QFETCH(PeriodKind, kind);
        QFETCH(QString, span);
        QFETCH(QString, before);
        const ReportPeriod period{kind, QDate(2026, 2, 3), QDate(2026, 2, 5)};
        const TimePoint now = at(u"2026-03-11T10:20:00"_s, kShanghai);
        QCOMPARE(textOf(spanOf(period, kShanghai, now), kShanghai), span);
        QCOMPARE(textOf(previousOf(period, kShanghai, now), kShanghai), before);
    }

    void impossibleDaysAreNoSpan()
    {
        const ReportPeriod backwards{PeriodKind::Custom, QDate(2026, 2, 5), QDate(2026, 2, 3)};
        const ReportPeriod nothing{PeriodKind::Custom, {}, {}};
        const TimePoint now = at(u"2026-03-11T10:20:00"_s, kShanghai);
        QVERIFY(spanOf(backwards, kShanghai, now) == TimeSpan{});
        QVERIFY(spanOf(nothing, kShanghai, now) == TimeSpan{});
        QVERIFY(stepBounds({}, Step::Day, kShanghai).empty());
    }

    void cutsDays_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<int>("days");
        QTest::addColumn<Step>("step");
        QTest::addColumn<int>("steps");
        QTest::addColumn<int>("runs");
        const QDate spring(2026, 3, 29);
        const QDate autumn(2026, 10, 25);
        QTest::newRow("usual day") << QDate(2026, 3, 28) << 1 << Step::Minutes30 << 48 << 1;
        QTest::newRow("short day") << spring << 1 << Step::Minutes30 << 46 << 1;
        QTest::newRow("long day") << autumn << 1 << Step::Minutes15 << 100 << 1;
        QTest::newRow("hours over a short day") << spring.addDays(-1) << 3 << Step::Hour << 71 << 1;
        QTest::newRow("days over a short day") << spring.addDays(-2) << 5 << Step::Day << 5 << 3;
        QTest::newRow("weeks, cut at both ends") << QDate(2026, 3, 4) << 20 << Step::Week << 4 << 3;
        QTest::newRow("months") << QDate(2026, 1, 1) << 365 << Step::Month << 12 << 12;
        QTest::newRow("whole") << spring << 31 << Step::Whole << 1 << 1;
    }

    void cutsDays()
    {
        QFETCH(QDate, first);
        QFETCH(int, days);
        QFETCH(Step, step);
        QFETCH(int, steps);
        QFETCH(int, runs);
        const ReportPeriod period{PeriodKind::Custom, first, first.addDays(days - 1)};
        const TimeSpan span = spanOf(period, kBerlin, {});
        const std::vector<TimePoint> bounds = stepBounds(span, step, kBerlin);
        QCOMPARE(static_cast<int>(bounds.size()), steps + 1);
        QVERIFY(std::ranges::is_sorted(bounds, std::ranges::less_equal()));
        QVERIFY(bounds.front() == span.from && bounds.back() == span.to);
        QVERIFY(mostSteps(span, step) >= steps);
        const std::vector<StepRun> cut = runsOf(bounds);
        if (step != Step::Month) { // neighbouring months of 31 days are one run
            QCOMPARE(static_cast<int>(cut.size()), runs);
        }
        int number = 0;
        for (const StepRun &run : cut) {
            QCOMPARE(run.first, number);
            for (int index = 0; index < run.count; ++index, ++number) {
                QVERIFY(run.start + run.length * index == bounds[static_cast<std::size_t>(number)]);
            }
        }
        QCOMPARE(number, steps);
    }
};

QTEST_GUILESS_MAIN(TestReportPeriod)
#include "tst_reportperiod.moc"
