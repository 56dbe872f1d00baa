// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/feedthread.h"
#include "core/telephony/linkcommands.h"
#include "core/telephony/switchlink.h"
#include "fakeami.h"

#include <QSignalSpy>
#include <QTest>

using namespace fw;
using namespace fw::commands;
using namespace fw::telephony;
using live::FeedState;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const std::string kAnn = "Local/1@a";
const std::string kCaller = "SIP/trunk-01";
const std::string kAgentChannel = "Local/1@a-00000001;1";
const std::string kPhone = "PJSIP/6009";

const QByteArray kSpyStart =
    "Event: ChanSpyStart\r\nPrivilege: call,all\r\nSpyerChannel: PJSIP/6009-00000001\r\n"
    "SpyerUniqueid: s1\r\nSpyeeChannel: Local/1@a-00000001;1\r\nSpyeeUniqueid: u2\r\n\r\n";

LinkTimings quick()
{
    LinkTimings timings;
    timings.connect = 1500ms;
    timings.login = 400ms;
    timings.fullyBooted = 150ms;
    timings.snapshot = 1500ms;
    timings.heartbeat = 50ms;
    timings.silence = 3000ms;
    timings.backoffFirst = 20ms;
    timings.backoffLast = 60ms;
    timings.coalesce = 1ms;
    timings.command = 600ms;
    timings.pickUp = 700ms;
    return timings;
}

SwitchProfile profileOf(const FakeAmi &server)
{
    SwitchProfile profile;
    profile.name = u"rig"_s;
    profile.host = u"127.0.0.1"_s;
    profile.port = server.serverPort();
    profile.user = u"console"_s;
    return profile;
}

/// A member as the switch lists it, changed by the actions that reach the switch.
struct Member
{
    QByteArray queue;
    bool isDynamic = true;
    bool isPaused = false;
    QByteArray reason{};
    QByteArray penalty = "0";
};

/// A small switch that carries out what it is asked, as the real one does.
class Desk final
{
public:
    Desk()
        : link(live::SwitchId(0), profileOf(server), u"right"_s, clock, quick())
    {
        installActions();
        commands.add(live::SwitchId(0), link);
        QObject::connect(&commands, &CommandPort::settled, &commands,
                         [this](const CommandResult &result) { results.push_back(result); });
        QObject::connect(&link, &live::FloorFeed::batchReady, &link,
                         [this](const live::EventBatch &batch) {
                             events.insert(events.end(), batch->begin(), batch->end());
                         });
        link.start();
    }

    [[nodiscard]] bool isReady() const
    {
        return link.health().state == FeedState::Live && commands.rights(live::SwitchId(0)).isKnown;
    }

    CommandId submit(const SwitchCommand &command)
    {
        return commands.submit(live::SwitchId(0), command);
    }

    /// What the command came to at last; Sent when nothing was told yet.
    [[nodiscard]] CommandResult result(CommandId id) const
    {
        const auto found = std::find_if(results.rbegin(), results.rend(),
                                        [id](const CommandResult &each) { return each.id == id; });
        return found == results.rend() ? CommandResult() : *found;
    }

    [[nodiscard]] CommandState state(CommandId id) const { return result(id).state; }

    template<typename Event>
    [[nodiscard]] bool hasHeard() const
    {
        return std::any_of(events.begin(), events.end(), [](const live::StampedEvent &each) {
            return std::holds_alternative<Event>(each.event);
        });
    }

    void pushJoin()
    {
        server.push("Event: QueueCallerJoin\r\nPrivilege: agent,all\r\nChannel: " +
                    QByteArray::fromStdString(kCaller) +
                    "\r\nUniqueid: u1\r\nQueue: sales\r\nPosition: 1\r\nCount: 1\r\n\r\n");
    }

    void pushConnect()
    {
        server.push("Event: AgentConnect\r\nPrivilege: agent,all\r\nChannel: " +
                    QByteArray::fromStdString(kCaller) +
                    "\r\nUniqueid: u1\r\nDestChannel: " + QByteArray::fromStdString(kAgentChannel) +
                    "\r\nDestUniqueid: u2\r\nQueue: sales\r\nInterface: Local/1@a\r\n"
                    "MemberName: Ann\r\nHoldTime: 1\r\nRingTime: 1\r\n\r\n");
    }

