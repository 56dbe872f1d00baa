// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floor.h"
#include "core/telephony/linkcommands.h"
#include "core/telephony/switchlink.h"
#include "loadclient.h"
#include "rigswitch.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace fw;
using namespace fw::commands;
using namespace fw::telephony;
using live::FeedState;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBackInMs = 5000;
constexpr int kSettledInMs = 8000;
constexpr int kBootMs = 30'000;
constexpr live::SwitchId kSource(0);

const std::string kStatic = "Local/1016@agents/n"; ///< in "vip", by queues.conf
const std::string kAgent = "Local/1601@agents/n";  ///< in no queue until a test puts it there
const std::string kPhone = "Local/301@phones/n";
const std::string kListener = "Local/301@phones";

/// Carries bytes both ways, and can lose the answer to an action: the action goes through, and then
/// both sides hang up.
class LosingProxy final : public QTcpServer
{
public:
    explicit LosingProxy(QString target)
        : m_target(std::move(target))
    {
        connect(this, &QTcpServer::newConnection, this, [this] { join(nextPendingConnection()); });
        listen(QHostAddress::LocalHost);
    }

    QByteArray loseAnswerTo; ///< an action's name
    int losses = 0;
    int seen = 0; ///< times that the action went through

private:
    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        far->connectToHost(m_target, 5038);
        connect(near, &QTcpSocket::readyRead, far, [this, near, far] {
            const QByteArray bytes = near->readAll();
            far->write(bytes);
            if (!loseAnswerTo.isEmpty() &&
                bytes.contains(QByteArray("Action: " + loseAnswerTo + "\r\n"))) {
                ++seen;
                if (losses == 0) {
                    ++losses;
                    disconnect(far, &QTcpSocket::readyRead, nullptr, nullptr);
                    // The switch reads it all before it sees the end.
                    connect(far, &QTcpSocket::bytesWritten, near, &QTcpSocket::disconnectFromHost);
                    far->flush();
                }
            }
        });
        connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    }

    QString m_target;
};

/// The console's link with its floor and commands.
struct Desk
{
    explicit Desk(const SwitchProfile &profile, const QString &secret)
        : link(kSource, profile, secret, clock, LinkTimings())
    {
        QObject::connect(&link, &live::FloorFeed::batchReady, &link,
                         [this](const live::EventBatch &batch) {
                             for (const live::StampedEvent &event : *batch) {
                                 floor.apply(event, changes);
                             }
                         });
        commands.add(kSource, link);
        QObject::connect(&commands, &CommandPort::settled, &commands,
                         [this](const CommandResult &result) { results.push_back(result); });
        link.start();
    }

    [[nodiscard]] bool isReady() const
    {
        return link.health().state == FeedState::Live && commands.rights(kSource).isKnown;
    }

    CommandId submit(const SwitchCommand &command) { return commands.submit(kSource, command); }

    [[nodiscard]] CommandResult result(CommandId id) const
    {
        const auto found = std::find_if(results.rbegin(), results.rend(),
                                        [id](const CommandResult &each) { return each.id == id; });
        return found == results.rend() ? CommandResult() : *found;
    }

    [[nodiscard]] bool isSettled(CommandId id) const
    {
        const CommandState state = result(id).state;
        return state == CommandState::Done || state == CommandState::Failed;
    }

    [[nodiscard]] QString text(CommandId id) const
    {
        const CommandResult each = result(id);
        return u"state %1 problem %2 detail %3"_s.arg(int(each.state))
            .arg(int(each.problem))
            .arg(QString::fromStdString(each.detail));
    }

    [[nodiscard]] const live::AgentView *agent(const std::string &address) const
    {
        const auto found =
            std::find_if(floor.agents().begin(), floor.agents().end(),
                         [&address](const auto &each) { return each.address == address; });
        return found == floor.agents().end() ? nullptr : &*found;
    }

    /// Null when the agent is not in the queue.
    [[nodiscard]] const live::MembershipView *place(const std::string &address,
                                                    const std::string &queue) const
    {
        const live::AgentView *view = agent(address);
        const auto id = floor.findQueue(queue);
        if (view == nullptr || !id) {
            return nullptr;
        }
        const auto found = std::find_if(view->memberships.begin(), view->memberships.end(),
                                        [&id](const auto &each) { return each.queue == *id; });
        return found == view->memberships.end() ? nullptr : &*found;
    }

    [[nodiscard]] bool isTalking() const
    {
        const live::AgentView *view = agent(kAgent);
        return view != nullptr && view->talk;
    }

