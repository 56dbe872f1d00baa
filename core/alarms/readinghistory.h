// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmreadings.h"
#include "core/base/timepoint.h"

#include <deque>
#include <map>

namespace fw::alarms {

/// The worst readings of one minute; \c at is its end.
struct ReadingFrame
{
    TimePoint at = kNoTime;
    std::vector<AlarmReading> list;
};

/// What was read in the last hours, the worst of each minute: for rules that ask what they would
/// have done. Readings that no sensible level would call bad are not kept.
class ReadingHistory final
{
public:
    static constexpr std::size_t kMinutes = 12 * 60;
    static constexpr std::size_t kSpare = 2'000; ///< readings that nothing needs any more

    void add(const AlarmReadings &readings, TimePoint now);
    /// Oldest first; a minute without news of any kind is not there.
    [[nodiscard]] std::vector<ReadingFrame> frames(AlarmMetric metric, TimePoint from,
                                                   TimePoint to) const;

    /// How many different readings are known, some of which nothing may need any more.
    [[nodiscard]] std::size_t knownCount() const { return m_known.size(); }

private:
    struct Kept
    {
        std::uint32_t what = 0; ///< into m_known
        float value = 0;
        float volume = 0;
    };

    struct Minute
    {
        std::int64_t number = 0;
        std::vector<Kept> kept;
    };

    using Identity = std::tuple<AlarmMetric, const ReadSubject *, QString, double>;

    [[nodiscard]] std::uint32_t numberOf(const AlarmReading &reading);
    void closeMinute();
    void forgetUnused();

    std::vector<AlarmReading> m_known; ///< with the last value that was read
    std::size_t m_knownInUse = 0;      ///< when they were last counted
    std::map<Identity, std::uint32_t> m_numbers;
    std::map<std::uint32_t, Kept> m_running;
    std::int64_t m_runningMinute = 0;
    std::deque<Minute> m_minutes;
};

} // namespace fw::alarms
