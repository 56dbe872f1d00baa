// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

namespace fw::app {

/// The theme that the settings name: "light", "dark", or as the desktop is.
[[nodiscard]] ui::ThemeKind themeOf(const QString &wish);

} // namespace fw::app
