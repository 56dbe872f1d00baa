// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/calendar.h"

#include "core/forecast/calendartext.h"

#include <QTest>

#include <algorithm>

using namespace fw;
using namespace fw::forecast;
using namespace Qt::StringLiterals;
using Kind = CalendarRow::Kind;

class TestCalendar final : public QObject
{
    Q_OBJECT

private slots:
    void knowsChinasDays();
    void chinasHolidaysAndWorkdaysDontMeet();
    void isTheSameAfterEachFormat();
    void namesTheLineAndColumn_data();
    void namesTheLineAndColumn();
    void rowsOfAQueueHoldForItOnly();
    void countsDaysToFestivals();
    void theLawsHolidaysAreFewer();
    void aMakeUpDayOpensAClosedWeekday();
};

void TestCalendar::knowsChinasDays()
{
    const Calendar china = chinaCalendar();
    QVERIFY(china.isMakeUpWorkday(QDate(2026, 2, 14), {}));
    QVERIFY(china.isMakeUpWorkday(QDate(2026, 2, 28), {}));
    for (int day = 15; day <= 23; ++day) {
        QVERIFY(china.isHoliday(QDate(2026, 2, day), {}));
    }
    QVERIFY(!china.isHoliday(QDate(2026, 2, 24), {}));
    QVERIFY(china.isHoliday(QDate(2023, 10, 6), {}));
    QVERIFY(china.isMakeUpWorkday(QDate(2023, 10, 7), {}));
    QVERIFY(china.isHoliday(QDate(2025, 10, 6), {}));
    QVERIFY(!china.isHoliday(QDate(2025, 12, 25), {}));
    int holidays = 0;
    for (QDate day(2025, 1, 1); day.year() == 2025; day = day.addDays(1)) {
        holidays += china.isHoliday(day, {}) ? 1 : 0;
    }
    QCOMPARE(holidays, 28);
}

void TestCalendar::chinasHolidaysAndWorkdaysDontMeet()
{
    const Calendar china = chinaCalendar();
    for (QDate day(2023, 1, 1); day.year() < 2027; day = day.addDays(1)) {
        QVERIFY(!china.isHoliday(day, {}) || !china.isMakeUpWorkday(day, {}));
        QVERIFY(!china.isMakeUpWorkday(day, {}) || day.dayOfWeek() > 5);
    }
}

void TestCalendar::isTheSameAfterEachFormat()
{
    std::vector<CalendarRow> rows = chinaCalendar().rows();
    const QDate day(2026, 3, 1);
    rows.push_back({Kind::Event, day, day, u"billing, \"all\""_s, 0, 1.15, u"资费调整"_s});
    rows.push_back({Kind::Event, day, day.addDays(3), {}, 0, 0.925, u"storm"_s});
    rows.push_back({Kind::ClosedWeekday, day, day.addYears(1), u"sales"_s, 7, 1, {}});
    rows.push_back({Kind::Closed, day, day, {}, 0, 1, {}});
    const Calendar calendar(rows);
    const Result<Calendar> csv = calendarFromCsv(calendarToCsv(calendar), u"a.csv"_s);
    QVERIFY2(csv, csv ? "" : qPrintable(csv.error().detail));
    QCOMPARE(*csv, calendar);
    const Result<Calendar> json = calendarFromJson(calendarToJson(calendar), u"a.json"_s);
    QVERIFY(json);
    QCOMPARE(*json, calendar);
}

