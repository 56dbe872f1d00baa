// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmcentre.h"
#include "core/settings/settingsstore.h"

namespace fw::ui {
class ExpectationSection;
class SettingsPage;
class Theme;
} // namespace fw::ui

namespace fw::app {

class AccessParts;

/// Keeps what the site expects of its days in the settings, and gives it to the alarms.
class ExpectationKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExpectationKeeper)

public:
    ExpectationKeeper(alarms::AlarmCentre &centre, settings::SettingsStore &store);

    /// What holds unless the desk has its own: the demo's plan, or nothing.
    void useDemo(bool isDemo);
    /// Who is on duty by the released rosters; counts where nothing else says how many.
    void setRostered(std::vector<live::Expectation::Line> people);
    /// Adds the section to the page, for whoever \a access lets change it.
    void addTo(ui::SettingsPage &page, const live::FloorStore &floor, const ui::Theme &theme,
               const AccessParts &access);

signals:
    void failed(const fw::Error &error);

private:
    void store(const QJsonValue &value);
    void apply();

    alarms::AlarmCentre &m_centre;
    settings::SettingsStore &m_store;
    const AccessParts *m_access =
        nullptr; ///< asked before anything is kept; there with the section
    live::Expectation m_usual;
    std::vector<live::Expectation::Line> m_rostered;
    ui::ExpectationSection *m_section = nullptr;
};

} // namespace fw::app
