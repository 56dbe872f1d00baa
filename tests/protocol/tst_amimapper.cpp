// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/amiparser.h"
#include "core/protocol/ami/streamclock.h"
#include "core/protocol/ami/textdecoder.h"

#include <QTest>

using namespace fw;
using namespace fw::live;
using namespace Qt::StringLiterals;

namespace {

/// A stream written by hand: each message gets the next millisecond as its Timestamp.
class Script
{
public:
    explicit Script(std::string legacyCharset = {})
        : mapper({SwitchId(3), {}, std::move(legacyCharset)})
    {
    }

    void event(std::string_view name, const std::string &fields)
    {
        ++m_millis;
        raw("Event: " + std::string(name) +
            "\r\nPrivilege: agent,all\r\nTimestamp: " + std::to_string(kStart + m_millis / 1000) +
            "." + std::to_string(1'000'000 + m_millis % 1000 * 1000).substr(1) + "\r\n" + fields);
    }

    /// \a fields: "Key: value\n" lines.
    void raw(const std::string &text)
    {
        std::string bytes;
        for (const char letter : text) {
            if (letter == '\n' && (bytes.empty() || bytes.back() != '\r')) {
                bytes += '\r';
            }
            bytes += letter;
        }
        m_parser.append(bytes + "\r\n");
        ami::AmiMessage message;
        while (m_parser.next(message)) {
            mapper.map(message, kNoTime, events);
        }
    }

    void wait(std::int64_t seconds) { m_millis += seconds * 1000; }

    void caller(std::string_view name, std::string_view uniqueId, int priority,
                const std::string &fields, std::string_view exten = "sales")
    {
        event(name, "Channel: Local/x-1;2\nContext: in\nExten: " + std::string(exten) +
                        "\nPriority: " + std::to_string(priority) +
                        "\nUniqueid: " + std::string(uniqueId) + "\n" + fields);
    }

    template<typename Event>
    [[nodiscard]] std::vector<Event> all() const
    {
        std::vector<Event> found;
        for (const StampedEvent &each : events) {
            if (const auto *event = std::get_if<Event>(&each.event)) {
                found.push_back(*event);
            }
        }
        return found;
    }

    [[nodiscard]] int anomalies(const std::string &kind) const
    {
        int count = 0;
        for (const Anomaly &each : all<Anomaly>()) {
            count += each.kind == kind;
        }
        return count;
    }

    static constexpr std::int64_t kStart = 1'795'417'900;
    ami::AmiMapper mapper;
    std::vector<StampedEvent> events;

private:
    ami::AmiParser m_parser{false};
    std::int64_t m_millis = 0;
};

std::string member(std::string_view queue, std::string_view status, std::string_view paused = "0",
                   std::string_view reason = {})
{
    std::string text = "Queue: " + std::string(queue) +
                       "\nMemberName: Anna\nInterface: Local/1@a/n\nStateInterface: Custom:a1\n"
                       "Membership: dynamic\nPenalty: 2\nLastPause: 0\nInCall: 0\nStatus: ";
    text.append(status).append("\nPaused: ").append(paused).append("\nPausedReason: ");
    return text.append(reason).append("\n");
}

const std::string kQueue = "Queue: sales\n";
const std::string kAnna = "Queue: sales\nInterface: Local/1@a/n\nMemberName: Anna\n";
const std::string kBen = "Queue: sales\nInterface: Local/2@a/n\nMemberName: Ben\n";

} // namespace

class TestAmiMapper : public QObject
{
    Q_OBJECT

private slots:
    void numbersWithoutGaps();
    void followsAnAnsweredCall();
    void findsTheCompletedCallWithoutItsChannel();
    void withdrawsTheOffersOfTheLosers();
    void tellsHowAWaitEnded_data();
    void tellsHowAWaitEnded();
    void isNotCertainWithoutChannels();
    void aCallerMayJoinAgain();
    void tellsAChangeOnceForAllMemberships();
    void aPhoneSpeaksForItself();
    void updatesThePauseReason();
    void holdNeedsAConversation();
    void ignoresForgedEvents();
    void readsText_data();
    void readsText();
    void makesASnapshot();
    void aPeriodicSnapshotWaitsForEventsOnTheirWay();
    void readsWrapUpFromTheConfiguration();
    void datesAStreamWithoutTimestamps();
};

