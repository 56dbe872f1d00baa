// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/rowplanner.h"

#include <algorithm>
#include <numeric>

namespace fw::optimiser {

namespace {

constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max() / 4;
constexpr std::int64_t kMostPlaces = 8'000'000;
constexpr int kRaises = 6;

} // namespace

RowPlanner::RowPlanner(const CompiledProblem &problem)
    : m_problem(problem)
    , m_rules(problem)
{
}

void RowPlanner::makeKinds(int person)
{
    m_kinds.clear();
    m_follows.clear();
    std::uint64_t possible = 0;
    for (int day = 0; day < m_problem.days; ++day) {
        possible |= m_problem.allowed[static_cast<std::size_t>(m_problem.cell(person, day))];
    }
    possible |= std::uint64_t{1} << limits().carryIn.last;
    m_unit = 0;
    for (int shift = 1; shift < m_problem.types; ++shift) {
        if ((possible >> shift & 1U) == 0) {
            continue;
        }
        Kind kind;
        kind.next = m_problem.mayFollow[static_cast<std::size_t>(shift)] & possible;
        for (int before = 1; before < m_problem.types; ++before) {
            const bool may =
                (m_problem.mayFollow[static_cast<std::size_t>(before)] >> shift & 1U) != 0;
            kind.previous |= may && (possible >> before & 1U) != 0 ? std::uint64_t{1} << before : 0;
        }
        kind.units = m_problem.minutes[static_cast<std::size_t>(shift)];
        m_unit = std::gcd(m_unit, kind.units);
        const auto same = std::ranges::find_if(m_kinds, [&](const Kind &other) {
            return other.next == kind.next && other.previous == kind.previous &&
                   other.units == kind.units;
        });
        if (same != m_kinds.end()) {
            same->members.push_back(static_cast<Shift>(shift));
            continue;
        }
        auto follow = std::ranges::find(m_follows, kind.next);
        if (follow == m_follows.end()) {
            follow = m_follows.insert(m_follows.end(), kind.next);
        }
        kind.follow = static_cast<int>(follow - m_follows.begin());
        kind.members = {static_cast<Shift>(shift)};
        m_kinds.push_back(kind);
    }
    m_unit = std::max(1, m_unit);
    for (Kind &kind : m_kinds) {
        kind.units /= m_unit;
    }
}

int RowPlanner::standOf(bool isWork, int length, bool isOpen, int follow) const
{
    const auto found = std::ranges::find_if(m_stands, [&](const Stand &stand) {
        return stand.isWork == isWork && stand.length == length && stand.isOpen == isOpen &&
               stand.follow == follow;
    });
    return found == m_stands.end() ? -1 : static_cast<int>(found - m_stands.begin());
}

void RowPlanner::makeStands(const RowLimits &limits)
{
    m_stands.clear();
    for (int length = 1; length <= std::max(1, limits.minOffRun); ++length) {
        m_stands.push_back({false, length, false, -1, -1, {}});
    }
    const bool hasMost = limits.maxWorkRun < m_problem.days;
    m_longestKept = std::max(1, hasMost ? limits.maxWorkRun : limits.minWorkRun);
    for (int follow = 0; follow < static_cast<int>(m_follows.size()); ++follow) {
        for (int length = 1; length <= m_longestKept; ++length) {
            m_stands.push_back({true, length, false, follow, -1, {}});
            if (length < limits.minWorkRun) {
                m_stands.push_back({true, length, true, follow, -1, {}});
            }
        }
    }
    linkStands(limits);
}

void RowPlanner::linkStands(const RowLimits &limits)
{
    const bool hasMost = limits.maxWorkRun < m_problem.days;
    const int longestOff = std::max(1, limits.minOffRun);
    for (Stand &stand : m_stands) {
        stand.work.assign(m_kinds.size(), -1);
        if (!stand.isWork) {
            stand.off = standOf(false, std::min(longestOff, stand.length + 1), false, -1);
        } else if (stand.isOpen || stand.length >= limits.minWorkRun) {
            stand.off = standOf(false, 1, false, -1);
        }
        const bool isFull = stand.isWork && hasMost && stand.length >= limits.maxWorkRun;
        if (isFull || (!stand.isWork && stand.length < limits.minOffRun)) {
            continue;
        }
        const int length = stand.isWork ? std::min(m_longestKept, stand.length + 1) : 1;
        const bool isOpen = stand.isOpen && length < limits.minWorkRun;
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
            const Shift member = m_kinds[kind].members.front();
            const bool may =
                !stand.isWork ||
                (m_follows[static_cast<std::size_t>(stand.follow)] >> member & 1U) != 0;
            if (may) {
                stand.work[kind] = standOf(true, length, isOpen, m_kinds[kind].follow);
            }
        }
    }
}

