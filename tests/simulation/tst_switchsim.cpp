// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amiparser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// The program on a free port of its own.
class Simulator
{
public:
    explicit Simulator(const QStringList &options = {})
    {
        m_process.setProgram(QStringLiteral(FW_BIN_DIR "/floorwarden-switchsim"));
        m_process.setArguments(QStringList{u"--port"_s, u"0"_s, u"--state"_s, stateFile(),
                                           u"--agents"_s, u"30"_s, u"--queues"_s, u"6"_s, u"--at"_s,
                                           u"10:00"_s} +
                               options);
        m_process.start();
    }

    ~Simulator()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    Q_DISABLE_COPY_MOVE(Simulator)

    [[nodiscard]] quint16 port() const
    {
        QFile file(stateFile());
        if (!file.open(QIODevice::ReadOnly)) {
            return 0;
        }
        const QJsonDocument state = QJsonDocument::fromJson(file.readAll());
        return static_cast<quint16>(state.object().value(u"port"_s).toInt());
    }

    [[nodiscard]] QProcess &process() { return m_process; }

private:
    [[nodiscard]] QString stateFile() const { return m_folder.filePath(u"state.json"_s); }

    QTemporaryDir m_folder;
    QProcess m_process;
};

/// A client that keeps what it heard.
class Client : public QObject
{
public:
    Client()
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
    }

    void open(quint16 port) { m_socket.connectToHost(u"127.0.0.1"_s, port); }

    void send(const QByteArray &action, const QByteArray &fields = {})
    {
        m_socket.write("Action: " + action + "\r\nActionID: " + action + "\r\n" + fields + "\r\n");
    }

    void logIn(const QByteArray &secret = "floorwarden")
    {
        send("Login", "Username: console\r\nSecret: " + secret + "\r\n");
    }

    [[nodiscard]] int count(const QByteArray &name) const
    {
        const auto found = m_counts.find(name);
        return found == m_counts.end() ? 0 : found->second;
    }

    [[nodiscard]] bool isBroken() const { return m_parser.fault() != fw::ami::AmiFault::None; }

    [[nodiscard]] std::size_t leftOver() const { return m_parser.buffered(); }

    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

    [[nodiscard]] bool isGone() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }

    QByteArray lastComplete; ///< ListItems of the last list
    QByteArray message;      ///< Message of the last response
    QByteArray member;       ///< Interface of some member
    int listItems = 0;

private:
    void read()
    {
        const QByteArray bytes = m_socket.readAll();
        m_parser.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        fw::ami::AmiMessage each;
        const auto text = [](std::string_view view) {
            return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
        };
        while (m_parser.next(each)) {
            ++m_counts[each.kind == fw::ami::AmiKind::Fragment ? QByteArray("fragment")
                                                               : text(each.name)];
            if (each.kind == fw::ami::AmiKind::Response) {
                message = text(each.value("Message"));
            } else if (each.name == "QueueMember") {
                member = text(each.value("Location"));
            } else if (each.has("ListItems")) {
                lastComplete = text(each.value("ListItems"));
            }
            listItems += each.kind == fw::ami::AmiKind::Event && each.has("ActionID") &&
                         !each.has("EventList");
        }
    }

    QTcpSocket m_socket;
    fw::ami::AmiParser m_parser;
    std::map<QByteArray, int> m_counts;
};

constexpr int kPatienceMs = 20'000;

} // namespace

class TestSwitchSim : public QObject
{
    Q_OBJECT

private slots:
    void speaksToAClient();
    void refusesAWrongSecretSlowly();
    void endsCleanlyOnASignal();
    void refusesOptionsThatMakeNoSense_data();
    void refusesOptionsThatMakeNoSense();
    void tellsItsHistory();
    void dropsTheLink();
    void cutsAMessage();
    void hangs();
    void restarts();
    void writesSlowly();
    void keepsTheBenchRate();
};

void TestSwitchSim::speaksToAClient()
{
    Simulator simulator({u"--history"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    Client client;
    client.open(simulator.port());
    client.logIn();
    QTRY_COMPARE_WITH_TIMEOUT(client.count("FullyBooted"), 1, kPatienceMs);
    client.send("QueueStatus");
    QTRY_COMPARE_WITH_TIMEOUT(client.count("QueueStatusComplete"), 1, kPatienceMs);
    QCOMPARE(client.count("QueueParams"), 6);
    QVERIFY(client.count("QueueMember") > 0);
    QCOMPARE(client.lastComplete.toInt(), client.listItems);
    client.send("QueuePause", "Interface: " + client.member + "\r\nPaused: true\r\nReason: x\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(client.count("QueueMemberPause") > 0, kPatienceMs);
    QCOMPARE(client.message, QByteArray("Interface paused successfully"));
    client.send("Logoff");
    QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), kPatienceMs);
    QVERIFY(!client.isBroken());
    QCOMPARE(client.count("fragment"), 0);
}

void TestSwitchSim::refusesAWrongSecretSlowly()
{
    Simulator simulator({u"--history"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    Client client;
    client.open(simulator.port());
    QElapsedTimer timer;
    timer.start();
    client.logIn("wrong");
    QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), kPatienceMs);
    QCOMPARE(client.message, QByteArray("Authentication failed"));
    QVERIFY(timer.elapsed() >= 900);
}

void TestSwitchSim::endsCleanlyOnASignal()
{
    Simulator simulator({u"--history"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    Client client;
    client.open(simulator.port());
    client.logIn();
    QTRY_COMPARE_WITH_TIMEOUT(client.count("FullyBooted"), 1, kPatienceMs);
    simulator.process().terminate();
    QTRY_COMPARE_WITH_TIMEOUT(simulator.process().state(), QProcess::NotRunning, kPatienceMs);
    QCOMPARE(simulator.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(simulator.process().exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), kPatienceMs);
}

void TestSwitchSim::refusesOptionsThatMakeNoSense_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s};
    QTest::newRow("no number") << QStringList{u"--load"_s, u"much"_s};
    QTest::newRow("too many") << QStringList{u"--agents"_s, u"1000000"_s};
    QTest::newRow("time") << QStringList{u"--at"_s, u"25:00"_s};
}

void TestSwitchSim::refusesOptionsThatMakeNoSense()
{
    QFETCH(QStringList, options);
    Simulator simulator(options);
    QTRY_COMPARE_WITH_TIMEOUT(simulator.process().state(), QProcess::NotRunning, kPatienceMs);
    QCOMPARE(simulator.process().exitCode(), 2);
    QVERIFY(simulator.process().readAllStandardError().contains(options.last().toUtf8()));
}

void TestSwitchSim::tellsItsHistory()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"history.ami"_s);
    Simulator simulator({u"--history"_s, u"30"_s, u"--history-file"_s, name});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray told = file.readAll();
    QVERIFY(told.contains("Event: QueueMemberAdded\r\n"));
    QVERIFY(told.contains("Event: AgentComplete\r\n"));
    QVERIFY(told.endsWith("\r\n\r\n"));
}

