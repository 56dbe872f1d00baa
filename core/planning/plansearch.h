// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/optimiser.h"
#include "core/planning/rosterproblem.h"

#include <map>
#include <memory>

namespace fw::planning {

/// The search for a better roster, kept, so that it can be gone on with after it was stopped, and
/// after somebody pinned or edited cells. Not thread-safe: run() blocks.
class PlanSearch final
{
    Q_DISABLE_COPY_MOVE(PlanSearch)

public:
    PlanSearch(const roster::Roster &roster, const roster::PlanningBase &base, std::uint64_t seed);
    ~PlanSearch();

    /// Goes on with the same plan as it is now. When it is what run() gave, or what it was before,
    /// the search is where it stopped. Cells that were pinned, left or edited since are held, and
    /// the search goes on around them. False when the plan is judged by something else by now or
    /// has little in common with what is held: that takes another search.
    [[nodiscard]] bool goOn(const roster::Roster &roster, const roster::PlanningBase &base);

    /// Gives the cells in which the best legal roster is another than the plan; none when there is
    /// no legal one. Edited cells that leave none are let go of.
    [[nodiscard]] std::vector<roster::CellChange>
    run(const optimiser::Budget &budget, const std::stop_token &stop = {},
        const optimiser::ProgressCallback &callback = {});

    [[nodiscard]] const optimiser::Optimiser &engine() const { return m_engine; }

private:
    void hold(const optimiser::Grid &present);
    void letGo();
    void setPins(const std::vector<optimiser::PersonRules> &people);

    roster::Roster m_roster;
    roster::PlanningBase m_base;
    std::unique_ptr<const RosterProblem> m_problem;
    optimiser::Optimiser m_engine;
    std::vector<std::vector<optimiser::Pin>> m_pins; ///< of each person in the engine
    std::map<std::size_t, optimiser::Shift> m_held;  ///< edited cells, by place in a grid
    optimiser::Grid m_before;                        ///< the plan that the last run began with
    optimiser::Grid m_given;                         ///< the one that it gave
};

} // namespace fw::planning
