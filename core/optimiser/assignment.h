// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace fw::optimiser {

/// A shift type of an Assignment by its number from 1 on; 0 is a day off.
using Shift = std::uint8_t;

inline constexpr Shift kOff = 0;
/// At most that many shift types; the sets of them are bits of one word.
inline constexpr int kMostShiftTypes = 63;
inline constexpr int kUnlimited = std::numeric_limits<int>::max() / 4;

/// Slots from \a first up to, not including, \a end.
struct SlotSpan
{
    int first = 0;
    int end = 0;

    bool operator==(const SlotSpan &) const = default;
};

struct ShiftType
{
    int minutes = 480; ///< what counts towards the hours of a person
    bool isNight = false;
    std::vector<Shift> cannotFollow; ///< those that may not be worked on the day after this one
    /// What it covers, counted from the first slot of its day; may reach into the days after.
    std::vector<SlotSpan> covered;

    bool operator==(const ShiftType &) const = default;
};

/// Days of a weekend, or of any other group of which a person may only work some.
struct DayBlock
{
    int first = 0;
    int last = 0; ///< included

    bool operator==(const DayBlock &) const = default;
};

/// A limit on what a person does in some of the days: a week, a month, an approved period.
struct WorkWindow
{
    int first = 0;
    int last = 0; ///< included
    int maxMinutes = kUnlimited;
    int maxDays = kUnlimited;

    bool operator==(const WorkWindow &) const = default;
};

/// What a person did before the first day.
struct CarryIn
{
    Shift last = kOff; ///< on the day before
    /// Days in a row up to then, worked or off as \a last says; 0: unknown, and then a run that
    /// begins on the first day is never too short.
    int run = 0;
    int nights = 0; ///< nights in a row up to then

    bool operator==(const CarryIn &) const = default;
};

/// A share of what should be spread evenly: weight x (carried + count - target)^2. The carried
/// count is that of the rolling quarter before the first day.
struct FairShare
{
    int weight = 0;
    int carried = 0;
    int targetTenths = 0; ///< tenths of a night or weekend

    bool operator==(const FairShare &) const = default;
};

/// Costs \a weight when the shift is given (isWish false) or when it is not (isWish true).
struct ShiftRequest
{
    int day = 0;
    Shift shift = kOff; ///< kOff: about a day off
    int weight = 0;
    bool isWish = false;

    bool operator==(const ShiftRequest &) const = default;
};

/// A cell that the search never changes.
struct Pin
{
    int day = 0;
    Shift shift = kOff;

    bool operator==(const Pin &) const = default;
};

/// A cell in which only some shifts are possible.
struct Choice
{
    int day = 0;
    std::uint64_t shifts = 0; ///< bit s: shift s, bit 0: a day off

    bool operator==(const Choice &) const = default;
};

struct PersonRules
{
    std::vector<Shift> shifts;    ///< those that may be given at all, without the day off
    int minMinutes = 0;           ///< of all days
    int maxMinutes = kUnlimited;  ///< of all days
    std::vector<int> maxOfShift;  ///< by shift number from 1 on (index shift - 1); empty: no limit
    int minWorkRun = 1;           ///< days in a row; a run that touches the last day is never short
    int maxWorkRun = kUnlimited;  ///< days in a row
    int minOffRun = 1;            ///< days off in a row, with the same exception
    int maxNightRun = kUnlimited; ///< nights in a row
    int maxBlocks = kUnlimited;   ///< of the day blocks, with a shift on one of their days
    std::vector<WorkWindow> windows;
    CarryIn carryIn;
    FairShare nights;
    FairShare blocks;
    std::vector<ShiftRequest> requests;
    std::vector<Pin> pins;
    std::vector<Choice> choices;
    std::uint32_t groups = 1; ///< bit g: counts in cover layer g

    bool operator==(const PersonRules &) const = default;
};

/// How many are wanted in one slot, and the cost of each one fewer or more.
struct SlotDemand
{
    int wanted = 0;
    int under = 0;
    int over = 0;

    bool operator==(const SlotDemand &) const = default;
};

/// Demand of all slots by those in its group: bit of the layer's index in PersonRules::groups.
struct CoverLayer
{
    std::vector<SlotDemand>
        demand; ///< days x slotsOfDay; slots beyond the last day are not counted

    bool operator==(const CoverLayer &) const = default;
};

/// People x days x shift types. Slots are what is covered: either one for each shift type (then a
/// type covers its own slot of its day) or one for each interval of the day. The rules of people
/// are hard, cover, requests and fairness cost.
///
/// A person never covers one slot twice: shifts that overlap on neighbouring days must be forbidden
/// as successions.
struct Assignment
{
    int days = 0;
    int slotsOfDay = 0;
    std::vector<ShiftType> shifts; ///< number 1 is the first
    std::vector<DayBlock> blocks;  ///< apart from each other
    std::vector<PersonRules> people;
    std::vector<CoverLayer> layers; ///< at most 32

    [[nodiscard]] int shiftTypes() const { return static_cast<int>(shifts.size()); }

    [[nodiscard]] int persons() const { return static_cast<int>(people.size()); }

    bool operator==(const Assignment &) const = default;
};

/// Cells of all people, person by person: persons x days.
using Grid = std::vector<Shift>;

/// Says why a problem can't be taken: numbers out of their range, sizes that don't fit.
[[nodiscard]] Outcome validate(const Assignment &problem);

} // namespace fw::optimiser
