// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "core/operations/operationsdesk.h"
#include "tests/support/memoryoperations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::access;
using namespace fw::operations;

namespace {

const QString kPassword = u"correct horse"_s;
constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h};

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, u"alpha"_s, {}, ScopeLevel::Team);
    config.scopes.add(0, u"south"_s, {}, ScopeLevel::Partner);
    return config;
}

} // namespace

/// Who may do what with incidents, tasks and handovers, and what is recorded of it.
class TestOperationsDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDeskWithoutAccountsDoesEverything();
    void whoMayNotIsRefused();
    void aStatementIsAllThatThePartnerAdds();
    void nobodySeesWhatLiesElsewhere();
    void aDirectiveGoesThereAndBack();
    void aHandoverIsSignedByAnother();
    void aHandoverTellsOfItsOwnPartOnly();
    void anUnsignedHandoverIsEscalated();
    void whatDesksShareIsEscalatedByWhoMaySign();
    void whatIsNotRecordedIsNotDone();

private:
    void signIn(const QString &login, Role role, const QStringList &regions,
                const QStringList &teams = {});
    [[nodiscard]] QStringList actions() const;

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<alarms::AlarmCentre> m_alarms;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::MemoryUsers> m_users;
    std::unique_ptr<Doorkeeper> m_door;
    std::unique_ptr<AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<tests::MemoryOperations> m_store;
    std::unique_ptr<OperationsDesk> m_desk;
    QString m_hash;
};

void TestOperationsDesk::init()
{
    m_clock = std::make_unique<ManualClock>(kMorning);
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_alarms = std::make_unique<alarms::AlarmCentre>(*m_floor, *m_clock, nullptr);
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_users = std::make_unique<tests::MemoryUsers>(*m_audit);
    m_door = std::make_unique<Doorkeeper>(*m_users, *m_audit, *m_clock, u"desk-7"_s);
    m_policy = std::make_unique<AccessPolicy>(*AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, *m_clock);
    QVERIFY(m_session->begin());
    m_store = std::make_unique<tests::MemoryOperations>(*m_audit);
    m_desk = std::make_unique<OperationsDesk>(*m_session, *m_floor, *m_alarms, *m_audit, *m_store,
                                              *m_clock, guard::DeskName{u"desk-7"_s, u"desktop"_s});
}

void TestOperationsDesk::cleanup()
{
    m_desk.reset();
    m_store.reset();
    m_session.reset();
    m_policy.reset();
    m_door.reset();
    m_users.reset();
    m_audit.reset();
    m_alarms.reset();
    m_floor.reset();
}

void TestOperationsDesk::signIn(const QString &login, Role role, const QStringList &regions,
                                const QStringList &teams)
{
    if (!*m_door->hasUsers()) {
        QVERIFY(m_session->addFirst(u"chief"_s, u"Chief"_s, kPassword));
        m_hash = (*m_users->find(u"chief"_s))->passwordHash; // hashing takes its time: once
    }
    User user;
    user.who = Identity{login, login, {role, regions, teams}, {}, {}};
    user.passwordHash = m_hash;
    QVERIFY(m_users->add(user, AuditEntry{}));
    QCOMPARE(m_session->signIn(login, kPassword).verdict, SignInAnswer::Verdict::Welcome);
}

QStringList TestOperationsDesk::actions() const
{
    QStringList found;
    for (const AuditRow &row : m_audit->rows) {
        const bool isOurs = row.entry.action.startsWith(u"incident"_s) ||
                            row.entry.action.startsWith(u"task"_s) ||
                            row.entry.action.startsWith(u"handover"_s);
        if (isOurs) {
            found << row.entry.action + u' ' + row.entry.user;
        }
    }
    return found;
}

