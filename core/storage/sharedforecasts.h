// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecaststore.h"
#include "core/storage/readcopies.h"

namespace fw::storage {

/// Calendars and published forecasts of a server, for who asks in the window: by copies that are
/// read anew in time. Forecasts are only added to.
class SharedForecasts final : public forecast::ForecastStore
{
public:
    /// \a threads outlive it.
    explicit SharedForecasts(StorageThreads &threads)
        : m_copies(threads)
    {
    }

    /// Tells when others changed something, and is to be told to look.
    [[nodiscard]] ReadCopies &copies() { return m_copies; }

    [[nodiscard]] Result<CalendarRevision> calendar() const override;
    [[nodiscard]] Result<std::vector<Published>> published(const QString &queue,
                                                           int most) const override;
    [[nodiscard]] Result<Published> published(forecast::ForecastId id) const override;
    /// Asked each time, and waited for.
    [[nodiscard]] Result<forecast::CallSeries> history(const QString &queue, TimePoint from,
                                                       TimePoint until,
                                                       const IntervalGrid &grid) const override;
    [[nodiscard]] Result<int> saveCalendar(const forecast::Calendar &calendar, int known,
                                           const access::AuditEntry &entry) override;
    [[nodiscard]] Result<forecast::ForecastId> publish(const forecast::PublishedForecast &forecast,
                                                       const QString &scope,
                                                       const access::AuditEntry &entry) override;

private:
    mutable ReadCopies m_copies;
};

} // namespace fw::storage
