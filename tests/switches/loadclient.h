// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/amiconnection.h"
#include "core/telephony/loginsequence.h"

#include <QHash>
#include <QTimer>

class RigSwitch;

/// Callers and supervisors: a second manager session that makes calls of every kind and does with
/// them what people do.
class LoadClient final : public QObject, private fw::telephony::AmiConnection::Listener
{
    Q_OBJECT

public:
    LoadClient();

    void open(const QString &address);
    /// Prepares and starts the switch and logs in to it. What went wrong; begins with SKIPPED when
    /// this machine cannot run it, and is empty when all is well.
    [[nodiscard]] QString bring(RigSwitch &rig);

    [[nodiscard]] bool isReady() const { return m_isLoggedIn; }

    /// \a fate: answer, hangup, abandon, timeout, key, withdraw, blind, attended, requeue; silent:
    /// like answer, and hears it when somebody speaks; any other: stays.
    void call(const QString &queue, const QString &fate);
    void send(std::string_view action, std::initializer_list<fw::ami::AmiHeader> fields);

    /// No call of ours is up any more.
    [[nodiscard]] bool isIdle() const { return m_calls.isEmpty(); }

    /// Whether a phone whose channels begin so hears somebody speak.
    [[nodiscard]] bool isSpokenTo(const QString &phone) const;

    /// The agent's channel of the call that was answered last.
    [[nodiscard]] const std::string &answering() const { return m_answering; }

    int hungUp = 0;

private:
    struct Call
    {
        QString queue;
        QString fate;
    };

    void connectionReady() override;
    void messageArrived(const fw::ami::AmiMessage &message) override;

    void inputDrained() override {}

    void connectionFailed(const fw::telephony::ConnectionFailure &failure) override;
    void joined(const QString &id, const std::string &channel);
    void connected(const QString &id, const std::string &agentChannel);
    void later(int ms, std::function<void()> what);

    fw::telephony::AmiConnection m_connection;
    fw::telephony::ActionIds m_ids;
    fw::telephony::LoginSequence m_login;
    QHash<QString, Call> m_calls; ///< by the Uniqueid of the caller's channel
    QStringList m_spokenTo;       ///< channels
    std::string m_answering;
    QString m_address;
    int m_count = 0;
    bool m_isLoggedIn = false;
};
