// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/attendanceparts.h"

#include "app/console/deskname.h"
#include "core/attendance/journalpresence.h"
#include "core/attendance/rosterexpectation.h"
#include "core/storage/shareddays.h"
#include "core/storage/sqlattendancestore.h"
#include "core/storage/sqljournalstore.h"
#include "core/storage/sqlrosterstore.h"
#include "core/storage/storagethreads.h"
#include "ui/attendance/attendancepage.h"
#include "ui/attendance/monthtab.h"
#include "ui/shell/mainwindow.h"

#include <QPointer>

namespace fw::app {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

constexpr std::chrono::minutes kOften{10};
constexpr std::chrono::seconds kFirst{4}; // the switch has told its state by then
constexpr std::chrono::hours kKept{72};   ///< of what agents did: two days and the shift before
constexpr std::chrono::minutes kHalfHour{30};

} // namespace

AttendanceParts::AttendanceParts(std::shared_ptr<storage::Database> database,
                                 const guard::DeskSession &session, roster::RosterDesk &rosters,
                                 live::FloorStore &floor, storage::StorageThreads &journal,
                                 const Clock &clock)
    : m_session(session)
    , m_rosters(rosters)
    , m_floor(floor)
    , m_journal(journal)
    , m_clock(clock)
    , m_store(std::make_unique<storage::SqlAttendanceStore>(std::move(database)))
    , m_watch(floor)
    , m_desk(session, rosters, *m_store, clock, deskName())
{
    connect(&session, &guard::DeskSession::changed, this, &AttendanceParts::follow);
    connect(&m_watch, &attendance::AdherenceWatch::dateChanged, this, &AttendanceParts::giveRoster);
    connect(&rosters, &roster::RosterDesk::changed, this, &AttendanceParts::giveRoster);
    connect(&rosters, &roster::RosterDesk::plansChanged, this, &AttendanceParts::giveRoster);
    const auto reckonNow = [this] {
        readStates();
        reckon(m_book, m_rosters.today().addDays(-1), m_rosters.today(), [] {});
    };
    connect(&m_often, &QTimer::timeout, this, reckonNow);
    m_often.start(kOften);
    QTimer::singleShot(kFirst, this, reckonNow);
}

void AttendanceParts::useDatabase(std::shared_ptr<storage::Database> database)
{
    std::unique_ptr<attendance::AttendanceStore> next;
    m_copies = nullptr;
    if (m_threads != nullptr) {
        auto shared = std::make_unique<storage::SharedDays>(*m_threads);
        connect(&m_rosters, &roster::RosterDesk::plansChanged, &shared->copies(),
                &storage::ReadCopies::look);
        connect(&shared->copies(), &storage::ReadCopies::changed, &m_desk,
                &attendance::AttendanceDesk::changed);
        m_copies = &shared->copies();
        next = std::move(shared);
    } else {
        next = std::make_unique<storage::SqlAttendanceStore>(std::move(database));
    }
    m_desk.useStore(*next);
    m_store = std::move(next);
}

void AttendanceParts::addTo(ui::MainWindow &window, const ui::Theme &theme)
{
    m_window = &window;
    m_page = new ui::AttendancePage(m_floor, m_watch, theme);
    auto *month = new ui::MonthTab(m_desk, theme, m_page);
    m_page->addTab([] { return tr("Month"); }, month);
    connect(month, &ui::MonthTab::reckoningRequested, this, &AttendanceParts::readJournal);
    window.addPage(ui::PageId::Attendance, m_page);
    giveRoster();
    follow();
}

void AttendanceParts::giveRoster()
{
    const QDate date = m_watch.today();
    m_rosters.readReleased({}, date.addDays(-1), date.addDays(1),
                           [this, date, self = QPointer(this)](
                               const Result<std::map<roster::CellKey, roster::Cell>> &cells) {
                               if (self != nullptr && date == m_watch.today()) {
                                   takeRoster(date, cells);
                               }
                           });
}

void AttendanceParts::takeRoster(QDate date,
                                 const Result<std::map<roster::CellKey, roster::Cell>> &cells)
{
    if (!cells) {
        emit failed(cells.error());
    }
    if (!cells || cells->empty()) {
        m_watch.clear();
        return;
    }
    attendance::RosterOfDay roster;
    roster.people = m_rosters.people();
    roster.cells = *cells;
    roster.limits.reasons = attendance::dutiesOfReasons(m_floor.floor().config());
    if (!m_floor.isPast()) {
        emit rosterChanged(attendance::expectedPeople(roster.people, roster.cells, date,
                                                      date.addDays(1), kHalfHour));
    }
    m_watch.setRoster(std::move(roster), date);
}

