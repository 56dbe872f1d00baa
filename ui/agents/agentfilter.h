// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/floor/scopefigures.h"

#include <QString>

#include <bitset>

namespace fw::ui {

/// Which agents are looked at: of a scope, in some of the states, with a text in id or name.
struct AgentFilter
{
    ScopeFilter scope;
    QString text;                               ///< empty: any
    std::bitset<live::kAgentStateCount> states; ///< none set: any
    bool isOverLimitOnly = false;

    [[nodiscard]] bool matches(const live::Floor &floor, const live::AgentView &agent,
                               TimePoint now) const;
    /// Scope and text alone: those among whom the states are counted.
    [[nodiscard]] bool matchesPerson(const live::Floor &floor, const live::AgentView &agent) const;
    /// State and limit alone.
    [[nodiscard]] bool matchesState(const live::AgentView &agent, TimePoint now) const;
};

} // namespace fw::ui
