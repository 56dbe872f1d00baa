// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedforecasts.h"

#include "core/storage/sqlforecaststore.h"

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;
using forecast::ForecastStore;

namespace {

using Opened = std::shared_ptr<Database>;

bool sameRevision(const ForecastStore::CalendarRevision &one,
                  const ForecastStore::CalendarRevision &other)
{
    return one.revision == other.revision;
}

bool sameForecast(const ForecastStore::Published &one, const ForecastStore::Published &other)
{
    return one.id == other.id;
}

bool sameList(const std::vector<ForecastStore::Published> &one,
              const std::vector<ForecastStore::Published> &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), sameForecast);
}

} // namespace

Result<ForecastStore::CalendarRevision> SharedForecasts::calendar() const
{
    return m_copies.read<CalendarRevision>(
        u"calendar"_s, [](const Opened &opened) { return SqlForecastStore(opened).calendar(); },
        sameRevision);
}

Result<std::vector<ForecastStore::Published>> SharedForecasts::published(const QString &queue,
                                                                         int most) const
{
    return m_copies.read<std::vector<Published>>(
        u"published %1 "_s.arg(most) + queue,
        [queue, most](const Opened &opened) {
            return SqlForecastStore(opened).published(queue, most);
        },
        sameList);
}

Result<ForecastStore::Published> SharedForecasts::published(forecast::ForecastId id) const
{
    return m_copies.read<Published>(
        u"forecast %1"_s.arg(id),
        [id](const Opened &opened) { return SqlForecastStore(opened).published(id); },
        sameForecast);
}

Result<forecast::CallSeries> SharedForecasts::history(const QString &queue, TimePoint from,
                                                      TimePoint until,
                                                      const IntervalGrid &grid) const
{
    return m_copies.once<forecast::CallSeries>([queue, from, until, grid](const Opened &opened) {
        return SqlForecastStore(opened).history(queue, from, until, grid);
    });
}

Result<int> SharedForecasts::saveCalendar(const forecast::Calendar &calendar, int known,
                                          const access::AuditEntry &entry)
{
    return m_copies.write<int>([calendar, known, entry](const Opened &opened) {
        return SqlForecastStore(opened).saveCalendar(calendar, known, entry);
    });
}

Result<forecast::ForecastId> SharedForecasts::publish(const forecast::PublishedForecast &forecast,
                                                      const QString &scope,
                                                      const access::AuditEntry &entry)
{
    return m_copies.write<forecast::ForecastId>([forecast, scope, entry](const Opened &opened) {
        return SqlForecastStore(opened).publish(forecast, scope, entry);
    });
}

} // namespace fw::storage
