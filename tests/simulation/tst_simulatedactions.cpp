// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floor.h"
#include "core/telephony/linkcommands.h"
#include "core/telephony/switchlink.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fw;
using namespace fw::commands;
using namespace fw::telephony;
using namespace Qt::StringLiterals;

namespace {

constexpr live::SwitchId kSource(0);
constexpr int kSettledInMs = 8000;
const std::string kPhone = "PJSIP/6999";

/// The demo floor in its own process, with more callers than agents, and a console's link to it.
class DemoDesk
{
public:
    explicit DemoDesk(const QString &classes = u"agent,call,originate,reporting"_s)
    {
        const QString state = m_folder.filePath(u"state.json"_s);
        m_process.start(QStringLiteral(FW_BIN_DIR "/floorwarden-switchsim"),
                        {u"--port"_s, u"0"_s, u"--state"_s, state, u"--agents"_s, u"60"_s,
                         u"--queues"_s, u"6"_s, u"--at"_s, u"10:00"_s, u"--load"_s, u"3"_s,
                         u"--write"_s, classes});
    }

    ~DemoDesk()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(DemoDesk)

    /// False until the simulator has its port.
    [[nodiscard]] bool connectLink()
    {
        QFile file(m_folder.filePath(u"state.json"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            return false;
        }
        SwitchProfile profile;
        profile.host = u"127.0.0.1"_s;
        profile.port = static_cast<quint16>(
            QJsonDocument::fromJson(file.readAll()).object().value(u"port"_s).toInt());
        profile.user = u"console"_s;
        m_link = std::make_unique<SwitchLink>(kSource, profile, u"floorwarden"_s, m_clock);
        QObject::connect(m_link.get(), &live::FloorFeed::batchReady, m_link.get(),
                         [this](const live::EventBatch &batch) {
                             for (const live::StampedEvent &event : *batch) {
                                 floor.apply(event, m_changes);
                             }
                         });
        commands.add(kSource, *m_link);
        QObject::connect(&commands, &CommandPort::settled, &commands,
                         [this](const CommandResult &result) { last = result; });
        m_link->start();
        return true;
    }

    [[nodiscard]] bool isReady() const { return commands.rights(kSource).isKnown; }

    /// The agent whose conversation began last, so that it goes on for a while.
    [[nodiscard]] const live::AgentView *talker() const
    {
        const live::AgentView *latest = nullptr;
        for (const live::AgentView &each : floor.agents()) {
            if (each.talk && (latest == nullptr || each.talk->since > latest->talk->since)) {
                latest = &each;
            }
        }
        return latest;
    }

    /// A member of a queue that is in the switch's configuration there, or is not.
    [[nodiscard]] std::pair<std::string, std::string> member(bool isDynamic) const
    {
        for (const live::AgentView &each : floor.agents()) {
            if (each.memberships.size() == 1 && each.memberships.front().isDynamic == isDynamic) {
                return {each.address, floor.queue(each.memberships.front().queue).name};
            }
        }
        return {};
    }

    [[nodiscard]] const live::QueueView *crowdedQueue() const
    {
        const auto found = std::find_if(floor.queues().begin(), floor.queues().end(),
                                        [](const auto &each) { return each.waiting.size() > 2; });
        return found == floor.queues().end() ? nullptr : &*found;
    }

    [[nodiscard]] std::string otherQueue(const std::string &name) const
    {
        return floor.queues().front().name == name ? floor.queues().back().name
                                                   : floor.queues().front().name;
    }

    live::Floor floor;
    LinkCommands commands;
    CommandResult last;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    SystemClock m_clock;
    live::Changes m_changes;
    std::unique_ptr<SwitchLink> m_link;
};

} // namespace

#define VERIFY_COMMAND(desk, command, expectedState, expectedProblem)                              \
    do {                                                                                           \
        const CommandId submitted = (desk).commands.submit(kSource, command);                      \
        QTRY_VERIFY_WITH_TIMEOUT((desk).last.id == submitted, kSettledInMs);                       \
        QCOMPARE((desk).last.state, expectedState);                                                \
        QCOMPARE((desk).last.problem, expectedProblem);                                            \
    } while (false)
#define VERIFY_DONE(desk, command)                                                                 \
    VERIFY_COMMAND(desk, command, CommandState::Done, CommandProblem::None)

class TestSimulatedActions final : public QObject
{
    Q_OBJECT

private slots:
    void memberships();
    void callers();
    void supervision();
    void rights();
};

void TestSimulatedActions::memberships()
{
    DemoDesk desk;
    QTRY_VERIFY(desk.connectLink());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kSettledInMs);
    const auto [agent, queue] = desk.member(true);
    QVERIFY(!agent.empty());
    const std::string other = desk.otherQueue(queue);
    VERIFY_DONE(desk, (PauseAgent{agent, {}, "Lunch"}));
    VERIFY_DONE(desk, (SetPenalty{agent, queue, 9}));
    VERIFY_DONE(desk, (MoveMember{agent, {}, queue, other}));
    VERIFY_DONE(desk, (ResumeAgent{agent, other}));
    VERIFY_DONE(desk, (AddMember{agent, {}, queue, 1, true, "Back office"}));
    VERIFY_DONE(desk, (RemoveMember{agent, other}));
    VERIFY_DONE(desk, (SignOutAgent{agent}));
    const auto [fixed, place] = desk.member(false);
    QVERIFY(!fixed.empty());
    VERIFY_COMMAND(desk, (RemoveMember{fixed, place}), CommandState::Failed,
                   CommandProblem::StaticMember);
    VERIFY_COMMAND(desk, (SignOutAgent{fixed}), CommandState::Done, CommandProblem::StaticMember);
    QCOMPARE(desk.last.detail, place);
}

