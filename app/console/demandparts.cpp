// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/demandparts.h"

#include "app/console/accessparts.h"
#include "app/console/deskname.h"
#include "app/console/rosterparts.h"
#include "core/storage/serverfeed.h"
#include "core/storage/sharedforecasts.h"
#include "core/storage/storagethreads.h"
#include "ui/forecast/forecastpage.h"
#include "ui/shell/mainwindow.h"

#include <QLoggingCategory>

namespace fw::app {

using namespace Qt::StringLiterals;
using storage::SqlForecastStore;

namespace {

Q_LOGGING_CATEGORY(lcDemand, "fw.demand.parts", QtInfoMsg)

void warnUnless(const Outcome &done)
{
    if (!done) {
        qCWarning(lcDemand) << done.error().detail;
    }
}

access::AuditEntry demoEntry(const QString &action, const QString &object, const QString &scope,
                             TimePoint at)
{
    access::AuditEntry entry;
    entry.at = at;
    entry.user = u"fs"_s;
    entry.action = action;
    entry.object = object;
    entry.scope = scope;
    return entry;
}

} // namespace

void JournalHistory::read(const QString &queue, TimePoint from, TimePoint until,
                          const IntervalGrid &grid, QObject &context, const Taker &taker)
{
    ask([=](const SqlForecastStore &store) { return store.history(queue, from, until, grid); },
        context, taker);
}

void JournalHistory::readCounters(const QString &queue, TimePoint from, TimePoint until,
                                  QObject &context, const CountersTaker &taker)
{
    ask([=](const SqlForecastStore &store) { return store.counters(queue, from, until); }, context,
        taker);
}

template<typename Work, typename Taken>
void JournalHistory::ask(Work work, QObject &context, const Taken &taker)
{
    storage::whenDone(
        m_journal.read([work](const std::shared_ptr<storage::Database> &database) {
            return work(SqlForecastStore(database));
        }),
        context, [taker](const auto &read) { taker(read); },
        [taker] {
            taker(Error{ErrorCode::Unreadable, {}});
        });
}

struct DemandParts::Demo
{
    explicit Demo(QDate today)
        : demand(floor, today)
    {
    }

    simulation::DemoFloor floor = simulation::demoFloor();
    demo::DemoDemand demand;
};

DemandParts::DemandParts(AccessParts &access, const live::FloorStore &floor, RosterParts &rosters,
                         const Clock &clock)
    : m_access(access)
    , m_floor(floor)
    , m_rosters(rosters)
    , m_clock(clock)
    , m_database(rosters.database())
    , m_forecasts(std::make_unique<SqlForecastStore>(m_database))
    , m_store(std::make_unique<storage::SqlDemandStore>(m_database))
    , m_desk(access.session(), floor, rosters.desk(), *m_forecasts, *m_store, clock, deskName())
{
    m_pool.setMaxThreadCount(1);
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &DemandParts::takeStep);
    connect(&rosters, &RosterParts::databaseUsed, this, &DemandParts::use);
    connect(&rosters, &RosterParts::demoPlanned, this, &DemandParts::beginDemo);
}

DemandParts::~DemandParts() = default;

void DemandParts::addTo(ui::MainWindow &window, const ui::Theme &theme,
                        storage::StorageThreads &journal)
{
    m_window = &window;
    m_history = std::make_unique<JournalHistory>(journal);
    m_desk.setHistorySource(m_history.get());
    m_page = new ui::ForecastPage(m_desk, theme);
    m_page->setWatermark([this] { return m_access.watermark(); });
    window.addPage(ui::PageId::Forecast, m_page);
    connect(&m_access.session(), &guard::DeskSession::changed, this, &DemandParts::applyRights);
    applyRights();
}

void DemandParts::applyRights()
{
    const guard::DeskSession &session = m_access.session();
    const bool isCovered = session.state() == guard::DeskSession::State::SignedOut ||
                           session.state() == guard::DeskSession::State::Locked;
    if (!isCovered) { // else what was shown stays as it is
        m_window->setPageAllowed(
            ui::PageId::Forecast,
            session.may(access::ProtectedObject::Forecast, access::Right::Read));
    }
}

