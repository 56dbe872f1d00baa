// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/accessparts.h"
#include "app/console/alarmparts.h"
#include "app/console/demandparts.h"
#include "app/console/deskmaintenance.h"
#include "app/console/desksharing.h"
#include "app/console/expectationkeeper.h"
#include "app/console/importparts.h"
#include "app/console/intradayparts.h"
#include "app/console/journalparts.h"
#include "app/console/monthparts.h"
#include "app/console/operationsparts.h"
#include "app/console/reportparts.h"
#include "app/console/rewindparts.h"
#include "app/console/rosterparts.h"
#include "app/console/serverparts.h"
#include "app/console/snapshotter.h"
#include "app/console/switchparts.h"
#include "app/console/themewish.h"
#include "app/console/wallboardhost.h"
#include "app/console/workpages.h"
#include "core/simulation/demofloor.h"
#include "core/storage/sqlsettingsstore.h"
#include "ui/actions/actioncentre.h"
#include "ui/floor/floorpage.h"
#include "ui/links/linkspage.h"
#include "ui/rewind/rewindbar.h"
#include "ui/settings/feedtext.h"
#include "ui/settings/ownkeys.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tables/tabledesk.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

namespace fw::app {

using namespace Qt::StringLiterals;
using settings::AppSettings;
using settings::StartMode;

Console::Console(ConsoleOptions options)
    : m_options(std::move(options))
{
}

Console::~Console()
{
    // Widgets before what they show, links before the store and the journal that they fill.
    m_snapshotter.reset();
    m_wallboard.reset();
    m_window.reset();
    m_rewind.reset();
    m_reports.reset();
    m_imports.reset();
    m_maintenance.reset();
    m_pages.reset();
    m_expectation.reset();
    m_month.reset();
    m_operations.reset();
    m_rosters.reset();
    m_server.reset();
    m_access.reset();
    m_alarms.reset();
    m_switches.reset();
    m_journal.reset(); // writes what the links have told
    m_store.reset();
}

Outcome Console::openSettings()
{
    QString folder = m_options.dataFolder;
    if (folder.isEmpty() && !m_options.snapshotFolder.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>(); // pictures leave the desk's choices alone
        folder = m_temporary->path();
    }
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    }
    m_folder = folder;
    const QDir place(folder);
    auto database = storage::Database::open(place.filePath(u"floorwarden.sqlite"_s), m_clock.now());
    if (!database) {
        return database.error();
    }
    m_database = *database;
    m_settingsStore = std::make_unique<storage::SqlSettingsStore>(m_database);
    m_secrets = std::make_unique<DeskSecrets>(place.filePath(u"secrets.json"_s));
    const Result<AppSettings> loaded = AppSettings::load(*m_settingsStore);
    if (!loaded) {
        return loaded.error();
    }
    m_settings = *loaded;
    return success();
}

bool Console::isDemoWanted() const
{
    // Pictures without a word about their source are of the demo floor.
    const bool isFresh = m_settings.start == StartMode::Ask && !m_options.snapshotFolder.isEmpty();
    const bool isTold = m_options.ami || m_options.server;
    return m_options.isDemo || (!isTold && (m_settings.start == StartMode::Demo || isFresh));
}

bool Console::isServerWanted() const
{
    return m_options.server ||
           (!m_options.isDemo && !m_options.ami && m_settings.start == StartMode::Server);
}

Result<live::FloorConfig> Console::floorConfig(bool isDemo) const
{
    live::FloorConfig config =
        isDemo ? simulation::demoFloor().config : live::FloorConfig::defaults();
    QTimeZone zone = isDemo ? config.grid.zone() : QTimeZone::systemTimeZone();
    if (!m_options.configFile.isEmpty()) {
        QFile file(m_options.configFile);
        if (!file.open(QIODevice::ReadOnly)) {
            return Error{ErrorCode::Unreadable,
                         "%1: %2"_L1.arg(m_options.configFile, file.errorString())};
        }
        Result<live::FloorConfig> read = live::FloorConfig::fromJson(file.readAll());
        if (!read) {
            return Error{read.error().code, m_options.configFile + u": "_s + read.error().detail};
        }
        config = *read;
        zone = config.grid.zone();
    }
    config.grid = IntervalGrid(zone, m_settings.interval);
    config.defaultQueue.serviceLevel = m_settings.serviceLevel;
    return config;
}

