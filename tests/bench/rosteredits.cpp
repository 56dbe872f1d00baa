// SPDX-License-Identifier: GPL-3.0-or-later
#include "rosteredits.h"

#include "core/planning/plansearch.h"
#include "core/roster/standingcheck.h"
#include "tests/roster/rosterfixture.h"

#include <QElapsedTimer>

#include <cstdio>
#include <memory>

namespace fw::bench {

using namespace roster;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 300;
constexpr int kEdits = 200;
const QDate kFirst(2026, 3, 1);
const QDate kLast(2026, 3, 31);

PlanningBase team()
{
    QStringList people;
    for (int at = 0; at < kPeople; ++at) {
        people << u"P%1"_s.arg(at, 3, 10, QChar(u'0'));
    }
    PlanningBase base = baseOf(people);
    base.around = randomRoster(base, kFirst.addDays(-92), kFirst.addDays(-1), 1).cells();
    for (QDate date = kFirst; date <= kLast; date = date.addDays(1)) {
        std::vector<double> needed(48, 20);
        std::fill(needed.begin() + 16, needed.begin() + 40, 60);
        base.requirement.set(date, needed);
    }
    return base;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Milliseconds of one edit, when \a judge is asked about each of some.
template<typename Judge>
double ofAnEdit(Roster roster, const PlanningBase &base, int edits, const Judge &judge)
{
    std::mt19937 random(3);
    const QElapsedTimer timer = [] {
        QElapsedTimer begun;
        begun.start();
        return begun;
    }();
    for (int edit = 0; edit < edits; ++edit) {
        const CellKey key{base.people[random() % kPeople].id, kFirst.addDays(int(random() % 30))};
        const Cell cell = Cell::shift(base.patterns.all()[random() % base.patterns.all().size()]);
        judge(roster, key, cell);
    }
    return milliseconds(timer) / edits;
}

QJsonObject sickCall(const PlanningBase &base)
{
    Roster plan(u"t1"_s, kFirst, kLast);
    planning::PlanSearch search(plan, base, 1);
    const auto take = [&](const std::vector<CellChange> &changes) {
        for (const CellChange &change : changes) {
            (void)plan.set(change.key, change.cell);
        }
    };
    take(search.run({.cpu = std::chrono::seconds{8}}));
    const auto cost = double(search.engine().bestCost());
    CellKey sick{base.people[7].id, kFirst.addDays(10)};
    while (!plan.cell(sick).isShift()) {
        sick.date = sick.date.addDays(1);
    }
    (void)plan.set(sick, Cell::onLeave(LeaveKind::Sick));
    QElapsedTimer timer;
    timer.start();
    const bool goesOn = search.goOn(plan, base);
    const bool isLegal = search.engine().isLegal();
    const double legalAfter = milliseconds(timer) / 1000;
    take(search.run({.cpu = std::chrono::milliseconds{500}}));
    const double takenAfter = milliseconds(timer) / 1000;
    std::fprintf(stderr, "sick call in a plan of %d: %s after %.3f s, taken over after %.3f s\n",
                 kPeople, goesOn && isLegal ? "legal" : "ILLEGAL", legalAfter, takenAfter);
    return {{"legal_after_s"_L1, goesOn && isLegal ? legalAfter : -1},
            {"taken_after_s"_L1, takenAfter},
            {"cost_before"_L1, cost},
            {"cost_after"_L1, double(search.engine().bestCost())}};
}

} // namespace

QJsonObject rosterEdits()
{
    const PlanningBase base = team();
    const Roster roster = randomRoster(base, kFirst, kLast, 2);
    std::size_t found = 0;
    const double anew = ofAnEdit(roster, base, kEdits / 10,
                                 [&](Roster &plan, const CellKey &key, const Cell &cell) {
                                     (void)plan.set(key, cell);
                                     found += checkPerson(plan, base, key.person).size();
                                     found += checkDay(plan, base, key.date).size();
                                     found += checkDay(plan, base, key.date.addDays(1)).size();
                                 });
    std::unique_ptr<StandingCheck> check;
    const auto judge = [&](Roster &plan, const CellKey &key, const Cell &cell) {
        if (check == nullptr) {
            check = std::make_unique<StandingCheck>(plan, base);
            for (QDate date = kFirst; date <= kLast; date = date.addDays(1)) {
                found += check->ofDay(date).size(); // as after opening a plan
            }
            (void)check->team().nights();
        }
        check->noteChange(key, plan.set(key, cell));
        found += check->ofPerson(key.person).size();
        found += check->ofDay(key.date).size();
        found += check->ofDay(key.date.addDays(1)).size();
    };
    const double begun = ofAnEdit(roster, base, 1, judge);
    check.reset();
    const double standing = (ofAnEdit(roster, base, kEdits, judge) * kEdits - begun) / (kEdits - 1);
    QElapsedTimer timer;
    timer.start();
    found += checkRoster(roster, base).size();
    const double whole = milliseconds(timer);
    std::fprintf(
        stderr, "an edit among %d: %.3f ms anew, %.3f ms by differences; the whole %.1f ms (%zu)\n",
        kPeople, anew, standing, whole, found);
    return {{"people"_L1, kPeople},   {"edit_anew_ms"_L1, anew},
            {"edit_ms"_L1, standing}, {"edit_times_faster_than_anew"_L1, anew / standing},
            {"whole_ms"_L1, whole},   {"sick_call"_L1, sickCall(base)}};
}

} // namespace fw::bench
