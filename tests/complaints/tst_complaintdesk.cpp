// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "core/complaints/complaintdesk.h"
#include "tests/support/memorycomplaints.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::access;
using namespace fw::complaints;

namespace {

const QString kPassword = u"correct horse"_s;
constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 9h};

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, u"alpha"_s, {}, ScopeLevel::Team);
    config.scopes.add(north, u"beta"_s, {}, ScopeLevel::Team);
    config.scopes.add(0, u"south"_s, {}, ScopeLevel::Partner);
    return config;
}

ComplaintDraft draftIn(const QString &scope)
{
    ComplaintDraft draft;
    draft.receivedAt = kMorning - 1h;
    draft.title = u"Wrong tariff"_s;
    draft.text = u"I was told 10 yuan"_s;
    draft.scope = scope;
    draft.agent = u"w1"_s;
    return draft;
}

} // namespace

/// Who may do what with complaints, and what is recorded of it.
class TestComplaintDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDeskWithoutAccountsDoesEverything();
    void eachPostDoesItsPart_data();
    void eachPostDoesItsPart();
    void nobodySeesWhatLiesElsewhere();
    void aFinishedThoughtOfAnotherDeskIsAConflict();
    void whatIsNotRecordedIsNotDone();

private:
    void signIn(Role role, const QStringList &regions, const QStringList &teams = {});
    [[nodiscard]] ComplaintId kept(const QString &scope);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::MemoryUsers> m_users;
    std::unique_ptr<Doorkeeper> m_door;
    std::unique_ptr<AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<tests::MemoryComplaints> m_store;
    std::unique_ptr<ComplaintDesk> m_desk;
};

void TestComplaintDesk::init()
{
    m_clock = std::make_unique<ManualClock>(kMorning);
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_users = std::make_unique<tests::MemoryUsers>(*m_audit);
    m_door = std::make_unique<Doorkeeper>(*m_users, *m_audit, *m_clock, u"desk-7"_s);
    m_policy = std::make_unique<AccessPolicy>(*AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, *m_clock);
    QVERIFY(m_session->begin());
    m_store = std::make_unique<tests::MemoryComplaints>(*m_audit);
    m_desk = std::make_unique<ComplaintDesk>(*m_session, *m_floor, *m_store, *m_clock,
                                             guard::DeskName{u"desk-7"_s, u"desktop"_s});
}

void TestComplaintDesk::cleanup()
{
    m_desk.reset();
    m_store.reset();
    m_session.reset();
    m_policy.reset();
    m_door.reset();
    m_users.reset();
    m_audit.reset();
    m_floor.reset();
}

void TestComplaintDesk::signIn(Role role, const QStringList &regions, const QStringList &teams)
{
    QVERIFY(m_session->addFirst(u"chief"_s, u"Chief"_s, kPassword));
    User user;
    user.who = Identity{u"who"_s, u"who"_s, {role, regions, teams}, {}, {}};
    user.passwordHash = (*m_users->find(u"chief"_s))->passwordHash;
    QVERIFY(m_users->add(user, AuditEntry{}));
    QCOMPARE(m_session->signIn(u"who"_s, kPassword).verdict, SignInAnswer::Verdict::Welcome);
}

/// One that is in work, put there by somebody else.
ComplaintId TestComplaintDesk::kept(const QString &scope)
{
    const Complaint complaint = *received(draftIn(scope), u"other"_s, kMorning);
    const ComplaintId id = *m_store->add(complaint, AuditEntry{});
    Complaint numbered = complaint;
    numbered.id = id;
    const Result<Complaint> next = classified(numbered, ComplaintKind::Knowledge, u"li"_s,
                                              kMorning + 48h, u"other"_s, kMorning);
    return m_store->save(*next, AuditEntry{}) ? id : 0;
}

