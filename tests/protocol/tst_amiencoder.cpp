// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amiencoder.h"
#include "core/protocol/ami/amiparser.h"

#include <QTest>

using namespace fw::ami;
using namespace std::string_literals;
using namespace std::string_view_literals;

class TestAmiEncoder : public QObject
{
    Q_OBJECT

private slots:
    void writesOneAction();
    void writesNoActionIdWhenThereIsNone();
    void refusesWhatWouldChangeTheMessage_data();
    void refusesWhatWouldChangeTheMessage();
    void takesTheLongestValue();
    void comesBackThroughTheParser();
};

void TestAmiEncoder::writesOneAction()
{
    const auto bytes = AmiEncoder::action(
        "QueuePause", "fw-1", {{"Interface", "PJSIP/6001"}, {"Paused", "true"}, {"Reason", ""}});
    QCOMPARE(bytes.value_or(""),
             "Action: QueuePause\r\nActionID: fw-1\r\nInterface: PJSIP/6001\r\nPaused: true\r\n"
             "Reason: \r\n\r\n"s);
}

void TestAmiEncoder::writesNoActionIdWhenThereIsNone()
{
    QCOMPARE(AmiEncoder::action("Ping", "").value_or(""), "Action: Ping\r\n\r\n"s);
}

void TestAmiEncoder::refusesWhatWouldChangeTheMessage_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    const QByteArray tooLong(AmiEncoder::kMaxValueBytes + 1, 'x');
    QTest::newRow("CR LF in a value") << QByteArray("A") << QByteArray("1") << QByteArray("Reason")
                                      << QByteArray("x\r\nAction: Command");
    QTest::newRow("CR in a value")
        << QByteArray("A") << QByteArray("1") << QByteArray("K") << QByteArray("x\ry");
    QTest::newRow("LF in a value")
        << QByteArray("A") << QByteArray("1") << QByteArray("K") << QByteArray("x\n");
    QTest::newRow("NUL in a value")
        << QByteArray("A") << QByteArray("1") << QByteArray("K") << QByteArray("x\0y", 3);
    QTest::newRow("value too long")
        << QByteArray("A") << QByteArray("1") << QByteArray("K") << tooLong;
    QTest::newRow("key empty") << QByteArray("A") << QByteArray("1") << QByteArray()
                               << QByteArray("v");
    QTest::newRow("colon in a key")
        << QByteArray("A") << QByteArray("1") << QByteArray("K: v") << QByteArray("v");
    QTest::newRow("LF in a key") << QByteArray("A") << QByteArray("1") << QByteArray("K\n")
                                 << QByteArray("v");
    QTest::newRow("key too long") << QByteArray("A") << QByteArray("1") << tooLong
                                  << QByteArray("v");
    QTest::newRow("name empty") << QByteArray() << QByteArray("1") << QByteArray("K")
                                << QByteArray("v");
    QTest::newRow("LF in the name")
        << QByteArray("A\n") << QByteArray("1") << QByteArray("K") << QByteArray("v");
    QTest::newRow("CR in the id") << QByteArray("A") << QByteArray("1\r") << QByteArray("K")
                                  << QByteArray("v");
    QTest::newRow("id too long") << QByteArray("A") << tooLong << QByteArray("K")
                                 << QByteArray("v");
}

void TestAmiEncoder::refusesWhatWouldChangeTheMessage()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    QVERIFY(!AmiEncoder::action(view(action), view(id), {{"Good", "1"}, {view(key), view(value)}}));
}

void TestAmiEncoder::takesTheLongestValue()
{
    QVERIFY(AmiEncoder::action("A", "1", {{"K", std::string(AmiEncoder::kMaxValueBytes, 'x')}}));
}

void TestAmiEncoder::comesBackThroughTheParser()
{
    const auto bytes =
        AmiEncoder::action("QueueAdd", "fw: 1",
                           {{"Reason", "\xe5\x8d\x88\xe9\xa4\x90"}, {"A", " two: x "}, {"a", ""}});
    QVERIFY(bytes);
    AmiParser parser(false);
    parser.append(*bytes);
    AmiMessage message;
    QVERIFY(parser.next(message));
    QCOMPARE(message.headers.size(), 5U);
    QCOMPARE(message.value("Action"), "QueueAdd"sv);
    QCOMPARE(message.value("ActionID"), "fw: 1"sv);
    QCOMPARE(message.value("Reason"), "\xe5\x8d\x88\xe9\xa4\x90"sv);
    QCOMPARE(message.value("A"), " two: x "sv);
    QCOMPARE(parser.buffered(), 0U);
}

QTEST_GUILESS_MAIN(TestAmiEncoder)
#include "tst_amiencoder.moc"
