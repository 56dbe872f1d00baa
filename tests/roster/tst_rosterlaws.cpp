// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosterfixture.h"

#include "core/roster/changecheck.h"
#include "core/roster/feasibility.h"
#include "core/roster/hoursbalance.h"
#include "core/roster/request.h"
#include "core/roster/rosterdiff.h"
#include "core/roster/rotation.h"

#include <QTest>

#include <algorithm>

using namespace fw::roster;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2028, 2, 1);
const QDate kLast(2028, 2, 29);
const QStringList kPeople{u"A01"_s, u"A02"_s, u"A03"_s, u"A04"_s, u"A05"_s, u"A06"_s};
constexpr int kSeeds = 12;

PlanningBase busyBase(quint32 seed)
{
    PlanningBase base = baseOf(kPeople);
    base.people[1].scheme = HoursScheme::ByQuarter;
    base.people[2].contract = ContractKind::Hourly;
    base.people[3].protections = {{Protection::Nursing, kFirst.addDays(9), kFirst.addDays(20)}};
    base.people[4].roles = {{{}, PersonRole::Lead}};
    base.people[5].left = kLast.addDays(-4);
    for (QDate date = kFirst; date <= kLast; date = date.addDays(1)) {
        base.requirement.set(date, std::vector<double>(48, 1.0 + date.day() % 2));
    }
    const Roster past = randomRoster(base, kFirst.addDays(-92), kFirst.addDays(-1), seed + 1000);
    base.around = past.cells();
    return base;
}

void putInto(Roster &roster, const std::vector<CellChange> &changes)
{
    for (const CellChange &change : changes) {
        (void)roster.set(change.key, change.cell);
    }
}

} // namespace

/// What holds of any roster.
class TestRosterLaws final : public QObject
{
    Q_OBJECT

private slots:
    void wholeIsTheUnion();
    void setAndUnset();
    void sumsStayRight();
    void coverageByDifferences();
    void standingChecksFollowEveryEdit();
    void newOnesAreThoseThatWereNotThere();
    void repairsMend();
    void repairsOfEachKind();
    void differenceOfTwo();
    void payClasses();
    void requests();
    void rotations();
    void standardHoursAreDated();
    void feasibility();
    void aLargeTeam();
};

void TestRosterLaws::wholeIsTheUnion()
{
    for (quint32 seed = 0; seed < kSeeds; ++seed) {
        const PlanningBase base = busyBase(seed);
        const Roster roster = randomRoster(base, kFirst, kLast, seed);
        std::vector<Violation> all;
        for (const Person &person : base.people) {
            const std::vector<Violation> more = checkPerson(roster, base, person.id);
            all.insert(all.end(), more.begin(), more.end());
        }
        for (QDate date = kFirst; date <= kLast; date = date.addDays(1)) {
            const std::vector<Violation> more = checkDay(roster, base, date);
            all.insert(all.end(), more.begin(), more.end());
        }
        sortViolations(all);
        const std::vector<Violation> found = checkRoster(roster, base);
        QCOMPARE(found.size(), all.size());
        QVERIFY(found == all);
        for (const Violation &it : found) {
            QVERIFY(roster.covers(it.date));
        }
    }
}

void TestRosterLaws::setAndUnset()
{
    const PlanningBase base = busyBase(3);
    Roster roster = randomRoster(base, kFirst, kLast, 3);
    const Roster before = roster;
    std::mt19937 random(7);
    std::vector<CellChange> undo;
    for (int edit = 0; edit < 400; ++edit) {
        const CellKey key{kPeople[int(random() % 6)], kFirst.addDays(int(random() % 29))};
        const Roster other = randomRoster(base, key.date, key.date, quint32(random()));
        undo.push_back({key, roster.set(key, other.cell(key))});
    }
    QVERIFY(roster != before);
    std::reverse(undo.begin(), undo.end());
    putInto(roster, undo);
    QVERIFY(roster == before);
}

void TestRosterLaws::sumsStayRight()
{
    const PlanningBase base = busyBase(4);
    Roster roster = randomRoster(base, kFirst, kLast, 4);
    std::mt19937 random(8);
    for (int edit = 0; edit < 100; ++edit) {
        const CellKey key{kPeople[int(random() % 6)], kFirst.addDays(int(random() % 29))};
        const Roster other = randomRoster(base, key.date, key.date, quint32(random()));
        const qint64 was = roster.scheduledSeconds(key.person, kFirst, kLast);
        const Roster before = roster;
        (void)roster.set(key, other.cell(key));
        const RosterDifference difference = differenceOf(before, roster, base);
        const auto found = difference.seconds.find(key.person);
        const qint64 more = found != difference.seconds.end() ? found->second : 0;
        QCOMPARE(roster.scheduledSeconds(key.person, kFirst, kLast), was + more);
        const HoursBalance balance =
            balanceOf(RosterView(roster, base), *base.find(key.person), {kFirst, kLast});
        QCOMPARE(balance.plannedSeconds, was + more);
    }
}