void TestComplaintDesk::aDeskWithoutAccountsDoesEverything()
{
    QSignalSpy changed(m_desk.get(), &ComplaintDesk::changed);
    const Result<ComplaintId> id = m_desk->receive(draftIn(u"alpha"_s));
    QVERIFY(id);
    QVERIFY(m_desk->classify(*id, ComplaintKind::Knowledge, u"li"_s, kMorning + 48h));
    QVERIFY(m_desk->judge(*id, Liability::Partner, u"heard"_s));
    QVERIFY(m_desk->reopen(*id, u"hear again"_s));
    QVERIFY(m_desk->addNote(*id, u"heard"_s));
    QVERIFY(m_desk->judge(*id, Liability::Agent, u"heard again"_s));
    QVERIFY(m_desk->close(*id, u"refunded"_s));
    QVERIFY(m_desk->complaint(*id)->isClosed());
    QCOMPARE(m_desk->complaint(*id)->entries.back().by, u"desktop"_s);
    QCOMPARE(changed.count(), 7);
    QCOMPARE(m_audit->rows.back().entry.action, u"complaint.close"_s);
    QCOMPARE(m_desk->addNote(99, u"x"_s).error().code, ErrorCode::NotFound);
}

void TestComplaintDesk::eachPostDoesItsPart_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("judges");
    // domain notes part 6, the line of complaints
    QTest::newRow("C-GL") << Role::GroupLeader << true << false << false;
    QTest::newRow("C-FS") << Role::FloorSupervisor << true << true << false;
    QTest::newRow("C-QS") << Role::QualitySupervisor << true << false << true;
    QTest::newRow("C-CM") << Role::CommercialManager << false << false << false;
    QTest::newRow("O-PM") << Role::PartnerProjectManager << true << false << false;
    QTest::newRow("O-OS") << Role::OperationsSupervisor << true << true << false;
    QTest::newRow("O-TL") << Role::TeamLead << true << true << false;
    QTest::newRow("O-CSR") << Role::Agent << false << false << false;
    QTest::newRow("AUD") << Role::Auditor << false << false << false;
}

void TestComplaintDesk::eachPostDoesItsPart()
{
    QFETCH(const Role, role);
    QFETCH(const bool, reads);
    QFETCH(const bool, writes);
    QFETCH(const bool, judges);
    const ComplaintId id = kept(u"alpha"_s);
    signIn(role, {u"north"_s}, {u"alpha"_s});
    QCOMPARE(m_desk->complaint(id) != nullptr, reads);
    QCOMPARE(bool(m_desk->receive(draftIn(u"alpha"_s))), writes);
    if (const Complaint *const complaint = m_desk->complaint(id)) {
        QCOMPARE(m_desk->mayChange(*complaint), writes);
        QCOMPARE(m_desk->mayJudge(*complaint), judges);
        QCOMPARE(bool(m_desk->addNote(id, u"note"_s)), writes);
        QCOMPARE(bool(m_desk->judge(id, Liability::Partner, u"heard"_s)), judges);
    }
}

void TestComplaintDesk::nobodySeesWhatLiesElsewhere()
{
    const ComplaintId south = kept(u"south"_s);
    const ComplaintId beta = kept(u"beta"_s);
    signIn(Role::TeamLead, {u"north"_s}, {u"alpha"_s});
    QVERIFY(m_desk->complaints().empty());
    QVERIFY(!m_desk->complaint(south));
    QCOMPARE(m_desk->close(beta, u"x"_s).error().code, ErrorCode::NotFound);
    QCOMPARE(m_desk->receive(draftIn(u"beta"_s)).error().code, ErrorCode::NotPermitted);
}

void TestComplaintDesk::aFinishedThoughtOfAnotherDeskIsAConflict()
{
    const ComplaintId id = kept(u"alpha"_s);
    QVERIFY(m_desk->reload());
    QVERIFY(m_store->save(*withNote(*m_desk->complaint(id), u"other"_s, u"other"_s, kMorning),
                          AuditEntry{}));
    QCOMPARE(m_desk->addNote(id, u"mine"_s).error().code, ErrorCode::Conflict);
    QCOMPARE(m_desk->complaint(id)->entries.back().text, u"other"_s); // is shown now
    QVERIFY(m_desk->addNote(id, u"mine"_s));
}

void TestComplaintDesk::whatIsNotRecordedIsNotDone()
{
    const ComplaintId id = kept(u"alpha"_s);
    QVERIFY(m_desk->reload());
    m_audit->isBroken = true;
    QCOMPARE(m_desk->receive(draftIn(u"alpha"_s)).error().code, ErrorCode::Unwritable);
    QCOMPARE(m_desk->addNote(id, u"mine"_s).error().code, ErrorCode::Unwritable);
    QCOMPARE(m_desk->complaint(id)->entries.size(), std::size_t{2});
}

QTEST_GUILESS_MAIN(TestComplaintDesk)
#include "tst_complaintdesk.moc"