    [[nodiscard]] std::vector<std::string> listeners() const
    {
        const live::AgentView *view = agent(kAgent);
        return view == nullptr ? std::vector<std::string>() : view->listeners;
    }

    /// In their order.
    [[nodiscard]] std::vector<live::CallRef> waiting(const std::string &queue) const
    {
        const auto id = floor.findQueue(queue);
        return id ? floor.queue(*id).waiting : std::vector<live::CallRef>();
    }

    SystemClock clock;
    live::Floor floor;
    live::Changes changes;
    SwitchLink link;
    LinkCommands commands;
    std::vector<CommandResult> results;
};

} // namespace

// Macros, so that a failure names the line of the test.
#define VERIFY_DONE(desk, command)                                                                 \
    do {                                                                                           \
        const CommandId submitted = (desk).submit(command);                                        \
        QTRY_VERIFY_WITH_TIMEOUT((desk).isSettled(submitted), kSettledInMs);                       \
        QVERIFY2((desk).result(submitted).state == CommandState::Done,                             \
                 qPrintable((desk).text(submitted)));                                              \
    } while (false)

#define VERIFY_FAILED(desk, command, expected)                                                     \
    do {                                                                                           \
        const CommandId submitted = (desk).submit(command);                                        \
        QTRY_VERIFY_WITH_TIMEOUT((desk).isSettled(submitted), kSettledInMs);                       \
        QVERIFY2((desk).result(submitted).problem == (expected) &&                                 \
                     (desk).result(submitted).state == CommandState::Failed,                       \
                 qPrintable((desk).text(submitted)));                                              \
    } while (false)

class TestRealActions final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void pausesAndResumes();
    void addsMovesAndRemoves();
    void setsAPenalty();
    void signsOut();
    void withdrawsACaller();
    void raisesACaller();
    void hangsUp();
    void listensWhispersAndBarges();
    void tellsAndKeepsTheLimitsOfAnAccount();
    void settlesALostAnswer_data();
    void settlesALostAnswer();
    void obeysTheDialPlan(); // last: it stays

private:
    [[nodiscard]] SwitchProfile profile(const QString &user) const;

    [[nodiscard]] bool is16() const { return m_suite == "bullseye"_L1; }

    /// Puts the agent into "vip" alone and gives it a call that stays.
    void startTalk(Desk &desk);

    QString m_suite;
    std::unique_ptr<RigSwitch> m_switch;
    std::unique_ptr<LoadClient> m_load;
};

SwitchProfile TestRealActions::profile(const QString &user) const
{
    SwitchProfile profile;
    profile.name = u"rig"_s;
    profile.host = m_switch->address();
    profile.user = user;
    return profile;
}

