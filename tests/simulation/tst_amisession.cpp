// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amiparser.h"
#include "core/simulation/amisession.h"
#include "core/simulation/demofloor.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fw::simulation {

namespace {

constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year(2026) / 11 / 25} + 150min};

/// A logged-in client of a busy switch.
class Desk
{
public:
    explicit Desk(double load = 1.0, const std::string &classes = AmiAccount().writeClasses)
        : simulated(demoFloor({60, 6, load, 4}).centre, kMorning, {0min, 30min, true})
        , session(simulated, {"console", "secret", classes}, 1234)
    {
        const std::string answer = ask("Login", "Username: console\r\nSecret: secret\r\n");
        Q_ASSERT(answer.find("Response: Success") != std::string::npos);
        Q_UNUSED(answer)
    }

    std::string ask(const std::string &action, const std::string &fields = {})
    {
        return session.receive("Action: " + action + "\r\nActionID: 7\r\n" + fields + "\r\n");
    }

    std::string events(Microseconds span = Microseconds(0))
    {
        simulated.advanceTo(simulated.state().now + span);
        std::string text;
        for (const SwitchEvent &event : simulated.takeEvents()) {
            text += event.text;
        }
        return text;
    }

    const Agent *talkingAgent()
    {
        for (const Agent &agent : simulated.state().agents) {
            if (agent.phone == Phone::Talking) {
                return &agent;
            }
        }
        return nullptr;
    }

    /// A queue with at least so many that wait; lets time pass until there is one.
    const Queue *crowdedQueue(std::size_t count)
    {
        for (int second = 0; second < 7200; ++second) {
            for (const Queue &queue : simulated.state().queues) {
                if (queue.waiting.size() >= count) {
                    return &queue;
                }
            }
            (void)events(1s);
        }
        return nullptr;
    }

    const Call &call(CallId id) { return simulated.state().calls.at(id); }

    SimulatedSwitch simulated;
    AmiSession session;
};

bool has(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

std::string line(const char *key, const std::string &value)
{
    return field(key, value);
}

} // namespace

class TestAmiSession : public QObject
{
    Q_OBJECT

private slots:
    void takesTheRightSecretOnly_data();
    void takesTheRightSecretOnly();
    void answersAskingActions_data();
    void answersAskingActions();
    void listsAreComplete();
    void writeClassesCount_data();
    void writeClassesCount();
    void commandsAreListedAsAllowed();
    void pausesWithEvents();
    void changesMembers();
    void redirectOfAWaitingCallerIsAnAbandon();
    void priorityMovesACaller();
    void withdrawWantsTheChannelsName();
    void spiesOnAnAgent();
    void spyEndsWithTheAgentsCall();
    void keysChangeTheModeOfASpy();
    void staticMembersStay();
    void originateTellsItsEnd_data();
    void originateTellsItsEnd();
    void piecesOfAnActionAreOne();
    void endlessActionsAreClosed();
};

void TestAmiSession::takesTheRightSecretOnly_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("isDigest");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("plain") << u"console"_s << u"secret"_s << false << true;
    QTest::newRow("digest") << u"console"_s << u"secret"_s << true << true;
    QTest::newRow("wrong secret") << u"console"_s << u"Secret"_s << false << false;
    QTest::newRow("wrong digest") << u"console"_s << u"Secret"_s << true << false;
    QTest::newRow("wrong user") << u"consoles"_s << u"secret"_s << false << false;
}

void TestAmiSession::takesTheRightSecretOnly()
{
    QFETCH(QString, user);
    QFETCH(QString, secret);
    QFETCH(bool, isDigest);
    QFETCH(bool, isRight);
    SimulatedSwitch simulated(demoFloor({6, 6, 1.0, 4}).centre, kMorning, {0min, 0min, true});
    AmiSession session(simulated, {"console", "secret", "agent"}, 99);
    QVERIFY(has(session.receive("Action: QueueStatus\r\n\r\n"), "Permission denied"));
    QVERIFY(has(session.receive("Action: Challenge\r\nAuthType: MD5\r\n\r\n"), "Challenge: 99"));
    std::string fields = "Secret: " + secret.toStdString() + "\r\n";
    if (isDigest) {
        const QByteArray plain = "99" + secret.toUtf8();
        const QByteArray key = QCryptographicHash::hash(plain, QCryptographicHash::Md5);
        fields = "AuthType: MD5\r\nKey: " + key.toHex().toStdString() + "\r\n";
    }
    const std::string answer = session.receive("Action: Login\r\nUsername: " + user.toStdString() +
                                               "\r\n" + fields + "\r\n");
    QCOMPARE(has(answer, "Authentication accepted"), isRight);
    QCOMPARE(has(answer, "Event: FullyBooted"), isRight);
    QCOMPARE(session.isRefused(), !isRight);
    QCOMPARE(session.isClosing(), !isRight);
}

