// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/hoursledger.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::attendance;
using live::AgentState;
using live::StateSpan;
using roster::Cell;

namespace {

const QDate kDay(2026, 11, 26);
const QTimeZone kZone("Asia/Shanghai");

TimePoint at(int hour, int minute = 0)
{
    return timeOfMinute(kDay, hour * 60 + minute, kZone);
}

Cell shift(int from, int to)
{
    Cell cell;
    cell.kind = Cell::Kind::Shift;
    cell.pattern = u"X"_s;
    cell.spans = {{from * 60, to * 60}};
    return cell;
}

Cell withMeal(Cell cell, int from)
{
    cell.activities = {{roster::ActivityKind::Meal, {from * 60, from * 60 + 60}, false}};
    return cell;
}

AttendanceDay dayOf(const Cell &cell, const std::vector<StateSpan> &spans, TimePoint now = at(48),
                    const Cell &before = {}, const Cell &after = {})
{
    return attendanceOf(u"1001"_s, kDay, before, cell, after, spans, now, kZone, {});
}

AttendanceDay plainDay(const QString &person, QDate date, qint64 scheduled, qint64 worked)
{
    AttendanceDay day;
    day.person = person;
    day.date = date;
    day.scheduledSeconds = scheduled;
    day.workedSeconds = worked;
    return day;
}

} // namespace

class TestAttendanceDay final : public QObject
{
    Q_OBJECT

private slots:
    void aDayAsPlannedHasNoExceptions();
    void anUnpaidMealIsNotCounted();
    void lateEarlyAndAwayAreTold();
    void nobodyCame();
    void aNightBelongsToTheDayOnWhichItStarts();
    void neighboursShareTheTimeBetweenThem();
    void overtimeIsWhatWasAgreedAndWorked();
    void workWithoutARosterIsListed();
    void aRunningShiftIsNotOverYet();
    void decisionsOutliveAnotherReckoning();
    void hoursGoToTheRoleOfTheDay();
    void theLedgerAddsUp();
};

void TestAttendanceDay::aDayAsPlannedHasNoExceptions()
{
    const AttendanceDay day = dayOf(shift(9, 17), {{at(9), at(17), AgentState::Available, {}}});
    QCOMPARE(day.scheduledSeconds, 8 * 3600);
    QCOMPARE(day.workedSeconds, 8 * 3600);
    QVERIFY(day.exceptions.empty());
    QVERIFY(day.signedIn == at(9));
    QVERIFY(day.signedOut == at(17));
}

void TestAttendanceDay::anUnpaidMealIsNotCounted()
{
    const Cell cell = withMeal(shift(9, 18), 12);
    const AttendanceDay day = dayOf(cell, {{at(9), at(12), AgentState::Available, {}},
                                           {at(12), at(13), AgentState::LoggedOut, {}},
                                           {at(13), at(18), AgentState::Available, {}}});
    QCOMPARE(day.scheduledSeconds, 8 * 3600);
    QCOMPARE(day.workedSeconds, 8 * 3600);
    QVERIFY(day.exceptions.empty());
}

void TestAttendanceDay::lateEarlyAndAwayAreTold()
{
    const AttendanceDay day =
        dayOf(shift(9, 17), {{at(9, 10), at(12), AgentState::Available, {}},
                             {at(12, 20), at(14), AgentState::Talking, {}},
                             {at(14), at(14, 30), AgentState::OnBreak, {}},
                             {at(14, 30), at(16, 55), AgentState::Ringing, {}}});
    QCOMPARE(day.workedSeconds, 8 * 3600 - (10 + 20 + 5) * 60);
    QCOMPARE(day.exceptions.size(), std::size_t(4));
    QVERIFY(day.exceptions[0].kind == ExceptionKind::Late);
    QCOMPARE(day.exceptions[0].seconds, 600);
    QVERIFY(day.exceptions[1].kind == ExceptionKind::Away);
    QCOMPARE(day.exceptions[1].seconds, 1200);
    QVERIFY(day.exceptions[2].kind == ExceptionKind::OverBreak);
    QCOMPARE(day.exceptions[2].seconds, 1800);
    QVERIFY(day.exceptions[3].kind == ExceptionKind::LeftEarly);
    QCOMPARE(day.exceptions[3].seconds, 300);
}

void TestAttendanceDay::nobodyCame()
{
    const AttendanceDay day = dayOf(withMeal(shift(9, 18), 12), {});
    QCOMPARE(day.workedSeconds, 0);
    QCOMPARE(day.exceptions.size(), std::size_t(1));
    QVERIFY(day.exceptions[0].kind == ExceptionKind::Absent);
    QCOMPARE(day.exceptions[0].seconds, 8 * 3600);
}

void TestAttendanceDay::aNightBelongsToTheDayOnWhichItStarts()
{
    const Cell night = shift(23, 31);
    const std::vector<StateSpan> spans{{at(22, 55), at(31, 5), AgentState::Available, {}}};
    const AttendanceDay day = dayOf(night, spans);
    QCOMPARE(day.workedSeconds, 8 * 3600);
    const AttendanceDay next =
        attendanceOf(u"1001"_s, kDay.addDays(1), night, {}, {}, spans, at(72), kZone, {});
    QVERIFY(next.exceptions.empty());
    QCOMPARE(next.workedSeconds, 0);
}