    SystemClock clock;
    FakeAmi server;
    QList<Member> members{{"sales"}};
    QByteArrayList callers; ///< channels that wait in "sales"
    SwitchLink link;
    LinkCommands commands;
    std::vector<CommandResult> results;
    std::vector<live::StampedEvent> events;

private:
    void installActions();
    [[nodiscard]] QByteArrayList items(const FakeAmi::Action &action) const;
    QByteArray pause(const FakeAmi::Action &action);
    QByteArray remove(const FakeAmi::Action &action);
};

QByteArrayList Desk::items(const FakeAmi::Action &action) const
{
    QByteArrayList list{"Event: QueueParams\r\nQueue: sales\r\nStrategy: linear\r\n"};
    const QByteArray only = action.value("Queue");
    for (const Member &member : members) {
        const bool isWanted = !action.contains("Member") || action.value("Member") == "Local/1@a";
        if (isWanted && (only.isEmpty() || only == member.queue)) {
            list += "Event: QueueMember\r\nQueue: " + member.queue +
                    "\r\nName: Ann\r\nLocation: Local/1@a\r\nMembership: " +
                    (member.isDynamic ? "dynamic" : "static") + "\r\nPenalty: " + member.penalty +
                    "\r\nInCall: 0\r\nStatus: 1\r\nPaused: " + (member.isPaused ? "1" : "0") +
                    "\r\nPausedReason: " + member.reason + "\r\n";
        }
    }
    for (const QByteArray &caller : callers) {
        list += "Event: QueueEntry\r\nQueue: sales\r\nPosition: 1\r\nChannel: " + caller +
                "\r\nUniqueid: u1\r\nWait: 5\r\nPriority: 0\r\n";
    }
    return list;
}

QByteArray Desk::pause(const FakeAmi::Action &action)
{
    for (Member &member : members) {
        if (!action.contains("Queue") || action.value("Queue") == member.queue) {
            member.isPaused = action.value("Paused") == "true";
            member.reason = action.value("Reason");
        }
    }
    return FakeAmi::success(action, "Message: Interface paused successfully\r\n");
}

QByteArray Desk::remove(const FakeAmi::Action &action)
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member &each) {
        return each.queue == action.value("Queue");
    });
    if (found == members.end()) {
        return FakeAmi::error(action, "Unable to remove interface: Not there");
    }
    if (!found->isDynamic) {
        return FakeAmi::error(action, "Member not dynamic");
    }
    members.erase(found);
    return FakeAmi::success(action, "Message: Removed interface from queue\r\n");
}

void Desk::installActions()
{
    server.on("QueueStatus", [this](const FakeAmi::Action &action) {
        return FakeAmi::list(action, items(action), "QueueStatusComplete");
    });
    server.on("QueuePause", [this](const FakeAmi::Action &action) { return pause(action); });
    server.on("QueueRemove", [this](const FakeAmi::Action &action) { return remove(action); });
    server.on("QueueAdd", [this](const FakeAmi::Action &action) {
        members.append({action.value("Queue"),
                        true,
                        action.value("Paused") == "true",
                        {},
                        action.value("Penalty")});
        return FakeAmi::success(action, "Message: Added interface to queue\r\n");
    });
    server.on("ListCommands", [](const FakeAmi::Action &action) {
        QByteArray fields;
        for (const char *name :
             {"QueuePause", "QueueAdd", "QueueRemove", "QueuePenalty", "QueueChangePriorityCaller",
              "QueueWithdrawCaller", "Hangup", "Originate", "PlayDTMF", "Status"}) {
            fields += QByteArray(name) + ": what it does  (Priv: x,all)\r\n";
        }
        return FakeAmi::success(action, fields);
    });
    server.on("QueueWithdrawCaller", [this](const FakeAmi::Action &action) {
        return callers.removeOne(action.value("Caller"))
                   ? FakeAmi::success(action)
                   : FakeAmi::error(action,
                                    "Unable to request withdraw from queue: No such caller");
    });
}

} // namespace

