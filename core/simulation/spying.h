// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/centrestate.h"

#include <string_view>

namespace fw::simulation {

/// Calls from the switch to a supervisor's phone: to listen to an agent, or to hear an application.
class Spying final
{
public:
    explicit Spying(CentreState &state);

    void originate(Origination wanted);
    void answer(std::uint64_t spy);
    void end(std::uint64_t spy);
    /// Ends the spies whose agent's call is over.
    void endOrphans();
    /// \a channel is a name or a Uniqueid; false when no spy has it.
    bool hangUp(std::string_view channel);
    /// A key changes the mode where the application was told so; false when no spy has the channel.
    bool pressKey(std::string_view channel, char key);

private:
    [[nodiscard]] std::optional<std::size_t> agentOn(const std::string &channel) const;

    CentreState &m_state;
};

} // namespace fw::simulation
