// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forecast/callseries.h"
#include "core/live/intervalhistory.h"

#include <functional>

class QObject;

namespace fw::demand {

/// Where calls of the past are read from when that may take its time. A taker is called later in
/// the thread of its context, unless that is gone by then.
class HistorySource
{
    Q_DISABLE_COPY_MOVE(HistorySource)

public:
    using Taker = std::function<void(const Result<forecast::CallSeries> &)>;
    using CountersTaker = std::function<void(const Result<std::vector<live::QueueInterval>> &)>;

    virtual ~HistorySource() = default;

    /// As ForecastStore::history().
    virtual void read(const QString &queue, TimePoint from, TimePoint until,
                      const IntervalGrid &grid, QObject &context, const Taker &taker) = 0;
    /// What was counted of the queues of that name, on any switch, in the intervals that begin in
    /// [from, until): the oldest first, none in which nothing was.
    virtual void readCounters(const QString &queue, TimePoint from, TimePoint until,
                              QObject &context, const CountersTaker &taker) = 0;

protected:
    HistorySource() = default;
};

} // namespace fw::demand
