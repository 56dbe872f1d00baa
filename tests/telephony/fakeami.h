// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QSslSocket>
#include <QStringList>
#include <QTcpServer>

#include <functional>

/// A scriptable manager port: a small switch with one queue, one agent and whatever a test breaks
/// in it.
class FakeAmi final : public QTcpServer
{
    Q_OBJECT

public:
    using Action = QHash<QByteArray, QByteArray>;
    /// Gives the bytes of an answer, or nothing to leave the action unanswered.
    using Handler = std::function<QByteArray(const Action &)>;

    explicit FakeAmi(QObject *parent = nullptr);

    /// Replaces the answer to one action.
    void on(const QByteArray &action, Handler handler);

    [[nodiscard]] Handler handler(const QByteArray &action) const
    {
        return m_handlers.value(action);
    }

    /// To every client that is logged in or not.
    void push(const QByteArray &bytes);
    void dropAll();

    [[nodiscard]] int count(const QByteArray &action) const { return int(actions.count(action)); }

    [[nodiscard]] static QByteArray success(const Action &action, const QByteArray &fields = {});
    [[nodiscard]] static QByteArray error(const Action &action, const QByteArray &text);
    [[nodiscard]] static QByteArray list(const Action &action, const QByteArrayList &items,
                                         const QByteArray &complete);

    /// So many bytes at once, with a turn of the event loop in between; 0: everything at once.
    qsizetype trickle = 0;
    QByteArray banner = "Asterisk Call Manager/11.0.0\r\n";
    QByteArray fullyBooted = "Event: FullyBooted\r\nPrivilege: system,all\r\nUptime: 60\r\n\r\n";
    QByteArray startup = "10:00:00";
    QByteArray secret = "right";
    QString certificateName; ///< of tests/data/tls; empty: plain
    QByteArrayList queueItems;
    QByteArrayList actions; ///< names, in order
    QByteArray received;    ///< every byte that came
    int connections = 0;

protected:
    void incomingConnection(qintptr handle) override;

private:
    void serve(QSslSocket *socket);
    void answer(QSslSocket *socket, const Action &action);
    void installAnswers();
    void send(QSslSocket *socket, const QByteArray &bytes);
    void trickleOn(QSslSocket *socket);

    QList<QPointer<QSslSocket>> m_sockets;
    QHash<QByteArray, Handler> m_handlers;
};
