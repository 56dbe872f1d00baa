// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plansearch.h"

#include <algorithm>

namespace fw::planning {

using namespace std::chrono_literals;
using namespace optimiser;
using roster::CellChange;
using roster::PlanningBase;
using roster::Roster;

namespace {

constexpr std::size_t kFewCells = 10; ///< of a hundred

/// Time in which cells that were edited may prove to leave a legal roster.
constexpr Budget kTrial{.cpu = 2s};

bool isSameBeforePins(Assignment one, Assignment other)
{
    for (PersonRules &rules : one.people) {
        rules.pins.clear();
    }
    for (PersonRules &rules : other.people) {
        rules.pins.clear();
    }
    return one == other;
}

std::vector<std::vector<Pin>> pinsOf(const Assignment &problem)
{
    std::vector<std::vector<Pin>> pins;
    for (const PersonRules &rules : problem.people) {
        pins.push_back(rules.pins);
    }
    return pins;
}

} // namespace

PlanSearch::PlanSearch(const Roster &roster, const PlanningBase &base, std::uint64_t seed)
    : m_roster(roster)
    , m_base(base)
    , m_problem(std::make_unique<RosterProblem>(m_roster, m_base))
    , m_engine(m_problem->problem(), seed)
    , m_pins(pinsOf(m_problem->problem()))
    , m_before(m_problem->present())
    , m_given(m_before)
{
    m_engine.setStart(m_before);
}

PlanSearch::~PlanSearch() = default;

bool PlanSearch::goOn(const Roster &roster, const PlanningBase &base)
{
    const RosterProblem next(roster, base);
    if (!isSameBeforePins(next.problem(), m_problem->problem()) ||
        roster.first() != m_roster.first() || roster.team() != m_roster.team()) {
        return false;
    }
    const Grid present = next.present();
    if (present != m_before) { // else what was given was not taken, or taken back
        std::size_t others = 0;
        for (std::size_t cell = 0; cell < present.size(); ++cell) {
            others += present[cell] != m_given[cell] ? 1U : 0U;
        }
        if (others * 100 > kFewCells * present.size()) {
            return false;
        }
        hold(present);
    }
    m_problem.reset(); // it looks at the roster
    m_roster = roster;
    m_base = base;
    m_problem = std::make_unique<RosterProblem>(m_roster, m_base);
    setPins(m_problem->problem().people);
    m_before = present;
    return true;
}

void PlanSearch::hold(const Grid &present)
{
    std::erase_if(m_held,
                  [&present](const auto &each) { return present[each.first] != each.second; });
    for (std::size_t cell = 0; cell < present.size(); ++cell) {
        if (present[cell] != m_given[cell]) {
            m_held[cell] = present[cell];
        }
    }
}

void PlanSearch::letGo()
{
    m_held.clear();
    setPins(m_problem->problem().people);
}

void PlanSearch::setPins(const std::vector<PersonRules> &people)
{
    const auto days = static_cast<std::size_t>(m_problem->problem().days);
    std::vector<std::vector<Pin>> pins;
    for (const PersonRules &rules : people) {
        pins.push_back(rules.pins);
    }
    for (const auto &[cell, shift] : m_held) {
        std::vector<Pin> &ofPerson = pins[cell / days];
        const int day = static_cast<int>(cell % days);
        const bool isPinned = std::any_of(ofPerson.begin(), ofPerson.end(),
                                          [day](const Pin &pin) { return pin.day == day; });
        if (!isPinned) {
            ofPerson.push_back({day, shift});
        }
    }
    for (std::size_t person = 0; person < pins.size(); ++person) {
        if (pins[person] != m_pins[person]) {
            m_engine.setPins(static_cast<int>(person), pins[person]);
        }
    }
    m_pins = std::move(pins);
}

std::vector<CellChange> PlanSearch::run(const Budget &budget, const std::stop_token &stop,
                                        const ProgressCallback &callback)
{
    if (!m_held.empty() && !m_engine.isLegal()) {
        m_engine.run(kTrial, stop, callback);
        if (!m_engine.isLegal()) {
            letGo();
        }
    }
    m_engine.run(budget, stop, callback);
    if (!m_engine.isLegal()) {
        return {};
    }
    m_given = m_engine.best();
    return m_problem->edits(m_given);
}

} // namespace fw::planning
