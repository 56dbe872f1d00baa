// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoroster.h"
#include "core/roster/rosterdesk.h"
#include "core/storage/filedraftshelf.h"
#include "core/storage/sqlrosterstore.h"
#include "core/storage/sqlsettingsstore.h"
#include "core/storage/threadedrosters.h"

#include <QTimer>

#include <memory>

namespace fw::demand {
class DemandDesk;
}

namespace fw::storage {
class ServerFeed;
class StorageThreads;
} // namespace fw::storage

namespace fw::ui {
class ActionCatalogue;
class MainWindow;
class RosterPage;
class Theme;
} // namespace fw::ui

namespace fw::app {

class AccessParts;
class AttendanceParts;
class ExpectationKeeper;
class ServerParts;
class WorkPages;

/// Rosters, joined: where they are kept, and who may do what with them.
class RosterParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterParts)

public:
    /// What is handed over has to outlive this.
    RosterParts(const std::shared_ptr<storage::Database> &database, AccessParts &access,
                const live::FloorStore &floor, const ServerParts &server, const Clock &clock);
    ~RosterParts() override;

    /// Adds the page, which the window owns; pages are added in the order of PageId.
    void addTo(ui::MainWindow &window, const ui::Theme &theme, ui::ActionCatalogue &actions);
    /// Adds the page of adherence and attendance, behind that of the rosters, and tells
    /// \a expectation who is on duty.
    void addAttendance(ui::MainWindow &window, const ui::Theme &theme, live::FloorStore &floor,
                       ExpectationKeeper &expectation, storage::StorageThreads &journal);
    /// Shows today's roster on the sheets of agents; after addAttendance().
    void furnish(WorkPages &pages, const ui::Theme &theme, live::FloorStore &floor);
    /// Shows on the page what the forecasts make of a plan; \a demand outlives this.
    void useDemand(const demand::DemandDesk &demand);
    /// Works on the demo's rosters, in a file of \a folder that is made anew for each day, or else
    /// on those of the server that is joined, or of the desk.
    void begin(bool isDemo, const QString &folder);

    [[nodiscard]] roster::RosterDesk &desk() { return m_desk; }

    /// Where the rosters are kept now.
    [[nodiscard]] const std::shared_ptr<storage::Database> &database() const { return m_used; }

    /// What tells of the server that they are kept on; null: they are kept here.
    [[nodiscard]] storage::ServerFeed *feed() const;

    /// Null before addAttendance().
    [[nodiscard]] AttendanceParts *attendance() { return m_attendance.get(); }

    [[nodiscard]] ui::RosterPage &page() { return *m_page; }

signals:
    /// Rosters are kept there from now on; whoever keeps what belongs to them follows at once.
    void databaseUsed(const std::shared_ptr<fw::storage::Database> &database);
    /// The demo has all its rosters.
    void demoPlanned();

private:
    void follow();
    void listen();
    void letGo();
    void useStore(roster::RosterStore &store, roster::StoreRunner *runner, const QString &place);
    void changeShelf();
    [[nodiscard]] std::unique_ptr<roster::RosterStore> shareRosters(storage::ServerFeed &feed);
    void showAdherence();
    void use(const std::shared_ptr<storage::Database> &database);
    void applyRights();
    void useDemo(const QString &folder);
    [[nodiscard]] bool isOfToday(const roster::RosterStore &store) const;
    void addNextPlan();

    AccessParts &m_access;
    const ServerParts &m_server;
    const Clock &m_clock;
    std::shared_ptr<storage::Database> m_ownDatabase;
    std::shared_ptr<storage::Database> m_used;
    storage::SqlRosterStore m_own;
    std::unique_ptr<roster::RosterStore> m_other;         ///< of the demo or of a server
    std::unique_ptr<storage::ThreadedRosters> m_threaded; ///< of a server
    std::unique_ptr<storage::FileDraftShelf> m_shelf;
    QString m_drafts;                    ///< the folder of all shelves
    QString m_place;                     ///< whose shelf it is
    storage::SqlSettingsStore m_choices; ///< of this desk, whoever's rosters are shown
    roster::RosterDesk m_desk;
    QTimer m_told; ///< what comes at once is looked at once
    QTimer m_poll; ///< in case nobody told
    ui::MainWindow *m_window = nullptr;
    ui::RosterPage *m_page = nullptr;
    bool m_isDemo = false;
    std::unique_ptr<demo::DemoRoster> m_demo; ///< as long as it is being stored
    std::size_t m_nextPlan = 0;
    QTimer m_step;
    std::unique_ptr<AttendanceParts> m_attendance;
};

} // namespace fw::app
