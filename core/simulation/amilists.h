// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/amirequest.h"
#include "core/simulation/simulatedswitch.h"

#include <optional>

namespace fw::simulation {

/// Answers what only asks: lists, settings and configuration.
class AmiLists final
{
public:
    explicit AmiLists(const SimulatedSwitch &simulated);

    /// Nothing when the action is none of these.
    [[nodiscard]] std::optional<std::string> answer(const AmiRequest &request) const;

private:
    struct ChannelRow
    {
        std::string name;
        std::string fields;
        const char *application;
        std::string data;
        TimePoint since;
        std::string bridge;
    };

    [[nodiscard]] std::vector<ChannelRow> channelRows() const;
    [[nodiscard]] std::string channel(const ChannelRow &row) const;
    [[nodiscard]] std::string coreStatus(const AmiRequest &request) const;
    [[nodiscard]] std::string queueStatus(const AmiRequest &request) const;
    [[nodiscard]] std::string queueSummary(const AmiRequest &request) const;
    [[nodiscard]] std::string channels(const AmiRequest &request) const;
    /// The same channels in the words of Status, all of them or one.
    [[nodiscard]] std::string status(const AmiRequest &request) const;
    [[nodiscard]] std::string queueConfig(const AmiRequest &request) const;
    [[nodiscard]] std::string queueParams(const Queue &queue) const;
    [[nodiscard]] std::string member(std::size_t queue, const Agent &agent) const;
    [[nodiscard]] std::string entry(const Queue &queue, const Call &call, int position) const;

    const SimulatedSwitch &m_switch;
};

} // namespace fw::simulation
