// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/rowplanner.h"
#include "core/optimiser/searchstate.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace fw::optimiser {

/// How long a run may take, whichever ends first. A budget of moves alone gives the same roster on
/// every machine.
struct Budget
{
    std::int64_t moves = std::numeric_limits<std::int64_t>::max();
    std::chrono::nanoseconds cpu = std::chrono::hours{24}; ///< of the thread that runs it
};

/// How far a search is.
struct Progress
{
    std::int64_t cost = 0; ///< of the best legal roster; of the present one while there is none
    double seconds = 0;    ///< CPU time of all runs so far
    bool isLegal = false;  ///< a legal roster is held
};

using ProgressCallback = std::function<void(const Progress &)>;

/// An anytime search for a cheap legal roster: rows made one after another by RowPlanner, then
/// simulated annealing over blocks of days, exchanges between people and moves within a row, then
/// RowPlanner again on each person with the others as they are.
///
/// The search passes through rosters that break rules, at a price that follows how often it does;
/// best() is the cheapest legal one it has seen and never gets worse. Not thread-safe: run()
/// blocks.
class Optimiser final
{
public:
    /// \a problem has passed validate().
    Optimiser(Assignment problem, std::uint64_t seed);
    Q_DISABLE_COPY_MOVE(Optimiser)
    ~Optimiser() = default;

    /// Begins from a roster that exists (cells that are not allowed become what is); when it is
    /// legal, the next run is a lukewarm one around it.
    void setStart(const Grid &grid);
    /// Other pins for a person, all of them; the search goes on from what it held. Until a legal
    /// roster with the new pins is found there is no best() any more.
    void setPins(int person, std::vector<Pin> pins);

    /// The first run cools from hot, later ones from lukewarm; one after a run that was stopped
    /// goes on from where that one was, as warm as it was. \a report is called when a legal roster
    /// is held, about five times a second and at the end.
    void run(const Budget &budget, const std::stop_token &stop = {},
             const ProgressCallback &report = {});

    [[nodiscard]] bool isLegal() const { return m_hasBest; }

    /// The cheapest legal roster so far; the present illegal one as long as there is none.
    [[nodiscard]] const Grid &best() const { return m_hasBest ? m_best : m_state.grid(); }

    [[nodiscard]] std::int64_t bestCost() const { return m_hasBest ? m_bestCost : m_state.cost(); }

    /// Moves tried in all runs.
    [[nodiscard]] std::int64_t moves() const { return m_moves; }

private:
    struct Schedule;

    [[nodiscard]] std::uint32_t below(std::uint32_t bound);
    [[nodiscard]] double uniform();
    [[nodiscard]] Shift anyShift(int person, int day);
    void fitToCells(int person);
    void makeStart(Schedule &schedule);
    bool replan(int person);
    void polish(Schedule &schedule);
    void anneal(Schedule &schedule, double from, double until);
    void batch(int moves, double temperature);
    Delta tryMove();
    Delta tryBlock();
    Delta tryExchange();
    Delta tryWithin();
    Delta tryRectangle();
    Delta trySlide();
    [[nodiscard]] bool exchangeRows(int person, int other, int first, int last);
    void rememberBest();
    void report(Schedule &schedule);

    Assignment m_source;
    CompiledProblem m_problem;
    SearchState m_state;
    RowPlanner m_planner;
    std::uint64_t m_random;
    std::vector<double> m_thresholds;          ///< -log of evenly spread chances
    std::vector<std::vector<Shift>> m_choices; ///< by person: shifts that may be given
    std::vector<Shift> m_cells;
    std::vector<Shift> m_otherCells;
    std::vector<std::int64_t> m_costs;
    double m_pointPrice = 12; ///< of one point of broken rules
    double m_scale = 1;       ///< of the costs
    std::int64_t m_moves = 0;
    std::int64_t m_bestCost = 0;
    Grid m_best;
    bool m_hasBest = false;
    bool m_hasStart = false;
    bool m_hasRun = false;
    double m_temperature = 0; ///< at which a run was stopped; 0: it came to its end
    std::chrono::nanoseconds m_spent{0};
};

} // namespace fw::optimiser
