// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intraday/dayreckoner.h"
#include "tests/intraday/dayscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::intraday;

namespace {

/// A past in which the morning says all about the rest of the day.
std::vector<forecast::JudgedDay> faithfulDays()
{
    std::vector<forecast::JudgedDay> days;
    for (int day = 0; day < 60; ++day) {
        const double level = day % 2 == 0 ? 0.8 : 1.25;
        days.push_back({QDate(2026, 1, 1).addDays(day), 0, 0, std::vector<double>(48, 10),
                        std::vector<double>(48, 10 * level)});
    }
    return days;
}

} // namespace

class TestDayReckoner final : public QObject
{
    Q_OBJECT

private slots:
    void theGridFollowsTheClock();
    void whatCameTakesThePlaceOfTheForecast();
    void theMorningCorrectsTheRest();
    void whatWasNotHeardSaysNothing();
    void peopleAreSplitByLoad();
    void whoIsGoneIsNotExpected();
    void levelsLieBetweenWholeNumbers();
    void theDayEndsBetweenWhatCameAndWhatIsExpected();
    void withoutARosterNothingIsExpected();
    void servedSharesAreOfWhatHasPassed();
    void theSameInputGivesTheSame();
};

void TestDayReckoner::theGridFollowsTheClock()
{
    const QTimeZone zone("Europe/Berlin");
    QCOMPARE(DayGrid(QDate(2026, 3, 18), zone, std::chrono::minutes(30)).size(), 48U);
    const DayGrid spring(QDate(2026, 3, 29), zone, std::chrono::minutes(30));
    QCOMPARE(spring.size(), 46U);
    QCOMPARE(spring.minuteOf(spring.start(4)), 3 * 60); // 02:00 does not exist
    QCOMPARE(spring.at(spring.start(7)), 7U);
    QCOMPARE(spring.at(spring.end()), spring.size());
    QCOMPARE(DayGrid(QDate(2026, 10, 25), zone, std::chrono::minutes(15)).size(), 100U);
}

void TestDayReckoner::whatCameTakesThePlaceOfTheForecast()
{
    DayScene scene(60, 10 * 60 + 15);
    QueueOfDay &queue = scene.question.day.queues.front();
    queue.heard[16].offered = 80;
    queue.heard[20].offered = 40; // of the running half hour
    const IntradayDay day = DayReckoner().reckon(scene.question.day);
    QCOMPARE(day.running(), 20U);
    QCOMPARE(day.all[16].actual, std::optional(80.0));
    QCOMPARE(day.all[16].updated, 80.0);
    QVERIFY(day.all[16].requiredUpdated > 0);
    QCOMPARE(day.all[20].updated, 40.0 + 30.0); // half of it is to come
    QVERIFY(!day.all[21].actual);
    QCOMPARE(day.all[21].updated, 60.0);
    QCOMPARE(day.figures.callsSoFar, 80.0 + 3 * 60.0 + 40.0);
    QCOMPARE(day.figures.forecastSoFar, 4 * 60.0 + 30.0);
}

void TestDayReckoner::theMorningCorrectsTheRest()
{
    DayScene scene(60, 12 * 60);
    QueueOfDay &queue = scene.question.day.queues.front();
    queue.update = forecast::IntradayUpdate(faithfulDays());
    for (std::size_t at = 16; at < 24; ++at) {
        queue.heard[at].offered = 75;
    }
    const IntradayDay day = DayReckoner().reckon(scene.question.day);
    QVERIFY(day.figures.factor > 1.1 && day.figures.factor < 1.25); // shrunk
    QCOMPARE(day.figures.factorSince, scene.question.day.grid.start(24));
    QCOMPARE(day.all[30].updated, 60 * day.queueFigures[0].factor);
    QVERIFY(day.all[30].requiredUpdated > day.all[23].requiredUpdated - 5);
}

void TestDayReckoner::whatWasNotHeardSaysNothing()
{
    DayScene scene(60, 12 * 60);
    DayInput &input = scene.question.day;
    input.queues.front().update = forecast::IntradayUpdate(faithfulDays());
    input.heardSince = input.grid.start(20) + Microseconds(1);
    for (std::size_t at = 0; at < 20; ++at) {
        input.queues.front().heard[at] = {};
    }
    const IntradayDay day = DayReckoner().reckon(input);
    QVERIFY(!day.all[19].actual);
    QVERIFY(!day.all[20].actual); // it was heard in part
    QVERIFY(day.all[21].actual);
    QCOMPARE(day.all[19].updated, 60.0);
    QVERIFY(std::abs(day.figures.factor - 1) < 0.01); // what was heard was as forecast
}

