// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/intervalgrid.h"

#include <QDateTime>

namespace fw {

IntervalGrid::IntervalGrid(const QTimeZone &zone, std::chrono::minutes interval)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_interval(interval)
{
}

void IntervalGrid::cacheDay(TimePoint time) const
{
    if (time >= m_dayStart && time < m_dayEnd) {
        return;
    }
    using namespace std::chrono;
    const qint64 msecs = floor<milliseconds>(time).time_since_epoch().count();
    const QDate date = QDateTime::fromMSecsSinceEpoch(msecs, m_zone).date();
    const auto startOf = [this](QDate day) {
        return TimePoint(milliseconds(day.startOfDay(m_zone).toMSecsSinceEpoch()));
    };
    m_dayStart = startOf(date);
    m_dayEnd = startOf(date.addDays(1));
}

TimePoint IntervalGrid::dayStart(TimePoint time) const
{
    cacheDay(time);
    return m_dayStart;
}

TimePoint IntervalGrid::nextDayStart(TimePoint time) const
{
    cacheDay(time);
    return m_dayEnd;
}

TimePoint IntervalGrid::intervalStart(TimePoint time) const
{
    cacheDay(time);
    return m_dayStart + ((time - m_dayStart) / m_interval) * m_interval;
}

int IntervalGrid::intervalOfDay(TimePoint time) const
{
    cacheDay(time);
    return static_cast<int>((time - m_dayStart) / m_interval);
}

} // namespace fw
