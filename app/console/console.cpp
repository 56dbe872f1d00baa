// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/console.h"

#include "app/console/accessparts.h"
#include "app/console/alarmparts.h"
#include "app/console/expectationkeeper.h"
#include "app/console/snapshotter.h"
#include "app/console/wallboardhost.h"
#include "app/console/workpages.h"
#include "core/simulation/demofloor.h"
#include "core/simulation/demoplan.h"
#include "core/storage/sqlsettingsstore.h"
#include "ui/actions/actioncentre.h"
#include "ui/links/linkspage.h"
#include "ui/settings/feedtext.h"
#include "ui/settings/firststartdialog.h"
#include "ui/settings/ownkeys.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/tables/tabledesk.h"
#include "ui/wallboard/wallboardsection.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

namespace fw::app {

using namespace Qt::StringLiterals;
using settings::AppSettings;
using settings::StartMode;
using telephony::SwitchProfile;

namespace {

ui::ThemeKind themeOf(const QString &wish)
{
    if (wish == "light"_L1 || wish == "dark"_L1) {
        return wish == "dark"_L1 ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
    }
    const bool isDark = QPalette().color(QPalette::Window).lightness() < 128;
    return isDark ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
}

Result<QString> firstLineOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, "%1: %2"_L1.arg(name, file.errorString())};
    }
    return QString::fromUtf8(file.readLine()).trimmed();
}

} // namespace

Console::Console(ConsoleOptions options)
    : m_options(std::move(options))
{
}

Console::~Console()
{
    // Widgets before what they show, links before the store they fill, the child last.
    m_snapshotter.reset();
    m_wallboard.reset();
    m_window.reset();
    m_pages.reset();
    m_expectation.reset();
    m_access.reset();
    m_alarms.reset();
    m_feeds.reset();
    m_store.reset();
    m_simulator.reset();
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
    return m_options.isDemo || (!m_options.ami && (m_settings.start == StartMode::Demo || isFresh));
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
    connect(m_expectation.get(), &ExpectationKeeper::failed, this,
            [this](const Error &error) { fail(ui::FeedText::error(error)); });
    m_feeds = std::make_unique<FeedSet>(*m_store, m_clock);
    Result<access::AccessMatrix> matrix = access::AccessMatrix::builtIn();
    if (!matrix) {
        return matrix.error();
    }
    m_access = std::make_unique<AccessParts>(std::move(*matrix), m_database, m_clock);
    loadKeys();
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
    restoreSession();
    m_window->show();
    m_wallboard->restore();
    m_alarms->makeHeard(*m_window);
    return success();
}

void Console::loadKeys()
{
    if (const auto keys = ui::loadOwnKeys(*m_settingsStore)) {
        m_actions.setOwnKeys(*keys);
    } else {
        fail(ui::FeedText::error(keys.error()));
    }
}

void Console::buildWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_store, *m_theme, m_actions);
    m_pages = std::make_unique<WorkPages>(*m_store, m_access->guard(m_feeds->commands(), *m_store),
                                          *m_theme, m_actions, *m_window);
    joinActions();
    m_alarms->addTo(*m_window, m_pages->floor(), *m_theme, m_actions);
    buildLinks();
    m_access->addPage(*m_window, *m_theme);
    m_settingsPage =
        new ui::SettingsPage(*m_settingsStore, *m_secrets, m_tester, m_actions, *m_theme);
    m_settingsPage->setFloorDictionary(m_floorDictionary);
    m_window->addPage(ui::PageId::Settings, m_settingsPage);
    connect(m_window.get(), &ui::MainWindow::languageRequested, this, &Console::chooseLanguage);
    connect(m_window.get(), &ui::MainWindow::themeRequested, this, &Console::chooseTheme);
    connect(m_window.get(), &ui::MainWindow::retryRequested, m_feeds.get(), &FeedSet::retry);
    connect(m_window.get(), &ui::MainWindow::resyncRequested, m_feeds.get(), &FeedSet::resyncAll);
    connect(m_window.get(), &ui::MainWindow::closing, this, &Console::saveSession);
    m_pages->addPalette(m_language);
    m_tables = new ui::TableDesk(m_actions, *m_settingsStore, m_clock, *m_theme, *m_window);
    m_tables->adopt(*m_window);
    connect(m_settingsPage, &ui::SettingsPage::settingsChanged, this, &Console::applySettings);
    connect(m_settingsPage, &ui::SettingsPage::switchesChanged, this, [this] {
        m_settings.start = StartMode::Switches;
        storeSettings();
        restartFeeds();
    });
    m_expectation->addTo(*m_settingsPage, *m_store, *m_theme);
    buildWallboard();
    m_access->serve(m_pages->centre().callerMenu(), *m_theme);
    m_access->join(*m_window, *m_settingsPage, *m_alarms, *m_theme, m_actions);
}

void Console::expectAsUsual()
{
    if (isDemoWanted() && m_options.configFile.isEmpty()) {
        const simulation::DemoFloor demo = simulation::demoFloor();
        m_expectation->setUsual(simulation::DemoPlan(demo.centre, demo.config).expectation());
    } else {
        m_expectation->setUsual(live::Expectation());
    }
}