void RowPlanner::prepare(int person)
{
    m_person = person;
    makeKinds(person);
    makeStands(limits());
    m_minUnits = (std::max(0, limits().minMinutes) + m_unit - 1) / m_unit;
    m_hasUnitLimit = limits().maxMinutes < kUnlimited;
    m_unitCount = (m_hasUnitLimit ? limits().maxMinutes / m_unit : m_minUnits) + 1;
    m_hasBlockLimit = limits().maxBlocks < static_cast<int>(m_problem.blocks.size());
    m_blockCount = m_hasBlockLimit ? limits().maxBlocks + 1 : 1;
}

bool RowPlanner::isTooLarge() const
{
    return std::int64_t{m_unitCount} * m_blockCount * static_cast<std::int64_t>(m_stands.size()) *
               m_problem.days >
           kMostPlaces;
}

bool RowPlanner::plan(int person, const std::vector<std::int64_t> &costs, Shift *row)
{
    prepare(person);
    if (isTooLarge()) {
        return false;
    }
    m_prices = costs;
    for (int raise = 0; raise < kRaises; ++raise) {
        if (!search(row)) {
            return false;
        }
        if (m_rules.allPoints(person, row) == 0) {
            return true;
        }
        raisePrices(row);
    }
    return false;
}

bool RowPlanner::search(Shift *row)
{
    const auto places = m_stands.size() * static_cast<std::size_t>(m_unitCount * m_blockCount);
    m_now.assign(places, kNever);
    m_next.assign(places, kNever);
    m_from.resize(places * static_cast<std::size_t>(m_problem.days));
    m_cheapest.resize(m_kinds.size() * static_cast<std::size_t>(m_problem.days));
    m_kindCost.resize(m_kinds.size());
    for (int day = 0; day < m_problem.days; ++day) {
        cheapestOfKinds(day);
        if (day == 0) {
            begin();
        } else {
            step(day);
        }
        std::swap(m_now, m_next);
    }
    return trace(row);
}

void RowPlanner::cheapestOfKinds(int day)
{
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        m_kindCost[kind] = kNever;
        for (const Shift shift : m_kinds[kind].members) {
            const auto cost = m_prices[static_cast<std::size_t>(day * m_problem.types + shift)];
            if (m_problem.isAllowed(m_person, day, shift) && cost < m_kindCost[kind]) {
                m_kindCost[kind] = cost;
                m_cheapest[static_cast<std::size_t>(day) * m_kinds.size() + kind] = shift;
            }
        }
    }
}

void RowPlanner::reach(int day, int from, int to, std::int64_t cost, int kind)
{
    if (cost < m_next[static_cast<std::size_t>(to)]) {
        m_next[static_cast<std::size_t>(to)] = cost;
        const auto places = m_now.size();
        m_from[places * static_cast<std::size_t>(day) + static_cast<std::size_t>(to)] =
            from * (static_cast<int>(m_kinds.size()) + 1) + kind + 1;
    }
}

void RowPlanner::begin()
{
    const CarryIn &carried = limits().carryIn;
    Stand before; // the state of the evening before, as a stand that may be none of ours
    int worked = carried.last != kOff ? carried.run : 0;
    const bool mayRest =
        carried.last == kOff || carried.run == 0 || carried.run >= limits().minWorkRun;
    const bool mayWork =
        carried.last != kOff || carried.run == 0 || carried.run >= limits().minOffRun;
    if (m_problem.isAllowed(m_person, 0, kOff) && mayRest) {
        const int length = carried.run == 0       ? limits().minOffRun
                           : carried.last == kOff ? carried.run + 1
                                                  : 1;
        const int off =
            standOf(false, std::clamp(length, 1, std::max(1, limits().minOffRun)), false, -1);
        reach(0, 0, place(off, 0, 0), m_prices[kOff], -1);
    }
    if (!mayWork || (limits().maxWorkRun < m_problem.days && worked >= limits().maxWorkRun)) {
        return;
    }
    const int length = std::min(worked + 1, m_longestKept);
    const bool isOpen = carried.run == 0 && length < limits().minWorkRun;
    const int block = m_hasBlockLimit && m_problem.blockOf[0] >= 0 ? 1 : 0;
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const Kind &of = m_kinds[kind];
        const auto allowed = m_problem.mayFollow[carried.last] >> of.members.front() & 1U;
        const int units = m_hasUnitLimit ? of.units : std::min(of.units, m_unitCount - 1);
        if (m_kindCost[kind] >= kNever || allowed == 0 || block >= m_blockCount ||
            units >= m_unitCount) {
            continue;
        }
        reach(0, 0, place(standOf(true, length, isOpen, of.follow), units, block), m_kindCost[kind],
              static_cast<int>(kind));
    }
}

