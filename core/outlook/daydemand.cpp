// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/daydemand.h"

#include "core/roster/shiftpattern.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <numeric>

namespace fw::outlook {

namespace {

/// Empty when the forecast does not touch the day.
std::vector<double> callsOf(const demand::QueueNeed &need, QDate date, int minutes,
                            const QTimeZone &zone)
{
    constexpr int kMinutes = roster::kMinutesOfDay;
    std::array<double, kMinutes> byMinute{};
    bool isTouched = false;
    const int length = static_cast<int>(need.interval.count());
    for (const demand::RequiredInterval &each : need.intervals) {
        const QDateTime local =
            QDateTime::fromMSecsSinceEpoch(toMicroseconds(each.start) / 1000, zone);
        if (local.date() != date || length <= 0) {
            continue;
        }
        isTouched = true;
        const int from = local.time().msecsSinceStartOfDay() / 60'000;
        for (int minute = from; minute < std::min(kMinutes, from + length); ++minute) {
            double &calls = byMinute.at(static_cast<std::size_t>(minute));
            calls = std::max(calls, each.calls / length);
        }
    }
    std::vector<double> calls;
    for (int from = 0; isTouched && from < kMinutes; from += minutes) {
        const auto first = byMinute.begin() + from;
        calls.push_back(std::accumulate(first, first + minutes, 0.0));
    }
    return calls;
}

} // namespace

double DayDemand::calls() const
{
    double sum = 0;
    for (const QueueDemand &queue : queues) {
        sum = std::accumulate(queue.calls.begin(), queue.calls.end(), sum);
    }
    return sum;
}

DayDemand dayDemandOf(const std::vector<demand::QueueNeed> &needs,
                      const std::vector<demand::QueueStandard> &standards, QDate date, int minutes,
                      const QTimeZone &zone)
{
    DayDemand day;
    day.date = date;
    day.minutes = minutes;
    for (const demand::QueueNeed &need : needs) {
        const demand::QueueStandard *const standard =
            demand::standardOn(standards, need.queue, date);
        std::vector<double> calls = callsOf(need, date, minutes, zone);
        if (standard != nullptr && !calls.empty()) {
            day.queues.push_back({need.queue, std::move(calls), *standard});
        }
    }
    return day;
}

} // namespace fw::outlook
