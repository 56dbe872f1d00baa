// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace fw::ui {
class ForecastPage;
}

namespace fw::app {

/// Sets the scene for pictures of forecasts: the page, the published ones, calendar and standard.
class ForecastShots final
{
public:
    /// Gives the dialog that is to be pictured instead of the window, or null.
    static QDialog *show(ui::ForecastPage &page, int scene);
};

} // namespace fw::app
