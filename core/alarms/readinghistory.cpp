// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/readinghistory.h"

#include <algorithm>
#include <limits>

namespace fw::alarms {

namespace {

std::int64_t minuteOf(TimePoint time)
{
    return std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count();
}

bool isWorthKeeping(const AlarmReading &reading)
{
    if (isBadWhenLow(reading.metric)) {
        return true;
    }
    const double least = reading.metric == AlarmMetric::StateLimit ? reading.factor * 0.5
                         : reading.metric == AlarmMetric::LongCall ? 60.0
                                                                   : 0.0;
    return reading.value > least;
}

} // namespace

std::uint32_t ReadingHistory::numberOf(const AlarmReading &reading)
{
    const Identity identity{reading.metric, reading.of.get(), reading.aspect, reading.factor};
    const auto [known, isNew] =
        m_numbers.try_emplace(identity, static_cast<std::uint32_t>(m_known.size()));
    if (isNew) {
        m_known.push_back(reading); // keeps the subject alive, so that its address stays its own
    }
    return known->second;
}

void ReadingHistory::add(const AlarmReadings &readings, TimePoint now)
{
    if (const std::int64_t minute = minuteOf(now); minute != m_runningMinute) {
        closeMinute();
        m_runningMinute = minute;
    }
    for (const AlarmReading &reading : readings.list) {
        if (!isWorthKeeping(reading)) {
            continue;
        }
        const std::uint32_t number = numberOf(reading);
        const Kept kept{number, static_cast<float>(reading.value),
                        static_cast<float>(reading.volume)};
        const auto [worst, isFirst] = m_running.try_emplace(number, kept);
        const bool isWorse = isBadWhenLow(reading.metric) ? kept.value < worst->second.value
                                                          : kept.value > worst->second.value;
        if (isWorse && !isFirst) {
            worst->second = kept;
        }
    }
}

void ReadingHistory::closeMinute()
{
    if (m_runningMinute == 0) {
        return;
    }
    Minute minute{m_runningMinute, {}};
    minute.kept.reserve(m_running.size());
    for (const auto &[number, kept] : m_running) {
        minute.kept.push_back(kept);
    }
    m_running.clear();
    m_minutes.push_back(std::move(minute));
    while (m_minutes.size() > kMinutes) {
        m_minutes.pop_front();
    }
    if (m_known.size() > 2 * m_knownInUse + kSpare) {
        forgetUnused();
    }
}

/// Subjects are made anew whenever what is said of them changes; those of before go with the last
/// minute that tells of them.
void ReadingHistory::forgetUnused()
{
    constexpr std::uint32_t kUnused = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> renumbered(m_known.size(), kUnused);
    std::vector<AlarmReading> known;
    for (Minute &minute : m_minutes) {
        for (Kept &kept : minute.kept) {
            std::uint32_t &number = renumbered[kept.what];
            if (number == kUnused) {
                number = static_cast<std::uint32_t>(known.size());
                known.push_back(std::move(m_known[kept.what]));
            }
            kept.what = number;
        }
    }
    m_known = std::move(known);
    m_knownInUse = m_known.size();
    m_numbers.clear();
    for (std::size_t number = 0; number < m_known.size(); ++number) {
        const AlarmReading &each = m_known[number];
        m_numbers.emplace(Identity{each.metric, each.of.get(), each.aspect, each.factor},
                          static_cast<std::uint32_t>(number));
    }
}

std::vector<ReadingFrame> ReadingHistory::frames(AlarmMetric metric, TimePoint from,
                                                 TimePoint to) const
{
    std::vector<ReadingFrame> found;
    for (const Minute &minute : m_minutes) {
        const TimePoint end{std::chrono::minutes(minute.number + 1)};
        if (end <= from || end > to) {
            continue;
        }
        ReadingFrame frame{end, {}};
        for (const Kept &kept : minute.kept) {
            if (m_known[kept.what].metric == metric) {
                frame.list.push_back(m_known[kept.what]);
                frame.list.back().value = static_cast<double>(kept.value);
                frame.list.back().volume = static_cast<double>(kept.volume);
            }
        }
        found.push_back(std::move(frame));
    }
    return found;
}

} // namespace fw::alarms
