// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakeport.h"
#include "tests/ui/floorscene.h"
#include "ui/actions/commandtext.h"
#include "ui/actions/supervision.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::ui;
using namespace fw::commands;
using fw::tests::FakePort;
using fw::tests::FloorScene;
using live::AgentId;
using live::AgentRef;
using live::QueueId;
using live::QueueRef;

class TestActionDesk : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhyNot();
    void namesTheMissingRight();
    void plansLeaveOutWhoCannot();
    void takesAPauseBack();
    void restoresEachMembership();
    void undoEndsAfterFiveSeconds();
    void undoWaitsForWhatIsOnItsWay();
    void failedHasNoWayBack();
    void unknownIsNeverRepeated();
    void callersMoveToTheFront();
    void logKeepsTwenty();
    void logCountsGroups();
    void stepsAmongTheModes();
    void hearsOneCallAtATime();
    void supervisionEndsWithTheCall();
    void aPhoneThatIsNotReachedEndsIt();

private:
    /// Talking on a call of its first queue.
    void talk(int agent);

    std::unique_ptr<FloorScene> m_scene;
    std::unique_ptr<FakePort> m_port;
    std::unique_ptr<ActionDesk> m_desk;
    live::CallRef m_call = 500;
};

void TestActionDesk::init()
{
    m_scene = std::make_unique<FloorScene>(3, 9);
    m_scene->goLive();
    m_port = std::make_unique<FakePort>();
    m_desk = std::make_unique<ActionDesk>(m_scene->store, *m_port);
}

void TestActionDesk::cleanup()
{
    m_desk.reset();
    m_port.reset();
    m_scene.reset();
}

void TestActionDesk::talk(int agent)
{
    const QueueRef queue(std::size_t(agent) % 3);
    const AgentRef ref{std::size_t(agent)};
    m_scene->send(live::CallQueued{queue, ++m_call, 1, 0, "13912345678", {}});
    m_scene->send(live::CallAnswered{queue, m_call, ref, 2s, 1s});
    m_scene->send(live::AgentDeviceChanged{ref, live::DeviceState::InUse});
    m_scene->flush();
}

void TestActionDesk::saysWhyNot()
{
    const AgentId agent(0);
    const auto block = [&](AgentAction action) {
        return m_desk->rules().possibility(action, agent).block;
    };
    QCOMPARE(block(AgentAction::Pause), Block::None);
    QCOMPARE(block(AgentAction::Resume), Block::NotPaused);
    QCOMPARE(block(AgentAction::Listen), Block::NotOnCall);
    QCOMPARE(block(AgentAction::SignOut), Block::StaticMember);
    QCOMPARE(block(AgentAction::RemoveFromQueue), Block::StaticMember);
    QCOMPARE(block(AgentAction::AddToQueue), Block::None);
    talk(0);
    QCOMPARE(block(AgentAction::Listen), Block::None);
    QCOMPARE(m_desk->rules().possibility(AgentAction::Listen, {AgentId(0), AgentId(1)}).block,
             Block::OnlyOne);
    m_scene->send(live::MembershipChanged{QueueRef(0), AgentRef(0), true, true});
    m_scene->flush();
    QCOMPARE(block(AgentAction::SignOut), Block::None);
    m_scene->store.showPast(live::Floor(), m_scene->clock.now() - 1h);
    QCOMPARE(ActionRules(m_scene->store.liveFloor(), *m_port, m_scene->store.isPast())
                 .possibility(AgentAction::SignOut, AgentId(0))
                 .block,
             Block::Past);
    m_scene->store.showLive();
    m_scene->send(live::MembershipChanged{QueueRef(0), AgentRef(0), false});
    m_scene->flush();
    QCOMPARE(block(AgentAction::Pause), Block::SignedOut);
    m_scene->send(live::LinkDown{});
    m_scene->flush();
    QCOMPARE(block(AgentAction::AddToQueue), Block::NotConnected);
}

void TestActionDesk::namesTheMissingRight()
{
    talk(0);
    m_port->lack(CommandKind::Supervise, "originate");
    const Possibility refused = m_desk->rules().possibility(AgentAction::Whisper, AgentId(0));
    QCOMPARE(refused.block, Block::NoRight);
    QVERIFY(CommandText::block(refused).contains(u"originate"_s));
    QVERIFY(CommandText::shortBlock(refused).contains(u"originate"_s));
    QVERIFY(m_desk->rules().possibility(AgentAction::Pause, AgentId(0)).isPossible());
}

