// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/rowplanner.h"
#include "core/optimiser/searchstate.h"
#include "tests/optimiser/randomproblems.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fw;
using namespace fw::optimiser;

class TestSearchState : public QObject
{
    Q_OBJECT

private slots:
    void deltasAddUpToAFullCount_data();
    void deltasAddUpToAFullCount();
    void plannedRowsAreTheCheapestOfAll_data();
    void plannedRowsAreTheCheapestOfAll();
};

void TestSearchState::deltasAddUpToAFullCount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestSearchState::deltasAddUpToAFullCount()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const Assignment source = test::randomFloor(seed, 9, random.bounded(1, 30));
    QVERIFY(validate(source));
    const CompiledProblem problem(source);
    SearchState state(problem);
    state.load(Grid(static_cast<std::size_t>(problem.people * problem.days), kOff));
    SearchState fresh(problem);
    for (int step = 0; step < 4000; ++step) {
        const int person = random.bounded(problem.people - 1);
        const int first = random.bounded(problem.days);
        const int last = first + random.bounded(std::min(9, problem.days - first));
        std::vector<Shift> cells;
        for (int day = first; day <= last; ++day) {
            cells.push_back(static_cast<Shift>(std::max(0, random.bounded(-3, problem.types))));
        }
        const auto cost = state.cost();
        const int points = state.points();
        const Grid before = state.grid();
        const Delta one = state.tryRow(person, first, last, cells.data());
        const Delta two =
            step % 2 == 0 ? state.tryRow(person + 1, first, last, cells.data()) : Delta{};
        QCOMPARE(state.cost(), cost + one.cost + two.cost);
        QCOMPARE(state.points(), points + one.points + two.points);
        if (random.bounded(3) == 0) {
            state.takeBack();
            QCOMPARE(state.cost(), cost);
            QCOMPARE(state.points(), points);
            QCOMPARE(state.grid(), before);
        } else {
            state.keep();
        }
        if (step % 8 == 0) {
            fresh.load(state.grid());
            QCOMPARE(state.cost(), fresh.cost());
            QCOMPARE(state.points(), fresh.points());
            QCOMPARE(state.pointsOf(person), fresh.pointsOf(person));
            QCOMPARE(state.sumsOf(person), fresh.sumsOf(person));
        }
    }
}

void TestSearchState::plannedRowsAreTheCheapestOfAll_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestSearchState::plannedRowsAreTheCheapestOfAll()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    Assignment source = test::randomInstance(seed, 1, 9, 2).problem();
    PersonRules &rules = source.people.front();
    rules.maxOfShift.clear(); // what only raised prices meet has no proof of being cheapest
    rules.carryIn = {static_cast<Shift>(random.bounded(3)), random.bounded(4), 0};
    rules.maxBlocks = random.bounded(2);
    const CompiledProblem problem(source);
    const RowRules check(problem);
    std::vector<std::int64_t> costs(static_cast<std::size_t>(problem.days * problem.types));
    for (std::int64_t &cost : costs) {
        cost = random.bounded(-100, 100);
    }

    std::int64_t cheapest = std::numeric_limits<std::int64_t>::max();
    std::vector<Shift> row(static_cast<std::size_t>(problem.days));
    const auto costOf = [&] {
        std::int64_t sum = 0;
        for (int day = 0; day < problem.days; ++day) {
            sum += costs[static_cast<std::size_t>(day * problem.types) +
                         row[static_cast<std::size_t>(day)]];
        }
        return sum;
    };
    for (int code = 0; code < 19683; ++code) { // 3^9
        bool isAllowed = true;
        for (int day = 0, rest = code; day < problem.days; ++day, rest /= 3) {
            row[static_cast<std::size_t>(day)] = static_cast<Shift>(rest % 3);
            isAllowed = isAllowed && problem.isAllowed(0, day, static_cast<Shift>(rest % 3));
        }
        if (isAllowed && check.allPoints(0, row.data()) == 0) {
            cheapest = std::min(cheapest, costOf());
        }
    }
    RowPlanner planner(problem);
    const bool isFound = planner.plan(0, costs, row.data());
    QCOMPARE(isFound, cheapest != std::numeric_limits<std::int64_t>::max());
    if (isFound) {
        QCOMPARE(check.allPoints(0, row.data()), 0);
        QCOMPARE(costOf(), cheapest);
    }
}

QTEST_GUILESS_MAIN(TestSearchState)
#include "tst_searchstate.moc"
