// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/callseries.h"

#include <QDateTime>

namespace fw::forecast {

using namespace std::chrono;

namespace {

QDateTime localTime(TimePoint time, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(time).time_since_epoch().count(),
                                          zone);
}

} // namespace

CallSeries::CallSeries(const IntervalGrid &grid)
    : m_grid(grid)
    , m_slots(static_cast<int>(24h / grid.interval()))
{
}

QDate CallSeries::dateOf(TimePoint time) const
{
    return localTime(m_grid.dayStart(time), m_grid.zone()).date();
}

TimePoint CallSeries::startOf(QDate day) const
{
    return TimePoint(milliseconds(day.startOfDay(m_grid.zone()).toMSecsSinceEpoch()));
}

int CallSeries::slotOf(TimePoint time) const
{
    if (m_grid.nextDayStart(time) - m_grid.dayStart(time) == 24h) {
        return m_grid.intervalOfDay(time);
    }
    const auto ofDay = milliseconds(localTime(time, m_grid.zone()).time().msecsSinceStartOfDay());
    return static_cast<int>(ofDay / m_grid.interval());
}

void CallSeries::add(TimePoint start, double calls)
{
    Day &day = m_days[dateOf(start)];
    if (day.calls.empty()) {
        day.calls.resize(std::size_t(m_slots), 0);
        day.heard.resize(std::size_t(m_slots), 0);
    }
    const auto slot = std::size_t(slotOf(start));
    const int heard = day.heard[slot]++;
    day.slotsHeard += heard == 0 ? 1 : 0;
    const double before = day.calls[slot];
    day.calls[slot] = (before * heard + calls) / (heard + 1);
    day.total += day.calls[slot] - before;
}

const CallSeries::Day *CallSeries::day(QDate date) const
{
    const auto found = m_days.find(date);
    return found == m_days.end() ? nullptr : &found->second;
}

CallSeries CallSeries::before(TimePoint time) const
{
    CallSeries cut(m_grid);
    const QDate last = dateOf(time);
    for (const auto &[date, day] : m_days) {
        if (date < last) {
            cut.m_days.emplace(date, day);
        }
    }
    const Day *broken = day(last);
    if (!broken) {
        return cut;
    }
    for (const Interval &interval : intervalsOf(last)) {
        if (interval.start + m_grid.interval() > time) {
            break;
        }
        if (broken->heard[std::size_t(interval.slot)] > 0) {
            cut.add(interval.start, broken->calls[std::size_t(interval.slot)]);
        }
    }
    return cut;
}

std::vector<CallSeries::Interval> CallSeries::intervalsOf(QDate day) const
{
    const TimePoint start = startOf(day);
    const TimePoint end = startOf(day.addDays(1));
    std::vector<Interval> intervals;
    for (TimePoint at = start; at < end; at += m_grid.interval()) {
        intervals.push_back({at, slotOf(at)});
    }
    return intervals;
}

} // namespace fw::forecast
