// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/monthjson.h"
#include "core/settlement/settlementtexts.h"
#include "core/storage/sqlauditstore.h"
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
using settlement::CaseSignature;
using settlement::CaseStep;
using settlement::SignerSide;
using storage::SqlSettlementStore;

namespace {

const TimePoint kNow{std::chrono::hours(490'000)};
const QString kId = u"GD'N; --"_s;

access::AuditEntry entry(const QString &user)
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = user;
    made.action = u"settlement.test"_s;
    return made;
}

/// A month with figures, not kept yet.
MonthFile openMonth()
{
    MonthFile month;
    month.contract = kId;
    month.month = kSettledMonth;
    const ContractTerms terms = someTerms(kId);
    month.input.contract = terms.terms;
    month.input.contract.id = kId;
    month.input.contract.month = kSettledMonth;
    month.input.bands = terms.bands;
    month.input.kpis = terms.kpis;
    month.input.hasKpis = true;
    month.input.kpis[0].numerator = Exact(92);
    month.input.kpis[0].denominator = Exact(100);
    month.input.people = {someMonth(u"王"_s, 160)};
    month.input.people[0].worked = Exact::ratio(1, 3);
    month.figures = {someFigure(u"Q1"_s, 92, 100, FigureOrigin::Import)};
    month.comments = {{{}, u"opm"_s, SignerSide::Partner, u"两人缺勤\n<b>"_s, kNow}};
    return month;
}

/// Signs all that is left, until it is locked.
MonthFile locked(MonthFile month)
{
    const auto sign = [&month](CaseStep step, const QString &login, SignerSide side) {
        CaseSignature signature{step, login, side, kNow, month.hash};
        if (step == CaseStep::Calculate) {
            month.hash = signature.hash = settlement::hashOf(month.input);
            month.engineVersion = settlement::kEngineVersion;
            month.result = settlement::settle(month.input);
            return bool(month.course.calculate(signature, month.result->payable));
        }
        return bool(month.course.sign(signature));
    };
    const bool isSigned = sign(CaseStep::FreezeHours, u"oga"_s, SignerSide::Partner) &&
                          sign(CaseStep::FreezeScores, u"opm"_s, SignerSide::Partner) &&
                          sign(CaseStep::Calculate, u"cpm2"_s, SignerSide::Carrier) &&
                          sign(CaseStep::Confirm, u"opm"_s, SignerSide::Partner) &&
                          sign(CaseStep::ApproveFirst, u"cpm"_s, SignerSide::Carrier) &&
                          sign(CaseStep::ApproveSecond, u"ccm"_s, SignerSide::Carrier) &&
                          sign(CaseStep::Lock, u"ccm"_s, SignerSide::Carrier);
    Q_ASSERT(isSigned);
    return isSigned ? month : MonthFile();
}

QString fault(const Outcome &outcome)
{
    return outcome ? u"done"_s : outcome.error().detail;
}

} // namespace

/// Contracts, terms and months, as they are kept by both kinds of database.
class TestSettlementStore final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void contractsComeBack();
    void termsAreApprovedOnce();
    void ofAMonthThereIsOneAgreement();
    void aMonthComesBack();
    void revisionsAreKept();
    void aLockedMonthStays();
    void notEvenWithStatements_data();
    void notEvenWithStatements();
    void whatIsNotRecordedIsNotDone();
    void hurtContentIsNamed();

private:
    [[nodiscard]] std::shared_ptr<storage::Database> database();
    /// Whether the database takes the statement; its words when it does not.
    [[nodiscard]] static QString run(const storage::Database &database, const QString &statement);

    test::DatabaseRig m_rig;
};

void TestSettlementStore::initTestCase_data()
{
    test::DatabaseRig::addDialects();
}

std::shared_ptr<storage::Database> TestSettlementStore::database()
{
    QFETCH_GLOBAL(const storage::Dialect, dialect);
    const auto fresh = m_rig.fresh(dialect);
    if (!fresh) {
        qWarning() << fresh.error().detail;
    }
    return fresh ? *fresh : nullptr;
}

QString TestSettlementStore::run(const storage::Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    return query.exec(statement) ? u"done"_s : query.lastError().text();
}

void TestSettlementStore::contractsComeBack()
{
    const auto used = database();
    QVERIFY(used != nullptr);
    SqlSettlementStore store(used);
    QVERIFY(store.contracts()->empty());
    ContractHead contract = someContract(kId, u"north"_s);
    QCOMPARE(fault(store.saveContract(contract, entry(u"ccm"_s))), u"done"_s);
    contract.name.zh = u"新名称"_s;
    contract.scope = u"south"_s;
    QCOMPARE(fault(store.saveContract(contract, entry(u"ccm"_s))), u"done"_s);
    QVERIFY(store.saveContract(someContract(u"B"_s, u"north"_s), entry(u"ccm"_s)));
    const auto all = store.contracts();
    QCOMPARE(all->size(), std::size_t(2));
    QVERIFY(all->back() == contract);
    QCOMPARE(storage::SqlAuditStore(used).read({}, 10)->size(), std::size_t(3));
}

