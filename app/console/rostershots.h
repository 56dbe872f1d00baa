// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::ui {
class RosterPage;
}

namespace fw::app {

/// Sets the scene for pictures of the rosters: the demo's own plans, in each view.
class RosterShots final
{
public:
    enum class Scene { Week, Month, Day, Requests };

    static void show(ui::RosterPage &page, Scene scene);
};

} // namespace fw::app
