// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rosterparts.h"

#include "app/console/accessparts.h"
#include "app/console/attendanceparts.h"
#include "app/console/expectationkeeper.h"
#include "app/console/rosterplanner.h"
#include "app/console/serverparts.h"
#include "ui/roster/rosterpage.h"
#include "ui/shell/mainwindow.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QSysInfo>

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcRosters, "fw.rosters", QtInfoMsg)

constexpr std::chrono::seconds kSearch{60};

/// The person who is logged in to the desktop, for a desk without accounts.
QString desktopUser()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"?"_s : name;
}

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
    , m_desk(access.session(), floor, m_own, clock, {QSysInfo::machineHostName(), desktopUser()})
{
    connect(&server, &ServerParts::floorBegun, this, &RosterParts::follow);
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
    m_page->setWatermark([this] { return m_access.watermark(); });
    window.addPage(ui::PageId::Roster, m_page);
    connect(m_page, &ui::RosterPage::exported, this,
            [this](const QString &what, const QString &file) {
                m_access.note(u"roster.export"_s, what, file);
            });
    connect(&m_access.session(), &guard::DeskSession::changed, this, &RosterParts::applyRights);
    connect(&window, &ui::MainWindow::closing, m_page, [this] { m_page->save(); });
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
    if (m_attendance != nullptr) {
        m_attendance->useDatabase(database);
    }
}

void RosterParts::begin(bool isDemo, const QString &folder)
{
    m_step.stop();
    m_demo.reset();
    m_isDemo = isDemo;
    if (isDemo) {
        useDemo(folder);
    } else {
        follow();
    }
}

void RosterParts::follow()
{
    if (m_isDemo) {
        return;
    }
    std::unique_ptr<storage::SqlRosterStore> other;
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
    warnUnless(m_desk.useStore(other ? *other : m_own));
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
    warnUnless(m_desk.useStore(m_own));
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
    warnUnless(m_desk.useStore(*m_other));
    use(*database);
}

void RosterParts::addNextPlan()
{
    const std::size_t plan = m_nextPlan++;
    warnUnless(m_demo->storePlan(*m_other, plan, m_clock.now()));
    emit m_desk.plansChanged(m_demo->plans()[plan].team());
    if (m_nextPlan >= m_demo->plans().size()) {
        m_step.stop();
        m_demo.reset();
    }
}

} // namespace fw::app
