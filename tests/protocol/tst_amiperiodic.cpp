// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/amiparser.h"

#include <QTest>

using namespace fw;
using namespace fw::live;

/// A list may show a change whose event comes only after it: no snapshot may swallow that event.
class TestAmiPeriodic : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsWhatAListShowedFirst_data();
    void tellsWhatAListShowedFirst();
    void tellsNothingTwiceAfterATakeOver();
    void keepsTheTalkOfAnAgentWhoConsults();

private:
    void feed(const QByteArray &event);
    void snapshot(ResyncKind kind, const QByteArray &member);

    std::unique_ptr<ami::AmiMapper> m_mapper;
    std::vector<StampedEvent> m_events;
    int m_seconds = 0;
};

namespace {

QByteArray member(int paused, int status, int penalty)
{
    return "Queue: sales\r\nMemberName: Anna\r\nInterface: Local/1@a/n\r\nLocation: Local/1@a/n\r\n"
           "Membership: dynamic\r\nLastPause: 1795417900\r\nLoginTime: 1795417900\r\nInCall: 0\r\n"
           "Penalty: " +
           QByteArray::number(penalty) + "\r\nStatus: " + QByteArray::number(status) +
           "\r\nPaused: " + QByteArray::number(paused) +
           "\r\nPausedReason: " + (paused != 0 ? "Lunch" : "") + "\r\n";
}

const QByteArray kPaused = member(1, 1, 0);

} // namespace

void TestAmiPeriodic::feed(const QByteArray &event)
{
    ++m_seconds;
    ami::AmiParser parser(false);
    const QByteArray bytes =
        event + "Timestamp: " + QByteArray::number(1'795'417'960 + m_seconds) + ".000000\r\n\r\n";
    parser.append(bytes.toStdString());
    ami::AmiMessage message;
    while (parser.next(message)) {
        m_mapper->map(message, kNoTime, m_events);
    }
}

void TestAmiPeriodic::snapshot(ResyncKind kind, const QByteArray &member)
{
    m_mapper->beginSnapshot();
    feed("Event: QueueParams\r\nActionID: a1\r\nQueue: sales\r\nMax: 0\r\nCalls: 0\r\n");
    feed("Event: QueueMember\r\nActionID: a1\r\n" + member);
    m_mapper->endSnapshot(kind, m_mapper->streamTime(), m_events);
}

void TestAmiPeriodic::init()
{
    m_events.clear();
    m_seconds = 0;
    m_mapper = std::make_unique<ami::AmiMapper>(ami::AmiMapperOptions{SwitchId(0), {}, {}});
    snapshot(ResyncKind::Initial, kPaused);
    m_events.clear();
}

void TestAmiPeriodic::tellsWhatAListShowedFirst_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<std::size_t>("kind");
    const auto kindOf = [](const FloorEvent &event) { return event.index(); };
    QTest::newRow("end of a pause")
        << QByteArray("QueueMemberPause") << member(0, 1, 0) << kindOf(AgentResumed{});
    QTest::newRow("device") << QByteArray("QueueMemberStatus") << member(1, 2, 0)
                            << kindOf(AgentDeviceChanged{});
    QTest::newRow("penalty") << QByteArray("QueueMemberPenalty") << member(1, 1, 5)
                             << kindOf(MembershipChanged{});
}

void TestAmiPeriodic::tellsWhatAListShowedFirst()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, now);
    QFETCH(std::size_t, kind);
    snapshot(ResyncKind::Periodic, now);
    QCOMPARE(m_events.size(), 1U);
    for (int repeated = 0; repeated < 2; ++repeated) {
        feed("Event: " + event + "\r\nPrivilege: agent,all\r\n" + now);
        QCOMPARE(m_events.size(), 2U);
        QCOMPARE(m_events.back().event.index(), kind);
    }
}

void TestAmiPeriodic::tellsNothingTwiceAfterATakeOver()
{
    snapshot(ResyncKind::Reload, member(0, 2, 5));
    m_events.clear();
    feed("Event: QueueMemberPause\r\nPrivilege: agent,all\r\n" + member(0, 2, 5));
    QVERIFY(m_events.empty());
}

void TestAmiPeriodic::keepsTheTalkOfAnAgentWhoConsults()
{
    feed("Event: AgentConnect\r\nPrivilege: agent,all\r\nQueue: sales\r\nUniqueid: c1\r\n"
         "Interface: Local/1@a/n\r\nMemberName: Anna\r\nDestUniqueid: d1\r\nHoldTime: 3\r\n");
    const auto talksWith = [this](const QByteArrayList &channels) {
        m_mapper->beginSnapshot();
        for (const QByteArray &each : channels) {
            feed("Event: CoreShowChannel\r\nActionID: a1\r\nChannel: Local/1@a-1;1\r\nBridgeId: " +
                 each);
        }
        feed("Event: QueueParams\r\nActionID: a1\r\nQueue: sales\r\n");
        feed("Event: QueueMember\r\nActionID: a1\r\n" + kPaused);
        m_mapper->endSnapshot(ResyncKind::Periodic, m_mapper->streamTime(), m_events);
        return std::get<Resync>(m_events.back().event).snapshot->talks.size();
    };
    // The caller hears music alone, the agent is in no bridge or in one with the colleague.
    QCOMPARE(talksWith({"b1\r\nUniqueid: c1\r\n", "\r\nUniqueid: d1\r\n"}), 1U);
    QCOMPARE(talksWith({"b1\r\nUniqueid: c1\r\n", "b2\r\nUniqueid: d1\r\n"}), 1U);
    QCOMPARE(talksWith({"b1\r\nUniqueid: c1\r\n"}), 0U);
}

QTEST_GUILESS_MAIN(TestAmiPeriodic)
#include "tst_amiperiodic.moc"