void RowPlanner::step(int day)
{
    std::ranges::fill(m_next, kNever);
    for (int stand = 0; stand < static_cast<int>(m_stands.size()); ++stand) {
        for (int units = 0; units < m_unitCount; ++units) {
            for (int block = 0; block < m_blockCount; ++block) {
                expand(day, stand, units, block);
            }
        }
    }
}

void RowPlanner::expand(int day, int stand, int units, int block)
{
    const int from = place(stand, units, block);
    const std::int64_t cost = m_now[static_cast<std::size_t>(from)];
    if (cost >= kNever) {
        return;
    }
    const Stand &now = m_stands[static_cast<std::size_t>(stand)];
    if (now.off >= 0 && m_problem.isAllowed(m_person, day, kOff)) {
        reach(day, from, place(now.off, units, block),
              cost + m_prices[static_cast<std::size_t>(day * m_problem.types)], -1);
    }
    const int ofDay = m_problem.blockOf[static_cast<std::size_t>(day)];
    const bool isCounted =
        now.isWork && ofDay == m_problem.blockOf[static_cast<std::size_t>(day - 1)];
    const int nextBlock = block + (m_hasBlockLimit && ofDay >= 0 && !isCounted ? 1 : 0);
    if (nextBlock >= m_blockCount) {
        return;
    }
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const int to = now.work[kind];
        if (to < 0 || m_kindCost[kind] >= kNever) {
            continue;
        }
        int nextUnits = units + m_kinds[kind].units;
        if (nextUnits >= m_unitCount) {
            if (m_hasUnitLimit) {
                continue;
            }
            nextUnits = m_unitCount - 1;
        }
        reach(day, from, place(to, nextUnits, nextBlock), cost + m_kindCost[kind],
              static_cast<int>(kind));
    }
}

bool RowPlanner::trace(Shift *row) const
{
    std::int64_t best = kNever;
    int at = -1;
    for (int stand = 0; stand < static_cast<int>(m_stands.size()); ++stand) {
        for (int units = m_minUnits; units < m_unitCount; ++units) {
            for (int block = 0; block < m_blockCount; ++block) {
                const int candidate = place(stand, units, block);
                if (m_now[static_cast<std::size_t>(candidate)] < best) {
                    best = m_now[static_cast<std::size_t>(candidate)];
                    at = candidate;
                }
            }
        }
    }
    const int step = static_cast<int>(m_kinds.size()) + 1;
    for (int day = m_problem.days - 1; at >= 0 && day >= 0; --day) {
        const int from =
            m_from[m_now.size() * static_cast<std::size_t>(day) + static_cast<std::size_t>(at)];
        const int kind = from % step - 1;
        row[day] = kind < 0 ? kOff
                            : m_cheapest[static_cast<std::size_t>(day) * m_kinds.size() +
                                         static_cast<std::size_t>(kind)];
        at = from / step;
    }
    return at >= 0;
}

void RowPlanner::raisePrices(const Shift *row)
{
    std::int64_t price = 1;
    for (const std::int64_t cost : m_prices) {
        price = std::max(price, std::min<std::int64_t>(std::abs(cost), 1000));
    }
    int nights = limits().carryIn.nights;
    std::vector<int> count(static_cast<std::size_t>(m_problem.types), 0);
    for (int day = 0; day < m_problem.days; ++day) {
        ++count[row[day]];
        nights = m_problem.isNight[row[day]] != 0 ? nights + 1 : 0;
        if (nights > limits().maxNightRun) {
            m_prices[static_cast<std::size_t>(day * m_problem.types + row[day])] += 2 * price;
        }
    }
    for (int shift = 1; shift < m_problem.types; ++shift) {
        const auto index = static_cast<std::size_t>(m_person * m_problem.types + shift);
        if (count[static_cast<std::size_t>(shift)] > m_problem.maxOfShift[index]) {
            for (int day = 0; day < m_problem.days; ++day) {
                m_prices[static_cast<std::size_t>(day * m_problem.types + shift)] += price / 2 + 1;
            }
        }
    }
    raiseWindows(row);
}

void RowPlanner::raiseWindows(const Shift *row)
{
    for (int index = limits().firstWindow; index < limits().endWindow; ++index) {
        const WorkWindow &window = m_problem.windows[static_cast<std::size_t>(index)];
        if (m_rules.windowPoints(m_person, row, window.first, window.last) == 0) {
            continue;
        }
        for (int day = window.first; day <= window.last; ++day) {
            for (int shift = 1; shift < m_problem.types; ++shift) {
                m_prices[static_cast<std::size_t>(day * m_problem.types + shift)] += 50;
            }
        }
    }
}

} // namespace fw::optimiser