void DemandParts::use(const std::shared_ptr<storage::Database> &database)
{
    m_step.stop();
    m_steps.clear();
    m_demo.reset();
    std::unique_ptr<forecast::ForecastStore> forecasts;
    if (storage::ServerFeed *const feed = m_rosters.feed()) {
        auto shared = std::make_unique<storage::SharedForecasts>(feed->threads());
        connect(&shared->copies(), &storage::ReadCopies::changed, &m_desk,
                [this] { warnUnless(m_desk.reload()); });
        forecasts = std::move(shared);
    } else {
        forecasts = std::make_unique<SqlForecastStore>(database);
    }
    auto store = std::make_unique<storage::SqlDemandStore>(database);
    warnUnless(m_desk.useStores(*forecasts, *store));
    m_forecasts = std::move(forecasts);
    m_store = std::move(store);
    m_database = database; // the one before is let go of here
}

// The demo: a site at a time is reckoned in the pool and kept in small steps, so that the window
// paints and hears in between. The calendar comes last: with it, all is there.

void DemandParts::beginDemo()
{
    if (m_desk.calendar().revision > 0) {
        return; // kept from earlier today
    }
    m_demo = std::make_shared<const Demo>(m_desk.author().today());
    makeSite(0);
}

void DemandParts::makeSite(std::size_t index)
{
    const std::shared_ptr<const Demo> demo = m_demo;
    if (index >= demo->demand.siteCount()) {
        m_steps.push_back([this, demo]() -> Outcome {
            const Result<int> saved =
                m_forecasts->saveCalendar(demo->demand.calendar(), 0,
                                          demoEntry(u"forecast.calendar"_s, {}, {}, m_clock.now()));
            m_demo.reset();
            return saved ? m_desk.reload() : saved.error();
        });
        m_step.start();
        return;
    }
    m_pool.start([this, demo, index] {
        const Made made = std::make_shared<const demo::DemoSite>(demo->demand.site(index));
        QMetaObject::invokeMethod(
            this,
            [this, demo, index, made] {
                if (m_demo == demo) { // else something else is shown by now
                    keepSite(made);
                    makeSite(index + 1);
                }
            },
            Qt::QueuedConnection);
    });
}

void DemandParts::keepSite(const Made &site)
{
    for (const demo::DemoQueue &queue : site->queues) {
        m_steps.push_back([this, site, &queue]() -> Outcome {
            const TimePoint now = m_clock.now();
            const auto entry = [&](const QString &action) {
                return demoEntry(action, queue.queue, queue.scope, now);
            };
            const Outcome kept =
                m_store->saveStandard(queue.standard, queue.scope, entry(u"forecast.standard"_s));
            return kept ? m_store->saveHistory(queue.queue, queue.scope, queue.history,
                                               entry(u"forecast.history"_s))
                        : kept;
        });
        for (const forecast::PublishedForecast &each : queue.forecasts) {
            m_steps.push_back([this, site, &queue, &each]() -> Outcome {
                const auto id = m_forecasts->publish(
                    each, queue.scope,
                    demoEntry(u"forecast.publish"_s, queue.queue, queue.scope, each.madeAt));
                return id ? success() : Outcome(id.error());
            });
        }
    }
    for (const auto &each : site->requirements) {
        m_steps.push_back([this, site, &each]() -> Outcome {
            const QString &team = each.first;
            const Outcome kept =
                storage::SqlRosterStore(m_database)
                    .saveRequirement(team, each.second,
                                     demoEntry(u"roster.requirement"_s, team, team, m_clock.now()));
            emit m_rosters.desk().plansChanged(team);
            return kept;
        });
    }
    m_steps.push_back([this] { return m_desk.reload(); });
    m_step.start();
}

void DemandParts::takeStep()
{
    if (m_steps.empty()) {
        m_step.stop();
        return;
    }
    const std::function<Outcome()> step = std::move(m_steps.front());
    m_steps.pop_front();
    warnUnless(step());
}

} // namespace fw::app
