// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/optimiser.h"
#include "tests/optimiser/nrpchecker.h"
#include "tests/optimiser/randomproblems.h"

#include <QTest>

using namespace fw;
using namespace fw::optimiser;

namespace {

constexpr auto kText = R"(# two people, a week
SECTION_HORIZON
7

SECTION_SHIFTS
E,480,
L,480,E

SECTION_STAFF
A,E=7|L=7,2400,1440,5,2,2,1
B,E=7|L=0,2400,1440,5,2,2,1

SECTION_DAYS_OFF
A,0

SECTION_SHIFT_ON_REQUESTS
A,2,E,2

SECTION_SHIFT_OFF_REQUESTS
B,3,E,1

SECTION_COVER
0,E,1,100,1
1,L,1,100,1
)";

Budget moves(std::int64_t count)
{
    Budget budget;
    budget.moves = count;
    return budget;
}

} // namespace

class TestOptimiser : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTextOfAnInstance();
    void refusesWhatDoesNotFit();
    void isJudgedAsItCounts();
    void findsTheCheapestOfAllRosters();
    void isTheSameForTheSameMoves();
    void neverLosesTheBestWhenStopped();
    void pinnedCellsStay();
    void goesOnAroundASickCall();
    void isLegalOnAFloorWithEveryRule();
};

void TestOptimiser::readsTheTextOfAnInstance()
{
    const auto instance = bench::NrpInstance::read(kText);
    QVERIFY(instance);
    QCOMPARE(instance->days, 7);
    QCOMPARE(instance->shifts.at(1).cannotFollow, std::vector<int>{0});
    QCOMPARE(instance->staff.at(1).maxOfShift, (std::vector<int>{7, 0}));
    QCOMPARE(instance->staff.at(0).daysOff, std::vector<int>{0});
    QCOMPARE(instance->requests.size(), 2U);
    // A works Wednesday to Friday, B never on Thursday: 2 free of cost, cover of both days.
    const auto verdict =
        test::judge(*instance, {{-1, 1, 1, 1, -1, -1, -1}, {0, 0, 0, -1, -1, -1, -1}});
    QVERIFY(verdict.broken.isEmpty());
    QCOMPARE(verdict.cost, 2LL);
    QVERIFY(!bench::NrpInstance::read("SECTION_SHIFTS\nE\n"));
}

void TestOptimiser::refusesWhatDoesNotFit()
{
    Assignment problem = test::randomFloor(1, 3, 14);
    QVERIFY(validate(problem));
    problem.people.front().pins.push_back({14, 0});
    QVERIFY(!validate(problem));
    problem = test::randomFloor(1, 3, 14);
    problem.layers.front().demand.pop_back();
    QVERIFY(!validate(problem));
}

