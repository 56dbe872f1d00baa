// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/intervalgrid.h"

#include <QDate>

#include <vector>

namespace fw::reports {

/// Begin and end of what a report tells, the end not included.
struct TimeSpan
{
    TimePoint from = kNoTime;
    TimePoint to = kNoTime;

    [[nodiscard]] bool contains(TimePoint time) const { return time >= from && time < to; }

    bool operator==(const TimeSpan &) const = default;
};

enum class PeriodKind : std::uint8_t {
    Today,
    Yesterday,
    ThisWeek, ///< weeks begin on Monday
    LastWeek,
    ThisMonth,
    LastMonth,
    Custom
};

/// Which days a report is about; the days are those of the contract's time zone.
struct ReportPeriod
{
    PeriodKind kind = PeriodKind::Today;
    QDate first; ///< of Custom
    QDate last;  ///< of Custom, included

    bool operator==(const ReportPeriod &) const = default;
};

/// What one line of a report spans.
enum class Step : std::uint8_t { Whole, Minutes15, Minutes30, Hour, Day, Week, Month };

[[nodiscard]] TimeSpan spanOf(const ReportPeriod &period, const QTimeZone &zone, TimePoint now);

/// The span to compare with: the day, week or month before, and for chosen days as many before
/// them. A period that still runs is compared with as much of the one before.
[[nodiscard]] TimeSpan previousOf(const ReportPeriod &period, const QTimeZone &zone, TimePoint now);

/// Where the steps of a span begin, and its end as the last: one more than there are steps. The
/// first and the last step are cut to the span. Intervals are counted from local midnight.
[[nodiscard]] std::vector<TimePoint> stepBounds(const TimeSpan &span, Step step,
                                                const QTimeZone &zone);

/// How many bounds there would be at most, without making them.
[[nodiscard]] std::int64_t mostSteps(const TimeSpan &span, Step step);

/// Neighbouring steps of one length, so that a store can number them by a division.
struct StepRun
{
    TimePoint start = kNoTime;
    Microseconds length{0}; ///< of each
    int count = 0;
    int first = 0; ///< number of the first

    [[nodiscard]] TimePoint end() const { return start + length * count; }

    bool operator==(const StepRun &) const = default;
};

[[nodiscard]] std::vector<StepRun> runsOf(const std::vector<TimePoint> &bounds);

/// The local day of a time.
[[nodiscard]] QDate localDate(TimePoint time, const QTimeZone &zone);
[[nodiscard]] TimePoint startOfDay(QDate day, const QTimeZone &zone);

} // namespace fw::reports
