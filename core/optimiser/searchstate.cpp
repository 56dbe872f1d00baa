// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/searchstate.h"

#include <algorithm>

namespace fw::optimiser {

SearchState::SearchState(const CompiledProblem &problem)
    : m_problem(problem)
    , m_rules(problem)
{
    for (Tried &tried : m_undo) {
        tried.cells.resize(static_cast<std::size_t>(problem.days));
    }
}

void SearchState::load(const Grid &grid)
{
    const auto people = static_cast<std::size_t>(m_problem.people);
    m_grid = grid;
    m_slots = m_problem.emptySlots;
    m_sums.assign(people, {});
    m_ofShift.assign(people * static_cast<std::size_t>(m_problem.types), 0);
    m_rowPoints.assign(people, 0);
    m_cost = 0;
    m_points = 0;
    m_tried = 0;
    for (int person = 0; person < m_problem.people; ++person) {
        RowSums &sums = m_sums[static_cast<std::size_t>(person)];
        for (int day = 0; day < m_problem.days; ++day) {
            const Shift shift = row(person)[day];
            sums.minutes += m_problem.minutes[shift];
            sums.nights += m_problem.isNight[shift];
            ++m_ofShift[static_cast<std::size_t>(person * m_problem.types + shift)];
            m_cost += m_problem.wishCost(person, day, shift);
            addCover(person, day, shift, 1);
        }
        sums.blocks = m_rules.workedBlocks(row(person), 0, m_problem.days - 1);
        m_cost += m_problem.fairCost(person, sums.nights, sums.blocks);
        m_rowPoints[static_cast<std::size_t>(person)] = m_rules.allPoints(person, row(person));
        m_points += m_rowPoints[static_cast<std::size_t>(person)];
    }
    for (const Slot &slot : m_slots) {
        m_cost += slot.cost();
    }
}

void SearchState::addCover(int person, int day, Shift shift, int sign)
{
    const std::uint32_t groups = m_problem.limits[static_cast<std::size_t>(person)].groups;
    for (int layer = 0; layer < m_problem.layers(); ++layer) {
        if ((groups >> layer & 1U) == 0) {
            continue;
        }
        Slot *cells = m_slots.data() + layer * m_problem.slotCount;
        for (const SlotSpan &span : m_problem.spans[shift]) {
            const int end = std::min(m_problem.slotCount, day * m_problem.slotsOfDay + span.end);
            for (int slot = day * m_problem.slotsOfDay + span.first; slot < end; ++slot) {
                cells[slot].count += sign;
            }
        }
    }
}

std::int64_t SearchState::moveCover(int person, int day, Shift from, Shift to)
{
    const std::uint32_t groups = m_problem.limits[static_cast<std::size_t>(person)].groups;
    const int base = day * m_problem.slotsOfDay;
    std::int64_t delta = 0;
    for (int layer = 0; layer < m_problem.layers(); ++layer) {
        if ((groups >> layer & 1U) == 0) {
            continue;
        }
        Slot *cells = m_slots.data() + layer * m_problem.slotCount;
        for (const SlotSpan &span : m_problem.spans[from]) {
            const int end = std::min(m_problem.slotCount, base + span.end);
            for (int slot = base + span.first; slot < end; ++slot) {
                delta += cells[slot].loss();
                --cells[slot].count;
            }
        }
        for (const SlotSpan &span : m_problem.spans[to]) {
            const int end = std::min(m_problem.slotCount, base + span.end);
            for (int slot = base + span.first; slot < end; ++slot) {
                delta += cells[slot].gain();
                ++cells[slot].count;
            }
        }
    }
    return delta;
}

std::int64_t SearchState::coverGain(int person, int day, Shift shift) const
{
    const std::uint32_t groups = m_problem.limits[static_cast<std::size_t>(person)].groups;
    std::int64_t gain = 0;
    for (int layer = 0; layer < m_problem.layers(); ++layer) {
        if ((groups >> layer & 1U) == 0) {
            continue;
        }
        const Slot *cells = m_slots.data() + layer * m_problem.slotCount;
        for (const SlotSpan &span : m_problem.spans[shift]) {
            const int end = std::min(m_problem.slotCount, day * m_problem.slotsOfDay + span.end);
            for (int slot = day * m_problem.slotsOfDay + span.first; slot < end; ++slot) {
                gain += cells[slot].gain();
            }
        }
    }
    return gain;
}

void SearchState::liftCover(int person, int sign)
{
    for (int day = 0; day < m_problem.days; ++day) {
        addCover(person, day, row(person)[day], sign);
    }
}

Delta SearchState::changeCell(Tried &tried, int day, Shift to)
{
    const int person = tried.person;
    Shift &cell = m_grid[static_cast<std::size_t>(m_problem.cell(person, day))];
    const Shift from = cell;
    if (from == to) {
        return {};
    }
    RowSums &sums = m_sums[static_cast<std::size_t>(person)];
    const auto counts = static_cast<std::size_t>(person * m_problem.types);
    Delta delta;
    delta.cost = m_problem.wishCost(person, day, to) - m_problem.wishCost(person, day, from);
    if (m_ofShift[counts + from]-- > m_problem.maxOfShift[counts + from]) {
        delta.points -= kPointsOfDay;
    }
    if (++m_ofShift[counts + to] > m_problem.maxOfShift[counts + to]) {
        delta.points += kPointsOfDay;
    }
    sums.minutes += m_problem.minutes[to] - m_problem.minutes[from];
    sums.nights += m_problem.isNight[to] - m_problem.isNight[from];
    if (tried.withCover) {
        delta.cost += moveCover(person, day, from, to);
    }
    cell = to;
    return delta;
}

Delta SearchState::tryRow(int person, int first, int last, const Shift *cells, bool withCover)
{
    Tried &tried = m_undo[static_cast<std::size_t>(m_tried++)];
    RowSums &sums = m_sums[static_cast<std::size_t>(person)];
    Shift *current = m_grid.data() + m_problem.cell(person, 0);
    tried.person = person;
    tried.first = first;
    tried.last = last;
    tried.withCover = withCover;
    tried.sums = sums;
    std::copy_n(current + first, last - first + 1, tried.cells.begin());

    const bool hasWindows = m_problem.limits[static_cast<std::size_t>(person)].firstWindow <
                            m_problem.limits[static_cast<std::size_t>(person)].endWindow;
    Delta delta;
    delta.points = -m_rules.runPoints(person, current, first, last) -
                   m_rules.minutePoints(person, sums.minutes) -
                   m_rules.blockPoints(person, sums.blocks);
    if (hasWindows) {
        delta.points -= m_rules.windowPoints(person, current, first, last);
    }
    sums.blocks -= m_rules.workedBlocks(current, first, last);
    for (int day = first; day <= last; ++day) {
        const Delta ofCell = changeCell(tried, day, cells[day - first]);
        delta.cost += ofCell.cost;
        delta.points += ofCell.points;
    }
    sums.blocks += m_rules.workedBlocks(current, first, last);
    delta.points += m_rules.runPoints(person, current, first, last) +
                    m_rules.minutePoints(person, sums.minutes) +
                    m_rules.blockPoints(person, sums.blocks);
    if (hasWindows) {
        delta.points += m_rules.windowPoints(person, current, first, last);
    }
    if (m_problem.hasFairness && sums != tried.sums) {
        delta.cost += m_problem.fairCost(person, sums.nights, sums.blocks) -
                      m_problem.fairCost(person, tried.sums.nights, tried.sums.blocks);
    }
    tried.delta = delta;
    m_cost += delta.cost;
    m_points += delta.points;
    m_rowPoints[static_cast<std::size_t>(person)] += delta.points;
    return delta;
}

void SearchState::takeBack()
{
    while (m_tried > 0) {
        const Tried &tried = m_undo[static_cast<std::size_t>(--m_tried)];
        Shift *current = m_grid.data() + m_problem.cell(tried.person, 0);
        int *counts = m_ofShift.data() + tried.person * m_problem.types;
        for (int day = tried.first; day <= tried.last; ++day) {
            const Shift old = tried.cells[static_cast<std::size_t>(day - tried.first)];
            if (current[day] == old) {
                continue;
            }
            --counts[current[day]];
            ++counts[old];
            if (tried.withCover) {
                addCover(tried.person, day, current[day], -1);
                addCover(tried.person, day, old, 1);
            }
            current[day] = old;
        }
        m_sums[static_cast<std::size_t>(tried.person)] = tried.sums;
        m_cost -= tried.delta.cost;
        m_points -= tried.delta.points;
        m_rowPoints[static_cast<std::size_t>(tried.person)] -= tried.delta.points;
    }
}

} // namespace fw::optimiser
