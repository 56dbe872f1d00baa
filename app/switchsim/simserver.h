// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simoptions.h"

#include "core/base/clock.h"

#include <QTcpServer>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

class QTcpSocket;

namespace fw::switchsim {

/// Puts the simulated switch on a TCP port and lets its time pass.
class SimServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimServer)

public:
    SimServer(SimOptions options, const Clock &clock, QObject *parent = nullptr);
    ~SimServer() override;

    [[nodiscard]] bool listen();

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    /// What happened before the start, as a client would have received it.
    [[nodiscard]] QByteArray history() const;

    [[nodiscard]] QString errorText() const { return m_server.errorString(); }

private:
    struct Client
    {
        QTcpSocket *socket = nullptr;
        std::unique_ptr<simulation::AmiSession> session;
        QByteArray outbox; ///< what a slow writer still owes
    };

    void takeConnections();
    void read(QTcpSocket *socket);
    void forget(QTcpSocket *socket);
    void beat();
    /// Lets everything happen that is due.
    void tick();
    [[nodiscard]] TimePoint simulatedNow() const;
    void broadcast(const std::vector<simulation::SwitchEvent> &events);
    [[nodiscard]] std::vector<simulation::SwitchEvent> benchEvents();
    void armFaults();
    void dropAll();
    void restart();
    void sendToAll(const QByteArray &bytes);
    void send(Client &client, const std::string &bytes);
    void refuse(QTcpSocket *socket, const std::string &bytes);
    void writeSlowly();
    void dropBacklogged();
    void drop(const std::vector<Client> &clients);

    SimOptions m_options;
    const Clock &m_clock;
    TimePoint m_started;
    simulation::SimulatedSwitch m_switch;
    QTcpServer m_server;
    QTimer m_tick;
    std::vector<Client> m_clients;
    std::deque<simulation::SwitchEvent> m_bench;
    std::int64_t m_benchSent = 0;
    std::uint32_t m_challenges = 146282725;
    bool m_isHanging = false;
};

} // namespace fw::switchsim
