// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demanddesk.h"

#include "core/forecast/calendartext.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <algorithm>

namespace fw::demand {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;
using forecast::CallSeries;
using forecast::ForecastStore;
using forecast::PublishedForecast;
using State = guard::DeskSession::State;

namespace {

Q_LOGGING_CATEGORY(lcDemand, "fw.demand", QtInfoMsg)

constexpr std::size_t kMostRead = 64;

/// Formulas of the floor that staffing does not know are read as its first.
int formulaOf(live::ServiceLevelFormula formula)
{
    const int number = static_cast<int>(formula);
    return number <= 4 ? number : 1;
}

/// Imported days as they are; the others as they were heard.
CallSeries merged(const CallSeries &imported, const CallSeries &heard)
{
    CallSeries series(heard.grid());
    const auto add = [&series](const CallSeries &from, QDate date, const CallSeries::Day &day) {
        for (const CallSeries::Interval &each : from.intervalsOf(date)) {
            if (day.heard[static_cast<std::size_t>(each.slot)] > 0) {
                series.add(each.start, day.calls[static_cast<std::size_t>(each.slot)]);
            }
        }
    };
    for (const auto &[date, day] : heard.days()) {
        if (imported.day(date) == nullptr) {
            add(heard, date, day);
        }
    }
    for (const auto &[date, day] : imported.days()) {
        add(imported, date, day);
    }
    return series;
}

} // namespace

DemandDesk::DemandDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                       roster::RosterDesk &rosters, ForecastStore &forecasts, DemandStore &store,
                       const Clock &clock, guard::DeskName name, QObject *parent)
    : QObject(parent)
    , m_floor(floor)
    , m_rosters(rosters)
    , m_forecasts(&forecasts)
    , m_store(&store)
    , m_author(session, floor, clock, std::move(name))
{
    const auto read = [this] {
        if (const Outcome done = reload(); !done) {
            qCWarning(lcDemand) << "not readable:" << done.error().detail;
        }
    };
    connect(&session, &guard::DeskSession::changed, this, read);
    connect(&floor, &live::FloorStore::begunAnew, this, &DemandDesk::changed);
    read();
}

Outcome DemandDesk::useStores(ForecastStore &forecasts, DemandStore &store)
{
    m_forecasts = &forecasts;
    m_store = &store;
    m_read.clear();
    return reload();
}

void DemandDesk::setHistorySource(HistorySource *source)
{
    m_source = source;
}

Outcome DemandDesk::reload()
{
    if (m_author.session().state() == State::Locked) {
        return success(); // what lies behind the lock screen stays as it was
    }
    m_read.clear(); // of somebody else, perhaps
    Result<ForecastStore::CalendarRevision> calendar = m_forecasts->calendar();
    Result<std::vector<QueueStandard>> standards = m_store->standards();
    if (!calendar || !standards) {
        return !calendar ? calendar.error() : standards.error();
    }
    m_calendar = std::move(*calendar);
    if (m_calendar.revision == 0) {
        m_calendar.calendar = forecast::chinaCalendar();
    }
    m_standards = std::move(*standards);
    tellHolidays();
    emit changed();
    return success();
}

void DemandDesk::tellHolidays()
{
    std::set<QDate> days = m_calendar.calendar.statutoryDays();
    if (days != m_holidays) {
        m_holidays = days;
        m_rosters.setPublicHolidays(std::move(days));
    }
}

std::vector<PlannedQueue> DemandDesk::queues() const
{
    const live::FloorConfig &config = m_floor.liveFloor().config();
    std::vector<std::string> names;
    for (const live::QueueView &queue : m_floor.liveFloor().queues()) {
        if (std::ranges::find(names, queue.name) == names.end()) { // on two switches
            names.push_back(queue.name);
        }
    }
    std::set<std::string> silent; // that no switch has told of yet
    for (const auto &[name, settings] : config.queues) {
        if (std::ranges::find(names, name) == names.end()) {
            silent.insert(name);
        }
    }
    names.insert(names.end(), silent.begin(), silent.end());
    std::vector<PlannedQueue> found;
    for (const std::string &each : names) {
        const QString name = QString::fromStdString(each);
        if (allow(Right::Read, name)) {
            const live::QueueSettings &settings = settingsOf(name);
            found.push_back({name,
                             settings.name.isEmpty() ? LocalizedText{name, name} : settings.name,
                             scopeOf(name)});
        }
    }
    return found;
}

