// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/compiledproblem.h"

#include <algorithm>

namespace fw::optimiser {

namespace {

std::int64_t shareCost(const FairShare &share, int count)
{
    const std::int64_t tenths = std::int64_t{10} * (share.carried + count) - share.targetTenths;
    return share.weight * tenths * tenths / 100;
}

} // namespace

CompiledProblem::CompiledProblem(const Assignment &problem)
    : days(problem.days)
    , people(problem.persons())
    , types(problem.shiftTypes() + 1)
    , slotsOfDay(problem.slotsOfDay)
    , slotCount(problem.days * problem.slotsOfDay)
    , blocks(problem.blocks)
{
    compileShifts(problem);
    const auto rows = static_cast<std::size_t>(people);
    const auto cells = rows * static_cast<std::size_t>(days);
    limits.resize(rows);
    maxOfShift.assign(rows * static_cast<std::size_t>(types), kUnlimited);
    allowed.resize(cells);
    requestCost.assign(cells * static_cast<std::size_t>(types), 0);
    for (int person = 0; person < people; ++person) {
        const PersonRules &rules = problem.people[static_cast<std::size_t>(person)];
        compilePerson(person, rules);
        compileCells(person, rules);
        compileRequests(person, rules);
    }
    for (const CoverLayer &layer : problem.layers) {
        for (const SlotDemand &demand : layer.demand) {
            emptySlots.push_back({0, demand.wanted, demand.under, demand.over});
        }
    }
}

void CompiledProblem::compileShifts(const Assignment &problem)
{
    minutes.push_back(0);
    isNight.push_back(0);
    mayFollow.push_back(~std::uint64_t{0});
    spans.emplace_back();
    for (const ShiftType &type : problem.shifts) {
        minutes.push_back(type.minutes);
        isNight.push_back(type.isNight ? 1 : 0);
        std::uint64_t next = ~std::uint64_t{0};
        for (const Shift shift : type.cannotFollow) {
            next &= ~(std::uint64_t{1} << shift);
        }
        mayFollow.push_back(next);
        spans.push_back(type.covered);
    }
    blockOf.assign(static_cast<std::size_t>(days), -1);
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        for (int day = blocks[block].first; day <= blocks[block].last; ++day) {
            blockOf[static_cast<std::size_t>(day)] = static_cast<int>(block);
        }
    }
}

void CompiledProblem::compilePerson(int person, const PersonRules &rules)
{
    RowLimits &row = limits[static_cast<std::size_t>(person)];
    row.minMinutes = rules.minMinutes;
    row.maxMinutes = rules.maxMinutes;
    row.minWorkRun = rules.minWorkRun;
    row.maxWorkRun = rules.maxWorkRun;
    row.minOffRun = rules.minOffRun;
    row.maxNightRun = rules.maxNightRun;
    row.hasNightRule = rules.maxNightRun < kUnlimited;
    row.maxBlocks = rules.maxBlocks;
    row.carryIn = rules.carryIn;
    row.groups = rules.groups;
    row.firstWindow = static_cast<int>(windows.size());
    windows.insert(windows.end(), rules.windows.begin(), rules.windows.end());
    row.endWindow = static_cast<int>(windows.size());
    for (std::size_t type = 0; type < rules.maxOfShift.size(); ++type) {
        maxOfShift[static_cast<std::size_t>(person * types + 1) + type] = rules.maxOfShift[type];
    }
    for (int count = 0; count <= days; ++count) {
        nightCost.push_back(shareCost(rules.nights, count));
    }
    for (std::size_t count = 0; count <= blocks.size(); ++count) {
        blockCost.push_back(shareCost(rules.blocks, static_cast<int>(count)));
    }
    hasFairness = hasFairness || rules.nights.weight != 0 || rules.blocks.weight != 0;
}

void CompiledProblem::compileCells(int person, const PersonRules &rules)
{
    std::uint64_t any = 1;
    for (const Shift shift : rules.shifts) {
        if (rules.maxOfShift.empty() || rules.maxOfShift[shift - 1U] > 0) {
            any |= std::uint64_t{1} << shift;
        }
    }
    const auto row = allowed.begin() + cell(person, 0);
    std::fill_n(row, days, any);
    for (const Choice &choice : rules.choices) {
        row[choice.day] &= choice.shifts;
    }
    for (int day = 0; day < days; ++day) {
        if (row[day] == 0) {
            row[day] = 1; // nothing is left but to be off
        }
    }
    for (const Pin &pin : rules.pins) {
        row[pin.day] = std::uint64_t{1} << pin.shift;
    }
}

void CompiledProblem::compileRequests(int person, const PersonRules &rules)
{
    for (const ShiftRequest &request : rules.requests) {
        const auto first = requestCost.begin() + cell(person, request.day) * types;
        if (request.isWish) {
            std::for_each_n(first, types, [&](std::int32_t &cost) { cost += request.weight; });
            first[request.shift] -= request.weight;
        } else {
            first[request.shift] += request.weight;
        }
    }
}

} // namespace fw::optimiser
