// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/calendar.h"

#include <algorithm>
#include <cmath>

namespace fw::forecast {

using Kind = CalendarRow::Kind;

namespace {

bool isAbout(const CalendarRow &row, QDate day, const QString &queue)
{
    return row.from <= day && day <= row.to && (row.queue.isEmpty() || row.queue == queue);
}

} // namespace

Calendar::Calendar(std::vector<CalendarRow> rows)
    : m_rows(std::move(rows))
{
}

bool Calendar::isSound(const CalendarRow &row)
{
    if (!row.from.isValid() || !row.to.isValid() || row.to < row.from ||
        row.from.daysTo(row.to) >= kMostDays) {
        return false;
    }
    if (row.kind == Kind::ClosedWeekday && (row.weekday < 1 || row.weekday > 7)) {
        return false;
    }
    if (row.kind == Kind::Event && !(row.factor >= kLeastFactor && row.factor <= kGreatestFactor)) {
        return false;
    }
    return row.kind != Kind::Festival || (!row.name.isEmpty() && row.from == row.to);
}

bool Calendar::has(Kind kind, QDate day, const QString &queue) const
{
    return std::ranges::any_of(m_rows, [&](const CalendarRow &row) {
        return row.kind == kind && isAbout(row, day, queue) &&
               (kind != Kind::ClosedWeekday || row.weekday == day.dayOfWeek());
    });
}

bool Calendar::isClosed(QDate day, const QString &queue) const
{
    return has(Kind::Closed, day, queue) ||
           (has(Kind::ClosedWeekday, day, queue) && !has(Kind::Workday, day, queue));
}

bool Calendar::isHoliday(QDate day, const QString &queue) const
{
    return has(Kind::Holiday, day, queue) || has(Kind::Statutory, day, queue);
}

std::set<QDate> Calendar::statutoryDays() const
{
    std::set<QDate> days;
    for (const CalendarRow &row : m_rows) {
        if (row.kind == Kind::Statutory && row.queue.isEmpty()) {
            for (QDate day = row.from; day <= row.to; day = day.addDays(1)) {
                days.insert(day);
            }
        }
    }
    return days;
}

bool Calendar::isMakeUpWorkday(QDate day, const QString &queue) const
{
    return has(Kind::Workday, day, queue);
}

double Calendar::eventFactor(QDate day, const QString &queue) const
{
    double factor = 1;
    for (const CalendarRow &row : m_rows) {
        if (row.kind == Kind::Event && isAbout(row, day, queue)) {
            factor *= row.factor;
        }
    }
    return factor;
}

std::vector<Calendar::FestivalDistance> Calendar::festivalsNear(QDate day, const QString &queue,
                                                                int most) const
{
    std::vector<FestivalDistance> near;
    for (const CalendarRow &row : m_rows) {
        if (row.kind != Kind::Festival || (!row.queue.isEmpty() && row.queue != queue)) {
            continue;
        }
        const qint64 days = row.from.daysTo(day);
        if (std::abs(days) <= most) {
            near.push_back({row.name, static_cast<int>(days)});
        }
    }
    return near;
}

} // namespace fw::forecast
