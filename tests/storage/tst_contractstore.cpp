// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqlcontractstore.h"
#include "core/storage/sqlsettlementstore.h"
#include "tests/monthclose/monthscene.h"
#include "tests/support/databaserig.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::monthclose;
using namespace fw::tests;
using storage::SqlContractStore;
using storage::SqlSettlementStore;

namespace {

const TimePoint kNow{std::chrono::hours(490'000)};
const QString kId = u"GD'N; --"_s;

access::AuditEntry entry(const QString &user)
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = user;
    made.action = u"contract.test"_s;
    return made;
}

QString fault(const Outcome &outcome)
{
    return outcome ? u"done"_s : outcome.error().detail;
}

ContractStaff someStaff()
{
    organisation::StaffMember member;
    member.person = u"7"_s;
    member.name = u"林'静;怡"_s;
    member.post = u"O-PM"_s;
    member.from = QDate(2026, 1, 1);
    ContractStaff staff;
    staff.contract = kId;
    staff.people = {member};
    return staff;
}

} // namespace

/// What contracts say beside prices, and whole imports, as both kinds of database keep them.
class TestContractStore final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init();
    void partsComeBack();
    void revisionsAreKept();
    void notEvenWithStatements();
    void aBatchIsKeptAsAWhole();
    void aBatchWithAFaultLeavesNothing();

private:
    [[nodiscard]] QString run(const QString &statement) const
    {
        QSqlQuery query(m_database->connection());
        return query.exec(statement) ? u"done"_s : query.lastError().text();
    }

    [[nodiscard]] std::size_t entries() const
    {
        return storage::SqlAuditStore(m_database).read({}, 20)->size();
    }

    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
};

void TestContractStore::init()
{
    QFETCH_GLOBAL(const storage::Dialect, dialect);
    const auto fresh = m_rig.fresh(dialect);
    QVERIFY2(fresh, fresh ? "" : qPrintable(fresh.error().detail));
    m_database = *fresh;
    QVERIFY(SqlSettlementStore(m_database)
                .saveContract(someContract(kId, u"north"_s), entry(u"ccm"_s)));
}

void TestContractStore::partsComeBack()
{
    SqlContractStore store(m_database);
    QCOMPARE(store.annex(kId).error().code, ErrorCode::NotFound);
    QCOMPARE(store.staff(kId).error().code, ErrorCode::NotFound);
    ContractAnnex annex = usualAnnex(kId);
    annex.commitments = {{u"Q1"_s, Exact::ratio(1, 3), true, QDate(2026, 1, 1)}};
    annex.savedBy = u"somebody else"_s;
    QCOMPARE(fault(store.saveAnnex(annex, entry(u"ccm"_s))), u"done"_s);
    QCOMPARE(fault(store.saveStaff(someStaff(), entry(u"oga"_s))), u"done"_s);
    ContractAnnex kept = *store.annex(kId);
    QCOMPARE(kept.revision, 1);
    QCOMPARE(kept.savedBy, u"ccm"_s);
    QCOMPARE(kept.savedAt, kNow);
    QCOMPARE(toJson(kept), toJson(annex));
    QVERIFY(store.staff(kId)->people == someStaff().people);
    QCOMPARE(entries(), std::size_t(3));
    ContractAnnex stranger = usualAnnex(u"X"_s);
    QCOMPARE(fault(store.saveAnnex(stranger, entry(u"ccm"_s))), u"contract"_s);
    QCOMPARE(entries(), std::size_t(3));
}

void TestContractStore::revisionsAreKept()
{
    SqlContractStore store(m_database);
    const ContractAnnex first = usualAnnex(kId);
    QVERIFY(store.saveAnnex(first, entry(u"ccm"_s)));
    QCOMPARE(fault(store.saveAnnex(first, entry(u"ccm"_s))), u"revision"_s);
    ContractAnnex second = *store.annex(kId);
    second.span = 15;
    QCOMPARE(fault(store.saveAnnex(second, entry(u"ccm"_s))), u"done"_s);
    QCOMPARE(store.annex(kId)->revision, 2);
    QCOMPARE(store.annex(kId)->span, 15);
}

void TestContractStore::notEvenWithStatements()
{
    SqlContractStore store(m_database);
    QVERIFY(store.saveStaff(someStaff(), entry(u"oga"_s)));
    const QString kept = u"is kept"_s;
    QVERIFY(run(u"UPDATE contract_annexes SET content = '{}'"_s).contains(kept));
    QVERIFY(run(u"DELETE FROM contract_annexes"_s).contains(kept));
    QVERIFY(run(u"INSERT INTO contract_annexes (contract, part, revision, scope, saved_at, "
                "saved_by, content) SELECT id, 'staff', 3, scope, 1, 'x', '{}' FROM contracts"_s)
                .contains("somebody else saved"_L1));
    QVERIFY(run(u"INSERT INTO contract_annexes (contract, part, revision, scope, saved_at, "
                "saved_by, content) SELECT id, 'other', 1, scope, 1, 'x', '{}' FROM contracts"_s) !=
            "done"_L1);
}

void TestContractStore::aBatchIsKeptAsAWhole()
{
    SqlContractStore store(m_database);
    ContractBatch batch;
    batch.contracts = {someContract(u"B"_s, u"north"_s)};
    batch.terms = {someTerms(u"B"_s)};
    batch.staff = {someStaff()};
    batch.entries = {entry(u"ccm"_s), entry(u"ccm"_s), entry(u"ccm"_s)};
    QCOMPARE(fault(store.saveBatch(batch)), u"done"_s);
    const SqlSettlementStore settlements(m_database);
    QCOMPARE(settlements.contracts()->size(), std::size_t(2));
    QVERIFY(!settlements.terms()->front().isApproved());
    QCOMPARE(store.staff(kId)->revision, 1);
    QCOMPARE(entries(), std::size_t(4));
}

void TestContractStore::aBatchWithAFaultLeavesNothing()
{
    SqlContractStore store(m_database);
    ContractBatch batch;
    batch.contracts = {someContract(u"B"_s, u"north"_s)};
    batch.terms = {someTerms(u"nobody's"_s)};
    batch.entries = {entry(u"ccm"_s), entry(u"ccm"_s)};
    QVERIFY(!store.saveBatch(batch));
    QCOMPARE(SqlSettlementStore(m_database).contracts()->size(), std::size_t(1));
    QCOMPARE(entries(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestContractStore)
#include "tst_contractstore.moc"
