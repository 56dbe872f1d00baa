// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forecast/callseries.h"

#include <optional>
#include <vector>

namespace fw::forecast {

/// An instant as ISO 8601 writes it; without an offset it is the zone's. An hour that the zone
/// leaves out is none.
[[nodiscard]] std::optional<TimePoint> timeFromText(const QString &text, const QTimeZone &zone);

/// Calls as they were read from a file.
struct ReadCalls
{
    CallSeries calls;
    std::vector<Error> faults; ///< a line each, Malformed, at most kMostFaults
    int lines = 0;             ///< that are good

    static constexpr std::size_t kMostFaults = 100;
};

/// CSV with the columns ts and calls: the begin of an interval of \a grid, and the calls that came
/// in it. An interval without a line counts as not heard; an hour that comes twice may be written
/// twice. \a file is how errors call the text. Errors: Malformed, when it is no table with these
/// columns; what is wrong with single lines is in the faults.
[[nodiscard]] Result<ReadCalls> callsFromCsv(const QByteArray &text, const QString &file,
                                             const IntervalGrid &grid);

} // namespace fw::forecast
