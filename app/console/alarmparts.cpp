// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/alarmparts.h"

#include "app/console/deskname.h"
#include "core/storage/serverfeed.h"
#include "ui/alarms/alarmpage.h"
#include "ui/alarms/alarmpanel.h"
#include "ui/floor/floorpage.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace fw::app {

AlarmParts::AlarmParts(const live::FloorStore &floor, const Clock &clock,
                       std::shared_ptr<storage::Database> database)
    : m_clock(clock)
    , m_store(std::move(database))
    , m_centre(floor, clock, &m_store)
    , m_desk(m_centre, floor, deskName().user)
{
}

void AlarmParts::addTo(ui::MainWindow &window, ui::FloorPage &floor, const ui::Theme &theme,
                       ui::ActionCatalogue &actions)
{
    m_page = new ui::AlarmPage(m_desk, theme, actions);
    window.addPage(ui::PageId::Alarms, m_page);
    m_panel = new ui::AlarmPanel(m_desk, theme, actions);
    floor.addPanel(*m_panel);
    connect(m_panel, &ui::AlarmPanel::pageRequested, &window,
            [&window] { window.showPage(ui::PageId::Alarms); });
    const auto count = [this, &window] {
        window.setAlarms(m_centre.attentionCount(), m_centre.hasUnacknowledgedCritical());
    };
    connect(&m_centre, &alarms::AlarmCentre::alarmsChanged, &window, count);
    count();
}

void AlarmParts::makeHeard(ui::MainWindow &window)
{
    m_signals = std::make_unique<DeskSignals>();
    m_announcer = std::make_unique<ui::AlarmAnnouncer>(m_centre, m_desk.store(), *m_signals);
    setSignals(m_hasSounds, m_hasNotifications);
    setAudience(m_audience);
    const auto bringUp = [&window] {
        window.showPage(ui::PageId::Alarms);
        window.show();
        window.raise();
        window.activateWindow();
    };
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        QSystemTrayIcon &tray = m_signals->tray();
        connect(&tray, &QSystemTrayIcon::activated, &window, bringUp);
        connect(&tray, &QSystemTrayIcon::messageClicked, &window, bringUp);
        tray.show();
    }
}

bool AlarmParts::hasCritical(int scope) const
{
    const organisation::ScopeTree &tree = m_desk.store().floor().config().scopes;
    const auto concerns = [&](const alarms::AlarmSubject &subject) {
        // What belongs to no scope, such as a switch, concerns each.
        const std::optional<int> own = tree.find(subject.nodeId);
        return subject.nodeId.isEmpty() || !own || tree.isWithin(*own, scope);
    };
    const auto &all = m_centre.engine().alarms();
    return std::ranges::any_of(all, [&](const auto &each) {
        const alarms::Alarm &alarm = each.second;
        // The wall is for callers and agents; what people still have to do is told at their desks.
        return !alarm.subject.isWork() && alarm.needsAttention() &&
               alarm.severity == alarms::AlarmSeverity::Critical && concerns(alarm.subject);
    });
}

void AlarmParts::useServer(storage::ServerFeed *feed, std::optional<journal::SiteNumber> site)
{
    m_shared.reset();
    if (feed == nullptr) {
        return;
    }
    m_shared = std::make_unique<storage::SharedAlarms>(feed->threads(), m_centre, m_clock,
                                                       deskName().host, site);
    connect(feed, &storage::ServerFeed::began, m_shared.get(), &storage::SharedAlarms::begin);
    connect(feed, &storage::ServerFeed::alarmsTold, m_shared.get(), &storage::SharedAlarms::look);
    connect(feed, &storage::ServerFeed::subscribed, m_shared.get(),
            &storage::SharedAlarms::lookBack);
    connect(m_shared.get(), &storage::SharedAlarms::failed, this, &AlarmParts::failed);
}

void AlarmParts::setOwner(const QString &owner)
{
    m_desk.setOwner(owner.isEmpty() ? deskName().user : owner);
}

void AlarmParts::setRuleRights(bool canRead, bool canWrite)
{
    m_page->setRuleRights(canRead, canWrite);
}

void AlarmParts::setAudience(const alarms::AlarmAudience &audience)
{
    m_audience = audience;
    if (m_page != nullptr) {
        m_page->setSight(audience.sight);
    }
    if (m_panel != nullptr) {
        m_panel->setAudience(audience);
    }
    if (m_announcer) {
        m_announcer->setAudience(audience);
    }
}

void AlarmParts::setSignals(bool hasSounds, bool hasNotifications)
{
    m_hasSounds = hasSounds;
    m_hasNotifications = hasNotifications;
    if (m_announcer) {
        m_announcer->setSounds(hasSounds);
        m_announcer->setNotifications(hasNotifications);
    }
}

} // namespace fw::app
