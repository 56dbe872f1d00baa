// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/optimiser.h"

#include <algorithm>

namespace fw::optimiser {

namespace {

constexpr std::uint32_t kLongestBlock = 7;
constexpr std::uint32_t kFarthest = 14;

} // namespace

Shift Optimiser::anyShift(int person, int day)
{
    const std::vector<Shift> &choices = m_choices[static_cast<std::size_t>(person)];
    if (choices.empty() || below(3) == 0) {
        return kOff;
    }
    // A shift beside the cell fits more often than any other.
    const Shift *row = m_state.row(person);
    if (below(2) == 0) {
        const int beside =
            below(2) == 0 ? std::max(0, day - 1) : std::min(m_problem.days - 1, day + 1);
        if (row[beside] != kOff) {
            return row[beside];
        }
    }
    return choices[below(static_cast<std::uint32_t>(choices.size()))];
}

Delta Optimiser::tryMove()
{
    const std::uint32_t dice = below(100);
    if (dice < 35) {
        return tryBlock();
    }
    if (dice < 70) {
        return tryExchange();
    }
    if (dice < 82) {
        return tryWithin();
    }
    if (dice < 90) {
        return trySlide();
    }
    return tryRectangle();
}

Delta Optimiser::tryBlock()
{
    const int person = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.people)));
    const int first = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.days)));
    const int length = below(2) == 0 ? 1 : 1 + static_cast<int>(below(5));
    const int last = std::min(m_problem.days - 1, first + length - 1);
    const Shift shift = anyShift(person, first);
    const Shift *row = m_state.row(person);
    bool isSame = true;
    for (int day = first; day <= last; ++day) {
        Shift &cell = m_cells[static_cast<std::size_t>(day - first)];
        cell = m_problem.isAllowed(person, day, shift) ? shift : row[day];
        isSame = isSame && cell == row[day];
    }
    return isSame ? Delta{} : m_state.tryRow(person, first, last, m_cells.data());
}

bool Optimiser::exchangeRows(int person, int other, int first, int last)
{
    const Shift *row = m_state.row(person);
    const Shift *otherRow = m_state.row(other);
    bool isSame = true;
    for (int day = first; day <= last; ++day) {
        if (!m_problem.isAllowed(person, day, otherRow[day]) ||
            !m_problem.isAllowed(other, day, row[day])) {
            return false;
        }
        isSame = isSame && row[day] == otherRow[day];
        m_cells[static_cast<std::size_t>(day - first)] = otherRow[day];
        m_otherCells[static_cast<std::size_t>(day - first)] = row[day];
    }
    return !isSame;
}

Delta Optimiser::tryExchange()
{
    const int person = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.people)));
    const int other = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.people)));
    const int first = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.days)));
    const int length = 1 + static_cast<int>(below(below(4) == 0 ? kFarthest : kLongestBlock));
    const int last = std::min(m_problem.days - 1, first + length - 1);
    if (person == other || !exchangeRows(person, other, first, last)) {
        return {};
    }
    const bool withCover = m_problem.limits[static_cast<std::size_t>(person)].groups !=
                           m_problem.limits[static_cast<std::size_t>(other)].groups;
    const Delta one = m_state.tryRow(person, first, last, m_cells.data(), withCover);
    const Delta two = m_state.tryRow(other, first, last, m_otherCells.data(), withCover);
    return {one.cost + two.cost, one.points + two.points};
}

Delta Optimiser::tryWithin()
{
    const int person = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.people)));
    const int first = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.days)));
    const int last = first + 1 + static_cast<int>(below(kFarthest));
    if (last >= m_problem.days) {
        return {};
    }
    const Shift *row = m_state.row(person);
    const int most = std::min(3, last - first);
    const int length = 1 + static_cast<int>(below(static_cast<std::uint32_t>(most)));
    const int end = std::min(m_problem.days - 1, last + length - 1);
    std::copy(row + first, row + end + 1, m_cells.begin());
    bool isSame = true;
    for (int day = first; day < first + length && last + day - first <= end; ++day) {
        const int mirror = last + day - first;
        if (!m_problem.isAllowed(person, day, row[mirror]) ||
            !m_problem.isAllowed(person, mirror, row[day])) {
            return {};
        }
        isSame = isSame && row[day] == row[mirror];
        std::swap(m_cells[static_cast<std::size_t>(day - first)],
                  m_cells[static_cast<std::size_t>(mirror - first)]);
    }
    return isSame ? Delta{} : m_state.tryRow(person, first, end, m_cells.data());
}

Delta Optimiser::trySlide()
{
    // A part of the row moves by a day, and the cell that it runs over goes to the other end.
    const int person = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.people)));
    const int first = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.days)));
    const int last = first + 2 + static_cast<int>(below(8));
    if (last >= m_problem.days) {
        return {};
    }
    const Shift *row = m_state.row(person);
    std::copy(row + first, row + last + 1, m_cells.begin());
    const auto end = m_cells.begin() + (last - first + 1);
    std::rotate(m_cells.begin(), below(2) == 0 ? m_cells.begin() + 1 : end - 1, end);
    for (int day = first; day <= last; ++day) {
        if (!m_problem.isAllowed(person, day, m_cells[static_cast<std::size_t>(day - first)])) {
            return {};
        }
    }
    return m_state.tryRow(person, first, last, m_cells.data());
}

Delta Optimiser::tryRectangle()
{
    const int person = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.people)));
    const int other = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.people)));
    const int first = static_cast<int>(below(static_cast<std::uint32_t>(m_problem.days)));
    const int last = first + 1 + static_cast<int>(below(kFarthest));
    if (person == other || last >= m_problem.days) {
        return {};
    }
    const Shift *row = m_state.row(person);
    const Shift *otherRow = m_state.row(other);
    // Only where one works and the other does not, the other way round on the second day.
    if ((row[first] != kOff) == (otherRow[first] != kOff) ||
        (row[last] != kOff) == (otherRow[last] != kOff) ||
        (row[first] != kOff) == (row[last] != kOff) ||
        !m_problem.isAllowed(person, first, otherRow[first]) ||
        !m_problem.isAllowed(person, last, otherRow[last]) ||
        !m_problem.isAllowed(other, first, row[first]) ||
        !m_problem.isAllowed(other, last, row[last])) {
        return {};
    }
    std::copy(row + first, row + last + 1, m_cells.begin());
    std::copy(otherRow + first, otherRow + last + 1, m_otherCells.begin());
    std::swap(m_cells[0], m_otherCells[0]);
    std::swap(m_cells[static_cast<std::size_t>(last - first)],
              m_otherCells[static_cast<std::size_t>(last - first)]);
    const bool withCover = m_problem.limits[static_cast<std::size_t>(person)].groups !=
                           m_problem.limits[static_cast<std::size_t>(other)].groups;
    const Delta one = m_state.tryRow(person, first, last, m_cells.data(), withCover);
    const Delta two = m_state.tryRow(other, first, last, m_otherCells.data(), withCover);
    return {one.cost + two.cost, one.points + two.points};
}

} // namespace fw::optimiser
