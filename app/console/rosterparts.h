// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoroster.h"
#include "core/roster/rosterdesk.h"
#include "core/storage/sqlrosterstore.h"

#include <QTimer>

#include <memory>

namespace fw::storage {
class StorageThreads;
}

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
    /// Works on the demo's rosters, in a file of \a folder that is made anew for each day, or else
    /// on those of the server that is joined, or of the desk.
    void begin(bool isDemo, const QString &folder);

    [[nodiscard]] roster::RosterDesk &desk() { return m_desk; }

    /// Null before addAttendance().
    [[nodiscard]] AttendanceParts *attendance() { return m_attendance.get(); }

    [[nodiscard]] ui::RosterPage &page() { return *m_page; }

private:
    void follow();
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
    std::unique_ptr<storage::SqlRosterStore> m_other; ///< of the demo or of a server
    roster::RosterDesk m_desk;
    ui::MainWindow *m_window = nullptr;
    ui::RosterPage *m_page = nullptr;
    bool m_isDemo = false;
    std::unique_ptr<demo::DemoRoster> m_demo; ///< as long as it is being stored
    std::size_t m_nextPlan = 0;
    QTimer m_step;
    std::unique_ptr<AttendanceParts> m_attendance;
};

} // namespace fw::app
