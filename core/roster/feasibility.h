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

    [[nodiscard]] bool isFeasible() const { return share >= 1; }
};

/// Seats times hours against people times standard hours (600 people of 166.64 h
/// have 99,984 h of the 360,000 h of 500 seats in 30 days: 27.8 %, about 139 seats round the
/// clock). A part of a month has its part of the standard hours.
[[nodiscard]] Feasibility feasibilityOf(const ContractPlan &plan, const DatedRules &rules);

} // namespace fw::roster
