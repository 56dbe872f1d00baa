// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/optimiser.h"

#include <time.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fw::optimiser {

using namespace std::chrono_literals;

namespace {

constexpr int kThresholds = 4096;
constexpr int kMovesOfBatch = 2048;
constexpr double kColdest = 0.002; ///< of the scale of costs
constexpr double kHottest = 0.25;
constexpr double kLukewarm = 0.03;
constexpr double kPolishShare = 0.06;

std::chrono::nanoseconds threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds{now.tv_sec} + std::chrono::nanoseconds{now.tv_nsec};
}

} // namespace

/// What is left of a run.
struct Optimiser::Schedule
{
    const Budget &budget;
    const std::stop_token &stop;
    const ProgressCallback &callback;
    std::chrono::nanoseconds begun = threadTime();
    std::chrono::nanoseconds before{0}; ///< of the runs before
    std::int64_t firstMove = 0;
    std::chrono::nanoseconds reported{0};

    [[nodiscard]] std::chrono::nanoseconds spent() const { return threadTime() - begun; }

    /// 0 to 1 and beyond.
    [[nodiscard]] double share(std::int64_t moves) const
    {
        const double byTime = std::chrono::duration<double>(spent()) / budget.cpu;
        return std::max(byTime,
                        static_cast<double>(moves - firstMove) / static_cast<double>(budget.moves));
    }

    [[nodiscard]] bool isOver(std::int64_t moves) const
    {
        return stop.stop_requested() || share(moves) >= 1;
    }
};

Optimiser::Optimiser(Assignment problem, std::uint64_t seed)
    : m_source(std::move(problem))
    , m_problem(m_source)
    , m_state(m_problem)
    , m_planner(m_problem)
    , m_random(seed * 0x9E3779B97F4A7C15ULL + 0xD1B54A32D192ED03ULL)
    , m_cells(static_cast<std::size_t>(m_problem.days))
    , m_otherCells(static_cast<std::size_t>(m_problem.days))
    , m_costs(static_cast<std::size_t>(m_problem.days * m_problem.types))
{
    for (int index = 0; index < kThresholds; ++index) {
        m_thresholds.push_back(-std::log((index + 0.5) / kThresholds));
    }
    for (int person = 0; person < m_problem.people; ++person) {
        const PersonRules &rules = m_source.people[static_cast<std::size_t>(person)];
        std::vector<Shift> choices;
        for (const Shift shift : rules.shifts) {
            if (rules.maxOfShift.empty() || rules.maxOfShift[shift - 1U] > 0) {
                choices.push_back(shift);
            }
        }
        m_choices.push_back(choices);
    }
    for (const Slot &slot : m_problem.emptySlots) {
        m_scale = std::max(m_scale, static_cast<double>(slot.under));
    }
    m_pointPrice = m_scale * 0.12;
    m_state.load(Grid(static_cast<std::size_t>(m_problem.people * m_problem.days), kOff));
    for (int person = 0; person < m_problem.people; ++person) {
        fitToCells(person);
    }
}

std::uint32_t Optimiser::below(std::uint32_t bound)
{
    m_random ^= m_random << 13U;
    m_random ^= m_random >> 7U;
    m_random ^= m_random << 17U;
    return static_cast<std::uint32_t>(((m_random >> 32U) * bound) >> 32U);
}

double Optimiser::uniform()
{
    return m_thresholds[below(kThresholds)];
}

void Optimiser::fitToCells(int person)
{
    for (int day = 0; day < m_problem.days; ++day) {
        const Shift now = m_state.row(person)[day];
        if (m_problem.isAllowed(person, day, now)) {
            continue;
        }
        Shift fit = kOff;
        while (!m_problem.isAllowed(person, day, fit)) {
            ++fit;
        }
        m_state.tryRow(person, day, day, &fit);
        m_state.keep();
    }
}

void Optimiser::setStart(const Grid &grid)
{
    m_state.load(grid);
    for (int person = 0; person < m_problem.people; ++person) {
        fitToCells(person);
    }
    m_hasStart = true;
    m_hasBest = false;
    m_temperature = 0;
    rememberBest();
    m_hasRun = m_hasBest; // a legal roster is worth keeping most of
}

void Optimiser::setPins(int person, std::vector<Pin> pins)
{
    PersonRules &rules = m_source.people[static_cast<std::size_t>(person)];
    rules.pins = std::move(pins);
    if (m_hasBest) {
        m_state.load(m_best);
    }
    m_problem.compileCells(person, rules);
    fitToCells(person);
    if (m_state.pointsOf(person) > 0) {
        replan(person);
    }
    m_hasBest = false;
    m_temperature = 0;
    rememberBest();
}

void Optimiser::rememberBest()
{
    if (m_state.points() == 0 && (!m_hasBest || m_state.cost() < m_bestCost)) {
        m_best = m_state.grid();
        m_bestCost = m_state.cost();
        m_hasBest = true;
    }
}