void TestActionDesk::plansLeaveOutWhoCannot()
{
    m_scene->send(live::AgentPaused{QueueRef(0), AgentRef(0), "meal"});
    m_scene->flush();
    const ActionPlan plan =
        m_desk->rules().plan({AgentAction::Resume, {}, {}, {}, 0}, {AgentId(0), AgentId(1)});
    QCOMPARE(plan.steps.size(), std::size_t(2));
    QCOMPARE(plan.possibleCount(), 1);
    QCOMPARE(plan.steps[1].left.block, Block::NotPaused);
    m_desk->submit(plan);
    QCOMPARE(m_port->submitted.size(), std::size_t(1));
    QVERIFY(m_port->last<ResumeAgent>() != nullptr);
}

void TestActionDesk::takesAPauseBack()
{
    m_desk->submit(m_desk->rules().plan({AgentAction::Pause, "meal", {}, {}, 0}, {AgentId(0)}));
    const auto *pause = m_port->last<PauseAgent>();
    QVERIFY(pause != nullptr);
    QCOMPARE(pause->agent, "SIP/100");
    QCOMPARE(pause->reason, "meal");
    m_port->settle(1, CommandState::Done);
    QCOMPARE(m_desk->undoSecondsLeft(), 5);
    m_desk->undo();
    const auto *resume = m_port->last<ResumeAgent>();
    QVERIFY(resume != nullptr);
    QVERIFY(resume->queue.empty());
    QVERIFY(!m_desk->canUndo());
    QVERIFY(m_desk->log().actions().front().words.isUndo);
}

void TestActionDesk::restoresEachMembership()
{
    m_scene->send(live::MembershipChanged{QueueRef(0), AgentRef(0), true, true, 3});
    m_scene->send(live::MembershipChanged{QueueRef(1), AgentRef(0), true, true, 5});
    m_scene->send(live::AgentPaused{QueueRef(0), AgentRef(0), "meal"});
    m_scene->flush();
    const ActionRules rules = m_desk->rules();
    const auto undoOf = [&](const AgentWish &wish) {
        return rules.plan(wish, {AgentId(0)}).steps.front().undo;
    };
    // Paused in one of two queues: only the other one is made ready again.
    const auto ofPause = undoOf({AgentAction::Pause, "break", {}, {}, 0});
    QCOMPARE(ofPause.size(), std::size_t(1));
    QCOMPARE(std::get<ResumeAgent>(ofPause.front()).queue, "q1");
    const auto ofSignOut = undoOf({AgentAction::SignOut, {}, {}, {}, 0});
    QCOMPARE(ofSignOut.size(), std::size_t(2));
    QCOMPARE(std::get<AddMember>(ofSignOut[0]).penalty, 3);
    QVERIFY(std::get<AddMember>(ofSignOut[0]).isPaused);
    QVERIFY(!std::get<AddMember>(ofSignOut[1]).isPaused);
    const auto ofMove = undoOf({AgentAction::MoveToQueue, {}, QueueId(1), QueueId(2), 0});
    QCOMPARE(std::get<MoveMember>(ofMove.front()).from, "q2");
    QCOMPARE(std::get<MoveMember>(ofMove.front()).to, "q1");
    const auto ofPenalty = undoOf({AgentAction::SetPenalty, {}, QueueId(1), {}, 9});
    QCOMPARE(std::get<SetPenalty>(ofPenalty.front()).penalty, 5);
}

void TestActionDesk::undoEndsAfterFiveSeconds()
{
    QSignalSpy changed(m_desk.get(), &ActionDesk::undoChanged);
    m_desk->submit(m_desk->rules().plan({AgentAction::Pause, "meal", {}, {}, 0}, {AgentId(0)}));
    m_port->settle(1, CommandState::Done);
    m_scene->clock.advance(4s);
    emit m_scene->store.secondPassed();
    QVERIFY(m_desk->canUndo());
    QCOMPARE(m_desk->undoSecondsLeft(), 1);
    m_scene->clock.advance(1s);
    emit m_scene->store.secondPassed();
    QVERIFY(!m_desk->canUndo());
    QCOMPARE(changed.count(), 3);
    m_desk->undo();
    QCOMPARE(m_port->submitted.size(), std::size_t(1));
}

