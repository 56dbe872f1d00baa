// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/monthinput.h"
#include "core/settlement/settlementtexts.h"
#include "tests/monthclose/deskscene.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::access;
using namespace fw::monthclose;
using namespace fw::tests;
using settlement::CaseStep;

namespace {

settlement::PriorAdjustment adjustment(QDate month, const Exact &amount, const QString &reason)
{
    settlement::PriorAdjustment made;
    made.month = month;
    made.amount = amount;
    made.reason = reason;
    return made;
}

} // namespace

/// Contracts and steps of a month: who may what, in which order, and what each is refused for.
class TestSettlementDesk final : public DeskScene
{
    Q_OBJECT

private slots:

    void init() { begin(); }

    void cleanup() { end(); }

    void termsNeedTwoPersons();
    void badContractsAreRefused();
    void badTermsAreRefused();
    void aPartnerSeesTheirOwnContractOnly();
    void whoSeesWhat_data();
    void whoSeesWhat();
    void aMonthGoesItsWay();
    void everyStepHasItsPost();
    void nothingIsSignedTwice();
    void aboveTheLimitTheGroupLeaderApproves();
    void aDeskWithoutAccountsSignsNothing();
    void whatCannotBeReadIsSaid();
};

void TestSettlementDesk::termsNeedTwoPersons()
{
    as(u"ccm"_s);
    QVERIFY(m_desk->saveContract(someContract(kNorth, u"north"_s)));
    QVERIFY(m_desk->mayEditTerms(kNorth));
    QVERIFY(m_desk->proposeTerms(someTerms(kNorth)));
    const ContractTerms proposed = m_desk->terms(kNorth)->front();
    QCOMPARE(proposed.proposedBy, u"ccm"_s);
    QVERIFY(!proposed.isApproved());
    QVERIFY(!m_desk->mayApproveTerms(proposed));
    QCOMPARE(fault(m_desk->approveTerms(proposed)), u"right"_s);
    for (const QString &login : {u"cpm"_s, u"opm"_s}) {
        as(login);
        QVERIFY(!m_desk->mayEditTerms(kNorth));
        QCOMPARE(fault(m_desk->approveTerms(proposed)), u"right"_s);
        QCOMPARE(fault(m_desk->proposeTerms(someTerms(kNorth))), u"right"_s);
    }
    as(u"cgl"_s);
    QVERIFY(m_desk->mayApproveTerms(proposed));
    QCOMPARE(fault(m_desk->approveTerms(proposed)), u"done"_s);
    const ContractTerms approved = m_desk->terms(kNorth)->front();
    QCOMPARE(approved.approvedBy, u"cgl"_s);
    QVERIFY(!m_desk->mayApproveTerms(approved));
    QCOMPARE(m_desk->approveTerms(approved).error().code, ErrorCode::Conflict);
    as(u"ccm"_s); // others begin later
    QCOMPARE(fault(m_desk->proposeTerms(someTerms(kNorth))), u"from"_s);
    ContractTerms later = someTerms(kNorth);
    later.from = QDate(2026, 6, 1);
    QVERIFY(m_desk->proposeTerms(later));
    QCOMPARE(m_desk->terms(kNorth)->front().from, later.from); // the newest first
    const auto all = *m_store->terms();
    QCOMPARE(termsOf(all, kNorth, QDate(2026, 7, 1))->from, QDate(2026, 1, 1)); // not agreed on
    QVERIFY(termsOf(all, kNorth, QDate(2025, 12, 1)) == nullptr);
    QCOMPARE(m_audit->rows.back().entry.action, u"contract.propose"_s);
    QCOMPARE(m_audit->rows.back().entry.scope, u"north"_s);
}