void TestAttendanceDay::neighboursShareTheTimeBetweenThem()
{
    // A late shift and an early one: three hours between them, all of it signed in.
    const Cell late = shift(19, 27);
    const Cell early = shift(6, 14);
    const std::vector<StateSpan> spans{{at(19), at(38), AgentState::Available, {}}};
    const AttendanceDay first =
        attendanceOf(u"1001"_s, kDay, {}, late, early, spans, at(72), kZone, {});
    const AttendanceDay second =
        attendanceOf(u"1001"_s, kDay.addDays(1), late, early, {}, spans, at(72), kZone, {});
    qint64 stayed = 0;
    for (const AttendanceDay &day : {first, second}) {
        for (const AttendanceException &exception : day.exceptions) {
            stayed += exception.kind == ExceptionKind::Overstayed ? exception.seconds : 0;
        }
    }
    QCOMPARE(stayed, 3 * 3600);
}

void TestAttendanceDay::overtimeIsWhatWasAgreedAndWorked()
{
    Cell cell = shift(9, 19);
    cell.overtimeMinutes = 120;
    QCOMPARE(dayOf(cell, {{at(9), at(19), AgentState::Available, {}}}).overtimeSeconds, 2 * 3600);
    QCOMPARE(dayOf(cell, {{at(9), at(18), AgentState::Available, {}}}).overtimeSeconds, 3600);
    QCOMPARE(dayOf(cell, {{at(9), at(12), AgentState::Available, {}}}).overtimeSeconds, 0);
    const AttendanceDay longer = dayOf(shift(9, 17), {{at(9), at(18), AgentState::Talking, {}}});
    QCOMPARE(longer.overtimeSeconds, 0);
    QVERIFY(longer.exceptions.front().kind == ExceptionKind::Overstayed);
}

void TestAttendanceDay::workWithoutARosterIsListed()
{
    const AttendanceDay day = dayOf(Cell::dayOff(), {{at(10), at(12), AgentState::Available, {}}});
    QCOMPARE(day.workedSeconds, 0);
    QCOMPARE(day.exceptions.size(), std::size_t(1));
    QVERIFY(day.exceptions[0].kind == ExceptionKind::NotRostered);
    QCOMPARE(day.exceptions[0].seconds, 2 * 3600);
}

void TestAttendanceDay::aRunningShiftIsNotOverYet()
{
    const AttendanceDay day =
        dayOf(shift(9, 17), {{at(9), kNoTime, AgentState::Available, {}}}, at(12));
    QCOMPARE(day.workedSeconds, 3 * 3600);
    QVERIFY(day.exceptions.empty());
    QVERIFY(!isKnown(day.signedOut));
}

void TestAttendanceDay::decisionsOutliveAnotherReckoning()
{
    const std::vector<StateSpan> spans{{at(9, 10), at(17), AgentState::Available, {}}};
    AttendanceDay judged = dayOf(shift(9, 17), spans);
    judged.exceptions.front().decision = Decision::WrittenOff;
    judged.exceptions.front().reason = u"overslept"_s;
    const AttendanceDay again = withDecisionsOf(dayOf(shift(9, 17), spans), judged);
    QVERIFY(again == judged);
    QCOMPARE(again.writtenOffSeconds(), 600);
}

void TestAttendanceDay::hoursGoToTheRoleOfTheDay()
{
    roster::Person person;
    person.id = u"1001"_s;
    person.roles = {{QDate(), roster::PersonRole::Trainee},
                    {QDate(2026, 11, 16), roster::PersonRole::Agent}};
    person.left = QDate(2026, 11, 20);
    const std::vector<AttendanceDay> days{plainDay(u"1001"_s, QDate(2026, 10, 31), 1, 1),
                                          plainDay(u"1001"_s, QDate(2026, 11, 15), 100, 90),
                                          plainDay(u"1001"_s, QDate(2026, 11, 16), 200, 180),
                                          plainDay(u"1001"_s, QDate(2026, 11, 21), 400, 400)};
    const std::vector<LedgerLine> lines = ledgerOf({person}, days, QDate(2026, 11, 3));
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY(lines[0].role == roster::PersonRole::Trainee);
    QCOMPARE(lines[0].to, QDate(2026, 11, 15));
    QCOMPARE(lines[0].workedSeconds, 90);
    QCOMPARE(lines[1].scheduledSeconds, 200);
    QCOMPARE(lines[1].to, QDate(2026, 11, 20));
}

void TestAttendanceDay::theLedgerAddsUp()
{
    std::mt19937 random(3);
    std::vector<roster::Person> people;
    std::vector<AttendanceDay> days;
    qint64 worked = 0;
    for (int number = 0; number < 30; ++number) {
        roster::Person person;
        person.id = QString::number(1000 + number);
        const int promoted = 1 + static_cast<int>(random() % 28);
        person.roles = {{QDate(), roster::PersonRole::Trainee},
                        {QDate(2026, 2, promoted), roster::PersonRole::Agent}};
        people.push_back(person);
        for (int day = 1; day <= 28; ++day) {
            days.push_back(plainDay(person.id, QDate(2026, 2, day), qint64(random() % 40000),
                                    qint64(random() % 40000)));
            worked += days.back().workedSeconds;
        }
    }
    std::shuffle(days.begin(), days.end(), random);
    const std::vector<LedgerLine> lines = ledgerOf(people, days, QDate(2026, 2, 1));
    qint64 sum = 0;
    for (const LedgerLine &line : lines) {
        sum += line.workedSeconds;
    }
    QCOMPARE(sum, worked);
    std::reverse(people.begin(), people.end());
    QVERIFY(ledgerOf(people, days, QDate(2026, 2, 28)) == lines);
}

QTEST_GUILESS_MAIN(TestAttendanceDay)
#include "tst_attendanceday.moc"