void TestSwitchSim::dropsTheLink()
{
    Simulator simulator({u"--history"_s, u"0"_s, u"--drop-after"_s, u"2"_s});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    Client client;
    client.open(simulator.port());
    QTRY_COMPARE_WITH_TIMEOUT(client.socket().state(), QAbstractSocket::ConnectedState,
                              kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), kPatienceMs);
    Client second;
    second.open(simulator.port());
    second.logIn();
    QTRY_COMPARE_WITH_TIMEOUT(second.count("FullyBooted"), 1, kPatienceMs);
}

void TestSwitchSim::cutsAMessage()
{
    Simulator simulator({u"--history"_s, u"0"_s, u"--half-message-after"_s, u"2"_s});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    Client client;
    client.open(simulator.port());
    client.logIn();
    QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), kPatienceMs);
    QVERIFY(!client.isBroken());
    QVERIFY(client.leftOver() > 0);
}

void TestSwitchSim::hangs()
{
    Simulator simulator({u"--history"_s, u"0"_s, u"--hang-after"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    // A switch that hangs still takes connections, and says nothing.
    QByteArray heard;
    const auto isSilent = [&simulator, &heard] {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, simulator.port());
        if (!socket.waitForConnected()) {
            return false;
        }
        socket.waitForReadyRead(300);
        heard = socket.readAll();
        return heard.isEmpty() && socket.state() == QAbstractSocket::ConnectedState;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSilent(), kPatienceMs);
    QCOMPARE(simulator.process().state(), QProcess::Running);
}

void TestSwitchSim::restarts()
{
    Simulator simulator({u"--history"_s, u"5"_s, u"--restart-after"_s, u"2"_s});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    const quint16 port = simulator.port();
    Client client;
    client.open(port);
    client.logIn();
    QTRY_VERIFY_WITH_TIMEOUT(client.isGone(), kPatienceMs);
    QTcpSocket probe;
    const auto isBack = [&probe, port] {
        probe.abort();
        probe.connectToHost(u"127.0.0.1"_s, port);
        return probe.waitForConnected(1000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBack(), kPatienceMs);
    Client second;
    second.open(port);
    second.logIn();
    QTRY_COMPARE_WITH_TIMEOUT(second.count("FullyBooted"), 1, kPatienceMs);
    QCOMPARE(second.count("AgentComplete"), 0);
    second.send("QueueStatus");
    QTRY_COMPARE_WITH_TIMEOUT(second.count("QueueStatusComplete"), 1, kPatienceMs);
    QVERIFY(second.count("QueueMember") > 0);
}

void TestSwitchSim::writesSlowly()
{
    Simulator simulator({u"--history"_s, u"0"_s, u"--slow-writer"_s, u"4000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    Client client;
    client.open(simulator.port());
    client.logIn();
    QTRY_COMPARE_WITH_TIMEOUT(client.count("FullyBooted"), 1, kPatienceMs);
    QElapsedTimer timer;
    timer.start();
    client.send("QueueStatus", "Queue: r1-enquiry\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(client.count("QueueStatusComplete"), 1, kPatienceMs);
    QVERIFY(timer.elapsed() >= 100);
    QVERIFY(!client.isBroken());
}

void TestSwitchSim::keepsTheBenchRate()
{
    Simulator simulator({u"--bench-rate"_s, u"500"_s});
    QTRY_VERIFY_WITH_TIMEOUT(simulator.port() != 0, kPatienceMs);
    Client client;
    client.open(simulator.port());
    client.logIn();
    QTRY_COMPARE_WITH_TIMEOUT(client.count("FullyBooted"), 1, kPatienceMs);
    const auto events = [&client] {
        int all = 0;
        for (const char *name : {"AgentCalled", "AgentComplete", "AgentConnect", "BridgeCreate",
                                 "BridgeEnter", "DeviceStateChange", "Hangup", "Newchannel",
                                 "Newstate", "QueueCallerJoin", "QueueMemberStatus"}) {
            all += client.count(name);
        }
        return all;
    };
    QElapsedTimer timer;
    timer.start();
    const int before = events();
    QTRY_VERIFY_WITH_TIMEOUT(events() - before > 1500, kPatienceMs);
    // The machine may be slow, but never may there be more than was asked for.
    QVERIFY(timer.elapsed() >= 2800);
}

QTEST_GUILESS_MAIN(TestSwitchSim)
#include "tst_switchsim.moc"
