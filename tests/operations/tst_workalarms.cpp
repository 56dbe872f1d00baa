// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/workreadings.h"
#include "tests/support/memoryoperations.h"
#include "tests/support/opendoor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::access;
using namespace fw::alarms;
using namespace fw::operations;

namespace {

constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h};

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.scopes.add(0, u"north"_s, {}, organisation::ScopeLevel::Partner);
    return config;
}

} // namespace

/// Tasks that are late and handovers that nobody signs are alarms like those of the floor.
class TestWorkAlarms final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTaskIsAnAlarmFromItsDeadlineUntilItIsDone();
    void anAcknowledgedTaskIsStillLate();
    void aHandoverIsAnAlarmUntilItIsSigned();
    void whoeverIsAtTheDesk();
    void aLostSwitchKeepsNoneOfThem();
    void aRuleForOneNodeLeavesTheOthers();
    void theSameWorkIsTheSameSubject();

private:
    [[nodiscard]] TaskId issue(TaskKind kind, const QString &scope = {});
    [[nodiscard]] const Alarm *only() const;
    void pass(Microseconds span);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<AlarmCentre> m_alarms;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::OpenDoor> m_door;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<tests::MemoryOperations> m_store;
    std::unique_ptr<OperationsDesk> m_desk;
    std::unique_ptr<WorkReadings> m_readings;
    AccessPolicy m_policy = AccessPolicy(*AccessMatrix::builtIn());
};

void TestWorkAlarms::init()
{
    m_readings.reset();
    m_desk.reset();
    m_session.reset();
    m_alarms.reset();
    m_clock = std::make_unique<ManualClock>(kMorning);
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_alarms = std::make_unique<AlarmCentre>(*m_floor, *m_clock, nullptr);
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_door = std::make_unique<tests::OpenDoor>();
    m_session = std::make_unique<guard::DeskSession>(*m_door, m_policy, *m_clock);
    QVERIFY(m_session->begin());
    m_store = std::make_unique<tests::MemoryOperations>(*m_audit);
    m_desk = std::make_unique<OperationsDesk>(*m_session, *m_floor, *m_alarms, *m_audit, *m_store,
                                              *m_clock, guard::DeskName{u"desk-7"_s, u"li"_s});
    m_readings = std::make_unique<WorkReadings>(*m_desk);
    m_alarms->addSource(*m_readings);
}

TaskId TestWorkAlarms::issue(TaskKind kind, const QString &scope)
{
    TaskDraft draft;
    draft.kind = kind;
    draft.title = u"Ten more at noon"_s;
    draft.scope = scope;
    draft.deadline = kMorning + 2h;
    const auto id = m_desk->issue(draft);
    return id ? *id : 0;
}

const Alarm *TestWorkAlarms::only() const
{
    const auto &alarms = m_alarms->engine().alarms();
    return alarms.size() == 1 ? &alarms.begin()->second : nullptr;
}

void TestWorkAlarms::pass(Microseconds span)
{
    m_clock->advance(span);
    m_alarms->evaluate();
}

void TestWorkAlarms::aTaskIsAnAlarmFromItsDeadlineUntilItIsDone()
{
    const TaskId id = issue(TaskKind::Directive);
    pass(2h);
    QVERIFY(only() == nullptr);
    pass(1s);
    QVERIFY(only() != nullptr);
    QCOMPARE(only()->metric, AlarmMetric::TaskOverdue);
    QCOMPARE(only()->severity, AlarmSeverity::Warning);
    QCOMPARE(only()->subject.kind, AlarmSubject::Kind::Directive);
    QCOMPARE(only()->subject.key, QString::number(id));
    QCOMPARE(only()->subject.name.en, u"Ten more at noon"_s);
    QCOMPARE(only()->value, 1.0);
    pass(4h);
    QCOMPARE(only()->severity, AlarmSeverity::Critical);
    QVERIFY(m_desk->acknowledge(id));
    QVERIFY(m_desk->finish(id, u"roster 4"_s));
    pass(1s);
    QVERIFY(m_alarms->engine().alarms().empty());
    QCOMPARE(m_alarms->recentChanges().back().kind, AlarmChangeKind::Gone);
}

void TestWorkAlarms::anAcknowledgedTaskIsStillLate()
{
    const TaskId id = issue(TaskKind::Improvement);
    QVERIFY(m_desk->acknowledge(id));
    pass(2h + 1s);
    QVERIFY(only() != nullptr);
    QCOMPARE(only()->subject.kind, AlarmSubject::Kind::Improvement);
}

void TestWorkAlarms::aHandoverIsAnAlarmUntilItIsSigned()
{
    const auto id = m_desk->handOver(m_desk->drawUp(), {}, {});
    QVERIFY(bool(id));
    pass(15min - 1s);
    QVERIFY(only() == nullptr);
    pass(1s);
    QVERIFY(only() != nullptr);
    QCOMPARE(only()->metric, AlarmMetric::HandoverUnsigned);
    QCOMPARE(only()->subject.kind, AlarmSubject::Kind::Handover);
    QCOMPARE(only()->subject.name.en, u"li"_s);
    QVERIFY(m_desk->sign(*id, {}, u"wang"_s));
    pass(1s);
    QVERIFY(m_alarms->engine().alarms().empty());
}

void TestWorkAlarms::whoeverIsAtTheDesk()
{
    QVERIFY(issue(TaskKind::Directive) > 0);
    m_door->who = Identity{u"wu"_s, u"Wu"_s, {Role::TeamLead, {u"north"_s}, {}}, {}, {}};
    QVERIFY(m_session->begin()); // nobody is signed in now
    QVERIFY(m_desk->reload());
    QVERIFY(m_desk->tasks().empty());
    pass(2h + 1s);
    QVERIFY(only() != nullptr);
}

void TestWorkAlarms::aLostSwitchKeepsNoneOfThem()
{
    // No switch is set up at all here: nothing is known of any floor.
    const TaskId id = issue(TaskKind::Improvement);
    pass(2h + 1s);
    QVERIFY(only() != nullptr);
    QVERIFY(m_desk->acknowledge(id) && m_desk->finish(id, u"done"_s));
    pass(1s);
    QVERIFY(m_alarms->engine().alarms().empty());
}

void TestWorkAlarms::aRuleForOneNodeLeavesTheOthers()
{
    std::vector<AlarmRule> rules = AlarmRule::defaults();
    const auto rule = std::ranges::find(rules, AlarmMetric::TaskOverdue, &AlarmRule::metric);
    QVERIFY(rule != rules.end());
    rule->scope = {AlarmScope::Kind::Node, u"north"_s};
    QVERIFY(m_alarms->setRules(rules));
    QVERIFY(issue(TaskKind::Directive) > 0);
    const TaskId north = issue(TaskKind::Directive, u"north"_s);
    pass(2h + 1s);
    QVERIFY(only() != nullptr);
    QCOMPARE(only()->subject.key, QString::number(north));
    QCOMPARE(only()->subject.nodeId, u"north"_s);
}

void TestWorkAlarms::theSameWorkIsTheSameSubject()
{
    QVERIFY(issue(TaskKind::Directive) > 0);
    const auto first = m_readings->read(kMorning + 3h);
    const auto second = m_readings->read(kMorning + 4h);
    QCOMPARE(first.size(), std::size_t(1));
    QCOMPARE(first.front().of, second.front().of);
}

QTEST_GUILESS_MAIN(TestWorkAlarms)
#include "tst_workalarms.moc"
