// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/forecastshots.h"

#include "ui/forecast/forecastpage.h"

#include <QDialog>
#include <QPushButton>

namespace fw::app {

using namespace Qt::StringLiterals;

QDialog *ForecastShots::show(ui::ForecastPage &page, int scene)
{
    enum Scene { Forecast, Published, Calendar, Standard };

    page.showTab(scene == Published ? 1 : 0);
    if (scene == Calendar) {
        page.editCalendar();
        return page.findChild<QDialog *>(u"calendarDialog"_s);
    }
    if (scene == Standard) {
        page.editStandard();
        auto *dialog = page.findChild<QDialog *>(u"standardDialog"_s);
        if (dialog != nullptr) {
            dialog->findChild<QPushButton *>(u"standardObserve"_s)->click();
        }
        return dialog;
    }
    return nullptr;
}

} // namespace fw::app
