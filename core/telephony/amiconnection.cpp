// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/amiconnection.h"

#include "core/telephony/certificatepolicy.h"
#include "core/telephony/telephonylog.h"

#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace fw::telephony {

using live::FeedProblem;

namespace {

constexpr std::size_t kReadBytes = 64 * 1024;
constexpr qint64 kSocketBufferBytes = 1024 * 1024;

/// GetConfig answers with one header per line of the file: a large site's queues.conf has
/// thousands.
constexpr ami::AmiLimits kLimits{64 * 1024, 16 * 1024, 1024 * 1024};

QString faultText(ami::AmiFault fault)
{
    switch (fault) {
    case ami::AmiFault::None:
        return {};
    case ami::AmiFault::LineTooLong:
        return u"line too long"_s;
    case ami::AmiFault::TooManyHeaders:
        return u"too many headers"_s;
    case ami::AmiFault::MessageTooLong:
        return u"message too long"_s;
    case ami::AmiFault::NoBanner:
        return u"no banner"_s;
    }
    return {};
}

} // namespace

AmiConnection::AmiConnection(Listener &listener, QObject *parent)
    : QObject(parent)
    , m_listener(listener)
    , m_limit(this)
    , m_parser(true, kLimits)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &AmiConnection::limitReached);
}

AmiConnection::~AmiConnection()
{
    close();
}

void AmiConnection::open(const SwitchProfile &profile, Limits limits)
{
    close();
    m_profile = profile;
    m_limits = limits;
    m_parser.reset(true);
    m_socket = new QSslSocket(this);
    m_socket->setReadBufferSize(kSocketBufferBytes);
    m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    connectSignals();
    m_stage = Stage::Connecting;
    m_limit.start(m_limits.connect);
    if (m_profile.tls == TlsMode::On) {
        m_socket->connectToHostEncrypted(m_profile.host, m_profile.port);
    } else {
        m_socket->connectToHost(m_profile.host, m_profile.port);
    }
}

void AmiConnection::connectSignals()
{
    connect(m_socket, &QSslSocket::connected, this, &AmiConnection::hostConnected);
    connect(m_socket, &QSslSocket::encrypted, this, &AmiConnection::handshakeDone);
    connect(m_socket, &QSslSocket::sslErrors, this, &AmiConnection::weighCertificate);
    connect(m_socket, &QSslSocket::errorOccurred, this, &AmiConnection::socketFailed);
    connect(m_socket, &QSslSocket::readyRead, this, &AmiConnection::readAvailable);
}

void AmiConnection::close()
{
    m_limit.stop();
    m_stage = Stage::Closed;
    ++m_generation;
    if (QSslSocket *socket = std::exchange(m_socket, nullptr)) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

bool AmiConnection::send(const std::optional<std::string> &action)
{
    if (!action || !isReady()) {
        return false;
    }
    const auto size = static_cast<qint64>(action->size());
    return m_socket->write(action->data(), size) == size;
}

void AmiConnection::hostConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (m_profile.tls == TlsMode::On) {
        m_stage = Stage::Handshaking;
        return;
    }
    m_stage = Stage::AwaitingBanner;
    m_limit.start(m_limits.banner);
}

void AmiConnection::handshakeDone()
{
    if (m_stage == Stage::ProbingTls) {
        fail(FeedProblem::TlsRequired, {});
        return;
    }
    m_stage = Stage::AwaitingBanner;
    m_limit.start(m_limits.banner);
}

void AmiConnection::weighCertificate(const QList<QSslError> &errors)
{
    if (m_stage == Stage::ProbingTls) {
        fail(FeedProblem::TlsRequired, {});
        return;
    }
    const QSslCertificate certificate = m_socket->peerCertificate();
    const CertificateVerdict verdict = judgeCertificate(certificate, m_profile.pinnedFingerprint);
    if (verdict == CertificateVerdict::Pinned) {
        // Exactly these errors of exactly this certificate, which a person looked at and accepted.
        m_socket->ignoreSslErrors(errors);
        return;
    }
    fail(verdict == CertificateVerdict::Changed ? FeedProblem::CertificateChanged
                                                : FeedProblem::CertificateUnknown,
         {}, describeCertificate(certificate, errors));
}

void AmiConnection::socketFailed()
{
    // What came before the end still counts: "Authentication failed" and a close arrive together.
    const std::uint64_t generation = m_generation;
    const FeedProblem problem = problemOfSocket();
    const QString detail = m_socket->errorString();
    readAvailable();
    if (generation == m_generation) {
        fail(problem, detail);
    }
}