void TestActionDesk::undoWaitsForWhatIsOnItsWay()
{
    m_desk->submit(
        m_desk->rules().plan({AgentAction::Pause, "meal", {}, {}, 0}, {AgentId(0), AgentId(1)}));
    m_port->settle(1, CommandState::Done);
    m_desk->undo();
    QCOMPARE(m_port->submitted.size(), std::size_t(3)); // of the first only
    m_port->settle(2, CommandState::Done);
    QCOMPARE(m_port->submitted.size(), std::size_t(4));
    QCOMPARE(m_port->last<ResumeAgent>()->agent, "SIP/101");
    m_port->settle(3, CommandState::Done);
    m_port->settle(4, CommandState::Done);
    QCOMPARE(ActionLogModel::tone(m_desk->log().actions().front()), Tone::Good);
}

void TestActionDesk::failedHasNoWayBack()
{
    m_desk->submit(m_desk->rules().plan({AgentAction::Pause, "meal", {}, {}, 0}, {AgentId(0)}));
    m_port->settle(1, CommandState::Failed, CommandProblem::Other, "no <b>way</b>");
    QVERIFY(!m_desk->canUndo());
    const QString result = ActionLogModel::result(m_desk->log().actions().front());
    QVERIFY2(result.contains(u"no <b>way</b>"_s), qPrintable(result));
    QCOMPARE(ActionLogModel::tone(m_desk->log().actions().front()), Tone::Critical);
}

void TestActionDesk::unknownIsNeverRepeated()
{
    m_desk->submit(m_desk->rules().plan({AgentAction::Pause, "meal", {}, {}, 0}, {AgentId(0)}));
    m_port->settle(1, CommandState::Unknown);
    QCOMPARE(ActionLogModel::tone(m_desk->log().actions().front()), Tone::Warning);
    m_desk->undo();
    QCOMPARE(m_port->submitted.size(), std::size_t(1));
    m_port->settle(1, CommandState::Done); // the snapshot says so
    QCOMPARE(m_port->submitted.size(), std::size_t(1));
    QCOMPARE(ActionLogModel::tone(m_desk->log().actions().front()), Tone::Good);
}

void TestActionDesk::callersMoveToTheFront()
{
    m_scene->send(live::CallQueued{QueueRef(0), 71, 1, 4, "13811112222", {}});
    m_scene->send(live::CallQueued{QueueRef(0), 72, 2, 0, "13833334444", {}});
    m_scene->flush();
    const CallerKey first{live::SwitchId(0), 71};
    const CallerKey second{live::SwitchId(0), 72};
    const ActionRules rules = m_desk->rules();
    QCOMPARE(rules.possibility(CallerAction::MoveToFront, first).block, Block::AlreadyFirst);
    m_desk->submit(rules.plan(CallerAction::MoveToFront, second));
    const auto *raise = m_port->last<SetCallerPriority>();
    QVERIFY(raise != nullptr);
    QCOMPARE(raise->priority, 5);
    m_port->settle(1, CommandState::Done);
    m_desk->undo();
    QCOMPARE(m_port->last<SetCallerPriority>()->priority, 0);
    m_desk->submit(rules.plan(CallerAction::Withdraw, first));
    QCOMPARE(m_port->last<WithdrawCaller>()->call, live::CallRef(71));
    QVERIFY(!m_desk->canUndo());
    const QString who = m_desk->log().index(0).data(ActionLogModel::Who).toString();
    QVERIFY2(!who.contains(u"11112222"_s), qPrintable(who));
    QCOMPARE(rules.possibility(CallerAction::Withdraw, {live::SwitchId(0), 99}).block,
             Block::CallerGone);
}

