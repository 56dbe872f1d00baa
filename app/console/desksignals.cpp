// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/desksignals.h"

#include "ui/alarms/alarmtone.h"
#include "ui/shell/iconset.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace fw::app {

using namespace Qt::StringLiterals;
using alarms::AlarmSeverity;

namespace {

QString fileOf(AlarmSeverity severity)
{
    return severity == AlarmSeverity::Critical ? u"critical.wav"_s : u"warning.wav"_s;
}

} // namespace

DeskSignals::DeskSignals()
    : m_tray(ui::productIcon())
{
    for (const QString &name : {u"pw-play"_s, u"paplay"_s, u"aplay"_s}) {
        if (m_player.isEmpty()) {
            m_player = QStandardPaths::findExecutable(name);
        }
    }
    for (const AlarmSeverity severity : {AlarmSeverity::Warning, AlarmSeverity::Critical}) {
        QFile file(m_folder.filePath(fileOf(severity)));
        const QByteArray tone = ui::alarmTone(severity);
        if (!file.open(QIODevice::WriteOnly) || file.write(tone) != tone.size()) {
            m_player.clear();
        }
    }
}

void DeskSignals::play(AlarmSeverity severity)
{
    const bool isPlaying = !m_player.isEmpty() &&
                           QProcess::startDetached(m_player, {m_folder.filePath(fileOf(severity))});
    if (!isPlaying) {
        QApplication::beep();
    }
}

void DeskSignals::notify(const QString &title, const QString &text, AlarmSeverity severity)
{
    if (m_tray.isVisible()) {
        m_tray.showMessage(title, text,
                           severity == AlarmSeverity::Critical ? QSystemTrayIcon::Critical
                                                               : QSystemTrayIcon::Warning,
                           8'000);
    }
}

} // namespace fw::app
