// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarm.h"
#include "core/base/result.h"
#include "core/live/floor.h"
#include "core/operations/papersight.h"

namespace fw::operations {

/// What became of callers in a span of time.
struct CallFigures
{
    int offered = 0;
    int answered = 0;
    int answeredInTime = 0; ///< by each queue's own rule
    int abandoned = 0;
    int otherwise = 0; ///< overflowed, withdrawn, lost

    bool operator==(const CallFigures &) const = default;
};

/// One minute of the whole floor. Who waits and who does what is as it was at its end.
struct ExcerptMinute
{
    TimePoint start = kNoTime;
    CallFigures calls;
    int waiting = 0;
    int longestWaitS = 0;
    live::PerState<int> agents{};

    bool operator==(const ExcerptMinute &) const = default;
};

/// One queue over the whole excerpt, and as it was at its end.
struct ExcerptQueue
{
    QString source; ///< the switch's name
    QString key;    ///< the switch's name of the queue
    LocalizedText name;
    CallFigures calls;
    int waiting = 0;
    int longestWaitS = 0;
    live::PerState<int> agents{};

    bool operator==(const ExcerptQueue &) const = default;
};

/// An alarm, as far as a reader needs it who no longer has it.
struct ExcerptAlarm
{
    std::int64_t id = 0;
    QString metric;  ///< alarms::metricId()
    QString subject; ///< its key
    LocalizedText name;
    bool isCritical = false;
    bool isAcknowledged = false;
    TimePoint raisedAt = kNoTime;
    QString owner;

    bool operator==(const ExcerptAlarm &) const = default;
};

/// The last minutes of the floor, frozen.
struct FloorExcerpt
{
    static constexpr std::chrono::minutes kSpan{15};

    TimePoint from = kNoTime;
    TimePoint until = kNoTime;
    bool isWhole = true; ///< false: calls from within the span were forgotten already
    std::vector<ExcerptMinute> minutes;
    std::vector<ExcerptQueue> queues; ///< those with anything to tell
    std::vector<ExcerptAlarm> alarms;

    bool operator==(const FloorExcerpt &) const = default;
};

/// The switch's name; empty when the floor has not heard of it.
[[nodiscard]] QString sourceName(const live::Floor &floor, live::SwitchId source);
[[nodiscard]] ExcerptAlarm excerptOf(const alarms::Alarm &alarm);
/// The open alarms that may stand there, in the order in which they were raised.
[[nodiscard]] std::vector<ExcerptAlarm>
excerptOf(const std::map<alarms::AlarmId, alarms::Alarm> &open, const PaperSight &sight = {});

/// The last kSpan before \a now, by the floor's memory of calls and states, of what \a sight has.
[[nodiscard]] FloorExcerpt freeze(const live::Floor &floor, TimePoint now,
                                  std::vector<ExcerptAlarm> alarms, const PaperSight &sight = {});

} // namespace fw::operations
