// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/optimiser.h"
#include "core/planning/plansearch.h"

#include <QTest>

using namespace fw;
using namespace fw::roster;
using namespace Qt::StringLiterals;

namespace {

const QDate kFirst(2026, 6, 1); // a Monday
const QDate kLast(2026, 6, 28);
constexpr int kPeople = 24;

ShiftPattern pattern(const QString &code, ShiftKind kind, int from)
{
    ShiftPattern made;
    made.code = code;
    made.kind = kind;
    made.spans = {{from * 60, (from + 9) * 60}};
    made.breaks = {{ActivityKind::Meal, 60, {(from + 3) * 60, (from + 6) * 60}, false},
                   {ActivityKind::Break, 15, {(from + 1) * 60, (from + 3) * 60}, true}};
    return made;
}

PlanningBase makeBase()
{
    PlanningBase base;
    base.patterns =
        ShiftPatterns({pattern(u"E"_s, ShiftKind::Early, 7), pattern(u"L"_s, ShiftKind::Late, 13),
                       pattern(u"N"_s, ShiftKind::Night, 22)});
    for (int number = 0; number < kPeople; ++number) {
        Person person;
        person.id = u"P%1"_s.arg(number, 2, 10, QChar(u'0'));
        person.roles = {{QDate(2020, 1, 1), number < 8 ? PersonRole::Lead : PersonRole::Agent}};
        base.people.push_back(person);
    }
    base.people[9].protections = {{Protection::Pregnancy, kFirst, kLast}};
    base.people[10].left = QDate(2026, 6, 14);
    for (QDate date = kFirst; date <= kLast; date = date.addDays(1)) {
        std::vector<double> people(48, 2);
        std::fill(people.begin() + 14, people.begin() + 44, 5);
        base.requirement.set(date, people);
    }
    for (int number = 0; number < 6; ++number) { // nights up to the evening before
        for (int back = 1; back <= 3; ++back) {
            base.around[{base.people[static_cast<std::size_t>(number)].id, kFirst.addDays(-back)}] =
                Cell::shift(base.patterns.all()[2]);
        }
    }
    return base;
}

void put(Roster &plan, const std::vector<CellChange> &changes)
{
    for (const CellChange &change : changes) {
        plan.set(change.key, change.cell);
    }
}

bool isBindingOfOne(const Violation &violation)
{
    return isBinding(violation.rule) && violation.rule != Rule::NoLead;
}

} // namespace

class TestRosterProblem : public QObject
{
    Q_OBJECT

private slots:
    void fillsAnEmptyRosterLegally();
    void leavesPinsAndLeaveAlone();
    void goesOnFromItsOwnBest();
    void goesOnAroundWhatWasEdited();
    void anotherBasisTakesAnotherSearch();
};

void TestRosterProblem::fillsAnEmptyRosterLegally()
{
    const PlanningBase base = makeBase();
    Roster plan(u"team"_s, kFirst, kLast);
    const planning::RosterProblem problem(plan, base);
    QVERIFY(optimiser::validate(problem.problem()));
    optimiser::Optimiser search(problem.problem(), 1);
    optimiser::Budget budget;
    budget.moves = 400'000;
    search.run(budget);
    QVERIFY(search.isLegal());
    const auto changes = problem.edits(search.best());
    for (const CellChange &change : changes) {
        plan.set(change.key, change.cell);
    }
    double shortfall = 0;
    for (const Violation &violation : checkRoster(plan, base)) {
        QVERIFY2(!isBindingOfOne(violation),
                 qPrintable(u"rule %1 of %2 on %3: %4, limit %5"_s.arg(int(violation.rule))
                                .arg(violation.person, violation.date.toString(Qt::ISODate))
                                .arg(violation.amount)
                                .arg(violation.limit)));
        shortfall += violation.rule == Rule::Shortfall ? 1 : 0;
    }
    QVERIFY2(shortfall < 60, qPrintable(QString::number(shortfall)));
    // What is there already needs no more edits.
    QVERIFY(planning::RosterProblem(plan, base).edits(search.best()).empty());
}

void TestRosterProblem::leavesPinsAndLeaveAlone()
{
    const PlanningBase base = makeBase();
    Roster plan(u"team"_s, kFirst, kLast);
    Cell pinned = Cell::shift(base.patterns.all()[1]);
    pinned.isPinned = true;
    plan.set({u"P12"_s, kFirst.addDays(3)}, pinned);
    plan.set({u"P13"_s, kFirst.addDays(4)}, Cell::onLeave(LeaveKind::Annual));
    const planning::RosterProblem problem(plan, base);
    optimiser::Optimiser search(problem.problem(), 1);
    optimiser::Budget budget;
    budget.moves = 50'000;
    search.run(budget);
    const auto changes = problem.edits(search.best());
    for (const CellChange &change : changes) {
        QVERIFY(!(change.key == CellKey{u"P12"_s, kFirst.addDays(3)}));
        QVERIFY(!(change.key == CellKey{u"P13"_s, kFirst.addDays(4)}));
    }
    QCOMPARE(search.best()[12 * 28 + 3], optimiser::Shift{2});
    QCOMPARE(search.best()[13 * 28 + 4], optimiser::kOff);
}

