// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/expectationfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::live;
using Kind = Expectation::Kind;
using FaultKind = ExpectationFault::Kind;

namespace {

/// A Monday in a place whose clocks are put forward on Sunday, 2026-03-29.
const IntervalGrid kGrid(QTimeZone("Europe/Berlin"), 30min);
constexpr TimePoint kMonday{std::chrono::sys_days{std::chrono::year(2026) / 3 / 2} - 1h};
constexpr TimePoint kClockChange{std::chrono::sys_days{std::chrono::year(2026) / 3 / 29} - 1h};

} // namespace

class TestExpectation final : public QObject
{
    Q_OBJECT

private slots:

    void sharesIntervalsOut()
    {
        Expectation expected(30min);
        expected.add({Kind::Calls, u"q"_s, ExpectedDays::every(), 18, 60}); // 9:00
        expected.add({Kind::Calls, u"q"_s, ExpectedDays::every(), 19, 30});
        const auto calls = [&](Microseconds from, Microseconds to) {
            return expected.callsBetween(u"q"_s, kMonday + from, kMonday + to, kGrid);
        };
        QCOMPARE(calls(9h, 10h), std::optional(90.0));
        QCOMPARE(calls(9h + 20min, 9h + 45min), std::optional(20.0 + 15.0));
        QCOMPARE(calls(12h, 13h), std::optional(0.0)); // no line is no calls
        QCOMPARE(calls(9h, 9h + 24h), std::optional(90.0));
        QVERIFY(!expected.callsBetween(u"other"_s, kMonday, kMonday + 1h, kGrid));
    }

    void aDateGoesBeforeAWeekdayBeforeEveryDay()
    {
        Expectation expected(30min);
        expected.add({Kind::Agents, u"t"_s, ExpectedDays::every(), 20, 1});
        expected.add({Kind::Agents, u"t"_s, ExpectedDays::on(1), 20, 2});
        expected.add({Kind::Agents, u"t"_s, ExpectedDays::on(QDate(2026, 3, 9)), 20, 3});
        const auto agents = [&](std::chrono::days day) {
            return expected.agentsAt(u"t"_s, kMonday + day + 10h + 29min, kGrid);
        };
        using std::chrono::days;
        QCOMPARE(agents(days(1)), std::optional(1.0));
        QCOMPARE(agents(days(0)), std::optional(2.0));
        QCOMPARE(agents(days(7)), std::optional(3.0));
        QCOMPARE(expected.agentsAt(u"t"_s, kMonday + 11h, kGrid), std::optional(0.0));
    }

    void followsTheClockOfTheWall()
    {
        Expectation expected(30min);
        expected.add({Kind::Calls, u"q"_s, ExpectedDays::every(), 18, 60});
        expected.add({Kind::Agents, u"t"_s, ExpectedDays::every(), 18, 5});
        // From two in the night on, nine o'clock comes an hour sooner after midnight.
        QCOMPARE(expected.callsBetween(u"q"_s, kClockChange + 8h, kClockChange + 9h, kGrid),
                 std::optional(60.0));
        QCOMPARE(expected.agentsAt(u"t"_s, kClockChange + 8h + 10min, kGrid), std::optional(5.0));
        QCOMPARE(expected.callsBetween(u"q"_s, kClockChange, kClockChange + 23h, kGrid),
                 std::optional(60.0));
    }

    void readsWhatItWrites()
    {
        Expectation expected(15min);
        expected.add({Kind::Calls, u"a, \"b\""_s, ExpectedDays::every(), 1, 12.5});
        expected.add({Kind::Calls, u"q"_s, ExpectedDays::on(7), 95, 3});
        expected.add({Kind::Agents, u"队1"_s, ExpectedDays::on(QDate(2026, 11, 25)), 36, 24});
        const ExpectationFile read = ExpectationFile::read(ExpectationFile::write(expected));
        QVERIFY(read.faults().empty());
        QCOMPARE(read.expectation().interval(), 15min);
        QVERIFY(read.expectation() == expected);
    }

    void takesWhatSpreadsheetsMake()
    {
        const ExpectationFile read = ExpectationFile::read(
            "\xef\xbb\xbfQueue;Day;Start;Calls\r\nq;Mon;9:00;10\r\n;;;\r\nq;Mon;10:00:00;20\r\n");
        QVERIFY2(read.faults().empty(), "a mark, semicolons, empty rows, 9:00");
        QCOMPARE(read.expectation().interval(), 60min);
        QCOMPARE(read.expectation().callsBetween(u"q"_s, kMonday + 9h, kMonday + 11h, kGrid),
                 std::optional(30.0));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<QString>("text");
        const QByteArray head = "queue,node,day,start,calls,agents\n";
        QTest::newRow("nothing") << QByteArray() << 1 << FaultKind::Header << u"queue"_s;
        QTest::newRow("no header")
            << QByteArray("q,,mon,09:00,1,\n") << 1 << FaultKind::Header << u"queue"_s;
        QTest::newRow("no starts")
            << QByteArray("queue,day,calls\n") << 1 << FaultKind::Header << u"start"_s;
        QTest::newRow("not UTF-8") << QByteArray("queue,day,start,calls\n\xb9\xe3,mon,09:00,1\n")
                                   << 1 << FaultKind::Encoding << QString();
        QTest::newRow("fields") << head + "q,mon,09:00,1\n" << 2 << FaultKind::Columns << QString();
        QTest::newRow("both") << head + "q,t,mon,09:00,1,2\n"
                              << 2 << FaultKind::Subject << QString();
        QTest::newRow("neither") << head + ",,mon,09:00,1,2\n"
                                 << 2 << FaultKind::Subject << QString();
        QTest::newRow("day") << head + "q,,someday,09:00,1,\n"
                             << 2 << FaultKind::Day << u"someday"_s;
        QTest::newRow("date") << head + "q,,2026-02-30,09:00,1,\n"
                              << 2 << FaultKind::Day << u"2026-02-30"_s;
        QTest::newRow("start") << head + "q,,mon,09:01,1,\n" << 2 << FaultKind::Start << u"09:01"_s;
        QTest::newRow("hour") << head + "q,,mon,24:00,1,\n" << 2 << FaultKind::Start << u"24:00"_s;
        QTest::newRow("amount") << head + "q,,mon,09:00,many,\n"
                                << 2 << FaultKind::Amount << u"many"_s;
        QTest::newRow("negative") << head + "q,,mon,09:00,-1,\n"
                                  << 2 << FaultKind::Amount << u"-1"_s;
        QTest::newRow("other column") << head + "q,,mon,09:00,,5\n"
                                      << 2 << FaultKind::Amount << QString();
        QTest::newRow("twice") << head + "q,,mon,09:00,1,\nq,,mon,9:00,2,\n"
                               << 3 << FaultKind::Twice << u"q"_s;
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, line);
        QFETCH(FaultKind, kind);
        QFETCH(QString, text);
        const ExpectationFile read = ExpectationFile::read(file);
        QCOMPARE(read.faults().size(), std::size_t(1));
        QVERIFY(read.faults().front() == (ExpectationFault{line, kind, text}));
        QVERIFY(read.expectation().isEmpty());
    }

    void stopsAtManyFaults()
    {
        const ExpectationFile read =
            ExpectationFile::read("queue,day,start,calls\n" + QByteArray("x\n").repeated(1000));
        QCOMPARE(read.faults().size(), ExpectationFile::kMostFaults);
        QCOMPARE(read.faults().back().line, int(ExpectationFile::kMostFaults) + 1);
    }
};

QTEST_GUILESS_MAIN(TestExpectation)
#include "tst_expectation.moc"
