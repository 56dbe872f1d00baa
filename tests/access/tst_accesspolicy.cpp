// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accesspolicy.h"

#include <QTest>

using namespace fw;
using namespace fw::access;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TimePoint kNow = TimePoint(Microseconds(1'750'000'000'000'000));
const Place kNorth{{u"alpha"_s, u"north"_s, u"all"_s}, {}};
const Place kSouth{{u"gamma"_s, u"south"_s, u"all"_s}, {}};

Identity holder(Role role)
{
    return Identity{u"me"_s, u"Me"_s, {role, {u"north"_s}, {u"alpha"_s}}, {}, {}};
}

Delegation delegated(Role role)
{
    return Delegation{u"boss"_s, {role, {u"south"_s}, {u"gamma"_s}}, kNow, kNow + 24h};
}

Circumstances at(TimePoint time)
{
    Circumstances how;
    how.at = time;
    return how;
}

} // namespace

class TestAccessPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysHowCloseItWas();
    void nobodyApprovesAnOwnEntry();
    void aTrainerPlaysForTrainingOnly();
    void anApprovalOfOneselfIsNone();
    void delegationsAreDated_data();
    void delegationsAreDated();
    void delegationsStayWithinASide();
    void delegationsKeepTheSegregation();
    void knowsWhatIsNeverGranted();

private:
    std::optional<AccessPolicy> m_policy;
};

void TestAccessPolicy::initTestCase()
{
    const Result<AccessMatrix> matrix = AccessMatrix::builtIn();
    QVERIFY(matrix);
    m_policy.emplace(*matrix);
}

void TestAccessPolicy::saysHowCloseItWas()
{
    const Identity lead = holder(Role::TeamLead);
    const auto denial = [&](ProtectedObject object, const Place &place) {
        return m_policy->decide(lead, object, Right::Execute, place).denial;
    };
    QCOMPARE(denial(ProtectedObject::SilentMonitor, kNorth), Denial::None);
    QCOMPARE(denial(ProtectedObject::SilentMonitor, kSouth), Denial::OutsideScope);
    QCOMPARE(denial(ProtectedObject::SilentMonitor, Place()), Denial::OutsideScope);
    QCOMPARE(denial(ProtectedObject::QueueActions, kNorth), Denial::NoRight);
    QCOMPARE(denial(ProtectedObject::Evaluate, kNorth), Denial::InternalOnly);
}

void TestAccessPolicy::nobodyApprovesAnOwnEntry()
{
    const Identity manager = holder(Role::CarrierProjectManager);
    Circumstances how;
    how.enteredBy = u"me"_s;
    const auto decide = [&](Right right) {
        return m_policy->decide(manager, ProtectedObject::KpiActuals, right, kNorth, how).denial;
    };
    QCOMPARE(decide(Right::Approve), Denial::OwnEntry);
    QCOMPARE(decide(Right::Write), Denial::None);
    how.enteredBy = u"other"_s;
    QCOMPARE(decide(Right::Approve), Denial::None);
}

void TestAccessPolicy::aTrainerPlaysForTrainingOnly()
{
    const Identity trainer = holder(Role::TrainingAdmin);
    Circumstances how;
    QCOMPARE(
        m_policy->decide(trainer, ProtectedObject::Recordings, Right::Execute, kNorth, how).denial,
        Denial::TrainingOnly);
    how.purpose = Purpose::Training;
    QVERIFY(m_policy->decide(trainer, ProtectedObject::Recordings, Right::Execute, kNorth, how)
                .isGranted());
    QCOMPARE(
        m_policy->decide(trainer, ProtectedObject::Recordings, Right::Execute, kSouth, how).denial,
        Denial::OutsideScope);
}

void TestAccessPolicy::anApprovalOfOneselfIsNone()
{
    Circumstances how;
    how.approvedBy = u"me"_s;
    QCOMPARE(m_policy
                 ->decide(holder(Role::QualitySupervisor), ProtectedObject::RecordingExport,
                          Right::Write, kNorth, how)
                 .denial,
             Denial::NeedsApproval);
}

