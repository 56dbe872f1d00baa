// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amiparser.h"
#include "core/protocol/ami/commandgoal.h"
#include "core/protocol/ami/commandrights.h"

#include <QTest>

using namespace fw;
using namespace fw::ami;
using namespace fw::commands;

namespace {

const std::string kTarget = "PJSIP/6001-00000009";

AmiStep originate(const std::string &application, const std::string &data)
{
    return {"Originate", {{"Channel", "PJSIP/6009"}, {"Application", application}, {"Data", data}}};
}

CommandFacts onCall()
{
    CommandFacts facts;
    facts.agentChannel = kTarget;
    return facts;
}

std::string bytesOf(const SwitchCommand &command, const CommandFacts &facts)
{
    std::string bytes;
    for (const AmiStep &step : planOf(command, facts).steps) {
        bytes += framed(step, "7").value_or("(refused)");
    }
    return bytes;
}

} // namespace

class TestCommandActions final : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void permitsEveryCommand_data();
    void permitsEveryCommand();
    void supervises();
    void stepsInsteadOfRingingAgain();
    void judgesTheOrderOfCallers();
    void keepsWholeCharacters();
    void knowsChannelsOfAPhone();
    void readsRights();
};

void TestCommandActions::refuses_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<AmiStep>("step");
    const auto row = [](const char *name, AmiStep step) {
        QTest::newRow(name) << std::string(name) << std::move(step);
    };
    for (const char *action :
         {"Command", "QueueReset", "QueueReload", "BridgeKick", "BridgeDestroy", "Setvar",
          "Redirect", "UpdateConfig", "queuepause", ""}) {
        row(action, {action, {}});
    }
    row("a key that is not ours", {"QueuePause", {{"Interface", "a"}, {"Variable", "x"}}});
    row("an empty key", {"QueuePause", {{"", "a"}}});
    row("another application", originate("System", "rm"));
    row("a call to the outside", {"Originate",
                                  {{"Channel", "PJSIP/6009"},
                                   {"Context", "default"},
                                   {"Exten", "0900"},
                                   {"Priority", "1"}}});
    row("recording while listening", originate("ChanSpy", kTarget + ",r(../x)"));
    row("every channel", originate("ChanSpy", ",q"));
    row("two channels", originate("ChanSpy", kTarget + "&PJSIP/1-2,q"));
    row("no options", originate("ChanSpy", kTarget));
    row("a function in the name", originate("ChanSpy", "PJSIP/${SHELL(id)},q"));
    row("all channels by a pattern", {"Hangup", {{"Channel", "/^PJSIP/"}}});
    row("a digit for the other side", {"PlayDTMF", {{"Channel", kTarget}, {"Digit", "5"}}});
    row("another digit", {"PlayDTMF", {{"Channel", kTarget}, {"Digit", "9"}, {"Receive", "true"}}});
    row("another variable", {"Originate",
                             {{"Channel", "PJSIP/6009"},
                              {"Context", "floorwarden-supervise"},
                              {"Exten", "listen"},
                              {"Priority", "1"},
                              {"Variable", "GLOBAL(TRUNK)=PJSIP/1"}}});
    row("a line break", {"QueueRemove", {{"Queue", "a\r\nAction: Logoff"}, {"Interface", "b"}}});
    row("a zero", {"QueueRemove", {{"Queue", std::string("a\0b", 3)}, {"Interface", "b"}}});
    row("too long", {"QueueRemove", {{"Queue", std::string(1001, 'x')}, {"Interface", "b"}}});
}

void TestCommandActions::refuses()
{
    QFETCH(AmiStep, step);
    QVERIFY(!framed(step, "1"));
}

void TestCommandActions::permitsEveryCommand_data()
{
    QTest::addColumn<SwitchCommand>("command");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, SwitchCommand command, const char *bytes) {
        QTest::newRow(name) << std::move(command) << QByteArray(bytes);
    };
    row("pause", PauseAgent{"PJSIP/6001", "sales", "Lunch"},
        "Action: QueuePause\r\nActionID: 7\r\nInterface: PJSIP/6001\r\nPaused: true\r\n"
        "Queue: sales\r\nReason: Lunch\r\n\r\n");
    row("resume everywhere", ResumeAgent{"PJSIP/6001", {}},
        "Action: QueuePause\r\nActionID: 7\r\nInterface: PJSIP/6001\r\nPaused: false\r\n\r\n");
    row("add", AddMember{"PJSIP/6001", "Ann", "sales", 3, false, {}},
        "Action: QueueAdd\r\nActionID: 7\r\nQueue: sales\r\nInterface: PJSIP/6001\r\n"
        "Penalty: 3\r\nPaused: false\r\nMemberName: Ann\r\n\r\n");
    row("remove", RemoveMember{"PJSIP/6001", "sales"},
        "Action: QueueRemove\r\nActionID: 7\r\nQueue: sales\r\nInterface: PJSIP/6001\r\n\r\n");
    row("penalty", SetPenalty{"PJSIP/6001", "sales", 4},
        "Action: QueuePenalty\r\nActionID: 7\r\nInterface: PJSIP/6001\r\nPenalty: 4\r\n"
        "Queue: sales\r\n\r\n");
    row("priority", SetCallerPriority{"sales", 1, 9},
        "Action: QueueChangePriorityCaller\r\nActionID: 7\r\nQueue: sales\r\n"
        "Caller: PJSIP/trunk-1\r\nPriority: 9\r\nImmediate: yes\r\n\r\n");
    row("withdraw", WithdrawCaller{"sales", 1},
        "Action: QueueWithdrawCaller\r\nActionID: 7\r\nQueue: sales\r\n"
        "Caller: PJSIP/trunk-1\r\n\r\n");
    row("hang up", HangUpAgent{"PJSIP/6001"},
        "Action: Hangup\r\nActionID: 7\r\nChannel: PJSIP/6001-00000009\r\nCause: 16\r\n\r\n");
}

