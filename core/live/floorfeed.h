// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorevent.h"

#include <QObject>
#include <QString>

namespace fw::live {

enum class FeedState {
    Offline,
    Connecting,
    Authenticating,
    Synchronising,
    Live,
    Waiting,
    Draining
};

/// Why a feed is not live, as a code that ui turns into a sentence.
enum class FeedProblem {
    None,
    HostNotFound,
    ConnectionRefused,
    Unreachable,        ///< no route, or no answer in time
    NotAManagerPort,    ///< something answered that does not speak the protocol
    TlsRequired,        ///< the port speaks TLS and we did not
    TlsNotOffered,      ///< we speak TLS and the port does not
    CertificateUnknown, ///< not trusted and not pinned; FeedHealth::certificate says which it is
    CertificateChanged, ///< another one than the pinned
    LoginRefused,       ///< wrong user or secret, or this address is not allowed; not retried
    MissingReadClass,   ///< logged in, but may not see what is needed; detail: the class
    ShuttingDown,       ///< the switch waits for its calls to end
    Silent,             ///< connected, but no answer to the heartbeat
    ConnectionLost,
    Protocol,      ///< what came could not be parsed within the limits
    ServerLost,    ///< the database that the floor is read from does not answer
    MayNotFollow,  ///< it answers, and does not let this account read the journal
    RecorderSilent ///< nothing was recorded for longer than is usual
};

struct CertificateView
{
    QString subject;
    QString issuer;
    QString validUntil;  ///< ISO date
    QString fingerprint; ///< SHA-256, hex with colons
    QString problem;     ///< the TLS library's words
};

/// The health of one feed at one moment.
struct FeedHealth
{
    SwitchId source;
    QString name;
    FeedState state = FeedState::Offline;
    FeedProblem problem = FeedProblem::None;
    QString detail;
    QString switchVersion; ///< for people, such as "Asterisk 22.10.1"
    CertificateView certificate;
    TimePoint lastHeard = kNoTime;
    TimePoint retryAt = kNoTime;              ///< while Waiting
    std::chrono::milliseconds latency{-1};    ///< of the last heartbeat; negative when not known
    std::chrono::microseconds clockOffset{0}; ///< the switch's clock minus ours
    quint64 reconnects = 0;
};

/// Whatever delivers stamped events to a Floor: a switch link, a recorded journal, a rewind.
/// Lives in its own thread; connect with Qt::QueuedConnection.
class FloorFeed : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorFeed)

public:
    ~FloorFeed() override = default;

    virtual void start() = 0;
    virtual void stop() = 0;

signals:
    void batchReady(const fw::live::EventBatch &batch);
    void healthChanged(const fw::live::FeedHealth &health);

protected:
    explicit FloorFeed(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
};

} // namespace fw::live

Q_DECLARE_METATYPE(fw::live::EventBatch)
Q_DECLARE_METATYPE(fw::live::FeedHealth)
