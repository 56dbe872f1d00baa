// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/listeners.h"

#include <algorithm>

namespace fw::live {

Listeners::Listeners(FloorState &state)
    : m_state(state)
{
}

Listeners::Listener *Listeners::find(AgentId agent, SwitchId source, const std::string &phone)
{
    const auto found = std::ranges::find_if(m_all, [&](const Listener &each) {
        return each.agent == agent && each.source == source && each.phone == phone;
    });
    return found == m_all.end() ? nullptr : &*found;
}

Listeners::Listener &Listeners::add(AgentId agent, SwitchId source, const std::string &phone)
{
    m_all.push_back({agent, source, phone, 0});
    show(agent);
    return m_all.back();
}

void Listeners::remove(std::size_t index)
{
    const AgentId agent = m_all[index].agent;
    m_all.erase(m_all.begin() + static_cast<std::ptrdiff_t>(index));
    show(agent);
}

void Listeners::remove(AgentId agent, SwitchId source, const std::string &phone)
{
    if (const Listener *listener = find(agent, source, phone)) {
        remove(static_cast<std::size_t>(listener - m_all.data()));
    }
}

void Listeners::dropSource(SwitchId source)
{
    for (std::size_t index = m_all.size(); index-- > 0;) {
        if (m_all[index].source == source) {
            remove(index);
        }
    }
}

void Listeners::show(AgentId agent)
{
    std::vector<std::string> &shown = m_state.agent(agent).listeners;
    shown.clear();
    for (const Listener &each : m_all) {
        if (each.agent == agent) {
            shown.push_back(each.phone);
        }
    }
    m_state.changes->agents.insert(agent);
}

} // namespace fw::live
