// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/amiparser.h"

#include <QTest>

using namespace fw;
using namespace fw::live;

namespace {

/// A switch with one agent, Local/1@a/n, who talks to the caller c1 on the channel a1.
class Script
{
public:
    Script()
    {
        event("QueueMemberAdded", "Queue: sales\nMemberName: Ann\nInterface: Local/1@a/n\n"
                                  "Membership: static\nPenalty: 0\nPaused: 0\nStatus: 1\n");
        event("QueueCallerJoin", "Channel: SIP/t-1\nUniqueid: c1\nQueue: sales\nPosition: 1\n");
        event("AgentConnect", "Channel: SIP/t-1\nUniqueid: c1\nDestChannel: Local/1@a-00000001;1\n"
                              "DestUniqueid: a1\nQueue: sales\nInterface: Local/1@a/n\n"
                              "MemberName: Ann\nHoldTime: 0\nRingTime: 0\n");
    }

    void event(const std::string &name, const std::string &fields)
    {
        message("Event: " + name + "\nPrivilege: agent,all\n" + fields);
    }

    void message(std::string text)
    {
        std::string bytes;
        for (const char letter : text) {
            bytes += letter == '\n' ? std::string("\r\n") : std::string(1, letter);
        }
        m_parser.append(bytes + "\r\n");
        ami::AmiMessage parsed;
        while (m_parser.next(parsed)) {
            m_time += std::chrono::milliseconds(10);
            mapper.map(parsed, m_time, events);
        }
    }

    void spy(const std::string &name, const std::string &spiedId, const std::string &spied)
    {
        event(name, "SpyerChannel: PJSIP/6009-00000003\nSpyerUniqueid: s1\nSpyeeChannel: " + spied +
                        "\nSpyeeUniqueid: " + spiedId + "\n");
    }

    /// The lists with the agent's channels, and those of \a spyData if there is any.
    std::vector<SnapshotSupervision> snapshot(ResyncKind kind, const std::string &spyData)
    {
        mapper.beginSnapshot();
        m_time += std::chrono::minutes(1);
        const std::string item = "Event: CoreShowChannel\nActionID: 1\n";
        message(item + "Channel: Local/1@a-00000001;1\nUniqueid: a1\nApplication: AppQueue\n"
                       "BridgeId: b\n");
        if (!spyData.empty()) {
            message(item +
                    "Channel: PJSIP/6009-00000003\nUniqueid: s1\nApplication: ChanSpy\n"
                    "ApplicationData: " +
                    spyData + "\nBridgeId: \n");
        }
        mapper.endSnapshot(kind, m_time, events);
        return std::get<Resync>(events.back().event).snapshot->supervisions;
    }

    template<typename Event>
    [[nodiscard]] std::vector<std::string> phones() const
    {
        std::vector<std::string> found;
        for (const StampedEvent &each : events) {
            if (const auto *event = std::get_if<Event>(&each.event)) {
                found.push_back(event->phone);
            }
        }
        return found;
    }

