// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/move.h"
#include "core/roster/rosterdesk.h"

namespace fw::intraday {

/// How a move becomes real at this desk.
enum class MoveWay : std::uint8_t {
    Request, ///< asked for as overtime, decided on by whoever may
    Draft,   ///< into the draft of the team's roster, in force when that is published
    Words    ///< only said: it is done elsewhere, or by others
};

/// What the person at the desk may do about it. A move changes the day, and what it changes in the
/// roster also needs the right to edit that.
[[nodiscard]] MoveWay wayOf(const Move &move, const roster::RosterDesk &desk);

/// Asks for it, or puts it into the draft. InvalidArgument for one that is only said; Conflict with
/// the person when the plan of the day has another cell by now; what the desk says.
Outcome applyMove(const Move &move, const QString &reason, roster::RosterDesk &desk);

} // namespace fw::intraday