Result<live::FloorConfig> Console::deskConfig()
{
    Result<live::FloorConfig> config = floorConfig(isDemoWanted());
    if (config) {
        m_floorDictionary = live::SiteDictionary::of(*config);
        m_settings.dictionary.value_or(m_floorDictionary).applyTo(*config);
    }
    return config;
}

Outcome Console::start()
{
    if (Outcome opened = openSettings(); !opened) {
        return opened;
    }
    const Result<live::FloorConfig> config = deskConfig();
    if (!config) {
        return config.error();
    }
    m_language.setLanguage(m_options.language.isEmpty() ? m_settings.language : m_options.language);
    m_theme = std::make_unique<ui::Theme>(m_options.theme.value_or(themeOf(m_settings.theme)));
    m_theme->setKind(m_theme->kind());
    m_store = std::make_unique<live::FloorStore>(*config, m_clock);
    m_alarms = std::make_unique<AlarmParts>(*m_store, m_clock, m_database);
    m_alarms->setSignals(m_settings.hasAlarmSounds, m_settings.hasAlarmNotifications);
    m_expectation = std::make_unique<ExpectationKeeper>(m_alarms->centre(), *m_settingsStore);
    connect(m_expectation.get(), &ExpectationKeeper::failed, this, &Console::failWith);
    makeSwitches();
    Result<access::AccessMatrix> matrix = access::AccessMatrix::builtIn();
    if (!matrix) {
        return matrix.error();
    }
    m_access = std::make_unique<AccessParts>(std::move(*matrix), m_database, m_clock);
    m_operations = std::make_unique<OperationsParts>(
        m_database, m_access->session(), m_access->audit(), *m_store, m_alarms->centre(), m_clock);
    m_rosters = std::make_unique<RosterParts>(m_database, *m_access, *m_store, *m_server, m_clock);
    m_demand = std::make_unique<DemandParts>(*m_access, *m_store, *m_rosters, m_clock);
    m_month = std::make_unique<MonthParts>(*m_access, *m_store, *m_rosters, *m_operations,
                                           m_journal->threads(), m_clock, m_folder);
    if (const auto keys = ui::loadOwnKeys(*m_settingsStore)) {
        m_actions.setOwnKeys(*keys);
    } else {
        failWith(keys.error());
    }
    buildWindow();
    expectAsUsual();
    if (Outcome begun = m_access->begin(); !begun) {
        return begun;
    }
    chooseFeeds();
    if (!m_options.snapshotFolder.isEmpty()) {
        startSnapshot();
        return success();
    }
    m_maintenance = std::make_unique<DeskMaintenance>(m_database, m_folder, m_clock);
    connect(m_maintenance.get(), &DeskMaintenance::failed, this, &Console::failWith);
    m_maintenance->start();
    restoreSession();
    m_window->show();
    m_wallboard->restore();
    m_alarms->makeHeard(*m_window);
    return success();
}