void TestSimulatedActions::callers()
{
    DemoDesk desk;
    QTRY_VERIFY(desk.connectLink());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kSettledInMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.crowdedQueue() != nullptr, 20'000);
    // By id: the floor may grow meanwhile.
    const live::QueueId id = desk.crowdedQueue()->id;
    const std::string name = desk.floor.queue(id).name;
    VERIFY_DONE(desk, (SetCallerPriority{name, desk.floor.queue(id).waiting.back(), 10}));
    QVERIFY(!desk.floor.queue(id).waiting.empty());
    VERIFY_DONE(desk, (WithdrawCaller{name, desk.floor.queue(id).waiting.back()}));
}

void TestSimulatedActions::supervision()
{
    DemoDesk desk;
    QTRY_VERIFY(desk.connectLink());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kSettledInMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.talker() != nullptr, 20'000);
    const live::AgentId id = desk.talker()->id;
    const std::string agent = desk.talker()->address;
    VERIFY_DONE(desk, (Supervise{agent, kPhone, SuperviseMode::Listen}));
    QTRY_COMPARE(desk.floor.agent(id).listeners, std::vector<std::string>{kPhone});
    VERIFY_DONE(desk, (Supervise{agent, kPhone, SuperviseMode::Barge}));
    VERIFY_DONE(desk, (EndSupervision{kPhone}));
    QTRY_VERIFY(desk.floor.agent(id).listeners.empty());
    VERIFY_COMMAND(desk, (Supervise{agent, "Nowhere/1", SuperviseMode::Listen}),
                   CommandState::Failed, CommandProblem::PhoneNotReached);
    QVERIFY(desk.talker() != nullptr);
    const std::string next = desk.talker()->address;
    VERIFY_DONE(desk, (HangUpAgent{next}));
}

void TestSimulatedActions::rights()
{
    DemoDesk desk(u"call"_s);
    QTRY_VERIFY(desk.connectLink());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isReady(), kSettledInMs);
    const AccountRights rights = desk.commands.rights(kSource);
    QVERIFY(rights.allows(CommandKind::HangUpAgent));
    QVERIFY(rights.allows(CommandKind::WithdrawCaller));
    VERIFY_COMMAND(desk, (PauseAgent{desk.floor.agents().front().address, {}, {}}),
                   CommandState::Failed, CommandProblem::NotPermitted);
    QCOMPARE(desk.last.detail, std::string("agent"));
}

QTEST_GUILESS_MAIN(TestSimulatedActions)
#include "tst_simulatedactions.moc"
