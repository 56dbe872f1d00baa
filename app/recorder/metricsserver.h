// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace fw::recorder {

/// Answers GET /metrics and GET /health over HTTP/1.1 on loopback; each connection gets one answer.
/// Whoever is slow, long or many is hung up on.
class MetricsServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MetricsServer)

public:
    static constexpr int kMostConnections = 8;
    static constexpr qint64 kLongestRequest = 4096;
    static constexpr std::chrono::seconds kPatience{5};

    struct Answer
    {
        QByteArray metrics;
        bool isWell = false;
    };

    MetricsServer(std::function<Answer()> ask, QObject *parent = nullptr);

    /// \a port: 0 takes a free one. InUse when somebody else has it.
    [[nodiscard]] Outcome listen(quint16 port);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void takeConnections();
    void read(QTcpSocket *socket);
    [[nodiscard]] QByteArray answerTo(const QByteArray &request) const;

    std::function<Answer()> m_ask;
    QTcpServer m_server;
    int m_connections = 0;
};

} // namespace fw::recorder
