// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/ruleset.h"

namespace fw::roster {

/// What a contract promises: seats held open, and people to sit on them.
struct ContractPlan
{
    int seats = 0;
    double hoursOfDay = 24; ///< that each seat is to be open
    int people = 0;
    QDate from;
    QDate to;          ///< the last day
    double absent = 0; ///< part of the people's hours lost to leave, sickness and training, 0..1

    bool operator==(const ContractPlan &) const = default;
};

/// Whether the people can hold the seats.
struct Feasibility
{
    double seatHours = 0;   ///< wanted
    double peopleHours = 0; ///< that the people have, by the standard hours of each month
    /// Part of the wanted hours that the average seat can be filled; 1 and more: enough.
    double share = 0;
    double seatsThroughout = 0; ///< seats that can be held open all of the wanted time
    int peopleNeeded = 0;       ///< for all seats
    double missingHours = 0;    ///< of the wanted ones; 0: none
    /// The most that the people may work beyond their standard hours, by the rules of each month.
    double overtimeHours = 0;
    int peopleNeededWithOvertime = 0; ///< when each works all of that
    double hoursOfDay = 0;            ///< that all seats can be open; at most those wanted
    double absentAtMost = 0; ///< part of the people's hours that may be lost; below 0: even without
                             ///< any loss they are too few

    [[nodiscard]] bool isFeasible() const { return share >= 1; }

    [[nodiscard]] bool isFeasibleWithOvertime() const { return missingHours <= overtimeHours; }
};

/// Seats times hours against people times standard hours (600 people of 166.64 h
/// have 99,984 h of the 360,000 h of 500 seats in 30 days: 27.8 %, about 139 seats round the
/// clock). A part of a month has its part of the standard hours, and of the overtime that is
/// allowed.
[[nodiscard]] Feasibility feasibilityOf(const ContractPlan &plan, const DatedRules &rules);

} // namespace fw::roster
