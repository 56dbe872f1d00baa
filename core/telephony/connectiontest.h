// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/actionbatch.h"
#include "core/telephony/amiconnection.h"
#include "core/telephony/loginsequence.h"
#include "core/telephony/readclasswitness.h"
#include "core/telephony/switchfacts.h"
#include "core/telephony/switchlink.h"

#include <QList>

namespace fw::telephony {

/// What an account may do that a supervisor needs.
enum class SwitchRight {
    ReadSystem,   ///< restarts and reloads are told
    PauseAgents,  ///< write class agent: pause, move and sign in agents
    ControlCalls, ///< write class call: hang up, transfer
    Originate,    ///< write class originate: listen, whisper, barge
    ListChannels, ///< who talks to whom, right after connecting
    ReadConfig    ///< the queues' wrap-up time
};

/// What one attempt came to.
struct ConnectionTestResult
{
    live::FeedProblem problem = live::FeedProblem::None; ///< None: it works
    QString detail;
    live::CertificateView certificate;
    QString version; ///< empty when it may not be read
    int queues = 0;
    int agents = 0; ///< different members over all queues
    QList<SwitchRight> missing;
    /// Both "agent" and "call" events were seen. On a quiet floor that cannot be told: see
    /// ReadClassWitness.
    bool areReadClassesProven = false;
};

/// Tries a switch once, from the network up to the rights of the account. Asynchronous; finished()
/// comes exactly once per start(), and not at all after cancel().
class ConnectionTest final : public QObject, private AmiConnection::Listener
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionTest)

public:
    explicit ConnectionTest(LinkTimings timings = {}, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// An attempt that still runs is given up without an answer.
    void start(const SwitchProfile &profile, const QString &secret);
    void cancel();

signals:
    void finished(const fw::telephony::ConnectionTestResult &result);

private:
    enum class Phase { Idle, Connecting, LoggingIn, Booting, Reading, Watching };

    void connectionReady() override;
    void messageArrived(const ami::AmiMessage &message) override;

    void inputDrained() override {}

    void connectionFailed(const ConnectionFailure &failure) override;

    void takeLoginAnswer(LoginSequence::Outcome outcome);
    void read();
    void takeListItem(const ami::AmiMessage &message);
    void takeCommands(const ami::AmiMessage &message);
    void finishReading();
    void timeOut();
    void finish(live::FeedProblem problem, const QString &detail = {});

    const LinkTimings m_timings;
    SwitchProfile m_profile;
    QString m_secret;
    Phase m_phase = Phase::Idle;
    AmiConnection m_connection;
    ActionIds m_ids;
    LoginSequence m_login;
    ActionBatch m_batch;
    ReadClassWitness m_witness;
    SwitchFacts m_facts;
    ConnectionTestResult m_result;
    std::unordered_set<std::string> m_agents;
    int m_readings = 0;
    bool m_hasBooted = false; ///< FullyBooted came
    QTimer m_limit;
    QTimer m_again;
};

} // namespace fw::telephony

Q_DECLARE_METATYPE(fw::telephony::ConnectionTestResult)
