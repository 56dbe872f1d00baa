// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/simulatorprocess.h"

#include "ui/settings/feedtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <csignal>
#include <sys/prctl.h>

namespace fw::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcDemo, "fw.demo", QtInfoMsg)

} // namespace

SimulatorProcess::SimulatorProcess(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // Without this a killed console would leave its switch behind.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_limit.setSingleShot(true);
    m_limit.setInterval(30s);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SimulatorProcess::readPort);
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        if (!m_isReady) {
            emit failed(m_process.program() + u": "_s + m_process.errorString());
        }
    });
    connect(&m_limit, &QTimer::timeout, this, [this] { emit failed(m_process.program()); });
}

SimulatorProcess::~SimulatorProcess()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(2000)) {
            m_process.kill();
            m_process.waitForFinished(1000);
        }
    }
}

void SimulatorProcess::start()
{
    const QDir folder(QCoreApplication::applicationDirPath());
    m_process.start(
        folder.filePath(u"floorwarden-switchsim"_s),
        {u"--port"_s, u"0"_s, u"--history-file"_s, m_folder.filePath(u"history.ami"_s)});
    m_limit.start();
}

void SimulatorProcess::readPort()
{
    m_output += m_process.readAllStandardOutput();
    static const QRegularExpression pattern(u"^listening on [^\\n]*:(\\d+)\\n"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(m_output));
    if (m_isReady || !match.hasMatch()) {
        return;
    }
    m_isReady = true;
    m_limit.stop();
    telephony::SwitchProfile profile;
    profile.id = u"demo"_s;
    profile.name = ui::FeedText::kDemoName;
    profile.host = u"127.0.0.1"_s;
    profile.port = static_cast<quint16>(match.captured(1).toUInt());
    profile.user = u"console"_s;
    QFile history(m_folder.filePath(u"history.ami"_s));
    if (!history.open(QIODevice::ReadOnly)) {
        qCWarning(lcDemo) << "no history" << history.errorString();
    }
    // The simulated account's secret is no secret at all.
    emit ready(profile, u"floorwarden"_s, history.readAll());
    history.remove();
}

} // namespace fw::app