class TestCommands final : public QObject
{
    Q_OBJECT

private slots:
    void isDoneWhenTheListsSayIt();
    void saysWhenNothingChanged();
    void namesTheMissingClass();
    void tellsWhatAnAccountMayDo();
    void maps_data();
    void maps();
    void carriesPenaltyAndPauseOver();
    void saysWhichHalfOfAMoveHappened();
    void findsAHalfDoneMoveAfterALoss();
    void movesNoStaticMember();
    void signsOutWherePossible();
    void sendsNoLineBreak();
    void findsTheCallersChannel();
    void isUnknownWhenTheLinkGoes_data();
    void isUnknownWhenTheLinkGoes();
    void isUnknownWhenNoAnswerComes();
    void takesALateAnswer();
    void listensUntilThePhoneHangsUp();
    void saysWhyThereIsNothingToHear_data();
    void saysWhyThereIsNothingToHear();
    void callsAnewAfterAnEndThatNobodyHeard();
    void waitsForTheHangup();
    void endsNothingWhileDraining();
    void refusesWithoutALink();
    void crossesThreads();
};

void TestCommands::isDoneWhenTheListsSayIt()
{
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(PauseAgent{kAnn, {}, "Lunch"});
    QCOMPARE(desk.state(id), CommandState::Sent);
    QTRY_COMPARE(desk.state(id), CommandState::Done);
    QCOMPARE(desk.members.first().reason, QByteArray("Lunch"));
    QCOMPARE(desk.server.count("QueuePause"), 1);
    QCOMPARE(desk.results.size(), 1U);
    QVERIFY(isKnown(desk.result(id).settledAt));
    const CommandId again = desk.submit(ResumeAgent{kAnn, "sales"});
    QTRY_COMPARE(desk.state(again), CommandState::Done);
    QVERIFY(again > id);
}

void TestCommands::saysWhenNothingChanged()
{
    Desk desk;
    desk.server.on("QueuePause",
                   [](const FakeAmi::Action &action) { return FakeAmi::success(action); });
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(PauseAgent{kAnn, {}, {}});
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, CommandProblem::NoEffect);
    QCOMPARE(desk.server.count("QueuePause"), 1);
}

void TestCommands::namesTheMissingClass()
{
    Desk desk;
    desk.server.on("QueuePause", [](const FakeAmi::Action &action) {
        return FakeAmi::error(action, "Permission denied");
    });
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(PauseAgent{kAnn, {}, {}});
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, CommandProblem::NotPermitted);
    QCOMPARE(desk.result(id).detail, std::string("agent"));
}

void TestCommands::tellsWhatAnAccountMayDo()
{
    Desk desk;
    desk.server.on("ListCommands", [](const FakeAmi::Action &action) {
        return FakeAmi::success(action, "QueuePause: x\r\nQueueWithdrawCaller: x\r\n");
    });
    QTRY_VERIFY(desk.isReady());
    const AccountRights rights = desk.commands.rights(live::SwitchId(0));
    QVERIFY(rights.allows(CommandKind::PauseAgent));
    QVERIFY(rights.allows(CommandKind::WithdrawCaller));
    QCOMPARE(rights.missing[static_cast<std::size_t>(CommandKind::Supervise)],
             std::string("originate"));
    QCOMPARE(rights.missing[static_cast<std::size_t>(CommandKind::HangUpAgent)],
             std::string("call"));
    const CommandId id = desk.submit(HangUpAgent{kAnn});
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, CommandProblem::NotPermitted);
    QCOMPARE(desk.server.count("Hangup"), 0);
}

void TestCommands::maps_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<CommandProblem>("problem");
    QTest::newRow("agent") << QByteArray("Interface not found") << CommandProblem::NoSuchAgent;
    QTest::newRow("static") << QByteArray("Member not dynamic") << CommandProblem::StaticMember;
    QTest::newRow("queue") << QByteArray("Unable to remove interface from queue: No such queue")
                           << CommandProblem::NoSuchQueue;
    QTest::newRow("gone") << QByteArray("Unable to remove interface: Not there")
                          << CommandProblem::NoSuchAgent;
    QTest::newRow("draining") << QByteArray("Asterisk is shutting down")
                              << CommandProblem::Draining;
    QTest::newRow("new words") << QByteArray("The moon is wrong") << CommandProblem::Other;
}