void TestSettlementDesk::badContractsAreRefused()
{
    as(u"ccm"_s);
    const auto refused = [this](auto change) {
        ContractHead contract = someContract(kNorth, u"north"_s);
        change(contract);
        return fault(m_desk->saveContract(contract));
    };
    QCOMPARE(refused([](ContractHead &it) { it.id = u" "_s; }), u"id"_s);
    QCOMPARE(refused([](ContractHead &it) { it.id = QString(65, u'x'); }), u"id"_s);
    QCOMPARE(refused([](ContractHead &it) { it.name = {}; }), u"name"_s);
    QCOMPARE(refused([](ContractHead &it) { it.from = {}; }), u"from"_s);
    QCOMPARE(refused([](ContractHead &it) { it.to = QDate(2025, 12, 31); }), u"to"_s);
    QCOMPARE(refused([](ContractHead &it) { it.scope = u"south"_s; }), u"scope"_s);
    QCOMPARE(refused([](ContractHead &it) { it.scope = u"nowhere"_s; }), u"scope"_s);
    QVERIFY(m_desk->contracts()->empty());
    m_door->who.reset();
    QVERIFY(m_session->begin()); // without accounts nobody is refused for a right
    QCOMPARE(refused([](ContractHead &it) { it.scope.clear(); }), u"scope"_s);
    QCOMPARE(refused([](ContractHead &it) { it.scope = u"nowhere"_s; }), u"scope"_s);
    signIn(Role::CommercialManager, u"other"_s, u"south"_s);
    QVERIFY(m_desk->saveContract(someContract(kSouth, u"south"_s)));
    as(u"ccm"_s); // nobody takes it over
    QCOMPARE(fault(m_desk->saveContract(someContract(kSouth, u"north"_s))), u"scope"_s);
}

void TestSettlementDesk::badTermsAreRefused()
{
    as(u"ccm"_s);
    QVERIFY(m_desk->saveContract(someContract(kNorth, u"north"_s)));
    const auto refused = [this](auto change) {
        ContractTerms terms = someTerms(kNorth);
        change(terms);
        return fault(m_desk->proposeTerms(terms));
    };
    QCOMPARE(refused([](ContractTerms &it) { it.contract = u"none"_s; }), u"contract"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.from = QDate(2026, 3, 2); }), u"from"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.from = QDate(2025, 12, 1); }), u"from"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.from = QDate(2027, 1, 1); }), u"from"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.approvalLimit = Exact(-1); }), u"limit"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.budget = Exact(-1); }), u"budget"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.terms.standardHours = Exact(); }), u"terms"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.terms.seats[0].price = Exact(-1); }), u"terms"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.bands.clear(); }), u"bands"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.bands[0].lower = Exact(1); }), u"bands"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.kpis[1].id = u"Q1"_s; }), u"kpis: Q1"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.kpis[0].full = it.kpis[0].base; }), u"kpis: Q1"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.kpis[2].rule.reset(); }), u"kpis: O1"_s);
    QCOMPARE(refused([](ContractTerms &it) { it.kpis[2].weight = Exact(-1); }), u"kpis: O1"_s);
    QVERIFY(m_store->terms()->empty());
}

void TestSettlementDesk::aPartnerSeesTheirOwnContractOnly()
{
    agree(kNorth, u"north"_s);
    agree(kSouth, u"south"_s);
    QCOMPARE(m_desk->contracts()->size(), std::size_t(2)); // the group leader
    as(u"opm"_s);
    QCOMPARE(m_desk->contracts()->size(), std::size_t(1));
    QCOMPARE(m_desk->contracts()->front().id, kNorth);
    QVERIFY(m_desk->terms(kNorth));
    QCOMPARE(m_desk->terms(kSouth).error().detail, u"scope"_s);
    QCOMPARE(m_desk->months(kSouth).error().detail, u"scope"_s);
    QCOMPARE(m_desk->month(kSouth, kMonth).error().detail, u"scope"_s);
    QCOMPARE(fault(m_desk->gather(kSouth, kMonth)), u"scope"_s);
    QCOMPARE(fault(m_desk->take(kSouth, kMonth, CaseStep::FreezeHours)), u"scope"_s);
    QCOMPARE(fault(m_desk->comment(kSouth, kMonth, {}, u"hello"_s)), u"scope"_s);
    QCOMPARE(fault(m_desk->sendBack(kSouth, kMonth, u"because"_s)), u"scope"_s);
}

void TestSettlementDesk::whoSeesWhat_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("sees"); // 0 nothing, 1 the settlement, 2 the terms too
    const std::map<Role, int> seers{{Role::GroupLeader, 2},       {Role::CarrierProjectManager, 2},
                                    {Role::CommercialManager, 2}, {Role::PartnerProjectManager, 2},
                                    {Role::GeneralAdmin, 1},      {Role::Auditor, 1}};
    for (const Role role : allRoles()) {
        const auto found = seers.find(role);
        QTest::newRow(roleCode(role).data()) << role << (found == seers.end() ? 0 : found->second);
    }
}

