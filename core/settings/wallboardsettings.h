// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingsstore.h"

#include <QRect>
#include <QStringList>

#include <chrono>

namespace fw::settings {

/// How a monitor is known again after a restart: by its serial number, else by connector and place.
struct ScreenIdentity
{
    QString name; ///< the connector, such as "HDMI-1"
    QString serial;
    QRect geometry;

    bool operator==(const ScreenIdentity &) const = default;

    /// Index of the screen in \a screens that is most likely this one; -1 when none is.
    [[nodiscard]] qsizetype findIn(const QList<ScreenIdentity> &screens) const;
};

/// What the wallboard shows, and where.
struct WallboardSettings
{
    QStringList scopes; ///< ids of the scope tree, in order; empty: the whole floor
    bool hasOverview = true;
    bool hasFigures = true;
    bool hasComparison = true;
    bool hasTrouble = true;
    bool hasPeople = false;
    std::chrono::seconds dwell{20}; ///< 5 s to 10 min
    bool hasNames = false;          ///< false: people are shown by id or not at all
    QString notice;                 ///< runs along the lower edge; plain text, one line
    ScreenIdentity screen;          ///< empty: one without the console, else the only one
    bool isOpen = false;

    bool operator==(const WallboardSettings &) const = default;

    static constexpr std::chrono::seconds kShortestDwell{5};
    static constexpr std::chrono::seconds kLongestDwell{600};
    static constexpr qsizetype kLongestNotice = 500;

    /// Missing or impossible values keep their defaults; fails only when the store does.
    [[nodiscard]] static Result<WallboardSettings> load(const SettingsStore &store);
    [[nodiscard]] Outcome save(SettingsStore &store) const;
};

} // namespace fw::settings
