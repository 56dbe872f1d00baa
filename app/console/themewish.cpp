// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/themewish.h"

#include <QPalette>

namespace fw::app {

using namespace Qt::StringLiterals;

ui::ThemeKind themeOf(const QString &wish)
{
    if (wish == "light"_L1 || wish == "dark"_L1) {
        return wish == "dark"_L1 ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
    }
    const bool isDark = QPalette().color(QPalette::Window).lightness() < 128;
    return isDark ? ui::ThemeKind::Dark : ui::ThemeKind::Light;
}

} // namespace fw::app