void TestAmiSession::answersAskingActions_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("ping") << QByteArray("Ping") << QByteArray() << QByteArray("Ping: Pong");
    QTest::newRow("settings") << QByteArray("CoreSettings") << QByteArray()
                              << QByteArray("AsteriskVersion: 22.0.0");
    QTest::newRow("status") << QByteArray("CoreStatus") << QByteArray()
                            << QByteArray("CoreStartupDate: 2026-11-25");
    QTest::newRow("config") << QByteArray("GetConfig") << QByteArray("Filename: queues.conf\r\n")
                            << QByteArray("Category-000000: r1-enquiry");
    QTest::newRow("other config") << QByteArray("GetConfig") << QByteArray("Filename: x\r\n")
                                  << QByteArray("Config file not found");
    QTest::newRow("summary") << QByteArray("QueueSummary") << QByteArray()
                             << QByteArray("Event: QueueSummaryComplete");
    QTest::newRow("channels") << QByteArray("CoreShowChannels") << QByteArray()
                              << QByteArray("Application: Queue");
    QTest::newRow("no such action")
        << QByteArray("Fly") << QByteArray() << QByteArray("Invalid/unknown command: Fly");
    QTest::newRow("no such member")
        << QByteArray("QueuePause") << QByteArray("Interface: PJSIP/1\r\nPaused: true\r\n")
        << QByteArray("Interface not found");
    QTest::newRow("no such channel") << QByteArray("Hangup") << QByteArray("Channel: PJSIP/1-1\r\n")
                                     << QByteArray("No such channel");
}

void TestAmiSession::answersAskingActions()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, part);
    Desk desk;
    const std::string answer = desk.ask(action.toStdString(), fields.toStdString());
    QVERIFY2(has(answer, part.toStdString()), answer.c_str());
    QVERIFY(has(answer, "ActionID: 7"));
    ami::AmiParser parser(false);
    parser.append(answer);
    ami::AmiMessage message;
    QVERIFY(parser.next(message));
    QCOMPARE(message.kind, ami::AmiKind::Response);
}

void TestAmiSession::listsAreComplete()
{
    Desk desk;
    ami::AmiParser parser(false);
    parser.append(desk.ask("QueueStatus"));
    ami::AmiMessage message;
    std::size_t items = 0;
    std::size_t members = 0;
    std::string told;
    while (parser.next(message)) {
        items += message.name.starts_with("Queue") && message.name != "QueueStatusComplete";
        members += message.name == "QueueMember";
        QCOMPARE(message.value("ActionID"), std::string_view("7"));
        if (message.name == "QueueStatusComplete") {
            told = message.value("ListItems");
        }
    }
    std::size_t expected = 0;
    for (const Queue &queue : desk.simulated.state().queues) {
        expected += queue.members.size();
    }
    QVERIFY(members > 0);
    QCOMPARE(members, expected);
    QCOMPARE(told, std::to_string(items));
}

void TestAmiSession::writeClassesCount_data()
{
    QTest::addColumn<QByteArray>("classes");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("pause") << QByteArray("agent") << QByteArray("QueuePause") << true;
    QTest::newRow("pause without") << QByteArray("call") << QByteArray("QueuePause") << false;
    QTest::newRow("hang up by system") << QByteArray("system") << QByteArray("Hangup") << true;
    QTest::newRow("originate without") << QByteArray("agent") << QByteArray("Originate") << false;
    QTest::newRow("withdraw by anybody")
        << QByteArray("") << QByteArray("QueueWithdrawCaller") << true;
    QTest::newRow("command without") << QByteArray("agent") << QByteArray("Command") << false;
    QTest::newRow("all") << QByteArray("all") << QByteArray("Command") << true;
}