void TestAmiMapper::numbersWithoutGaps()
{
    Script script;
    script.caller("QueueCallerJoin", "c1", 8, kQueue + "Position: 1\n");
    script.caller("QueueCallerAbandon", "c1", 8, kQueue + "HoldTime: 4\n");
    script.caller("Hangup", "c1", 4, "", "h");
    script.mapper.finish(script.events);
    std::uint64_t expected = 0;
    for (const StampedEvent &each : script.events) {
        QCOMPARE(each.sequence, ++expected);
        QCOMPARE(each.source, SwitchId(3));
        QVERIFY(isKnown(each.time));
    }
}

void TestAmiMapper::followsAnAnsweredCall()
{
    Script script;
    script.caller("QueueCallerJoin", "c1", 8,
                  "CallerIDNum: 0123\nCallerIDName: Pat\n" + kQueue + "Position: 2\n");
    script.caller("AgentCalled", "c1", 8, "DestUniqueid: d1\n" + kAnna);
    script.caller("QueueCallerLeave", "c1", 8, kQueue);
    script.caller("AgentConnect", "c1", 8,
                  "DestUniqueid: d1\n" + kAnna + "HoldTime: 7\nRingTime: 3\n");
    script.event("Hold", "Uniqueid: d1\n");
    script.event("Unhold", "Uniqueid: d1\n");
    script.event("BlindTransfer", "Result: Success\nTransfererUniqueid: d1\nExtension: 7100\n");
    script.caller("AgentComplete", "c1", 8,
                  kAnna + "HoldTime: 7\nTalkTime: 30\nReason: transfer\n");
    script.caller("Hangup", "c1", 4, "", "h");

    const CallQueued queued = script.all<CallQueued>().at(0);
    QCOMPARE(queued.position, 2);
    QCOMPARE(queued.callerNumber, std::string("0123"));
    QCOMPARE(script.all<CallOffered>().size(), 1U);
    QCOMPARE(script.all<CallLeftQueue>().size(), 1U);
    const CallAnswered answered = script.all<CallAnswered>().at(0);
    QCOMPARE(answered.call, queued.call);
    QVERIFY(answered.waitTime == std::chrono::seconds(7));
    QCOMPARE(script.all<CallHeld>().size(), 1U);
    QCOMPARE(script.all<CallResumed>().size(), 1U);
    QCOMPARE(script.all<CallTransferred>().at(0).target, std::string("7100"));
    const CallCompleted completed = script.all<CallCompleted>().at(0);
    QCOMPARE(completed.call, queued.call);
    QVERIFY(completed.endedBy == EndedBy::Transfer);
    QVERIFY(completed.talkTime == std::chrono::seconds(30));
    QCOMPARE(script.all<CallEnded>().size(), 1U);
    QVERIFY(script.all<CallAbandoned>().empty() && script.all<CallOverflowed>().empty());
    QVERIFY(script.all<OfferWithdrawn>().empty());
}

void TestAmiMapper::findsTheCompletedCallWithoutItsChannel()
{
    Script script;
    script.caller("QueueCallerJoin", "c1", 8, kQueue);
    script.caller("AgentConnect", "c1", 8, "DestUniqueid: d1\n" + kAnna);
    script.caller("Hangup", "c1", 4, "", "h");
    script.event("AgentComplete", kAnna + "HoldTime: 1\nTalkTime: 9\nReason: caller\n");
    QCOMPARE(script.all<CallCompleted>().at(0).call, script.all<CallQueued>().at(0).call);
    // A phone's second channel in place of the caller's, as an attended transfer by SIP makes it.
    script.caller("AgentConnect", "c2", 8, "DestUniqueid: d2\n" + kAnna);
    script.caller("AgentComplete", "d9", 1, kAnna + "TalkTime: 5\nReason: transfer\n");
    QCOMPARE(script.all<CallCompleted>().at(1).call, script.all<CallAnswered>().at(1).call);
}

