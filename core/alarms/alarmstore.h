// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarm.h"
#include "core/base/result.h"

namespace fw::alarms {

/// Where rules, open alarms and what happened to alarms outlive the program.
class AlarmStore
{
    Q_DISABLE_COPY_MOVE(AlarmStore)

public:
    virtual ~AlarmStore() = default;

    /// Nothing when rules were never saved. Malformed when what is kept can't be understood.
    [[nodiscard]] virtual Result<std::optional<std::vector<AlarmRule>>> rules() const = 0;
    [[nodiscard]] virtual Outcome saveRules(const std::vector<AlarmRule> &rules) = 0;

    [[nodiscard]] virtual Result<std::vector<Alarm>> openAlarms() const = 0;
    /// The highest id that was ever recorded; 0 when none was.
    [[nodiscard]] virtual Result<AlarmId> lastId() const = 0;
    /// Keeps the alarms as the changes left them, and the changes as history; all or nothing.
    [[nodiscard]] virtual Outcome record(const std::vector<AlarmChange> &changes) = 0;
    /// The newest \a most changes, newest first.
    [[nodiscard]] virtual Result<std::vector<AlarmChange>> history(int most) const = 0;
    /// Forgets changes from before \a time; open alarms stay.
    [[nodiscard]] virtual Outcome forgetBefore(TimePoint time) = 0;

protected:
    AlarmStore() = default;
};

} // namespace fw::alarms
