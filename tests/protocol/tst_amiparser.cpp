// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amiparser.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <random>
#include <string>

using namespace fw::ami;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

/// What a parser made of a stream, as values that outlive its buffer.
struct Reading
{
    std::vector<std::string> messages;
    AmiFault fault = AmiFault::None;
    std::size_t buffered = 0;

    bool operator==(const Reading &) const = default;
};

std::string describe(const AmiMessage &message)
{
    std::string text =
        std::to_string(static_cast<int>(message.kind)).append("|").append(message.name);
    for (const AmiHeader &header : message.headers) {
        text.append("|").append(header.key).append("=").append(header.value);
    }
    return text;
}

void takeMessages(AmiParser &parser, Reading &reading)
{
    AmiMessage message;
    while (parser.next(message)) {
        reading.messages.push_back(describe(message));
    }
    reading.fault = parser.fault();
    reading.buffered = parser.fault() == AmiFault::None ? parser.buffered() : 0;
}

Reading readWhole(std::string_view bytes, bool expectsBanner, AmiLimits limits = {})
{
    AmiParser parser(expectsBanner, limits);
    Reading reading;
    parser.append(bytes);
    takeMessages(parser, reading);
    return reading;
}

/// Feeds pieces of the sizes that \a nextSize gives.
template<typename NextSize>
Reading readInPieces(std::string_view bytes, bool expectsBanner, AmiLimits limits,
                     NextSize nextSize)
{
    AmiParser parser(expectsBanner, limits);
    Reading reading;
    while (!bytes.empty()) {
        const std::size_t size = std::min<std::size_t>(nextSize(), bytes.size());
        parser.append(bytes.substr(0, size));
        takeMessages(parser, reading);
        bytes.remove_prefix(size);
    }
    return reading;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

constexpr AmiLimits kTightLimits{40, 4, 100};

} // namespace

class TestAmiParser : public QObject
{
    Q_OBJECT

private slots:
    void readsOneMessage_data();
    void readsOneMessage();
    void findsHeadersWithoutRegardToCase();
    void keepsRepeatedKeysInOrder();
    void takesTheFirstKeyAsTheKind();
    void readsTheBanner_data();
    void readsTheBanner();
    void skipsEmptyLinesBetweenMessages();
    void refusesWhatIsOverALimit_data();
    void refusesWhatIsOverALimit();
    void buffersNothingAfterAFault();
    void givesTheSameForEverySplit_data();
    void givesTheSameForEverySplit();
    void givesTheSameFaultForEverySplit();
    void keepsFakedHeadersInTheirMessage();
    void keepsBytesThatAreNotUtf8();
    void startsAnewAfterReset();
    void holdsOneMessageAtMost();
};

void TestAmiParser::readsOneMessage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    // kind 1 event, 2 response, 3 fragment
    QTest::newRow("event") << QByteArray("Event: Hold\r\nChannel: SIP/1\r\n\r\n")
                           << QByteArray("1|Hold|Channel=SIP/1");
    QTest::newRow("response") << QByteArray("Response: Success\r\nActionID: a-1\r\n\r\n")
                              << QByteArray("2|Success|ActionID=a-1");
    QTest::newRow("keys in lower case")
        << QByteArray("event: Hold\r\nchannel: x\r\n\r\n") << QByteArray("1|Hold|channel=x");
    QTest::newRow("no space after the colon")
        << QByteArray("Event:Hold\r\nChannel:x\r\n\r\n") << QByteArray("1|Hold|Channel=x");
    QTest::newRow("only one space is dropped")
        << QByteArray("Event: Hold\r\nA:  x\r\n\r\n") << QByteArray("1|Hold|A= x");
    QTest::newRow("trailing spaces are kept")
        << QByteArray("Event: Hold\r\nA: x  \r\n\r\n") << QByteArray("1|Hold|A=x  ");
    QTest::newRow("empty value, with and without the space")
        << QByteArray("Event: Hold\r\nA: \r\nB:\r\n\r\n") << QByteArray("1|Hold|A=|B=");
    QTest::newRow("colons in a value")
        << QByteArray("Event: Hold\r\nA: b: c:d\r\n\r\n") << QByteArray("1|Hold|A=b: c:d");
    QTest::newRow("a channel in the key")
        << QByteArray("Event: X\r\nChanVariable(PJSIP/6009-0000006a): C=1\r\n\r\n")
        << QByteArray("1|X|ChanVariable(PJSIP/6009-0000006a)=C=1");
    QTest::newRow("line without a colon") << QByteArray("Event: X\r\nno colon here\r\nA: b\r\n\r\n")
                                          << QByteArray("1|X|no colon here=|A=b");
    QTest::newRow("bare LF at the end of a value")
        << QByteArray("Response: Error\r\nMessage: No Contacts found\n\r\n\r\n")
        << QByteArray("2|Error|Message=No Contacts found\n");
    QTest::newRow("bare LF twice within a value")
        << QByteArray("Event: X\r\nA: b\n\nc\r\n\r\n") << QByteArray("1|X|A=b\n\nc");
    QTest::newRow("bare LF at the start of a line")
        << QByteArray("Event: X\r\n\nA: b\r\n\r\n") << QByteArray("1|X|\nA=b");
    QTest::newRow("bare CR within a value")
        << QByteArray("Event: X\r\nA: b\rc\r\n\r\n") << QByteArray("1|X|A=b\rc");
    QTest::newRow("fragment keeps all its lines")
        << QByteArray("nnel: SIP/1\r\nA: b\r\n\r\n") << QByteArray("3||nnel=SIP/1|A=b");
    QTest::newRow("an event without a name") << QByteArray("Event: \r\n\r\n") << QByteArray("1|");
}

