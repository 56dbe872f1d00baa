// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/settings/settingsstore.h"
#include "core/storage/threadedreportsource.h"

#include <QObject>

#include <functional>

namespace fw::guard {
class DeskSession;
}

namespace fw::live {
class FloorStore;
}

namespace fw::ui {
class MainWindow;
class ReportPage;
class Theme;
} // namespace fw::ui

namespace fw::app {

/// Everything of the program that has to do with reports, joined.
class ReportParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportParts)

public:
    /// \a journal reads the desk's journal and outlives this and the window.
    explicit ReportParts(storage::StorageThreads &journal);

    /// Adds the page, which \a window owns and which lives no longer than this. Pages are added in
    /// the order of PageId. \a watermark says who is at the desk, for what is printed.
    void addTo(ui::MainWindow &window, live::FloorStore &store, ui::Theme &theme,
               settings::SettingsStore &settings, const Clock &clock,
               std::function<QString()> watermark);
    /// Lets the rights of whoever is at the desk decide what is shown, from now on.
    void follow(const guard::DeskSession &session);

private:
    void applyRights(const guard::DeskSession &session);

    storage::ThreadedReportSource m_source;
    live::FloorStore *m_store = nullptr;
    ui::MainWindow *m_window = nullptr;
    ui::ReportPage *m_page = nullptr;
};

} // namespace fw::app