void TestRosterLaws::coverageByDifferences()
{
    const PlanningBase base = busyBase(5);
    Roster roster = randomRoster(base, kFirst, kLast, 5);
    std::mt19937 random(9);
    const QDate day = kFirst.addDays(10);
    DayBoard board(RosterView(roster, base), day);
    for (int edit = 0; edit < 200; ++edit) {
        const CellKey key{kPeople[int(random() % 6)], day.addDays(-int(random() % 2))};
        const Roster other = randomRoster(base, key.date, key.date, quint32(random()));
        const Cell before = roster.set(key, other.cell(key));
        board.add(key.date, {key.person, &before}, -1);
        board.add(key.date, {key.person, &roster.cell(key)});
        QVERIFY(board.coverage().people() == coverageOf(roster, day, 30).people());
    }
    QVERIFY(board.violations() == checkDay(roster, base, day));
}

void TestRosterLaws::standingChecksFollowEveryEdit()
{
    const PlanningBase base = busyBase(5);
    Roster roster = randomRoster(base, kFirst, kLast, 5);
    StandingCheck check(roster, base);
    std::mt19937 random(11);
    for (int edit = 0; edit < 200; ++edit) {
        const CellKey key{kPeople[int(random() % 6)], kFirst.addDays(int(random() % 29))};
        const Roster other = randomRoster(base, key.date, key.date, quint32(random()));
        check.noteChange(key, roster.set(key, other.cell(key)));
        const QDate day = std::min(key.date.addDays(1), kLast);
        QVERIFY(check.ofDay(day) == checkDay(roster, base, day));
        for (const Person &person : base.people) { // fairness compares them
            QVERIFY(check.ofPerson(person.id) == checkPerson(roster, base, person.id));
        }
    }
}

void TestRosterLaws::newOnesAreThoseThatWereNotThere()
{
    const PlanningBase base = busyBase(6);
    const Roster roster = randomRoster(base, kFirst, kLast, 6);
    const std::vector<Violation> before = checkRoster(roster, base);
    std::mt19937 random(10);
    for (int edit = 0; edit < 60; ++edit) {
        const CellKey key{kPeople[int(random() % 6)], kFirst.addDays(int(random() % 29))};
        const CellChange same{key, roster.cell(key)};
        QVERIFY(newViolations(roster, base, same).empty());
        const Roster other = randomRoster(base, key.date, key.date, quint32(random()));
        Roster changed = roster;
        (void)changed.set(key, other.cell(key));
        const std::vector<Violation> after = checkRoster(changed, base);
        for (const Violation &it : newViolations(roster, base, {key, other.cell(key)})) {
            QVERIFY(std::find(before.begin(), before.end(), it) == before.end());
            if (!it.person.isEmpty()) {
                QVERIFY(std::find(after.begin(), after.end(), it) != after.end());
            }
        }
    }
}

void TestRosterLaws::repairsMend()
{
    int mended = 0;
    for (quint32 seed = 20; seed < 24; ++seed) {
        const PlanningBase base = busyBase(seed);
        const Roster roster = randomRoster(base, kFirst, kLast, seed);
        const std::vector<Violation> before = checkRoster(roster, base);
        for (std::size_t at = 0; at < before.size(); at += 7) {
            const auto changes = repairOf(roster, base, before[at]);
            if (!changes) {
                continue;
            }
            ++mended;
            Roster after = roster;
            putInto(after, *changes);
            for (const CellChange &change : *changes) {
                const bool wasOurs = !roster.cell(change.key).isPinned;
                QVERIFY(wasOurs || before[at].rule == Rule::NotEmployed);
            }
            for (const Violation &it : checkRoster(after, base)) {
                QVERIFY(!isSamePlace(it, before[at], base));
                const bool isOld = std::any_of(before.begin(), before.end(), [&](const auto &was) {
                    return isSamePlace(was, it, base);
                });
                QVERIFY(isOld || !isBinding(it.rule));
            }
        }
    }
    QVERIFY2(mended >= 40, qPrintable(QString::number(mended)));
}

