// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/metricsserver.h"
#include "app/recorder/recorderstatus.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::recorder;

class TestMetricsServer final : public QObject
{
    Q_OBJECT

private slots:

    void answers_data();
    void answers();
    void hangsUpOnWhoSaysTooMuch();
    void hangsUpOnTooMany();
    void thePortIsSomebodyElses();
    void theStatusSaysAll();
};

void TestMetricsServer::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("metrics") << QByteArray("GET /metrics HTTP/1.1") << QByteArray("200 OK");
    QTest::newRow("health") << QByteArray("GET /health HTTP/1.0") << QByteArray("503 ");
    QTest::newRow("else") << QByteArray("GET /../etc/passwd HTTP/1.1") << QByteArray("404 ");
    QTest::newRow("post") << QByteArray("POST /metrics HTTP/1.1") << QByteArray("405 ");
    QTest::newRow("noise") << QByteArray("\x16\x03\x01") << QByteArray("400 ");
}

void TestMetricsServer::answers()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    MetricsServer server([] { return MetricsServer::Answer{"a 1\n", false}; });
    QVERIFY(bool(server.listen(0)));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.port());
    client.write(request); // in pieces
    QTRY_COMPARE(client.bytesToWrite(), 0);
    client.write("\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    const QByteArray answer = client.readAll();
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
    QCOMPARE(answer.endsWith("\r\n\r\na 1\n"), status == "200 OK");
}

void TestMetricsServer::hangsUpOnWhoSaysTooMuch()
{
    MetricsServer server([] { return MetricsServer::Answer{}; });
    QVERIFY(bool(server.listen(0)));
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, server.port());
    client.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
}

void TestMetricsServer::hangsUpOnTooMany()
{
    MetricsServer server([] { return MetricsServer::Answer{}; });
    QVERIFY(bool(server.listen(0)));
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int client = 0; client < MetricsServer::kMostConnections; ++client) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress::LocalHost, server.port());
        QTRY_COMPARE(clients.back()->state(), QAbstractSocket::ConnectedState);
    }
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, server.port());
    QTRY_COMPARE(late.state(), QAbstractSocket::UnconnectedState);
    // Who is silent is hung up on after a while, and then there is room again.
    QTRY_COMPARE_WITH_TIMEOUT(clients.front()->state(), QAbstractSocket::UnconnectedState, 10'000);
    QTRY_COMPARE(clients.back()->state(), QAbstractSocket::UnconnectedState);
    late.connectToHost(QHostAddress::LocalHost, server.port());
    late.write("GET /metrics HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(late.bytesAvailable() > 0);
}

void TestMetricsServer::thePortIsSomebodyElses()
{
    MetricsServer server([] { return MetricsServer::Answer{}; });
    QVERIFY(bool(server.listen(0)));
    MetricsServer second([] { return MetricsServer::Answer{}; });
    QCOMPARE(second.listen(server.port()).error().code, ErrorCode::InUse);
}

void TestMetricsServer::theStatusSaysAll()
{
    RecorderStatus status;
    QVERIFY(!status.isWell());
    status.state = RecorderState::Recording;
    live::FeedHealth feed;
    feed.name = u"a\"b\\c\nd"_s;
    feed.state = live::FeedState::Live;
    status.feeds = {feed};
    QVERIFY(status.isWell());
    QVERIFY(status.toMetrics().contains("switch_live{switch=\"a\\\"b\\\\c\\nd\"} 1\n"));
    const QJsonObject json = QJsonDocument::fromJson(status.toJson()).object();
    QCOMPARE(json["state"_L1].toString(), u"recording"_s);
    QCOMPARE(json["switches"_L1][0]["name"_L1].toString(), feed.name);
    QVERIFY(json["journal"_L1]["writtenUntil"_L1].isNull());
    status.spool.bytes = 5;
    QVERIFY(!status.isWell());
    status.state = RecorderState::StandingBy;
    QVERIFY(status.isWell());
    status.state = RecorderState::Full;
    QVERIFY(!status.isWell());
    // Each line is a comment or a name with a number.
    const QList<QByteArray> lines = status.toMetrics().trimmed().split('\n');
    for (const QByteArray &line : lines) {
        bool isNumber = false;
        (void)line.mid(line.lastIndexOf(' ') + 1).toDouble(&isNumber);
        QVERIFY2(line.startsWith("# ") || (isNumber && line.startsWith("floorwarden_recorder_")),
                 line.constData());
    }
}

QTEST_GUILESS_MAIN(TestMetricsServer)
#include "tst_metricsserver.moc"
