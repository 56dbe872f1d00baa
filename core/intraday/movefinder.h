// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/dayreckoner.h"
#include "core/intraday/movecandidates.h"

#include <stop_token>

namespace fw::intraday {

/// What the rest of the day looks like to the search.
enum class Staffing : std::uint8_t {
    Enough,  ///< nothing to do
    Short,   ///< somewhere people are missing
    Surplus, ///< nowhere, and somewhere too many are there
    NotKnown ///< no forecast, no roster, or the day is over
};

struct MoveAnswer
{
    Staffing staffing = Staffing::NotKnown;
    std::optional<whatif::Estimate> level; ///< service level of the rest of the day as it stands
    std::vector<Move> moves;               ///< the most help for their cost first
    int tried = 0;                         ///< candidates there were
    bool isStopped = false;                ///< before the end; what was found is given
};

/// Looks for the cheapest moves that help the rest of the day, each by somebody else.
///
/// Every candidate is weighed by what one person more or less is worth in the intervals that it
/// changes (calls answered in time, by Erlang's formula) for its cost. The best are taken one after
/// the other, each with the people that those before it bring, as long as the roster's binding
/// rules hold; they are played through, and those whose effect is told from chance are given. The
/// same question gives the same answer.
///
/// Time that is let go (EndEarlier) is only looked for when nobody is missing, and given when the
/// service level stays at its target.
[[nodiscard]] MoveAnswer findMoves(const MoveQuestion &question, const std::stop_token &stop = {});

inline constexpr int kMovesGiven = 3;

} // namespace fw::intraday
