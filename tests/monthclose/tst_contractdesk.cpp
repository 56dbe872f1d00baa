// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/contractdesk.h"
#include "tests/monthclose/deskscene.h"
#include "tests/support/memorycontracts.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::monthclose;
using namespace fw::tests;

namespace {

const QByteArray kContracts = "\xEF\xBB\xBF"
                              "contract,scope,from,to,name_en,name_zh,services\r\n"
                              "GD-N,north,2026/1/1,2026-12-31,Hotline,热线,floor;staff\r\n"
                              ",,,,,,\r\n";
const QByteArray kPrices = "contract,from,key,value\n"
                           "GD-N,2026-01,price_agent,9650\n"
                           "GD-N,2026-01,bands,0:0.5;90:1\n"
                           ",,,\n";
const QByteArray kPeople = "contract,post,person,name,team,from,to\n"
                           "GD-N,O-PM,1,林,,2026-01-01,\n"
                           "GD-N,O-TL,2,陈,alpha,2026-01-01,2026-06-30\n";

organisation::StaffMember manager()
{
    organisation::StaffMember member;
    member.person = u"1"_s;
    member.post = u"O-PM"_s;
    member.from = QDate(2026, 1, 1);
    return member;
}

} // namespace

/// Annexes and imports at a desk: who may, what is taken as a whole, and what it is refused for.
class TestContractDesk final : public DeskScene
{
    Q_OBJECT

private slots:

    void init()
    {
        begin();
        m_annexes = std::make_unique<MemoryContractStore>(*m_store, *m_audit);
        m_contracts = std::make_unique<ContractDesk>(*m_desk, *m_annexes);
    }

    void cleanup()
    {
        m_contracts.reset();
        end();
    }

    void eachSideWritesItsPart();
    void otherPartnersSeeNothing();
    void nobodyOverwritesAnother();
    void aDryRunKeepsNothing();
    void everythingIsTakenTogether();
    void oneFaultTakesNothing_data();
    void oneFaultTakesNothing();
    void rightsAreAskedBeforeAndAfter();
    void importedTermsKeepTheIndicators();
    void breachesAreThoseOfTheMonths();

private:
    [[nodiscard]] ContractImport tried(const std::vector<QByteArray> &files) const
    {
        std::vector<ImportedFile> named;
        for (const QByteArray &each : files) {
            named.push_back({u"f%1.csv"_s.arg(named.size() + 1), each});
        }
        return m_contracts->dryRun(named);
    }

    [[nodiscard]] static QString firstFault(const ContractImport &import)
    {
        return import.faults.empty() ? u"none"_s : import.faults.front().detail;
    }

    std::unique_ptr<MemoryContractStore> m_annexes;
    std::unique_ptr<ContractDesk> m_contracts;
};

void TestContractDesk::eachSideWritesItsPart()
{
    agree(kNorth, u"north"_s);
    const QSignalSpy changed(m_contracts.get(), &ContractDesk::changed);
    as(u"ccm"_s);
    ContractAnnex annex = *m_contracts->annex(kNorth);
    QCOMPARE(annex.revision, 0);
    QVERIFY(!annex.posts.empty()); // the usual ones
    annex.span = 15;
    QVERIFY(m_contracts->mayEditAnnex(kNorth));
    QCOMPARE(fault(m_contracts->saveAnnex(annex)), u"done"_s);
    QCOMPARE(m_contracts->annex(kNorth)->span, 15);
    QCOMPARE(m_contracts->annex(kNorth)->savedBy, u"ccm"_s);
    QCOMPARE(m_audit->rows.back().entry.action, u"contract.annex"_s);
    QCOMPARE(m_audit->rows.back().entry.scope, u"north"_s);
    ContractStaff staff = *m_contracts->staff(kNorth);
    staff.people = {manager()};
    QVERIFY(!m_contracts->mayEditStaff(kNorth));
    QCOMPARE(fault(m_contracts->saveStaff(staff)), u"right"_s);
    as(u"oga"_s);
    QVERIFY(m_contracts->mayEditStaff(kNorth));
    QCOMPARE(fault(m_contracts->saveStaff(staff)), u"done"_s);
    QCOMPARE(m_contracts->staff(kNorth)->people.size(), std::size_t(1));
    QVERIFY(!m_contracts->mayEditAnnex(kNorth));
    QCOMPARE(fault(m_contracts->saveAnnex(*m_contracts->annex(kNorth))), u"right"_s);
    staff = *m_contracts->staff(kNorth);
    staff.people[0].post = u"C-PM"_s; // not theirs to give
    QCOMPARE(fault(m_contracts->saveStaff(staff)), u"person: 1"_s);
    QCOMPARE(changed.count(), 2);
}

