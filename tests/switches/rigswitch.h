// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>

/// What the switch's own log says of one queue.
struct QueueTotals
{
    quint64 offered = 0;
    quint64 answered = 0;
    quint64 abandoned = 0;
    quint64 lostOther = 0;
    quint64 leftByKey = 0;
    quint64 byAgent = 0;
    quint64 byCaller = 0;
    quint64 transferred = 0;
    quint64 missed = 0;
    quint64 waitS = 0;
    quint64 talkS = 0;

    bool operator==(const QueueTotals &) const = default;
    [[nodiscard]] QString text() const;
};

/// A real Asterisk in its private root, on a loopback address of its own.
class RigSwitch final
{
public:
    explicit RigSwitch(QString suite);
    ~RigSwitch();

    /// Why this machine cannot run it; empty when the root is ready and an address is free. Makes
    /// the root when there is none.
    [[nodiscard]] QString prepare();
    void start(bool keepState = false);
    /// As a crash: nothing is said to anybody. Comes back when its ports are free again.
    void kill();

    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// Of queues.conf; a reload makes it known.
    [[nodiscard]] QByteArray queueConfig() const;
    void setQueueConfig(const QByteArray &text);

    /// PJSIP/desk answers from now on. A key that it hears makes it hold the call, the next one
    /// takes the call back. Why it cannot; empty when it can.
    [[nodiscard]] QString startPhone();

    /// Includes the documented dial plan of supervised listening; a reload makes it known.
    void addSuperviseDialPlan();
    /// More contexts; a reload makes them known.
    void addDialPlan(const QByteArray &text);

    /// The folder in which MixMonitor puts what has no other.
    [[nodiscard]] QString recordings() const;

    [[nodiscard]] const QString &address() const { return m_address; }

    [[nodiscard]] QHash<QString, QueueTotals> queueLog() const;
    /// The log itself.
    [[nodiscard]] QByteArray queueLogBytes() const;
    /// How often the log has the word, such as "ATTENDEDTRANSFER".
    [[nodiscard]] qsizetype logged(const QString &event) const;

private:
    [[nodiscard]] QString makeRoot();
    [[nodiscard]] QString chooseAddress();
    [[nodiscard]] QStringList logLines() const;

    QString m_suite;
    QString m_address;
    QString m_root;
    QProcess m_process;
    QProcess m_phone;
};
