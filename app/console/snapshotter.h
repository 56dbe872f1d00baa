// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accessshots.h"
#include "app/console/actionstage.h"
#include "app/console/consoleoptions.h"
#include "app/console/operationsshots.h"
#include "app/console/shot.h"
#include "app/console/wallshots.h"
#include "core/live/floorstore.h"
#include "ui/settings/connectiontester.h"
#include "ui/shell/languageswitcher.h"
#include "ui/shell/pageid.h"

#include <QTimer>

class QWidget;

namespace fw::ui {
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

    /// Where something may be made up for the pictures of incidents; without it they show what
    /// there is. It outlives this object.
    void setScratch(operations::OperationsDesk &desk) { m_scratch = &desk; }

    /// Waits until the floor is complete and has been so for the wanted seconds.
    void start();

signals:
    void finished();
    void failed(const QString &sentence);

private:
    static constexpr std::size_t kShotsEach =
        static_cast<std::size_t>(Shot::Count) + static_cast<std::size_t>(WallShots::Shot::Count);

    void checkFloor();
    void prepare();
    void take();
    void click(const QString &button);
    void prepareDialog(bool withSwitch);
    void prepareSheet();
    void showPast(bool withHappenings);
    void prepareWall(WallShots::Shot shot);
    void prepareQueues();
    void prepareAccess();
    void prepareOperations();
    void pretendStale();
    void layOut();
    void showPalette(bool isOn);
    void showColumns();
    void showAlarms();
    [[nodiscard]] ActionStage stage() const;
    void showSection();
    [[nodiscard]] bool isComplete() const;
    /// What waiting does not repair, or after long waiting anything; null when there is nothing.
    [[nodiscard]] const live::FeedHealth *trouble() const;
    void giveUp();
    [[nodiscard]] Shot shot() const;
    /// The wallboard's picture that it is the turn of; the wall is dark, whatever the theme.
    [[nodiscard]] std::optional<WallShots::Shot> wallShot() const;
    [[nodiscard]] QString fileName() const;

    const ConsoleOptions &m_options;
    ui::MainWindow &m_window;
    live::FloorStore &m_store;
    ui::Theme &m_theme;
    ui::LanguageSwitcher &m_language;
    ui::ConnectionTester &m_tester;
    std::unique_ptr<QWidget> m_apart; ///< shown instead of the window
    std::unique_ptr<WallShots> m_wall;
    std::unique_ptr<AccessShots> m_access; ///< made when the first picture of it is due
    operations::OperationsDesk *m_scratch = nullptr;
    QStringList m_languages;
    std::vector<ui::ThemeKind> m_themes;
    std::size_t m_step = 0; ///< counts shots within themes within languages
    std::chrono::seconds m_waited{0};
    std::chrono::seconds m_completeFor{0};
    std::vector<live::FeedHealth> m_trueHealth; ///< while another is pretended
    QTimer m_second;
    QTimer m_settle;
};

} // namespace fw::app
