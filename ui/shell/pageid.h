// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace fw::ui {

/// The pages of the main window, in the order of the navigation.
enum class PageId {
    Floor,
    Queues,
    Agents,
    Alarms,
    Forecast,
    Roster,
    Attendance,
    Intraday,
    Quality,
    Incidents,
    Settlement,
    Reports,
    Links,
    Audit,
    Settings
};

inline constexpr std::array kAllPages{
    PageId::Floor,      PageId::Queues,     PageId::Agents,   PageId::Alarms,  PageId::Forecast,
    PageId::Roster,     PageId::Attendance, PageId::Intraday, PageId::Quality, PageId::Incidents,
    PageId::Settlement, PageId::Reports,    PageId::Links,    PageId::Audit,   PageId::Settings};

/// The name under which a page is stored and its action is known; never changes.
[[nodiscard]] QString pageKey(PageId page);
/// The page of that name; the floor when there is none.
[[nodiscard]] PageId pageOf(const QString &key);

} // namespace fw::ui