void TestRealActions::initTestCase()
{
    m_suite = qEnvironmentVariable("FW_SWITCH_SUITE", u"sid"_s);
    m_switch = std::make_unique<RigSwitch>(m_suite);
    m_load = std::make_unique<LoadClient>();
    const QString trouble = m_load->bring(*m_switch);
    if (trouble.startsWith("SKIPPED"_L1)) {
        QSKIP(qPrintable(trouble)); // says REAL SWITCHES NOT TESTED, and why
    }
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestRealActions::cleanup()
{
    if (!m_load) {
        return;
    }
    m_load->send("Command", {{"Command", "channel request hangup all"}});
    for (const char *queue : {"vip", "closed", "lonely"}) {
        m_load->send("QueueRemove", {{"Queue", queue}, {"Interface", kAgent}});
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_load->isIdle(), kSettledInMs);
}

void TestRealActions::pausesAndResumes()
{
    Desk desk(profile(u"floorwarden"_s), u"rig-floorwarden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    VERIFY_DONE(desk, (PauseAgent{kStatic, {}, "Mittag \u4f11\u606f"}));
    QTRY_VERIFY(desk.agent(kStatic)->state == live::AgentState::OnBreak);
    QCOMPARE(desk.agent(kStatic)->reason, std::string("Mittag \u4f11\u606f"));
    VERIFY_DONE(desk, (ResumeAgent{kStatic, "vip"}));
    QTRY_VERIFY(desk.agent(kStatic)->state != live::AgentState::OnBreak);
    VERIFY_FAILED(desk, (PauseAgent{"Local/9@agents/n", {}, {}}), CommandProblem::NoSuchAgent);
}

void TestRealActions::addsMovesAndRemoves()
{
    Desk desk(profile(u"floorwarden"_s), u"rig-floorwarden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    VERIFY_DONE(desk, (AddMember{kAgent, "Sixteen", "closed", 3, true, "Training"}));
    QTRY_VERIFY(desk.place(kAgent, "closed") != nullptr);
    VERIFY_FAILED(desk, (AddMember{kAgent, "Sixteen", "closed", 3, true, {}}),
                  CommandProblem::AlreadyThere);
    VERIFY_FAILED(desk, (AddMember{kAgent, "Sixteen", "nosuch", 3, true, {}}),
                  CommandProblem::NoSuchQueue);
    VERIFY_DONE(desk, (MoveMember{kAgent, "Sixteen", "closed", "vip"}));
    QTRY_VERIFY(desk.place(kAgent, "closed") == nullptr && desk.place(kAgent, "vip") != nullptr);
    QTRY_VERIFY(desk.place(kAgent, "vip")->isPaused);
    QCOMPARE(desk.place(kAgent, "vip")->penalty, 3);
    QTRY_COMPARE(desk.agent(kAgent)->reason, std::string("Training"));
    QCOMPARE(desk.agent(kAgent)->name, std::string("Sixteen"));
    VERIFY_FAILED(desk, (MoveMember{kStatic, {}, "vip", "it"}), CommandProblem::StaticMember);
    VERIFY_DONE(desk, (RemoveMember{kAgent, "vip"}));
    QTRY_VERIFY(desk.place(kAgent, "vip") == nullptr);
    VERIFY_FAILED(desk, (RemoveMember{kAgent, "vip"}), CommandProblem::NoSuchAgent);
    VERIFY_FAILED(desk, (RemoveMember{kStatic, "vip"}), CommandProblem::StaticMember);
}

void TestRealActions::setsAPenalty()
{
    Desk desk(profile(u"floorwarden"_s), u"rig-floorwarden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    VERIFY_DONE(desk, (SetPenalty{kStatic, "vip", 5}));
    QTRY_COMPARE(desk.place(kStatic, "vip")->penalty, 5);
    VERIFY_DONE(desk, (SetPenalty{kStatic, "vip", 0}));
    VERIFY_FAILED(desk, (SetPenalty{kStatic, "it", 5}), CommandProblem::NoSuchAgent);
}

void TestRealActions::signsOut()
{
    Desk desk(profile(u"floorwarden"_s), u"rig-floorwarden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    VERIFY_DONE(desk, (AddMember{kStatic, {}, "closed", 0, false, {}}));
    const CommandId id = desk.submit(SignOutAgent{kStatic});
    QTRY_VERIFY_WITH_TIMEOUT(desk.isSettled(id), kSettledInMs);
    QCOMPARE(desk.result(id).state, CommandState::Done);
    QCOMPARE(desk.result(id).problem, CommandProblem::StaticMember);
    QCOMPARE(desk.result(id).detail, std::string("vip"));
    QTRY_VERIFY(desk.place(kStatic, "closed") == nullptr && desk.place(kStatic, "vip")->isPaused);
    VERIFY_DONE(desk, (ResumeAgent{kStatic, {}}));
    VERIFY_FAILED(desk, (SignOutAgent{"Local/9@agents/n"}), CommandProblem::NoSuchAgent);
}

void TestRealActions::withdrawsACaller()
{
    Desk desk(profile(u"floorwarden"_s), u"rig-floorwarden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    m_load->call(u"lonely"_s, u"stay"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.waiting("lonely").size(), 1U, kBackInMs);
    const live::CallRef call = desk.waiting("lonely").front();
    VERIFY_FAILED(desk, (WithdrawCaller{"nosuch", call}), CommandProblem::NoSuchQueue);
    VERIFY_DONE(desk, (WithdrawCaller{"lonely", call}));
    QTRY_VERIFY(desk.waiting("lonely").empty());
    VERIFY_FAILED(desk, (WithdrawCaller{"lonely", call}), CommandProblem::NoSuchCaller);
}

void TestRealActions::raisesACaller()
{
    Desk desk(profile(u"floorwarden"_s), u"rig-floorwarden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    m_load->call(u"lonely"_s, u"stay"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.waiting("lonely").size(), 1U, kBackInMs);
    m_load->call(u"lonely"_s, u"stay"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.waiting("lonely").size(), 2U, kBackInMs);
    const SetCallerPriority raise{"lonely", desk.waiting("lonely").back(), 10};
    if (is16()) {
        VERIFY_FAILED(desk, raise, CommandProblem::NoEffect); // only the number changes
    } else {
        VERIFY_DONE(desk, raise);
    }
}

void TestRealActions::startTalk(Desk &desk)
{
    VERIFY_DONE(desk, (AddMember{kAgent, "Sixteen", "closed", 0, false, {}}));
    m_load->call(u"closed"_s, u"silent"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isTalking(), kBackInMs);
}

void TestRealActions::hangsUp()
{
    Desk desk(profile(u"floorwarden"_s), u"rig-floorwarden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    VERIFY_FAILED(desk, (HangUpAgent{kAgent}), CommandProblem::NotOnCall);
    startTalk(desk);
    VERIFY_DONE(desk, (HangUpAgent{kAgent}));
    QTRY_VERIFY(!desk.isTalking());
}

void TestRealActions::listensWhispersAndBarges()
{
    Desk desk(profile(u"floorwarden"_s), u"rig-floorwarden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    VERIFY_FAILED(desk, (Supervise{kAgent, kPhone, SuperviseMode::Listen}),
                  CommandProblem::NotOnCall);
    startTalk(desk);
    VERIFY_FAILED(desk, (Supervise{kAgent, "Local/999@phones/n", SuperviseMode::Listen}),
                  CommandProblem::PhoneNotReached);
    VERIFY_FAILED(desk, (EndSupervision{kPhone}), CommandProblem::NotOnCall);
    VERIFY_DONE(desk, (Supervise{kAgent, kPhone, SuperviseMode::Listen}));
    QTRY_COMPARE(desk.listeners(), std::vector<std::string>{kListener});
    const quint64 before = desk.floor.sources().at(0).events;
    // The phone is never silent, so what is heard tells the mode, which no switch does.
    const auto agentHears = [this] { return m_load->isSpokenTo(u"Local/1601@agents-"_s); };
    const auto callerHears = [this] { return m_load->isSpokenTo(u"Local/closed@callers-"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(!agentHears() && !callerHears(), kBackInMs);
    VERIFY_DONE(desk, (Supervise{kAgent, kPhone, SuperviseMode::Whisper}));
    QTRY_VERIFY_WITH_TIMEOUT(agentHears(), kBackInMs);
    QVERIFY(!callerHears());
    VERIFY_DONE(desk, (Supervise{kAgent, kPhone, SuperviseMode::Barge}));
    QTRY_VERIFY_WITH_TIMEOUT(agentHears() && callerHears(), kBackInMs);
    VERIFY_DONE(desk, (Supervise{kAgent, kPhone, SuperviseMode::Listen}));
    QTRY_VERIFY_WITH_TIMEOUT(!agentHears() && !callerHears(), kBackInMs);
    // One session all the time: nobody came, nobody went.
    QCOMPARE(desk.listeners(), std::vector<std::string>{kListener});
    QCOMPARE(desk.floor.sources().at(0).events, before);

    Desk other(profile(u"console"_s), u"rig-console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(other.isReady(), kBootMs);
    QCOMPARE(other.listeners(), std::vector<std::string>{kListener}); // from the list of channels

    VERIFY_DONE(desk, (EndSupervision{kPhone}));
    QTRY_VERIFY(desk.listeners().empty() && other.listeners().empty());
    QVERIFY(desk.isTalking());
    VERIFY_DONE(desk, (Supervise{kAgent, kPhone, SuperviseMode::Barge}));
    VERIFY_DONE(desk, (HangUpAgent{kAgent}));
    QTRY_VERIFY(desk.listeners().empty());
}

void TestRealActions::obeysTheDialPlan()
{
    m_switch->addSuperviseDialPlan();
    m_load->send("Command", {{"Command", "dialplan reload"}});
    Desk desk(profile(u"floorwarden"_s), u"rig-floorwarden"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    startTalk(desk);
    const Supervise listen{kAgent, kPhone, SuperviseMode::Listen};
    VERIFY_FAILED(desk, listen, CommandProblem::NotOnCall); // no entry for the phone
    m_load->send("Command", {{"Command", "database put floorwarden Local301phones others"}});
    VERIFY_FAILED(desk, listen, CommandProblem::NotOnCall); // another team
    m_load->send("Command", {{"Command", "database put floorwarden Local301phones others:rig"}});
    VERIFY_DONE(desk, listen);
    QTRY_COMPARE(desk.listeners(), std::vector<std::string>{kListener});
    VERIFY_DONE(desk, (Supervise{kAgent, kPhone, SuperviseMode::Barge}));
    VERIFY_DONE(desk, (EndSupervision{kPhone}));
}

void TestRealActions::tellsAndKeepsTheLimitsOfAnAccount()
{
    Desk desk(profile(u"nowrite"_s), u"rig-nowrite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    const AccountRights rights = desk.commands.rights(kSource);
    const auto missing = [&rights](CommandKind kind) {
        return QString::fromStdString(rights.missing[static_cast<std::size_t>(kind)]);
    };
    QCOMPARE(missing(CommandKind::PauseAgent), u"agent"_s);
    QCOMPARE(missing(CommandKind::MoveMember), u"agent"_s);
    QCOMPARE(missing(CommandKind::HangUpAgent), u"call"_s);
    QCOMPARE(missing(CommandKind::Supervise), u"originate"_s);
    QVERIFY(rights.allows(CommandKind::WithdrawCaller)); // any login may
    QVERIFY(rights.allows(CommandKind::SetCallerPriority));
    const std::vector<SwitchCommand> refused{
        PauseAgent{kStatic, {}, {}},    ResumeAgent{kStatic, {}},
        SignOutAgent{kStatic},          AddMember{kAgent, {}, "vip", 0, false, {}},
        RemoveMember{kStatic, "vip"},   MoveMember{kStatic, {}, "vip", "it"},
        SetPenalty{kStatic, "vip", 1},  HangUpAgent{kStatic},
        Supervise{kStatic, kPhone, {}}, EndSupervision{kPhone}};
    for (const SwitchCommand &command : refused) {
        VERIFY_FAILED(desk, command, CommandProblem::NotPermitted);
    }
    QVERIFY(!desk.place(kStatic, "vip")->isPaused);
}

void TestRealActions::settlesALostAnswer_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<SwitchCommand>("command");
    const auto row = [](const char *action, SwitchCommand command) {
        QTest::newRow(action) << QByteArray(action) << std::move(command);
    };
    row("QueuePause", PauseAgent{kStatic, {}, "Lunch"});
    row("QueueAdd", AddMember{kAgent, "Sixteen", "closed", 2, false, {}});
    row("QueueRemove", RemoveMember{kAgent, "vip"});
    row("QueuePenalty", SetPenalty{kStatic, "vip", 1});
    row("QueueWithdrawCaller", WithdrawCaller{"lonely", 1});
    row("Hangup", HangUpAgent{kAgent});
    row("Originate", Supervise{kAgent, kPhone, SuperviseMode::Listen});
    row("PlayDTMF", Supervise{kAgent, kPhone, SuperviseMode::Whisper});
}

void TestRealActions::settlesALostAnswer()
{
    QFETCH(QByteArray, action);
    QFETCH(SwitchCommand, command);
    LosingProxy proxy(m_switch->address());
    SwitchProfile through = profile(u"console"_s);
    through.host = u"127.0.0.1"_s;
    through.port = proxy.serverPort();
    Desk desk(through, u"rig-console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kBootMs);
    if (auto *withdraw = std::get_if<WithdrawCaller>(&command)) {
        m_load->call(u"lonely"_s, u"stay"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.waiting("lonely").size(), 1U, kBackInMs);
        withdraw->call = desk.waiting("lonely").front();
    } else if (action == "QueueRemove") {
        VERIFY_DONE(desk, (AddMember{kAgent, "Sixteen", "vip", 0, false, {}}));
    } else if (!action.startsWith("Queue")) {
        startTalk(desk);
    }
    if (action == "PlayDTMF") {
        VERIFY_DONE(desk, (Supervise{kAgent, kPhone, SuperviseMode::Listen}));
    }
    proxy.loseAnswerTo = action;
    const std::size_t before = desk.results.size();
    const CommandId id = desk.submit(command);
    QTRY_COMPARE_WITH_TIMEOUT(desk.results.size(), before + 1, kSettledInMs);
    QCOMPARE(desk.result(id).state, CommandState::Unknown);
    QCOMPARE(proxy.losses, 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isSettled(id), 2 * kSettledInMs);
    QVERIFY2(desk.result(id).state == CommandState::Done, qPrintable(desk.text(id)));
    QCOMPARE(proxy.seen, 1); // never repeated
    if (action == "QueuePause") {
        VERIFY_DONE(desk, (ResumeAgent{kStatic, {}}));
    } else if (action == "QueuePenalty") {
        VERIFY_DONE(desk, (SetPenalty{kStatic, "vip", 0}));
    }
}

QTEST_GUILESS_MAIN(TestRealActions)
#include "tst_realactions.moc"
