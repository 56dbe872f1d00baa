// SPDX-License-Identifier: GPL-3.0-or-later
#include "rigswitch.h"

#include <QFile>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace {

const QString kRig = QStringLiteral(FW_SOURCE_DIR) + u"/tests/switches/rig/"_s;

} // namespace

QString QueueTotals::text() const
{
    return u"offered %1 answered %2 abandoned %3 lost %4 key %5 agent %6 caller %7 transfer %8 missed %9"_s
               .arg(offered)
               .arg(answered)
               .arg(abandoned)
               .arg(lostOther)
               .arg(leftByKey)
               .arg(byAgent)
               .arg(byCaller)
               .arg(transferred)
               .arg(missed) +
           u" wait %1 talk %2"_s.arg(waitS).arg(talkS);
}

RigSwitch::RigSwitch(QString suite)
    : m_suite(std::move(suite))
    , m_address(m_suite == "sid"_L1 ? u"127.0.0.11"_s : u"127.0.0.12"_s)
{
}

RigSwitch::~RigSwitch()
{
    kill();
}

QString RigSwitch::prepare()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(u"bash"_s, {kRig + u"prepare.sh"_s, m_suite});
    process.waitForFinished(300'000);
    if (process.exitCode() == 0) {
        m_root = QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        return m_root.isEmpty() ? u"prepare.sh named no root"_s : QString();
    }
    const QString why = QString::fromUtf8(process.readAllStandardError()).trimmed().right(400);
    return (process.exitCode() == 77 ? u"SKIPPED: "_s : u"FAILED: "_s) + why;
}

void RigSwitch::start(bool keepState)
{
    QStringList arguments{kRig + u"run.sh"_s, m_root, m_address};
    if (keepState) {
        arguments += u"--keep"_s;
    }
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(u"bash"_s, arguments);
    m_process.waitForStarted();
}

void RigSwitch::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished(10'000);
    }
}

QHash<QString, QueueTotals> RigSwitch::queueLog() const
{
    QHash<QString, QueueTotals> totals;
    QFile file(m_root + u"/var/log/asterisk/queue_log"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return totals;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList field = line.split(u'|');
        if (field.size() < 5 || field[2] == "NONE"_L1) {
            continue;
        }
        QueueTotals &queue = totals[field[2]];
        const QString &what = field[4];
        queue.offered += what == "ENTERQUEUE"_L1;
        queue.abandoned += what == "ABANDON"_L1;
        queue.leftByKey += what == "EXITWITHKEY"_L1;
        queue.missed += what == "RINGNOANSWER"_L1;
        queue.lostOther +=
            what == "EXITWITHTIMEOUT"_L1 || what == "EXITEMPTY"_L1 || what == "WITHDRAW"_L1;
        if (what == "CONNECT"_L1) {
            ++queue.answered;
            queue.waitS += field.value(5).toULongLong();
        } else if (what == "COMPLETEAGENT"_L1 || what == "COMPLETECALLER"_L1) {
            ++(what == "COMPLETEAGENT"_L1 ? queue.byAgent : queue.byCaller);
            queue.talkS += field.value(6).toULongLong();
        } else if (what == "BLINDTRANSFER"_L1 || what == "ATTENDEDTRANSFER"_L1) {
            ++queue.transferred;
            queue.talkS += field.value(8).toULongLong();
        }
    }
    return totals;
}
