// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/queuelog/linecutter.h"
#include "core/protocol/queuelog/queuelogmapper.h"

#include <QTest>

using namespace fw;
using namespace fw::queuelog;
using std::chrono::seconds;

namespace {

constexpr TimePoint kAt{seconds(1'700'000'000)};

QueueLogLine lineOf(std::string_view text)
{
    const auto parsed = QueueLogLine::parse(text);
    return std::holds_alternative<QueueLogLine>(parsed) ? std::get<QueueLogLine>(parsed)
                                                        : QueueLogLine{};
}

/// The one event that a line means, once its names were told.
template<typename Event>
Event eventOf(const std::string &text)
{
    QueueLogMapper mapper("pbx", {});
    std::vector<live::StampedEvent> events;
    const std::string line = "1700000000|" + text;
    if (!mapper.map(lineOf(line), events) && !events.empty()) {
        if (const auto *event = std::get_if<Event>(&events.back().event)) {
            return *event;
        }
    }
    QTest::qFail(text.c_str(), __FILE__, __LINE__);
    return {};
}

} // namespace

class TestQueueLog final : public QObject
{
    Q_OBJECT

private slots:
    void linesComeOutWhereverTheyAreCut();
    void aLongLineTakesNoRoom();
    void timesMayHaveDecimals_data();
    void timesMayHaveDecimals();
    void waitsAndTalksAreFound();
    void presenceIsTold();
    void namesAreToldOnce();
    void refsFitAFloor();
};

void TestQueueLog::linesComeOutWhereverTheyAreCut()
{
    const std::string text = "one\r\n\ntwo|three\nrest";
    for (std::size_t cut = 0; cut <= text.size(); ++cut) {
        LineCutter cutter;
        std::vector<std::string> lines;
        for (const std::string &piece : {text.substr(0, cut), text.substr(cut)}) {
            cutter.append(piece);
            LineCutter::Line line;
            while (cutter.next(line)) {
                lines.emplace_back(line.text);
                QVERIFY(!line.isTooLong);
            }
        }
        QCOMPARE(lines, (std::vector<std::string>{"one", "", "two|three"}));
        QCOMPARE(cutter.consumed(), 16);
        QVERIFY(cutter.hasRest());
    }
}

void TestQueueLog::aLongLineTakesNoRoom()
{
    LineCutter cutter;
    LineCutter::Line line;
    const std::string piece(1000, 'x');
    for (int count = 0; count < 100; ++count) {
        cutter.append(piece);
        QVERIFY(!cutter.next(line));
    }
    cutter.append("\nnext\n");
    QVERIFY(cutter.next(line));
    QVERIFY(line.isTooLong);
    QVERIFY(line.text.size() <= LineCutter::kMostBytes);
    QCOMPARE(cutter.consumed(), 100'001);
    QVERIFY(cutter.next(line));
    QCOMPARE(line.text, std::string_view("next"));
    QVERIFY(!line.isTooLong);
}

void TestQueueLog::timesMayHaveDecimals_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("microseconds"); // 0: no time
    QTest::newRow("seconds") << QByteArray("1700000000") << qint64(1'700'000'000'000'000);
    QTest::newRow("micro") << QByteArray("1700000000.000042") << qint64(1'700'000'000'000'042);
    QTest::newRow("tenths") << QByteArray("1700000000.5") << qint64(1'700'000'000'500'000);
    QTest::newRow("nano") << QByteArray("1700000000.0000000") << qint64(0);
    QTest::newRow("none") << QByteArray("") << qint64(0);
    QTest::newRow("point") << QByteArray("1700000000.") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("huge") << QByteArray("99999999999999999999") << qint64(0);
    QTest::newRow("large") << QByteArray("9223372036854775807") << qint64(0);
    QTest::newRow("text") << QByteArray("17e8") << qint64(0);
}

void TestQueueLog::timesMayHaveDecimals()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, microseconds);
    const std::string line = text.toStdString() + "|c|q|NONE|ENTERQUEUE||5|1";
    const auto parsed = QueueLogLine::parse(line);
    if (microseconds == 0) {
        QCOMPARE(std::get<LineFault>(parsed), LineFault::BadTime);
    } else {
        QCOMPARE(toMicroseconds(std::get<QueueLogLine>(parsed).time), microseconds);
    }
}

void TestQueueLog::waitsAndTalksAreFound()
{
    QCOMPARE(eventOf<live::CallAnswered>("c|q|Ann|CONNECT|12|x|3").waitTime, seconds(12));
    QCOMPARE(eventOf<live::CallAbandoned>("c|q|NONE|ABANDON|1|2|34").waitTime, seconds(34));
    const auto byKey = eventOf<live::CallOverflowed>("c|q|NONE|EXITWITHKEY|9|1|1|8");
    QCOMPARE(byKey.kind, live::LossKind::ByKey);
    QCOMPARE(byKey.waitTime, seconds(8));
    QCOMPARE(eventOf<live::CallOverflowed>("c|q|NONE|EXITEMPTY|1|1|7").kind,
             live::LossKind::NoAgents);
    QCOMPARE(eventOf<live::CallOverflowed>("c|q|NONE|WITHDRAW|1|1|6|why").waitTime, seconds(6));
    QCOMPARE(eventOf<live::CallOverflowed>("c|q|NONE|EXITWITHTIMEOUT|1").waitTime,
             QueueLogMapper::kUntoldWait);
    for (const char *transfer : {"TRANSFER|7100|targets", "BLINDTRANSFER|7100|targets",
                                 "ATTENDEDTRANSFER|APP|Wait", "ATTENDEDTRANSFER|LINK|a|b"}) {
        const auto completed =
            eventOf<live::CallCompleted>(std::string("c|q|Ann|") + transfer + "|4|56|1");
        QCOMPARE(completed.endedBy, live::EndedBy::Transfer);
        QCOMPARE(completed.waitTime, seconds(4));
        QCOMPARE(completed.talkTime, seconds(56));
    }
    const auto byCaller = eventOf<live::CallCompleted>("c|q|Ann|COMPLETECALLER|4|56|1");
    QCOMPARE(byCaller.endedBy, live::EndedBy::Caller);
    QCOMPARE(byCaller.talkTime, seconds(56));
}

void TestQueueLog::presenceIsTold()
{
    QCOMPARE(eventOf<live::AgentPaused>("NONE|q|Ann|PAUSE|lunch").reason, std::string("lunch"));
    QVERIFY(!eventOf<live::MembershipChanged>("NONE|q|Ann|REMOVEMEMBER|").isMember);
    eventOf<live::AgentPaused>("NONE|q|Ann|ADDMEMBER|PAUSED");
    eventOf<live::AgentSignedIn>("NONE|NONE|Agent/1|AGENTLOGIN|SIP/1");
    QVERIFY(eventOf<live::LinkUp>("NONE|NONE|NONE|QUEUESTART|").hasRestarted);
    QueueLogMapper mapper("pbx", {});
    std::vector<live::StampedEvent> events;
    QVERIFY(!mapper.map(lineOf("1700000000|c|q|Ann|CONNECT|1|x|1"), events));
    QVERIFY(!isKnown(mapper.presenceTold("Ann")));
    QVERIFY(!mapper.map(lineOf("1700000005|NONE|q|Ann|PAUSE|"), events));
    QCOMPARE(mapper.presenceTold("Ann"), kAt + seconds(5));
}

void TestQueueLog::namesAreToldOnce()
{
    QueueLogMapper mapper("pbx", {});
    std::vector<live::StampedEvent> events;
    QVERIFY(!mapper.map(lineOf("1700000000|c|q|Ann|CONNECT|1|x|1"), events));
    QCOMPARE(events.size(), 4U); // the link, the queue, the agent, the answer
    events.clear();
    QueueLogMapper loaded("pbx", {});
    QVERIFY(loaded.load(mapper.save()));
    QVERIFY(!loaded.map(lineOf("1700000001|c|q|Ann|COMPLETEAGENT|1|1|1"), events));
    QCOMPARE(events.size(), 1U);
    QCOMPARE(events.front().sequence, 5U);
}

void TestQueueLog::refsFitAFloor()
{
    QVERIFY(QueueLogMapper::refOf("1700000000.1") != QueueLogMapper::refOf("1700000000.2"));
    QVERIFY(QueueLogMapper::refOf("") != live::kNoCall);
    for (int call = 0; call < 1000; ++call) {
        QVERIFY(QueueLogMapper::refOf(std::to_string(call)) < (1ULL << 48U));
    }
}

QTEST_GUILESS_MAIN(TestQueueLog)
#include "tst_queuelog.moc"
