// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rosterparts.h"

#include "app/console/accessparts.h"
#include "app/console/attendanceparts.h"
#include "app/console/deskname.h"
#include "app/console/expectationkeeper.h"
#include "app/console/rosterplanner.h"
#include "app/console/rostersimulation.h"
#include "app/console/serverparts.h"
#include "app/console/workpages.h"
#include "core/storage/sharedrosters.h"
#include "ui/agents/agentsheets.h"
#include "ui/attendance/attendancetext.h"
#include "ui/attendance/dutyband.h"
#include "ui/roster/rosterpage.h"
#include "ui/shell/mainwindow.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRosters, "fw.rosters", QtInfoMsg)

constexpr std::chrono::seconds kSearch{60};
constexpr std::chrono::milliseconds kTogether{300};
constexpr std::chrono::seconds kPoll{60};

void warnUnless(const Outcome &done)
{
    if (!done) {
        qCWarning(lcRosters) << done.error().detail;
    }
}

} // namespace

RosterParts::RosterParts(const std::shared_ptr<storage::Database> &database, AccessParts &access,
                         const live::FloorStore &floor, const ServerParts &server,
                         const Clock &clock)
    : m_access(access)
    , m_server(server)
    , m_clock(clock)
    , m_ownDatabase(database)
    , m_used(database)
    , m_own(database)
    , m_choices(database)
    , m_desk(access.session(), floor, m_own, clock, deskName())
{
    connect(&server, &ServerParts::floorBegun, this, &RosterParts::follow);
    connect(&server, &ServerParts::opened, this, &RosterParts::listen);
    connect(&server, &ServerParts::closing, this, &RosterParts::letGo);
    m_told.setSingleShot(true);
    m_told.setInterval(kTogether);
    m_poll.setInterval(kPoll);
    connect(&m_told, &QTimer::timeout, &m_desk, &roster::RosterDesk::reloadSoon);
    connect(&m_poll, &QTimer::timeout, &m_desk, &roster::RosterDesk::reloadSoon);
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &RosterParts::addNextPlan);
}

RosterParts::~RosterParts() = default;

void RosterParts::addTo(ui::MainWindow &window, const ui::Theme &theme,
                        ui::ActionCatalogue &actions)
{
    m_window = &window;
    m_page = new ui::RosterPage(m_desk, theme, actions);
    m_page->setOptimiser(*new RosterPlanner({.cpu = kSearch}, m_page));
    m_page->setMemory(&m_choices);
    m_page->setWatermark([this] { return m_access.watermark(); });
    window.addPage(ui::PageId::Roster, m_page);
    // After the page, which leaves what could not be kept on the shelf before.
    connect(&m_desk, &roster::RosterDesk::storeChanged, m_page, [this] { changeShelf(); });
    connect(&m_access.session(), &guard::DeskSession::changed, this, &RosterParts::applyRights);
    connect(&window, &ui::MainWindow::closing, m_page, [this] { m_page->keepForClosing(); });
    applyRights();
}

void RosterParts::addAttendance(ui::MainWindow &window, const ui::Theme &theme,
                                live::FloorStore &floor, ExpectationKeeper &expectation,
                                storage::StorageThreads &journal)
{
    m_attendance = std::make_unique<AttendanceParts>(m_used, m_access.session(), m_desk, floor,
                                                     journal, m_clock);
    connect(m_attendance.get(), &AttendanceParts::failed, this,
            [](const Error &error) { warnUnless(error); });
    connect(m_attendance.get(), &AttendanceParts::rosterChanged, &expectation,
            &ExpectationKeeper::setRostered);
    m_attendance->addTo(window, theme);
    connect(&m_attendance->watch(), &attendance::AdherenceWatch::changed, m_page,
            [this] { showAdherence(); });
}

void RosterParts::showAdherence()
{
    std::map<QString, double> shares;
    for (const attendance::AdherenceRow &row : m_attendance->watch().rows()) {
        if (const auto share = row.today.adherence(); share && !row.person.isEmpty()) {
            shares[row.person] = *share;
        }
    }
    m_page->setAdherence(shares);
}

void RosterParts::furnish(WorkPages &pages, const ui::Theme &theme, live::FloorStore &floor)
{
    const attendance::AdherenceWatch &watch = m_attendance->watch();
    pages.setDuties(
        [&watch](live::AgentId agent) {
            const attendance::AdherenceRow *const row = watch.find(agent);
            return row != nullptr ? ui::AttendanceText::agentDuty(*row) : std::nullopt;
        },
        watch);
    pages.sheets().addFurnisher([&watch, &theme, &floor](ui::AgentSheet &sheet) {
        auto *band = new ui::DutyBand(floor, watch, theme, &sheet);
        connect(&sheet, &ui::AgentSheet::agentChanged, band, &ui::DutyBand::showAgent);
        sheet.addBand(band);
    });
}

/// Told at once of what other desks do, and looking now and then in case nobody tells.
void RosterParts::listen()
{
    connect(m_server.feed(), &storage::ServerFeed::rostersTold, &m_told,
            qOverload<>(&QTimer::start));
    m_poll.start();
}

/// The threads of the server are about to end.
void RosterParts::letGo()
{
    m_poll.stop();
    m_told.stop();
    if (m_threaded != nullptr) {
        useStore(m_own, nullptr, u"desk"_s);
        m_threaded.reset();
        if (m_attendance != nullptr) {
            m_attendance->useThreads(nullptr);
        }
        use(m_ownDatabase); // nobody asks the server's threads any more
    }
}

storage::ServerFeed *RosterParts::feed() const
{
    return m_threaded ? m_server.feed() : nullptr;
}

