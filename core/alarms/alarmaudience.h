// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarm.h"

namespace fw::alarms {

/// Whom the alarms of a desk are to reach: without any role everybody, because it has no accounts.
struct AlarmAudience
{
    std::vector<AlarmRole> roles;
    QString shift; ///< not known: empty, which is in every shift

    /// A rule without recipients is for everyone.
    [[nodiscard]] bool isFor(const AlarmRule &rule, AlarmSeverity severity) const;
    /// An alarm whose rule is gone is for everyone.
    [[nodiscard]] bool isFor(const std::vector<AlarmRule> &rules, const Alarm &alarm) const;
};

} // namespace fw::alarms