void TestCommands::maps()
{
    QFETCH(QByteArray, words);
    QFETCH(CommandProblem, problem);
    Desk desk;
    desk.server.on("QueueRemove", [words](const FakeAmi::Action &action) {
        return FakeAmi::error(action, words);
    });
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(RemoveMember{kAnn, "sales"});
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, problem);
    QCOMPARE(QByteArray::fromStdString(desk.result(id).detail), words);
}

void TestCommands::carriesPenaltyAndPauseOver()
{
    Desk desk;
    desk.members = {{"sales", true, true, "Lunch", "7"}};
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(MoveMember{kAnn, "Ann", "sales", "billing"});
    QTRY_COMPARE(desk.state(id), CommandState::Done);
    QCOMPARE(desk.members.size(), 1);
    QCOMPARE(desk.members.first().queue, QByteArray("billing"));
    QCOMPARE(desk.members.first().penalty, QByteArray("7"));
    QVERIFY(desk.members.first().isPaused);
    QCOMPARE(desk.members.first().reason, QByteArray("Lunch"));
}

void TestCommands::saysWhichHalfOfAMoveHappened()
{
    Desk desk;
    desk.server.on("QueueRemove", [](const FakeAmi::Action &action) {
        return FakeAmi::error(action, "Out of memory");
    });
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(MoveMember{kAnn, "Ann", "sales", "billing"});
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, CommandProblem::HalfDone);
    QCOMPARE(desk.result(id).detail, std::string("Out of memory"));
    QCOMPARE(desk.members.size(), 2);
}

void TestCommands::findsAHalfDoneMoveAfterALoss()
{
    Desk desk;
    desk.server.on("QueueAdd", [&desk](const FakeAmi::Action &action) {
        desk.members.append({action.value("Queue")});
        QMetaObject::invokeMethod(
            &desk.server, [&desk] { desk.server.dropAll(); }, Qt::QueuedConnection);
        return QByteArray();
    });
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(MoveMember{kAnn, "Ann", "sales", "billing"});
    QTRY_COMPARE(desk.state(id), CommandState::Unknown);
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, CommandProblem::HalfDone);
    QCOMPARE(desk.server.count("QueueRemove"), 0); // nobody goes on with what got lost
}

void TestCommands::movesNoStaticMember()
{
    Desk desk;
    desk.members = {{"sales", false}};
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(MoveMember{kAnn, "Ann", "sales", "billing"});
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, CommandProblem::StaticMember);
    QCOMPARE(desk.server.count("QueueAdd"), 0);
}

void TestCommands::signsOutWherePossible()
{
    Desk desk;
    desk.members = {{"sales"}, {"vip", false}, {"billing"}};
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(SignOutAgent{kAnn});
    QTRY_COMPARE(desk.state(id), CommandState::Done);
    QCOMPARE(desk.result(id).problem, CommandProblem::StaticMember);
    QCOMPARE(desk.result(id).detail, std::string("vip"));
    QCOMPARE(desk.members.size(), 1);
    QVERIFY(desk.members.first().isPaused);
    const CommandId again = desk.submit(SignOutAgent{kAnn});
    QTRY_COMPARE(desk.state(again), CommandState::Done);
}

void TestCommands::sendsNoLineBreak()
{
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(PauseAgent{kAnn, {}, "x\r\nAction: QueueReset"});
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, CommandProblem::BadValue);
    QVERIFY(!desk.server.received.contains("QueueReset"));
    const CommandId move = desk.submit(MoveMember{kAnn, "Ann", "sales", "x\r\ny"});
    QTRY_COMPARE(desk.result(move).problem, CommandProblem::BadValue);
    QCOMPARE(desk.server.count("QueueAdd"), 0);
}