void TestDayReckoner::peopleAreSplitByLoad()
{
    DayScene scene(60, 10 * 60);
    scene.addQueue(u"rare"_s, 20);
    scene.setNow(10 * 60);
    scene.add(u"A"_s, u"E"_s).skills = {{0, 0}, {1, 0}};
    const IntradayDay day = DayReckoner().reckon(scene.question.day);
    // Both have the same handle time, and the break is from 09:45 to 10:00 in the fixture's shift.
    QCOMPARE(day.queues[0][22].scheduled, 0.75);
    QCOMPARE(day.queues[1][22].scheduled, 0.25);
    QCOMPARE(day.all[22].scheduled, 1.0);
    QVERIFY(day.all[40].scheduled < 1e-9);
}

void TestDayReckoner::whoIsGoneIsNotExpected()
{
    DayScene scene(60, 10 * 60);
    scene.add(2, u"E"_s);
    scene.question.day.people[0].deviation = attendance::Deviation::Missing;
    scene.question.day.people[0].isServingNow = false;
    const IntradayDay day = DayReckoner().reckon(scene.question.day);
    QCOMPARE(day.all[25].scheduled, 2.0);
    QCOMPARE(day.all[25].expected, 1.0);
    QVERIFY(!day.all[25].present);
    QCOMPARE(day.all[20].present, std::optional(1.0));
    QCOMPARE(day.figures.gone, 1);
    QCOMPARE(day.all[25].gap, 1.0 - day.all[25].requiredUpdated);
}

void TestDayReckoner::levelsLieBetweenWholeNumbers()
{
    demand::QueueStandard standard;
    QVERIFY(!levelOf(5, 0, 1800, standard));
    const double five = *levelOf(5, 40, 1800, standard);
    const double six = *levelOf(6, 40, 1800, standard);
    const double between = *levelOf(5.5, 40, 1800, standard);
    QVERIFY(five < between && between < six);
    QCOMPARE(between, (five + six) / 2);
    const staffing::Grade exact = staffing::erlangA(5, standard.traffic(40, 1800));
    QCOMPARE(five, exact.serviceLevel(1));
}

void TestDayReckoner::theDayEndsBetweenWhatCameAndWhatIsExpected()
{
    DayScene scene(60, 10 * 60);
    scene.add(4, u"E"_s); // far too few
    const IntradayDay day = DayReckoner().reckon(scene.question.day);
    QVERIFY(day.figures.levelSoFar && day.figures.levelOfDay);
    QCOMPARE(*day.figures.levelSoFar, 0.8);
    QVERIFY(*day.figures.levelOfDay < 0.5);
    QVERIFY(day.figures.gap < -2);
}

void TestDayReckoner::withoutARosterNothingIsExpected()
{
    DayScene scene(60, 10 * 60);
    scene.question.day.hasRoster = false;
    const IntradayDay day = DayReckoner().reckon(scene.question.day);
    QVERIFY(!day.figures.levelOfDay);
    QVERIFY(!day.all[30].outlook);
    QVERIFY(day.figures.levelSoFar);
}

void TestDayReckoner::servedSharesAreOfWhatHasPassed()
{
    const DayGrid grid(QDate(2026, 3, 18), QTimeZone::utc(), std::chrono::minutes(30));
    const TimePoint now = grid.start(20) + std::chrono::minutes(10);
    const std::deque<live::StateSpan> spans{
        {grid.start(18),
         grid.start(19) + std::chrono::minutes(15),
         live::AgentState::Available,
         {}},
        {grid.start(19) + std::chrono::minutes(15),
         grid.start(20) + std::chrono::minutes(5),
         live::AgentState::OnBreak,
         {}},
        {grid.start(20) + std::chrono::minutes(5), kNoTime, live::AgentState::Talking, {}}};
    const std::vector<double> served = servedShares(spans, grid, now);
    QCOMPARE(served[18], 1.0);
    QCOMPARE(served[19], 0.5);
    QCOMPARE(served[20], 0.5); // five of ten minutes
    QCOMPARE(served[21], 0.0);
}

void TestDayReckoner::theSameInputGivesTheSame()
{
    DayScene scene(60, 10 * 60 + 7);
    scene.add(9, u"E"_s);
    scene.add(9, u"L"_s);
    DayReckoner reckoner;
    const IntradayDay one = reckoner.reckon(scene.question.day);
    const IntradayDay again = reckoner.reckon(scene.question.day); // by what it has kept
    const IntradayDay fresh = DayReckoner().reckon(scene.question.day);
    for (std::size_t at = 0; at < one.all.size(); ++at) {
        QCOMPARE(again.all[at].requiredUpdated, one.all[at].requiredUpdated);
        QCOMPARE(fresh.all[at].gap, one.all[at].gap);
        QCOMPARE(fresh.all[at].outlook, one.all[at].outlook);
    }
}

QTEST_GUILESS_MAIN(TestDayReckoner)
#include "tst_dayreckoner.moc"
