// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecaststore.h"
#include "core/live/intervalhistory.h"
#include "core/storage/database.h"

#include <memory>

namespace fw::storage {

/// Calendars, the journal's counts of calls, and published forecasts in a database.
class SqlForecastStore final : public forecast::ForecastStore
{
public:
    explicit SqlForecastStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<CalendarRevision> calendar() const override;
    [[nodiscard]] Result<int> saveCalendar(const forecast::Calendar &calendar, int known,
                                           const access::AuditEntry &entry) override;
    [[nodiscard]] Result<forecast::CallSeries> history(const QString &queue, TimePoint from,
                                                       TimePoint until,
                                                       const IntervalGrid &grid) const override;
    /// As demand::HistorySource::readCounters().
    [[nodiscard]] Result<std::vector<live::QueueInterval>>
    counters(const QString &queue, TimePoint from, TimePoint until) const;
    [[nodiscard]] Result<forecast::ForecastId> publish(const forecast::PublishedForecast &forecast,
                                                       const QString &scope,
                                                       const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<Published>> published(const QString &queue,
                                                           int most) const override;
    [[nodiscard]] Result<Published> published(forecast::ForecastId id) const override;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