void RosterParts::useDemand(const demand::DemandDesk &demand)
{
    m_page->setForesight(demand, *new RosterSimulation(m_page));
}

void RosterParts::applyRights()
{
    const guard::DeskSession &session = m_access.session();
    const bool isCovered = session.state() == guard::DeskSession::State::SignedOut ||
                           session.state() == guard::DeskSession::State::Locked;
    if (!isCovered) { // else what was shown stays as it is
        m_window->setPageAllowed(
            ui::PageId::Roster,
            session.may(access::ProtectedObject::RosterView, access::Right::Read));
    }
}

void RosterParts::use(const std::shared_ptr<storage::Database> &database)
{
    m_used = database;
    emit databaseUsed(database);
    if (m_attendance != nullptr) {
        m_attendance->useDatabase(database);
    }
}

void RosterParts::begin(bool isDemo, const QString &folder)
{
    m_step.stop();
    m_demo.reset();
    m_isDemo = isDemo;
    m_drafts = QDir(folder).filePath(u"drafts"_s);
    if (isDemo) {
        useDemo(folder);
    } else {
        follow();
    }
}

/// Drafts that could not be kept in one place are no drafts of another.
void RosterParts::useStore(roster::RosterStore &store, roster::StoreRunner *runner,
                           const QString &place)
{
    m_place = place;
    warnUnless(m_desk.useStore(store, runner));
}

void RosterParts::changeShelf()
{
    auto next = std::make_unique<storage::FileDraftShelf>(QDir(m_drafts).filePath(m_place));
    m_page->setShelf(*next);
    m_shelf = std::move(next);
}

/// For who asks without a runner: what was read last, and is read anew when others tell.
std::unique_ptr<roster::RosterStore> RosterParts::shareRosters(storage::ServerFeed &feed)
{
    auto shared = std::make_unique<storage::SharedRosters>(feed.threads());
    connect(&feed, &storage::ServerFeed::rostersTold, &shared->copies(),
            &storage::ReadCopies::look);
    connect(&shared->copies(), &storage::ReadCopies::changed, &m_desk, [this] {
        emit m_desk.plansChanged({});
        emit m_desk.requestsChanged({});
    });
    return shared;
}

void RosterParts::follow()
{
    if (m_isDemo) {
        return;
    }
    if (m_threaded != nullptr && m_server.feed() != nullptr) {
        return; // still the same server, whose recorder began anew
    }
    std::unique_ptr<roster::RosterStore> other;
    std::shared_ptr<storage::Database> used = m_ownDatabase;
    if (const storage::StorageWorker::Opener open = m_server.opener()) {
        const storage::StorageWorker::Opened opened = open();
        if (opened) {
            other = std::make_unique<storage::SqlRosterStore>(*opened);
            used = *opened;
        } else {
            qCWarning(lcRosters) << "no rosters of the server:" << opened.error().detail;
        }
    }
    std::unique_ptr<storage::ThreadedRosters> threaded;
    if (storage::ServerFeed *const feed = m_server.feed(); other && feed != nullptr) {
        threaded = std::make_unique<storage::ThreadedRosters>(feed->threads());
        other = shareRosters(*feed);
    }
    useStore(other ? *other : m_own, threaded.get(), other ? u"server"_s : u"desk"_s);
    m_threaded = std::move(threaded);
    if (m_attendance != nullptr) {
        m_attendance->useThreads(m_threaded ? &m_server.feed()->threads() : nullptr);
    }
    use(used);
    m_other = std::move(other); // the one before is let go of last
}

bool RosterParts::isOfToday(const roster::RosterStore &store) const
{
    const QDate today = m_desk.today();
    const auto people = store.people();
    if (!people || people->empty()) {
        return false;
    }
    const auto plans = store.versions(people->front().team, today, today);
    return plans && !plans->empty() &&
           QDateTime::fromMSecsSinceEpoch(toMicroseconds(plans->back().version.savedAt) / 1000,
                                          m_desk.floor().liveFloor().config().grid.zone())
                   .date() == today;
}

void RosterParts::useDemo(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"demo-rosters.sqlite"_s);
    useStore(m_own, nullptr, u"desk"_s);
    use(m_ownDatabase);
    m_other.reset(); // the file is held exclusively
    Result<std::shared_ptr<storage::Database>> database =
        storage::Database::open(path, m_clock.now());
    const bool isKept = database && isOfToday(storage::SqlRosterStore(*database));
    if (!isKept) {
        database = Error{};
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1}) {
            QFile::remove(path + suffix);
        }
        database = storage::Database::open(path, m_clock.now());
    }
    if (!database) {
        qCWarning(lcRosters) << "no rosters of the demo:" << database.error().detail;
        return;
    }
    m_other = std::make_unique<storage::SqlRosterStore>(*database);
    if (!isKept) {
        m_demo = std::make_unique<demo::DemoRoster>(simulation::demoFloor(), m_desk.today());
        warnUnless(m_demo->storeBasis(*m_other, m_clock.now()));
        m_nextPlan = 0;
        m_step.start(); // a team at a time, so that the window paints and hears in between
    }
    useStore(*m_other, nullptr, u"demo"_s);
    use(*database);
    if (isKept) {
        emit demoPlanned();
    }
}

void RosterParts::addNextPlan()
{
    const std::size_t plan = m_nextPlan++;
    warnUnless(m_demo->storePlan(*m_other, plan, m_clock.now()));
    emit m_desk.plansChanged(m_demo->plans()[plan].team());
    if (m_nextPlan >= m_demo->plans().size()) {
        m_step.stop();
        m_demo.reset();
        emit demoPlanned();
    }
}

} // namespace fw::app