void Console::buildLinks()
{
    auto *page = new ui::LinksPage(*m_store, *m_theme, m_actions, &m_feeds->commands());
    m_window->addPage(ui::PageId::Links, page);
    connect(page, &ui::LinksPage::retryRequested, m_feeds.get(), &FeedSet::retry);
    connect(page, &ui::LinksPage::resyncRequested, m_feeds.get(), &FeedSet::resyncAll);
}

void Console::buildWallboard()
{
    m_wallboard = std::make_unique<WallboardHost>(*m_settingsStore, *m_store, m_actions, *m_window);
    m_wallboard->setAlarms(m_alarms.get());
    auto *section = new ui::WallboardSection(*m_store, *m_theme);
    m_settingsPage->addSection(
        u"wallboard"_s, [] { return tr("Wallboard"); }, section);
    m_wallboard->bind(*section);
    connect(m_wallboard.get(), &WallboardHost::failed, this,
            [this](const Error &error) { fail(ui::FeedText::error(error)); });
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

void Console::chooseFeeds()
{
    if (m_options.ami) {
        connectTo(*m_options.ami);
    } else if (isDemoWanted()) {
        startDemo();
    } else if (m_settings.start == StartMode::Switches) {
        connectStoredSwitches();
    } else if (m_options.snapshotFolder.isEmpty()) {
        askFirst();
    }
}

void Console::startDemo()
{
    m_simulator = std::make_unique<SimulatorProcess>();
    connect(m_simulator.get(), &SimulatorProcess::ready, m_feeds.get(), &FeedSet::connectTo);
    connect(m_simulator.get(), &SimulatorProcess::failed, this, [this](const QString &reason) {
        //: %1 is the program's file and the system's reason
        fail(tr("The simulated switch did not start: %1").arg(reason));
    });
    m_simulator->start();
}

void Console::connectTo(const SwitchProfile &profile)
{
    const QString fromEnvironment = qEnvironmentVariable("FLOORWARDEN_SECRET");
    if (!m_options.secretFile.isEmpty()) {
        if (const Result<QString> secret = firstLineOf(m_options.secretFile)) {
            m_feeds->connectTo(profile, *secret);
        } else {
            fail(ui::FeedText::error(secret.error()));
        }
    } else if (!fromEnvironment.isEmpty()) {
        m_feeds->connectTo(profile, fromEnvironment);
    } else {
        askForSecret(profile);
    }
}

void Console::connectStoredSwitches()
{
    const auto profiles = m_settingsStore->switchProfiles();
    if (!profiles) {
        fail(ui::FeedText::error(profiles.error()));
        return;
    }
    for (const SwitchProfile &profile : *profiles) {
        m_secrets->find(profile.id, [self = QPointer<Console>(this),
                                     profile](const std::optional<QString> &secret) {
            if (self && secret) {
                self->m_feeds->connectTo(profile, *secret);
            } else if (self) {
                self->askForSecret(profile);
            }
        });
    }
}

void Console::askForSecret(const SwitchProfile &profile)
{
    if (!m_options.snapshotFolder.isEmpty()) {
        fail(tr("The secret is missing: use --secret-file or FLOORWARDEN_SECRET."));
        return;
    }
    auto *dialog = new QInputDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Secret of the switch"));
    //: %1 is a user name, %2 the name of a switch
    dialog->setLabelText(tr("Secret of %1 on %2:").arg(profile.user, profile.name).toHtmlEscaped());
    dialog->setTextEchoMode(QLineEdit::Password);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, profile](const QString &secret) {
        m_secrets->store(profile.id, secret, settings::SecretPlace::Session,
                         [](const Outcome &) {});
        m_feeds->connectTo(profile, secret);
    });
    dialog->open();
}

void Console::askFirst()
{
    m_firstStart =
        new ui::FirstStartDialog(*m_theme, m_tester, m_secrets->hasKeychain(), m_window.get());
    m_firstStart->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_firstStart, &QDialog::accepted, this, &Console::finishFirstStart);
    m_firstStart->open();
}

void Console::finishFirstStart()
{
    if (m_firstStart->wantsDemo()) {
        m_settings.start = StartMode::Demo;
        storeSettings();
        restartFeeds();
        return;
    }
    const SwitchProfile profile = m_firstStart->form().profile();
    if (const Outcome stored = m_settingsStore->saveSwitchProfile(profile); !stored) {
        fail(ui::FeedText::error(stored.error()));
        return;
    }
    m_settings.start = StartMode::Switches;
    storeSettings();
    m_secrets->store(profile.id, m_firstStart->form().secret(), m_firstStart->form().secretPlace(),
                     [self = QPointer<Console>(this)](const Outcome &outcome) {
                         if (!self) {
                             return;
                         }
                         if (!outcome) {
                             self->fail(ui::FeedText::error(outcome.error()));
                         }
                         self->m_settingsPage->reload();
                         self->restartFeeds();
                     });
}

void Console::restartFeeds()
{
    m_feeds->clear();
    m_simulator.reset();
    const Result<live::FloorConfig> config = deskConfig();
    if (!config) {
        fail(ui::FeedText::error(config.error()));
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
        fail(ui::FeedText::error(stored.error()));
    }
    m_settingsPage->reload();
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
                                                  m_language, m_tester);
    connect(m_snapshotter.get(), &Snapshotter::failed, this, &Console::fail);
    connect(m_snapshotter.get(), &Snapshotter::finished, this,
            [this] { QCoreApplication::exit(m_hasFailed ? 1 : 0); });
    m_snapshotter->start();
}

} // namespace fw::app
