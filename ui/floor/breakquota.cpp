// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/breakquota.h"

namespace fw::ui {

std::optional<BreakQuota> BreakQuota::of(const live::FloorConfig &config, const std::string &reason,
                                         Microseconds used)
{
    const live::ReasonCode *code = config.reason(reason);
    return code != nullptr && code->quota ? std::optional(BreakQuota{reason, used, *code->quota})
                                          : std::nullopt;
}

std::optional<BreakQuota> BreakQuota::tightest(const live::Floor &floor, live::AgentId agent,
                                               TimePoint now)
{
    std::optional<BreakQuota> found;
    for (const auto &[reason, used] : floor.pausedByReason(agent, now)) {
        const std::optional<BreakQuota> each = of(floor.config(), reason, used);
        if (each && (!found || each->share() > found->share())) {
            found = each;
        }
    }
    return found;
}

} // namespace fw::ui
