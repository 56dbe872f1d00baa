// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeami.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslKey>
#include <QTimer>

using namespace Qt::StringLiterals;

FakeAmi::FakeAmi(QObject *parent)
    : QTcpServer(parent)
{
    queueItems = {
        "Event: QueueParams\r\nQueue: sales\r\nMax: 0\r\nStrategy: linear\r\nCalls: 0\r\n",
        "Event: QueueMember\r\nQueue: sales\r\nName: Ann\r\nLocation: Local/1@a\r\n"
        "Membership: static\r\nPenalty: 0\r\nCallsTaken: 0\r\nLastCall: 0\r\nLastPause: 0\r\n"
        "LoginTime: 1\r\nInCall: 0\r\nStatus: 1\r\nPaused: 0\r\nPausedReason: \r\n"
        "Wrapuptime: 0\r\n"};
    installAnswers();
    listen(QHostAddress::LocalHost);
}

void FakeAmi::installAnswers()
{
    on("Challenge", [](const Action &a) { return success(a, "Challenge: 4711\r\n"); });
    on("Login", [this](const Action &a) {
        const QByteArray key =
            QCryptographicHash::hash(QByteArray("4711" + secret), QCryptographicHash::Md5).toHex();
        return a.value("Key") == key
                   ? success(a, "Message: Authentication accepted\r\n") + fullyBooted
                   : error(a, "Authentication failed");
    });
    on("Ping", [](const Action &a) { return success(a, "Ping: Pong\r\n"); });
    on("CoreSettings", [](const Action &a) {
        return success(a, "AsteriskVersion: 22.10.1~dfsg\r\nSystemName: x\r\n");
    });
    on("CoreStatus", [this](const Action &a) {
        return success(a, "CoreStartupDate: 2026-01-01\r\nCoreStartupTime: " + startup + "\r\n");
    });
    on("GetConfig", [](const Action &a) { return error(a, "Permission denied"); });
    on("CoreShowChannels", [](const Action &a) { return list(a, {}, "CoreShowChannelsComplete"); });
    on("QueueStatus",
       [this](const Action &a) { return list(a, queueItems, "QueueStatusComplete"); });
    on("ListCommands",
       [](const Action &a) { return success(a, "QueuePause: Pauses.  (Priv: agent,all)\r\n"); });
}

void FakeAmi::on(const QByteArray &action, Handler handler)
{
    m_handlers.insert(action, std::move(handler));
}

QByteArray FakeAmi::success(const Action &action, const QByteArray &fields)
{
    return "Response: Success\r\nActionID: " + action.value("ActionID") + "\r\n" + fields + "\r\n";
}

QByteArray FakeAmi::error(const Action &action, const QByteArray &text)
{
    return "Response: Error\r\nActionID: " + action.value("ActionID") + "\r\nMessage: " + text +
           "\r\n\r\n";
}

QByteArray FakeAmi::list(const Action &action, const QByteArrayList &items,
                         const QByteArray &complete)
{
    const QByteArray id = "ActionID: " + action.value("ActionID") + "\r\n";
    QByteArray bytes =
        "Response: Success\r\n" + id + "EventList: start\r\nMessage: follows\r\n\r\n";
    for (const QByteArray &item : items) {
        bytes += item + id + "\r\n";
    }
    return bytes + "Event: " + complete + "\r\n" + id +
           "EventList: Complete\r\nListItems: " + QByteArray::number(items.size()) + "\r\n\r\n";
}

void FakeAmi::push(const QByteArray &bytes)
{
    for (const QPointer<QSslSocket> &socket : std::as_const(m_sockets)) {
        if (socket) {
            socket->write(bytes);
        }
    }
}

void FakeAmi::dropAll()
{
    for (const QPointer<QSslSocket> &socket : std::as_const(m_sockets)) {
        if (socket) {
            socket->flush();
            socket->disconnectFromHost();
        }
    }
    m_sockets.clear();
}

void FakeAmi::incomingConnection(qintptr handle)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    ++connections;
    m_sockets.append(socket);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { serve(socket); });
    if (certificateName.isEmpty()) {
        send(socket, banner);
        return;
    }
    const QString base = QStringLiteral(FW_TEST_DATA) + "/tls/"_L1 + certificateName;
    QFile key(base + ".key"_L1);
    if (key.open(QIODevice::ReadOnly)) {
        socket->setPrivateKey(QSslKey(&key, QSsl::Rsa));
    }
    socket->setLocalCertificateChain(QSslCertificate::fromPath(base + ".crt"_L1));
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { socket->write(banner); });
    socket->startServerEncryption();
}

void FakeAmi::serve(QSslSocket *socket)
{
    QByteArray input = socket->property("rest").toByteArray() + socket->readAll();
    received += input;
    for (qsizetype end = input.indexOf("\r\n\r\n"); end >= 0; end = input.indexOf("\r\n\r\n")) {
        Action action;
        const QByteArrayList lines = input.left(end).split('\n');
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            action.insert(line.left(colon), line.mid(colon + 1).trimmed());
        }
        input.remove(0, end + 4);
        answer(socket, action);
    }
    socket->setProperty("rest", input);
}

void FakeAmi::answer(QSslSocket *socket, const Action &action)
{
    const QByteArray name = action.value("Action");
    actions.append(name);
    const auto handler = m_handlers.constFind(name);
    if (handler != m_handlers.constEnd()) {
        send(socket, (*handler)(action));
    }
}

void FakeAmi::send(QSslSocket *socket, const QByteArray &bytes)
{
    if (trickle == 0) {
        socket->write(bytes);
        return;
    }
    const QByteArray waiting = socket->property("outbox").toByteArray();
    socket->setProperty("outbox", QByteArray(waiting + bytes));
    if (waiting.isEmpty()) {
        trickleOn(socket);
    }
}

void FakeAmi::trickleOn(QSslSocket *socket)
{
    const QByteArray waiting = socket->property("outbox").toByteArray();
    socket->write(waiting.left(trickle));
    socket->flush();
    socket->setProperty("outbox", waiting.mid(trickle));
    if (waiting.size() > trickle) {
        QTimer::singleShot(0, socket, [this, socket] { trickleOn(socket); });
    }
}
