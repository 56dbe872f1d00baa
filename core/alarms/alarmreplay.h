// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarm.h"
#include "core/alarms/readinghistory.h"

namespace fw::alarms {

/// An alarm that a rule would have raised.
struct WouldBeAlarm
{
    AlarmSubject subject;
    QString aspect;
    AlarmSeverity severity = AlarmSeverity::Warning; ///< the worst that it was
    TimePoint raisedAt = kNoTime;
    TimePoint clearedAt = kNoTime; ///< kNoTime: it would still be there
    double worst = 0;
    double limit = 0;
};

/// What \a rule would have done over these minutes, oldest first. A frame holds the worst of its
/// minute, so times are right to the minute and delays below one minute count as passed. What
/// suppresses the rule is left out.
[[nodiscard]] std::vector<WouldBeAlarm> replay(const AlarmRule &rule,
                                               const std::vector<ReadingFrame> &frames);

} // namespace fw::alarms
