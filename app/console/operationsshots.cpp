// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/operationsshots.h"

#include "ui/incidents/incidentspage.h"

namespace fw::app {

Outcome OperationsShots::fill(operations::OperationsDesk &desk)
{
    using namespace std::chrono_literals;
    const Result<operations::IncidentId> incident =
        desk.open({tr("Broadband queues overflow after an outage of the access network"),
                   operations::IncidentSeverity::High, operations::IncidentClass::Network},
                  desk.freeze());
    if (!incident) {
        return incident.error();
    }
    if (Outcome noted = desk.addNote(
            *incident, tr("The network centre expects the line back within the hour."));
        !noted) {
        return noted;
    }
    operations::TaskDraft task;
    task.kind = operations::TaskKind::Directive;
    task.title = tr("Ten more agents for broadband until the outage is over");
    task.text = tr("Breaks that can wait are to be moved behind the peak.");
    task.incident = *incident;
    task.deadline = desk.author().now() + 2h;
    if (const auto issued = desk.issue(task); !issued) {
        return issued.error();
    }
    const auto given = desk.handOver(desk.drawUp(), tr("The outage goes on; see the incident."),
                                     {tr("Ask the network centre at the full hour")});
    return given ? success() : given.error();
}

void OperationsShots::show(ui::IncidentsPage &page, const operations::OperationsDesk &desk,
                           Scene scene)
{
    page.showTab(ui::IncidentsPage::Tab(scene));
    if (scene == Scene::Incidents && !desk.incidents().empty()) {
        page.showIncident(desk.incidents().front().id);
    }
}

} // namespace fw::app