void TestCalendar::namesTheLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("detail");
    QTest::newRow("kind") << QByteArray("feast,2026-01-01,,,,") << u"days.csv:3: column kind: "_s;
    QTest::newRow("from") << QByteArray("closed,2026-02-30,,,,") << u"days.csv:3: column from: "_s;
    QTest::newRow("to") << QByteArray("closed,2026-02-20,2026-02-19,,,")
                        << u"days.csv:3: column to: "_s;
    QTest::newRow("percent") << QByteArray("event,2026-02-20,,,15,")
                             << u"days.csv:3: column value: "_s;
    QTest::newRow("nothing left") << QByteArray("event,2026-02-20,,,-100%,")
                                  << u"days.csv:3: column value: "_s;
    QTest::newRow("no weekday") << QByteArray("closed-weekday,2026-02-20,,,8,")
                                << u"days.csv:3: column value: "_s;
    QTest::newRow("no festival") << QByteArray("festival,2026-02-20,,,,")
                                 << u"days.csv:3: column name: "_s;
    QTest::newRow("width") << QByteArray("closed,2026-02-20") << u"days.csv:3: "_s;
    QTest::newRow("quote") << QByteArray("closed,2026-02-20,,,,\"open") << u"days.csv:3: "_s;
}

void TestCalendar::namesTheLineAndColumn()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, detail);
    const Result<Calendar> read = calendarFromCsv(
        "kind,from,to,queue,value,name\r\nholiday,2026-01-01,,,,\r\n" + row + "\r\n",
        u"days.csv"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Malformed);
    QVERIFY2(read.error().detail.startsWith(detail), qPrintable(read.error().detail));
}

void TestCalendar::rowsOfAQueueHoldForItOnly()
{
    const QDate day(2026, 3, 1);
    const Calendar calendar({{Kind::Closed, day, day, u"sales"_s, 0, 1, {}},
                             {Kind::Event, day, day, u"billing"_s, 0, 1.2, {}},
                             {Kind::Event, day, day, {}, 0, 1.5, {}}});
    QVERIFY(calendar.isClosed(day, u"sales"_s));
    QVERIFY(!calendar.isClosed(day, u"billing"_s));
    QCOMPARE(calendar.eventFactor(day, u"billing"_s), 1.2 * 1.5);
    QCOMPARE(calendar.eventFactor(day, u"sales"_s), 1.5);
    QCOMPARE(calendar.eventFactor(day.addDays(1), u"sales"_s), 1.0);
}

void TestCalendar::countsDaysToFestivals()
{
    const Calendar china = chinaCalendar();
    const auto before = china.festivalsNear(QDate(2026, 2, 14), {}, 20);
    QCOMPARE(before.size(), 1U);
    QCOMPARE(before.front().festival, u"春节"_s);
    QCOMPARE(before.front().days, -3);
    QVERIFY(china.festivalsNear(QDate(2026, 7, 20), {}, 20).empty());
}

void TestCalendar::theLawsHolidaysAreFewer()
{
    const Calendar china = chinaCalendar();
    const std::set<QDate> days = china.statutoryDays();
    const auto inYear = [&days](int year) {
        return std::ranges::count_if(days, [year](QDate day) { return day.year() == year; });
    };
    QCOMPARE(inYear(2024), 11);
    QCOMPARE(inYear(2025), 13); // two more since then
    QCOMPARE(inYear(2026), 13);
    QVERIFY(std::ranges::all_of(days, [&china](QDate day) { return china.isHoliday(day, {}); }));
    QVERIFY(!days.contains(QDate(2026, 10, 4))); // free, and not by the law
    const QDate day(2026, 3, 8);
    const Calendar own({{Kind::Statutory, day, day, u"sales"_s, 0, 1, {}}});
    QVERIFY(own.isHoliday(day, u"sales"_s));
    QVERIFY(own.statutoryDays().empty());
}

void TestCalendar::aMakeUpDayOpensAClosedWeekday()
{
    const QDate saturday(2026, 2, 14);
    const Calendar calendar(
        {{Kind::ClosedWeekday, QDate(2026, 1, 1), QDate(2026, 12, 31), {}, 6, 1, {}},
         {Kind::Workday, saturday, saturday, {}, 0, 1, {}}});
    QVERIFY(!calendar.isClosed(saturday, {}));
    QVERIFY(calendar.isClosed(saturday.addDays(7), {}));
    QVERIFY(!calendar.isClosed(QDate(2027, 1, 2), {})); // a Saturday of the next year
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
