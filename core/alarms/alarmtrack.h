// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarm.h"
#include "core/alarms/alarmreadings.h"

#include <deque>

namespace fw::alarms {

/// Turns "bad" and "good" into on and off, each after its delay.
class LevelTimer final
{
public:
    /// \a mayRise is false while another rule suppresses this one: the delay runs, nothing rises.
    void update(bool isBad, bool isGood, const AlarmRule &rule, bool mayRise, TimePoint now);

    /// The level no longer exists, or nothing is known of the time since.
    void forget() { m_badSince = m_goodSince = kNoTime; }

    void setOn(bool isOn)
    {
        m_isOn = isOn;
        forget();
    }

    [[nodiscard]] bool isOn() const { return m_isOn; }

    /// Neither on nor on the way there.
    [[nodiscard]] bool isIdle() const { return !m_isOn && !isKnown(m_badSince); }

private:
    bool m_isOn = false;
    TimePoint m_badSince = kNoTime;
    TimePoint m_goodSince = kNoTime;
};

/// What one rule remembers of one subject.
class AlarmTrack final
{
public:
    AlarmId alarm = 0;            ///< the one it has open; 0: none
    std::uint64_t seenIn = 0;     ///< the evaluation that had a reading for it
    std::deque<TimePoint> raises; ///< the last ones, for chattering

    /// A reading, or null when there is none and that is good.
    void update(const AlarmRule &rule, const AlarmReading *reading, bool mayRise, TimePoint now);
    void forget();
    /// As an alarm of \a severity that is bad left it.
    void restore(const AlarmRule &rule, AlarmSeverity severity);
    [[nodiscard]] std::optional<AlarmSeverity> severity() const;
    /// Notes a raise and says how many there were within \a span.
    int noteRaise(TimePoint now, std::chrono::seconds span);
    [[nodiscard]] bool isIdle(TimePoint now, std::chrono::seconds span) const;

private:
    LevelTimer m_warning;
    LevelTimer m_critical;
};

} // namespace fw::alarms
