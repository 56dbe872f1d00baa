// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/rosterproblem.h"

#include "core/planning/breakplacer.h"
#include "core/planning/personrules.h"
#include "core/roster/daycheck.h"
#include "core/roster/fairness.h"

#include <algorithm>
#include <cmath>

namespace fw::planning {

using namespace roster;
using namespace optimiser;

namespace {

constexpr int kSaturday = 6;

struct Means
{
    double nights = 0;
    double weekends = 0;
};

/// Where a team's people should be at the end of the roster if they go on as in the quarter.
int targetTenths(double mean, int days)
{
    return static_cast<int>(
        std::lround(mean * 10 * (kQuarterDays) / std::max(1, kQuarterDays - days)));
}

} // namespace

RosterProblem::RosterProblem(const Roster &roster, const PlanningBase &base,
                             const PlanningWeights &weights)
    : m_roster(roster)
    , m_base(base)
    , m_weights(weights)
{
    m_problem.days = roster.days();
    m_problem.slotsOfDay = base.requirement.intervals();
    for (QDate date = roster.first(); date <= roster.last(); date = date.addDays(1)) {
        const int day = static_cast<int>(roster.first().daysTo(date));
        if (date.dayOfWeek() == kSaturday) {
            m_problem.blocks.push_back({day, std::min(day + 1, m_problem.days - 1)});
        } else if (day == 0 && date.dayOfWeek() == kSaturday + 1) {
            m_problem.blocks.push_back({0, 0});
        }
    }
    addShifts();
    addDemand();
    addPeople();
}

std::vector<SlotSpan> RosterProblem::slotsOf(const ShiftPattern &pattern) const
{
    const int minutes = m_base.requirement.minutes();
    std::vector<SlotSpan> spans;
    for (const MinuteSpan &span : pattern.spans) {
        const SlotSpan of{(span.from + minutes / 2) / minutes, (span.to + minutes / 2) / minutes};
        if (of.first < of.end) {
            spans.push_back(of);
        }
    }
    return spans;
}

double RosterProblem::peopleForEachServing() const
{
    int there = 0;
    int serving = 0;
    for (const ShiftPattern *pattern : m_patterns) {
        int away = 0;
        for (const BreakRule &rule : pattern->breaks) {
            away += rule.minutes;
        }
        for (const MinuteSpan &span : pattern->spans) {
            there += span.length();
            serving += span.length();
        }
        serving -= away;
    }
    return serving > 0 ? double(there) / serving : 1;
}

void RosterProblem::addShifts()
{
    for (const ShiftPattern &pattern : m_base.patterns.all()) {
        bool isValid = false;
        for (int day = 0; day < m_problem.days; ++day) {
            isValid = isValid || pattern.isValidOn(dateOf(day));
        }
        if (isValid && !pattern.spans.empty() && m_patterns.size() < kMostShiftTypes) {
            m_patterns.push_back(&pattern);
        }
    }
    int rest = 0;
    for (int day = 0; day < m_problem.days; ++day) {
        rest = std::max(rest, m_base.rules.on(dateOf(day)).restMinutes);
    }
    for (const ShiftPattern *pattern : m_patterns) {
        const Cell cell = Cell::shift(*pattern);
        ShiftType type;
        type.minutes = cell.scheduledMinutes();
        type.isNight = isNight(cell, m_base.patterns, m_base.rules.on(dateOf(0)).nightHours);
        type.covered = slotsOf(*pattern);
        for (std::size_t next = 0; next < m_patterns.size(); ++next) {
            const int gap = kMinutesOfDay + m_patterns[next]->extent().from - pattern->extent().to;
            if (gap < rest) {
                type.cannotFollow.push_back(static_cast<Shift>(next + 1));
            }
        }
        m_problem.shifts.push_back(type);
    }
}

void RosterProblem::addDemand()
{
    const Roster empty(m_roster.team(), m_roster.first(), m_roster.last());
    const RosterView view(empty, m_base);
    const double share = peopleForEachServing();
    CoverLayer all;
    CoverLayer leads;
    for (int day = 0; day < m_problem.days; ++day) {
        const std::vector<double> &required = m_base.requirement.on(dateOf(day));
        const std::vector<double> carried = DayBoard(view, dateOf(day)).coverage().people();
        const int agentsOfLead = std::max(1, m_base.rules.on(dateOf(day)).agentsPerLead);
        for (std::size_t slot = 0; slot < static_cast<std::size_t>(m_problem.slotsOfDay); ++slot) {
            if (slot >= required.size()) {
                all.demand.push_back({});
                leads.demand.push_back({});
                continue;
            }
            const double open = std::max(0.0, required[slot] - carried.at(slot)) * share;
            const int wanted = static_cast<int>(std::ceil(open - 1e-9));
            all.demand.push_back({wanted, m_weights.under, m_weights.over});
            leads.demand.push_back({(wanted + agentsOfLead - 1) / agentsOfLead, m_weights.lead, 0});
        }
    }
    m_problem.layers = {all, leads};
}

bool RosterProblem::isFixed(const Cell &cell) const
{
    return cell.isPinned || cell.kind == Cell::Kind::Leave;
}

void RosterProblem::keepPresent(std::size_t person, PersonRules &rules) const
{
    for (int day = 0; day < m_problem.days; ++day) {
        const Cell &cell = m_roster.cell({m_base.people[person].id, dateOf(day)});
        const Shift shift = shiftOf(cell, m_patterns);
        if (isFixed(cell)) {
            rules.pins.push_back({day, shift});
        } else if (m_weights.change > 0 && cell.kind != Cell::Kind::Empty) {
            rules.requests.push_back({day, shift, m_weights.change, true});
        }
    }
}

void RosterProblem::addPeople()
{
    const Roster empty(m_roster.team(), m_roster.first(), m_roster.last());
    const RosterView view(empty, m_base);
    Means means;
    std::vector<Burden> burdens;
    for (const Person &person : m_base.people) {
        burdens.push_back(burdenOf(view, person.id, m_roster.last()));
        means.nights += burdens.back().nights;
        means.weekends += burdens.back().weekends;
    }
    const double count = std::max<double>(1, static_cast<double>(burdens.size()));
    for (std::size_t index = 0; index < m_base.people.size(); ++index) {
        const Person &person = m_base.people[index];
        PersonRules rules = rulesOf(person, view, m_patterns, m_weights.leastHours);
        keepPresent(index, rules);
        rules.nights = {m_weights.nights, burdens[index].nights,
                        targetTenths(means.nights / count, m_problem.days)};
        rules.blocks = {m_weights.weekends, burdens[index].weekends,
                        targetTenths(means.weekends / count, m_problem.days)};
        rules.groups = person.roleOn(m_roster.first()) == PersonRole::Lead ? 3 : 1;
        m_problem.people.push_back(rules);
    }
}

Grid RosterProblem::present() const
{
    Grid grid;
    for (const Person &person : m_base.people) {
        for (int day = 0; day < m_problem.days; ++day) {
            grid.push_back(shiftOf(m_roster.cell({person.id, dateOf(day)}), m_patterns));
        }
    }
    return grid;
}

std::vector<CellChange> RosterProblem::edits(const Grid &grid) const
{
    std::vector<CellChange> changes;
    for (int day = 0; day < m_problem.days; ++day) {
        for (std::size_t index = 0; index < m_base.people.size(); ++index) {
            const CellKey key{m_base.people[index].id, dateOf(day)};
            const Cell &now = m_roster.cell(key);
            const Shift shift = grid[index * static_cast<std::size_t>(m_problem.days) +
                                     static_cast<std::size_t>(day)];
            const bool isSame = shift == shiftOf(now, m_patterns) &&
                                (shift != kOff || now.kind == Cell::Kind::DayOff);
            if (isFixed(now) || isSame || !m_base.people[index].isEmployedOn(key.date)) {
                continue;
            }
            changes.push_back(
                {key, shift == kOff ? Cell::dayOff() : Cell::shift(*m_patterns[shift - 1U])});
        }
    }
    const RosterView view(m_roster, m_base);
    BreakPlacer placer(view, changes);
    for (CellChange &change : changes) {
        placer.place(change);
    }
    return changes;
}

} // namespace fw::planning
