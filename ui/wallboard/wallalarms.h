// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::ui {

/// What the wallboard asks the alarms.
class WallAlarms
{
public:
    virtual ~WallAlarms() = default;

    /// Whether a critical alarm of the scope (an index into the scope tree), or of one below it,
    /// waits for somebody to acknowledge it.
    [[nodiscard]] virtual bool hasCritical(int scope) const = 0;

protected:
    WallAlarms() = default;
    WallAlarms(const WallAlarms &) = default;
    WallAlarms &operator=(const WallAlarms &) = default;
};

} // namespace fw::ui
