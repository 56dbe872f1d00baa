// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/shot.h"

namespace fw::ui {
class MainWindow;
}

namespace fw::app {

/// Sets the scene for pictures of what a month is judged by: scores, complaints, the settlement.
class MonthShots final
{
public:
    [[nodiscard]] static bool isOne(Shot shot);
    static void show(ui::MainWindow &window, Shot shot);
};

} // namespace fw::app
