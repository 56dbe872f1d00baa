// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportperiod.h"

#include <QDateTime>

#include <algorithm>

namespace fw::reports {

using namespace std::chrono_literals;

namespace {

constexpr int kDaysOfWeek = 7;

/// The days of a period, the last not included.
struct Days
{
    QDate from;
    QDate to;
};

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

Days daysOf(const ReportPeriod &period, QDate today)
{
    switch (period.kind) {
    case PeriodKind::Today:
        return {today, today.addDays(1)};
    case PeriodKind::Yesterday:
        return {today.addDays(-1), today};
    case PeriodKind::ThisWeek:
        return {monday(today), monday(today).addDays(kDaysOfWeek)};
    case PeriodKind::LastWeek:
        return {monday(today).addDays(-kDaysOfWeek), monday(today)};
    case PeriodKind::ThisMonth:
        return {firstOfMonth(today), firstOfMonth(today).addMonths(1)};
    case PeriodKind::LastMonth:
        return {firstOfMonth(today).addMonths(-1), firstOfMonth(today)};
    case PeriodKind::Custom:
        break;
    }
    return {period.first, period.last.addDays(1)};
}

Days daysBefore(const ReportPeriod &period, const Days &days)
{
    const bool isMonth =
        period.kind == PeriodKind::ThisMonth || period.kind == PeriodKind::LastMonth;
    if (isMonth) {
        return {days.from.addMonths(-1), days.from};
    }
    return {days.from.addDays(-days.from.daysTo(days.to)), days.from};
}

TimeSpan spanOfDays(const Days &days, const QTimeZone &zone)
{
    if (!days.from.isValid() || !days.to.isValid() || days.to <= days.from) {
        return {};
    }
    return {startOfDay(days.from, zone), startOfDay(days.to, zone)};
}

std::chrono::minutes lengthOf(Step step)
{
    switch (step) {
    case Step::Minutes15:
        return 15min;
    case Step::Minutes30:
        return 30min;
    case Step::Hour:
        return 60min;
    case Step::Day:
        return 24h;
    case Step::Week:
        return 24h * kDaysOfWeek;
    case Step::Month:
        return 24h * 28;
    case Step::Whole:
        break;
    }
    return 0min;
}

QDate nextDay(QDate day, Step step)
{
    if (step == Step::Week) {
        return monday(day).addDays(kDaysOfWeek);
    }
    return step == Step::Month ? firstOfMonth(day).addMonths(1) : day.addDays(1);
}

} // namespace

QDate localDate(TimePoint time, const QTimeZone &zone)
{
    const auto msecs = std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(msecs.count(), zone).date();
}

TimePoint startOfDay(QDate day, const QTimeZone &zone)
{
    return TimePoint(std::chrono::milliseconds(day.startOfDay(zone).toMSecsSinceEpoch()));
}

TimeSpan spanOf(const ReportPeriod &period, const QTimeZone &zone, TimePoint now)
{
    return spanOfDays(daysOf(period, localDate(now, zone)), zone);
}

TimeSpan previousOf(const ReportPeriod &period, const QTimeZone &zone, TimePoint now)
{
    const Days days = daysOf(period, localDate(now, zone));
    const TimeSpan span = spanOfDays(days, zone);
    TimeSpan before = spanOfDays(daysBefore(period, days), zone);
    if (span.contains(now)) {
        // Whole intervals: what is kept cannot be cut further.
        const IntervalGrid grid(zone, 15min);
        const TimePoint reached = grid.intervalStart(now) + 15min;
        before.to = std::min(before.to, before.from + (reached - span.from));
    }
    return before;
}

std::int64_t mostSteps(const TimeSpan &span, Step step)
{
    const std::chrono::minutes length = lengthOf(step);
    if (span.to <= span.from) {
        return 0;
    }
    return length == 0min ? 1 : (span.to - span.from) / length + 2;
}

std::vector<TimePoint> stepBounds(const TimeSpan &span, Step step, const QTimeZone &zone)
{
    if (span.to <= span.from) {
        return {};
    }
    std::vector<TimePoint> bounds{span.from};
    if (step == Step::Whole) {
        bounds.push_back(span.to);
        return bounds;
    }
    const auto add = [&](TimePoint bound) {
        if (bound > bounds.back() && bound < span.to) {
            bounds.push_back(bound);
        }
    };
    const bool isWithinDay = step <= Step::Hour;
    QDate day = localDate(span.from, zone);
    TimePoint start = startOfDay(day, zone);
    while (start < span.to) {
        day = nextDay(day, step);
        const TimePoint end = startOfDay(day, zone);
        for (TimePoint at = start; isWithinDay && at < end; at += lengthOf(step)) {
            add(at);
        }
        add(end);
        start = end;
    }
    bounds.push_back(span.to);
    return bounds;
}

std::vector<StepRun> runsOf(const std::vector<TimePoint> &bounds)
{
    std::vector<StepRun> runs;
    for (std::size_t index = 1; index < bounds.size(); ++index) {
        const Microseconds length = bounds[index] - bounds[index - 1];
        if (runs.empty() || runs.back().length != length) {
            runs.push_back({bounds[index - 1], length, 0, static_cast<int>(index) - 1});
        }
        ++runs.back().count;
    }
    return runs;
}

} // namespace fw::reports
