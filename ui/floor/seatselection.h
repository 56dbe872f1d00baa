// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/ids.h"

#include <set>
#include <span>
#include <vector>

namespace fw::ui {

/// Which seats are chosen: one that is current, and others around it as in a list of files. Holds
/// agents, not places, so that it stays right when seats move.
class SeatSelection final
{
public:
    [[nodiscard]] live::AgentId current() const { return m_current; }

    [[nodiscard]] bool contains(live::AgentId agent) const { return m_chosen.contains(agent); }

    [[nodiscard]] std::size_t size() const { return m_chosen.size(); }

    /// In the order of \a seats.
    [[nodiscard]] std::vector<live::AgentId> in(std::span<const live::AgentId> seats) const;
    /// This one alone.
    void choose(live::AgentId agent);
    /// This one too, or not any more; it becomes the current one.
    void toggle(live::AgentId agent);

    /// Moves without choosing.
    void moveTo(live::AgentId agent) { m_current = agent; }

    /// From where the choosing began to \a agent, in the order of \a seats.
    void extendTo(live::AgentId agent, std::span<const live::AgentId> seats);
    void chooseAll(std::span<const live::AgentId> agents);
    /// Those of \a base and \a band, for a rubber band that grows and shrinks.
    void chooseBand(const std::vector<live::AgentId> &base, const std::vector<live::AgentId> &band);
    /// Forgets whoever has no seat any more.
    void keepOnly(std::span<const live::AgentId> seats);

private:
    std::set<live::AgentId> m_chosen;
    live::AgentId m_current;
    live::AgentId m_anchor; ///< where Shift begins to count
};

} // namespace fw::ui
