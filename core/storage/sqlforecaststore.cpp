// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlforecaststore.h"

#include "core/forecast/calendartext.h"
#include "core/storage/auditrows.h"
#include "core/storage/journalrows.h"
#include "core/storage/transaction.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <map>

namespace fw::storage {

using namespace Qt::StringLiterals;
using forecast::Calendar;
using forecast::CallSeries;
using forecast::ForecastPoint;
using forecast::PublishedForecast;

namespace {

constexpr QLatin1StringView kColumns =
    "id, scope, queue, origin, made_at, made_by, model, is_fallback, interval_minutes, coverage, "
    "naive_error"_L1;

void bind(QSqlQuery &query, TimePoint time)
{
    query.addBindValue(static_cast<qlonglong>(toMicroseconds(time)));
}

void bind(QSqlQuery &query, const QString &text)
{
    query.addBindValue(storable(text));
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

forecast::ForecastStore::Published publishedAt(const QSqlQuery &query)
{
    forecast::ForecastStore::Published found;
    found.id = query.value(0).toLongLong();
    found.scope = query.value(1).toString();
    PublishedForecast &made = found.forecast;
    made.queue = query.value(2).toString();
    made.origin = timeAt(query, 3);
    made.madeAt = timeAt(query, 4);
    made.madeBy = query.value(5).toString();
    made.model = query.value(6).toString();
    made.isFallback = query.value(7).toInt() != 0;
    made.interval = std::chrono::minutes(query.value(8).toInt());
    made.coverage = query.value(9).toDouble();
    made.naiveError = query.value(10).toDouble();
    return found;
}

Result<std::int64_t> addForecast(const QSqlDatabase &connection, const PublishedForecast &made,
                                 const QString &scope)
{
    QSqlQuery query(connection);
    query.prepare(u"INSERT INTO forecasts (scope, queue, origin, made_at, made_by, model, "
                  "is_fallback, interval_minutes, coverage, naive_error) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    bind(query, scope);
    bind(query, made.queue);
    bind(query, made.origin);
    bind(query, made.madeAt);
    bind(query, made.madeBy);
    bind(query, made.model);
    query.addBindValue(made.isFallback ? 1 : 0);
    query.addBindValue(static_cast<qlonglong>(made.interval.count()));
    query.addBindValue(made.coverage);
    query.addBindValue(made.naiveError);
    if (!query.exec() || !query.next()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    const std::int64_t id = query.value(0).toLongLong();
    query.finish();
    return id;
}

Outcome addPoints(const QSqlDatabase &connection, std::int64_t id, const PublishedForecast &made)
{
    QSqlQuery query(connection);
    query.prepare(u"INSERT INTO forecast_points (forecast, start, calls, low, high, naive, "
                  "four_week_mean) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    for (const ForecastPoint &point : made.points) {
        query.addBindValue(static_cast<qlonglong>(id));
        bind(query, point.start);
        for (const double value :
             {point.calls, point.low, point.high, point.naive, point.fourWeekMean}) {
            query.addBindValue(value);
        }
        if (!query.exec()) {
            return errorOf(query.lastError(), connection.databaseName());
        }
    }
    return success();
}

Result<std::vector<ForecastPoint>> pointsOf(const QSqlDatabase &connection, std::int64_t id)
{
    QSqlQuery query(connection);
    query.prepare(u"SELECT start, calls, low, high, naive, four_week_mean FROM forecast_points "
                  "WHERE forecast = ? ORDER BY start"_s);
    query.addBindValue(static_cast<qlonglong>(id));
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<ForecastPoint> points;
    while (query.next()) {
        points.push_back({timeAt(query, 0), query.value(1).toDouble(), query.value(2).toDouble(),
                          query.value(3).toDouble(), query.value(4).toDouble(),
                          query.value(5).toDouble()});
    }
    return points;
}

Result<std::int64_t> newestRevision(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT coalesce(max(revision), 0) FROM forecast_calendars"_s) ||
        !query.next()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return query.value(0).toLongLong();
}

} // namespace

SqlForecastStore::SqlForecastStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<forecast::ForecastStore::CalendarRevision> SqlForecastStore::calendar() const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT revision, saved_at, saved_by, content FROM forecast_calendars "
                    "ORDER BY revision DESC LIMIT 1"_s)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    CalendarRevision found;
    if (query.next()) {
        const Result<Calendar> calendar =
            forecast::calendarFromJson(query.value(3).toString().toUtf8(), u"forecast_calendars"_s);
        if (!calendar) {
            return calendar.error();
        }
        found = {query.value(0).toInt(), timeAt(query, 1), query.value(2).toString(), *calendar};
    }
    return found;
}

Result<int> SqlForecastStore::saveCalendar(const Calendar &calendar, int known,
                                           const access::AuditEntry &entry)
{
    if (!std::ranges::all_of(calendar.rows(), Calendar::isSound)) {
        return Error{ErrorCode::InvalidArgument, u"a row of the calendar"_s};
    }
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (const Outcome begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const Result<std::int64_t> newest = newestRevision(connection);
    if (!newest) {
        return newest.error();
    }
    if (*newest != known) {
        return Error{ErrorCode::Conflict, u"calendar %1"_s.arg(*newest)};
    }
    QSqlQuery query(connection);
    query.prepare(u"INSERT INTO forecast_calendars (revision, saved_at, saved_by, content) "
                  "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s);
    query.addBindValue(known + 1);
    bind(query, entry.at);
    bind(query, entry.user);
    bind(query, QString::fromUtf8(forecast::calendarToJson(calendar)));
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    if (query.numRowsAffected() == 0) {
        return Error{ErrorCode::Conflict, u"calendar %1"_s.arg(known + 1)};
    }
    access::AuditEntry noted = entry;
    if (noted.detail.isEmpty()) {
        noted.detail = u"%1: %2 rows"_s.arg(known + 1).arg(calendar.rows().size());
    }
    if (const Outcome added = addAuditEntry(connection, noted); !added) {
        return added.error();
    }
    if (const Outcome done = transaction.commit(); !done) {
        return done.error();
    }
    return known + 1;
}

Result<CallSeries> SqlForecastStore::history(const QString &queue, TimePoint from, TimePoint until,
                                             const IntervalGrid &grid) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.prepare(u"SELECT i.start, sum(CASE WHEN q.name = ? THEN i.offered ELSE 0 END) "
                  "FROM queue_intervals i JOIN queues q ON q.id = i.queue "
                  "WHERE i.start >= ? AND i.start < ? GROUP BY i.start"_s);
    bind(query, queue);
    bind(query, from);
    bind(query, until);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::map<TimePoint, double> calls; // by interval of the grid, which may be longer
    while (query.next()) {
        calls[grid.intervalStart(timeAt(query, 0))] += query.value(1).toDouble();
    }
    CallSeries series(grid);
    for (const auto &[start, count] : calls) {
        series.add(start, count);
    }
    return series;
}

Result<std::vector<live::QueueInterval>>
SqlForecastStore::counters(const QString &queue, TimePoint from, TimePoint until) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.prepare(
        "SELECT i.start, %1 FROM queue_intervals i JOIN queues q ON q.id = i.queue "
        "WHERE q.name = ? AND i.start >= ? AND i.start < ? "
        "GROUP BY i.start ORDER BY i.start"_L1.arg(sumsOf(queueCounterColumns(), "i"_L1)));
    bind(query, queue);
    bind(query, from);
    bind(query, until);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<live::QueueInterval> found;
    while (query.next()) {
        found.push_back({timeAt(query, 0), queueCountersAt(query, 1)});
    }
    return found;
}

Result<forecast::ForecastId> SqlForecastStore::publish(const PublishedForecast &made,
                                                       const QString &scope,
                                                       const access::AuditEntry &entry)
{
    if (made.points.empty()) {
        return Error{ErrorCode::InvalidArgument, u"no points"_s};
    }
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (const Outcome begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const Result<std::int64_t> id = addForecast(connection, made, scope);
    if (!id) {
        return id;
    }
    if (const Outcome added = addPoints(connection, *id, made); !added) {
        return added.error();
    }
    access::AuditEntry noted = entry;
    if (noted.detail.isEmpty()) {
        noted.detail = u"#%1"_s.arg(*id);
    }
    if (const Outcome added = addAuditEntry(connection, noted); !added) {
        return added.error();
    }
    if (const Outcome done = transaction.commit(); !done) {
        return done.error();
    }
    return id;
}

Result<std::vector<forecast::ForecastStore::Published>>
SqlForecastStore::published(const QString &queue, int most) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(
        u"SELECT %1 FROM forecasts WHERE queue = ? ORDER BY id DESC LIMIT ?"_s.arg(kColumns));
    bind(query, queue);
    query.addBindValue(most);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<Published> found;
    while (query.next()) {
        found.push_back(publishedAt(query));
    }
    return found;
}

Result<forecast::ForecastStore::Published>
SqlForecastStore::published(forecast::ForecastId id) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(u"SELECT %1 FROM forecasts WHERE id = ?"_s.arg(kColumns));
    query.addBindValue(static_cast<qlonglong>(id));
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    if (!query.next()) {
        return Error{ErrorCode::NotFound, u"#%1"_s.arg(id)};
    }
    Published found = publishedAt(query);
    query.finish();
    Result<std::vector<ForecastPoint>> points = pointsOf(connection, id);
    if (!points) {
        return points.error();
    }
    found.forecast.points = std::move(*points);
    return found;
}

} // namespace fw::storage
