// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consoleoptions.h"
#include "core/live/floorstore.h"
#include "ui/settings/connectiontester.h"
#include "ui/shell/languageswitcher.h"

#include <QTimer>

namespace fw::ui {
class FirstStartDialog;
class MainWindow;
} // namespace fw::ui

namespace fw::app {

/// Renders every page in the wanted languages and themes to PNG files, one step per turn of the
/// event loop so that layouts settle in between.
class Snapshotter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Snapshotter)

public:
    Snapshotter(const ConsoleOptions &options, ui::MainWindow &window, live::FloorStore &store,
                ui::Theme &theme, ui::LanguageSwitcher &language, ui::ConnectionTester &tester);
    ~Snapshotter() override;

    /// Waits until all links are live and the wanted seconds have passed.
    void start();

signals:
    void finished();
    void failed(const QString &sentence);

private:
    enum class Shot { Floor, Seats, Settings, FirstStart, FirstStartSwitch, Stale, Count };

    void checkLive();
    void prepare();
    void take();
    void prepareDialog(bool withSwitch);
    void pretendStale();
    [[nodiscard]] bool isLive() const;
    [[nodiscard]] QString fileName() const;

    const ConsoleOptions &m_options;
    ui::MainWindow &m_window;
    live::FloorStore &m_store;
    ui::Theme &m_theme;
    ui::LanguageSwitcher &m_language;
    ui::ConnectionTester &m_tester;
    std::unique_ptr<ui::FirstStartDialog> m_dialog;
    QStringList m_languages;
    std::vector<ui::ThemeKind> m_themes;
    std::size_t m_step = 0; ///< counts shots within themes within languages
    int m_secondsLeft = 0;
    QTimer m_live;
    QTimer m_settle;
};

} // namespace fw::app