void Console::buildWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_store, *m_theme, m_actions);
    m_pages = std::make_unique<WorkPages>(*m_store, m_access->guard(m_server->commands(), *m_store),
                                          *m_theme, m_actions, *m_window);
    joinActions();
    m_alarms->addTo(*m_window, m_pages->floor(), *m_theme, m_actions);
    m_demand->addTo(*m_window, *m_theme, m_journal->threads());
    m_rosters->addTo(*m_window, *m_theme, m_actions);
    m_rosters->useDemand(m_demand->desk());
    m_rosters->addAttendance(*m_window, *m_theme, *m_store, *m_expectation, m_journal->threads());
    new IntradayParts(m_demand->desk(), *m_rosters, m_access->session(), *m_window, *m_theme);
    m_rosters->furnish(*m_pages, *m_theme, *m_store);
    m_month->quality().addTo(*m_window, *m_theme, m_actions, m_language);
    m_month->quality().furnish(m_pages->sheets(), *m_theme);
    m_operations->addTo(*m_window, *m_theme, m_actions);
    m_month->settlement().addTo(*m_window, *m_theme);
    buildReports();
    buildLinks();
    m_access->addPage(*m_window, *m_theme);
    m_settingsPage = new ui::SettingsPage(*m_settingsStore, *m_secrets, m_switches->tester(),
                                          m_actions, *m_theme);
    m_settingsPage->setFloorDictionary(m_floorDictionary);
    m_window->addPage(ui::PageId::Settings, m_settingsPage);
    connect(m_window.get(), &ui::MainWindow::languageRequested, this, &Console::chooseLanguage);
    connect(m_window.get(), &ui::MainWindow::themeRequested, this, &Console::chooseTheme);
    connect(m_window.get(), &ui::MainWindow::retryRequested, &m_switches->feeds(), &FeedSet::retry);
    connect(m_window.get(), &ui::MainWindow::retryRequested, m_server.get(), &ServerParts::retry);
    connect(m_window.get(), &ui::MainWindow::resyncRequested, &m_switches->feeds(),
            &FeedSet::resyncAll);
    connect(m_window.get(), &ui::MainWindow::closing, this, &Console::saveSession);
    m_pages->addPalette(m_language);
    m_tables = new ui::TableDesk(m_actions, *m_settingsStore, m_clock, *m_theme, *m_window);
    m_tables->adopt(*m_window);
    connect(m_settingsPage, &ui::SettingsPage::settingsChanged, this, &Console::applySettings);
    connect(m_settingsPage, &ui::SettingsPage::switchesChanged, this,
            [this] { startAs(StartMode::Switches); });
    m_server->addTo(*m_settingsPage, *m_settingsStore, *m_theme);
    m_expectation->addTo(*m_settingsPage, *m_store, *m_theme, *m_access);
    m_month->quality().addSettings(*m_settingsPage, *m_settingsStore, *m_theme);
    buildImports();
    buildWallboard();
    buildRewind();
    joinOperations();
    m_access->serve(m_pages->centre().callerMenu(), *m_theme);
    m_access->join(*m_window, *m_settingsPage, *m_alarms, *m_theme, m_actions);
}

void Console::expectAsUsual()
{
    const bool isDemo = isDemoWanted() && m_options.configFile.isEmpty();
    m_expectation->useDemo(isDemo);
    m_rosters->begin(isDemo && !isServerWanted(), m_folder);
}

void Console::buildLinks()
{
    auto *page = new ui::LinksPage(*m_store, *m_theme, m_actions, &m_server->commands());
    m_window->addPage(ui::PageId::Links, page);
    connect(page, &ui::LinksPage::retryRequested, m_window.get(), &ui::MainWindow::retryRequested);
    connect(page, &ui::LinksPage::resyncRequested, &m_switches->feeds(), &FeedSet::resyncAll);
}

void Console::buildWallboard()
{
    m_wallboard = std::make_unique<WallboardHost>(*m_settingsStore, *m_store, m_actions, *m_window);
    m_wallboard->setAlarms(m_alarms.get());
    m_wallboard->addTo(*m_settingsPage, *m_theme);
    connect(m_wallboard.get(), &WallboardHost::failed, this, &Console::failWith);
}

void Console::buildRewind()
{
    const RewindParts::Sources sources{m_alarms->store(), m_access->audit(), m_operations->desk(),
                                       *m_settingsStore, [this] { return m_access->userName(); }};
    m_rewind = std::make_unique<RewindParts>(*m_journal, *m_store, sources, *m_theme, m_actions,
                                             *m_window);
    connect(m_rewind.get(), &RewindParts::failed, this, &Console::fail);
}

