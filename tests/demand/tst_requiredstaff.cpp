// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/requiredstaff.h"

#include <QDateTime>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::demand;

namespace {

const QTimeZone kZone("Asia/Shanghai");
const QDate kDay(2026, 3, 2);

TimePoint at(QDate day, int minute, const QTimeZone &zone = kZone)
{
    return TimePoint(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch())) +
           std::chrono::minutes(minute);
}

QueueStandard standardOf(const QString &queue, QDate from = kDay)
{
    QueueStandard standard;
    standard.queue = queue;
    standard.from = from;
    standard.teams = {{u"north"_s, 0.75}, {u"south"_s, 0.25}};
    return standard;
}

/// One point of so many calls each half hour from nine on.
forecast::PublishedForecast forecastOf(const std::vector<double> &calls, double halfWidth = 0)
{
    forecast::PublishedForecast made;
    made.queue = u"billing"_s;
    made.origin = at(kDay, 0);
    for (std::size_t index = 0; index < calls.size(); ++index) {
        forecast::ForecastPoint point;
        point.start = at(kDay, 540 + 30 * int(index));
        point.calls = calls[index];
        point.low = calls[index] - halfWidth;
        point.high = calls[index] + halfWidth;
        made.points.push_back(point);
    }
    return made;
}

} // namespace

/// From calls to people: standards, required intervals, a team's part.
class TestRequiredStaff final : public QObject
{
    Q_OBJECT

private slots:
    void namesTheFieldThatMakesNoSense_data();
    void namesTheFieldThatMakesNoSense();
    void theNewestThatHasBegunHolds();
    void asManyAsTheStandardAsks();
    void withoutCallsOrStandardNobody();
    void theStandardOfItsDayHolds();
    void riskAsksForMoreThanThePoint();
    void chanceAloneIsNoRisk();
    void aTeamGetsItsShareOfEachQueue();
    void intervalsOfAnotherLength();
    void anHourThatComesTwice();
};

