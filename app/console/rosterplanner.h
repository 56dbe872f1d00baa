// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/optimiser.h"
#include "ui/roster/rosteroptimiser.h"

#include <cstdint>
#include <memory>
#include <thread>

namespace fw::planning {
class PlanSearch;
}

namespace fw::app {

/// Answers the roster page by core/planning, in a thread of its own. The search is kept and goes on
/// when it is started again, as long as it is about the same plan.
class RosterPlanner final : public ui::RosterOptimiser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterPlanner)

public:
    /// \a budget: of one search, unless it is stopped before.
    explicit RosterPlanner(const optimiser::Budget &budget, QObject *parent = nullptr);
    ~RosterPlanner() override;

    void start(const roster::Roster &roster, const roster::PlanningBase &base) override;
    void stop() override;

    [[nodiscard]] bool isRunning() const override { return m_isRunning; }

private:
    void search(const std::stop_token &stop, std::uint64_t run, const roster::Roster &roster,
                const roster::PlanningBase &base);

    optimiser::Budget m_budget;
    std::uint64_t m_run = 0; ///< late answers of an earlier one are dropped
    bool m_isRunning = false;
    std::unique_ptr<planning::PlanSearch> m_search; ///< of the thread
    std::jthread m_thread;                          ///< last: it uses all of the above
};

} // namespace fw::app
