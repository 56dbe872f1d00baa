// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/amirequest.h"
#include "core/simulation/simulatedswitch.h"

#include <optional>

namespace fw::simulation {

/// Does what a supervisor asks for, and answers in the switch's words.
class AmiActions final
{
public:
    explicit AmiActions(SimulatedSwitch &simulated);

    /// Nothing when the action is none of these.
    [[nodiscard]] std::optional<std::string> answer(const AmiRequest &request);

private:
    using Found = std::optional<std::size_t>;

    [[nodiscard]] std::optional<std::string> answerCaller(const AmiRequest &request);
    [[nodiscard]] std::optional<std::string> answerMember(const AmiRequest &request);
    [[nodiscard]] std::optional<std::string> answerCall(const AmiRequest &request);
    [[nodiscard]] std::string pause(const AmiRequest &request, Found queue, Found agent);
    [[nodiscard]] std::string addMember(const AmiRequest &request, Found queue, Found agent);
    [[nodiscard]] std::string originate(const AmiRequest &request);
    [[nodiscard]] std::string command(const AmiRequest &request) const;

    SimulatedSwitch &m_switch;
};

} // namespace fw::simulation