void TestAmiSession::writeClassesCount()
{
    QFETCH(QByteArray, classes);
    QFETCH(QByteArray, action);
    QFETCH(bool, isAllowed);
    Desk desk(1.0, classes.toStdString());
    QCOMPARE(!has(desk.ask(action.toStdString()), "Permission denied"), isAllowed);
    QCOMPARE(has(desk.ask("ListCommands"), action.toStdString() + ": "), isAllowed);
}

void TestAmiSession::commandsAreListedAsAllowed()
{
    Desk desk(1.0, "command");
    QVERIFY(has(desk.ask("ListCommands"), "Command: Execute Asterisk CLI Command.  (Priv: "));
    QVERIFY(has(desk.ask("ListCommands"), "QueueStatus: Show queue status.  (Priv: <none>)"));
    const std::string answer = desk.ask("Command", "Command: core show version\r\n");
    QVERIFY(has(answer, "Message: Command output follows\r\nOutput: Asterisk 22"));
    QVERIFY(has(desk.ask("Command", "Command: fly\r\n"), "Response: Error"));
}

void TestAmiSession::pausesWithEvents()
{
    Desk desk;
    const Agent *agent = desk.talkingAgent();
    QVERIFY(agent != nullptr);
    const std::string who = line("Interface", agent->interface);
    QVERIFY(has(desk.ask("QueuePause", who + "Paused: true\r\nReason: Coaching\r\n"),
                "Interface paused successfully"));
    const std::string events = desk.events();
    std::size_t told = 0;
    for (std::size_t at = events.find("Event: QueueMemberPause"); at != std::string::npos;
         at = events.find("Event: QueueMemberPause", at + 1)) {
        ++told;
    }
    QCOMPARE(told, agent->memberships.size());
    QVERIFY(has(events, "PausedReason: Coaching"));
    QVERIFY(agent->isPaused());
    QVERIFY(
        has(desk.ask("QueuePause", who + "Paused: false\r\n"), "Interface unpaused successfully"));
    QVERIFY(!agent->isPaused());
}

void TestAmiSession::changesMembers()
{
    Desk desk;
    const Agent *agent = desk.talkingAgent();
    QVERIFY(agent != nullptr);
    const std::string queue =
        desk.simulated.state().queues[agent->memberships.front().queue].parameters.name;
    const std::string both = line("Interface", agent->interface) + line("Queue", queue);
    const std::size_t before = agent->memberships.size();
    QVERIFY(has(desk.ask("QueueAdd", both), "Already there"));
    QVERIFY(has(desk.ask("QueueRemove", both), "Removed interface from queue"));
    QCOMPARE(agent->memberships.size(), before - 1);
    QVERIFY(has(desk.events(), "Event: QueueMemberRemoved"));
    QVERIFY(has(desk.ask("QueueAdd", both + "Penalty: 3\r\nPaused: true\r\n"), "Added interface"));
    QVERIFY(has(desk.ask("QueuePenalty", both + "Penalty: 5\r\n"), "penalty set successfully"));
    QVERIFY(has(desk.events(), "Penalty: 5"));
    QVERIFY(has(desk.ask("QueueMemberRingInUse", both + "RingInUse: yes\r\n"),
                "ringinuse set successfully"));
    QVERIFY(has(desk.events(), "Ringinuse: 1"));
}

void TestAmiSession::redirectOfAWaitingCallerIsAnAbandon()
{
    Desk desk(2.0);
    const Queue *queue = desk.crowdedQueue(1);
    QVERIFY(queue != nullptr);
    const Call caller = desk.call(queue->waiting.front());
    const std::uint32_t before = queue->truth.abandoned;
    (void)desk.events();
    QVERIFY(has(desk.ask("Redirect", line("Channel", caller.channel.name) + "Exten: elsewhere\r\n"),
                "Redirect successful"));
    QCOMPARE(queue->truth.abandoned, before + 1);
    const std::string events = desk.events();
    const std::size_t abandon = events.find("Event: QueueCallerAbandon");
    QVERIFY(abandon != std::string::npos);
    QVERIFY(events.find("Event: QueueCallerLeave") > abandon);
    QVERIFY(has(events, "Exten: elsewhere"));
    QVERIFY(!has(events, "Event: HangupRequest"));
    QCOMPARE(desk.call(caller.id).phase, CallPhase::Leaving);
}