void TestAmiMapper::withdrawsTheOffersOfTheLosers()
{
    Script script;
    script.caller("QueueCallerJoin", "c1", 8, kQueue);
    script.caller("AgentCalled", "c1", 8, "DestUniqueid: d1\n" + kAnna);
    script.caller("AgentCalled", "c1", 8, "DestUniqueid: d2\n" + kBen);
    script.caller("QueueCallerLeave", "c1", 8, kQueue);
    script.caller("AgentConnect", "c1", 8, "DestUniqueid: d2\n" + kBen);
    script.caller("DialEnd", "c1", 8, "DestUniqueid: d1\nDialStatus: CANCEL\n");
    QCOMPARE(script.all<OfferWithdrawn>().size(), 1U);
    QCOMPARE(script.all<OfferWithdrawn>().at(0).agent, script.all<CallOffered>().at(0).agent);
    QVERIFY(script.all<CallMissed>().empty());

    script.caller("QueueCallerJoin", "c2", 8, kQueue);
    script.caller("AgentCalled", "c2", 8, "DestUniqueid: d3\n" + kAnna);
    script.caller("AgentRingNoAnswer", "c2", 8, kAnna + "RingTime: 5000\n");
    QVERIFY(script.all<CallMissed>().at(0).ringTime == std::chrono::milliseconds(5000));
    QCOMPARE(script.all<OfferWithdrawn>().size(), 1U);
}

void TestAmiMapper::tellsHowAWaitEnded_data()
{
    // Events after (or before, with a minus) the abandon, as NAME/priority/exten.
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("kind"); // of the overflow; -1: abandoned
    const auto kindOf = [](LossKind kind) { return static_cast<int>(kind); };
    QTest::newRow("hung up in place")
        << QStringList{} << QStringList{u"SoftHangupRequest 8 sales"_s, u"Hangup 4 h"_s} << -1;
    QTest::newRow("asked to hang up before")
        << QStringList{u"HangupRequest 8 sales"_s} << QStringList{u"Hangup 4 h"_s} << -1;
    QTest::newRow("the dial plan goes on")
        << QStringList{} << QStringList{u"Newstate 9 sales"_s} << kindOf(LossKind::TimedOut);
    QTest::newRow("hung up behind the queue")
        << QStringList{}
        << QStringList{u"MusicOnHoldStop 8 sales"_s, u"SoftHangupRequest 10 sales"_s}
        << kindOf(LossKind::TimedOut);
    QTest::newRow("in another extension")
        << QStringList{} << QStringList{u"Newexten 1 voicemail"_s} << kindOf(LossKind::TimedOut);
    QTest::newRow("the variable says so")
        << QStringList{} << QStringList{u"VarSet 8 sales LEAVEEMPTY"_s}
        << kindOf(LossKind::NoAgents);
    QTest::newRow("the dial plan says so")
        << QStringList{} << QStringList{u"UserEvent 9 sales WITHDRAW"_s}
        << kindOf(LossKind::Withdrawn);
    QTest::newRow("stays up without a word")
        << QStringList{} << QStringList{u"wait"_s} << kindOf(LossKind::TimedOut);
}

void TestAmiMapper::tellsHowAWaitEnded()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(int, kind);
    Script script;
    const auto play = [&script](const QStringList &lines) {
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            if (words.at(0) == "wait"_L1) {
                script.wait(5);
                script.event("Newchannel", "Uniqueid: other\n");
                continue;
            }
            std::string fields;
            if (words.size() > 3) {
                fields = "Variable: QUEUESTATUS\nValue: " + words.at(3).toStdString() + "\n";
            }
            script.caller(words.at(0).toStdString(), "c1", words.at(1).toInt(), fields,
                          words.at(2).toStdString());
        }
    };
    script.event("Newchannel", "Uniqueid: c1\n");
    script.caller("QueueCallerJoin", "c1", 8, kQueue);
    play(before);
    script.caller("QueueCallerAbandon", "c1", 8, kQueue + "HoldTime: 11\n");
    script.caller("QueueCallerLeave", "c1", 8, kQueue);
    play(after);
    QCOMPARE(script.all<CallLeftQueue>().size(), 1U);
    if (kind < 0) {
        QCOMPARE(script.all<CallAbandoned>().size(), 1U);
        QVERIFY(script.all<CallAbandoned>().at(0).isCertain);
        QVERIFY(script.all<CallAbandoned>().at(0).waitTime == std::chrono::seconds(11));
        QVERIFY(script.all<CallOverflowed>().empty());
    } else {
        QCOMPARE(script.all<CallOverflowed>().size(), 1U);
        QCOMPARE(static_cast<int>(script.all<CallOverflowed>().at(0).kind), kind);
        QVERIFY(script.all<CallAbandoned>().empty());
    }
}