void Console::buildReports()
{
    m_reports = std::make_unique<ReportParts>(m_journal->threads());
    m_reports->addTo(*m_window, *m_store, *m_theme, *m_settingsStore, m_clock,
                     [this] { return m_access->watermark(); });
    m_reports->follow(m_access->session());
}

void Console::buildImports()
{
    m_imports = std::make_unique<ImportParts>(
        m_journal->threads(), *m_store, m_clock,
        m_access->mayWrite(access::ProtectedObject::SwitchSettings),
        [this] { return m_access->entry(u"import.queueLog"_s); },
        [this](const access::AuditEntry &entry) { return m_access->record(entry); });
    m_imports->addTo(*m_settingsPage, *m_theme);
    if (const Result<QByteArray> key = m_journal->hashKey()) {
        m_imports->setHashKey(*key);
    }
}

void Console::joinOperations()
{
    m_operations->setChosen(
        [this] { return m_pages->floor().selectedAgents(); },
        [this]() -> std::optional<ui::ChosenCaller> {
            const auto call = m_pages->floor().currentCaller();
            return call ? std::optional(ui::ChosenCaller{call->source, call->call}) : std::nullopt;
        });
    m_operations->listenTo(m_alarms->page());
    const auto rewind = [this](TimePoint time) { m_rewind->bar().showMoment(time); };
    m_operations->setRewinder(m_rewind->bar(), rewind);
    m_month->quality().setRewinder(m_rewind->bar(), rewind);
    new DeskSharing(*m_server, *m_operations, *m_access, *m_alarms);
    connect(m_alarms.get(), &AlarmParts::failed, this, &Console::failWith);
}

void Console::joinActions()
{
    ui::ActionCentre &centre = m_pages->centre();
    centre.setPhone(m_settings.supervisorPhone);
    connect(&centre, &ui::ActionCentre::phoneChosen, this, [this](const QString &phone) {
        m_settings.supervisorPhone = phone;
        storeSettings();
    });
}

void Console::restoreSession()
{
    const auto session = settings::SessionState::load(*m_settingsStore);
    if (session && !session->geometry.isEmpty()) {
        m_window->restoreGeometry(session->geometry);
        m_window->showPage(ui::pageOf(session->page));
    }
    if (session) {
        m_pages->restore(*session);
    }
}

void Console::saveSession()
{
    if (!m_options.snapshotFolder.isEmpty()) {
        return;
    }
    settings::SessionState session;
    session.geometry = m_window->saveGeometry();
    m_pages->save(session);
    session.page = ui::pageKey(m_window->currentPage());
    if (const Outcome stored = session.save(*m_settingsStore); !stored) {
        qWarning() << "the session is not stored:" << stored.error().detail;
    }
}

void Console::takeServersFloor()
{
    m_alarms->centre().forgetFloor();
    m_floorDictionary = live::SiteDictionary::of(m_store->liveFloor().config());
    m_settingsPage->setFloorDictionary(m_floorDictionary);
    if (m_settings.dictionary) {
        m_store->setDictionary(*m_settings.dictionary);
    }
}

void Console::chooseFeeds()
{
    if (isServerWanted()) {
        m_settingsPage->setSectionAllowed(u"import"_s, false); // others record there
        m_server->joinStored(*m_settingsStore, *m_access);
        return;
    }
    m_switches->connectAll(m_settings.start, isDemoWanted(), *m_settingsStore, *m_theme, *m_window);
}

