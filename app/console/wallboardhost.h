// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/screensaverguard.h"
#include "core/settings/wallboardsettings.h"
#include "ui/wallboard/wallboardwindow.h"

#include <memory>

namespace fw::ui {
class ActionCatalogue;
class WallAlarms;
class SettingsPage;
class Theme;
class WallboardSection;
} // namespace fw::ui

namespace fw::app {

/// Opens the wallboard and closes it, remembers both, and keeps it on its monitor when monitors
/// come and go.
class WallboardHost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallboardHost)

public:
    /// Declares the key in \a console, which opens and closes from there.
    WallboardHost(settings::SettingsStore &settingsStore, live::FloorStore &store,
                  ui::ActionCatalogue &actions, QWidget &console, QObject *parent = nullptr);
    ~WallboardHost() override;

    /// Null: there are no alarms. The object stays its owner's.
    void setAlarms(const ui::WallAlarms *alarms);
    /// Opens the wallboard when it was open at the end of the last session.
    void restore();
    void toggle();

    [[nodiscard]] bool isOpen() const { return m_window != nullptr; }

    /// Adds its settings to the page, and takes what is changed there.
    void addTo(ui::SettingsPage &page, const ui::Theme &theme);

signals:
    /// The settings could not be stored.
    void failed(const fw::Error &error);

private:
    void open();
    void close();
    void remember(bool isOpen);
    void apply(const settings::WallboardSettings &settings);
    void save();
    void place();

    settings::SettingsStore &m_settingsStore;
    live::FloorStore &m_store;
    SystemClock m_clock;
    QWidget &m_console;
    QAction *m_toggle;
    const ui::WallAlarms *m_alarms = nullptr;
    ui::WallboardSection *m_section = nullptr;
    settings::WallboardSettings m_settings;
    ScreenSaverGuard m_guard;
    std::unique_ptr<live::FloorStore>
        m_present; ///< what the window shows while the console rewinds
    std::unique_ptr<ui::WallboardWindow> m_window;
};

} // namespace fw::app
