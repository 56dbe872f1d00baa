// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/operationsparts.h"

#include "ui/incidents/incidentspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/actioncatalogue.h"

#include <QSysInfo>

#include <algorithm>

namespace fw::app {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

/// The person who is logged in to the desktop, for a desk without accounts.
QString desktopUser()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"?"_s : name;
}

} // namespace

OperationsParts::OperationsParts(std::shared_ptr<storage::Database> database,
                                 const guard::DeskSession &session, const access::AuditStore &audit,
                                 const live::FloorStore &floor, const alarms::AlarmCentre &alarms,
                                 const Clock &clock)
    : m_session(session)
    , m_store(std::move(database))
    , m_desk(session, floor, alarms, audit, m_store, clock,
             {QSysInfo::machineHostName(), desktopUser()})
{
    connect(&session, &guard::DeskSession::changed, this, &OperationsParts::follow);
}

void OperationsParts::addTo(ui::MainWindow &window, const ui::Theme &theme,
                            ui::ActionCatalogue &actions)
{
    m_window = &window;
    m_flow = new ui::IncidentFlow(m_desk, actions, window);
    m_page = new ui::IncidentsPage(*m_flow, theme, actions);
    window.addPage(ui::PageId::Incidents, m_page);
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
                                  ProtectedObject::Directives, ProtectedObject::Handover};
    m_window->setPageAllowed(ui::PageId::Incidents, std::ranges::any_of(kObjects, sees));
    m_handover->setEnabled(sees(ProtectedObject::Handover));
}

} // namespace fw::app