void TestSettlementStore::termsAreApprovedOnce()
{
    const auto used = database();
    SqlSettlementStore store(used);
    QVERIFY(store.saveContract(someContract(kId, u"north"_s), entry(u"ccm"_s)));
    ContractTerms terms = someTerms(kId);
    terms.proposedBy = u"somebody else"_s; // who it was is in the entry
    terms.approvedBy = u"cgl"_s;
    terms.approvedAt = kNow;
    terms.budget = Exact(100'000);
    const auto id = store.proposeTerms(terms, entry(u"ccm"_s));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    ContractTerms kept = store.terms()->front();
    QCOMPARE(kept.id, *id);
    QCOMPARE(kept.proposedBy, u"ccm"_s);
    QCOMPARE(kept.proposedAt, kNow);
    QVERIFY(!kept.isApproved());
    QCOMPARE(toJson(kept), toJson(terms));
    QCOMPARE(fault(store.approveTerms(*id, u"CCM"_s, kNow, entry(u"CCM"_s))), u"own"_s);
    QCOMPARE(store.approveTerms(*id + 1, u"cgl"_s, kNow, entry(u"cgl"_s)).error().code,
             ErrorCode::NotFound);
    QCOMPARE(fault(store.approveTerms(*id, u"cgl"_s, kNow, entry(u"cgl"_s))), u"done"_s);
    kept = store.terms()->front();
    QCOMPARE(kept.approvedBy, u"cgl"_s);
    QCOMPARE(kept.approvedAt, kNow);
    QCOMPARE(store.approveTerms(*id, u"other"_s, kNow, entry(u"other"_s)).error().code,
             ErrorCode::Conflict);
    QCOMPARE(store.terms()->front().approvedBy, u"cgl"_s);
}

void TestSettlementStore::ofAMonthThereIsOneAgreement()
{
    SqlSettlementStore store(database());
    QVERIFY(store.saveContract(someContract(kId, u"north"_s), entry(u"ccm"_s)));
    const auto first = store.proposeTerms(someTerms(kId), entry(u"ccm"_s));
    const auto second = store.proposeTerms(someTerms(kId), entry(u"ccm"_s));
    ContractTerms later = someTerms(kId);
    later.from = QDate(2026, 6, 1);
    const auto third = store.proposeTerms(later, entry(u"ccm"_s));
    QVERIFY(first && second && third);
    QVERIFY(store.approveTerms(*second, u"cgl"_s, kNow, entry(u"cgl"_s)));
    QCOMPARE(fault(store.approveTerms(*first, u"cgl"_s, kNow, entry(u"cgl"_s))), u"approved"_s);
    QVERIFY(store.approveTerms(*third, u"cgl"_s, kNow, entry(u"cgl"_s)));
    const auto all = *store.terms();
    QCOMPARE(all.size(), std::size_t(3));
    QCOMPARE(all[2].from, later.from); // by date
    QCOMPARE(termsOf(all, kId, kSettledMonth)->id, *second);
    QCOMPARE(termsOf(all, kId, QDate(2026, 8, 1))->id, *third);
    QVERIFY(!store.proposeTerms(someTerms(u"unknown"_s), entry(u"ccm"_s)));
}

void TestSettlementStore::aMonthComesBack()
{
    SqlSettlementStore store(database());
    QVERIFY(store.saveContract(someContract(kId, u"north"_s), entry(u"ccm"_s)));
    QCOMPARE(store.month(kId, kSettledMonth).error().code, ErrorCode::NotFound);
    const MonthFile month = openMonth();
    QCOMPARE(fault(store.saveMonth(month, u"north"_s, entry(u"cpm"_s))), u"done"_s);
    const auto read = store.month(kId, kSettledMonth);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->revision, 1);
    QCOMPARE(read->savedBy, u"cpm"_s);
    QCOMPARE(read->savedAt, kNow);
    QCOMPARE(toJson(*read), toJson(month));
    MonthFile other = openMonth();
    other.month = QDate(2026, 4, 1);
    QVERIFY(store.saveMonth(other, u"north"_s, entry(u"cpm"_s)));
    QCOMPARE(*store.months(kId), (std::vector{QDate(2026, 4, 1), kSettledMonth}));
    QVERIFY(store.months(u"other"_s)->empty());
}