void TestRosterLaws::repairsOfEachKind()
{
    PlanningBase base = baseOf(kPeople);
    const QDate monday(2028, 2, 7);
    Roster roster(u"t1"_s, monday, monday.addDays(13));
    for (const QString &person : kPeople) {
        plan(roster, base, person, monday, u"EEEEE--EEEEE--"_s);
    }
    // A late shift before an early one: moved, no longer than needed.
    plan(roster, base, u"A01"_s, monday, u"L"_s);
    const Violation rest = checkPerson(roster, base, u"A01"_s).front();
    QCOMPARE(rest.rule, Rule::Rest);
    const auto moved = repairOf(roster, base, rest);
    QVERIFY(moved);
    QCOMPARE(moved->size(), 1U);
    QCOMPARE(moved->front().cell.extent().from, 9 * 60);
    // Seven days: a day off, or a colleague takes one.
    plan(roster, base, u"A02"_s, monday, u"PPPPPPP"_s);
    for (const Violation &it : checkPerson(roster, base, u"A02"_s)) {
        if (isBinding(it.rule)) {
            QVERIFY(repairOf(roster, base, it));
        }
    }
    // Nobody at the phones on a Saturday morning.
    std::vector<double> needed(48, 0.0);
    std::fill(needed.begin() + 18, needed.begin() + 20, 1.0);
    const QDate saturday = monday.addDays(12);
    base.requirement.set(saturday, needed);
    const std::vector<Violation> missing = checkDay(roster, base, saturday);
    QCOMPARE(missing.size(), 1U);
    const auto filled = repairOf(roster, base, missing.front());
    QVERIFY(filled);
    Roster after = roster;
    putInto(after, *filled);
    QVERIFY(checkDay(after, base, saturday).empty());
    QCOMPARE(filled->size(), 2U); // all have their 40 h, so it is worked instead of another day
    // Nothing can be done when everybody is on leave.
    for (const QString &person : kPeople) {
        (void)roster.set({person, saturday}, Cell::onLeave(LeaveKind::Annual));
        (void)roster.set({person, saturday.addDays(-1)}, Cell::onLeave(LeaveKind::Annual));
    }
    QVERIFY(!repairOf(roster, base, checkDay(roster, base, saturday).front()));
}

void TestRosterLaws::differenceOfTwo()
{
    const PlanningBase base = busyBase(11);
    const Roster one = randomRoster(base, kFirst, kLast, 11);
    const Roster two = randomRoster(base, kFirst, kLast, 12);
    QVERIFY(differenceOf(one, one, base).isEmpty());
    const RosterDifference there = differenceOf(one, two, base);
    const RosterDifference back = differenceOf(two, one, base);
    QCOMPARE(there.cells.size(), back.cells.size());
    QCOMPARE(there.payOfAll - PayMinutes(), PayMinutes() - back.payOfAll);
    Roster after = one;
    for (const CellDifference &cell : there.cells) {
        QVERIFY(after.cell(cell.key) == cell.before);
        (void)after.set(cell.key, cell.after);
    }
    QVERIFY(after == two);
    for (const auto &[date, people] : there.coverage) {
        const std::vector<double> was = coverageOf(one, date, 30).people();
        const std::vector<double> is = coverageOf(two, date, 30).people();
        for (std::size_t at = 0; at < people.size(); ++at) {
            QVERIFY(std::abs(was[at] + people[at] - is[at]) < 1e-9);
        }
    }
}

void TestRosterLaws::payClasses()
{
    PlanningBase base = baseOf({u"A01"_s});
    const QDate friday(2028, 2, 4);
    Cell cell = cellOf(base, u"E"_s);
    QCOMPARE(payMinutesOf(cell, friday, &base.people[0], base), (PayMinutes{480, 0, 0, 0}));
    cell.spans = {{8 * 60, 17 * 60}};
    cell.overtimeMinutes = 60;
    QCOMPARE(payMinutesOf(cell, friday, &base.people[0], base), (PayMinutes{480, 60, 0, 0}));
    cell.overtimeMinutes = 540;
    QCOMPARE(payMinutesOf(cell, friday.addDays(1), &base.people[0], base),
             (PayMinutes{0, 0, 540, 0}));
    base.people[0].scheme = HoursScheme::ByMonth;
    QCOMPARE(payMinutesOf(cell, friday.addDays(1), &base.people[0], base),
             (PayMinutes{0, 540, 0, 0}));
    // A night into a public holiday: six of its hours.
    base.publicHolidays = {friday.addDays(1)};
    QCOMPARE(payMinutesOf(cellOf(base, u"N"_s), friday, &base.people[0], base),
             (PayMinutes{120, 0, 0, 360}));
}

