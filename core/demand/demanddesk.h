// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demandstore.h"
#include "core/demand/historysource.h"
#include "core/demand/observedstandard.h"
#include "core/demand/requiredstaff.h"
#include "core/forecast/forecaster.h"
#include "core/forecast/forecaststore.h"
#include "core/guard/deskauthor.h"
#include "core/roster/rosterdesk.h"

#include <QObject>

#include <map>
#include <set>

namespace fw::demand {

/// A queue that can be forecast.
struct PlannedQueue
{
    QString id; ///< as the journal and the forecasts call it
    LocalizedText name;
    QString scope; ///< node of the organisation; empty: the root
};

/// From calls to people at this desk: asks who may, forecasts, keeps, and says that something
/// changed. The one object through which screens read and write calendars, standards, forecasts and
/// the requirement that rosters are planned against.
///
/// Errors: NotPermitted with "right" or "scope"; NotFound; Conflict when somebody else saved the
/// calendar first; what the parts say.
class DemandDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemandDesk)

public:
    /// What is handed over has to outlive this.
    DemandDesk(const guard::DeskSession &session, const live::FloorStore &floor,
               roster::RosterDesk &rosters, forecast::ForecastStore &forecasts, DemandStore &store,
               const Clock &clock, guard::DeskName name, QObject *parent = nullptr);

    /// Works on what is kept elsewhere from now on.
    Outcome useStores(forecast::ForecastStore &forecasts, DemandStore &store);
    /// Where readHistory() reads what was heard; null: where the forecasts are kept.
    void setHistorySource(HistorySource *source);
    /// Reads calendar and standards anew, and tells the rosters which days are public holidays.
    Outcome reload();

    /// That the person at the desk may see, in the order of the floor.
    [[nodiscard]] std::vector<PlannedQueue> queues() const;

    /// Of revision 0, and with China's holidays, as long as nobody saved one.
    [[nodiscard]] const forecast::ForecastStore::CalendarRevision &calendar() const
    {
        return m_calendar;
    }

    /// By queue and date.
    [[nodiscard]] const std::vector<QueueStandard> &standards() const { return m_standards; }

    /// The standard of the day. Where none was saved, one of that day with the floor's own service
    /// level, which no team has a share of.
    [[nodiscard]] QueueStandard standardOn(const QString &queue, QDate date) const;
    /// All that hold from \a from on, so that each day has one.
    [[nodiscard]] std::vector<QueueStandard> standardsFrom(const QString &queue, QDate from) const;

    [[nodiscard]] bool mayEdit(const QString &queue) const;
    [[nodiscard]] bool mayEditCalendar() const;

    Outcome saveCalendar(const forecast::Calendar &calendar);
    Outcome saveStandard(const QueueStandard &standard);
    Outcome removeStandard(const QString &queue, QDate from);

    /// What the stores have, by the intervals of the floor: what was imported, and what the journal
    /// counted where it lies beside the forecasts. Waits for the database.
    [[nodiscard]] Result<forecast::CallSeries> history(const QString &queue, TimePoint from,
                                                       TimePoint until) const;
    /// The same with the journal wherever it lies, later: \a taker is called once, unless \a
    /// context is gone by then. A day that was imported is taken from there.
    void readHistory(const QString &queue, TimePoint from, TimePoint until, QObject &context,
                     const HistorySource::Taker &taker) const;
    using ObservedTaker = std::function<void(const Result<ObservedStandard> &)>;
    /// What the journal says of the queue's kObservedWeeks before today and of today so far, for
    /// who may edit its standard; \a taker as of readHistory(). Without a source nothing is known.
    void readObserved(const QString &queue, QObject &context, const ObservedTaker &taker) const;
    /// Keeps calls that were imported. InvalidArgument when there are none.
    Outcome saveHistory(const QString &queue, const forecast::CallSeries &calls);
    /// Keeps what was made from the history, in the name of who is here; it is judged by what
    /// comes.
    Result<forecast::ForecastId> publish(const forecast::PublishedForecast &forecast);
    /// The newest first.
    [[nodiscard]] Result<std::vector<forecast::ForecastStore::Published>>
    published(const QString &queue, int most = 20) const;
    /// One of them, whole.
    [[nodiscard]] Result<forecast::PublishedForecast> published(forecast::ForecastId id) const;
    /// The newest published forecast that covers the whole local day. NotFound.
    [[nodiscard]] Result<forecast::PublishedForecast> forecastOf(const QString &queue,
                                                                 QDate day) const;
    /// What each queue needs on the days, by the newest published forecasts. Days without one are
    /// not in it.
    [[nodiscard]] Result<std::vector<QueueNeed>> needs(QDate from, QDate to) const;
    /// Keeps the team's part as the requirement that its roster is planned against. NotFound when
    /// no published forecast covers a day of it, or no queue gives the team a share.
    Outcome requireOf(const QString &team, QDate from, QDate to);

    [[nodiscard]] const guard::DeskAuthor &author() const { return m_author; }

    [[nodiscard]] roster::RosterDesk &rosters() const { return m_rosters; }

    [[nodiscard]] const live::FloorStore &floor() const { return m_floor; }

signals:
    void changed();

private:
    [[nodiscard]] const live::QueueSettings &settingsOf(const QString &queue) const;
    [[nodiscard]] QString scopeOf(const QString &queue) const;
    [[nodiscard]] Outcome allow(access::Right right, const QString &queue) const;
    /// The wanted days of \a forecast that are whole in it, and no longer wanted.
    [[nodiscard]] Result<QueueNeed> takeDays(const forecast::PublishedForecast &forecast,
                                             std::set<QDate> &wanted) const;
    /// Queues of which the team has a share on a day from \a from on, and the standards that hold.
    [[nodiscard]] std::vector<QString> queuesOf(const QString &team, QDate from,
                                                std::vector<QueueStandard> &standards) const;
    [[nodiscard]] Outcome addNeeds(const QString &queue, QDate from, QDate to,
                                   std::vector<QueueNeed> &needs) const;
    [[nodiscard]] IntervalGrid gridOf(std::chrono::minutes interval) const;
    void tellHolidays();

    const live::FloorStore &m_floor;
    roster::RosterDesk &m_rosters;
    forecast::ForecastStore *m_forecasts; ///< never null
    DemandStore *m_store;                 ///< never null
    HistorySource *m_source = nullptr;
    guard::DeskAuthor m_author;
    forecast::ForecastStore::CalendarRevision m_calendar;
    std::vector<QueueStandard> m_standards;
    std::set<QDate> m_holidays; ///< as the rosters were told
    /// What was read: a published forecast is never changed.
    mutable std::map<forecast::ForecastId, forecast::PublishedForecast> m_read;
};

} // namespace fw::demand