const live::QueueSettings &DemandDesk::settingsOf(const QString &queue) const
{
    return m_floor.liveFloor().config().queue(queue.toStdString());
}

QString DemandDesk::scopeOf(const QString &queue) const
{
    const int scope = settingsOf(queue).scope;
    return scope > 0 ? m_author.organisation().scopes()[static_cast<std::size_t>(scope)].id
                     : QString();
}

Outcome DemandDesk::allow(Right right, const QString &queue) const
{
    return m_author.allow(ProtectedObject::Forecast, right, scopeOf(queue));
}

QueueStandard DemandDesk::standardOn(const QString &queue, QDate date) const
{
    if (const QueueStandard *kept = demand::standardOn(m_standards, queue, date)) {
        return *kept;
    }
    const live::ServiceLevelRule &rule = settingsOf(queue).serviceLevel;
    QueueStandard standard;
    standard.queue = queue;
    standard.from = date;
    standard.formula = formulaOf(rule.formula);
    standard.target = rule.target;
    standard.threshold = std::chrono::duration<double>(rule.threshold).count();
    return standard;
}

std::vector<QueueStandard> DemandDesk::standardsFrom(const QString &queue, QDate from) const
{
    std::vector<QueueStandard> found{standardOn(queue, from)};
    std::ranges::copy_if(m_standards, std::back_inserter(found), [&](const QueueStandard &each) {
        return each.queue == queue && each.from > from;
    });
    return found;
}

bool DemandDesk::mayEdit(const QString &queue) const
{
    return bool(allow(Right::Write, queue));
}

bool DemandDesk::mayEditCalendar() const
{
    return bool(m_author.allow(ProtectedObject::Forecast, Right::Write, m_author.ownScope()));
}

// What is planned by.

Outcome DemandDesk::saveCalendar(const forecast::Calendar &calendar)
{
    const QString scope = m_author.ownScope();
    if (Outcome allowed = m_author.allow(ProtectedObject::Forecast, Right::Write, scope);
        !allowed) {
        return allowed;
    }
    const Result<int> saved = m_forecasts->saveCalendar(
        calendar, m_calendar.revision, m_author.entry(u"forecast.calendar"_s, QString(), scope));
    const Outcome read = reload(); // also when somebody else was first
    return saved ? read : saved.error();
}

Outcome DemandDesk::saveStandard(const QueueStandard &standard)
{
    if (Outcome allowed = allow(Right::Write, standard.queue); !allowed) {
        return allowed;
    }
    if (Outcome checked = check(standard); !checked) {
        return checked;
    }
    const QString scope = scopeOf(standard.queue);
    access::AuditEntry entry = m_author.entry(u"forecast.standard"_s, standard.queue, scope);
    entry.detail = standard.from.toString(Qt::ISODate);
    const Outcome saved = m_store->saveStandard(standard, scope, entry);
    return saved ? reload() : saved;
}

Outcome DemandDesk::removeStandard(const QString &queue, QDate from)
{
    if (Outcome allowed = allow(Right::Write, queue); !allowed) {
        return allowed;
    }
    access::AuditEntry entry = m_author.entry(u"forecast.standard.remove"_s, queue, scopeOf(queue));
    entry.detail = from.toString(Qt::ISODate);
    const Outcome removed = m_store->removeStandard(queue, from, entry);
    return removed ? reload() : removed;
}

// Calls.

Result<CallSeries> DemandDesk::history(const QString &queue, TimePoint from, TimePoint until) const
{
    if (Outcome allowed = allow(Right::Read, queue); !allowed) {
        return allowed.error();
    }
    const IntervalGrid &grid = m_floor.liveFloor().config().grid;
    const Result<CallSeries> heard = m_forecasts->history(queue, from, until, grid);
    if (!heard) {
        return heard;
    }
    const Result<CallSeries> imported =
        m_store->history(queue, heard->dateOf(from), heard->dateOf(until - Microseconds(1)), grid);
    return imported ? merged(*imported, *heard) : imported;
}

