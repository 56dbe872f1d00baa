// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorfeed.h"
#include "core/protocol/ami/amiparser.h"
#include "core/telephony/switchprofile.h"

#include <QList>
#include <QTimer>

#include <chrono>
#include <optional>
#include <string>

class QSslError;
class QSslSocket;

namespace fw::telephony {

/// Why a connection could not be made or was lost.
struct ConnectionFailure
{
    live::FeedProblem problem = live::FeedProblem::None;
    QString detail;
    live::CertificateView certificate; ///< filled for the certificate problems
};

/// One connection to a manager port: socket, TLS, banner, and bytes to messages. Says exactly what
/// is wrong when it does not come up. Nothing is sent before the certificate was accepted and the
/// banner was read.
class AmiConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AmiConnection)

public:
    /// A listener may close the connection in any of these.
    class Listener
    {
    public:
        /// The banner was read: actions may be sent.
        virtual void connectionReady() = 0;
        /// The message is valid during the call only.
        virtual void messageArrived(const ami::AmiMessage &message) = 0;
        /// Everything that had arrived was handed over.
        virtual void inputDrained() = 0;
        /// Once per open(); the connection is closed already.
        virtual void connectionFailed(const ConnectionFailure &failure) = 0;

    protected:
        Listener() = default;
        ~Listener() = default;
        Q_DISABLE_COPY_MOVE(Listener)
    };

    /// The limits hold for the TCP connection with TLS, and for the banner after it.
    struct Limits
    {
        std::chrono::milliseconds connect;
        std::chrono::milliseconds banner;
    };

    explicit AmiConnection(Listener &listener, QObject *parent = nullptr);
    ~AmiConnection() override;

    /// \a profile tells host, port, TLS and the accepted certificate.
    void open(const SwitchProfile &profile, Limits limits);
    /// Ends it at once; the listener hears nothing more.
    void close();

    [[nodiscard]] bool isReady() const { return m_stage == Stage::Ready; }

    /// Sends an encoded action; false when it could not be encoded or nothing is connected.
    bool send(const std::optional<std::string> &action);

private:
    enum class Stage { Closed, Connecting, Handshaking, AwaitingBanner, ProbingTls, Ready };

    void connectSignals();
    void hostConnected();
    void handshakeDone();
    void weighCertificate(const QList<QSslError> &errors);
    void socketFailed();
    void limitReached();
    void readAvailable();
    bool handOver();
    void fail(live::FeedProblem problem, const QString &detail,
              const live::CertificateView &view = {});
    [[nodiscard]] live::FeedProblem problemOfSocket() const;
    [[nodiscard]] live::FeedProblem problemOfHandshake() const;

    Listener &m_listener;
    SwitchProfile m_profile;
    Limits m_limits{};
    Stage m_stage = Stage::Closed;
    QSslSocket *m_socket = nullptr; ///< null while closed
    QTimer m_limit;
    ami::AmiParser m_parser;
    std::uint64_t m_generation = 0; ///< tells a listener's close() and open() inside a call
};

} // namespace fw::telephony