void TestOptimiser::isJudgedAsItCounts()
{
    int legal = 0;
    for (quint32 seed = 1; seed <= 25; ++seed) {
        const auto instance = test::randomInstance(seed, 6, 14, 3);
        Optimiser search(instance.problem(), seed);
        search.run(moves(60'000));
        const auto verdict = test::judge(instance, test::asLists(search.best(), instance.days));
        QCOMPARE(search.isLegal(), verdict.broken.isEmpty());
        QCOMPARE(search.bestCost(), std::int64_t{verdict.cost});
        legal += search.isLegal() ? 1 : 0;
    }
    QVERIFY(legal > 20);
}

void TestOptimiser::findsTheCheapestOfAllRosters()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        const auto instance = test::randomInstance(seed, 2, 5, 2);
        long long cheapest = std::numeric_limits<long long>::max();
        for (int code = 0; code < 59049; ++code) { // 3^10
            std::vector<std::vector<int>> shifts(2, std::vector<int>(5));
            for (int cell = 0, rest = code; cell < 10; ++cell, rest /= 3) {
                shifts[static_cast<std::size_t>(cell / 5)][static_cast<std::size_t>(cell % 5)] =
                    rest % 3 - 1;
            }
            const auto verdict = test::judge(instance, shifts);
            if (verdict.broken.isEmpty()) {
                cheapest = std::min(cheapest, verdict.cost);
            }
        }
        Optimiser search(instance.problem(), seed);
        search.run(moves(60'000));
        QCOMPARE(search.isLegal(), cheapest != std::numeric_limits<long long>::max());
        if (search.isLegal()) {
            QCOMPARE(search.bestCost(), std::int64_t{cheapest});
        }
    }
}

void TestOptimiser::isTheSameForTheSameMoves()
{
    const auto problem = test::randomInstance(3, 8, 28, 3).problem();
    Optimiser one(problem, 5);
    Optimiser two(problem, 5);
    one.run(moves(100'000));
    two.run(moves(100'000));
    QCOMPARE(one.best(), two.best());
    QCOMPARE(one.moves(), two.moves());
}

void TestOptimiser::neverLosesTheBestWhenStopped()
{
    const auto instance = test::randomInstance(4, 10, 28, 3);
    Optimiser search(instance.problem(), 1);
    auto best = std::numeric_limits<std::int64_t>::max();
    for (int round = 0; round < 10; ++round) {
        std::stop_source stop;
        bool wasLegal = search.isLegal();
        search.run(moves(20'000), stop.get_token(), [&](const Progress &progress) {
            QVERIFY(progress.isLegal || !wasLegal);
            wasLegal = progress.isLegal;
            if (round % 2 == 1) {
                stop.request_stop();
            }
        });
        QVERIFY(search.isLegal());
        QVERIFY(search.bestCost() <= best);
        best = search.bestCost();
        const auto verdict = test::judge(instance, test::asLists(search.best(), instance.days));
        QVERIFY(verdict.broken.isEmpty());
        QCOMPARE(best, std::int64_t{verdict.cost});
    }
}

void TestOptimiser::pinnedCellsStay()
{
    Assignment problem = test::randomInstance(6, 8, 21, 3).problem();
    for (std::size_t person = 0; person < 8; ++person) {
        problem.people[person].pins = {{static_cast<int>(person), 1}, {12, kOff}};
    }
    Optimiser search(problem, 1);
    const auto check = [&] {
        for (std::size_t person = 0; person < 8; ++person) {
            QCOMPARE(search.best()[person * 21 + person], Shift{1});
            QCOMPARE(search.best()[person * 21 + 12], kOff);
        }
    };
    check();
    search.run(moves(60'000), {}, [&](const Progress &) { check(); });
    check();
    search.setStart(Grid(8 * 21, 2));
    check();
}

void TestOptimiser::goesOnAroundASickCall()
{
    const auto instance = test::randomInstance(7, 12, 28, 3);
    Optimiser search(instance.problem(), 1);
    search.run(moves(200'000));
    QVERIFY(search.isLegal());
    // Everything of the first week has happened; the second person is sick on a day they work.
    const Grid before = search.best();
    const int sick = static_cast<int>(std::find_if(before.begin() + 28 + 7, before.begin() + 56,
                                                   [](Shift shift) { return shift != kOff; }) -
                                      before.begin() - 28);
    for (int person = 0; person < 12; ++person) {
        std::vector<Pin> pins;
        for (int day = 0; day < 7; ++day) {
            pins.push_back({day, before[static_cast<std::size_t>(person * 28 + day)]});
        }
        for (const int day : instance.staff[static_cast<std::size_t>(person)].daysOff) {
            pins.push_back({day, kOff});
        }
        if (person == 1) {
            pins.push_back({sick, kOff});
        }
        search.setPins(person, pins);
    }
    search.run(moves(100'000));
    QVERIFY(search.isLegal());
    QCOMPARE(search.best()[static_cast<std::size_t>(28 + sick)], kOff);
    for (std::size_t person = 0; person < 12; ++person) {
        for (std::size_t day = 0; day < 7; ++day) {
            QCOMPARE(search.best()[person * 28 + day], before[person * 28 + day]);
        }
    }
    const auto verdict = test::judge(instance, test::asLists(search.best(), 28));
    QVERIFY(verdict.broken.isEmpty());
}

void TestOptimiser::isLegalOnAFloorWithEveryRule()
{
    Assignment problem = test::randomFloor(3, 24, 28);
    for (PersonRules &rules : problem.people) {
        rules.carryIn.run = 0; // a history that no roster could mend is not asked for
    }
    Optimiser search(problem, 2);
    search.run(moves(400'000));
    QVERIFY(search.isLegal());
    const CompiledProblem compiled(problem);
    SearchState state(compiled);
    state.load(search.best());
    QCOMPARE(state.points(), 0);
    QCOMPARE(state.cost(), search.bestCost());
}

QTEST_GUILESS_MAIN(TestOptimiser)
#include "tst_optimiser.moc"
