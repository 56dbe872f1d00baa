// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/spying.h"

using namespace std::chrono_literals;

namespace fw::simulation {

Spying::Spying(CentreState &state)
    : m_state(state)
{
}

void Spying::originate(Origination wanted)
{
    Spy spy;
    spy.id = ++m_state.lastSpy;
    spy.wanted = std::move(wanted);
    if (!spy.wanted.device.starts_with("PJSIP/")) {
        if (m_state.listener != nullptr) {
            m_state.listener->originateEnded(spy, false);
        }
        return;
    }
    spy.channel = m_state.newChannel(spy.wanted.device);
    m_state.agenda.add(m_state.now + 2s, Due::SpyAnswers, spy.id);
    m_state.spies.push_back(spy);
    if (m_state.listener != nullptr) {
        m_state.listener->spyRung(spy);
    }
}

std::optional<std::size_t> Spying::agentOn(const std::string &channel) const
{
    for (std::size_t index = 0; index < m_state.agents.size(); ++index) {
        const Agent &agent = m_state.agents[index];
        const bool isUp = agent.phone == Phone::Talking || agent.phone == Phone::OtherCall;
        if (isUp && !channel.empty() && agent.channel.name.starts_with(channel)) {
            return index;
        }
    }
    return std::nullopt;
}

void Spying::answer(std::uint64_t id)
{
    const auto spy = std::find_if(m_state.spies.begin(), m_state.spies.end(),
                                  [id](const Spy &each) { return each.id == id; });
    if (spy == m_state.spies.end()) {
        return;
    }
    spy->isUp = true;
    if (m_state.listener != nullptr) {
        m_state.listener->originateEnded(*spy, true);
    }
    if (spy->wanted.application != "ChanSpy") {
        m_state.agenda.add(m_state.now + 10s, Due::SpyEnds, id);
        return;
    }
    const std::size_t comma = spy->wanted.data.find(',');
    const auto agent = agentOn(spy->wanted.data.substr(0, comma));
    if (!agent) {
        // With the option S, and everybody gives it, a missing channel ends the call.
        end(id);
        return;
    }
    spy->agent = agent;
    const std::string options = comma == std::string::npos ? "" : spy->wanted.data.substr(comma);
    spy->mode = options.find('B') != std::string::npos
                    ? '6'
                    : (options.find('w') != std::string::npos ? '5' : '4');
    spy->spied = m_state.agents[*agent].channel;
    if (m_state.listener != nullptr) {
        m_state.listener->spyStarted(*spy);
    }
}

void Spying::end(std::uint64_t id)
{
    const auto found = std::find_if(m_state.spies.begin(), m_state.spies.end(),
                                    [id](const Spy &each) { return each.id == id; });
    if (found == m_state.spies.end()) {
        return;
    }
    const Spy spy = *found;
    m_state.spies.erase(found);
    if (m_state.listener != nullptr) {
        m_state.listener->spyEnded(spy);
    }
}

void Spying::endOrphans()
{
    const std::vector<Spy> spies = m_state.spies;
    for (const Spy &spy : spies) {
        if (!spy.agent) {
            continue;
        }
        const Agent &agent = m_state.agents[*spy.agent];
        if (agent.phone == Phone::Idle || agent.channel.name != spy.spied.name) {
            end(spy.id);
        }
    }
}

bool Spying::hangUp(std::string_view channel)
{
    for (const Spy &spy : m_state.spies) {
        if (spy.channel.name == channel || spy.channel.uniqueid == channel) {
            end(spy.id);
            return true;
        }
    }
    return false;
}

bool Spying::pressKey(std::string_view channel, char key)
{
    for (Spy &spy : m_state.spies) {
        if (spy.channel.name != channel) {
            continue;
        }
        const std::string &data = spy.wanted.data;
        const std::size_t comma = data.find(',');
        const bool hasModes =
            comma != std::string::npos && data.find('d', comma) != std::string::npos;
        if (spy.agent && hasModes && key >= '4' && key <= '6') {
            spy.mode = key;
        }
        return true;
    }
    return false;
}

} // namespace fw::simulation
