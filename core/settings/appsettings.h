// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/servicelevel.h"
#include "core/live/sitedictionary.h"
#include "core/settings/settingsstore.h"

#include <chrono>
#include <optional>

namespace fw::settings {

/// What the program shows when it starts without being told.
enum class StartMode {
    Ask,      ///< first start: nobody has chosen yet
    Demo,     ///< the simulated floor
    Switches, ///< the stored switches
    Server    ///< the floor that others record into a database
};

/// The choices of this desk with their defaults, as one value.
struct AppSettings
{
    QString language;                  ///< "zh_CN", "en", or empty: the desktop's
    QString theme;                     ///< "light", "dark", or empty: the desktop's
    std::chrono::minutes interval{30}; ///< 15 or 30
    live::ServiceLevelRule serviceLevel;
    StartMode start = StartMode::Ask;
    bool hasAlarmSounds = true;
    bool hasAlarmNotifications = true; ///< of the desktop
    QString supervisorPhone; ///< rung to hear calls, as the switch names it; empty: asked for
    std::optional<live::SiteDictionary> dictionary; ///< nothing: the floor's configuration has it

    bool operator==(const AppSettings &) const = default;

    /// Missing or impossible values keep their defaults; fails only when the store does.
    [[nodiscard]] static Result<AppSettings> load(const SettingsStore &store);
    [[nodiscard]] Outcome save(SettingsStore &store) const;
};

/// How the window looked when it was closed.
struct SessionState
{
    QByteArray geometry;
    QString page;
    QByteArray floorState;
    QByteArray agentsState;

    [[nodiscard]] static Result<SessionState> load(const SettingsStore &store);
    [[nodiscard]] Outcome save(SettingsStore &store) const;
};

} // namespace fw::settings
