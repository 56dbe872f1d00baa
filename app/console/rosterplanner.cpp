// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rosterplanner.h"

#include "core/planning/plansearch.h"

namespace fw::app {

RosterPlanner::RosterPlanner(const optimiser::Budget &budget, QObject *parent)
    : ui::RosterOptimiser(parent)
    , m_budget(budget)
{
}

RosterPlanner::~RosterPlanner() = default; // the thread is stopped and joined

void RosterPlanner::start(const roster::Roster &roster, const roster::PlanningBase &base)
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_thread = std::jthread([this, run = ++m_run, roster, base](const std::stop_token &stop) {
        search(stop, run, roster, base);
    });
}

void RosterPlanner::stop()
{
    m_thread.request_stop();
}

void RosterPlanner::search(const std::stop_token &stop, std::uint64_t run,
                           const roster::Roster &roster, const roster::PlanningBase &base)
{
    if (m_search == nullptr || !m_search->goOn(roster, base)) {
        m_search = std::make_unique<planning::PlanSearch>(roster, base, run);
    }
    const auto tell = [this, run](const optimiser::Progress &progress) {
        if (!progress.isLegal) {
            return; // nothing to be taken yet
        }
        QMetaObject::invokeMethod(
            this,
            [this, run, progress] {
                if (run == m_run) {
                    emit improved(progress.seconds, double(progress.cost));
                }
            },
            Qt::QueuedConnection);
    };
    const std::vector<roster::CellChange> changes = m_search->run(m_budget, stop, tell);
    QMetaObject::invokeMethod(
        this,
        [this, run, changes] {
            if (run == m_run) {
                m_isRunning = false;
                emit found(changes);
            }
        },
        Qt::QueuedConnection);
}

} // namespace fw::app