void TestOperationsDesk::aDeskWithoutAccountsDoesEverything()
{
    QVERIFY(m_desk->mayOpen());
    const auto id = m_desk->open({u"Lines down"_s}, m_desk->freeze());
    QVERIFY(bool(id));
    QVERIFY(m_desk->setOwner(*id, u"wang"_s));
    QVERIFY(m_desk->addNote(*id, u"Carrier called"_s));
    QVERIFY(m_desk->attach(*id, u"ticket 17"_s));
    QVERIFY(m_desk->judge(*id, IncidentSeverity::High, IncidentClass::Network));
    QVERIFY(m_desk->link(*id, {IncidentLink::Kind::Alarm, alarmKey(1), u"a"_s}));
    QVERIFY(!m_desk->close(*id, {}));
    QVERIFY(m_desk->close(*id, u"A cable"_s));
    QCOMPARE(m_desk->incident(*id)->timeline.size(), std::size_t(7));
    QCOMPARE(m_desk->excerpt(*id)->until, kMorning);
    QCOMPARE(m_desk->addNote(99, u"x"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(actions(), (QStringList{u"incident.open desktop"_s, u"incident.owner desktop"_s,
                                     u"incident.note desktop"_s, u"incident.attach desktop"_s,
                                     u"incident.judge desktop"_s, u"incident.link desktop"_s,
                                     u"incident.close desktop"_s}));
}

void TestOperationsDesk::whoMayNotIsRefused()
{
    const auto id = *m_desk->open({u"Lines down"_s}, m_desk->freeze());
    signIn(u"lead"_s, Role::TeamLead, {}, {u"alpha"_s});
    QVERIFY(!m_desk->mayOpen());
    QCOMPARE(m_desk->open({u"x"_s}, {}).error().code, ErrorCode::NotPermitted);
    QVERIFY(m_desk->incidents().empty()); // the first one lies above the team
    QCOMPARE(m_desk->addNote(id, u"x"_s).error().code, ErrorCode::NotFound);
    QVERIFY(!m_desk->mayIssue(TaskKind::Directive));
    QVERIFY(m_desk->mayIssue(TaskKind::Improvement));
    m_session->signOut();
    QVERIFY(!m_desk->mayHandOver());
    QCOMPARE(m_desk->handOver({}, {}, {}).error().code, ErrorCode::NotPermitted);
}

void TestOperationsDesk::aStatementIsAllThatThePartnerAdds()
{
    signIn(u"fs"_s, Role::FloorSupervisor, {u"north"_s});
    const auto id = *m_desk->open({u"Late team"_s}, m_desk->freeze());
    signIn(u"os"_s, Role::OperationsSupervisor, {u"north"_s});
    const Incident *seen = m_desk->incident(id);
    QVERIFY(seen != nullptr);
    QVERIFY(m_desk->mayNote(*seen) && !m_desk->mayChange(*seen));
    QCOMPARE(m_desk->close(id, u"c"_s).error().code, ErrorCode::NotPermitted);
    QCOMPARE(m_desk->setOwner(id, u"os"_s).error().code, ErrorCode::NotPermitted);
    QVERIFY(m_desk->addNote(id, u"The bus was late"_s));
    QCOMPARE(m_desk->incident(id)->timeline.back().by, u"os"_s);
}

void TestOperationsDesk::nobodySeesWhatLiesElsewhere()
{
    signIn(u"fs"_s, Role::FloorSupervisor, {u"north"_s});
    QVERIFY(bool(m_desk->open({u"Lines down"_s}, m_desk->freeze())));
    signIn(u"south"_s, Role::FloorSupervisor, {u"south"_s});
    QVERIFY(m_desk->incidents().empty());
    m_session->lock();
    QVERIFY(m_desk->incidents().empty());
    signIn(u"gl"_s, Role::GroupLeader, {});
    QCOMPARE(m_desk->incidents().size(), std::size_t(1));
    QVERIFY(!m_desk->mayChange(m_desk->incidents().front()));
}

void TestOperationsDesk::aDirectiveGoesThereAndBack()
{
    signIn(u"fs"_s, Role::FloorSupervisor, {u"north"_s});
    TaskDraft draft;
    draft.kind = TaskKind::Directive;
    draft.title = u"Ten more at noon"_s;
    draft.deadline = kMorning + 2h;
    const auto id = m_desk->issue(draft);
    QVERIFY(bool(id));
    QVERIFY(!m_desk->mayAct(*m_desk->task(*id)));
    QVERIFY(!m_desk->acknowledge(*id));
    signIn(u"os"_s, Role::OperationsSupervisor, {u"north"_s});
    QVERIFY(m_desk->mayAct(*m_desk->task(*id)));
    QVERIFY(!m_desk->finish(*id, u"roster 4"_s));
    QVERIFY(m_desk->acknowledge(*id));
    QVERIFY(m_desk->finish(*id, u"roster 4"_s));
    QVERIFY(!m_desk->mayAct(*m_desk->task(*id)));
    QCOMPARE(actions(),
             (QStringList{u"task.issue fs"_s, u"task.acknowledge os"_s, u"task.finish os"_s}));
    signIn(u"far"_s, Role::OperationsSupervisor, {u"south"_s});
    QVERIFY(m_desk->tasks().empty());
}

void TestOperationsDesk::aHandoverIsSignedByAnother()
{
    signIn(u"early"_s, Role::TeamLead, {}, {u"alpha"_s});
    QVERIFY(m_desk->mayHandOver());
    const auto id = m_desk->handOver(m_desk->drawUp(), u"Quiet"_s, {u"Printer"_s});
    QVERIFY(bool(id));
    QVERIFY(!m_desk->maySign(*m_desk->handover(*id)));
    QCOMPARE(m_desk->sign(*id, {true}).error().detail, u"own"_s);
    signIn(u"late"_s, Role::TeamLead, {}, {u"alpha"_s});
    QVERIFY(m_desk->maySign(*m_desk->handover(*id)));
    QVERIFY(m_desk->sign(*id, {true}));
    QCOMPARE(m_desk->handover(*id)->incoming, u"late"_s);
    m_clock->advance(4h);
    QCOMPARE(m_desk->drawUp().from, kMorning); // the next shift begins where this one ended
    signIn(u"pm"_s, Role::CarrierProjectManager, {u"north"_s});
    QCOMPARE(m_desk->handovers().size(), std::size_t(1)); // the carrier reads it
    QVERIFY(!m_desk->mayHandOver());
}

void TestOperationsDesk::aHandoverTellsOfItsOwnPartOnly()
{
    signIn(u"fs"_s, Role::FloorSupervisor, {u"north"_s});
    QVERIFY(bool(m_desk->open({u"Lines down"_s}, m_desk->freeze())));
    for (const QString &scope : {u"alpha"_s, u"north"_s, u"south"_s, u"all"_s}) {
        AuditEntry entry;
        entry.at = kMorning;
        entry.action = u"switch.pause"_s;
        entry.object = scope;
        entry.scope = scope;
        QVERIFY(m_audit->append(entry));
    }
    const auto told = [this] {
        QStringList objects;
        for (const ShiftAction &each : m_desk->drawUp().actions) {
            objects << each.object;
        }
        return objects;
    };
    signIn(u"lead"_s, Role::TeamLead, {}, {u"alpha"_s});
    QCOMPARE(told(), QStringList{u"alpha"_s});
    QVERIFY(m_desk->drawUp().incidents.empty());
    QVERIFY(m_desk->sight().hasAlarm({alarms::AlarmSubject::Kind::Agent, 0, {}, {}, u"alpha"_s}));
    QVERIFY(!m_desk->sight().hasAlarm({alarms::AlarmSubject::Kind::Agent, 0, {}, {}, u"south"_s}));
    QVERIFY(bool(m_desk->handOver(m_desk->drawUp(), {}, {})));
    m_clock->advance(1h);
    signIn(u"manager"_s, Role::OperationsSupervisor, {u"north"_s});
    QCOMPARE(told(), (QStringList{u"north"_s, u"alpha"_s}));
    QCOMPARE(m_desk->drawUp().incidents.size(), std::size_t(1));
    QVERIFY(m_desk->drawUp().from < kMorning); // the team's handover ends no shift of the partner
    signIn(u"gl"_s, Role::GroupLeader, {});
    QCOMPARE(told().size(), 4);
}

void TestOperationsDesk::anUnsignedHandoverIsEscalated()
{
    QVERIFY(bool(m_desk->handOver(m_desk->drawUp(), {}, {})));
    QSignalSpy told(m_desk.get(), &OperationsDesk::handoverEscalated);
    m_clock->advance(14min);
    m_desk->escalate();
    QCOMPARE(told.count(), 0);
    m_session->signOut(); // nobody has to be there for it
    m_clock->advance(1min);
    m_desk->escalate();
    m_desk->escalate();
    QCOMPARE(told.count(), 1);
    QCOMPARE(m_audit->rows.back().entry.action, u"handover.escalate"_s);
    QCOMPARE(m_audit->rows.back().entry.user, QString());
    QVERIFY(m_desk->sign(1, {}, u"wang"_s));
    QCOMPARE(m_desk->handover(1)->escalatedAt, kMorning + 15min);
}

void TestOperationsDesk::whatDesksShareIsEscalatedByWhoMaySign()
{
    tests::MemoryOperations shared(*m_audit);
    QVERIFY(m_desk->useStore(shared, true));
    OperationsDesk other(*m_session, *m_floor, *m_alarms, *m_audit, shared, *m_clock,
                         guard::DeskName{u"desk-8"_s, u"desktop"_s});
    QVERIFY(other.useStore(shared, true));
    signIn(u"early"_s, Role::TeamLead, {}, {u"alpha"_s});
    QVERIFY(bool(m_desk->handOver(m_desk->drawUp(), {}, {})));
    QVERIFY(other.reload());
    const QSignalSpy told(m_desk.get(), &OperationsDesk::handoverEscalated);
    const QSignalSpy toldThere(&other, &OperationsDesk::handoverEscalated);
    m_clock->advance(15min);
    signIn(u"auditor"_s, Role::Auditor, {});
    m_desk->escalate();
    QCOMPARE(told.count(), 0);
    signIn(u"late"_s, Role::TeamLead, {}, {u"alpha"_s});
    m_desk->escalate();
    QCOMPARE(told.count(), 1);
    QCOMPARE(toldThere.count(), 0);
    QVERIFY(other.reload());
    QVERIFY(other.reload());
    QCOMPARE(toldThere.count(), 1);
    QVERIFY(m_desk->useStore(*m_store, false));
    QVERIFY(m_desk->handovers().empty());
}

void TestOperationsDesk::whatIsNotRecordedIsNotDone()
{
    m_audit->isBroken = true;
    QVERIFY(!m_desk->open({u"Lines down"_s}, {}));
    QVERIFY(m_desk->incidents().empty());
}

QTEST_GUILESS_MAIN(TestOperationsDesk)
#include "tst_operationsdesk.moc"