void TestContractDesk::otherPartnersSeeNothing()
{
    agree(kNorth, u"north"_s);
    signIn(access::Role::GeneralAdmin, u"ogas"_s, u"south"_s);
    QCOMPARE(m_contracts->annex(kNorth).error().detail, u"contract"_s);
    QCOMPARE(m_contracts->staff(kNorth).error().code, ErrorCode::NotFound);
    ContractStaff staff;
    staff.contract = kNorth;
    QCOMPARE(fault(m_contracts->saveStaff(staff)), u"contract"_s);
    QVERIFY(!m_contracts->breaches(kNorth));
}

void TestContractDesk::nobodyOverwritesAnother()
{
    agree(kNorth, u"north"_s);
    as(u"ccm"_s);
    const ContractAnnex annex = *m_contracts->annex(kNorth);
    QVERIFY(m_contracts->saveAnnex(annex));
    QCOMPARE(m_contracts->saveAnnex(annex).error().code, ErrorCode::Conflict);
}

void TestContractDesk::aDryRunKeepsNothing()
{
    as(u"ccm"_s);
    const ContractImport import = tried({kContracts, kPrices});
    QCOMPARE(firstFault(import), u"none"_s);
    QCOMPARE(import.size(), std::size_t(2));
    QVERIFY(m_store->contracts()->empty());
    QVERIFY(m_audit->rows.empty() || m_audit->rows.back().entry.action != "contract.save"_L1);
}

void TestContractDesk::everythingIsTakenTogether()
{
    as(u"ccm"_s);
    QCOMPARE(fault(m_contracts->take(tried({kContracts, kPrices}))), u"done"_s);
    const ContractHead contract = m_store->contracts()->front();
    QCOMPARE(contract.scope, u"north"_s);
    QCOMPARE(contract.name.zh, u"热线"_s);
    QCOMPARE(contract.from, QDate(2026, 1, 1));
    QCOMPARE(contract.services, (QStringList{u"floor"_s, u"staff"_s}));
    const ContractTerms terms = m_store->terms()->front();
    QVERIFY(!terms.isApproved()); // a second person has to
    QCOMPARE(terms.proposedBy, u"ccm"_s);
    QVERIFY(!terms.kpis.empty());
    QCOMPARE(m_audit->rows.back().entry.action, u"contract.propose"_s);
    as(u"oga"_s);
    QCOMPARE(fault(m_contracts->take(tried({kPeople}))), u"done"_s);
    QCOMPARE(m_contracts->staff(kNorth)->people.size(), std::size_t(2));
    QCOMPARE(m_contracts->staff(kNorth)->people[1].team, u"alpha"_s);
    QCOMPARE(fault(m_contracts->take(tried({kPeople}))), u"done"_s); // in the place of all
    QCOMPARE(m_contracts->staff(kNorth)->revision, 2);
}