void TestActionDesk::logKeepsTwenty()
{
    const QAbstractItemModelTester tester(&m_desk->log(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int each = 0; each < 25; ++each) {
        m_desk->submit(m_desk->rules().plan({AgentAction::Pause, "meal", {}, {}, 0}, {AgentId(0)}));
    }
    QCOMPARE(m_desk->log().rowCount(), 20);
    m_port->settle(1, CommandState::Done); // long out of the list
    m_port->settle(25, CommandState::Done);
    const QModelIndex newest = m_desk->log().index(0);
    QVERIFY(newest.data(ActionLogModel::Result).toString().contains(u"120"_s));
    QVERIFY(newest.data(ActionLogModel::Who).toString().contains(u"Agent 100"_s));
    QVERIFY(newest.data().toString().startsWith(u"09:30:00"_s));
    QCOMPARE(m_desk->log().index(19).data(ActionLogModel::Tone).toInt(), int(Tone::Neutral));
}

void TestActionDesk::logCountsGroups()
{
    std::vector<AgentId> agents;
    for (std::size_t agent = 0; agent < 5; ++agent) {
        agents.emplace_back(agent);
    }
    m_desk->submit(m_desk->rules().plan({AgentAction::Pause, "meal", {}, {}, 0}, agents));
    m_port->settle(1, CommandState::Done);
    m_port->settle(2, CommandState::Failed, CommandProblem::NoEffect);
    m_port->settle(3, CommandState::Unknown);
    const QModelIndex newest = m_desk->log().index(0);
    const QString result = newest.data(ActionLogModel::Result).toString();
    QVERIFY2(result.startsWith(u"1 of 5"_s), qPrintable(result));
    QVERIFY2(result.contains(u"101: "_s), qPrintable(result));
    QVERIFY(newest.data(ActionLogModel::Who).toString().contains(u"100, 101, 102, …"_s));
}

void TestActionDesk::stepsAmongTheModes()
{
    talk(0);
    Supervision supervision(*m_desk);
    supervision.setPhone("PJSIP/6009");
    supervision.start(AgentId(0), SuperviseMode::Listen);
    QCOMPARE(m_port->last<Supervise>()->phone, "PJSIP/6009");
    QVERIFY(!isKnown(supervision.session()->since));
    m_port->settle(1, CommandState::Done);
    QVERIFY(isKnown(supervision.session()->since));
    supervision.start(AgentId(0), SuperviseMode::Barge); // as the key B does
    QCOMPARE(m_port->last<Supervise>()->mode, SuperviseMode::Barge);
    QCOMPARE(supervision.session()->mode, SuperviseMode::Listen);
    m_port->settle(2, CommandState::Done);
    QCOMPARE(supervision.session()->mode, SuperviseMode::Barge);
    supervision.setMode(SuperviseMode::Whisper);
    m_port->settle(3, CommandState::Failed, CommandProblem::NoEffect);
    QCOMPARE(supervision.session()->mode, SuperviseMode::Barge);
    supervision.leave();
    QCOMPARE(m_port->last<EndSupervision>()->phone, "PJSIP/6009");
    m_port->settle(4, CommandState::Done);
    QVERIFY(!supervision.session());
}

void TestActionDesk::hearsOneCallAtATime()
{
    talk(0);
    talk(1);
    Supervision supervision(*m_desk);
    supervision.setPhone("PJSIP/6009");
    supervision.start(AgentId(0), SuperviseMode::Listen);
    m_port->settle(1, CommandState::Done);
    supervision.start(AgentId(1), SuperviseMode::Whisper);
    QVERIFY(m_port->last<EndSupervision>() != nullptr);
    m_port->settle(2, CommandState::Done);
    QCOMPARE(m_port->last<Supervise>()->agent, "SIP/101");
    QCOMPARE(supervision.session()->agent, AgentId(1));
}

void TestActionDesk::supervisionEndsWithTheCall()
{
    talk(0);
    Supervision supervision(*m_desk);
    supervision.setPhone("PJSIP/6009");
    supervision.start(AgentId(0), SuperviseMode::Listen);
    m_port->settle(1, CommandState::Done);
    QSignalSpy changed(&supervision, &Supervision::changed);
    m_scene->send(
        live::CallCompleted{QueueRef(0), m_call, AgentRef(0), live::EndedBy::Caller, 2s, 9s});
    m_scene->send(live::CallEnded{m_call});
    m_scene->send(live::AgentDeviceChanged{AgentRef(0), live::DeviceState::Idle});
    m_scene->flush();
    QVERIFY(!supervision.session());
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_port->submitted.size(), std::size_t(1));
}

void TestActionDesk::aPhoneThatIsNotReachedEndsIt()
{
    talk(0);
    Supervision supervision(*m_desk);
    supervision.setPhone("PJSIP/6009");
    supervision.start(AgentId(0), SuperviseMode::Listen);
    m_port->settle(1, CommandState::Failed, CommandProblem::PhoneNotReached);
    QVERIFY(!supervision.session());
}

QTEST_GUILESS_MAIN(TestActionDesk)
#include "tst_actiondesk.moc"
