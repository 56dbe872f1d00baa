// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/dayinput.h"
#include "core/intraday/move.h"
#include "core/roster/planningbase.h"

namespace fw::intraday {

/// What was released for a team, and what it is judged by.
struct TeamPlan
{
    roster::Roster roster;
    roster::PlanningBase base;
};

/// What the moves are looked for in.
struct MoveQuestion
{
    DayInput day;
    std::vector<TeamPlan> plans; ///< of the teams whose people serve the queues
    MoveCosts costs;
    int replications = 40; ///< of the simulation, at most
    std::uint64_t seed = 1;
};

/// A move that has not been judged yet.
struct Candidate
{
    Move move;
    std::size_t person = 0;    ///< in the input
    std::size_t plan = 0;      ///< in the question
    std::vector<double> delta; ///< people more by interval, from the running one on
};

/// Everything that could still be done today, legal or not. \a isShort asks for what gives more
/// people, else for what lets them go. Nobody is surprised: a break is moved ten minutes before it
/// at the latest, a shift a quarter of an hour, an early begin an hour, and who is off has two.
[[nodiscard]] std::vector<Candidate> candidatesOf(const MoveQuestion &question, bool isShort);

} // namespace fw::intraday
