// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/intervalhistory.h"

#include <algorithm>

namespace fw::live {

void IntervalHistory::findInterval(TimePoint time, const IntervalGrid &grid)
{
    if (time < m_intervalEnd) {
        return; // or late: counted in the newest interval, as the windows do
    }
    m_dayStart = grid.dayStart(time);
    m_intervalStart = grid.intervalStart(time);
    m_intervalEnd = std::min(m_intervalStart + grid.interval(), grid.nextDayStart(time));
}

QueueCounters &IntervalHistory::at(QueueId queue, TimePoint time, const IntervalGrid &grid)
{
    findInterval(time, grid);
    if (m_days.size() <= queue.index()) {
        m_days.resize(queue.index() + 1);
    }
    Day &day = m_days[queue.index()];
    if (day.start != m_dayStart) {
        day.start = m_dayStart;
        day.counted.clear();
    }
    if (day.counted.empty() || day.counted.back().start != m_intervalStart) {
        day.counted.push_back({m_intervalStart, {}});
    }
    return day.counted.back().counters;
}

void IntervalHistory::takeBackCarriedOver(QueueId queue)
{
    if (queue.index() >= m_days.size()) {
        return;
    }
    std::vector<QueueInterval> &counted = m_days[queue.index()].counted;
    const auto last = std::find_if(counted.rbegin(), counted.rend(), [](const QueueInterval &each) {
        return each.counters.carriedOver > 0;
    });
    if (last != counted.rend()) {
        --last->counters.carriedOver;
    }
}

const std::vector<QueueInterval> &IntervalHistory::counted(QueueId queue) const
{
    return queue.index() < m_days.size() ? m_days[queue.index()].counted : m_nothing;
}

std::vector<QueueInterval> IntervalHistory::today(QueueId queue, TimePoint now,
                                                  const IntervalGrid &grid) const
{
    // A reader whose clock is behind the last event still gets all that was counted.
    const TimePoint until = std::max(now, m_intervalStart);
    const TimePoint day = grid.dayStart(until);
    const TimePoint last = grid.intervalStart(until);
    std::vector<QueueInterval> intervals;
    const Day *counted = queue.index() < m_days.size() && m_days[queue.index()].start == day
                             ? &m_days[queue.index()]
                             : nullptr;
    std::size_t next = 0;
    for (TimePoint start = day; start <= last; start += grid.interval()) {
        intervals.push_back({start, {}});
        if (counted != nullptr && next < counted->counted.size() &&
            counted->counted[next].start == start) {
            intervals.back().counters = counted->counted[next++].counters;
        }
    }
    return intervals;
}

} // namespace fw::live
