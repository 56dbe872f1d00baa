// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fw::ui {

class Theme;

/// The style sheet for the stock widgets, made of the theme's tokens.
[[nodiscard]] QString makeStyleSheet(const Theme &theme);

} // namespace fw::ui