void TestAmiParser::readsOneMessage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    const Reading reading = readWhole(view(bytes), false);
    QCOMPARE(reading.messages, std::vector{expected.toStdString()});
    QCOMPARE(reading.fault, AmiFault::None);
    QCOMPARE(reading.buffered, 0U);
}

void TestAmiParser::findsHeadersWithoutRegardToCase()
{
    AmiParser parser(false);
    parser.append("Event: X\r\nCallerIDNum: 1\r\nEmpty: \r\ncalleridnum: 2\r\n\r\n");
    AmiMessage message;
    QVERIFY(parser.next(message));
    QCOMPARE(message.value("calleridNUM"), "1"sv);
    QVERIFY(message.has("EMPTY"));
    QCOMPARE(message.value("Empty"), ""sv);
    QVERIFY(!message.has("CallerIDNu"));
    QVERIFY(!message.has("Event"));
    QCOMPARE(message.value("Other"), ""sv);
}

void TestAmiParser::keepsRepeatedKeysInOrder()
{
    const Reading reading =
        readWhole("Event: X\r\nChanVariable: A=1\r\nChanVariable: B=2\r\n\r\n", false);
    QCOMPARE(reading.messages, std::vector{"1|X|ChanVariable=A=1|ChanVariable=B=2"s});
}

void TestAmiParser::takesTheFirstKeyAsTheKind()
{
    const Reading reading =
        readWhole("Event: OriginateResponse\r\nResponse: Failure\r\nEvent: Fake\r\n\r\n", false);
    QCOMPARE(reading.messages, std::vector{"1|OriginateResponse|Response=Failure|Event=Fake"s});
}

void TestAmiParser::readsTheBanner_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expectsBanner");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<AmiFault>("fault");
    const QByteArray banner = "Asterisk Call Manager/11.0.0\r\n";
    const QByteArray event = "Event: X\r\n\r\n";
    QTest::newRow("expected") << banner + event << true
                              << QByteArray("0|Asterisk Call Manager/11.0.0") << AmiFault::None;
    QTest::newRow("not expected, but there")
        << banner + event << false << QByteArray("0|Asterisk Call Manager/11.0.0")
        << AmiFault::None;
    QTest::newRow("not expected") << event << false << QByteArray("1|X") << AmiFault::None;
    QTest::newRow("missing") << event << true << QByteArray() << AmiFault::NoBanner;
    QTest::newRow("another protocol")
        << QByteArray("SSH-2.0-x\r\n") << true << QByteArray() << AmiFault::NoBanner;
    QTest::newRow("one byte is enough to see it")
        << QByteArray("\x15") << true << QByteArray() << AmiFault::NoBanner;
    QTest::newRow("not whole yet")
        << QByteArray("Asterisk Call") << true << QByteArray() << AmiFault::None;
    QTest::newRow("an empty line first")
        << QByteArray("\r\n") + banner << true << QByteArray() << AmiFault::NoBanner;
    QTest::newRow("without end") << QByteArray("Asterisk Call Manager/") + QByteArray(70'000, '1')
                                 << true << QByteArray() << AmiFault::LineTooLong;
}

void TestAmiParser::readsTheBanner()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, expectsBanner);
    QFETCH(QByteArray, first);
    QFETCH(AmiFault, fault);
    const Reading reading = readWhole(view(bytes), expectsBanner);
    QCOMPARE(reading.messages.empty() ? ""s : reading.messages.front(), first.toStdString());
    QCOMPARE(reading.fault, fault);
    QCOMPARE(readInPieces(view(bytes), expectsBanner, {}, [] { return 1U; }), reading);
}

