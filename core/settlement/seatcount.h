// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlementcode.h"
#include "core/settlement/settlementinput.h"

namespace fw::settlement {

/// What somebody's month adds to the lines: the drill-down of every line to people.
struct PersonMonth
{
    QString employee;
    QByteArray key; ///< the id in UTF-8: its order decides between people
    SeatType lastRole = SeatType::Agent;
    int employedDays = 0;
    Exact effective;                                        ///< scheduled less write-off, hours
    std::array<Exact, indexOf(SeatType::Overtime)> regular; ///< billed hours by role
    Exact worked;
    Exact threshold; ///< from here on it is overtime
    Exact overtime;
    Exact billedOvertime; ///< 0 when the role's overtime is not billed
    Exact handled;
    Exact target;
    bool isBonusEligible = true; ///< in all of the rows
    Warnings warnings;
};

/// A line of the sheet.
struct SeatLine
{
    Exact hours;
    Exact seats;  ///< rounded to the contract's decimals
    Exact billed; ///< no more than what is approved
    Exact price;
    Exact fee; ///< of the billed seats, to the fen
};

struct SeatCount
{
    std::array<SeatLine, kSeatTypes.size()> lines;
    std::vector<PersonMonth> people; ///< by key
    Exact baseFee;                   ///< the sum of the lines' fees
    Warnings warnings;
};

/// Hours, seats and fees (domain notes 3.3, 3.4 steps 1 and 2) of a month that refusalOf() has
/// nothing against.
[[nodiscard]] SeatCount countSeats(const SettlementInput &input);

} // namespace fw::settlement
