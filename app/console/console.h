// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consoleoptions.h"
#include "app/console/desksecrets.h"
#include "core/base/clock.h"
#include "core/live/floorstore.h"
#include "core/settings/appsettings.h"
#include "ui/shell/languageswitcher.h"
#include "ui/widgets/actioncatalogue.h"

class QTemporaryDir;

namespace fw::ui {
class MainWindow;
class SettingsPage;
class TableDesk;
} // namespace fw::ui

namespace fw::storage {
class Database;
}

namespace fw::app {

class AccessParts;
class AlarmParts;
class DeskMaintenance;
class DemandParts;
class ExpectationKeeper;
class ImportParts;
class JournalParts;
class MonthParts;
class OperationsParts;
class ReportParts;
class RewindParts;
class RosterParts;
class ServerParts;
class Snapshotter;
class SwitchParts;
class WallboardHost;
class WorkPages;

/// Makes the parts of the program and joins them; decides nothing about the floor.
class Console final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Console)

public:
    explicit Console(ConsoleOptions options);
    ~Console() override;

    /// Opens the settings and shows the window. An error is one for the person at the desk.
    [[nodiscard]] Outcome start();

private:
    [[nodiscard]] Outcome openSettings();
    [[nodiscard]] Result<live::FloorConfig> floorConfig(bool isDemo) const;
    /// floorConfig() with the desk's own dictionary, if it has one.
    [[nodiscard]] Result<live::FloorConfig> deskConfig();
    [[nodiscard]] bool isDemoWanted() const;
    void buildWindow();
    void joinActions();
    void expectAsUsual();
    void buildLinks();
    void buildWallboard();
    void buildRewind();
    void buildReports();
    void buildImports();
    void joinOperations();
    void restoreSession();
    void saveSession();
    void makeSwitches();
    void chooseFeeds();
    [[nodiscard]] bool isServerWanted() const;
    void startAs(settings::StartMode start);
    void takeServersFloor();
    void restartFeeds();
    void applySettings(const settings::AppSettings &settings);
    void chooseLanguage(const QString &language);
    void chooseTheme(ui::ThemeKind kind);
    void storeSettings();
    void fail(const QString &sentence);
    void failWith(const Error &error);
    void startSnapshot();

    ConsoleOptions m_options;
    SystemClock m_clock;
    QString m_folder; ///< where the desk's files are
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<settings::SettingsStore> m_settingsStore;
    std::unique_ptr<DeskSecrets> m_secrets;
    settings::AppSettings m_settings;
    live::SiteDictionary m_floorDictionary; ///< without the desk's own
    ui::LanguageSwitcher m_language;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<live::FloorStore> m_store;
    std::unique_ptr<JournalParts> m_journal;
    std::unique_ptr<SwitchParts> m_switches;
    std::unique_ptr<ServerParts> m_server;
    std::unique_ptr<AlarmParts> m_alarms;
    std::unique_ptr<ExpectationKeeper> m_expectation;
    std::unique_ptr<AccessParts> m_access;
    std::unique_ptr<OperationsParts> m_operations;
    std::unique_ptr<RosterParts> m_rosters;
    std::unique_ptr<DemandParts> m_demand;
    std::unique_ptr<MonthParts> m_month;
    ui::ActionCatalogue m_actions;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<WorkPages> m_pages;
    std::unique_ptr<RewindParts> m_rewind;
    std::unique_ptr<ReportParts> m_reports;
    std::unique_ptr<ImportParts> m_imports;
    std::unique_ptr<DeskMaintenance> m_maintenance;
    std::unique_ptr<WallboardHost> m_wallboard;
    ui::SettingsPage *m_settingsPage = nullptr;
    ui::TableDesk *m_tables = nullptr;
    std::unique_ptr<Snapshotter> m_snapshotter;
    bool m_hasFailed = false; ///< a snapshot run says only the first thing that went wrong
};

} // namespace fw::app
