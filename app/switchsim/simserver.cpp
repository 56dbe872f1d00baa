// SPDX-License-Identifier: GPL-3.0-or-later
#include "simserver.h"

#include <QHostAddress>
#include <QTcpSocket>

#include <algorithm>
#include <functional>

using namespace std::chrono_literals;

namespace fw::switchsim {

namespace {

simulation::SimulatedSwitch::Options switchOptions(const SimOptions &options)
{
    simulation::SimulatedSwitch::Options result;
    result.history = options.history;
    result.warmUp = options.benchRate > 0 ? 10min : 120min;
    // The bench runs its own time, which would only confuse a client's clock.
    result.hasTimestamps = options.benchRate == 0;
    return result;
}

simulation::CentreParameters centreParameters(const SimOptions &options, TimePoint now)
{
    simulation::CentreParameters parameters = simulation::demoFloor(options.demo).centre;
    if (options.localTime.isValid()) {
        const auto ofDay = now - std::chrono::floor<std::chrono::days>(now);
        parameters.utcOffset =
            std::chrono::seconds(options.localTime.msecsSinceStartOfDay() / 1000) -
            std::chrono::duration_cast<std::chrono::seconds>(ofDay);
    }
    return parameters;
}

constexpr std::chrono::milliseconds kTick{10};
/// A client that leaves so much unread is thrown out, as a real switch does.
constexpr qint64 kLongestBacklog = 64 * 1024 * 1024;

} // namespace

SimServer::SimServer(SimOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_started(clock.now())
    , m_switch(centreParameters(m_options, m_started), m_started, switchOptions(m_options))
{
    connect(&m_server, &QTcpServer::newConnection, this, &SimServer::takeConnections);
    connect(&m_tick, &QTimer::timeout, this, &SimServer::beat);
    m_tick.setTimerType(Qt::PreciseTimer);
    m_tick.start(kTick);
    armFaults();
}

SimServer::~SimServer()
{
    for (const Client &client : m_clients) {
        client.socket->disconnect(this);
    }
}

QByteArray SimServer::history() const
{
    constexpr unsigned kAllClasses = 7;
    return QByteArray::fromStdString(m_switch.history().told(kAllClasses));
}

bool SimServer::listen()
{
    return m_server.listen(QHostAddress(m_options.host), m_options.port);
}

TimePoint SimServer::simulatedNow() const
{
    const auto passed = std::chrono::duration<double, std::micro>(m_clock.now() - m_started);
    return m_started + Microseconds(static_cast<std::int64_t>(passed.count() * m_options.speed));
}

void SimServer::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        m_clients.push_back(
            {socket,
             std::make_unique<simulation::AmiSession>(m_switch, m_options.account, ++m_challenges),
             {}});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forget(socket); });
        if (!m_isHanging) {
            send(m_clients.back(), simulation::AmiSession::banner());
        }
    }
}

