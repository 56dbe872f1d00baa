// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/metricsserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace fw::recorder {

namespace {

QByteArray response(const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

MetricsServer::MetricsServer(std::function<Answer()> ask, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &MetricsServer::takeConnections);
}

Outcome MetricsServer::listen(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        return Error{ErrorCode::InUse, m_server.errorString()};
    }
    return success();
}

void MetricsServer::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_connections >= kMostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
        socket->setReadBufferSize(kLongestRequest + 1);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kPatience, socket, [socket] {
            socket->abort();
            socket->deleteLater();
        });
        read(socket);
    }
}

void MetricsServer::read(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(kLongestRequest + 1);
    const bool isWhole = request.contains("\r\n\r\n");
    if (!isWhole && request.size() <= kLongestRequest) {
        return;
    }
    socket->disconnect(this);
    connect(socket, &QObject::destroyed, this, [this] { --m_connections; });
    socket->readAll();
    socket->write(isWhole ? answerTo(request)
                          : response("431 Request Header Fields Too Large", "text/plain", {}));
    socket->disconnectFromHost();
}

QByteArray MetricsServer::answerTo(const QByteArray &request) const
{
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.")) {
        return response("400 Bad Request", "text/plain", {});
    }
    if (words.at(0) != "GET") {
        return response("405 Method Not Allowed", "text/plain", {});
    }
    const Answer answer = m_ask();
    if (words.at(1) == "/metrics") {
        return response("200 OK", "text/plain; version=0.0.4; charset=utf-8", answer.metrics);
    }
    if (words.at(1) == "/health") {
        return answer.isWell ? response("200 OK", "text/plain", "well\n")
                             : response("503 Service Unavailable", "text/plain", "not well\n");
    }
    return response("404 Not Found", "text/plain", {});
}

} // namespace fw::recorder
