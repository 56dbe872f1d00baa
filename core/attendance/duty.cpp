// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/duty.h"

#include <QDateTime>

#include <algorithm>

namespace fw::attendance {

namespace {

Duty dutyOf(roster::ActivityKind kind)
{
    switch (kind) {
    case roster::ActivityKind::Break:
        return Duty::Break;
    case roster::ActivityKind::Meal:
        return Duty::Meal;
    case roster::ActivityKind::Training:
        return Duty::Training;
    case roster::ActivityKind::Meeting:
        return Duty::Meeting;
    }
    return Duty::Break;
}

} // namespace

TimePoint timeOfMinute(QDate date, int minute, const QTimeZone &zone)
{
    int days = minute / roster::kMinutesOfDay;
    int rest = minute % roster::kMinutesOfDay;
    if (rest < 0) {
        rest += roster::kMinutesOfDay;
        --days;
    }
    const QDateTime local(date.addDays(days), QTime(rest / 60, rest % 60), zone);
    return TimePoint(std::chrono::milliseconds(local.toMSecsSinceEpoch()));
}

std::vector<DutySpan> dutiesOf(const roster::Cell &cell, QDate date, const QTimeZone &zone)
{
    std::vector<DutySpan> duties;
    if (!cell.isShift()) {
        return duties;
    }
    const auto add = [&](int from, int to, Duty duty, bool isPaid) {
        if (from < to) {
            duties.push_back(
                {timeOfMinute(date, from, zone), timeOfMinute(date, to, zone), duty, isPaid});
        }
    };
    for (const roster::MinuteSpan &span : cell.spans) {
        int minute = span.from;
        for (const roster::Activity &activity : cell.activities) {
            const int from = std::max(activity.span.from, minute);
            const int to = std::min(activity.span.to, span.to);
            if (from >= to) {
                continue;
            }
            add(minute, from, Duty::Serve, true);
            add(from, to, dutyOf(activity.kind), activity.isPaid);
            minute = to;
        }
        add(minute, span.to, Duty::Serve, true);
    }
    return duties;
}

DutySpan dutyAt(const std::vector<DutySpan> &duties, TimePoint time)
{
    const auto found = std::find_if(duties.begin(), duties.end(), [time](const DutySpan &span) {
        return span.from <= time && time < span.to;
    });
    return found != duties.end() ? *found : DutySpan{time, time, Duty::None, false};
}

} // namespace fw::attendance
