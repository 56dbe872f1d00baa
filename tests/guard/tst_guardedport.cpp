// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guard/commandaccess.h"
#include "core/guard/guardedport.h"
#include "tests/support/memoryaccess.h"
#include "tests/ui/fakeport.h"
#include "tests/ui/floorscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace fw;
using namespace fw::access;
using namespace fw::commands;
Q_DECLARE_METATYPE(fw::commands::SwitchCommand)

using namespace Qt::StringLiterals;

namespace {

/// The first fifth of the scene's agents is team t0, the last one t4; all of them on site s.
const std::string kOwn = "SIP/100";
const std::string kForeign = "SIP/109";

Identity lead()
{
    return Identity{u"lead"_s, u"Lead"_s, {Role::TeamLead, {u"s"_s}, {u"t0"_s}}, {}, {}};
}

Identity holder(Role role)
{
    return Identity{u"me"_s, u"Me"_s, {role, {u"s"_s}, {}}, {}, {}};
}

AccessPolicy policy()
{
    return AccessPolicy(*AccessMatrix::builtIn());
}

} // namespace

class TestGuardedPort final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nobodyMayUntilSomebodyIsIn();
    void aDeskWithoutAccountsSendsAndRecords();
    void asksTheRoleAndThePlace_data();
    void asksTheRoleAndThePlace();
    void whatIsRefusedIsRecordedAndNeverSent();
    void whatCannotBeRecordedIsNotSent();
    void whatCameOfItIsRecorded();
    void leavingACallIsAlwaysPossible();
    void noNumberIsRecorded();
    void tellsWhenRightsChange();

private:
    std::unique_ptr<tests::FloorScene> m_scene;
    std::unique_ptr<tests::FakePort> m_inner;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<guard::GuardedPort> m_port;
    AccessPolicy m_policy = policy();
    live::SwitchId m_switch{0};
};

void TestGuardedPort::init()
{
    m_scene = std::make_unique<tests::FloorScene>(2, 10);
    m_scene->goLive();
    m_scene->flush();
    m_inner = std::make_unique<tests::FakePort>();
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_port = std::make_unique<guard::GuardedPort>(*m_inner, m_scene->store, m_policy, *m_audit,
                                                  m_scene->clock, u"desk-7"_s);
}

void TestGuardedPort::cleanup()
{
    m_port.reset();
    m_audit.reset();
    m_inner.reset();
    m_scene.reset();
}

void TestGuardedPort::nobodyMayUntilSomebodyIsIn()
{
    m_port->submit(m_switch, PauseAgent{kOwn, {}, "break"});
    QVERIFY(m_inner->submitted.empty());
    m_port->admit(lead());
    m_port->submit(m_switch, PauseAgent{kOwn, {}, "break"});
    QCOMPARE(m_inner->submitted.size(), std::size_t(1));
    m_port->closeToAll();
    m_port->submit(m_switch, PauseAgent{kOwn, {}, "break"});
    QCOMPARE(m_inner->submitted.size(), std::size_t(1));
}

void TestGuardedPort::aDeskWithoutAccountsSendsAndRecords()
{
    m_port->openToAll();
    m_port->submit(m_switch, PauseAgent{kForeign, {}, "break"});
    QCOMPARE(m_inner->submitted.size(), std::size_t(1));
    const AuditEntry &entry = m_audit->rows.back().entry;
    QCOMPARE(entry.user, QString());
    QCOMPARE(entry.host, u"desk-7"_s);
    QCOMPARE(entry.action, u"switch.pauseAgent"_s);
    QCOMPARE(entry.result, AuditResult::Asked);
    QVERIFY(entry.object.startsWith(u"SIP/109"_s));
    QCOMPARE(entry.detail, u"break"_s);
    QCOMPARE(entry.scope, u"t4"_s);
}

void TestGuardedPort::asksTheRoleAndThePlace_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<SwitchCommand>("command");
    QTest::addColumn<int>("authority");
    const auto row = [](const char *name, Role role, const SwitchCommand &command,
                        Authority authority) {
        QTest::newRow(name) << int(role) << command << int(authority);
    };
    const Supervise listen{kOwn, "PJSIP/6009", SuperviseMode::Listen};
    const Supervise whisper{kOwn, "PJSIP/6009", SuperviseMode::Whisper};
    const Supervise barge{kOwn, "PJSIP/6009", SuperviseMode::Barge};
    row("lead pauses the own team", Role::TeamLead, PauseAgent{kOwn, {}, {}}, Authority::Granted);
    row("lead pauses another team", Role::TeamLead, PauseAgent{kForeign, {}, {}},
        Authority::OutsideScope);
    row("lead pauses who is not there", Role::TeamLead, PauseAgent{"SIP/999", {}, {}},
        Authority::OutsideScope);
    row("lead moves between queues", Role::TeamLead, MoveMember{kOwn, {}, "q0", "q1"},
        Authority::NoRight);
    row("lead barges in", Role::TeamLead, barge, Authority::Granted);
    row("support changes penalties", Role::OperationsSupport, SetPenalty{kOwn, "q0", 3},
        Authority::Granted);
    row("support pauses", Role::OperationsSupport, PauseAgent{kOwn, {}, {}}, Authority::NoRight);
    row("floor supervisor moves a caller", Role::FloorSupervisor, SetCallerPriority{"q0", 7, 1},
        Authority::Granted);
    row("manager listens", Role::CarrierProjectManager, listen, Authority::Granted);
    row("manager whispers", Role::CarrierProjectManager, whisper, Authority::NoRight);
    row("quality whispers", Role::QualitySupervisor, whisper, Authority::Granted);
    row("quality barges in", Role::QualitySupervisor, barge, Authority::NoRight);
    row("quality hangs up", Role::QualitySupervisor, HangUpAgent{kOwn}, Authority::NoRight);
    row("agent listens", Role::Agent, listen, Authority::NoRight);
    row("administrator listens", Role::SystemAdmin, listen, Authority::NoRight);
    row("auditor pauses", Role::Auditor, PauseAgent{kOwn, {}, {}}, Authority::NoRight);
}

