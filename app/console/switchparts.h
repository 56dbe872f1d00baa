// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/consoleoptions.h"
#include "app/console/desksecrets.h"
#include "app/console/feedset.h"
#include "app/console/linktester.h"
#include "app/console/simulatorprocess.h"
#include "core/settings/appsettings.h"

#include <QPointer>

namespace fw::ui {
class FirstStartDialog;
class Theme;
} // namespace fw::ui

namespace fw::app {

/// Connects the console with its switches: those of the command line, the demo's, the desk's own,
/// or those that a person names at the first start.
class SwitchParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchParts)

public:
    SwitchParts(const ConsoleOptions &options, live::FloorStore &store, DeskSecrets &secrets,
                const Clock &clock);
    ~SwitchParts() override;

    [[nodiscard]] FeedSet &feeds() { return m_feeds; }

    [[nodiscard]] LinkTester &tester() { return m_tester; }

    /// \a window: for what has to be asked. \a isDemo: instead of the desk's own switches.
    void connectAll(settings::StartMode start, bool isDemo, settings::SettingsStore &settingsStore,
                    const ui::Theme &theme, QWidget &window);
    /// Ends every link, and the simulated switch.
    void clear();

signals:
    /// Links to these switches (names by SwitchId) are about to be made.
    void sessionBegun(const QStringList &switches, bool isDemo);
    /// What a person chose at the first start; switches are stored, and nothing is connected yet.
    void startChosen(fw::settings::StartMode start);
    /// A sentence for the person at the desk.
    void failed(const QString &sentence);

private:
    void startDemo();
    void connectFromCommandLine(const telephony::SwitchProfile &profile);
    void connectStored(settings::SettingsStore &settingsStore);
    void askForSecret(const telephony::SwitchProfile &profile);
    void askFirst(settings::SettingsStore &settingsStore, const ui::Theme &theme);
    void finishFirstStart(settings::SettingsStore &settingsStore);

    const ConsoleOptions &m_options;
    DeskSecrets &m_secrets;
    FeedSet m_feeds;
    LinkTester m_tester;
    std::unique_ptr<SimulatorProcess> m_simulator;
    QPointer<QWidget> m_window;
    ui::FirstStartDialog *m_firstStart = nullptr;
};

} // namespace fw::app
