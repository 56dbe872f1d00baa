// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/base/result.h"
#include "core/forecast/calendar.h"
#include "core/forecast/callseries.h"
#include "core/forecast/publishedforecast.h"

#include <vector>

namespace fw::forecast {

using ForecastId = std::int64_t;

/// What forecasts are made of, and those that were given out. Calendars and forecasts are only
/// added to. Each change writes its entry of the audit trail in the same transaction.
class ForecastStore
{
    Q_DISABLE_COPY_MOVE(ForecastStore)

public:
    virtual ~ForecastStore() = default;

    struct CalendarRevision
    {
        int revision = 0; ///< 0: nobody has saved one yet
        TimePoint savedAt;
        QString savedBy;
        Calendar calendar;
    };

    /// The calendar that holds.
    [[nodiscard]] virtual Result<CalendarRevision> calendar() const = 0;
    /// Saves \a calendar as the revision after \a known. Conflict when somebody else was first;
    /// InvalidArgument for a row that makes no sense (Calendar::isSound).
    [[nodiscard]] virtual Result<int> saveCalendar(const Calendar &calendar, int known,
                                                   const access::AuditEntry &entry) = 0;

    /// Calls that were offered to a queue of that name, on any switch, from \a from until before
    /// \a until, by the intervals of \a grid. What the journal did not hear is not in it; an
    /// interval in which it counted for other queues only has no calls.
    [[nodiscard]] virtual Result<CallSeries> history(const QString &queue, TimePoint from,
                                                     TimePoint until,
                                                     const IntervalGrid &grid) const = 0;

    struct Published
    {
        ForecastId id = 0;
        QString scope; ///< node of the organisation that the queue lies in; empty: the root
        PublishedForecast forecast;
    };

    /// Keeps a forecast for good. Without points it is refused (InvalidArgument).
    [[nodiscard]] virtual Result<ForecastId> publish(const PublishedForecast &forecast,
                                                     const QString &scope,
                                                     const access::AuditEntry &entry) = 0;
    /// Forecasts of a queue, the newest first, without their points.
    [[nodiscard]] virtual Result<std::vector<Published>> published(const QString &queue,
                                                                   int most) const = 0;
    /// One of them, whole. NotFound.
    [[nodiscard]] virtual Result<Published> published(ForecastId id) const = 0;

protected:
    ForecastStore() = default;
};

} // namespace fw::forecast