void TestGuardedPort::asksTheRoleAndThePlace()
{
    QFETCH(int, role);
    QFETCH(SwitchCommand, command);
    QFETCH(int, authority);
    Identity who = holder(static_cast<Role>(role));
    who.post.teams = {u"t0"_s};
    m_port->admit(who);
    const CommandQuestion question = guard::questionOf(m_scene->store.floor(), m_switch, command);
    QCOMPARE(int(m_port->authority(question)), authority);
    m_port->submit(m_switch, command);
    QCOMPARE(m_inner->submitted.size(), std::size_t(authority == int(Authority::Granted) ? 1 : 0));
    QCOMPARE(m_audit->rows.back().entry.result,
             authority == int(Authority::Granted) ? AuditResult::Asked : AuditResult::Refused);
    QCOMPARE(m_audit->rows.back().entry.role, QString(roleCode(who.post.role)));
}

void TestGuardedPort::whatIsRefusedIsRecordedAndNeverSent()
{
    m_port->admit(lead());
    QSignalSpy settled(m_port.get(), &CommandPort::settled);
    const CommandId first = m_port->submit(m_switch, PauseAgent{kForeign, {}, "break"});
    const CommandId second = m_port->submit(m_switch, AddMember{kOwn, {}, "q1", 0, false, {}});
    QVERIFY(first != second);
    QVERIFY(m_inner->submitted.empty());
    QCOMPARE(settled.count(), 0); // who asked knows the number first
    QTRY_COMPARE(settled.count(), 2);
    const auto result = settled.at(0).at(0).value<CommandResult>();
    QCOMPARE(result.id, first);
    QCOMPARE(result.state, CommandState::Failed);
    QCOMPARE(result.problem, CommandProblem::NoAuthority);
    QCOMPARE(result.detail, std::string("scope"));
    QCOMPARE(settled.at(1).at(0).value<CommandResult>().detail, std::string("right"));
    QCOMPARE(m_audit->rows.size(), std::size_t(2));
    QCOMPARE(m_audit->rows.front().entry.user, u"lead"_s);
}

void TestGuardedPort::whatCannotBeRecordedIsNotSent()
{
    m_port->admit(lead());
    m_audit->isBroken = true;
    QSignalSpy settled(m_port.get(), &CommandPort::settled);
    m_port->submit(m_switch, PauseAgent{kOwn, {}, "break"});
    QVERIFY(m_inner->submitted.empty());
    QTRY_COMPARE(settled.count(), 1);
    QCOMPARE(settled.at(0).at(0).value<CommandResult>().problem, CommandProblem::NotRecorded);
}

void TestGuardedPort::whatCameOfItIsRecorded()
{
    m_port->admit(lead());
    QSignalSpy settled(m_port.get(), &CommandPort::settled);
    const CommandId id = m_port->submit(m_switch, SignOutAgent{kOwn});
    m_port->admit(holder(Role::Auditor)); // whoever sits there now, it was the lead
    m_inner->settle(id, CommandState::Unknown);
    m_inner->settle(id, CommandState::Done);
    QCOMPARE(settled.count(), 2);
    QCOMPARE(m_audit->rows.size(), std::size_t(3));
    QCOMPARE(m_audit->rows[0].entry.result, AuditResult::Asked);
    QCOMPARE(m_audit->rows[1].entry.result, AuditResult::Unknown);
    QCOMPARE(m_audit->rows[2].entry.result, AuditResult::Done);
    QCOMPARE(m_audit->rows[2].entry.user, u"lead"_s);
}

void TestGuardedPort::leavingACallIsAlwaysPossible()
{
    m_port->admit(holder(Role::Auditor));
    m_port->submit(m_switch, EndSupervision{"PJSIP/6009"});
    QCOMPARE(m_inner->submitted.size(), std::size_t(1));
}

void TestGuardedPort::noNumberIsRecorded()
{
    const std::string number = "13812345678";
    m_scene->send(live::CallQueued{live::QueueRef(0), 77, 1, 0, number, number});
    m_scene->flush();
    m_port->admit(holder(Role::FloorSupervisor));
    m_port->submit(m_switch, WithdrawCaller{"q0", 77});
    for (const AuditRow &row : m_audit->rows) {
        QVERIFY(!row.entry.object.contains(u"13812345678"_s));
        QVERIFY(!row.entry.detail.contains(u"13812345678"_s));
    }
}

void TestGuardedPort::tellsWhenRightsChange()
{
    QSignalSpy changed(m_port.get(), &CommandPort::rightsChanged);
    m_port->admit(lead());
    QCOMPARE(changed.count(), 1);
    m_inner->lack(CommandKind::Supervise, "originate");
    QCOMPARE(changed.count(), 2);
    QVERIFY(!m_port->rights(m_switch).allows(CommandKind::Supervise));
}

QTEST_GUILESS_MAIN(TestGuardedPort)

#include "tst_guardedport.moc"
