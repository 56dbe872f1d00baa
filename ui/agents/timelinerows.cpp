// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/timelinerows.h"

#include "ui/floor/statetext.h"

#include <algorithm>
#include <tuple>

namespace fw::ui {

namespace {

struct Candidate
{
    const live::AgentView *agent = nullptr;
    double key = 0.0; ///< larger comes first

    [[nodiscard]] auto order() const
    {
        // Shorter first, so that 99 comes before 101.
        return std::tuple(agent->scope, -key, agent->personId.size(),
                          std::string_view(agent->personId), agent->id);
    }
};

double keyOf(const live::AgentView &agent, TimelineOrder order, TimePoint now)
{
    switch (order) {
    case TimelineOrder::WorstFirst:
        return limitShare(agent, now);
    case TimelineOrder::State:
        return -double(live::indexOf(agent.state));
    case TimelineOrder::Name:
        break;
    }
    return 0.0;
}

} // namespace

bool TimelineRows::refill(const live::Floor &floor, const AgentFilter &filter, TimelineOrder order,
                          TimePoint now)
{
    std::vector<Candidate> candidates;
    for (const live::AgentView &agent : floor.agents()) {
        if (filter.matches(floor, agent, now)) {
            candidates.push_back({&agent, keyOf(agent, order, now)});
        }
    }
    std::ranges::sort(candidates,
                      [](const Candidate &a, const Candidate &b) { return a.order() < b.order(); });
    const std::vector<Row> before = std::exchange(m_rows, {});
    m_rowOfAgent.assign(floor.agents().size(), -1);
    std::size_t head = 0;
    for (const Candidate &each : candidates) {
        if (m_rows.empty() || m_rows[head].scope != each.agent->scope) {
            head = m_rows.size();
            m_rows.push_back({each.agent->scope, {}, 0, 0});
        }
        ++m_rows[head].total;
        m_rows[head].present += each.agent->state == live::AgentState::LoggedOut ? 0 : 1;
        if (!isFolded(each.agent->scope)) {
            m_rowOfAgent[each.agent->id.index()] = size();
            m_rows.push_back({each.agent->scope, each.agent->id, 0, 0});
        }
    }
    return !std::ranges::equal(before, m_rows, [](const Row &a, const Row &b) {
        return a.scope == b.scope && a.agent == b.agent;
    });
}

void TimelineRows::recount(const live::Floor &floor, const AgentFilter &filter, TimePoint now)
{
    for (Row &row : m_rows) {
        row.present = 0;
        row.total = 0;
    }
    for (const live::AgentView &agent : floor.agents()) {
        const int head = filter.matches(floor, agent, now) ? headOf(agent.scope) : -1;
        if (head >= 0) {
            Row &row = m_rows[std::size_t(head)];
            ++row.total;
            row.present += agent.state == live::AgentState::LoggedOut ? 0 : 1;
        }
    }
}

void TimelineRows::setFolded(int scope, bool isFolded)
{
    if (isFolded) {
        m_folded.insert(scope);
    } else {
        m_folded.erase(scope);
    }
}

int TimelineRows::rowOf(live::AgentId agent) const
{
    return agent.isValid() && agent.index() < m_rowOfAgent.size() ? m_rowOfAgent[agent.index()]
                                                                  : -1;
}

int TimelineRows::headOf(int scope) const
{
    // Lines are in order of their scope, heads first.
    const auto found = std::ranges::lower_bound(m_rows, scope, {}, &Row::scope);
    return found == m_rows.end() || found->scope != scope ? -1 : int(found - m_rows.begin());
}

} // namespace fw::ui
