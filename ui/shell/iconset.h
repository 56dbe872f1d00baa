// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>

namespace fw::ui {

enum class IconId {
    Mark,
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
    Settings,
    Sun,
    Moon,
    Close,
    Alert,
    Link,
    History,
    Audit
};

/// One icon, drawn in the token's colour of the theme as it is now. \a size is in
/// device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(IconId id, QColor color, int size, qreal devicePixelRatio);
/// The product's own, in its own colours.
[[nodiscard]] QIcon productIcon();

} // namespace fw::ui