void TestRosterProblem::goesOnFromItsOwnBest()
{
    const PlanningBase base = makeBase();
    Roster plan(u"team"_s, kFirst, kLast);
    planning::PlanSearch search(plan, base, 1);
    std::stop_source stop;
    double stoppedAt = 0;
    const auto first = search.run({.moves = 4'000'000'000}, stop.get_token(),
                                  [&](const optimiser::Progress &progress) {
                                      stoppedAt = progress.seconds;
                                      if (progress.isLegal) {
                                          stop.request_stop();
                                      }
                                  });
    QVERIFY(!first.empty());
    const std::int64_t best = search.engine().bestCost();
    // Taken over or not: it goes on from the plan that it found.
    for (const bool isTaken : {false, true}) {
        if (isTaken) {
            put(plan, first);
        }
        QVERIFY(search.goOn(plan, base));
        QVERIFY(search.engine().isLegal());
        QVERIFY(search.engine().bestCost() <= best);
        std::vector<optimiser::Progress> curve;
        (void)search.run({.moves = 20'000}, {}, [&curve](const optimiser::Progress &progress) {
            curve.push_back(progress);
        });
        QVERIFY(curve.front().seconds >= stoppedAt);
        QVERIFY(curve.front().cost <= best);
        QVERIFY(search.engine().bestCost() <= best);
    }
}

void TestRosterProblem::goesOnAroundWhatWasEdited()
{
    const PlanningBase base = makeBase();
    Roster plan(u"team"_s, kFirst, kLast);
    planning::PlanSearch search(plan, base, 1);
    put(plan, search.run({.moves = 200'000}));
    // One is sick on a day they were to work, another one was given the day off by hand.
    CellKey sick{u"P12"_s, kFirst};
    CellKey edited{u"P15"_s, kFirst};
    for (CellKey *key : {&sick, &edited}) {
        while (!plan.cell(*key).isShift()) {
            key->date = key->date.addDays(1);
        }
    }
    plan.set(sick, Cell::onLeave(LeaveKind::Sick));
    plan.set(edited, Cell::dayOff());
    QVERIFY(search.goOn(plan, base));
    QVERIFY(search.engine().isLegal()); // at once, before any run
    for (int round = 0; round < 2; ++round) {
        put(plan, search.run({.moves = 50'000}));
        QCOMPARE(plan.cell(sick), Cell::onLeave(LeaveKind::Sick));
        QCOMPARE(plan.cell(edited), Cell::dayOff());
        QVERIFY(search.goOn(plan, base)); // what was edited before stays held
    }
    for (const Violation &violation : checkRoster(plan, base)) {
        QVERIFY(!isBindingOfOne(violation));
    }
    // An edit that leaves no legal plan is let go of: a week without a day of rest.
    for (int day = 0; day < 14; ++day) {
        plan.set({u"P16"_s, kFirst.addDays(day)}, Cell::shift(base.patterns.all()[0]));
    }
    QVERIFY(search.goOn(plan, base));
    put(plan, search.run({.moves = 50'000}));
    QVERIFY(search.engine().isLegal());
    for (const Violation &violation : checkRoster(plan, base)) {
        QVERIFY(!isBindingOfOne(violation));
    }
}

void TestRosterProblem::anotherBasisTakesAnotherSearch()
{
    PlanningBase base = makeBase();
    Roster plan(u"team"_s, kFirst, kLast);
    planning::PlanSearch search(plan, base, 1);
    put(plan, search.run({.moves = 100'000}));
    QVERIFY(!search.goOn(Roster(u"other"_s, kFirst, kLast), base));
    Roster other = plan;
    for (const Person &person : base.people) {
        other.set({person.id, kFirst.addDays(9)}, Cell::dayOff());
        other.set({person.id, kFirst.addDays(10)}, Cell::shift(base.patterns.all()[0]));
        other.set({person.id, kFirst.addDays(11)}, Cell::shift(base.patterns.all()[1]));
        other.set({person.id, kFirst.addDays(12)}, Cell::dayOff());
        other.set({person.id, kFirst.addDays(13)}, Cell::shift(base.patterns.all()[2]));
        other.set({person.id, kFirst.addDays(14)}, Cell::shift(base.patterns.all()[0]));
    }
    QVERIFY(!search.goOn(other, base));
    base.requirement.set(kFirst, std::vector<double>(48, 9));
    QVERIFY(!search.goOn(plan, base));
}

QTEST_GUILESS_MAIN(TestRosterProblem)
#include "tst_rosterproblem.moc"