void TestSettlementDesk::whoSeesWhat()
{
    QFETCH(const Role, role);
    QFETCH(const int, sees);
    agree(kNorth, u"north"_s);
    signIn(role, u"somebody"_s, u"north"_s);
    QCOMPARE(m_desk->contracts()->size(), std::size_t(sees > 0 ? 1 : 0));
    QCOMPARE(bool(m_desk->months(kNorth)), sees > 0);
    QCOMPARE(bool(m_desk->month(kNorth, kMonth)), sees > 0);
    QCOMPARE(bool(m_desk->terms(kNorth)), sees > 1);
    if (sees == 0) {
        QCOMPARE(fault(m_desk->gather(kNorth, kMonth)), u"right"_s);
        MonthFile month;
        month.contract = kNorth;
        QVERIFY(!m_desk->mayChange(month));
    }
}

void TestSettlementDesk::aMonthGoesItsWay()
{
    agree(kNorth, u"north"_s);
    QSignalSpy changes(m_desk.get(), &SettlementDesk::changed);
    as(u"cpm"_s);
    MonthFile month = *m_desk->month(kNorth, kMonth);
    QCOMPARE(month.revision, 0);
    QCOMPARE(month.input.contract.standardHours, Exact(160));
    QVERIFY(m_desk->mayChange(month));
    QCOMPARE(m_desk->closeList(month).size(), std::size_t(7));
    changes.clear();
    QCOMPARE(fault(m_desk->gather(kNorth, kMonth)), u"done"_s);
    QCOMPARE(changes.count(), 1);
    month = file();
    QCOMPARE(month.revision, 1);
    QCOMPARE(month.savedBy, u"cpm"_s);
    QCOMPARE(month.input.people.size(), std::size_t(2));
    QCOMPARE(month.input.people[0].target, Exact(667)); // of 1,000 by 160 of 240 hours
    QCOMPARE(month.input.people[1].target, Exact(333));
    // 240 h of 160 are 1.5 seats; both scores there are give 100, and with B1 missing the overall.
    QCOMPARE(m_desk->preview(month).payable, Exact(15'000));
    takeUntil(CaseStep::Calculate);
    month = file();
    QVERIFY(!month.hash.isEmpty());
    QCOMPARE(month.hash, settlement::hashOf(month.input));
    QCOMPARE(month.engineVersion, QString(settlement::kEngineVersion));
    QCOMPARE(month.course.payable(), Exact(15'000));
    QVERIFY(!m_desk->mayChange(month));
    takeUntil(CaseStep::Lock);
    month = file();
    QVERIFY(month.course.isLocked());
    const std::vector<CloseItem> items = m_desk->closeList(month);
    QVERIFY(std::ranges::all_of(
        items, [](const CloseItem &it) { return it.state == CloseItem::State::Done; }));
    QCOMPARE(items[3].by, u"opm"_s);
    QCOMPARE(m_store->revisions(kNorth, kMonth).size(), std::size_t(8));
    as(u"cpm"_s); // nothing of it changes any more
    for (const Outcome &refused :
         {m_desk->gather(kNorth, kMonth), m_desk->take(kNorth, kMonth, CaseStep::Calculate),
          m_desk->sendBack(kNorth, kMonth, u"no"_s), m_desk->comment(kNorth, kMonth, {}, u"no"_s),
          m_desk->importFigures(kNorth, kMonth, {someFigure(u"B1"_s, 1, 2, FigureOrigin::Import)}),
          m_desk->addAdjustment(kNorth, kMonth,
                                adjustment(QDate(2026, 1, 1), Exact(1), u"late"_s))}) {
        QCOMPARE(fault(refused), u"locked"_s);
    }
    QVERIFY(!m_desk->maySendBack(month));
    QCOMPARE(file().revision, 8);
    QCOMPARE(m_desk->months(kNorth)->front(), kMonth);
}

void TestSettlementDesk::everyStepHasItsPost()
{
    agree(kNorth, u"north"_s);
    const std::vector<std::pair<CaseStep, QStringList>> posts{
        {CaseStep::FreezeHours, {u"oga"_s, u"opm"_s, u"cpm"_s}},
        {CaseStep::FreezeScores, {u"opm"_s, u"cpm"_s}},
        {CaseStep::Calculate, {u"cpm2"_s, u"cpm"_s, u"cgl"_s}},
        {CaseStep::Confirm, {u"opm"_s}},
        {CaseStep::ApproveFirst, {u"cpm"_s}},
        {CaseStep::ApproveSecond, {u"ccm"_s}},
        {CaseStep::Lock, {u"ccm"_s, u"cpm"_s, u"cgl"_s, u"cpm2"_s}}};
    const QStringList everybody{u"cgl"_s, u"cpm"_s, u"cpm2"_s, u"ccm"_s,
                                u"opm"_s, u"oga"_s, u"aud"_s,  u"cqs"_s};
    for (const auto &[step, allowed] : posts) {
        for (const QString &login : everybody) {
            as(login);
            const bool isMine =
                allowed.contains(login) || (login == "cpm2"_L1 && step <= CaseStep::FreezeScores);
            MonthFile month = file();
            month.contract = kNorth;
            QCOMPARE(m_desk->mayTake(month, step), isMine);
            if (!isMine && login != "cpm2"_L1) {
                QCOMPARE(fault(m_desk->take(kNorth, kMonth, step)), u"right"_s);
            }
        }
        takeUntil(step);
        QVERIFY(file().hasTaken(step));
    }
}

void TestSettlementDesk::nothingIsSignedTwice()
{
    agree(kNorth, u"north"_s);
    as(u"cpm"_s);
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::FreezeScores)), u"order"_s);
    takeUntil(CaseStep::FreezeScores);
    as(u"cpm"_s);
    QVERIFY(m_desk->take(kNorth, kMonth, CaseStep::Calculate));
    as(u"opm"_s);
    QVERIFY(m_desk->take(kNorth, kMonth, CaseStep::Confirm));
    as(u"cpm"_s); // who calculated
    QVERIFY(!m_desk->mayTake(file(), CaseStep::ApproveFirst));
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::ApproveFirst)), u"signer"_s);
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::Calculate)), u"order"_s);
    as(u"cpm2"_s);
    QVERIFY(m_desk->take(kNorth, kMonth, CaseStep::ApproveFirst));
}

