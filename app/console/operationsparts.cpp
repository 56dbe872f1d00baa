// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/operationsparts.h"

#include "app/console/deskname.h"
#include "core/operations/linkplace.h"
#include "core/storage/serverfeed.h"
#include "core/storage/sharedcases.h"
#include "ui/alarms/alarmpage.h"
#include "ui/floor/floorpage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/queues/queuespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/actioncatalogue.h"

#include <QLoggingCategory>

#include <algorithm>

namespace fw::app {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

Q_LOGGING_CATEGORY(lcParts, "fw.operationsparts", QtInfoMsg)

} // namespace

OperationsParts::OperationsParts(std::shared_ptr<storage::Database> database,
                                 const guard::DeskSession &session, const access::AuditStore &audit,
                                 const live::FloorStore &floor, alarms::AlarmCentre &alarms,
                                 const Clock &clock)
    : m_session(session)
    , m_store(database)
    , m_alarms(alarms)
    , m_desk(session, floor, alarms, audit, m_store, clock, deskName())
    , m_readings(m_desk)
    , m_complaintStore(std::make_unique<storage::SqlComplaintStore>(std::move(database)))
    , m_complaints(session, floor, *m_complaintStore, clock, deskName())
{
    m_alarms.addSource(m_readings);
    connect(&session, &guard::DeskSession::changed, this, &OperationsParts::follow);
}

OperationsParts::~OperationsParts()
{
    m_alarms.removeSource(m_readings);
}

void OperationsParts::listenTo(ui::AlarmPage &alarms)
{
    connect(&alarms, &ui::AlarmPage::workRequested, this, &OperationsParts::show);
}

void OperationsParts::show(const alarms::AlarmSubject &subject)
{
    m_window->showPage(ui::PageId::Incidents);
    if (subject.kind == alarms::AlarmSubject::Kind::Handover) {
        m_page->showHandover(subject.key.toLongLong());
    } else {
        m_page->showTask(subject.key.toLongLong());
    }
}

void OperationsParts::open(const operations::IncidentLink &link)
{
    const operations::LinkPlace place = operations::placeOf(m_desk.floor().floor(), link);
    auto *alarms = m_window->findChild<ui::AlarmPage *>();
    auto *floor = m_window->findChild<ui::FloorPage *>();
    auto *queues = m_window->findChild<ui::QueuesPage *>();
    if (link.kind == operations::IncidentLink::Kind::Alarm && alarms != nullptr) {
        m_window->showPage(ui::PageId::Alarms);
        alarms->select(link.key.toULongLong());
    } else if (place.agent && floor != nullptr) {
        m_window->showPage(ui::PageId::Floor);
        floor->showAgent(*place.agent);
    } else if (place.queue && queues != nullptr) {
        m_window->showPage(ui::PageId::Queues);
        queues->showQueue(*place.queue);
    }
}

void OperationsParts::addTo(ui::MainWindow &window, const ui::Theme &theme,
                            ui::ActionCatalogue &actions)
{
    m_window = &window;
    m_flow = new ui::IncidentFlow(m_desk, actions, window);
    m_page = new ui::IncidentsPage(*m_flow, m_complaints, theme, actions);
    window.addPage(ui::PageId::Incidents, m_page);
    connect(m_page, &ui::IncidentsPage::linkActivated, this, &OperationsParts::open);
    m_handover = actions.add({u"handover.show"_s,
                              ui::ActionGroup::Navigation,
                              [] { return tr("Shift handover"); },
                              {QKeySequence(Qt::Key_F7)}},
                             window);
    connect(m_handover, &QAction::triggered, m_page, [this] {
        m_window->showPage(ui::PageId::Incidents);
        m_page->showTab(ui::IncidentsPage::Handovers);
    });
    follow();
}

void OperationsParts::useServer(storage::ServerFeed *feed)
{
    std::unique_ptr<storage::SharedOperations> shared;
    if (feed != nullptr) {
        shared = std::make_unique<storage::SharedOperations>(feed->threads());
        connect(feed, &storage::ServerFeed::operationsTold, shared.get(),
                &storage::SharedOperations::look);
        connect(shared.get(), &storage::SharedOperations::changed, this, &OperationsParts::reload);
        shared->look();
    }
    operations::OperationsStore &store =
        shared ? static_cast<operations::OperationsStore &>(*shared) : m_store;
    if (const Outcome read = m_desk.useStore(store, feed != nullptr); !read) {
        qCWarning(lcParts) << "not readable:" << read.error().detail;
    }
    m_shared = std::move(shared); // the one before is let go of last
}

void OperationsParts::useDatabase(const std::shared_ptr<storage::Database> &database,
                                  storage::ServerFeed *feed)
{
    std::unique_ptr<complaints::ComplaintStore> store;
    if (feed != nullptr) {
        auto shared = std::make_unique<storage::SharedCases>(feed->threads());
        connect(feed, &storage::ServerFeed::operationsTold, &shared->copies(),
                &storage::ReadCopies::look);
        connect(&shared->copies(), &storage::ReadCopies::changed, this,
                &OperationsParts::reloadComplaints);
        store = std::move(shared);
    } else {
        store = std::make_unique<storage::SqlComplaintStore>(database);
    }
    if (const Outcome read = m_complaints.useStore(*store); !read) {
        qCWarning(lcParts) << "no complaints:" << read.error().detail;
    }
    m_complaintStore = std::move(store); // the one before is let go of last
}

void OperationsParts::reload()
{
    if (const Outcome read = m_desk.reload(); !read) {
        qCWarning(lcParts) << "not readable:" << read.error().detail;
    }
    reloadComplaints();
}

void OperationsParts::reloadComplaints()
{
    if (const Outcome read = m_complaints.reload(); !read) {
        qCWarning(lcParts) << "no complaints:" << read.error().detail;
    }
}

void OperationsParts::setChosen(ui::IncidentFlow::Agents agents, ui::IncidentFlow::Caller caller)
{
    m_flow->setAgents(std::move(agents));
    m_flow->setCaller(std::move(caller));
}

void OperationsParts::setRewinder(QObject &context, std::function<void(TimePoint)> rewind)
{
    connect(m_page, &ui::IncidentsPage::rewindRequested, &context, std::move(rewind));
    m_page->setRewindable(true);
}

void OperationsParts::follow()
{
    if (m_window == nullptr || m_session.state() == guard::DeskSession::State::SignedOut) {
        return; // all is covered, and what was shown stays as it is
    }
    const auto sees = [this](ProtectedObject object) {
        return m_session.may(object, Right::Read) || m_session.may(object, Right::Execute);
    };
    constexpr std::array kObjects{ProtectedObject::Incidents, ProtectedObject::Improvements,
                                  ProtectedObject::Directives, ProtectedObject::Complaints,
                                  ProtectedObject::Handover};
    m_window->setPageAllowed(ui::PageId::Incidents, std::ranges::any_of(kObjects, sees));
    m_handover->setEnabled(sees(ProtectedObject::Handover));
}

} // namespace fw::app