void TestContractDesk::oneFaultTakesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &header, const QByteArray &line,
                        const QString &fault) { QTest::newRow(name) << header + line << fault; };
    const QByteArray heads = "contract,scope,from,to,services\n";
    row("scope", heads, "A,nowhere,2026-01-01,2026-12-31,\n",
        u"f2.csv:2: column scope: \"nowhere\" is no part of the organisation"_s);
    row("date", heads, "A,north,January,2026-12-31,\n",
        u"f2.csv:2: column from: \"January\" is not a date such as 2026-03-31"_s);
    row("turned", heads, "A,north,2026-02-01,2026-01-01,\n",
        u"f2.csv:2: column to: it is before the begin"_s);
    row("no number", heads, ",north,2026-01-01,2026-12-31,\n",
        u"f2.csv:2: column contract: it is empty"_s);
    row("reserved", heads, "A,north,2026-01-01,2026-12-31,staff;audit\n",
        u"f2.csv:2: column services: \"audit\" can't be outsourced"_s);
    const QByteArray posts = "contract,post,person,team,from\n";
    row("post", posts, "GD-N,C-PM,1,,2026-01-01\n",
        u"f2.csv:2: column post: \"C-PM\" is no post of the partner"_s);
    row("team", posts, "GD-N,O-TL,1,beta,2026-01-01\n",
        u"f2.csv:2: column team: \"beta\" is no part of the organisation"_s);
    row("nothing known", "contract,from,other\n", "GD-N,2026-01,x\n",
        u"f2.csv:1: column contract: there is no column scope (contracts), key (prices) or post "
        "(people)"_s);
    row("unknown contract", "contract,from,key,value\n", "GD-X,2026-01,bands,0:1\n",
        u"contract\nGD-X 2026-01"_s);
}

void TestContractDesk::oneFaultTakesNothing()
{
    QFETCH(const QByteArray, bytes);
    as(u"ccm"_s);
    const ContractImport import = tried({kContracts, bytes});
    QTEST(firstFault(import), "fault");
    QVERIFY(!m_contracts->take(import));
    QVERIFY(m_store->contracts()->empty());
}

void TestContractDesk::rightsAreAskedBeforeAndAfter()
{
    as(u"ccm"_s);
    const ContractImport import = tried({kContracts, kPrices});
    QCOMPARE(import.faults.size(), std::size_t(0));
    QVERIFY(m_contracts->mayImport());
    as(u"cpm"_s);
    QVERIFY(!m_contracts->mayImport());
    QCOMPARE(firstFault(tried({kContracts})), u"right\nGD-N"_s);
    QCOMPARE(fault(m_contracts->take(import)), u"right\nGD-N"_s); // whoever tried it out
    QVERIFY(m_store->contracts()->empty());
}

void TestContractDesk::importedTermsKeepTheIndicators()
{
    agree(kNorth, u"north"_s);
    as(u"ccm"_s);
    QCOMPARE(firstFault(tried({kPrices})), u"from\nGD-N 2026-01"_s); // approved already
    QByteArray later = kPrices;
    later.replace("2026-01", "2026-06");
    const ContractImport import = tried({later});
    QCOMPARE(firstFault(import), u"none"_s);
    QCOMPARE(import.terms.front().kpis.size(), someTerms(kNorth).kpis.size());
}

void TestContractDesk::breachesAreThoseOfTheMonths()
{
    agree(kNorth, u"north"_s);
    as(u"ccm"_s);
    ContractAnnex annex = *m_contracts->annex(kNorth);
    annex.commitments = {{u"Q1"_s, Exact(95), true, QDate(2026, 1, 1)}};
    QVERIFY(m_contracts->saveAnnex(annex));
    QVERIFY(m_contracts->breaches(kNorth)->empty());
    as(u"cpm"_s);
    QCOMPARE(fault(m_desk->gather(kNorth, kMonth)), u"done"_s);
    const auto breaches = m_contracts->breaches(kNorth);
    QCOMPARE(breaches->size(), std::size_t(1)); // 92 %
    QCOMPARE(breaches->front().by, Exact(3));
    QCOMPARE(breaches->front().month, kMonth);
}

QTEST_GUILESS_MAIN(TestContractDesk)
#include "tst_contractdesk.moc"