void TestAmiSession::priorityMovesACaller()
{
    Desk desk(2.5);
    const Queue *queue = desk.crowdedQueue(3);
    QVERIFY(queue != nullptr);
    const CallId last = queue->waiting.back();
    const std::string who = line("Queue", queue->parameters.name) +
                            line("Caller", desk.call(last).channel.name) + "Priority: 5\r\n";
    QVERIFY(has(desk.ask("QueueChangePriorityCaller", who), "Response: Success"));
    QCOMPARE(queue->waiting.back(), last);
    QVERIFY(has(desk.ask("QueueChangePriorityCaller", who + "Immediate: yes\r\n"),
                "Response: Success"));
    QCOMPARE(queue->waiting.front(), last);
    QVERIFY(has(desk.ask("QueueStatus", line("Queue", queue->parameters.name)), "Priority: 5"));
    QVERIFY(has(desk.ask("QueueChangePriorityCaller",
                         line("Queue", queue->parameters.name) + "Caller: x\r\nPriority: 1\r\n"),
                "No such caller"));
}

void TestAmiSession::withdrawWantsTheChannelsName()
{
    Desk desk(2.0);
    const Queue *queue = desk.crowdedQueue(1);
    QVERIFY(queue != nullptr);
    const Call caller = desk.call(queue->waiting.front());
    const std::string where = line("Queue", queue->parameters.name);
    QVERIFY(has(desk.ask("QueueWithdrawCaller", where + line("Caller", caller.channel.uniqueid)),
                "No such caller"));
    QVERIFY(has(desk.ask("QueueWithdrawCaller", where + line("Caller", caller.channel.name)),
                "Withdraw requested successfully"));
    QCOMPARE(queue->truth.withdrawn, 1U);
}

void TestAmiSession::spiesOnAnAgent()
{
    Desk desk;
    const Agent *agent = desk.talkingAgent();
    QVERIFY(agent != nullptr);
    const std::string spied = agent->channel.name;
    QVERIFY(has(desk.ask("Originate", "Channel: PJSIP/6009\r\nApplication: ChanSpy\r\nData: " +
                                          spied + ",qS\r\nAsync: true\r\n"),
                "Originate successfully queued"));
    QVERIFY(has(desk.events(), "Channel: PJSIP/6009-"));
    QCOMPARE(desk.simulated.state().spies.size(), 1U);
    const std::string channel = desk.simulated.state().spies.front().channel.name;
    std::string events;
    for (int tenths = 0; tenths < 25 && !has(events, "ChanSpyStart"); ++tenths) {
        events += desk.events(100ms);
    }
    const std::size_t response = events.find("Event: OriginateResponse");
    QVERIFY(response != std::string::npos);
    QVERIFY(has(events, "ActionID: 7\r\nResponse: Success"));
    QVERIFY(events.find("Event: ChanSpyStart") > response);
    QVERIFY(has(events, line("SpyerChannel", channel)));
    QVERIFY(has(events, line("SpyeeChannel", spied)));
    QVERIFY(has(desk.ask("Hangup", line("Channel", channel)), "Channel Hungup"));
    events = desk.events();
    QVERIFY(has(events, "Event: ChanSpyStop"));
    QVERIFY(has(events, "Event: Hangup"));
    QVERIFY(desk.simulated.state().spies.empty());
}

void TestAmiSession::keysChangeTheModeOfASpy()
{
    Desk desk;
    const Agent *agent = desk.talkingAgent();
    QVERIFY(agent != nullptr);
    (void)desk.ask("Originate", "Channel: PJSIP/6009\r\nApplication: ChanSpy\r\nData: " +
                                    agent->channel.name + ",qdSEw\r\n");
    (void)desk.events(2s);
    QVERIFY(!desk.simulated.state().spies.empty()); // the seed gives a talk that lasts
    const Spy &spy = desk.simulated.state().spies.front();
    QCOMPARE(spy.mode, '5');
    const std::string key = line("Channel", spy.channel.name) + line("Digit", "6");
    QVERIFY(has(desk.ask("PlayDTMF", key), "DTMF successfully queued"));
    QCOMPARE(spy.mode, '5'); // only a tone in the supervisor's ear
    QVERIFY(has(desk.ask("PlayDTMF", key + "Receive: true\r\n"), "DTMF successfully queued"));
    QCOMPARE(spy.mode, '6');
    QVERIFY(has(desk.ask("PlayDTMF", "Channel: PJSIP/1-1\r\nDigit: 6\r\n"), "Channel not found"));
    const std::string status = desk.ask("Status", line("Channel", spy.channel.name));
    QVERIFY(has(status, line("Application", "ChanSpy")));
    QVERIFY(has(status, "ListItems: 1\r\n"));
    QVERIFY(has(desk.ask("Status", "Channel: PJSIP/1-1\r\n"), "No such channel"));
}

