// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmreadings.h"
#include "core/base/timepoint.h"

namespace fw::alarms {

/// Something beside the floor that is worth alarms.
class ReadingSource
{
    Q_DISABLE_COPY_MOVE(ReadingSource)

public:
    virtual ~ReadingSource() = default;

    /// Of now; asked once a second. A subject is the same object each time: its past is kept.
    [[nodiscard]] virtual std::vector<AlarmReading> read(TimePoint now) = 0;

protected:
    ReadingSource() = default;
};

} // namespace fw::alarms