void TestAmiParser::skipsEmptyLinesBetweenMessages()
{
    const Reading reading =
        readWhole("\r\n\r\nEvent: A\r\n\r\n\r\n\r\nEvent: B\r\n\r\n\r\n", false);
    QCOMPARE(reading.messages, (std::vector{"1|A"s, "1|B"s}));
    QCOMPARE(reading.buffered, 0U);
}

void TestAmiParser::refusesWhatIsOverALimit_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AmiFault>("fault");
    QTest::addColumn<int>("messages");
    const auto line = [](int length) -> QByteArray {
        return "A: " + QByteArray(length - 3, 'x') + "\r\n";
    };
    QTest::newRow("longest line") << line(40) + "\r\n" << AmiFault::None << 1;
    QTest::newRow("line too long") << line(41) + "\r\n" << AmiFault::LineTooLong << 0;
    QTest::newRow("line too long, not ended") << QByteArray(42, 'x') << AmiFault::LineTooLong << 0;
    QTest::newRow("line may still end") << QByteArray(41, 'x') << AmiFault::None << 0;
    QTest::newRow("most headers") << line(4) + line(4) + line(4) + line(4) + "\r\n"
                                  << AmiFault::None << 1;
    QTest::newRow("too many headers")
        << line(4) + line(4) + line(4) + line(4) + line(4) << AmiFault::TooManyHeaders << 0;
    QTest::newRow("longest message") << line(30) + line(30) + line(32) + "\r\n"
                                     << AmiFault::None << 1;
    QTest::newRow("message too long") << line(30) + line(30) + line(33) + "\r\n"
                                      << AmiFault::MessageTooLong << 0;
    QTest::newRow("message before it") << line(4) + "\r\n" + line(50) << AmiFault::LineTooLong << 1;
    QTest::newRow("bare LFs do not end a line") << QByteArray(60, '\n') + "\r\n"
                                                << AmiFault::LineTooLong << 0;
    QTest::newRow("empty lines without end")
        << QByteArray("\r\n").repeated(100) << AmiFault::None << 0;
}

void TestAmiParser::refusesWhatIsOverALimit()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AmiFault, fault);
    QFETCH(int, messages);
    const Reading reading = readWhole(view(bytes), false, kTightLimits);
    QCOMPARE(reading.fault, fault);
    QCOMPARE(reading.messages.size(), static_cast<std::size_t>(messages));
    QCOMPARE(readInPieces(view(bytes), false, kTightLimits, [] { return 1U; }), reading);
}

void TestAmiParser::buffersNothingAfterAFault()
{
    AmiParser parser(false, kTightLimits);
    AmiMessage message;
    parser.append(std::string(50, 'x'));
    QVERIFY(!parser.next(message));
    const std::size_t held = parser.buffered();
    for (int round = 0; round < 100; ++round) {
        parser.append("\r\n\r\nEvent: X\r\n\r\n");
        QVERIFY(!parser.next(message));
    }
    QCOMPARE(parser.buffered(), held);
    QCOMPARE(parser.fault(), AmiFault::LineTooLong);
}

void TestAmiParser::givesTheSameForEverySplit_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator samples(QStringLiteral(FW_TEST_DATA "/ami"), {QStringLiteral("*.ami")});
    while (samples.hasNext()) {
        const QString path = samples.next();
        QTest::newRow(qPrintable(samples.fileName())) << path;
    }
}