void TestAmiMapper::isNotCertainWithoutChannels()
{
    Script script;
    script.caller("QueueCallerJoin", "c1", 8, kQueue);
    script.caller("QueueCallerAbandon", "c1", 8, kQueue + "HoldTime: 2\n");
    script.caller("QueueCallerLeave", "c1", 8, kQueue);
    script.mapper.expire(script.mapper.streamTime() + std::chrono::seconds(2), script.events);
    QCOMPARE(script.all<CallAbandoned>().size(), 1U);
    QVERIFY(!script.all<CallAbandoned>().at(0).isCertain);
}

void TestAmiMapper::aCallerMayJoinAgain()
{
    Script script;
    script.caller("QueueCallerJoin", "c1", 8, kQueue);
    script.wait(9);
    script.caller("QueueCallerLeave", "c1", 0, kQueue, "9");
    QVERIFY(script.all<CallOverflowed>().at(0).kind == LossKind::ByKey);
    QVERIFY(script.all<CallOverflowed>().at(0).waitTime == std::chrono::seconds(9));
    script.caller("QueueCallerJoin", "c1", 3, "Queue: billing\n", "billing");
    script.caller("QueueCallerLeave", "c1", 3, "Queue: billing\n", "billing");
    script.caller("AgentConnect", "c1", 3, "Queue: billing\nInterface: Local/1@a/n\n", "billing");
    // Back in a queue before the conversation's completion is told.
    script.caller("QueueCallerJoin", "c1", 8, kQueue);
    script.event("AgentComplete",
                 "Queue: billing\nInterface: Local/1@a/n\nTalkTime: 4\nReason: transfer\n");
    QCOMPARE(script.all<CallQueued>().size(), 3U);
    QCOMPARE(script.all<CallCompleted>().at(0).call, script.all<CallAnswered>().at(0).call);
    QCOMPARE(script.all<CallOverflowed>().size(), 1U);
}

void TestAmiMapper::tellsAChangeOnceForAllMemberships()
{
    Script script;
    for (const char *queue : {"sales", "billing", "vip"}) {
        script.event("QueueMemberAdded", member(queue, "1"));
    }
    for (const char *queue : {"sales", "billing", "vip"}) {
        script.event("QueueMemberStatus", member(queue, "6"));
    }
    QCOMPARE(script.all<AgentSeen>().size(), 1U);
    QCOMPARE(script.all<MembershipChanged>().size(), 3U);
    QCOMPARE(script.all<AgentDeviceChanged>().size(), 2U);
    QVERIFY(script.all<AgentDeviceChanged>().at(1).state == DeviceState::Ringing);
    script.event("QueueMemberRemoved", member("vip", "6"));
    QVERIFY(!script.all<MembershipChanged>().at(3).isMember);
}

void TestAmiMapper::aPhoneSpeaksForItself()
{
    Script script;
    script.event("QueueMemberAdded", member("sales", "1"));
    script.event("DeviceStateChange", "Device: Custom:a1\nState: INUSE\n");
    script.event("DeviceStateChange", "Device: Custom:a1\nState: NOT_INUSE\n");
    // The membership's copies come late.
    script.event("QueueMemberStatus", member("sales", "2"));
    script.event("QueueMemberStatus", member("sales", "1"));
    QCOMPARE(script.all<AgentDeviceChanged>().size(), 3U);
    QVERIFY(script.all<AgentDeviceChanged>().at(2).state == DeviceState::Idle);
}

void TestAmiMapper::updatesThePauseReason()
{
    Script script;
    script.event("QueueMemberAdded", member("sales", "1"));
    script.event("QueueMemberPause", member("sales", "1", "1", "Lunch"));
    script.event("QueueMemberStatus", member("sales", "5", "1", ""));
    script.event("QueueMemberPause", member("sales", "5", "1", "Lunch"));
    script.event("QueueMemberPause", member("sales", "5", "1", "Training"));
    script.event("QueueMemberPause", member("sales", "5", "0", ""));
    QCOMPARE(script.all<AgentPaused>().size(), 2U);
    QCOMPARE(script.all<AgentPaused>().at(1).reason, std::string("Training"));
    QCOMPARE(script.all<AgentResumed>().size(), 1U);
}

