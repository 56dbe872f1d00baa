// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/optimiser.h"
#include "core/planning/rosterproblem.h"

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

QTEST_GUILESS_MAIN(TestRosterProblem)
#include "tst_rosterproblem.moc"