void TestCommandActions::permitsEveryCommand()
{
    QFETCH(SwitchCommand, command);
    QFETCH(QByteArray, bytes);
    CommandFacts facts = onCall();
    facts.callerChannel = "PJSIP/trunk-1";
    QCOMPARE(QByteArray::fromStdString(bytesOf(command, facts)), bytes);
}

void TestCommandActions::supervises()
{
    const Supervise whisper{"PJSIP/6001", "PJSIP/6009", SuperviseMode::Whisper};
    CommandFacts facts = onCall();
    QVERIFY(bytesOf(whisper, facts)
                .find("Channel: PJSIP/6009\r\nApplication: ChanSpy\r\n"
                      "Data: PJSIP/6001-00000009,qdSEw\r\n") != std::string::npos);
    facts.hasSuperviseDialPlan = true;
    QVERIFY(bytesOf(whisper, facts)
                .find("Context: floorwarden-supervise\r\nExten: whisper\r\nPriority: 1\r\n"
                      "Variable: FW_SPY_CHANNEL=PJSIP/6001-00000009\r\n") != std::string::npos);
    QCOMPARE(planOf(whisper, {}).problem, CommandProblem::NotOnCall);
    const Supervise forged{"PJSIP/6001", "PJSIP/1&PJSIP/2", SuperviseMode::Listen};
    QCOMPARE(bytesOf(forged, onCall()), std::string("(refused)"));
}

void TestCommandActions::stepsInsteadOfRingingAgain()
{
    CommandFacts facts = onCall();
    facts.spyChannel = "PJSIP/6009-0000000b";
    facts.spiedChannel = kTarget;
    const std::string bytes =
        bytesOf(Supervise{"PJSIP/6001", "PJSIP/6009", SuperviseMode::Barge}, facts);
    QCOMPARE(bytes,
             std::string("Action: PlayDTMF\r\nActionID: 7\r\nChannel: PJSIP/6009-0000000b\r\n"
                         "Digit: 6\r\nReceive: true\r\n\r\n"));
    facts.spiedChannel = "PJSIP/6002-00000001";
    const CommandPlan plan =
        planOf(Supervise{"PJSIP/6001", "PJSIP/6009", SuperviseMode::Listen}, facts);
    QCOMPARE(plan.steps.size(), 2U);
    QCOMPARE(plan.steps.front().name, std::string("Hangup"));
    QVERIFY(plan.hasOrigination());
}

void TestCommandActions::judgesTheOrderOfCallers()
{
    CommandFacts facts;
    facts.callerChannel = "b";
    CommandLists lists;
    const SetCallerPriority raise{"sales", 1, 9};
    lists.callers = {{"sales", "a", 1, 0}, {"sales", "b", 2, 9}};
    QCOMPARE(goalState(raise, facts, lists), GoalState::Open); // the number alone is no effect
    lists.callers = {{"sales", "b", 1, 9}, {"sales", "a", 2, 0}};
    QCOMPARE(goalState(raise, facts, lists), GoalState::Reached);
    lists.callers = {{"sales", "a", 1, 20}};
    QCOMPARE(goalState(raise, facts, lists), GoalState::Impossible);
}

void TestCommandActions::keepsWholeCharacters()
{
    const std::string reason(77, 'x');
    QCOMPARE(keptReason(reason + "\u4f11"), std::string_view(reason)); // three bytes, two fit
    QCOMPARE(keptReason("Lunch"), std::string_view("Lunch"));
}

void TestCommandActions::knowsChannelsOfAPhone()
{
    QVERIFY(isChannelOf("PJSIP/6009-0000006a", "PJSIP/6009"));
    QVERIFY(!isChannelOf("PJSIP/60091-0000006a", "PJSIP/6009"));
    QVERIFY(isChannelOf("Local/1@a-00000001;1", "Local/1@a/n"));
    QVERIFY(!isChannelOf("Local/1@ab-00000001;1", "Local/1@a/n"));
    QVERIFY(!isChannelOf("PJSIP/6009-0000006a", ""));
}

void TestCommandActions::readsRights()
{
    AmiParser parser(false);
    parser.append("Response: Success\r\nQueuePause: x (Priv: agent,all)\r\n"
                  "QueueChangePriorityCaller: x (Priv: <none>)\r\n\r\n"
                  "Response: Error\r\nMessage: Permission denied\r\n\r\n");
    AmiMessage message;
    QVERIFY(parser.next(message));
    const AccountRights rights = readRights(message);
    QVERIFY(rights.isKnown);
    QVERIFY(rights.allows(CommandKind::PauseAgent));
    QVERIFY(rights.allows(CommandKind::SetCallerPriority));
    QCOMPARE(rights.missing[static_cast<std::size_t>(CommandKind::Supervise)],
             std::string("originate"));
    QCOMPARE(rights.missing[static_cast<std::size_t>(CommandKind::WithdrawCaller)],
             std::string("QueueWithdrawCaller"));
    QVERIFY(parser.next(message));
    QVERIFY(!readRights(message).isKnown);
    QVERIFY(readRights(message).allows(CommandKind::Supervise)); // let the switch decide
}

QTEST_GUILESS_MAIN(TestCommandActions)
#include "tst_commandactions.moc"