void TestSettlementStore::revisionsAreKept()
{
    const auto used = database();
    SqlSettlementStore store(used);
    QVERIFY(store.saveContract(someContract(kId, u"north"_s), entry(u"ccm"_s)));
    QVERIFY(store.saveMonth(openMonth(), u"north"_s, entry(u"cpm"_s)));
    QCOMPARE(fault(store.saveMonth(openMonth(), u"north"_s, entry(u"cpm2"_s))), u"revision"_s);
    MonthFile next = *store.month(kId, kSettledMonth);
    next.comments.clear();
    QVERIFY(store.saveMonth(next, u"north"_s, entry(u"cpm2"_s)));
    QCOMPARE(store.month(kId, kSettledMonth)->revision, 2);
    QVERIFY(store.month(kId, kSettledMonth)->comments.empty());
    QCOMPARE(store.saveMonth(next, u"north"_s, entry(u"cpm"_s)).error().code, ErrorCode::Conflict);
    QSqlQuery query(used->connection());
    QVERIFY(query.exec(u"SELECT count(*) FROM settlement_months"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 2);
}

void TestSettlementStore::aLockedMonthStays()
{
    SqlSettlementStore store(database());
    QVERIFY(store.saveContract(someContract(kId, u"north"_s), entry(u"ccm"_s)));
    QCOMPARE(fault(store.saveMonth(locked(openMonth()), u"north"_s, entry(u"ccm"_s))), u"done"_s);
    const MonthFile kept = *store.month(kId, kSettledMonth);
    QVERIFY(kept.course.isLocked());
    QVERIFY(kept.result);
    QCOMPARE(kept.result->payable, kept.course.payable());
    MonthFile changed = openMonth();
    changed.revision = kept.revision;
    const Outcome saved = store.saveMonth(changed, u"north"_s, entry(u"ccm"_s));
    QCOMPARE(fault(saved), u"locked"_s);
    QCOMPARE(saved.error().code, ErrorCode::Conflict);
    QVERIFY(store.month(kId, kSettledMonth)->course.isLocked());
}

void TestSettlementStore::notEvenWithStatements_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("change") << u"UPDATE settlement_months SET content = '{}'"_s;
    QTest::newRow("unlock") << u"UPDATE settlement_months SET is_locked = 0"_s;
    QTest::newRow("remove") << u"DELETE FROM settlement_months"_s;
    QTest::newRow("go on")
        << u"INSERT INTO settlement_months SELECT contract, month, revision + 1, scope, 0, "
           "saved_at, saved_by, '{\"signatures\":[]}' FROM settlement_months"_s;
    QTest::newRow("other prices") << u"UPDATE contract_terms SET content = '{}'"_s;
    QTest::newRow("another approval") << u"UPDATE contract_terms SET approved_by = 'x'"_s;
    QTest::newRow("no approval")
        << u"UPDATE contract_terms SET approved_by = '', approved_at = 0"_s;
    QTest::newRow("no terms") << u"DELETE FROM contract_terms"_s;
    QTest::newRow("approved at once")
        << u"INSERT INTO contract_terms (contract, since, proposed_by, proposed_at, approved_by, "
           "approved_at, content) SELECT contract, since + 1, proposed_by, 1, 'x', 1, content "
           "FROM contract_terms"_s;
}

void TestSettlementStore::notEvenWithStatements()
{
    QFETCH(const QString, statement);
    const auto used = database();
    SqlSettlementStore store(used);
    QVERIFY(store.saveContract(someContract(kId, u"north"_s), entry(u"ccm"_s)));
    const auto id = store.proposeTerms(someTerms(kId), entry(u"ccm"_s));
    QVERIFY(store.approveTerms(*id, u"cgl"_s, kNow, entry(u"cgl"_s)));
    QVERIFY(store.saveMonth(locked(openMonth()), u"north"_s, entry(u"ccm"_s)));
    QVERIFY2(run(*used, statement) != "done"_L1, "was taken");
    QVERIFY(store.month(kId, kSettledMonth)->course.isLocked());
    QCOMPARE(store.terms()->size(), std::size_t(1));
    QCOMPARE(store.terms()->front().approvedBy, u"cgl"_s);
}

void TestSettlementStore::whatIsNotRecordedIsNotDone()
{
    SqlSettlementStore store(database());
    access::AuditEntry nameless = entry(u"cpm"_s);
    nameless.action.clear();
    QVERIFY(!store.saveContract(someContract(kId, u"north"_s), nameless));
    QVERIFY(store.contracts()->empty());
    QVERIFY(store.saveContract(someContract(kId, u"north"_s), entry(u"ccm"_s)));
    QVERIFY(!store.proposeTerms(someTerms(kId), nameless));
    QVERIFY(!store.saveMonth(openMonth(), u"north"_s, nameless));
    QVERIFY(store.terms()->empty());
    QVERIFY(store.months(kId)->empty());
}

void TestSettlementStore::hurtContentIsNamed()
{
    const auto used = database();
    SqlSettlementStore store(used);
    QVERIFY(store.saveContract(someContract(kId, u"north"_s), entry(u"ccm"_s)));
    QCOMPARE(run(*used, u"UPDATE contracts SET content = '{\"id\":\"x\"}'"_s), u"done"_s);
    QCOMPARE(store.contracts().error().code, ErrorCode::Malformed);
    QCOMPARE(store.contracts().error().detail, kId + u": name"_s);
}

QTEST_GUILESS_MAIN(TestSettlementStore)
#include "tst_settlementstore.moc"
