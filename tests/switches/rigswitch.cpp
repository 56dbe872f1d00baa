// SPDX-License-Identifier: GPL-3.0-or-later
#include "rigswitch.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTcpServer>
#include <QThread>
#include <QUdpSocket>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace {

const QString kRig = QStringLiteral(FW_SOURCE_DIR) + u"/tests/switches/rig/"_s;

/// Of the manager, of TLS and of SIP. Asterisk itself only logs that a port is taken, and serves
/// nobody.
bool isFree(const QString &address)
{
    const auto canListen = [&address](quint16 port) {
        QTcpServer server;
        return server.listen(QHostAddress(address), port);
    };
    return canListen(5038) && canListen(5039) && QUdpSocket().bind(QHostAddress(address), 5060);
}

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
{
}

RigSwitch::~RigSwitch()
{
    kill();
    m_phone.kill();
    m_phone.waitForFinished(10'000);
}

QString RigSwitch::prepare()
{
    const QString trouble = makeRoot();
    return trouble.isEmpty() ? chooseAddress() : trouble;
}

/// Each suite has addresses of its own, so that two never try for the same one.
QString RigSwitch::chooseAddress()
{
    const QString base = m_suite == "sid"_L1 ? u"127.0.22."_s : u"127.0.16."_s;
    for (int last = 1; last <= 20; ++last) {
        m_address = base + QString::number(last);
        if (isFree(m_address)) {
            return {};
        }
    }
    return u"FAILED: ports 5038, 5039 or 5060 are taken on all of %1{1..20}"_s.arg(base);
}

QString RigSwitch::makeRoot()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(u"bash"_s, {kRig + u"prepare.sh"_s, m_suite});
    process.waitForFinished(280'000);
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
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"bash"_s, arguments);
    m_process.waitForStarted();
}

void RigSwitch::kill()
{
    if (m_process.state() != QProcess::NotRunning) {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        m_process.waitForFinished(10'000);
    }
    // The name space ends a moment after the process that holds it.
    const QDeadlineTimer limit(10'000);
    while (!m_address.isEmpty() && !isFree(m_address) && !limit.hasExpired()) {
        QThread::yieldCurrentThread();
    }
}

QByteArray RigSwitch::queueConfig() const
{
    QFile file(m_root + u"/etc/asterisk/queues.conf"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RigSwitch::setQueueConfig(const QByteArray &text)
{
    QFile file(m_root + u"/etc/asterisk/queues.conf"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        file.write(text);
    }
}

QString RigSwitch::startPhone()
{
    // It ends with this process, however that ends.
    m_phone.setStandardOutputFile(QProcess::nullDevice());
    m_phone.setStandardInputFile(QProcess::nullDevice());
    m_phone.start(u"setpriv"_s, {u"--pdeathsig"_s, u"KILL"_s, u"sipp"_s, u"-nostdin"_s, u"-sf"_s,
                                 kRig + u"phone.xml"_s, u"-i"_s, m_address, u"-p"_s, u"5070"_s,
                                 u"-mi"_s, m_address});
    // Its port is taken when it is ready.
    const QDeadlineTimer limit(10'000);
    while (QUdpSocket().bind(QHostAddress(m_address), 5070)) {
        if (m_phone.waitForFinished(20) || limit.hasExpired()) {
            return u"FAILED: sipp (of sip-tester): "_s +
                   QString::fromUtf8(m_phone.readAllStandardError()).trimmed().right(400);
        }
    }
    return {};
}

void RigSwitch::addSuperviseDialPlan()
{
    addDialPlan("#include extensions-floorwarden.conf\n");
}

void RigSwitch::addDialPlan(const QByteArray &text)
{
    QFile file(m_root + u"/etc/asterisk/extensions.conf"_s);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        file.write(text);
    }
}

QString RigSwitch::recordings() const
{
    return m_root + u"/var/spool/asterisk/monitor"_s;
}

QByteArray RigSwitch::queueLogBytes() const
{
    QFile file(m_root + u"/var/log/asterisk/queue_log"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList RigSwitch::logLines() const
{
    return QString::fromUtf8(queueLogBytes()).split(u'\n');
}

qsizetype RigSwitch::logged(const QString &event) const
{
    return logLines().filter(u'|' + event + u'|').size();
}

QHash<QString, QueueTotals> RigSwitch::queueLog() const
{
    QHash<QString, QueueTotals> totals;
    const QStringList lines = logLines();
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
            // A join of two bridges has one field more.
            queue.talkS += field.value(field.value(5) == "LINK"_L1 ? 9 : 8).toULongLong();
        }
    }
    return totals;
}
