// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/adherence.h"

#include <vector>

namespace fw::attendance {

/// What of a day needs somebody's word.
enum class ExceptionKind : std::uint8_t {
    Absent,     ///< never there in a shift
    Late,       ///< came after its begin
    LeftEarly,  ///< went before its end
    Away,       ///< signed out in between, while calls were to be served
    OverBreak,  ///< more time on break than planned
    Overstayed, ///< signed in before the begin or after the end, without overtime agreed on
    NotRostered ///< served calls on a day without a shift
};

/// What was decided about an exception. A write-off takes its seconds off the hours that are
/// settled; it is approved by both sides, as the matrix of rights says.
enum class Decision : std::uint8_t { Open, Excused, WrittenOff, CountedAsOvertime };

/// One exception of one person's day.
struct AttendanceException
{
    ExceptionKind kind = ExceptionKind::Late;
    TimePoint from;
    TimePoint to;
    qint64 seconds = 0;
    Decision decision = Decision::Open;
    QString reason;
    QString decidedBy;
    TimePoint decidedAt = kNoTime;

    bool operator==(const AttendanceException &) const = default;
};

/// What a person's day came to, in whole seconds. A shift over midnight is of the day on which it
/// starts.
struct AttendanceDay
{
    QString person;
    QDate date;
    qint64 scheduledSeconds = 0;   ///< paid time of the released shift
    qint64 workedSeconds = 0;      ///< of it, signed in; and overtime that was agreed on
    qint64 overtimeSeconds = 0;    ///< of the worked ones, those agreed on as overtime
    qint64 breakSeconds = 0;       ///< on break within the shift
    TimePoint signedIn = kNoTime;  ///< first, for this shift
    TimePoint signedOut = kNoTime; ///< last; kNoTime while still there
    AdherenceSums adherence;
    std::vector<AttendanceException> exceptions; ///< by time

    [[nodiscard]] qint64 writtenOffSeconds() const;

    bool operator==(const AttendanceDay &) const = default;
};

/// From the released cell and what the person did; \a spans must reach from two hours before the
/// shift to four hours after it, or to \a now. \a before and \a after: the cells of the
/// neighbouring days, so that their time is not taken for this day's. A day is final once its shift
/// has been over for four hours.
[[nodiscard]] AttendanceDay attendanceOf(const QString &person, QDate date,
                                         const roster::Cell &before, const roster::Cell &cell,
                                         const roster::Cell &after,
                                         std::span<const live::StateSpan> spans, TimePoint now,
                                         const QTimeZone &zone, const AdherenceLimits &limits);

/// The day computed anew keeps what people have decided: by kind and begin.
[[nodiscard]] AttendanceDay withDecisionsOf(AttendanceDay day, const AttendanceDay &before);

} // namespace fw::attendance