void TestAmiMapper::holdNeedsAConversation()
{
    Script script;
    script.event("Hold", "Uniqueid: d1\n");
    script.caller("AgentConnect", "c1", 8, "DestUniqueid: d1\n" + kAnna);
    script.event("Unhold", "Uniqueid: d1\n");
    QVERIFY(script.all<CallHeld>().empty());
    QVERIFY(script.all<CallResumed>().empty());
}

void TestAmiMapper::ignoresForgedEvents()
{
    Script script;
    script.raw("Event: QueueCallerJoin\nUniqueid: c1\nQueue: sales\n");
    script.event("QueueMemberAdded",
                 "Queue: sales\nMemberName: x\nEvent: Fake\nInterface: Local/1@a/n\n");
    script.raw("no event at all\n");
    QVERIFY(script.all<CallQueued>().empty());
    QVERIFY(script.all<MembershipChanged>().empty());
    QCOMPARE(script.anomalies("forged_event"), 2);
    QCOMPARE(script.anomalies("fragment"), 1);
}

void TestAmiMapper::readsText_data()
{
    QTest::addColumn<QByteArray>("charset");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("anomalies");
    QTest::newRow("plain") << QByteArray() << QByteArray("Bob") << u"Bob"_s << 0;
    QTest::newRow("unknown") << QByteArray() << QByteArray("<unknown>") << QString() << 0;
    QTest::newRow("utf-8") << QByteArray() << QByteArray("\xE6\x9D\x8E") << u"\u674E"_s << 0;
    QTest::newRow("escapes") << QByteArray() << QByteArray("O\\'Brien\\?\\r\\nEvent: x")
                             << u"O'Brien?\r\nEvent: x"_s << 0;
    QTest::newRow("other bytes, no charset")
        << QByteArray() << QByteArray("a\xC0\xEE") << u"a\uFFFD\uFFFD"_s << 1;
    QTest::newRow("Latin-1") << QByteArray("ISO-8859-1") << QByteArray("Caf\xE9") << u"Caf\u00E9"_s
                             << 0;
}

void TestAmiMapper::readsText()
{
    QFETCH(QByteArray, charset);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, anomalies);
    Script script(charset.toStdString());
    script.caller("QueueCallerJoin", "c1", 8,
                  "CallerIDName: " + bytes.toStdString() + "\n" + kQueue);
    QCOMPARE(QString::fromStdString(script.all<CallQueued>().at(0).callerName), text);
    QCOMPARE(script.anomalies("undecodable_text"), anomalies);
    // A reason is not escaped, but may be cut inside a character.
    ami::TextDecoder decoder{std::string()};
    QCOMPARE(decoder.cut("a\\'b\xE6\x9D"), std::string("a\\'b"));
    QCOMPARE(decoder.takeUndecodable(), 0U);
}

void TestAmiMapper::makesASnapshot()
{
    Script script;
    script.mapper.beginSnapshot();
    script.raw("Event: QueueParams\nQueue: sales\nActionID: a1\n");
    script.raw("Event: QueueMember\nQueue: sales\nName: Anna\nLocation: PJSIP/6001\n"
               "StateInterface: PJSIP/6001\nMembership: static\nPenalty: 1\nInCall: 1\nStatus: 2\n"
               "Paused: 1\nPausedReason: Lunch\nLastPause: 1795417000\nActionID: a1\n");
    script.raw("Event: QueueEntry\nQueue: sales\nPosition: 1\nUniqueid: c7\nCallerIDNum: 0123\n"
               "CallerIDName: unknown\nWait: 12\nPriority: 3\nActionID: a1\n");
    const std::string bridge = "BridgeId: b1\nDuration: 00:01:05\nActionID: a2\n";
    script.raw("Event: CoreShowChannel\nChannel: Local/x@in-1;2\nUniqueid: c8\nCallerIDNum: 77\n"
               "Application: Queue\nApplicationData: sales,tT\n" +
               bridge);
    script.raw("Event: CoreShowChannel\nChannel: PJSIP/6001-0000000a\nUniqueid: d8\n"
               "Application: AppQueue\nApplicationData: (Outgoing Line)\n" +
               bridge);
    QVERIFY(!script.mapper.isSnapshotPartial());
    script.event("Newchannel", "Uniqueid: z\n");
    script.mapper.endSnapshot(ResyncKind::Initial, script.mapper.streamTime(), script.events);

    const FloorSnapshot snapshot = *script.all<Resync>().at(0).snapshot;
    QCOMPARE(snapshot.queues.size(), 1U);
    QCOMPARE(snapshot.memberships.size(), 1U);
    QVERIFY(snapshot.memberships.at(0).isPaused && snapshot.memberships.at(0).isInCallOfQueue);
    QCOMPARE(snapshot.memberships.at(0).pauseReason, std::string("Lunch"));
    QVERIFY(snapshot.memberships.at(0).device == DeviceState::InUse);
    QCOMPARE(snapshot.callers.size(), 1U);
    QCOMPARE(snapshot.callers.at(0).priority, 3);
    QCOMPARE(snapshot.callers.at(0).callerName, std::string());
    QCOMPARE(snapshot.talks.size(), 1U);
    QVERIFY(snapshot.hasTalks);
    // The events that follow belong to what the snapshot told.
    script.event("AgentComplete", "Queue: sales\nInterface: PJSIP/6001\nReason: agent\n");
    QCOMPARE(script.all<CallCompleted>().at(0).call, snapshot.talks.at(0).call);
    script.caller("AgentConnect", "c7", 8, "Queue: sales\nInterface: PJSIP/6001\n");
    QCOMPARE(script.all<CallAnswered>().at(0).call, snapshot.callers.at(0).call);
}

