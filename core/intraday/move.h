// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/roster/payclass.h"
#include "core/roster/roster.h"
#include "core/whatif/whatif.h"

namespace fw::intraday {

/// What can be changed about a day that runs already.
enum class MoveKind : std::uint8_t {
    ShiftBreak,     ///< a break or meal at another time of its window
    ShiftActivity,  ///< a training or meeting later in the same shift
    CancelActivity, ///< a training or meeting not at all
    ExtendShift,    ///< overtime behind a shift
    BeginEarlier,   ///< overtime before a shift
    CallIn,         ///< somebody who is off
    Lend,           ///< somebody who has the skill and serves other queues, which lose them
    EndEarlier      ///< more people than are needed: a shift ends before its time
};

inline constexpr std::size_t kMoveKinds = 8;

/// What a move costs, in moved breaks. Breaks are cheap to move, an agreed training is not; time
/// is paid by its class (Labour Law 44: 150, 200, 300 %), and a day off that is broken costs beyond
/// its pay.
struct MoveCosts
{
    double shiftBreak = 1;
    double shiftMeal = 1.5;
    double shiftActivity = 2;
    double cancelActivity = 3;
    double lend = 2;     ///< and as much for each hour away from their own queues
    double paidHour = 4; ///< at 100 %
    double brokenDayOff = 4;
};

/// Why it is proposed: where people are missing, or too many.
struct MoveReason
{
    TimePoint from = kNoTime;
    TimePoint to = kNoTime;
    double people = 0; ///< missing (-) or too many (+) there, in the worst interval
};

/// What the simulation says of it; differences of the service level, as shares.
struct MoveEffect
{
    TimePoint from = kNoTime; ///< of the intervals that it changes
    TimePoint to = kNoTime;
    whatif::Estimate window; ///< difference in those intervals
    whatif::Estimate rest;   ///< difference over the rest of the day
    double windowBefore = 0; ///< the level without it
    double restBefore = 0;
};

struct Move
{
    MoveKind kind = MoveKind::ShiftBreak;
    QString person;
    LocalizedText name;
    QString team;
    QDate date;
    roster::Cell before;
    roster::Cell after;                                          ///< the same as before of a Lend
    roster::ActivityKind activity = roster::ActivityKind::Break; ///< of those that are about one
    roster::MinuteSpan was;                 ///< of the activity, or of the shift
    roster::MinuteSpan becomes;             ///< the same; empty when it is cancelled
    std::vector<whatif::AgentSkill> skills; ///< of a Lend: the queues to be served
    roster::PayMinutes pay;                 ///< more than before
    double cost = 0;                        ///< in moved breaks; below 0: it saves
    MoveReason reason;
    MoveEffect effect;
};

} // namespace fw::intraday
