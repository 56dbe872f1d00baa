// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/shot.h"

#include <array>

namespace fw::app {

using namespace Qt::StringLiterals;
using ui::PageId;

namespace {

struct Place
{
    QLatin1StringView name;
    PageId page;
};

constexpr std::array kPlaces{Place{"floor"_L1, PageId::Floor},
                             Place{"floor-seats"_L1, PageId::Floor},
                             Place{"queues"_L1, PageId::Queues},
                             Place{"queues-callers"_L1, PageId::Queues},
                             Place{"queues-calls"_L1, PageId::Queues},
                             Place{"agents"_L1, PageId::Agents},
                             Place{"agents-timeline"_L1, PageId::Agents},
                             Place{"agent-sheet"_L1, PageId::Agents},
                             Place{"agent-window"_L1, PageId::Agents},
                             Place{"alarms"_L1, PageId::Alarms},
                             Place{"alarm-history"_L1, PageId::Alarms},
                             Place{"alarm-text"_L1, PageId::Alarms},
                             Place{"alarm-shelf"_L1, PageId::Alarms},
                             Place{"alarm-rules"_L1, PageId::Alarms},
                             Place{"links"_L1, PageId::Links},
                             Place{"settings"_L1, PageId::Settings},
                             Place{"first-start"_L1, PageId::Floor},
                             Place{"first-start-switch"_L1, PageId::Floor},
                             Place{"floor-stale"_L1, PageId::Floor},
                             Place{"palette"_L1, PageId::Floor},
                             Place{"columns"_L1, PageId::Floor},
                             Place{"agent-menu"_L1, PageId::Floor},
                             Place{"action-preview"_L1, PageId::Floor},
                             Place{"action-toast"_L1, PageId::Floor},
                             Place{"action-log"_L1, PageId::Floor},
                             Place{"supervision"_L1, PageId::Floor},
                             Place{"phone"_L1, PageId::Floor},
                             Place{"settings-dictionary"_L1, PageId::Settings},
                             Place{"settings-keys"_L1, PageId::Settings},
                             Place{"settings-measure"_L1, PageId::Settings},
                             Place{"settings-switches"_L1, PageId::Settings},
                             Place{"settings-alarms"_L1, PageId::Settings},
                             Place{"settings-supervision"_L1, PageId::Settings},
                             Place{"settings-expectation"_L1, PageId::Settings},
                             Place{"settings-wallboard"_L1, PageId::Settings},
                             Place{"settings-accounts"_L1, PageId::Settings},
                             Place{"audit"_L1, PageId::Audit},
                             Place{"rewind"_L1, PageId::Floor},
                             Place{"rewind-around"_L1, PageId::Floor},
                             Place{"incidents"_L1, PageId::Incidents},
                             Place{"tasks"_L1, PageId::Incidents},
                             Place{"handover"_L1, PageId::Incidents},
                             Place{"report"_L1, PageId::Reports},
                             Place{"report-chart"_L1, PageId::Reports},
                             Place{"report-heat"_L1, PageId::Reports},
                             Place{"sign-in"_L1, PageId::Floor},
                             Place{"lock"_L1, PageId::Floor},
                             Place{"reveal"_L1, PageId::Floor},
                             Place{"first-admin"_L1, PageId::Settings},
                             Place{"delegation"_L1, PageId::Settings},
                             Place{"approval"_L1, PageId::Agents},
                             Place{"approval-refused"_L1, PageId::Agents},
                             Place{"settings-server"_L1, PageId::Settings},
                             Place{"settings-import"_L1, PageId::Settings},
                             Place{"settings-exports"_L1, PageId::Settings},
                             Place{"roster"_L1, PageId::Roster},
                             Place{"roster-month"_L1, PageId::Roster},
                             Place{"roster-day"_L1, PageId::Roster},
                             Place{"roster-requests"_L1, PageId::Roster},
                             Place{"roster-what-if"_L1, PageId::Roster},
                             Place{"roster-staffing"_L1, PageId::Roster},
                             Place{"roster-feasibility"_L1, PageId::Roster},
                             Place{"roster-people"_L1, PageId::Roster},
                             Place{"roster-patterns"_L1, PageId::Roster},
                             Place{"roster-import"_L1, PageId::Roster},
                             Place{"adherence"_L1, PageId::Attendance},
                             Place{"attendance-month"_L1, PageId::Attendance},
                             Place{"intraday"_L1, PageId::Intraday},
                             Place{"forecast"_L1, PageId::Forecast},
                             Place{"forecast-published"_L1, PageId::Forecast},
                             Place{"forecast-calendar"_L1, PageId::Forecast},
                             Place{"forecast-standard"_L1, PageId::Forecast},
                             Place{"quality-replay"_L1, PageId::Quality},
                             Place{"quality-plans"_L1, PageId::Quality},
                             Place{"quality-calibration"_L1, PageId::Quality},
                             Place{"quality-coaching"_L1, PageId::Quality},
                             Place{"quality-certificates"_L1, PageId::Quality},
                             Place{"quality-scorecards"_L1, PageId::Quality},
                             Place{"quality-statistics"_L1, PageId::Quality},
                             Place{"settlement"_L1, PageId::Settlement},
                             Place{"settlement-people"_L1, PageId::Settlement},
                             Place{"settlement-indicators"_L1, PageId::Settlement},
                             Place{"settlement-cards"_L1, PageId::Settlement},
                             Place{"settlement-what-if"_L1, PageId::Settlement},
                             Place{"settlement-comparison"_L1, PageId::Settlement},
                             Place{"settlement-notes"_L1, PageId::Settlement},
                             Place{"settlement-close"_L1, PageId::Settlement},
                             Place{"settlement-contract"_L1, PageId::Settlement},
                             Place{"settlement-agreement"_L1, PageId::Settlement},
                             Place{"settlement-organisation"_L1, PageId::Settlement},
                             Place{"complaints"_L1, PageId::Incidents},
                             Place{"settings-recordings"_L1, PageId::Settings}};
static_assert(kPlaces.size() == static_cast<std::size_t>(Shot::Count));

} // namespace

QLatin1StringView nameOf(Shot shot)
{
    return kPlaces.at(static_cast<std::size_t>(shot)).name;
}

PageId pageOf(Shot shot)
{
    return kPlaces.at(static_cast<std::size_t>(shot)).page;
}

} // namespace fw::app
