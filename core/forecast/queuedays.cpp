// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/queuedays.h"

#include <algorithm>

namespace fw::forecast {

namespace {

/// So many days without calls on an open weekday, and the weekday counts as shut.
constexpr double kShutShare = 0.9;
/// A queue of at least so many calls a day that has none on a day was shut that day.
constexpr double kBusyDay = 20;

double medianOf(std::vector<double> values)
{
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

QueueDays::QueueDays(const CallSeries &series, const Calendar &calendar, const QString &queue,
                     QDate end)
    : m_series(series)
    , m_calendar(calendar)
    , m_queue(queue)
    , m_begin(end)
    , m_end(end)
{
    if (series.days().empty() || series.days().begin()->first >= end) {
        return;
    }
    m_begin = series.days().begin()->first;
    learnWeekdays(m_begin);
    learnKnown();
    learnHolidays(m_begin);
}

void QueueDays::learnWeekdays(QDate first)
{
    std::array<int, 8> seen{};
    std::array<int, 8> silent{};
    std::array<std::vector<double>, 8> slotsHeard;
    for (QDate date = first; date < m_end; date = date.addDays(1)) {
        if (m_calendar.isMakeUpWorkday(date, m_queue)) {
            continue;
        }
        const auto weekday = std::size_t(date.dayOfWeek());
        const CallSeries::Day *day = m_series.day(date);
        ++seen[weekday];
        if (!day || day->total <= 0) {
            ++silent[weekday];
        } else {
            slotsHeard[weekday].push_back(day->slotsHeard);
        }
    }
    for (std::size_t weekday = 1; weekday < seen.size(); ++weekday) {
        m_isShut[weekday] = seen[weekday] > 1 && silent[weekday] >= kShutShare * seen[weekday];
        m_usualSlots[weekday] = medianOf(std::move(slotsHeard[weekday]));
    }
}

void QueueDays::learnKnown()
{
    std::vector<double> totals;
    for (auto at = m_series.days().begin(); at != m_series.days().end() && at->first < m_end;
         ++at) {
        totals.push_back(at->second.total);
    }
    const bool isBusy = medianOf(std::move(totals)) >= kBusyDay;
    for (auto at = m_series.days().begin(); at != m_series.days().end() && at->first < m_end;
         ++at) {
        const auto &[date, day] = *at;
        const double usual = m_usualSlots[std::size_t(date.dayOfWeek())];
        if (m_calendar.isClosed(date, m_queue) || (isBusy && day.total <= 0) ||
            day.slotsHeard < kWholeDay * usual) {
            continue;
        }
        Known known;
        known.date = date;
        known.sort = sortOf(date);
        known.factor = m_calendar.eventFactor(date, m_queue);
        known.total = day.total / known.factor;
        known.day = &day;
        m_known.push_back(known);
    }
}

void QueueDays::learnHolidays(QDate first)
{
    int silent = 0;
    for (QDate date = first; date < m_end; date = date.addDays(1)) {
        if (sortOf(date) != Sort::Holiday || isUsuallyShut(date)) {
            continue;
        }
        const CallSeries::Day *day = m_series.day(date);
        if (day && day->total > 0) {
            return;
        }
        ++silent;
    }
    m_areHolidaysShut = silent > 1;
}

bool QueueDays::isUsuallyShut(QDate date) const
{
    return m_isShut[std::size_t(date.dayOfWeek())];
}

QueueDays::Sort QueueDays::sortOf(QDate date) const
{
    if (m_calendar.isMakeUpWorkday(date, m_queue)) {
        return Sort::MakeUpWorkday;
    }
    return m_calendar.isHoliday(date, m_queue) ? Sort::Holiday : Sort::Ordinary;
}

bool QueueDays::isClosed(QDate date) const
{
    if (m_calendar.isClosed(date, m_queue)) {
        return true;
    }
    const Sort sort = sortOf(date);
    return sort == Sort::Holiday ? m_areHolidaysShut || isUsuallyShut(date)
                                 : sort == Sort::Ordinary && isUsuallyShut(date);
}

bool QueueDays::isRest(QDate date) const
{
    if (isClosed(date) || sortOf(date) == Sort::Holiday) {
        return true;
    }
    if (date < m_begin || date >= m_end) {
        return false;
    }
    const CallSeries::Day *day = m_series.day(date);
    return !day || day->total <= 0;
}

bool QueueDays::hasNeighbourRest(QDate date, int step) const
{
    if (isRest(date)) {
        return false;
    }
    QDate other = date.addDays(step);
    for (int skipped = 0; skipped < 6 && isUsuallyShut(other) && sortOf(other) == Sort::Ordinary &&
                          !m_calendar.isClosed(other, m_queue);
         ++skipped) {
        other = other.addDays(step);
    }
    return isRest(other) && !(isUsuallyShut(other) && sortOf(other) == Sort::Ordinary);
}

bool QueueDays::isAfterRest(QDate date) const
{
    return hasNeighbourRest(date, -1);
}

bool QueueDays::isBeforeRest(QDate date) const
{
    return hasNeighbourRest(date, 1);
}

int QueueDays::openDayOfMonth(QDate date) const
{
    int count = 0;
    for (int day = 1; day <= date.day(); ++day) {
        count += isRest(QDate(date.year(), date.month(), day)) ? 0 : 1;
    }
    return count;
}

int QueueDays::openDaysLeft(QDate date) const
{
    int count = 0;
    for (int day = date.day() + 1; day <= date.daysInMonth(); ++day) {
        count += isRest(QDate(date.year(), date.month(), day)) ? 0 : 1;
    }
    return count;
}

double QueueDays::callsOf(const Known &known, int slot)
{
    return known.day->calls[std::size_t(slot)] / known.factor;
}

} // namespace fw::forecast
