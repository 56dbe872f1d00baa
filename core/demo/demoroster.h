// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterstore.h"
#include "core/simulation/demofloor.h"

namespace fw::demo {

/// Who works on the demo floor, and when: the month before and the current one are released for
/// every team, the next one is empty. The same floor, day and seed give the same.
class DemoRoster final
{
public:
    /// \a today: everybody is planned with the shift that the simulated people work on it.
    DemoRoster(const simulation::DemoFloor &floor, QDate today, std::uint64_t seed = 1);

    [[nodiscard]] const std::vector<roster::Person> &people() const { return m_people; }

    [[nodiscard]] const std::vector<roster::ShiftPattern> &patterns() const { return m_patterns; }

    /// Those of teams, by month.
    [[nodiscard]] const std::vector<roster::Roster> &plans() const { return m_plans; }

    /// Of the team, from the month before to the end of the next one.
    [[nodiscard]] const std::map<QString, roster::Requirement> &requirements() const
    {
        return m_requirements;
    }

    /// Open ones.
    [[nodiscard]] const std::vector<roster::Request> &requests() const { return m_requests; }

    /// Puts people, patterns, rules and requests there: once, before any plan.
    [[nodiscard]] Outcome storeBasis(roster::RosterStore &store, TimePoint now) const;
    /// Releases one of plans(), with the requirement of its team.
    [[nodiscard]] Outcome storePlan(roster::RosterStore &store, std::size_t index,
                                    TimePoint now) const;

private:
    void addTeam(const simulation::DemoFloor &floor, int team, std::uint64_t seed);
    void addRequirement(const simulation::DemoFloor &floor, int team);
    void addRequests();
    [[nodiscard]] bool isLegal(const roster::Request &request, const roster::Roster &plan) const;
    [[nodiscard]] bool addRequestsOf(const roster::Roster &plan, QDate day,
                                     const std::vector<const roster::Person *> &on,
                                     const std::vector<const roster::Person *> &off);

    QDate m_today;
    QDate m_first; ///< of the month before
    std::vector<roster::ShiftPattern> m_patterns;
    std::vector<roster::Person> m_people;
    std::vector<roster::Roster> m_plans;
    std::map<QString, roster::Requirement> m_requirements;
    std::vector<roster::Request> m_requests;
};

} // namespace fw::demo
