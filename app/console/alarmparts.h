// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/desksignals.h"
#include "core/storage/sharedalarms.h"
#include "core/storage/sqlalarmstore.h"
#include "ui/alarms/alarmdesk.h"
#include "ui/wallboard/wallalarms.h"

namespace fw::storage {
class ServerFeed;
}

namespace fw::ui {
class ActionCatalogue;
class AlarmPage;
class AlarmPanel;
class FloorPage;
class MainWindow;
class Theme;
} // namespace fw::ui

namespace fw::app {

/// Everything of the program that has to do with alarms, joined.
class AlarmParts final : public QObject, public ui::WallAlarms
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmParts)

public:
    AlarmParts(const live::FloorStore &floor, const Clock &clock,
               std::shared_ptr<storage::Database> database);

    [[nodiscard]] alarms::AlarmCentre &centre() { return m_centre; }

    [[nodiscard]] ui::AlarmDesk &desk() { return m_desk; }

    [[nodiscard]] ui::AlarmPage &page() { return *m_page; }

    [[nodiscard]] const alarms::AlarmStore &store() const { return m_store; }

    /// Adds the page, the panel on the floor and the badge. Pages are added in the order of PageId.
    void addTo(ui::MainWindow &window, ui::FloorPage &floor, const ui::Theme &theme,
               ui::ActionCatalogue &actions);
    /// Shows the tray icon, where there is a tray, and lets alarms be heard from now on.
    void makeHeard(ui::MainWindow &window);
    [[nodiscard]] bool hasCritical(int scope) const override;
    void setSignals(bool hasSounds, bool hasNotifications);
    /// Desks that see the same floor share its alarms from now on, or this one is by itself when it
    /// is null. It outlives this, or the next one is named before.
    void useServer(storage::ServerFeed *feed, std::optional<journal::SiteNumber> site);
    /// Under whose name alarms are acknowledged; empty: the desktop's user.
    void setOwner(const QString &owner);
    void setRuleRights(bool canRead, bool canWrite);
    /// Whom sounds, notifications and what stands out in the panel are for.
    void setAudience(const alarms::AlarmAudience &audience);

signals:
    /// What was done about an alarm, or its rules, is not known to the other desks.
    void failed(const fw::Error &error);

private:
    const Clock &m_clock;
    storage::SqlAlarmStore m_store;
    alarms::AlarmCentre m_centre;
    std::unique_ptr<storage::SharedAlarms> m_shared;
    ui::AlarmDesk m_desk;
    std::unique_ptr<DeskSignals> m_signals;
    std::unique_ptr<ui::AlarmAnnouncer> m_announcer;
    ui::AlarmPage *m_page = nullptr;
    ui::AlarmPanel *m_panel = nullptr;
    alarms::AlarmAudience m_audience;
    bool m_hasSounds = true;
    bool m_hasNotifications = true;
};

} // namespace fw::app