/// What the floor of the present remembers goes into the book before it forgets.
void AttendanceParts::readStates()
{
    const live::Floor &floor = m_floor.liveFloor();
    TimePoint first = kNoTime;
    m_book.takeAll(floor);
    for (const live::AgentView &agent : floor.agents()) {
        const auto &spans = floor.agentSpans(agent.id);
        if (!spans.empty() && (!isKnown(first) || spans.front().from < first)) {
            first = spans.front().from;
        }
    }
    const bool isUp = std::any_of(floor.sources().begin(), floor.sources().end(),
                                  [](const live::SourceView &source) { return source.isUp; });
    if (isKnown(first) && isUp) {
        m_book.hear(isKnown(m_heardSince) ? m_heardSince : first, m_clock.now());
        m_heardSince = m_clock.now();
    } else {
        m_heardSince = kNoTime;
    }
    m_book.forget(m_clock.now() - kKept);
}

/// One day after the other, so that the writer gets its turn between them.
void AttendanceParts::readJournal(QDate from, QDate to)
{
    if (from > to) {
        return;
    }
    const QTimeZone &zone = m_floor.liveFloor().config().grid.zone();
    const TimePoint begin = attendance::timeOfMinute(from.addDays(-1), 20 * 60, zone);
    const TimePoint end = attendance::timeOfMinute(from.addDays(1), 16 * 60, zone);
    using Read = Result<attendance::PresenceBook>;
    storage::whenDone(
        m_journal.read([begin, end](const std::shared_ptr<storage::Database> &database) -> Read {
            return attendance::presenceBetween(storage::SqlJournalStore(database), begin, end);
        }),
        *this, [this, from, to](const Read &read) {
            if (!read) {
                emit failed(read.error());
                return;
            }
            reckon(*read, from, from, [this, from, to] { readJournal(from.addDays(1), to); });
        });
}

void AttendanceParts::useThreads(storage::StorageThreads *threads)
{
    m_threads = threads;
}

/// Read, reckoned and kept beside the window: a server's database in its threads, the desk's own
/// file, which has one connection, in this one.
void AttendanceParts::reckon(const attendance::PresenceBook &book, QDate from, QDate to,
                             const std::function<void()> &then)
{
    attendance::Reckoning wanted = m_desk.reckoning(book, from, to);
    if (wanted.people.empty()) {
        then();
        return;
    }
    if (m_threads != nullptr) {
        using Days = Result<std::vector<attendance::TeamDay>>;
        storage::whenDone(
            m_threads->read([wanted](const std::shared_ptr<storage::Database> &database) -> Days {
                const auto basis = basisOf(wanted, storage::SqlRosterStore(database),
                                           storage::SqlAttendanceStore(database));
                return basis ? Days(changedDays(wanted, *basis)) : Days(basis.error());
            }),
            *this, [this, then](const Days &days) {
                if (days) {
                    keepOnServer(*days, then);
                } else {
                    emit failed(days.error());
                }
            });
        return;
    }
    Result<attendance::ReckoningBasis> basis = m_desk.basis(wanted);
    if (!basis) {
        emit failed(basis.error());
        return;
    }
    m_pool.start([this, then, wanted = std::move(wanted), basis = std::move(*basis)] {
        QMetaObject::invokeMethod(
            this,
            [this, then, days = changedDays(wanted, basis)] {
                if (const Outcome done = m_desk.keep(days); !done) {
                    emit failed(done.error());
                    return;
                }
                then();
            },
            Qt::QueuedConnection);
    });
}

void AttendanceParts::keepOnServer(const std::vector<attendance::TeamDay> &days,
                                   const std::function<void()> &then)
{
    if (days.empty() || m_threads == nullptr) {
        then();
        return;
    }
    storage::whenDone(
        m_threads->write([days](const std::shared_ptr<storage::Database> &database) -> Outcome {
            return storage::SqlAttendanceStore(database).saveDays(days);
        }),
        *this, [this, then](const Outcome &kept) {
            if (!kept) {
                emit failed(kept.error());
                return;
            }
            if (m_copies != nullptr) {
                m_copies->makeStale();
            }
            m_desk.noteKept();
            then();
        });
}

void AttendanceParts::follow()
{
    if (m_window == nullptr || m_session.state() == guard::DeskSession::State::SignedOut) {
        return;
    }
    m_window->setPageAllowed(ui::PageId::Attendance,
                             m_session.may(ProtectedObject::Attendance, Right::Read) ||
                                 m_session.may(ProtectedObject::RosterView, Right::Read));
}

} // namespace fw::app
