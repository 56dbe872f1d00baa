// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amimapper.h"
#include "core/telephony/actionbatch.h"
#include "core/telephony/amiconnection.h"
#include "core/telephony/backoff.h"
#include "core/telephony/commandrunner.h"
#include "core/telephony/eventbatcher.h"
#include "core/telephony/heartbeat.h"
#include "core/telephony/loginsequence.h"
#include "core/telephony/readclasswitness.h"
#include "core/telephony/switchfacts.h"
#include "core/telephony/switchlink.h"

#include <optional>

namespace fw::telephony {

/// The state machine behind SwitchLink. Offline > Connecting > Authenticating > Synchronising >
/// Live; Waiting between attempts; Draining while the switch waits to stop. Everything in one
/// thread.
class LinkSession final : public QObject, private AmiConnection::Listener
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkSession)

public:
    LinkSession(live::SwitchId source, SwitchProfile profile, QString secret, const Clock &clock,
                LinkTimings timings, QObject *parent);
    ~LinkSession() override;

    void prime(const QByteArray &recorded);
    void start();
    void stop();
    void retryNow();
    void resync();
    void confirmSoon();

    [[nodiscard]] const live::FeedHealth &health() const { return m_health; }

    [[nodiscard]] CommandRunner &commands() { return m_commands; }

signals:
    void batchReady(const fw::live::EventBatch &batch);
    void healthChanged(const fw::live::FeedHealth &health);

private:
    /// What Synchronising waits for.
    enum class Phase { Booting, Facts, Lists };

    void connectionReady() override;
    void messageArrived(const ami::AmiMessage &message) override;
    void inputDrained() override;
    void connectionFailed(const ConnectionFailure &failure) override;

    void setState(live::FeedState state, live::FeedProblem problem = live::FeedProblem::None,
                  const QString &detail = {});
    void connectTimers();
    void beginConnect();
    void takeLoginAnswer(LoginSequence::Outcome outcome);
    void loggedIn();
    void takeEvent(const ami::AmiMessage &message);
    void takeFullyBooted(const ami::AmiMessage &message);
    void readFacts();
    void finishFacts();
    void goUp();
    void readLists(live::ResyncKind kind);
    void finishLists();
    void goLive();
    void takePong();
    void drain();
    void deadlinePassed();
    void goDown();
    void fail(const ConnectionFailure &failure);
    void waitAndRetry(live::FeedState state, live::FeedProblem problem, const QString &detail);
    void settleOutcomes();

    const SwitchProfile m_profile;
    const QString m_secret;
    const Clock &m_clock;
    const LinkTimings m_timings;
    live::FeedHealth m_health;
    Phase m_phase = Phase::Booting;
    AmiConnection m_connection;
    ActionIds m_ids;
    LoginSequence m_login;
    Heartbeat m_heartbeat;
    ActionBatch m_facts;
    ActionBatch m_lists;
    EventBatcher m_batcher;
    ReadClassWitness m_witness;
    ami::AmiMapper m_mapper;
    CommandRunner m_commands;
    Backoff m_backoff;
    SwitchFacts m_switch;
    std::string m_knownStartup;     ///< of the session before
    TimePoint m_bootedAt = kNoTime; ///< by FullyBooted's uptime, for accounts that may not ask
    TimePoint m_knownBootedAt = kNoTime;
    live::ResyncKind m_kind = live::ResyncKind::Initial; ///< of the lists that are being read
    std::optional<live::ResyncKind> m_wanted; ///< to be read when the present lists are done
    bool m_mayConfirm = true;   ///< the lists since the last regular ones were not read again yet
    bool m_isUp = false;        ///< LinkUp was sent, LinkDown not yet: events are mapped
    bool m_sawShutdown = false; ///< the switch said that it goes
    QTimer m_deadline;
    QTimer m_retry;
    QTimer m_reconcile;
    QTimer m_again; ///< lists that were not ready, or are to be confirmed
    QTimer m_settle;
};

} // namespace fw::telephony
