// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace fw::ui {
class RosterPage;
}

namespace fw::app {

/// Sets the scene for pictures of the rosters: the demo's own plans, in each view.
class RosterShots final
{
public:
    enum class Scene {
        Week,
        Month,
        Day,
        Requests,
        WhatIf,
        Staffing,
        Feasibility,
        People,
        Patterns,
        Import
    };

    /// Gives the dialog that is to be pictured instead of the window, or null.
    static QDialog *show(ui::RosterPage &page, Scene scene);
};

} // namespace fw::app
