// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rostershots.h"

#include "ui/roster/rosterpage.h"

namespace fw::app {

void RosterShots::show(ui::RosterPage &page, Scene scene)
{
    using View = ui::RosterBoard::View;
    // The demo's plans came after the page was made.
    page.showTeam(page.plan().team(), page.plan().desk().today());
    page.showChecks();
    switch (scene) {
    case Scene::Week:
        page.setView(View::Week);
        break;
    case Scene::Month:
        page.setView(View::Month);
        break;
    case Scene::Day:
        page.setView(View::Day);
        break;
    case Scene::Requests:
        page.setView(View::Week);
        page.showRequests();
        break;
    }
}

} // namespace fw::app
