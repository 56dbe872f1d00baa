// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <algorithm>
#include <optional>
#include <string>

namespace fw::ui {

/// How much of what is granted for one reason in a shift an agent has used.
struct BreakQuota
{
    std::string reason; ///< its code
    Microseconds used{0};
    std::chrono::seconds granted{0};

    [[nodiscard]] double share() const
    {
        return double(used.count()) /
               double(std::max(Microseconds(granted), Microseconds(1)).count());
    }

    [[nodiscard]] bool isOver() const { return used > granted; }

    /// Nothing when the site grants no quota for the reason.
    [[nodiscard]] static std::optional<BreakQuota> of(const live::FloorConfig &config,
                                                      const std::string &reason, Microseconds used);
    /// The one that is used up the most; nothing when no break of today has a quota.
    [[nodiscard]] static std::optional<BreakQuota> tightest(const live::Floor &floor,
                                                            live::AgentId agent, TimePoint now);
};

} // namespace fw::ui
