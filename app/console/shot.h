// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageid.h"

#include <QLatin1StringView>

namespace fw::app {

/// What there are pictures of, in their order; the wallboard's come after them.
enum class Shot {
    Floor,
    Seats,
    Queues,
    Callers,
    Calls,
    Agents,
    Timeline,
    Sheet,
    SheetWindow,
    Alarms,
    AlarmHistory,
    AlarmText,
    AlarmShelf,
    AlarmRules,
    Links,
    Settings,
    FirstStart,
    FirstStartSwitch,
    Stale,
    Palette,
    Columns,
    AgentMenu,
    Preview,
    Toast,
    Log,
    Supervision,
    Phone,
    Dictionary,
    Keys,
    Measure,
    Switches,
    AlarmSettings,
    SupervisionSettings,
    Expectation,
    WallSettings,
    Accounts,
    Audit,
    Rewind,
    RewindAround,
    Incidents,
    Tasks,
    Handover,
    Report,
    ReportChart,
    ReportHeat,
    SignIn,
    Lock,
    Reveal,
    FirstAdmin,
    Delegation,
    Approval,
    ApprovalRefused,
    ServerSettings,
    ImportSettings,
    ExportSettings,
    RosterWeek,
    RosterMonth,
    RosterDay,
    RosterRequests,
    RosterWhatIf,
    RosterStaffing,
    RosterFeasibility,
    RosterPeople,
    RosterPatterns,
    RosterImport,
    AdherenceNow,
    AttendanceMonth,
    Intraday,
    Forecast,
    ForecastPublished,
    ForecastCalendar,
    ForecastStandard,
    Count
};

/// The first part of the picture's file name.
[[nodiscard]] QLatin1StringView nameOf(Shot shot);
/// The page of the main window that it is of, or that is behind it.
[[nodiscard]] ui::PageId pageOf(Shot shot);

} // namespace fw::app