void TestAccessPolicy::delegationsAreDated_data()
{
    QTest::addColumn<qint64>("hours");
    QTest::addColumn<bool>("isGranted");
    QTest::newRow("before") << qint64(-1) << false;
    QTest::newRow("from its first moment") << qint64(0) << true;
    QTest::newRow("in between") << qint64(23) << true;
    QTest::newRow("not at its end") << qint64(24) << false;
}

void TestAccessPolicy::delegationsAreDated()
{
    QFETCH(qint64, hours);
    QFETCH(bool, isGranted);
    Identity lead = holder(Role::TeamLead);
    lead.delegations = {delegated(Role::OperationsSupervisor)};
    const Decision decision = m_policy->decide(lead, ProtectedObject::ForceState, Right::Execute,
                                               kSouth, at(kNow + std::chrono::hours(hours)));
    QCOMPARE(decision.isGranted(), isGranted);
    QCOMPARE(decision.onBehalfOf, isGranted ? u"boss"_s : QString());
    QVERIFY(!m_policy->decide(lead, ProtectedObject::ForceState, Right::Execute, kSouth)
                 .isGranted()); // without a time no delegation holds
    QCOMPARE(m_policy
                 ->decide(lead, ProtectedObject::ForceState, Right::Execute, kNorth,
                          at(kNow + std::chrono::hours(hours)))
                 .onBehalfOf,
             QString()); // the own post comes first
}

void TestAccessPolicy::delegationsStayWithinASide()
{
    Identity lead = holder(Role::TeamLead);
    lead.delegations = {delegated(Role::FloorSupervisor)};
    QVERIFY(!checkDelegation(lead.delegations.front(), lead));
    QVERIFY(
        !m_policy->decide(lead, ProtectedObject::ForceState, Right::Execute, kSouth, at(kNow + 1h))
             .isGranted());
    Delegation ownPost = delegated(Role::OperationsSupervisor);
    QVERIFY(checkDelegation(ownPost, lead));
    ownPost.giver = lead.login;
    QCOMPARE(checkDelegation(ownPost, lead).error().detail, u"giver"_s);
    ownPost = delegated(Role::OperationsSupervisor);
    ownPost.until = ownPost.from;
    QCOMPARE(checkDelegation(ownPost, lead).error().detail, u"span"_s);
}

void TestAccessPolicy::delegationsKeepTheSegregation()
{
    Identity supervisor = holder(Role::FloorSupervisor);
    supervisor.delegations = {delegated(Role::CarrierProjectManager)};
    Circumstances how = at(kNow + 1h);
    how.enteredBy = u"me"_s;
    const auto approve = [&] {
        return m_policy
            ->decide(supervisor, ProtectedObject::KpiActuals, Right::Approve, kSouth, how)
            .isGranted();
    };
    QVERIFY(!approve());
    how.enteredBy = u"boss"_s; // the giver's own entry, through somebody else's hands
    QVERIFY(!approve());
    how.enteredBy = u"other"_s;
    QVERIFY(approve());
}

void TestAccessPolicy::knowsWhatIsNeverGranted()
{
    Identity lead = holder(Role::TeamLead);
    QVERIFY(m_policy->isEverGranted(lead, ProtectedObject::LiveFloor, Right::Read, kNow));
    QVERIFY(!m_policy->isEverGranted(lead, ProtectedObject::QueueActions, Right::Read, kNow));
    lead.delegations = {delegated(Role::OperationsSupervisor)};
    QVERIFY(m_policy->isEverGranted(lead, ProtectedObject::QueueActions, Right::Read, kNow));
    QVERIFY(!m_policy->isEverGranted(lead, ProtectedObject::QueueActions, Right::Read, kNow - 1h));
}

QTEST_APPLESS_MAIN(TestAccessPolicy)

#include "tst_accesspolicy.moc"