void TestCommands::findsTheCallersChannel()
{
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    desk.callers = {QByteArray::fromStdString(kCaller)};
    desk.pushJoin();
    QTRY_VERIFY(desk.hasHeard<live::CallQueued>());
    // The feed numbers calls from 1.
    const CommandId unknown = desk.submit(WithdrawCaller{"sales", 99});
    QTRY_COMPARE(desk.result(unknown).problem, CommandProblem::NoSuchCaller);
    const CommandId id = desk.submit(WithdrawCaller{"sales", 1});
    QTRY_COMPARE(desk.state(id), CommandState::Done);
    QVERIFY(desk.server.received.contains("Caller: SIP/trunk-01\r\n"));
}

void TestCommands::isUnknownWhenTheLinkGoes_data()
{
    QTest::addColumn<bool>("isCarriedOut");
    QTest::newRow("the answer was lost") << true;
    QTest::newRow("the action was lost") << false;
}

void TestCommands::isUnknownWhenTheLinkGoes()
{
    QFETCH(bool, isCarriedOut);
    Desk desk;
    desk.server.on("QueuePause", [&desk, isCarriedOut](const FakeAmi::Action &) {
        desk.members.first().isPaused = isCarriedOut;
        QMetaObject::invokeMethod(
            &desk.server, [&desk] { desk.server.dropAll(); }, Qt::QueuedConnection);
        return QByteArray();
    });
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(PauseAgent{kAnn, {}, {}});
    QTRY_COMPARE(desk.results.size(), 1U);
    QCOMPARE(desk.state(id), CommandState::Unknown);
    QTRY_COMPARE(desk.results.size(), 2U);
    QCOMPARE(desk.state(id), isCarriedOut ? CommandState::Done : CommandState::Failed);
    QCOMPARE(desk.result(id).problem,
             isCarriedOut ? CommandProblem::None : CommandProblem::NoEffect);
    QCOMPARE(desk.server.count("QueuePause"), 1);
}

void TestCommands::isUnknownWhenNoAnswerComes()
{
    Desk desk;
    desk.server.on("QueuePause", [](const FakeAmi::Action &) { return QByteArray(); });
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(PauseAgent{kAnn, {}, {}});
    QTRY_COMPARE(desk.state(id), CommandState::Unknown);
    desk.members.first().isPaused = true;
    desk.link.resync();
    QTRY_COMPARE(desk.state(id), CommandState::Done);
    QCOMPARE(desk.server.count("QueuePause"), 1);
}

void TestCommands::takesALateAnswer()
{
    Desk desk;
    FakeAmi::Action late;
    desk.server.on("QueuePause", [&late](const FakeAmi::Action &action) {
        late = action;
        return QByteArray();
    });
    QTRY_VERIFY(desk.isReady());
    const CommandId id = desk.submit(PauseAgent{kAnn, {}, {}});
    QTRY_COMPARE(desk.state(id), CommandState::Unknown);
    desk.server.push(FakeAmi::error(late, "Interface not found"));
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, CommandProblem::NoSuchAgent);
    QCOMPARE(desk.results.size(), 2U);
}