    ami::AmiMapper mapper{{SwitchId(0), {}, {}}};
    std::vector<StampedEvent> events;

private:
    ami::AmiParser m_parser{false};
    TimePoint m_time = TimePoint(std::chrono::seconds(1'795'417'900));
};

const std::string kAgent = "Local/1@a-00000001;1";
const std::vector<std::string> kPhone{"PJSIP/6009"};

} // namespace

class TestSupervisions final : public QObject
{
    Q_OBJECT

private slots:
    void knowsChannels();
    void followsAName();
    void tellsWhoListens();
    void hearsTheAgentThroughTheCaller();
    void endsWithEitherChannel_data();
    void endsWithEitherChannel();
    void endsWithTheNextCall();
    void readsListenersFromTheLists();
    void forgetsWhatTheListsLack();
};

void TestSupervisions::knowsChannels()
{
    Script script;
    QCOMPARE(script.mapper.callerChannel(1), std::string("SIP/t-1"));
    QCOMPARE(script.mapper.agentChannel("Local/1@a/n"), kAgent);
    QVERIFY(script.mapper.agentChannel("Local/2@a/n").empty());
    script.event("Hangup", "Channel: SIP/t-1\nUniqueid: c1\n");
    QVERIFY(script.mapper.callerChannel(1).empty());
    QVERIFY(script.mapper.agentChannel("Local/1@a/n").empty());
}

void TestSupervisions::followsAName()
{
    Script script;
    script.event("Rename", "Channel: SIP/t-1\nNewname: SIP/t-2\nUniqueid: c1\n");
    script.event("Rename", "Channel: x\nNewname: Local/1@a-00000009;1\nUniqueid: a1\n");
    QCOMPARE(script.mapper.callerChannel(1), std::string("SIP/t-2"));
    QCOMPARE(script.mapper.agentChannel("Local/1@a/n"), std::string("Local/1@a-00000009;1"));
}

void TestSupervisions::tellsWhoListens()
{
    Script script;
    script.spy("ChanSpyStart", "a1", kAgent);
    script.spy("ChanSpyStart", "a1", kAgent);
    QCOMPARE(script.phones<SupervisionStarted>(), kPhone);
    QCOMPARE(script.mapper.spySession("PJSIP/6009").spyChannel, std::string("PJSIP/6009-00000003"));
    QCOMPARE(script.mapper.spySession("PJSIP/6009").spiedChannel, kAgent);
    QVERIFY(script.mapper.spySession("PJSIP/600").spyChannel.empty());
    script.spy("ChanSpyStop", "a1", kAgent);
    QCOMPARE(script.phones<SupervisionEnded>(), kPhone);
    script.event("Hangup", "Channel: PJSIP/6009-00000003\nUniqueid: s1\n");
    QCOMPARE(script.phones<SupervisionEnded>(), kPhone);
}

void TestSupervisions::hearsTheAgentThroughTheCaller()
{
    Script script;
    script.spy("ChanSpyStart", "c1", "SIP/t-1");
    QCOMPARE(script.phones<SupervisionStarted>(), kPhone);
    script.event("ChanSpyStart", "SpyerChannel: PJSIP/6008-1\nSpyerUniqueid: s2\n"
                                 "SpyeeChannel: PJSIP/else-1\nSpyeeUniqueid: e1\n");
    QCOMPARE(script.phones<SupervisionStarted>(), kPhone);
}

void TestSupervisions::endsWithEitherChannel_data()
{
    QTest::addColumn<std::string>("channel");
    QTest::newRow("the agent's") << std::string("a1");
    QTest::newRow("the supervisor's") << std::string("s1");
}

void TestSupervisions::endsWithEitherChannel()
{
    QFETCH(std::string, channel);
    Script script;
    script.spy("ChanSpyStart", "a1", kAgent);
    script.event("Hangup", "Channel: x\nUniqueid: " + channel + "\n");
    QCOMPARE(script.phones<SupervisionEnded>(), kPhone);
    QVERIFY(script.mapper.spySession("PJSIP/6009").spyChannel.empty());
}

void TestSupervisions::endsWithTheNextCall()
{
    Script script;
    script.spy("ChanSpyStart", "a1", kAgent);
    script.event("AgentConnect", "Channel: SIP/t-2\nUniqueid: c2\nDestChannel: Local/1@a-00000002;1"
                                 "\nDestUniqueid: a2\nQueue: sales\nInterface: Local/1@a/n\n"
                                 "MemberName: Ann\nHoldTime: 0\nRingTime: 0\n");
    QCOMPARE(script.phones<SupervisionEnded>(), kPhone);
    QVERIFY(script.mapper.spySession("PJSIP/6009").spyChannel.empty());
}

void TestSupervisions::readsListenersFromTheLists()
{
    Script script;
    const auto told = script.snapshot(ResyncKind::Initial, kAgent + ",qdSE");
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().phone, kPhone.front());
    QCOMPARE(script.mapper.spySession("PJSIP/6009").spiedChannel, kAgent);
    script.spy("ChanSpyStop", "a1", kAgent);
    QCOMPARE(script.phones<SupervisionEnded>(), kPhone);
}

void TestSupervisions::forgetsWhatTheListsLack()
{
    Script script;
    script.spy("ChanSpyStart", "a1", kAgent);
    QCOMPARE(script.snapshot(ResyncKind::Periodic, kAgent + ",q").size(), 1U);
    QVERIFY(script.snapshot(ResyncKind::Periodic, {}).empty());
    QVERIFY(!script.mapper.spySession("PJSIP/6009").spyChannel.empty()); // may be on its way
    QVERIFY(script.snapshot(ResyncKind::Periodic, {}).empty());
    QVERIFY(script.mapper.spySession("PJSIP/6009").spyChannel.empty());
    script.spy("ChanSpyStart", "a1", kAgent);
    QVERIFY(script.snapshot(ResyncKind::Initial, {}).empty());
    QVERIFY(script.mapper.spySession("PJSIP/6009").spyChannel.empty());
}

QTEST_GUILESS_MAIN(TestSupervisions)
#include "tst_supervisions.moc"
