// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/rosterquestion.h"

#include <algorithm>
#include <numeric>

namespace fw::outlook {

namespace {

constexpr int kWarmUpMinutes = 60;
constexpr double kSeconds = 60; // of a minute

std::vector<whatif::IntervalEstimate>
withoutWarmUp(const std::vector<whatif::IntervalEstimate> &intervals, int warmUp)
{
    const auto left = std::min(intervals.size(), static_cast<std::size_t>(warmUp));
    return {intervals.begin() + static_cast<std::ptrdiff_t>(left), intervals.end()};
}

} // namespace

RosterQuestion::RosterQuestion(const TeamDay &day, std::vector<ServingPerson> own)
    : m_demand(day.demand)
    , m_people(std::move(own))
    , m_warmUp((kWarmUpMinutes + day.demand.minutes - 1) / day.demand.minutes)
{
    m_people.insert(m_people.end(), day.others.begin(), day.others.end());
}

whatif::Question RosterQuestion::question(int replications, std::uint64_t seed) const
{
    whatif::Question question;
    question.interval = m_demand.minutes * kSeconds;
    question.replications = replications;
    question.seed = seed;
    question.warmUp = m_warmUp;
    for (const QueueDemand &queue : m_demand.queues) {
        whatif::QueueLoad load;
        load.aht = queue.standard.aht;
        load.patience = queue.standard.patience;
        load.threshold = queue.standard.threshold;
        load.formula = queue.standard.formula;
        load.calls.assign(static_cast<std::size_t>(m_warmUp), queue.calls.front());
        load.calls.insert(load.calls.end(), queue.calls.begin(), queue.calls.end());
        question.queues.push_back(std::move(load));
    }
    const double shift = m_warmUp * question.interval;
    for (const ServingPerson &person : m_people) {
        whatif::AgentPlan plan{person.skills, {}};
        for (const roster::MinuteSpan &span : person.spans) {
            plan.spans.push_back(
                {std::max(0.0, span.from * kSeconds + shift), span.to * kSeconds + shift});
        }
        question.agents.push_back(std::move(plan));
    }
    return question;
}

SimulatedDay RosterQuestion::read(const whatif::Answer &answer) const
{
    SimulatedDay day;
    day.date = m_demand.date;
    day.minutes = m_demand.minutes;
    day.replications = answer.replications;
    day.calls = answer.calls;
    day.all = withoutWarmUp(answer.all, m_warmUp);
    day.day = answer.whole;
    day.serving = servingPeople(m_demand, m_people);
    double calls = 0;
    for (std::size_t each = 0; each < m_demand.queues.size(); ++each) {
        const QueueDemand &queue = m_demand.queues[each];
        const double came = std::accumulate(queue.calls.begin(), queue.calls.end(), 0.0);
        calls += came;
        day.target += came * queue.standard.target;
        day.queues.push_back({queue.queue, queue.standard.target,
                              withoutWarmUp(answer.queues[each], m_warmUp), answer.days[each]});
    }
    day.target = calls > 0 ? day.target / calls : 0;
    double busy = 0;
    double work = 0;
    for (std::size_t each = 0; each < day.serving.size(); ++each) {
        day.occupancy.push_back(answer.occupancy[each + static_cast<std::size_t>(m_warmUp)]);
        busy += day.occupancy.back() * day.serving[each];
        work += day.serving[each];
    }
    day.dayOccupancy = work > 0 ? busy / work : 0;
    return day;
}

} // namespace fw::outlook