bool Optimiser::replan(int person)
{
    const int days = m_problem.days;
    m_state.liftCover(person, -1);
    for (int day = 0; day < days; ++day) {
        for (int shift = 0; shift < m_problem.types; ++shift) {
            m_costs[static_cast<std::size_t>(day * m_problem.types + shift)] =
                m_problem.wishCost(person, day, static_cast<Shift>(shift)) +
                m_state.coverGain(person, day, static_cast<Shift>(shift));
        }
    }
    m_state.liftCover(person, 1);
    if (!m_planner.plan(person, m_costs, m_cells.data())) {
        return false;
    }
    const Delta delta = m_state.tryRow(person, 0, days - 1, m_cells.data());
    if (delta.points < 0 || (delta.points == 0 && delta.cost <= 0)) {
        m_state.keep();
        rememberBest();
        return delta.points < 0 || delta.cost < 0;
    }
    m_state.takeBack();
    return false;
}

void Optimiser::makeStart(Schedule &schedule)
{
    std::vector<int> order(static_cast<std::size_t>(m_problem.people));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t left = order.size(); left > 1; --left) {
        std::swap(order[left - 1], order[below(static_cast<std::uint32_t>(left))]);
    }
    for (const int person : order) {
        // A start is worth a fifth of the time; the rest comes by itself.
        if (schedule.stop.stop_requested() || schedule.share(m_moves) > 0.2) {
            break;
        }
        replan(person);
        m_moves += 64; // a row counts, so that a budget of moves ends too
        report(schedule);
    }
    m_hasStart = true;
}

void Optimiser::polish(Schedule &schedule)
{
    if (m_hasBest) {
        m_state.load(m_best);
    }
    std::vector<int> order(static_cast<std::size_t>(m_problem.people));
    std::iota(order.begin(), order.end(), 0);
    bool isBetter = true;
    while (isBetter) {
        isBetter = false;
        for (std::size_t left = order.size(); left > 1; --left) {
            std::swap(order[left - 1], order[below(static_cast<std::uint32_t>(left))]);
        }
        for (const int person : order) {
            if (schedule.isOver(m_moves)) {
                return;
            }
            isBetter = replan(person) || isBetter;
            m_moves += 64;
            report(schedule);
        }
    }
}

void Optimiser::report(Schedule &schedule)
{
    if (!schedule.callback) {
        return;
    }
    const auto spent = schedule.spent();
    if (spent - schedule.reported >= 200ms) {
        schedule.reported = spent;
        schedule.callback({bestCost(),
                           std::chrono::duration<double>(schedule.before + spent).count(),
                           m_hasBest});
    }
}

void Optimiser::run(const Budget &budget, const std::stop_token &stop,
                    const ProgressCallback &callback)
{
    Schedule schedule{budget, stop, callback};
    schedule.before = m_spent;
    schedule.firstMove = m_moves;
    if (!m_hasStart) {
        makeStart(schedule);
        rememberBest();
    } else if (m_hasBest && m_temperature == 0) {
        m_state.load(m_best);
    }
    if (callback && m_hasBest) {
        callback({m_bestCost, std::chrono::duration<double>(m_spent).count(), true});
    }
    const double hot = (std::exchange(m_hasRun, true) ? kLukewarm : kHottest) * m_scale;
    anneal(schedule, m_temperature > 0 ? m_temperature : hot, 1 - kPolishShare);
    if (!stop.stop_requested()) {
        m_temperature = 0;
        polish(schedule);
    }
    // The rest of the time goes into short reheats around the best.
    while (!schedule.isOver(m_moves)) {
        const double until = std::min(1.0, schedule.share(m_moves) + kPolishShare);
        anneal(schedule, kLukewarm * m_scale, until);
    }
    if (!stop.stop_requested()) {
        m_temperature = 0;
    }
    m_spent += schedule.spent();
    if (callback) {
        callback({bestCost(), std::chrono::duration<double>(m_spent).count(), m_hasBest});
    }
}

void Optimiser::anneal(Schedule &schedule, double from, double until)
{
    const double begin = schedule.share(m_moves);
    const double cold = kColdest * m_scale;
    m_temperature = from;
    while (!schedule.stop.stop_requested()) {
        const double share = schedule.share(m_moves);
        if (share >= until) {
            break;
        }
        const double way = (share - begin) / (until - begin);
        m_temperature = from * std::pow(cold / from, way);
        batch(kMovesOfBatch, m_temperature);
        report(schedule);
    }
}

void Optimiser::batch(int moves, double temperature)
{
    int legal = 0;
    for (int move = 0; move < moves; ++move) {
        const Delta delta = tryMove();
        const double worse =
            static_cast<double>(delta.cost) + m_pointPrice * static_cast<double>(delta.points);
        if (worse <= 0 || worse <= temperature * uniform()) {
            m_state.keep();
            if (m_state.points() == 0 && (!m_hasBest || m_state.cost() < m_bestCost)) {
                rememberBest();
            }
        } else {
            m_state.takeBack();
        }
        legal += m_state.points() == 0 ? 1 : 0;
    }
    m_moves += moves;
    // The price of broken rules follows, so that about a third of what is passed is legal.
    const double factor = legal * 3 > moves ? 0.995 : 1.005;
    m_pointPrice = std::clamp(m_pointPrice * factor, m_scale * 0.02, m_scale * 2);
}

} // namespace fw::optimiser
