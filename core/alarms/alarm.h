// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmrule.h"
#include "core/alarms/alarmsubject.h"
#include "core/base/timepoint.h"

#include <QMetaType>

namespace fw::alarms {

/// Counted up from 1 over the life of the desk's store; 0 is none.
using AlarmId = std::uint64_t;

enum class AlarmState : std::uint8_t {
    Unacknowledged, ///< it is bad, and nobody has taken it
    Acknowledged,   ///< it is bad, and its owner knows
    Returned,       ///< it is good again, and nobody has taken it
    Gone            ///< over; only in changes and in the history
};

/// One thing that is wrong, from its raising until it is both good and seen.
struct Alarm
{
    AlarmId id = 0;
    QString ruleId;
    AlarmMetric metric = AlarmMetric::LongestWait;
    AlarmSubject subject;
    QString aspect; ///< what of the subject: a pause reason, a state, a kind of fault
    AlarmSeverity severity = AlarmSeverity::Warning;
    AlarmState state = AlarmState::Unacknowledged;
    bool isActive = true;         ///< bad now; also while shelved or acknowledged
    double value = 0;             ///< the last one while it was bad
    double limit = 0;             ///< the level of its severity, in the unit of the value
    TimePoint raisedAt = kNoTime; ///< the last time it became bad
    TimePoint clearedAt = kNoTime;
    TimePoint acknowledgedAt = kNoTime;
    TimePoint escalatedAt = kNoTime;
    TimePoint shelvedUntil = kNoTime;
    QString owner; ///< who acknowledged or shelved it
    QString note;
    int occurrences = 1;    ///< how often it was raised within the time of AlarmPolicy::chatterSpan
    bool isInFlood = false; ///< came with too many others to be announced by itself

    [[nodiscard]] bool isShelved() const { return isKnown(shelvedUntil); }

    /// Whether it waits for somebody: what the badge counts.
    [[nodiscard]] bool needsAttention() const
    {
        return !isShelved() &&
               (state == AlarmState::Unacknowledged || state == AlarmState::Returned);
    }

    bool operator==(const Alarm &) const = default;
};

enum class AlarmChangeKind : std::uint8_t {
    Raised,
    RaisedAgain, ///< bad again before anybody had taken it
    Rose,        ///< from warning to critical; it needs to be acknowledged anew
    Fell,        ///< from critical to warning
    Returned,
    Acknowledged,
    Shelved,
    Unshelved, ///< by somebody, or because the time was over
    Escalated,
    Gone
};

/// What happened to an alarm, with the alarm as it is after it.
struct AlarmChange
{
    AlarmChangeKind kind = AlarmChangeKind::Raised;
    TimePoint at = kNoTime;
    Alarm alarm;
    QString by; ///< who did it; empty: the engine

    bool operator==(const AlarmChange &) const = default;
};

} // namespace fw::alarms

Q_DECLARE_METATYPE(fw::alarms::AlarmChange)
