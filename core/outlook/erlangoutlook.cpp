// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/erlangoutlook.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fw::outlook {

namespace {

/// Which queues are joined by people who serve several of them.
class Joined final
{
public:
    explicit Joined(std::size_t queues)
        : m_above(queues)
    {
        std::iota(m_above.begin(), m_above.end(), std::size_t(0));
    }

    [[nodiscard]] std::size_t root(std::size_t queue) const
    {
        while (m_above[queue] != queue) {
            queue = m_above[queue];
        }
        return queue;
    }

    void join(std::size_t one, std::size_t other)
    {
        one = root(one);
        other = root(other);
        m_above[std::max(one, other)] = std::min(one, other);
    }

private:
    std::vector<std::size_t> m_above;
};

} // namespace

ErlangOutlook::ErlangOutlook(TeamDay day)
    : m_day(std::move(day))
{
}

std::vector<ErlangOutlook::Group> ErlangOutlook::groups(const std::vector<ServingPerson> &own) const
{
    const DayDemand &demand = m_day.demand;
    Joined joined(demand.queues.size());
    for (const std::vector<ServingPerson> *people : {&own, &m_day.others}) {
        for (const ServingPerson &person : *people) {
            for (const whatif::AgentSkill &skill : person.skills) {
                joined.join(person.skills.front().queue, skill.queue);
            }
        }
    }
    std::vector<Group> groups;
    for (std::size_t root = 0; root < demand.queues.size(); ++root) {
        if (joined.root(root) != root) {
            continue;
        }
        Group group;
        for (std::size_t queue = root; queue < demand.queues.size(); ++queue) {
            if (joined.root(queue) == root) {
                group.queues.push_back(queue);
            }
        }
        std::vector<ServingPerson> members;
        for (const std::vector<ServingPerson> *people : {&own, &m_day.others}) {
            std::copy_if(people->begin(), people->end(), std::back_inserter(members),
                         [&](const ServingPerson &person) {
                             return joined.root(person.skills.front().queue) == root;
                         });
        }
        group.people = servingPeople(demand, members);
        groups.push_back(std::move(group));
    }
    return groups;
}

const ErlangOutlook::Part &ErlangOutlook::part(const Group &group, std::size_t interval, int agents)
{
    const std::array<std::size_t, 4> key{group.queues.front(), group.queues.size(), interval,
                                         static_cast<std::size_t>(agents)};
    const auto [found, isNew] = m_known.try_emplace(key);
    if (!isNew) {
        return found->second;
    }
    const DayDemand &demand = m_day.demand;
    staffing::Traffic all;
    all.interval = demand.minutes * 60.0;
    for (const std::size_t queue : group.queues) {
        const double calls = demand.queues[queue].calls[interval];
        all.calls += calls;
        all.aht += calls * demand.queues[queue].standard.aht;
        all.patience += calls * demand.queues[queue].standard.patience;
    }
    if (all.calls <= 0) {
        return found->second;
    }
    all.aht /= all.calls;
    all.patience /= all.calls;
    const staffing::Aim erlangA;
    for (const std::size_t queue : group.queues) {
        const double calls = demand.queues[queue].calls[interval];
        if (calls > 0) {
            all.threshold = demand.queues[queue].standard.threshold;
            const staffing::Grade grade = staffing::gradeOf(agents, all, erlangA);
            found->second.kept += calls * grade.serviceLevel(demand.queues[queue].standard.formula);
            found->second.abandoned += calls * grade.abandoned;
            found->second.busy = agents * grade.occupancy;
        }
    }
    return found->second;
}

ErlangOutlook::Part ErlangOutlook::between(const Group &group, std::size_t interval)
{
    const double people = group.people[interval];
    const double whole = std::floor(people);
    const double above = people - whole;
    const Part low = part(group, interval, static_cast<int>(whole));
    if (above <= 0) {
        return low;
    }
    const Part &high = part(group, interval, static_cast<int>(whole) + 1);
    return {std::lerp(low.kept, high.kept, above), std::lerp(low.abandoned, high.abandoned, above),
            std::lerp(low.busy, high.busy, above)};
}

ExpectedDay ErlangOutlook::expected(const std::vector<ServingPerson> &own)
{
    const std::vector<Group> found = groups(own);
    std::vector<std::vector<std::size_t>> queues;
    for (const Group &group : found) {
        queues.push_back(group.queues);
    }
    if (queues != m_groups) {
        m_known.clear();
        m_groups = std::move(queues);
    }
    ExpectedDay day;
    double kept = 0;
    double calls = 0;
    double busy = 0;
    double people = 0;
    for (std::size_t interval = 0; interval < std::size_t(m_day.demand.intervals()); ++interval) {
        double keptNow = 0;
        double callsNow = 0;
        for (const Group &group : found) {
            const Part now = between(group, interval);
            keptNow += now.kept;
            day.abandoned += now.abandoned;
            busy += now.busy;
            people += group.people[interval];
            for (const std::size_t queue : group.queues) {
                callsNow += m_day.demand.queues[queue].calls[interval];
            }
        }
        day.intervals.push_back(callsNow > 0 ? keptNow / callsNow : 1);
        kept += keptNow;
        calls += callsNow;
    }
    day.serviceLevel = calls > 0 ? kept / calls : 1;
    day.abandoned = calls > 0 ? day.abandoned / calls : 0;
    day.occupancy = people > 0 ? busy / people : 0;
    return day;
}

} // namespace fw::outlook