void TestSettlementDesk::aboveTheLimitTheGroupLeaderApproves()
{
    agree(kNorth, u"north"_s, Exact(14'999));
    takeUntil(CaseStep::ApproveSecond);
    QCOMPARE(m_desk->closeList(file()).size(), std::size_t(8));
    as(u"ccm"_s);
    QVERIFY(!m_desk->mayTake(file(), CaseStep::Lock));
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::Lock)), u"order"_s);
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::ApproveAboveLimit)), u"right"_s);
    as(u"cgl"_s);
    QVERIFY(m_desk->take(kNorth, kMonth, CaseStep::ApproveAboveLimit));
    QVERIFY(m_desk->take(kNorth, kMonth, CaseStep::Lock));
}

void TestSettlementDesk::aDeskWithoutAccountsSignsNothing()
{
    QVERIFY(m_desk->saveContract(someContract(kNorth, u"north"_s)));
    QVERIFY(m_desk->proposeTerms(someTerms(kNorth)));
    QCOMPARE(fault(m_desk->approveTerms(m_desk->terms(kNorth)->front())), u"own"_s);
    access::AuditEntry entry = m_desk->author().entry(u"contract.approve"_s, kNorth, {});
    entry.user = u"another"_s;
    QVERIFY(m_store->approveTerms(1, u"another"_s, m_clock->now(), entry));
    for (const CaseStep step :
         {CaseStep::FreezeHours, CaseStep::FreezeScores, CaseStep::Calculate}) {
        QCOMPARE(fault(m_desk->take(kNorth, kMonth, step)), u"done"_s);
    }
    QVERIFY(!m_desk->mayTake(file(), CaseStep::Confirm));
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::Confirm)), u"signer"_s);
}

void TestSettlementDesk::whatCannotBeReadIsSaid()
{
    agree(kNorth, u"north"_s);
    as(u"cpm"_s);
    m_facts->fault = Error{ErrorCode::Unreachable, u"server"_s};
    QCOMPARE(fault(m_desk->gather(kNorth, kMonth)), u"server"_s);
    QCOMPARE(fault(m_desk->take(kNorth, kMonth, CaseStep::FreezeHours)), u"server"_s);
    m_facts->fault.reset();
    m_audit->isBroken = true; // what is not written down is not done
    QCOMPARE(m_desk->gather(kNorth, kMonth).error().code, ErrorCode::Unwritable);
    QVERIFY(m_store->months(kNorth)->empty());
    m_audit->isBroken = false;
    m_store->isBroken = true;
    QVERIFY(!m_desk->contracts());
    QVERIFY(!m_desk->month(kNorth, kMonth));
    QVERIFY(!m_desk->mayEditTerms(kNorth));
    MemorySettlementStore other(*m_audit);
    QVERIFY(m_desk->useStore(other));
    QVERIFY(m_desk->contracts()->empty());
}

QTEST_GUILESS_MAIN(TestSettlementDesk)
#include "tst_settlementdesk.moc"
