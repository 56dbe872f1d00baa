// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/queuestandard.h"
#include "core/forecast/calendar.h"
#include "core/forecast/publishedforecast.h"
#include "core/roster/requirement.h"
#include "core/simulation/demofloor.h"

#include <map>

namespace fw::demo {

/// A queue of the demo as its planners would have it.
struct DemoQueue
{
    QString queue;
    QString scope;
    forecast::CallSeries history; ///< of ten weeks until yesterday
    demand::QueueStandard standard;
    std::vector<forecast::PublishedForecast> forecasts; ///< the oldest first
};

/// The queues of one site, and what its teams need for them.
struct DemoSite
{
    std::vector<DemoQueue> queues;
    std::map<QString, roster::Requirement> requirements; ///< from today on
};

/// What was called and forecast before the demo began. On the demo's own day everybody works, and
/// there are as many calls as all of them can take: a promotion, which the calendar knows. The
/// other days are those of a usual roster. Pure: the same floor, day and seed give the same.
class DemoDemand final
{
public:
    static constexpr int kHistoryDays = 70;

    DemoDemand(const simulation::DemoFloor &floor, QDate today, std::uint64_t seed = 1);

    /// China's holidays, and today's promotion.
    [[nodiscard]] const forecast::Calendar &calendar() const { return m_calendar; }

    [[nodiscard]] std::size_t siteCount() const { return m_sites.size(); }

    /// Takes its time: models are chosen for each queue.
    [[nodiscard]] DemoSite site(std::size_t index) const;

private:
    [[nodiscard]] DemoQueue queueOf(const simulation::QueueParameters &queue, int site,
                                    bool isJudged) const;
    [[nodiscard]] forecast::CallSeries historyOf(const simulation::QueueParameters &queue) const;
    [[nodiscard]] demand::QueueStandard standardOf(const simulation::QueueParameters &queue,
                                                   int site) const;

    const simulation::DemoFloor &m_floor; ///< outlives this
    QDate m_today;
    std::uint64_t m_seed;
    forecast::Calendar m_calendar;
    std::vector<int> m_sites; ///< scopes that have queues
};

} // namespace fw::demo
