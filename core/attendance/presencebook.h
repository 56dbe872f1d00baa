// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace fw::attendance {

/// What agents did over days: the floor's own history of states reaches back some hours only, and
/// is read into this one often enough.
class PresenceBook final
{
public:
    static constexpr std::chrono::minutes kGap{5};

    /// What the floor remembers of all its agents, under their addresses and under the ids of their
    /// people: a login may be either.
    void takeAll(const live::Floor &floor);
    /// \a spans: the floor's history of the agent. What it says goes before what was known.
    void take(const std::string &agent, const std::deque<live::StateSpan> &spans);
    /// Empty when nothing is known.
    [[nodiscard]] const std::vector<live::StateSpan> &spans(const std::string &agent) const;
    /// The switch was heard from \a from to \a to: who was not seen then was not there. What was
    /// never heard of is unknown, and never counts as absence.
    void hear(TimePoint from, TimePoint to);
    /// Heard all the while, but for gaps of kGap.
    [[nodiscard]] bool isHeard(TimePoint from, TimePoint to) const;
    /// What another book knows is added.
    void add(const PresenceBook &other);
    /// Leaves out what was over before \a time.
    void forget(TimePoint time);

    [[nodiscard]] const std::map<std::string, std::vector<live::StateSpan>> &agents() const
    {
        return m_agents;
    }

private:
    struct Heard
    {
        TimePoint from;
        TimePoint to;
    };

    std::map<std::string, std::vector<live::StateSpan>> m_agents;
    std::vector<Heard> m_heard; ///< in order, apart by more than kGap
};

} // namespace fw::attendance
