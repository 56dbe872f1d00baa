// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/assignment.h"

namespace fw::optimiser {

/// A slot with the people who are in it now.
struct Slot
{
    int count = 0;
    int wanted = 0;
    int under = 0;
    int over = 0;

    [[nodiscard]] std::int64_t cost() const
    {
        return count < wanted ? std::int64_t{wanted - count} * under
                              : std::int64_t{count - wanted} * over;
    }

    /// What one more costs.
    [[nodiscard]] int gain() const { return count < wanted ? -under : over; }

    /// What one fewer costs.
    [[nodiscard]] int loss() const { return count <= wanted ? under : -over; }
};

/// The numbers of one person's rules.
struct RowLimits
{
    int minMinutes = 0;
    int maxMinutes = 0;
    int minWorkRun = 1;
    int maxWorkRun = 0;
    int minOffRun = 1;
    int maxNightRun = 0;
    int maxBlocks = 0;
    CarryIn carryIn;
    std::uint32_t groups = 1;
    int firstWindow = 0; ///< in CompiledProblem::windows
    int endWindow = 0;
    bool hasNightRule = false;
};

/// An Assignment as flat arrays for the loop of the search.
class CompiledProblem final
{
public:
    /// \a problem has passed validate().
    explicit CompiledProblem(const Assignment &problem);

    int days = 0;
    int people = 0;
    int types = 0; ///< with the day off
    int slotsOfDay = 0;
    int slotCount = 0; ///< of one layer
    bool hasFairness = false;

    std::vector<int> minutes;                 ///< by shift
    std::vector<char> isNight;                ///< by shift
    std::vector<std::uint64_t> mayFollow;     ///< by shift: what may be worked the day after
    std::vector<std::vector<SlotSpan>> spans; ///< by shift
    std::vector<int> blockOf;                 ///< by day; -1: in none
    std::vector<DayBlock> blocks;
    std::vector<RowLimits> limits;         ///< by person
    std::vector<WorkWindow> windows;       ///< of all people
    std::vector<int> maxOfShift;           ///< people x types
    std::vector<std::uint64_t> allowed;    ///< people x days
    std::vector<std::int32_t> requestCost; ///< people x days x types
    std::vector<std::int64_t> nightCost;   ///< people x (days + 1), by count
    std::vector<std::int64_t> blockCost;   ///< people x (blocks + 1), by count
    std::vector<Slot> emptySlots;          ///< layers x slots, with nobody in them

    [[nodiscard]] int cell(int person, int day) const { return person * days + day; }

    [[nodiscard]] bool isAllowed(int person, int day, Shift shift) const
    {
        return (allowed[static_cast<std::size_t>(cell(person, day))] >> shift & 1U) != 0;
    }

    [[nodiscard]] std::int64_t wishCost(int person, int day, Shift shift) const
    {
        return requestCost[static_cast<std::size_t>(cell(person, day) * types + shift)];
    }

    [[nodiscard]] std::int64_t fairCost(int person, int nights, int workedBlocks) const
    {
        return nightCost[static_cast<std::size_t>(person * (days + 1) + nights)] +
               blockCost[static_cast<std::size_t>(person) * (blocks.size() + 1) +
                         static_cast<std::size_t>(workedBlocks)];
    }

    [[nodiscard]] int layers() const
    {
        return slotCount == 0 ? 0 : static_cast<int>(emptySlots.size()) / slotCount;
    }

    /// Allowed cells of a person made anew after the pins have changed.
    void compileCells(int person, const PersonRules &rules);

private:
    void compileShifts(const Assignment &problem);
    void compilePerson(int person, const PersonRules &rules);
    void compileRequests(int person, const PersonRules &rules);
};

} // namespace fw::optimiser