void TestAmiParser::givesTheSameForEverySplit()
{
    QFETCH(QString, path);
    const QByteArray bytes = contentOf(path);
    const Reading whole = readWhole(view(bytes), false);
    QVERIFY(whole.messages.size() > 10);
    QCOMPARE(whole.fault, AmiFault::None);
    QCOMPARE(readInPieces(view(bytes), false, {}, [] { return 1U; }), whole);
    for (unsigned seed = 1; seed <= 200; ++seed) {
        std::mt19937 random(seed);
        std::uniform_int_distribution<unsigned> size(1, seed % 10 == 0 ? 5000 : 1 + seed * 3);
        const Reading pieces = readInPieces(view(bytes), false, {}, [&] { return size(random); });
        QVERIFY2(pieces == whole, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
    // Each place where two pieces can meet, over the part with most kinds of messages.
    const std::string_view start = view(bytes).substr(0, 4000);
    const Reading startWhole = readWhole(start, false);
    for (std::size_t cut = 1; cut < start.size(); ++cut) {
        bool isFirst = true;
        const Reading pieces = readInPieces(
            start, false, {}, [&] { return std::exchange(isFirst, false) ? cut : start.size(); });
        QVERIFY2(pieces == startWhole, qPrintable(QStringLiteral("cut at %1").arg(cut)));
    }
}

void TestAmiParser::givesTheSameFaultForEverySplit()
{
    constexpr std::string_view kLetters = "a: \r\n\r\n\r\n\nE";
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        std::mt19937 random(seed);
        std::string bytes = seed % 2 == 0 ? "Asterisk Call Manager/1\r\n" : "";
        for (unsigned count = 20 + seed % 300; count > 0; --count) {
            bytes += kLetters[random() % kLetters.size()];
        }
        const bool expectsBanner = seed % 3 == 0;
        const Reading whole = readWhole(bytes, expectsBanner, kTightLimits);
        const Reading bytewise =
            readInPieces(bytes, expectsBanner, kTightLimits, [] { return 1U; });
        QVERIFY2(bytewise == whole, qPrintable(QStringLiteral("seed %1").arg(seed)));
        const Reading pieces =
            readInPieces(bytes, expectsBanner, kTightLimits, [&] { return 1 + random() % 30; });
        QVERIFY2(pieces == whole, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestAmiParser::keepsFakedHeadersInTheirMessage()
{
    const QByteArray bytes = contentOf(QStringLiteral(FW_TEST_DATA "/ami/names-22.ami"));
    AmiParser parser(true);
    parser.append(view(bytes));
    AmiMessage message;
    int withFakedLine = 0;
    int withoutPrivilege = 0;
    while (parser.next(message)) {
        if (message.kind == AmiKind::Event && message.has("Event")) {
            ++withFakedLine;
            QVERIFY(!message.name.starts_with("Fake"));
        }
        if (message.kind == AmiKind::Event && message.name.starts_with("Fake")) {
            ++withoutPrivilege;
            QVERIFY(!message.has("Privilege"));
        }
    }
    QVERIFY(withFakedLine > 0);
    QVERIFY(withoutPrivilege > 0);
}

void TestAmiParser::keepsBytesThatAreNotUtf8()
{
    const std::string gbk = "\xc0\xee\xc0\xd7";
    const Reading reading = readWhole("Event: X\r\nCallerIDName: " + gbk + "\r\n\r\n", false);
    QCOMPARE(reading.messages, std::vector{"1|X|CallerIDName=" + gbk});
    const std::string withNul("Event: X\r\nA: b\0c\r\n\r\n", 21);
    QCOMPARE(readWhole(withNul, false).messages, (std::vector{std::string("1|X|A=b\0c", 9)}));
}

void TestAmiParser::startsAnewAfterReset()
{
    AmiParser parser(true);
    AmiMessage message;
    parser.append("nonsense");
    QVERIFY(!parser.next(message));
    QCOMPARE(parser.fault(), AmiFault::NoBanner);
    parser.reset(true);
    parser.append("Asterisk Call Manager/11.0.0\r\nEvent: A\r\nB");
    QVERIFY(parser.next(message));
    QCOMPARE(message.kind, AmiKind::Banner);
    QVERIFY(!parser.next(message));
    parser.reset(false);
    QCOMPARE(parser.buffered(), 0U);
    parser.append("Event: C\r\n\r\n");
    QVERIFY(parser.next(message));
    QCOMPARE(describe(message), "1|C"s);
}

// A long stream read in large pieces needs room for a piece and a message, not for the stream.
void TestAmiParser::holdsOneMessageAtMost()
{
    AmiParser parser(false);
    const std::string event = "Event: X\r\nA: " + std::string(500, 'x') + "\r\n\r\n";
    std::string stream;
    for (int count = 0; count < 1000; ++count) {
        stream += event;
    }
    std::string_view rest = stream;
    std::size_t messages = 0;
    AmiMessage message;
    while (!rest.empty()) {
        const std::span<char> room = parser.space(4096);
        QVERIFY(room.size() >= 4096 && room.size() <= 4 * 4096);
        const std::size_t size = std::min(room.size(), rest.size());
        std::ranges::copy(rest.substr(0, size), room.begin());
        parser.commit(size);
        rest.remove_prefix(size);
        while (parser.next(message)) {
            ++messages;
        }
    }
    QCOMPARE(messages, 1000U);
}

QTEST_GUILESS_MAIN(TestAmiParser)
#include "tst_amiparser.moc"
