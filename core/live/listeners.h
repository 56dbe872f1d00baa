// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstate.h"

namespace fw::live {

/// Who hears whom: the phones of supervisors, behind AgentView::listeners.
class Listeners final
{
public:
    struct Listener
    {
        AgentId agent;
        SwitchId source;
        std::string phone;
        std::uint32_t seenIn = 0; ///< the last snapshot that had it
    };

    explicit Listeners(FloorState &state);

    /// Null when the phone does not hear the agent.
    [[nodiscard]] Listener *find(AgentId agent, SwitchId source, const std::string &phone);
    /// The phone must not hear the agent yet.
    Listener &add(AgentId agent, SwitchId source, const std::string &phone);
    void remove(std::size_t index);
    void remove(AgentId agent, SwitchId source, const std::string &phone);
    void dropSource(SwitchId source);

    [[nodiscard]] const std::vector<Listener> &all() const { return m_all; }

private:
    friend class FloorArchive;

    void show(AgentId agent);

    FloorState &m_state;
    std::vector<Listener> m_all; ///< a floor has a few
};

} // namespace fw::live
