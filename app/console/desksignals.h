// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alarms/alarmannouncer.h"

#include <QSystemTrayIcon>
#include <QTemporaryDir>

namespace fw::app {

/// Sound through whatever player the desktop has, else its bell; notifications through its tray.
class DeskSignals final : public ui::AlarmSignals
{
public:
    DeskSignals();

    void play(alarms::AlarmSeverity severity) override;
    void notify(const QString &title, const QString &text, alarms::AlarmSeverity severity) override;

    [[nodiscard]] QSystemTrayIcon &tray() { return m_tray; }

private:
    QTemporaryDir m_folder; ///< of the sounds, for players that take a file
    QString m_player;       ///< empty: there is none
    QSystemTrayIcon m_tray;
};

} // namespace fw::app
