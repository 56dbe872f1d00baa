// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/adherencewatch.h"
#include "core/attendance/attendancedesk.h"
#include "core/live/expectation.h"
#include "core/storage/sqlattendancestore.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>

namespace fw::storage {
class ReadCopies;
class StorageThreads;
} // namespace fw::storage

namespace fw::ui {
class AttendancePage;
class MainWindow;
class Theme;
} // namespace fw::ui

namespace fw::app {

/// Adherence and attendance, joined with the floor, the rosters and the journal.
class AttendanceParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttendanceParts)

public:
    /// What is handed over has to outlive this.
    AttendanceParts(std::shared_ptr<storage::Database> database, const guard::DeskSession &session,
                    roster::RosterDesk &rosters, live::FloorStore &floor,
                    storage::StorageThreads &journal, const Clock &clock);

    /// Days are kept where the rosters are.
    void useDatabase(std::shared_ptr<storage::Database> database);
    /// The threads of the server that keeps them; null for a file.
    void useThreads(storage::StorageThreads *threads);
    /// Adds the page; pages are added in the order of PageId. The window owns it.
    void addTo(ui::MainWindow &window, const ui::Theme &theme);

    [[nodiscard]] attendance::AdherenceWatch &watch() { return m_watch; }

    [[nodiscard]] attendance::AttendanceDesk &desk() { return m_desk; }

    [[nodiscard]] ui::AttendancePage &page() { return *m_page; }

signals:
    void failed(const fw::Error &error);
    /// People on duty by the released rosters, for who compares the floor with expectations.
    void rosterChanged(const std::vector<fw::live::Expectation::Line> &people);

private:
    void giveRoster();
    void readStates();
    void readJournal(QDate from, QDate to);
    void takeRoster(QDate date, const Result<std::map<roster::CellKey, roster::Cell>> &cells);
    void reckon(const attendance::PresenceBook &book, QDate from, QDate to,
                const std::function<void()> &then);
    void keepOnServer(const std::vector<attendance::TeamDay> &days,
                      const std::function<void()> &then);
    void follow();

    const guard::DeskSession &m_session;
    roster::RosterDesk &m_rosters;
    live::FloorStore &m_floor;
    storage::StorageThreads &m_journal;
    storage::StorageThreads *m_threads = nullptr;
    const Clock &m_clock;
    std::unique_ptr<attendance::AttendanceStore> m_store; ///< never null
    storage::ReadCopies *m_copies = nullptr;              ///< of a server's; of the store
    attendance::AdherenceWatch m_watch;
    attendance::AttendanceDesk m_desk;
    attendance::PresenceBook m_book;
    QTimer m_often;
    TimePoint m_heardSince = kNoTime;
    ui::MainWindow *m_window = nullptr;
    ui::AttendancePage *m_page = nullptr;
    QThreadPool m_pool; ///< last: it waits for its work
};

} // namespace fw::app