void TestRequiredStaff::namesTheFieldThatMakesNoSense_data()
{
    using Change = std::function<void(QueueStandard &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    const auto add = [](const char *field, const char *row, Change change) {
        QTest::newRow(row) << std::move(change) << QString::fromLatin1(field);
    };
    add("", "sound", [](QueueStandard &) {});
    add("", "no team yet", [](QueueStandard &each) { each.teams.clear(); });
    add("queue", "no queue", [](QueueStandard &each) { each.queue.clear(); });
    add("from", "no date", [](QueueStandard &each) { each.from = {}; });
    add("target", "all of them", [](QueueStandard &each) { each.target = 1; });
    add("threshold", "before they call", [](QueueStandard &each) { each.threshold = -1; });
    add("aht", "no time", [](QueueStandard &each) { each.aht = 0; });
    add("patience", "two days", [](QueueStandard &each) { each.patience = 2 * 86'400; });
    add("occupancy", "more than busy", [](QueueStandard &each) { each.mostOccupancy = 1.1; });
    add("abandoned", "nobody ever", [](QueueStandard &each) { each.mostAbandoned = 0; });
    add("lines", "less than none", [](QueueStandard &each) { each.lines = -1; });
    add("confidence", "a coin is surer", [](QueueStandard &each) { each.confidence = 0.3; });
    add("shrinkage", "nobody is left", [](QueueStandard &each) {
        each.shrinkage = {{u"leave"_s, 0.5}, {u"training"_s, 0.5}};
    });
    add("shrinkage", "no name", [](QueueStandard &each) { each.shrinkage = {{{}, 0.1}}; });
    add("teams", "not all calls", [](QueueStandard &each) { each.teams.pop_back(); });
    add("teams", "a team twice", [](QueueStandard &each) {
        each.teams = {{u"north"_s, 0.5}, {u"north"_s, 0.5}};
    });
}

void TestRequiredStaff::namesTheFieldThatMakesNoSense()
{
    QFETCH(const std::function<void(QueueStandard &)>, change);
    QFETCH(const QString, field);
    QueueStandard standard = standardOf(u"billing"_s);
    change(standard);
    const Outcome checked = check(standard);
    QCOMPARE(bool(checked), field.isEmpty());
    if (!checked) {
        QCOMPARE(checked.error().code, ErrorCode::InvalidArgument);
        QCOMPARE(checked.error().detail, field);
    }
}

void TestRequiredStaff::theNewestThatHasBegunHolds()
{
    const std::vector<QueueStandard> standards{standardOf(u"billing"_s, kDay.addDays(7)),
                                               standardOf(u"billing"_s, kDay),
                                               standardOf(u"sales"_s, kDay.addDays(-7))};
    QCOMPARE(standardOn(standards, u"billing"_s, kDay.addDays(-1)), nullptr);
    QCOMPARE(standardOn(standards, u"billing"_s, kDay.addDays(6)), &standards[1]);
    QCOMPARE(standardOn(standards, u"billing"_s, kDay.addDays(7)), &standards[0]);
}

void TestRequiredStaff::asManyAsTheStandardAsks()
{
    QueueStandard standard = standardOf(u"billing"_s);
    standard.shrinkage = {{u"leave"_s, 0.1}, {u"training"_s, 0.2}};
    const auto required = requiredStaff(forecastOf({100, 250}), {standard}, kZone);
    QVERIFY(bool(required));
    QCOMPARE(required->size(), std::size_t(2));
    for (const RequiredInterval &each : *required) {
        const staffing::Traffic traffic = standard.traffic(each.calls, 1800);
        QCOMPARE(each.agents, *staffing::requiredAgents(traffic, standard.aim()));
        QVERIFY(each.grade.serviceLevel(1) >= standard.target);
        QVERIFY(staffing::gradeOf(each.agents - 1, traffic, standard.aim()).serviceLevel(1) <
                standard.target);
        QCOMPARE(each.gross, int(std::ceil(each.agents / 0.72)));
    }
    standard.rule = staffing::ShrinkageRule::Sum;
    QCOMPARE(requiredStaff(forecastOf({100}), {standard}, kZone)->front().gross,
             int(std::ceil(required->front().agents / 0.7)));
}

void TestRequiredStaff::withoutCallsOrStandardNobody()
{
    const auto closed = requiredStaff(forecastOf({0}), {standardOf(u"billing"_s)}, kZone);
    QCOMPARE(closed->front().agents, 0);
    QCOMPARE(closed->front().gross, 0);
    QCOMPARE(requiredStaff(forecastOf({100}), {}, kZone)->front().agents, 0);
}

void TestRequiredStaff::theStandardOfItsDayHolds()
{
    QueueStandard later = standardOf(u"billing"_s, kDay.addDays(1));
    later.aht = 360;
    forecast::PublishedForecast made = forecastOf({100, 100});
    made.points.back().start = at(kDay.addDays(1), 0); // still the first day in London
    const std::vector<QueueStandard> standards{standardOf(u"billing"_s), later};
    const auto here = requiredStaff(made, standards, kZone);
    QVERIFY(here->back().agents > here->front().agents);
    const auto there = requiredStaff(made, standards, QTimeZone::utc());
    QCOMPARE(there->back().agents, there->front().agents);
}

void TestRequiredStaff::riskAsksForMoreThanThePoint()
{
    QueueStandard standard = standardOf(u"billing"_s);
    const forecast::PublishedForecast made = forecastOf({400}, 120);
    const int point = requiredStaff(made, {standard}, kZone)->front().agents;
    standard.confidence = 0.5;
    QCOMPARE(requiredStaff(made, {standard}, kZone)->front().agents, point);
    standard.confidence = 0.8;
    const RequiredInterval sure = requiredStaff(made, {standard}, kZone)->front();
    QVERIFY(sure.agents > point);
    // 120 calls are the ninetieth percentile; of the spread, chance is a part.
    const double spread = 120 / 1.2815515655446;
    const double rate = std::sqrt(spread * spread - 400) / 400;
    QCOMPARE(sure.agents,
             *staffing::requiredAtRisk(standard.traffic(400, 1800), standard.aim(), rate, 0.8));
    QVERIFY(sure.grade.serviceLevel(1) > standard.target); // if it comes as it was said
}

void TestRequiredStaff::chanceAloneIsNoRisk()
{
    QueueStandard standard = standardOf(u"billing"_s);
    const forecast::PublishedForecast made = forecastOf({400}, 1.28 * 20);
    const int point = requiredStaff(made, {standard}, kZone)->front().agents;
    standard.confidence = 0.95;
    QCOMPARE(requiredStaff(made, {standard}, kZone)->front().agents, point);
}

void TestRequiredStaff::aTeamGetsItsShareOfEachQueue()
{
    QueueStandard sales = standardOf(u"sales"_s);
    sales.teams = {{u"north"_s, 1}};
    RequiredInterval interval;
    interval.start = at(kDay, 540);
    interval.agents = 8;
    const std::vector<QueueNeed> needs{{u"billing"_s, 30min, {interval}},
                                       {u"sales"_s, 30min, {interval}}};
    const std::vector<QueueStandard> standards{standardOf(u"billing"_s), sales};
    const roster::Requirement north = teamRequirement(needs, standards, u"north"_s, 30, kZone);
    QCOMPARE(north.on(kDay)[18], 0.75 * 8 + 8);
    QCOMPARE(north.on(kDay)[17], 0.0);
    QVERIFY(!north.isKnownOn(kDay.addDays(1)));
    QCOMPARE(teamRequirement(needs, standards, u"south"_s, 30, kZone).on(kDay)[18], 2.0);
    QVERIFY(teamRequirement(needs, standards, u"west"_s, 30, kZone).days().empty());
}

void TestRequiredStaff::intervalsOfAnotherLength()
{
    RequiredInterval first;
    first.start = at(kDay, 540);
    first.agents = 8;
    RequiredInterval second = first;
    second.start = at(kDay, 555);
    second.agents = 12;
    const std::vector<QueueStandard> standards{standardOf(u"billing"_s)};
    const roster::Requirement half =
        teamRequirement({{u"billing"_s, 15min, {first, second}}}, standards, u"south"_s, 30, kZone);
    QCOMPARE(half.on(kDay)[18], 3.0); // the greater one
    const roster::Requirement quarter =
        teamRequirement({{u"billing"_s, 30min, {first}}}, standards, u"south"_s, 15, kZone);
    QCOMPARE(quarter.on(kDay)[36], 2.0);
    QCOMPARE(quarter.on(kDay)[37], 2.0);
    QCOMPARE(quarter.on(kDay)[38], 0.0);
}

void TestRequiredStaff::anHourThatComesTwice()
{
    const QTimeZone berlin("Europe/Berlin");
    const QDate autumn(2025, 10, 26);
    RequiredInterval first;
    first.start = at(autumn, 120, berlin);
    first.agents = 4;
    RequiredInterval again = first;
    again.start += 60min; // two o'clock once more
    again.agents = 8;
    const roster::Requirement made =
        teamRequirement({{u"billing"_s, 30min, {first, again}}}, {standardOf(u"billing"_s, autumn)},
                        u"south"_s, 30, berlin);
    QCOMPARE(made.on(autumn).size(), std::size_t(48));
    QCOMPARE(made.on(autumn)[4], 2.0);
}

QTEST_APPLESS_MAIN(TestRequiredStaff)
#include "tst_requiredstaff.moc"
