// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/demoplan.h"

#include <algorithm>
#include <cmath>

namespace fw::simulation {

namespace {

constexpr int kIntervalMinutes = 30;
constexpr int kIntervals = 24 * 60 / kIntervalMinutes;
constexpr double kTransferred = 1.05; ///< one call in twenty comes twice
constexpr double kForecastTooLow = 0.62;
constexpr double kForecastTooHigh = 2.6;
constexpr int kMissing = 2;

bool isOnShift(const Shift &shift, int start)
{
    const int end = start + kIntervalMinutes;
    return shift.end <= shift.start ? start >= shift.start || end <= shift.end
                                    : start >= shift.start && end <= shift.end;
}

} // namespace

DemoPlan::DemoPlan(const CentreParameters &centre, const live::FloorConfig &config)
    : m_expectation(std::chrono::minutes(kIntervalMinutes))
{
    chooseWrongPlaces(centre, config);
    addCalls(centre);
    addPeople(centre, config);
}

void DemoPlan::chooseWrongPlaces(const CentreParameters &centre, const live::FloorConfig &config)
{
    // The two busiest queues: of few calls nobody would say that they are too many.
    std::vector<const QueueParameters *> queues;
    for (const QueueParameters &queue : centre.queues) {
        queues.push_back(&queue);
    }
    std::ranges::stable_sort(queues, std::ranges::greater(), &QueueParameters::callsPerPeakHour);
    m_surging = queues.empty() ? std::string() : queues.front()->name;
    m_collapsing = queues.size() < 2 ? std::string() : queues[1]->name;
    for (const organisation::Scope &scope : config.scopes.scopes()) {
        if (scope.level == organisation::ScopeLevel::Team) {
            m_shortTeam = scope.id; // the last one
        }
    }
}

void DemoPlan::addCalls(const CentreParameters &centre)
{
    for (const QueueParameters &queue : centre.queues) {
        const double wrong = queue.name == m_surging      ? kForecastTooLow
                             : queue.name == m_collapsing ? kForecastTooHigh
                                                          : 1.0;
        for (int interval = 0; interval < kIntervals; ++interval) {
            const int start = interval * kIntervalMinutes;
            const double share = (queue.arrivals.shareAt(start) +
                                  queue.arrivals.shareAt(start + kIntervalMinutes / 2.0)) /
                                 2;
            const double calls =
                queue.callsPerPeakHour * share * kTransferred * wrong * kIntervalMinutes / 60;
            m_expectation.add({live::Expectation::Kind::Calls, QString::fromStdString(queue.name),
                               live::ExpectedDays::every(), interval, std::round(calls * 10) / 10});
        }
    }
}

void DemoPlan::addPeople(const CentreParameters &centre, const live::FloorConfig &config)
{
    for (int interval = 0; interval < kIntervals; ++interval) {
        std::vector<int> heads(config.scopes.scopes().size());
        for (const AgentParameters &agent : centre.agents) {
            const auto person = config.people.find("PJSIP/" + std::to_string(agent.number));
            if (person != config.people.end() &&
                isOnShift(agent.shift, interval * kIntervalMinutes)) {
                ++heads[static_cast<std::size_t>(person->second.scope)];
            }
        }
        for (std::size_t scope = 0; scope < heads.size(); ++scope) {
            const organisation::Scope &team = config.scopes.scopes()[scope];
            if (team.level == organisation::ScopeLevel::Team && heads[scope] > 0) {
                const int missing = team.id == m_shortTeam ? kMissing : 0;
                m_expectation.add({live::Expectation::Kind::Agents, team.id,
                                   live::ExpectedDays::every(), interval,
                                   static_cast<double>(heads[scope] + missing)});
            }
        }
    }
}

} // namespace fw::simulation
