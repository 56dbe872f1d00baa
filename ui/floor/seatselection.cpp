// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/seatselection.h"

#include <algorithm>

namespace fw::ui {

using live::AgentId;

std::vector<AgentId> SeatSelection::in(std::span<const AgentId> seats) const
{
    std::vector<AgentId> agents;
    std::ranges::copy_if(seats, std::back_inserter(agents),
                         [this](AgentId agent) { return contains(agent); });
    return agents;
}

void SeatSelection::choose(AgentId agent)
{
    m_chosen = {agent};
    m_current = agent;
    m_anchor = agent;
}

void SeatSelection::toggle(AgentId agent)
{
    if (m_chosen.erase(agent) == 0) {
        m_chosen.insert(agent);
    }
    m_current = agent;
    m_anchor = agent;
}

void SeatSelection::extendTo(AgentId agent, std::span<const AgentId> seats)
{
    auto from = std::ranges::find(seats, m_anchor);
    auto to = std::ranges::find(seats, agent);
    if (from == seats.end() || to == seats.end()) {
        choose(agent);
        return;
    }
    if (to < from) {
        std::swap(from, to);
    }
    m_chosen = std::set<AgentId>(from, to + 1);
    m_current = agent;
}

void SeatSelection::chooseAll(std::span<const AgentId> agents)
{
    m_chosen = std::set<AgentId>(agents.begin(), agents.end());
}

void SeatSelection::chooseBand(const std::vector<AgentId> &base, const std::vector<AgentId> &band)
{
    m_chosen = std::set<AgentId>(base.begin(), base.end());
    m_chosen.insert(band.begin(), band.end());
    if (!band.empty()) {
        m_current = band.back();
        m_anchor = band.front();
    }
}

void SeatSelection::keepOnly(std::span<const AgentId> seats)
{
    const std::set<AgentId> there(seats.begin(), seats.end());
    std::erase_if(m_chosen, [&](AgentId agent) { return !there.contains(agent); });
}

} // namespace fw::ui
