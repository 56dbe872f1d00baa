// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaintdesk.h"
#include "core/operations/operationsdesk.h"
#include "core/operations/workreadings.h"
#include "core/storage/sharedoperations.h"
#include "core/storage/sqlcomplaintstore.h"
#include "core/storage/sqloperationsstore.h"
#include "ui/incidents/incidentflow.h"

class QAction;

namespace fw::storage {
class ServerFeed;
}

namespace fw::ui {
class ActionCatalogue;
class AlarmPage;
class IncidentsPage;
class MainWindow;
class Theme;
} // namespace fw::ui

namespace fw::app {

/// Incidents, tasks between the two sides, complaints and handovers of shifts, joined.
class OperationsParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OperationsParts)

public:
    /// What is handed over has to outlive this.
    OperationsParts(std::shared_ptr<storage::Database> database, const guard::DeskSession &session,
                    const access::AuditStore &audit, const live::FloorStore &floor,
                    alarms::AlarmCentre &alarms, const Clock &clock);
    ~OperationsParts() override;

    /// Adds the page and the keys; pages are added in the order of PageId. The window owns them.
    void addTo(ui::MainWindow &window, const ui::Theme &theme, ui::ActionCatalogue &actions);
    /// Who and what is chosen on other pages, to be linked to a new incident.
    void setChosen(ui::IncidentFlow::Agents agents, ui::IncidentFlow::Caller caller);
    /// Shows the task or the handover that an alarm is about, when the page asks for it.
    void listenTo(ui::AlarmPage &alarms);
    /// Lets the page ask for the floor as it was.
    void setRewinder(QObject &context, std::function<void(TimePoint)> rewind);

    /// Those of a server from now on, or of this desk when it is null. It outlives this, or the
    /// next one is named before.
    void useServer(storage::ServerFeed *feed);
    /// Complaints are kept there from now on.
    void useDatabase(const std::shared_ptr<storage::Database> &database, storage::ServerFeed *feed);
    /// Reads anew what may be seen, when the floor's organisation is another.
    void reload();

    [[nodiscard]] operations::OperationsDesk &desk() { return m_desk; }

    [[nodiscard]] complaints::ComplaintDesk &complaints() { return m_complaints; }

    [[nodiscard]] ui::IncidentsPage &page() { return *m_page; }

private:
    void reloadComplaints();
    void follow();
    void show(const alarms::AlarmSubject &subject);
    /// Shows what the link of an incident leads to.
    void open(const operations::IncidentLink &link);

    const guard::DeskSession &m_session;
    storage::SqlOperationsStore m_store;
    std::unique_ptr<storage::SharedOperations> m_shared;
    alarms::AlarmCentre &m_alarms;
    operations::OperationsDesk m_desk;
    operations::WorkReadings m_readings;
    std::unique_ptr<complaints::ComplaintStore> m_complaintStore; ///< never null
    complaints::ComplaintDesk m_complaints;
    ui::MainWindow *m_window = nullptr;
    ui::IncidentFlow *m_flow = nullptr;
    ui::IncidentsPage *m_page = nullptr;
    QAction *m_handover = nullptr;
};

} // namespace fw::app
