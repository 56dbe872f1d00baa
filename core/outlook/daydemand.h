// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/requiredstaff.h"

namespace fw::outlook {

/// What comes to a queue on a local day, and what is promised of it.
struct QueueDemand
{
    QString queue;
    std::vector<double> calls; ///< by interval of the day
    demand::QueueStandard standard;
};

/// What comes on a local day.
struct DayDemand
{
    QDate date;
    int minutes = 30; ///< of an interval; divides the day
    std::vector<QueueDemand> queues;

    [[nodiscard]] int intervals() const { return 24 * 60 / minutes; }

    /// Of all queues.
    [[nodiscard]] double calls() const;
};

/// The day's calls of those queues that a forecast touches and a standard holds for. Times are of
/// the clock on the wall: what falls into an hour that comes twice counts as the larger of the two.
[[nodiscard]] DayDemand dayDemandOf(const std::vector<demand::QueueNeed> &needs,
                                    const std::vector<demand::QueueStandard> &standards, QDate date,
                                    int minutes, const QTimeZone &zone);

} // namespace fw::outlook