void TestCommands::listensUntilThePhoneHangsUp()
{
    Desk desk;
    QByteArray originateId;
    desk.server.on("Originate", [&originateId](const FakeAmi::Action &action) {
        originateId = action.value("ActionID");
        return FakeAmi::success(action);
    });
    desk.server.on("PlayDTMF",
                   [](const FakeAmi::Action &action) { return FakeAmi::success(action); });
    desk.server.on("Hangup", [](const FakeAmi::Action &action) -> QByteArray {
        return FakeAmi::success(action) +
               "Event: Hangup\r\nPrivilege: call,all\r\nChannel: " + action.value("Channel") +
               "\r\nUniqueid: s1\r\n\r\n";
    });
    desk.server.on("Status", [](const FakeAmi::Action &action) {
        return FakeAmi::list(action,
                             {"Event: Status\r\nPrivilege: Call\r\nChannel: PJSIP/6009-00000001"
                              "\r\nApplication: ChanSpy\r\nData: Local/1@a-00000001;1,qdSE\r\n"},
                             "StatusComplete");
    });
    QTRY_VERIFY(desk.isReady());
    desk.pushJoin();
    desk.pushConnect();
    QTRY_VERIFY(desk.hasHeard<live::CallAnswered>());
    const CommandId id = desk.submit(Supervise{kAnn, kPhone, SuperviseMode::Listen});
    QTRY_VERIFY(!originateId.isEmpty());
    QCOMPARE(desk.state(id), CommandState::Sent);
    desk.server.push("Event: OriginateResponse\r\nPrivilege: call,all\r\nActionID: " + originateId +
                     "\r\nResponse: Success\r\nChannel: PJSIP/6009-00000001\r\n\r\n" + kSpyStart);
    QTRY_COMPARE(desk.state(id), CommandState::Done);
    QTRY_VERIFY(desk.hasHeard<live::SupervisionStarted>());

    const CommandId step = desk.submit(Supervise{kAnn, kPhone, SuperviseMode::Whisper});
    QTRY_COMPARE(desk.state(step), CommandState::Done);
    QCOMPARE(desk.server.count("Originate"), 1);
    QCOMPARE(desk.server.count("PlayDTMF"), 1);

    const CommandId end = desk.submit(EndSupervision{kPhone});
    QTRY_COMPARE(desk.state(end), CommandState::Done);
    QVERIFY(desk.server.received.contains("Channel: PJSIP/6009-00000001\r\n"));
    QTRY_VERIFY(desk.hasHeard<live::SupervisionEnded>());
}

void TestCommands::saysWhyThereIsNothingToHear_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<CommandProblem>("problem");
    const QByteArray response = "Event: OriginateResponse\r\nPrivilege: call,all\r\nActionID: %1"
                                "\r\nResponse: ";
    QTest::newRow("not picked up")
        << QByteArray(response + "Failure\r\nChannel: PJSIP/6009\r\nReason: 3\r\n\r\n")
        << CommandProblem::PhoneNotReached;
    QTest::newRow("the call was over")
        << QByteArray(response + "Success\r\nChannel: PJSIP/6009-00000001\r\n\r\n"
                                 "Event: Hangup\r\nPrivilege: call,all\r\n"
                                 "Channel: PJSIP/6009-00000001\r\nUniqueid: s1\r\n\r\n")
        << CommandProblem::NotOnCall;
    QTest::newRow("nothing is told") << QByteArray("\r\n") << CommandProblem::PhoneNotReached;
}

void TestCommands::saysWhyThereIsNothingToHear()
{
    QFETCH(QByteArray, events);
    QFETCH(CommandProblem, problem);
    Desk desk;
    desk.server.on("Originate", [events](const FakeAmi::Action &action) -> QByteArray {
        return FakeAmi::success(action) +
               QByteArray(events).replace("%1", action.value("ActionID"));
    });
    QTRY_VERIFY(desk.isReady());
    desk.pushJoin();
    desk.pushConnect();
    QTRY_VERIFY(desk.hasHeard<live::CallAnswered>());
    const CommandId id = desk.submit(Supervise{kAnn, kPhone, SuperviseMode::Barge});
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, problem);
    QCOMPARE(desk.server.count("Originate"), 1);
}

void TestCommands::callsAnewAfterAnEndThatNobodyHeard()
{
    Desk desk;
    desk.server.on("PlayDTMF", [](const FakeAmi::Action &action) {
        return FakeAmi::error(action, "Channel not found");
    });
    desk.server.on("Originate", [](const FakeAmi::Action &action) -> QByteArray {
        return FakeAmi::success(action) + kSpyStart;
    });
    QTRY_VERIFY(desk.isReady());
    desk.pushJoin();
    desk.pushConnect();
    desk.server.push(kSpyStart);
    QTRY_VERIFY(desk.hasHeard<live::SupervisionStarted>());
    const CommandId id = desk.submit(Supervise{kAnn, kPhone, SuperviseMode::Whisper});
    QTRY_COMPARE(desk.state(id), CommandState::Done);
    QCOMPARE(desk.server.count("PlayDTMF"), 1);
    QCOMPARE(desk.server.count("Originate"), 1);
}