void TestRosterLaws::requests()
{
    PlanningBase base = baseOf({u"A01"_s, u"A02"_s});
    const QDate monday(2028, 2, 7);
    Roster roster(u"t1"_s, kFirst, kLast);
    plan(roster, base, u"A01"_s, monday, u"EEEEE--"_s);
    plan(roster, base, u"A02"_s, monday, u"L-LLL--"_s);
    base.requirement.set(monday, std::vector<double>(34, 1.0)); // to 17:00
    Request leave;
    leave.person = u"A01"_s;
    leave.from = monday;
    leave.to = monday.addDays(6);
    const RequestEffect effect = effectOf(leave, roster, base);
    QCOMPARE(effect.changes.size(), 5U); // days off stay
    QCOMPARE(effect.scheduledSeconds.at(u"A01"_s), 0);
    QCOMPARE(effect.coverage.at(monday)[16], -1.0);
    QVERIFY(effect.shortfallAfter > effect.shortfallBefore);
    QVERIFY(std::any_of(effect.broken.begin(), effect.broken.end(),
                        [](const Violation &it) { return it.rule == Rule::Shortfall; }));
    Request swap;
    swap.kind = RequestKind::Swap;
    swap.person = u"A01"_s;
    swap.other = u"A02"_s;
    swap.from = monday.addDays(1);
    swap.otherDate = swap.from;
    const std::vector<CellChange> swapped = changesOf(swap, roster, base);
    QCOMPARE(swapped.size(), 2U);
    QVERIFY(swapped[0].cell == Cell::dayOff());
    const RequestEffect bad = effectOf(swap, roster, base); // late, then early
    QVERIFY(std::any_of(bad.broken.begin(), bad.broken.end(), [](const Violation &it) {
        return it.rule == Rule::Rest && it.person == QLatin1String("A02");
    }));
    Request overtime;
    overtime.kind = RequestKind::Overtime;
    overtime.person = u"A01"_s;
    overtime.from = overtime.to = monday;
    overtime.span = {16 * 60, 17 * 60};
    const std::vector<CellChange> longer = changesOf(overtime, roster, base);
    QCOMPARE(longer.size(), 1U);
    QCOMPARE(longer[0].cell.overtimeMinutes, 60);
    QCOMPARE(longer[0].cell.extent().to, 17 * 60);
    QCOMPARE(effectOf(overtime, roster, base).scheduledSeconds.at(u"A01"_s), 41 * 3600);
}

void TestRosterLaws::rotations()
{
    const PlanningBase base = baseOf(kPeople);
    Roster roster(u"t1"_s, kFirst, kLast);
    const std::vector<Rotation> usual = usualRotations(base.patterns, kFirst);
    QCOMPARE(usual.size(), 4U); // no long shifts here, so no two-shift rotation
    const auto four = std::find_if(usual.begin(), usual.end(), [](const Rotation &it) {
        return it.id == QLatin1String("four-three");
    });
    QVERIFY(four != usual.end());
    QCOMPARE(four->days.join(u' '), u"E E L L N N  "_s);
    (void)roster.set({u"A01"_s, kFirst}, Cell::onLeave(LeaveKind::Annual));
    const std::vector<CellChange> changes =
        fillFrom(*four, spreadSeats(kPeople.mid(0, 4), 4, *four), kFirst, roster, base);
    QCOMPARE(changes.size(), 4U * 29 - 1);
    putInto(roster, changes);
    QCOMPARE(roster.cell({u"A01"_s, kFirst}).kind, Cell::Kind::Leave);
    for (QDate date = kFirst.addDays(1); date <= kLast; date = date.addDays(1)) {
        // Each shift has one of the four at any time.
        const Coverage coverage = coverageOf(roster, date, 480);
        QCOMPARE(coverage.people().size(), 3U);
    }
    QVERIFY(
        fillFrom(*four, spreadSeats(kPeople.mid(0, 4), 4, *four), kFirst, roster, base).empty());
    for (const QString &person : kPeople.mid(0, 4)) {
        for (const Violation &it : checkPerson(roster, base, person)) {
            QVERIFY(it.rule != Rule::Rest && it.rule != Rule::ConsecutiveDays);
        }
    }
}

