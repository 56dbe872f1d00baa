// SPDX-License-Identifier: GPL-3.0-or-later
// The way from a switch to the floor over TCP on loopback, as the link takes it (QTcpSocket,
// AmiParser, AmiMapper, Floor), beside a reader that only counts bytes, and the fold alone. "serve"
// gives the same bytes to another program's reader: it prints its port and ends after one client.
#include "core/live/floor.h"
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/amiparser.h"
#include "tests/bench/amistream.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace fw;
using SteadyClock = std::chrono::steady_clock;

constexpr int kRepetitions = 5;
constexpr std::size_t kPiece = 64 * 1024;
constexpr std::string_view kLogin = "Action: Login\r\n\r\n";

double secondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Sends the whole stream to each client, one after the other, as fast as it takes it.
class Server
{
public:
    explicit Server(const std::string &bytes)
        : m_bytes(bytes)
        , m_listener(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *const plain = reinterpret_cast<sockaddr *>(&address);
        socklen_t size = sizeof address;
        if (::bind(m_listener, plain, size) != 0 || ::listen(m_listener, 1) != 0 ||
            ::getsockname(m_listener, plain, &size) != 0) {
            std::perror("listen");
            std::exit(1);
        }
        m_port = ntohs(address.sin_port);
    }

    ~Server() { ::close(m_listener); }

    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

    void serveOne() const
    {
        const int client = ::accept(m_listener, nullptr, nullptr);
        // The banner, then the rest once the client has said something, as with a login.
        std::string_view rest = m_bytes;
        const std::size_t banner = rest.find('\n') + 1;
        char ignored[4096];
        ::send(client, rest.data(), banner, MSG_NOSIGNAL);
        ::recv(client, ignored, sizeof ignored, 0);
        rest.remove_prefix(banner);
        while (!rest.empty()) {
            const ssize_t sent = ::send(client, rest.data(), rest.size(), MSG_NOSIGNAL);
            if (sent <= 0) {
                break;
            }
            rest.remove_prefix(static_cast<std::size_t>(sent));
        }
        ::shutdown(client, SHUT_WR);
        // A client that still writes must not be answered by a reset that takes our last bytes with
        // it.
        while (::recv(client, ignored, sizeof ignored, 0) > 0) {
        }
        ::close(client);
    }

private:
    const std::string &m_bytes;
    int m_listener;
    quint16 m_port = 0;
};

double readPlain(quint16 port, std::size_t &count)
{
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    const auto start = SteadyClock::now();
    count = 0;
    if (::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        ::send(client, kLogin.data(), kLogin.size(), MSG_NOSIGNAL);
        std::vector<char> buffer(kPiece);
        ssize_t got = 0;
        while ((got = ::recv(client, buffer.data(), buffer.size(), 0)) > 0) {
            count += static_cast<std::size_t>(got);
        }
    }
    ::close(client);
    return secondsSince(start);
}

/// Parser, mapper and floor behind a socket.
class FloorReader
{
public:
    void take(QTcpSocket &socket)
    {
        qint64 got = 0;
        do {
            const std::span<char> room = m_parser.space(kPiece);
            got = socket.read(room.data(), static_cast<qint64>(room.size()));
            if (got > 0) {
                m_parser.commit(static_cast<std::size_t>(got));
                foldMessages();
            }
        } while (got > 0);
    }

    [[nodiscard]] std::size_t messages() const { return m_messages; }

    [[nodiscard]] const live::Floor &floor() const { return m_floor; }

private:
    void foldMessages()
    {
        ami::AmiMessage message;
        while (m_parser.next(message)) {
            m_messages += message.kind == ami::AmiKind::Event ? 1U : 0U;
            m_mapper.map(message, m_arrival, m_events);
        }
        m_mapper.expire(m_mapper.streamTime(), m_events);
        for (const live::StampedEvent &event : m_events) {
            m_floor.apply(event, m_changes);
        }
        m_events.clear();
        m_changes.clear();
    }

    ami::AmiParser m_parser{true};
    ami::AmiMapper m_mapper{{}};
    live::Floor m_floor;
    live::Changes m_changes;
    std::vector<live::StampedEvent> m_events;
    TimePoint m_arrival{std::chrono::seconds(1'795'419'221)};
    std::size_t m_messages = 0;
};

double readFloor(QCoreApplication &application, quint16 port, std::size_t &count)
{
    FloorReader reader;
    QTcpSocket socket;
    socket.setReadBufferSize(1024 * 1024);
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { reader.take(socket); });
    QObject::connect(&socket, &QTcpSocket::disconnected, &application, &QCoreApplication::quit);
    const auto start = SteadyClock::now();
    QObject::connect(&socket, &QTcpSocket::connected, &socket,
                     [&] { socket.write(kLogin.data(), static_cast<qint64>(kLogin.size())); });
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    QCoreApplication::exec();
    reader.take(socket);
    count = reader.messages();
    return secondsSince(start);
}

double foldAlone(const std::vector<live::StampedEvent> &events)
{
    live::Floor floor;
    live::Changes changes;
    const auto start = SteadyClock::now();
    for (const live::StampedEvent &event : events) {
        floor.apply(event, changes);
    }
    return secondsSince(start);
}

std::vector<live::StampedEvent> mapAll(const std::string &bytes)
{
    ami::AmiParser parser(true);
    ami::AmiMapper mapper{{}};
    ami::AmiMessage message;
    std::vector<live::StampedEvent> events;
    parser.append(bytes);
    while (parser.next(message)) {
        mapper.map(message, TimePoint(std::chrono::seconds(1'795'419'221)), events);
    }
    mapper.finish(events);
    return events;
}

int measure(QCoreApplication &application, const bench::AmiStream &stream)
{
    const Server server(stream.bytes);
    std::vector<double> plain;
    std::vector<double> link;
    std::vector<double> fold;
    bool isComplete = true;
    const std::vector<live::StampedEvent> events = mapAll(stream.bytes);
    for (int round = 0; round < kRepetitions; ++round) {
        std::size_t count = 0;
        std::thread first([&] { server.serveOne(); });
        plain.push_back(readPlain(server.port(), count));
        first.join();
        isComplete = isComplete && count == stream.bytes.size();
        std::thread second([&] { server.serveOne(); });
        link.push_back(readFloor(application, server.port(), count));
        second.join();
        isComplete = isComplete && count == stream.events;
        fold.push_back(foldAlone(events));
    }
    const auto sent = static_cast<double>(stream.events);
    std::printf("{\"events\": %zu, \"link_events_s\": %.0f, \"plain_reader_events_s\": %.0f, "
                "\"ratio_to_plain\": %.3f, \"floor_events\": %zu, \"fold_events_s\": %.0f, "
                "\"complete\": %s}\n",
                stream.events, sent / median(link), sent / median(plain),
                median(plain) / median(link), events.size(),
                static_cast<double>(events.size()) / median(fold), isComplete ? "true" : "false");
    return isComplete ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const bench::AmiStream stream = bench::makeAmiStream(100'000'000);
    if (application.arguments().contains(QStringLiteral("serve"))) {
        const Server server(stream.bytes);
        std::printf("{\"port\": %d, \"events\": %zu}\n", server.port(), stream.events);
        std::fflush(stdout);
        server.serveOne();
        return 0;
    }
    return measure(application, stream);
}