FeedProblem AmiConnection::problemOfSocket() const
{
    const QAbstractSocket::SocketError error = m_socket->error();
    if (m_stage == Stage::ProbingTls) {
        // An alert is an answer in TLS; a bare close is what Asterisk's TLS port gives to a hello
        // it dislikes.
        return problemOfHandshake();
    }
    if (error == QAbstractSocket::ConnectionRefusedError) {
        return FeedProblem::ConnectionRefused;
    }
    if (error == QAbstractSocket::HostNotFoundError) {
        return FeedProblem::HostNotFound;
    }
    if (m_stage == Stage::Ready) {
        return FeedProblem::ConnectionLost;
    }
    if (error == QAbstractSocket::SslHandshakeFailedError) {
        return problemOfHandshake();
    }
    if (error == QAbstractSocket::RemoteHostClosedError) {
        return FeedProblem::NotAManagerPort;
    }
    return FeedProblem::Unreachable;
}

FeedProblem AmiConnection::problemOfHandshake() const
{
    const QString text = m_socket->errorString();
    const bool isAlert = text.contains("alert"_L1, Qt::CaseInsensitive);
    if (m_stage == Stage::ProbingTls) {
        return isAlert ? FeedProblem::TlsRequired : FeedProblem::NotAManagerPort;
    }
    // A banner in place of a TLS record is a record of an impossible version.
    return text.contains("wrong version"_L1, Qt::CaseInsensitive) ? FeedProblem::TlsNotOffered
                                                                  : FeedProblem::NotAManagerPort;
}

void AmiConnection::limitReached()
{
    switch (m_stage) {
    case Stage::Closed:
    case Stage::Ready:
        break;
    case Stage::Connecting:
        fail(FeedProblem::Unreachable, u"no answer in time"_s);
        break;
    case Stage::Handshaking:
        fail(FeedProblem::NotAManagerPort, u"no TLS handshake"_s);
        break;
    case Stage::ProbingTls:
        fail(FeedProblem::NotAManagerPort, u"no banner"_s);
        break;
    case Stage::AwaitingBanner:
        if (m_socket->isEncrypted() || m_parser.buffered() > 0) {
            fail(FeedProblem::NotAManagerPort, u"no banner"_s);
            break;
        }
        // A manager port speaks first, a TLS port waits for a hello: say one, only to name the
        // mistake.
        m_stage = Stage::ProbingTls;
        m_limit.start(m_limits.banner);
        m_socket->startClientEncryption();
        break;
    }
}

void AmiConnection::readAvailable()
{
    if (m_stage != Stage::AwaitingBanner && m_stage != Stage::Ready) {
        return;
    }
    while (m_socket->bytesAvailable() > 0) {
        const std::span<char> space = m_parser.space(kReadBytes);
        const qint64 count = m_socket->read(space.data(), static_cast<qint64>(space.size()));
        if (count <= 0) {
            break;
        }
        m_parser.commit(static_cast<std::size_t>(count));
        if (!handOver()) {
            return;
        }
    }
    if (m_stage == Stage::Ready) {
        m_listener.inputDrained();
    }
}

/// False when the connection ended meanwhile, by a fault or by the listener.
bool AmiConnection::handOver()
{
    const std::uint64_t generation = m_generation;
    ami::AmiMessage message;
    while (m_parser.next(message)) {
        if (m_stage == Stage::AwaitingBanner && message.kind == ami::AmiKind::Banner) {
            m_stage = Stage::Ready;
            m_limit.stop();
            m_listener.connectionReady();
        } else {
            m_listener.messageArrived(message);
        }
        if (generation != m_generation) {
            return false;
        }
    }
    const ami::AmiFault fault = m_parser.fault();
    if (fault == ami::AmiFault::None) {
        return true;
    }
    const bool isStranger = fault == ami::AmiFault::NoBanner || m_stage == Stage::AwaitingBanner;
    fail(isStranger ? FeedProblem::NotAManagerPort : FeedProblem::Protocol, faultText(fault));
    return false;
}

void AmiConnection::fail(FeedProblem problem, const QString &detail,
                         const live::CertificateView &view)
{
    close();
    m_listener.connectionFailed({problem, detail, view});
}

} // namespace fw::telephony