void TestRosterLaws::standardHoursAreDated()
{
    const Person person = personOf(u"A01"_s);
    const DatedRules rules;
    const auto month = [](int year, int of) {
        return periodOf(HoursScheme::ByMonth, QDate(year, of, 15));
    };
    QCOMPARE(standardSeconds(person, rules, month(2024, 12)), 599'904);
    QCOMPARE(standardSeconds(person, rules, month(2025, 1)), 595'296);
    const HoursPeriod quarter = periodOf(HoursScheme::ByQuarter, QDate(2025, 5, 31));
    QCOMPARE(quarter, (HoursPeriod{QDate(2025, 4, 1), QDate(2025, 6, 30)}));
    QCOMPARE(standardSeconds(person, rules, quarter), 3 * 595'296);
    QCOMPARE(standardSeconds(person, rules, periodOf(HoursScheme::ByYear, QDate(2028, 2, 29))),
             12 * 595'296);
    QCOMPARE(standardSeconds(person, rules, periodOf(HoursScheme::ByWeek, QDate(2026, 1, 1))),
             40 * 3600);
    // What a plan is judged by reaches back as far as the hours of its people are reckoned.
    const QDate first(2026, 11, 1);
    QCOMPARE(daysAround({person}, first, first.addDays(29)),
             (HoursPeriod{first.addDays(-92), QDate(2026, 12, 1)}));
    Person yearly = person;
    yearly.scheme = HoursScheme::ByYear;
    QCOMPARE(daysAround({person, yearly}, first, first.addDays(29)),
             (HoursPeriod{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    Person joining = person;
    joining.joined = QDate(2028, 2, 16); // 14 of 29 days
    QCOMPARE(standardSeconds(joining, rules, month(2028, 2)), (595'296 * 14 + 14) / 29);
    QCOMPARE(workingDays({QDate(2028, 2, 1), QDate(2028, 2, 29)}, {QDate(2028, 2, 1)}), 20);
}

void TestRosterLaws::feasibility()
{
    ContractPlan plan{500, 24, 600, QDate(2024, 4, 1), QDate(2024, 4, 30), 0};
    const Feasibility found = feasibilityOf(plan, DatedRules());
    QCOMPARE(found.seatHours, 360'000.0);
    QVERIFY(std::abs(found.peopleHours - 99'984) < 1e-6);
    QCOMPARE(qRound(found.share * 1000), 278);
    QCOMPARE(int(found.seatsThroughout + 0.5), 139);
    QVERIFY(!found.isFeasible());
    QVERIFY(std::abs(found.missingHours - 260'016) < 1e-6);
    QVERIFY(std::abs(found.overtimeHours - 600 * 36) < 1e-6);
    QVERIFY(!found.isFeasibleWithOvertime());
    QVERIFY(std::abs(found.hoursOfDay - 24 * found.share) < 1e-9);
    QVERIFY(found.absentAtMost < 0);
    plan.people = found.peopleNeededWithOvertime;
    QVERIFY(feasibilityOf(plan, DatedRules()).isFeasibleWithOvertime());
    plan.people -= 1;
    QVERIFY(!feasibilityOf(plan, DatedRules()).isFeasibleWithOvertime());
    plan.people = 4322; // twice as many as needed: a half may be away
    QVERIFY(std::abs(feasibilityOf(plan, DatedRules()).absentAtMost - 0.5) < 1e-3);
    plan.people = found.peopleNeeded;
    QVERIFY(feasibilityOf(plan, DatedRules()).isFeasible());
    plan.people -= 1;
    QVERIFY(!feasibilityOf(plan, DatedRules()).isFeasible());
    plan.from = plan.from.addYears(1);
    plan.to = plan.to.addYears(1);
    QVERIFY(std::abs(feasibilityOf(plan, DatedRules()).peopleHours - plan.people * 165.36) < 1e-6);
}

void TestRosterLaws::aLargeTeam()
{
    QStringList people;
    for (int at = 0; at < 300; ++at) {
        people << u"P%1"_s.arg(at, 3, 10, QChar(u'0'));
    }
    PlanningBase base = baseOf(people);
    base.around = randomRoster(base, kFirst.addDays(-92), kFirst.addDays(-1), 1).cells();
    const Roster roster = randomRoster(base, kFirst, kLast, 2);
    // Only that it is right for a large team; how fast it is, is measured in the bench.
    QVERIFY(!checkPerson(roster, base, u"P150"_s).empty());
}

QTEST_APPLESS_MAIN(TestRosterLaws)
#include "tst_rosterlaws.moc"