void TestAmiMapper::aPeriodicSnapshotWaitsForEventsOnTheirWay()
{
    Script script;
    script.event("QueueMemberAdded", member("sales", "1"));
    script.caller("QueueCallerJoin", "c1", 8, kQueue);
    script.wait(60);
    script.event("Newchannel", "Uniqueid: z\n");
    const auto list = [&script](const std::string &caller) {
        script.mapper.beginSnapshot();
        script.raw("Event: QueueParams\nQueue: sales\nActionID: a1\n");
        script.raw("Event: QueueEntry\nQueue: sales\nUniqueid: " + caller +
                   "\nWait: 1\nActionID: a1\n");
        script.mapper.endSnapshot(ResyncKind::Periodic, script.mapper.streamTime(), script.events);
        return script.all<Resync>().back().snapshot->callers;
    };
    // c1 just left and c2 just joined, but neither event is here yet.
    const auto first = list("c2");
    QCOMPARE(first.size(), 1U);
    QCOMPARE(first.at(0).call, script.all<CallQueued>().at(0).call);
    // A minute later there is no excuse left for c1.
    QVERIFY(list("c2").empty());
}

void TestAmiMapper::readsWrapUpFromTheConfiguration()
{
    Script script;
    script.caller("QueueCallerJoin", "c1", 8, kQueue);
    script.raw("Response: Success\nActionID: a1\nCategory-000000: general\n"
               "Line-000000-000000: autofill=yes\nCategory-000001: sales\nTemplates-000001: base\n"
               "Line-000001-000000: wrapuptime=5\nLine-000001-000001: wrapuptime=8\n");
    QCOMPARE(script.all<QueueSeen>().size(), 2U);
    QVERIFY(script.all<QueueSeen>().at(0).wrapUp < std::chrono::seconds(0));
    QVERIFY(script.all<QueueSeen>().at(1).wrapUp == std::chrono::seconds(8));
}

void TestAmiMapper::datesAStreamWithoutTimestamps()
{
    Script script;
    script.raw("Event: Newchannel\nPrivilege: call,all\nUniqueid: pbx-1795419304.12\n");
    QCOMPARE(script.mapper.streamTime(), TimePoint(std::chrono::seconds(1795419304)));
    script.raw("Event: QueueMemberPause\nPrivilege: agent,all\n" + member("sales", "1", "1", "x") +
               "LoginTime: 1795419310\n");
    QCOMPARE(script.mapper.streamTime(), TimePoint(std::chrono::seconds(1795419310)));
    // Neither an older channel nor a date from far ahead moves it.
    script.raw("Event: Newchannel\nPrivilege: call,all\nUniqueid: 1795419301.1\n");
    script.raw("Event: Newchannel\nPrivilege: call,all\nUniqueid: 1995419301.1\n");
    QCOMPARE(script.mapper.streamTime(), TimePoint(std::chrono::seconds(1795419310)));
    QVERIFY(!ami::timeOfUniqueId("c6b03e728-0-2"));
}

QTEST_APPLESS_MAIN(TestAmiMapper)
#include "tst_amimapper.moc"