void TestCommands::waitsForTheHangup()
{
    Desk desk;
    desk.server.on("Status", [](const FakeAmi::Action &action) {
        return FakeAmi::error(action, "Permission denied");
    });
    desk.server.on("Hangup",
                   [](const FakeAmi::Action &action) { return FakeAmi::success(action); });
    QTRY_VERIFY(desk.isReady());
    const CommandId idle = desk.submit(HangUpAgent{kAnn});
    QTRY_COMPARE(desk.result(idle).problem, CommandProblem::NotOnCall);
    desk.pushJoin();
    desk.pushConnect();
    QTRY_VERIFY(desk.hasHeard<live::CallAnswered>());
    const CommandId id = desk.submit(HangUpAgent{kAnn});
    QTRY_COMPARE(desk.server.count("Status"), 2);
    QCOMPARE(desk.state(id), CommandState::Sent);
    desk.server.push("Event: Hangup\r\nPrivilege: call,all\r\nChannel: Local/1@a-00000001;1\r\n"
                     "Uniqueid: u2\r\n\r\n");
    QTRY_COMPARE(desk.state(id), CommandState::Done);
}

void TestCommands::endsNothingWhileDraining()
{
    Desk desk;
    QTRY_VERIFY(desk.isReady());
    for (const char *action : {"QueuePause", "QueueStatus", "Ping"}) {
        desk.server.on(action, [](const FakeAmi::Action &each) {
            return FakeAmi::error(each, "Asterisk is shutting down");
        });
    }
    const CommandId id = desk.submit(SignOutAgent{kAnn});
    QTRY_COMPARE(desk.state(id), CommandState::Failed);
    QCOMPARE(desk.result(id).problem, CommandProblem::Draining);
}

void TestCommands::refusesWithoutALink()
{
    Desk desk;
    const CommandId other = desk.commands.submit(live::SwitchId(7), ResumeAgent{kAnn, {}});
    QTRY_COMPARE(desk.result(other).problem, CommandProblem::NotConnected);
    QTRY_VERIFY(desk.isReady());
    desk.link.stop();
    QTRY_COMPARE(desk.link.health().state, FeedState::Offline);
    const CommandId id = desk.submit(ResumeAgent{kAnn, {}});
    QTRY_COMPARE(desk.result(id).problem, CommandProblem::NotConnected);
    desk.commands.clear();
    QVERIFY(!desk.commands.rights(live::SwitchId(0)).isKnown);
}

void TestCommands::crossesThreads()
{
    Desk desk; // only its server
    SystemClock clock;
    LinkCommands commands;
    FeedThread thread;
    auto link = std::make_unique<SwitchLink>(live::SwitchId(3), profileOf(desk.server), u"right"_s,
                                             clock, quick());
    commands.add(live::SwitchId(3), *link);
    CommandResult settled;
    const QThread *where = nullptr;
    connect(&commands, &CommandPort::settled, &commands,
            [&settled, &where](const CommandResult &result) {
                settled = result;
                where = QThread::currentThread();
            });
    QSignalSpy rights(&commands, &CommandPort::rightsChanged);
    thread.add(std::move(link));
    thread.start();
    QTRY_COMPARE(rights.count(), 1);
    QCOMPARE(rights.first().first().value<live::SwitchId>(), live::SwitchId(3));
    const CommandId id = commands.submit(live::SwitchId(3), PauseAgent{kAnn, {}, "Lunch"});
    QTRY_COMPARE(settled.state, CommandState::Done);
    QCOMPARE(settled.id, id);
    QCOMPARE(settled.source, live::SwitchId(3));
    QCOMPARE(where, QThread::currentThread());

    // Whoever takes the links away leaves nobody waiting for a word.
    desk.server.on("QueuePause", [](const FakeAmi::Action &) { return QByteArray(); });
    const CommandId open = commands.submit(live::SwitchId(3), ResumeAgent{kAnn, {}});
    commands.clear();
    QCOMPARE(settled.id, open);
    QCOMPARE(settled.state, CommandState::Unknown);
    QCOMPARE(rights.count(), 2);
    QVERIFY(thread.stop());
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