void DemandDesk::readHistory(const QString &queue, TimePoint from, TimePoint until,
                             QObject &context, const HistorySource::Taker &taker) const
{
    const auto later = [&context, taker](const Result<CallSeries> &series) {
        QMetaObject::invokeMethod(
            &context, [taker, series] { taker(series); }, Qt::QueuedConnection);
    };
    if (m_source == nullptr) {
        later(history(queue, from, until));
        return;
    }
    if (const Outcome allowed = allow(Right::Read, queue); !allowed) {
        later(allowed.error());
        return;
    }
    const IntervalGrid &grid = m_floor.liveFloor().config().grid;
    const CallSeries days(grid);
    const Result<CallSeries> imported =
        m_store->history(queue, days.dateOf(from), days.dateOf(until - Microseconds(1)), grid);
    if (!imported) {
        later(imported);
        return;
    }
    m_source->read(queue, from, until, grid, context,
                   [taker, imported = *imported](const Result<CallSeries> &heard) {
                       taker(heard ? merged(imported, *heard) : heard);
                   });
}

void DemandDesk::readObserved(const QString &queue, QObject &context,
                              const ObservedTaker &taker) const
{
    const Outcome allowed = allow(Right::Write, queue);
    if (!allowed || m_source == nullptr) {
        const auto answer = allowed ? Result<ObservedStandard>(ObservedStandard())
                                    : Result<ObservedStandard>(allowed.error());
        QMetaObject::invokeMethod(
            &context, [taker, answer] { taker(answer); }, Qt::QueuedConnection);
        return;
    }
    constexpr int kWeek = 7;
    const CallSeries days(m_floor.liveFloor().config().grid);
    const TimePoint until = m_author.now();
    const TimePoint from = days.startOf(days.dateOf(until).addDays(-kObservedWeeks * kWeek));
    m_source->readCounters(queue, from, until, context,
                           [taker, from, until](const auto &intervals) {
                               using Read = Result<ObservedStandard>;
                               taker(intervals ? Read(observedStandard(*intervals, from, until))
                                               : Read(intervals.error()));
                           });
}

Outcome DemandDesk::saveHistory(const QString &queue, const CallSeries &calls)
{
    if (Outcome allowed = allow(Right::Write, queue); !allowed) {
        return allowed;
    }
    if (calls.days().empty()) {
        return Error{ErrorCode::InvalidArgument, u"calls"_s};
    }
    access::AuditEntry entry = m_author.entry(u"forecast.history"_s, queue, scopeOf(queue));
    entry.detail = u"%1/%2"_s.arg(calls.days().begin()->first.toString(Qt::ISODate),
                                  calls.days().rbegin()->first.toString(Qt::ISODate));
    const Outcome saved = m_store->saveHistory(queue, scopeOf(queue), calls, entry);
    if (saved) {
        emit changed();
    }
    return saved;
}

// Forecasts.

Result<forecast::ForecastId> DemandDesk::publish(const PublishedForecast &forecast)
{
    if (Outcome allowed = allow(Right::Write, forecast.queue); !allowed) {
        return allowed.error();
    }
    PublishedForecast made = forecast;
    made.madeBy = m_author.userName();
    made.madeAt = m_author.now();
    const QString scope = scopeOf(forecast.queue);
    const Result<forecast::ForecastId> id = m_forecasts->publish(
        made, scope, m_author.entry(u"forecast.publish"_s, forecast.queue, scope));
    if (id) {
        emit changed();
    }
    return id;
}

Result<std::vector<ForecastStore::Published>> DemandDesk::published(const QString &queue,
                                                                    int most) const
{
    if (Outcome allowed = allow(Right::Read, queue); !allowed) {
        return allowed.error();
    }
    return m_forecasts->published(queue, most);
}

Result<PublishedForecast> DemandDesk::published(forecast::ForecastId id) const
{
    if (const auto known = m_read.find(id); known != m_read.end()) {
        return known->second;
    }
    Result<ForecastStore::Published> whole = m_forecasts->published(id);
    if (!whole) {
        return whole.error();
    }
    if (Outcome allowed = allow(Right::Read, whole->forecast.queue); !allowed) {
        return allowed.error();
    }
    if (m_read.size() >= kMostRead) {
        m_read.erase(m_read.begin()); // the oldest
    }
    m_read[id] = whole->forecast;
    return std::move(whole->forecast);
}

} // namespace fw::demand