void SimServer::read(QTcpSocket *socket)
{
    const auto found = std::find_if(m_clients.begin(), m_clients.end(),
                                    [socket](const Client &each) { return each.socket == socket; });
    if (found == m_clients.end() || m_isHanging) {
        return;
    }
    tick();
    simulation::AmiSession &session = *found->session;
    const QByteArray bytes = socket->readAll();
    const std::string answer =
        session.receive({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (session.isRefused()) {
        refuse(socket, answer);
        return;
    }
    send(*found, answer);
    // What the action changed is told at once.
    broadcast(m_options.benchRate > 0 ? std::vector<simulation::SwitchEvent>()
                                      : m_switch.takeEvents());
    if (session.isClosing()) {
        socket->disconnectFromHost();
    }
}

void SimServer::refuse(QTcpSocket *socket, const std::string &bytes)
{
    socket->disconnect(this);
    std::erase_if(m_clients, [socket](const Client &each) { return each.socket == socket; });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    // A switch makes guessing slow.
    QTimer::singleShot(1s, socket, [socket, text = QByteArray::fromStdString(bytes)] {
        socket->write(text);
        socket->disconnectFromHost();
    });
}

void SimServer::send(Client &client, const std::string &bytes)
{
    if (m_options.slowWriter > 0) {
        client.outbox.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    } else {
        client.socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
}

void SimServer::writeSlowly()
{
    const auto portion = static_cast<qsizetype>(
        std::max<std::int64_t>(1, m_options.slowWriter * kTick.count() / 1000));
    for (Client &client : m_clients) {
        const qsizetype count = std::min(portion, client.outbox.size());
        client.socket->write(client.outbox.first(count));
        client.outbox.remove(0, count);
    }
}

void SimServer::dropBacklogged()
{
    const auto isBacklogged = [](const Client &client) {
        return client.socket->bytesToWrite() + client.outbox.size() > kLongestBacklog;
    };
    const auto first =
        std::stable_partition(m_clients.begin(), m_clients.end(), std::not_fn(isBacklogged));
    const std::vector<Client> dropped(std::make_move_iterator(first),
                                      std::make_move_iterator(m_clients.end()));
    m_clients.erase(first, m_clients.end());
    drop(dropped);
}

void SimServer::forget(QTcpSocket *socket)
{
    std::erase_if(m_clients, [socket](const Client &each) { return each.socket == socket; });
    socket->deleteLater();
}

void SimServer::tick()
{
    if (m_isHanging) {
        return;
    }
    if (m_options.benchRate > 0) {
        broadcast(benchEvents());
    } else {
        m_switch.advanceTo(simulatedNow());
        broadcast(m_switch.takeEvents());
    }
}

void SimServer::beat()
{
    tick();
    if (m_options.slowWriter > 0 && !m_isHanging) {
        writeSlowly();
    }
    dropBacklogged();
}

std::vector<simulation::SwitchEvent> SimServer::benchEvents()
{
    const double passedS = std::chrono::duration<double>(m_clock.now() - m_started).count();
    const auto wanted = static_cast<std::int64_t>(passedS * m_options.benchRate) - m_benchSent;
    while (static_cast<std::int64_t>(m_bench.size()) < wanted) {
        m_switch.advanceTo(m_switch.state().now + 50ms);
        for (simulation::SwitchEvent &event : m_switch.takeEvents()) {
            m_bench.push_back(std::move(event));
        }
    }
    std::vector<simulation::SwitchEvent> due;
    for (std::int64_t index = 0; index < wanted; ++index) {
        due.push_back(std::move(m_bench.front()));
        m_bench.pop_front();
    }
    m_benchSent += std::max<std::int64_t>(0, wanted);
    return due;
}

void SimServer::broadcast(const std::vector<simulation::SwitchEvent> &events)
{
    if (events.empty()) {
        return;
    }
    for (Client &client : m_clients) {
        std::string bytes;
        for (const simulation::SwitchEvent &event : events) {
            if (client.session->wants(event.eventClass)) {
                bytes += event.text;
            }
        }
        send(client, bytes);
    }
}

void SimServer::sendToAll(const QByteArray &bytes)
{
    for (const Client &client : m_clients) {
        client.socket->write(bytes);
        client.socket->flush();
    }
}

void SimServer::dropAll()
{
    drop(std::exchange(m_clients, {}));
}

void SimServer::drop(const std::vector<Client> &clients)
{
    for (const Client &client : clients) {
        client.socket->disconnect(this);
        client.socket->abort();
        client.socket->deleteLater();
    }
}

void SimServer::restart()
{
    const quint16 port = m_server.serverPort();
    dropAll();
    m_server.close();
    m_switch.restart();
    QTimer::singleShot(1s, this,
                       [this, port] { m_server.listen(QHostAddress(m_options.host), port); });
}

void SimServer::armFaults()
{
    const auto arm = [this](int seconds, auto fault) {
        if (seconds > 0) {
            QTimer::singleShot(std::chrono::seconds(seconds), this, fault);
        }
    };
    arm(m_options.dropAfterS, [this] { dropAll(); });
    arm(m_options.halfMessageAfterS, [this] {
        sendToAll("Event: QueueMemberStatus\r\nPrivilege: agent,all\r\nQueue: r1-en");
        dropAll();
    });
    arm(m_options.restartAfterS, [this] { restart(); });
    arm(m_options.hangAfterS, [this] { m_isHanging = true; });
    arm(m_options.garbageAfterS, [this] { sendToAll(QByteArray(200, '\x7f') + "\r\n\r\n\r\n"); });
}

} // namespace fw::switchsim