void Console::makeSwitches()
{
    m_journal = std::make_unique<JournalParts>(m_folder, *m_store, m_clock);
    connect(m_journal.get(), &JournalParts::failed, this, &Console::failWith);
    m_switches = std::make_unique<SwitchParts>(m_options, *m_store, *m_secrets, m_clock);
    connect(m_switches.get(), &SwitchParts::failed, this, &Console::fail);
    connect(m_switches.get(), &SwitchParts::startChosen, this, &Console::startAs);
    connect(m_switches.get(), &SwitchParts::sessionBegun, this,
            [this](const QStringList &names, bool isDemo) {
                m_journal->begin(m_store->liveFloor().config(), names, isDemo);
            });
    m_server = std::make_unique<ServerParts>(m_options, *m_store, *m_journal,
                                             m_switches->feeds().commands(), m_clock);
    connect(m_server.get(), &ServerParts::failed, this, &Console::fail);
    connect(m_server.get(), &ServerParts::floorBegun, this, &Console::takeServersFloor);
    connect(m_server.get(), &ServerParts::startChosen, this, &Console::startAs);
    connect(&m_switches->feeds(), &FeedSet::linkMade, m_journal.get(), &JournalParts::addFeed);
}

void Console::startAs(StartMode start)
{
    m_settings.start = start;
    storeSettings();
    restartFeeds();
}

void Console::restartFeeds()
{
    m_server->leave();
    m_switches->clear();
    m_journal->end();
    const Result<live::FloorConfig> config = deskConfig();
    if (!config) {
        failWith(config.error());
        return;
    }
    m_settingsPage->setFloorDictionary(m_floorDictionary);
    m_store->reset(*config);
    m_alarms->centre().forgetFloor();
    expectAsUsual();
    chooseFeeds();
}

void Console::applySettings(const AppSettings &settings)
{
    const AppSettings before = std::exchange(m_settings, settings);
    m_settings.start = before.start; // no field of the page
    m_alarms->setSignals(settings.hasAlarmSounds, settings.hasAlarmNotifications);
    m_language.setLanguage(settings.language);
    m_pages->centre().setPhone(settings.supervisorPhone);
    if (const ui::ThemeKind kind = themeOf(settings.theme); kind != m_theme->kind()) {
        m_theme->setKind(kind);
    }
    const bool isMeasuredAnew =
        before.interval != settings.interval || before.serviceLevel != settings.serviceLevel;
    if (isMeasuredAnew) {
        // A link tells a name only once, so a floor that begins anew needs links that do.
        restartFeeds();
    } else if (before.dictionary != settings.dictionary) {
        m_store->setDictionary(settings.dictionary.value_or(m_floorDictionary));
    }
}

void Console::chooseLanguage(const QString &language)
{
    m_settings.language = language;
    m_language.setLanguage(language);
    storeSettings();
}

void Console::chooseTheme(ui::ThemeKind kind)
{
    m_settings.theme = kind == ui::ThemeKind::Dark ? u"dark"_s : u"light"_s;
    m_theme->setKind(kind);
    storeSettings();
}

void Console::storeSettings()
{
    if (const Outcome stored = m_settings.save(*m_settingsStore); !stored) {
        failWith(stored.error());
    }
    m_settingsPage->reload();
}

void Console::failWith(const Error &error)
{
    fail(ui::FeedText::error(error));
}

void Console::fail(const QString &sentence)
{
    if (!m_options.snapshotFolder.isEmpty()) {
        if (!std::exchange(m_hasFailed, true)) {
            QTextStream(stderr) << sentence << '\n';
        }
        // Queued, because it may fail before the event loop runs.
        QMetaObject::invokeMethod(
            this, [] { QCoreApplication::exit(1); }, Qt::QueuedConnection);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Floorwarden"), sentence, QMessageBox::Ok,
                                m_window.get());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void Console::startSnapshot()
{
    m_snapshotter = std::make_unique<Snapshotter>(m_options, *m_window, *m_store, *m_theme,
                                                  m_language, m_switches->tester());
    if ((m_temporary || m_options.isDemo) && !m_server->isJoined()) {
        m_snapshotter->setScratch(m_operations->desk());
    }
    connect(m_snapshotter.get(), &Snapshotter::failed, this, &Console::fail);
    connect(m_snapshotter.get(), &Snapshotter::finished, this,
            [this] { QCoreApplication::exit(m_hasFailed ? 1 : 0); });
    m_snapshotter->start();
}

} // namespace fw::app
