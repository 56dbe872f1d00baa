// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/switchprofile.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

namespace fw::app {

/// The simulated switch of the demo as a child of this program, on a loopback port of its own
/// choice. It ends with this program, even when this one is killed.
class SimulatorProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatorProcess)

public:
    explicit SimulatorProcess(QObject *parent = nullptr);
    ~SimulatorProcess() override;

    void start();

signals:
    /// \a history: what a client would have received in the last minutes, so that the demo begins
    /// in full swing.
    void ready(const fw::telephony::SwitchProfile &profile, const QString &secret,
               const QByteArray &history);
    void failed(const QString &reason);

private:
    void readPort();

    QTemporaryDir m_folder;
    QProcess m_process;
    QTimer m_limit;
    QByteArray m_output;
    bool m_isReady = false;
};

} // namespace fw::app