void TestAmiSession::staticMembersStay()
{
    Desk desk;
    for (const Agent &agent : desk.simulated.state().agents) {
        if (agent.memberships.empty() || !agent.memberships.front().isStatic) {
            continue;
        }
        const Membership &place = agent.memberships.front();
        const std::string queue = desk.simulated.state().queues[place.queue].parameters.name;
        const std::string who = line("Interface", agent.interface);
        const std::string list =
            desk.ask("QueueStatus", line("Member", agent.interface) + line("Queue", queue));
        QVERIFY(has(list, line("Membership", "static")));
        QVERIFY(has(list, "ListItems: " +
                              std::to_string(
                                  2 + desk.simulated.state().queues[place.queue].waiting.size())));
        QVERIFY(has(desk.ask("QueueRemove", who + line("Queue", queue)), "Member not dynamic"));
        QVERIFY(has(desk.ask("QueuePause", who + line("Paused", "true")), "Response: Success"));
        return;
    }
    QFAIL("nobody is in the configuration");
}

void TestAmiSession::spyEndsWithTheAgentsCall()
{
    Desk desk;
    const Agent *agent = desk.talkingAgent();
    QVERIFY(agent != nullptr);
    const std::string spied = agent->channel.name;
    (void)desk.ask("Originate",
                   "Channel: PJSIP/6009\r\nApplication: ChanSpy\r\nData: " + spied + ",qS\r\n");
    (void)desk.events(2s);
    QVERIFY(!desk.simulated.state().spies.empty()); // the seed gives a talk that lasts
    QVERIFY(has(desk.ask("Hangup", line("Channel", spied)), "Channel Hungup"));
    QVERIFY(has(desk.events(), "Event: ChanSpyStop"));
    QVERIFY(desk.simulated.state().spies.empty());
}

void TestAmiSession::originateTellsItsEnd_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("event");
    QTest::newRow("nobody to listen to")
        << QByteArray("Channel: PJSIP/6009\r\nApplication: ChanSpy\r\nData: PJSIP/1-1,qS\r\n")
        << QByteArray("successfully queued") << QByteArray("Response: Success");
    QTest::newRow("no such phone")
        << QByteArray("Channel: Nowhere/1\r\nApplication: ChanSpy\r\nData: x\r\n")
        << QByteArray("successfully queued") << QByteArray("Response: Failure");
    QTest::newRow("a program of the switch's machine")
        << QByteArray("Channel: PJSIP/6009\r\nApplication: System\r\nData: reboot\r\n")
        << QByteArray("Originate Access Forbidden") << QByteArray();
    QTest::newRow("recording") << QByteArray(
                                      "Channel: PJSIP/6009\r\nApplication: Playback\r\nData: x\r\n")
                               << QByteArray("successfully queued")
                               << QByteArray("Application: Playback");
}

void TestAmiSession::originateTellsItsEnd()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, event);
    Desk desk;
    QVERIFY(has(desk.ask("Originate", fields.toStdString()), answer.toStdString()));
    const std::string events = desk.events(20s);
    QVERIFY(has(events, event.toStdString()));
    QVERIFY(!has(events, "ChanSpyStart"));
    QVERIFY(desk.simulated.state().spies.empty());
}

void TestAmiSession::piecesOfAnActionAreOne()
{
    Desk desk;
    const std::string action = "Action: Ping\r\nActionID: 31\r\n\r\n";
    std::string answer;
    for (char each : action) {
        answer += desk.session.receive({&each, 1});
    }
    QVERIFY(has(answer, "ActionID: 31\r\nPing: Pong"));
    const std::string twice = desk.session.receive(action + action);
    QVERIFY(twice.find("Pong") != twice.rfind("Pong"));
}

void TestAmiSession::endlessActionsAreClosed()
{
    Desk desk;
    for (int round = 0; round < 80 && !desk.session.isClosing(); ++round) {
        QVERIFY(desk.session.receive(std::string(1000, 'x')).empty());
    }
    QVERIFY(desk.session.isClosing());
}

} // namespace fw::simulation

QTEST_GUILESS_MAIN(fw::simulation::TestAmiSession)
#include "tst_amisession.moc"
