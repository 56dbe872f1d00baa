// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/alarmtrack.h"

#include <algorithm>

namespace fw::alarms {

void LevelTimer::update(bool isBad, bool isGood, const AlarmRule &rule, bool mayRise, TimePoint now)
{
    if (m_isOn) {
        if (!isGood) {
            m_goodSince = kNoTime;
            return;
        }
        m_goodSince = isKnown(m_goodSince) ? m_goodSince : now;
        if (now - m_goodSince >= rule.offDelay) {
            setOn(false);
        }
        return;
    }
    if (!isBad) {
        m_badSince = kNoTime;
        return;
    }
    m_badSince = isKnown(m_badSince) ? m_badSince : now;
    if (mayRise && now - m_badSince >= rule.onDelay) {
        setOn(true);
    }
}

void AlarmTrack::update(const AlarmRule &rule, const AlarmReading *reading, bool mayRise,
                        TimePoint now)
{
    const bool counts = reading != nullptr && reading->volume >= rule.minimumVolume;
    const auto updateLevel = [&](LevelTimer &timer, const std::optional<AlarmLevel> &level) {
        if (!level) {
            timer.setOn(false);
            return;
        }
        const AlarmLevel own = counts ? rule.levelFor(*level, reading->volume) : *level;
        timer.update(counts && rule.isBad(reading->value, own, reading->factor),
                     !counts || rule.isGood(reading->value, own, reading->factor), rule, mayRise,
                     now);
    };
    updateLevel(m_warning, rule.warning);
    updateLevel(m_critical, rule.critical);
}

void AlarmTrack::forget()
{
    m_warning.forget();
    m_critical.forget();
}

void AlarmTrack::restore(const AlarmRule &rule, AlarmSeverity severity)
{
    const bool isCritical = severity == AlarmSeverity::Critical && rule.critical;
    m_critical.setOn(isCritical);
    m_warning.setOn(rule.warning.has_value());
    if (!isCritical && !rule.warning) {
        m_critical.setOn(true);
    }
}

std::optional<AlarmSeverity> AlarmTrack::severity() const
{
    if (m_critical.isOn()) {
        return AlarmSeverity::Critical;
    }
    return m_warning.isOn() ? std::optional(AlarmSeverity::Warning) : std::nullopt;
}

int AlarmTrack::noteRaise(TimePoint now, std::chrono::seconds span)
{
    constexpr std::size_t kMost = 99;
    raises.push_back(now);
    while (raises.size() > kMost || raises.front() + span < now) {
        raises.pop_front();
    }
    return static_cast<int>(raises.size());
}

bool AlarmTrack::isIdle(TimePoint now, std::chrono::seconds span) const
{
    const bool isForgotten = raises.empty() || raises.back() + span < now;
    return alarm == 0 && m_warning.isIdle() && m_critical.isIdle() && isForgotten;
}

} // namespace fw::alarms
