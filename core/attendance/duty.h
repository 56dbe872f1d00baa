// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/roster/roster.h"

#include <QTimeZone>

namespace fw::attendance {

/// What a roster wants of a person at a moment.
enum class Duty : std::uint8_t { None, Serve, Break, Meal, Training, Meeting };

/// One duty for a while.
struct DutySpan
{
    TimePoint from;
    TimePoint to;
    Duty duty = Duty::Serve;
    bool isPaid = true;

    bool operator==(const DutySpan &) const = default;
};

/// When a minute of a business day is, by the clock on the wall: a shift that ends at 07:00 does so
/// also in a night in which the clock is changed. \a minute may be beyond 1440.
[[nodiscard]] TimePoint timeOfMinute(QDate date, int minute, const QTimeZone &zone);

/// The duties of a cell in order; the gap of a split shift is none of them. Empty when the cell is
/// no shift.
[[nodiscard]] std::vector<DutySpan> dutiesOf(const roster::Cell &cell, QDate date,
                                             const QTimeZone &zone);

/// None where no duty holds.
[[nodiscard]] DutySpan dutyAt(const std::vector<DutySpan> &duties, TimePoint time);

} // namespace fw::attendance
