// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/rowrules.h"

#include <algorithm>

namespace fw::optimiser {

int RowRules::workPoints(const RowLimits &limits, int length, bool isOpen) const
{
    if (length > limits.maxWorkRun) {
        return (length - limits.maxWorkRun) * kPointsOfDay;
    }
    return !isOpen && length < limits.minWorkRun ? (limits.minWorkRun - length) * kPointsOfDay : 0;
}

int RowRules::carriedPoints(const RowLimits &limits, const Shift *row) const
{
    const CarryIn &carried = limits.carryIn;
    int points = (m_problem.mayFollow[carried.last] >> row[0] & 1U) != 0 ? 0 : kPointsOfDay;
    const bool wasWork = carried.last != kOff;
    if (carried.run > 0 && wasWork != (row[0] != kOff)) {
        const int least = wasWork ? limits.minWorkRun : limits.minOffRun;
        points += std::max(0, least - carried.run) * kPointsOfDay;
    }
    return points;
}

int RowRules::nightPoints(const RowLimits &limits, const Shift *row, int first, int last) const
{
    while (first > 0 && m_problem.isNight[row[first - 1]] != 0) {
        --first;
    }
    int run = first == 0 ? limits.carryIn.nights : 0;
    int points = 0;
    for (int day = first; day < m_problem.days; ++day) {
        if (m_problem.isNight[row[day]] == 0) {
            if (day > last) {
                break;
            }
            run = 0;
        } else if (++run > limits.maxNightRun) {
            points += kPointsOfDay;
        }
    }
    return points;
}

int RowRules::runPoints(int person, const Shift *row, int first, int last) const
{
    const RowLimits &limits = m_problem.limits[static_cast<std::size_t>(person)];
    int begin = first;
    if (begin > 0) {
        --begin;
        const bool isWork = row[begin] != kOff;
        while (begin > 0 && (row[begin - 1] != kOff) == isWork) {
            --begin;
        }
    }
    int points = 0;
    int length = 0;
    bool isOpen = false;
    if (begin == 0) {
        points += carriedPoints(limits, row);
        const CarryIn &carried = limits.carryIn;
        isOpen = carried.run == 0;
        length = carried.run > 0 && (carried.last != kOff) == (row[0] != kOff) ? carried.run : 0;
    }
    const int days = m_problem.days;
    bool isWork = row[begin] != kOff;
    for (int day = begin; day < days; ++day) {
        const Shift shift = row[day];
        if ((shift != kOff) != isWork) {
            points += isWork ? workPoints(limits, length, isOpen)
                             : (isOpen || length >= limits.minOffRun
                                    ? 0
                                    : (limits.minOffRun - length) * kPointsOfDay);
            if (day > last + 1) {
                return points + (limits.hasNightRule ? nightPoints(limits, row, first, last) : 0);
            }
            isWork = !isWork;
            isOpen = false;
            length = 0;
        }
        ++length;
        if (day > begin && (m_problem.mayFollow[row[day - 1]] >> shift & 1U) == 0) {
            points += kPointsOfDay;
        }
    }
    if (isWork) {
        points += workPoints(limits, length, true);
    }
    return points + (limits.hasNightRule ? nightPoints(limits, row, first, last) : 0);
}

int RowRules::windowPoints(int person, const Shift *row, int first, int last) const
{
    const RowLimits &limits = m_problem.limits[static_cast<std::size_t>(person)];
    int points = 0;
    for (int index = limits.firstWindow; index < limits.endWindow; ++index) {
        const WorkWindow &window = m_problem.windows[static_cast<std::size_t>(index)];
        if (window.first > last || window.last < first) {
            continue;
        }
        int minutes = 0;
        int worked = 0;
        for (int day = window.first; day <= window.last; ++day) {
            minutes += m_problem.minutes[row[day]];
            worked += row[day] != kOff ? 1 : 0;
        }
        points += hours(std::max(0, minutes - window.maxMinutes)) +
                  std::max(0, worked - window.maxDays) * kPointsOfDay;
    }
    return points;
}

int RowRules::workedBlocks(const Shift *row, int first, int last) const
{
    int count = 0;
    int previous = -1;
    for (int day = first; day <= last; ++day) {
        const int block = m_problem.blockOf[static_cast<std::size_t>(day)];
        if (block < 0 || block == previous) {
            continue;
        }
        previous = block;
        const DayBlock &days = m_problem.blocks[static_cast<std::size_t>(block)];
        count += std::any_of(row + days.first, row + days.last + 1,
                             [](Shift shift) { return shift != kOff; })
                     ? 1
                     : 0;
    }
    return count;
}

int RowRules::allPoints(int person, const Shift *row) const
{
    const int last = m_problem.days - 1;
    int minutes = 0;
    std::vector<int> count(static_cast<std::size_t>(m_problem.types), 0);
    for (int day = 0; day <= last; ++day) {
        minutes += m_problem.minutes[row[day]];
        ++count[row[day]];
    }
    int points = runPoints(person, row, 0, last) + windowPoints(person, row, 0, last) +
                 minutePoints(person, minutes) + blockPoints(person, workedBlocks(row, 0, last));
    for (int type = 1; type < m_problem.types; ++type) {
        const int most =
            m_problem.maxOfShift[static_cast<std::size_t>(person * m_problem.types + type)];
        points += std::max(0, count[static_cast<std::size_t>(type)] - most) * kPointsOfDay;
    }
    return points;
}

} // namespace fw::optimiser
