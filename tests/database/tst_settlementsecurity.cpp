// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/monthjson.h"
#include "core/settlement/settlementtexts.h"
#include "core/storage/sqlsettlementstore.h"
#include "tests/monthclose/monthscene.h"
#include "tests/support/postgrescluster.h"

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
using storage::Database;
using storage::SqlSettlementStore;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};
const QString kNorth = u"GD-N"_s;
const QString kSouth = u"GD-S"_s;

access::AuditEntry entry()
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"somebody else"_s;
    made.action = u"settlement.test"_s;
    return made;
}

QString fault(const Outcome &outcome)
{
    return outcome ? u"done"_s : outcome.error().detail;
}

SignerSide sideOf(const QString &login)
{
    return login.startsWith(u'o') ? SignerSide::Partner : SignerSide::Carrier;
}

/// The month with one more signature, as our program would make it.
MonthFile with(MonthFile month, CaseStep step, const QString &login)
{
    CaseSignature signature{step, login, sideOf(login), kNow, month.hash};
    if (step == CaseStep::Calculate) {
        signature.hash = settlement::hashOf(month.input);
        month.hash = signature.hash;
        month.engineVersion = settlement::kEngineVersion;
        month.result = settlement::settle(month.input);
        if (!month.course.calculate(signature, month.result->payable)) {
            qWarning() << "not calculated";
        }
    } else if (const Outcome done = month.course.sign(signature); !done) {
        qWarning() << done.error().detail;
    }
    return month;
}

} // namespace

/// What the server itself lets members of both companies do with contracts and settlements, also
/// without our program.
class TestSettlementSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void eachPartnerSeesTheirOwn();
    void whoSeesWhat_data();
    void whoSeesWhat();
    void termsNeedTwoPersons();
    void theWholeWay();
    void stepsAreThoseOfThePost();
    void nobodySignsInAnothersName();
    void nobodySignsTwice();
    void whatWasFrozenStays();
    void prices();
    void othersWordsAreKept();
    void sentBackBySomebody();
    void aLockedMonthStays();

private:
    [[nodiscard]] std::shared_ptr<Database> as(const QString &user);

    [[nodiscard]] SqlSettlementStore store(const QString &user)
    {
        return SqlSettlementStore(as(user));
    }

    [[nodiscard]] QString admin(const QString &statement) const;
    [[nodiscard]] static QString run(const Database &database, const QString &statement);
    [[nodiscard]] MonthFile kept() const;
    [[nodiscard]] QString save(const QString &user, const MonthFile &month);
    /// The month of the north with all steps up to \a last.
    void takeUntil(CaseStep last);

    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
    std::map<QString, std::shared_ptr<Database>> m_open;
    std::int64_t m_terms = 0; ///< of the north
};

/// The first value that the statement gives, or the server's words.
QString TestSettlementSecurity::run(const Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    if (!query.exec(statement)) {
        return query.lastError().text();
    }
    return query.next() ? query.value(0).toString() : u"done"_s;
}

QString TestSettlementSecurity::admin(const QString &statement) const
{
    return run(*m_database, statement);
}

std::shared_ptr<Database> TestSettlementSecurity::as(const QString &user)
{
    std::shared_ptr<Database> &open = m_open[user];
    if (open == nullptr) {
        storage::PostgresProfile profile = m_profile;
        profile.user = user;
        const auto opened = Database::open(profile, {}, Database::Schema::MustBeNewest);
        open = opened ? *opened : nullptr;
    }
    return open;
}

void TestSettlementSecurity::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_profile = *profile;
    const auto database = Database::open(m_profile, {}, Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    // Whole months in the log of what is refused would fill the pipe that nobody reads meanwhile.
    (void)admin(u"ALTER DATABASE %1 SET log_min_messages TO 'panic'"_s.arg(m_profile.database));
    (void)admin(u"INSERT INTO nodes VALUES ('all', NULL), ('north', 'all'), ('south', 'all'), "
                "('alpha', 'north')"_s);
    const QList<QStringList> members = {{u"cgl"_s, u"C-GL"_s, {}},
                                        {u"cpm"_s, u"C-PM"_s, u"north"_s},
                                        {u"cpm2"_s, u"C-PM"_s, u"north"_s},
                                        {u"ccm"_s, u"C-CM"_s, u"north"_s},
                                        {u"opm"_s, u"O-PM"_s, u"north"_s},
                                        {u"oga"_s, u"O-GA"_s, u"north"_s},
                                        {u"opms"_s, u"O-PM"_s, u"south"_s},
                                        {u"ccms"_s, u"C-CM"_s, u"south"_s},
                                        {u"aud"_s, u"AUD"_s, {}},
                                        {u"otl"_s, u"O-TL"_s, u"north"_s},
                                        {u"cqs"_s, u"C-QS"_s, u"north"_s},
                                        {u"oos"_s, u"O-OS"_s, u"north"_s},
                                        {u"adm"_s, u"ADM"_s, {}}};
    for (const QStringList &member : members) {
        (void)admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        (void)admin(
            u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), '{}')"_s.arg(
                member[0], member[1], member[2]));
    }
}

void TestSettlementSecurity::init()
{
    (void)admin(u"TRUNCATE contract_annexes, settlement_months, contract_terms, contracts"_s);
    for (const auto &[contract, user] :
         {std::pair(kNorth, u"ccm"_s), std::pair(kSouth, u"ccms"_s)}) {
        const QString scope = contract == kNorth ? u"north"_s : u"south"_s;
        SqlSettlementStore commercial = store(user);
        QCOMPARE(fault(commercial.saveContract(someContract(contract, scope), entry())), u"done"_s);
        const auto id = commercial.proposeTerms(someTerms(contract), entry());
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        QCOMPARE(fault(store(u"cgl"_s).approveTerms(*id, u"x"_s, kNow, entry())), u"done"_s);
        m_terms = contract == kNorth ? *id : m_terms;
    }
}

MonthFile TestSettlementSecurity::kept() const
{
    const auto read = SqlSettlementStore(m_database).month(kNorth, kSettledMonth);
    if (read) {
        return *read;
    }
    MonthFile month;
    month.contract = kNorth;
    month.month = kSettledMonth;
    month.terms = m_terms;
    const ContractTerms terms = someTerms(kNorth);
    month.input.contract = terms.terms;
    month.input.contract.id = kNorth;
    month.input.contract.month = kSettledMonth;
    month.input.bands = terms.bands;
    month.input.kpis = terms.kpis;
    month.input.hasKpis = true;
    month.input.kpis[0].numerator = Exact(92);
    month.input.kpis[0].denominator = Exact(100);
    month.input.people = {someMonth(u"w1"_s, 160)};
    return month;
}

QString TestSettlementSecurity::save(const QString &user, const MonthFile &month)
{
    return fault(store(user).saveMonth(month, u"south"_s, entry())); // where it lies is known
}

void TestSettlementSecurity::takeUntil(CaseStep last)
{
    const std::vector<std::pair<CaseStep, QString>> way{
        {CaseStep::FreezeHours, u"oga"_s},  {CaseStep::FreezeScores, u"opm"_s},
        {CaseStep::Calculate, u"cpm2"_s},   {CaseStep::Confirm, u"opm"_s},
        {CaseStep::ApproveFirst, u"cpm"_s}, {CaseStep::ApproveSecond, u"ccm"_s},
        {CaseStep::Lock, u"ccm"_s}};
    for (const auto &[step, login] : way) {
        if (step <= last && !kept().hasTaken(step)) {
            QCOMPARE(save(login, with(kept(), step, login)), u"done"_s);
        }
    }
}

void TestSettlementSecurity::eachPartnerSeesTheirOwn()
{
    takeUntil(CaseStep::Calculate);
    for (const auto &[user, own, other] :
         {std::tuple(u"opm"_s, kNorth, kSouth), std::tuple(u"opms"_s, kSouth, kNorth)}) {
        const SqlSettlementStore seen = store(user);
        QCOMPARE(seen.contracts()->size(), std::size_t(1));
        QCOMPARE(seen.contracts()->front().id, own);
        QCOMPARE(seen.terms()->size(), std::size_t(1));
        QCOMPARE(seen.terms()->front().contract, own);
        // Nor by any statement of their own.
        QCOMPARE(run(*as(user), u"SELECT count(*) FROM contracts WHERE id = '%1'"_s.arg(other)),
                 u"0"_s);
        QCOMPARE(run(*as(user),
                     u"SELECT count(*) FROM contract_terms WHERE contract = '%1'"_s.arg(other)),
                 u"0"_s);
    }
    QVERIFY(store(u"opm"_s).month(kNorth, kSettledMonth));
    QCOMPARE(store(u"opms"_s).month(kNorth, kSettledMonth).error().code, ErrorCode::NotFound);
    QCOMPARE(run(*as(u"opms"_s), u"SELECT count(*) FROM settlement_months"_s), u"0"_s);
    MonthFile foreign = kept();
    QVERIFY(save(u"opms"_s, foreign) != "done"_L1);
}

void TestSettlementSecurity::whoSeesWhat_data()
{
    QTest::addColumn<int>("contracts");
    QTest::addColumn<int>("terms");
    QTest::addColumn<int>("months");
    QTest::newRow("cgl") << 2 << 2 << 3;
    QTest::newRow("cpm") << 1 << 1 << 3;
    QTest::newRow("ccm") << 1 << 1 << 3;
    QTest::newRow("opm") << 1 << 1 << 3;
    QTest::newRow("oga") << 1 << 1 << 3;
    QTest::newRow("aud") << 2 << 2 << 3;
    for (const char *nobody : {"otl", "cqs", "oos", "adm", "opms"}) {
        const int own = qstrcmp(nobody, "opms") == 0 ? 1 : 0;
        QTest::newRow(nobody) << own << own << 0;
    }
}

void TestSettlementSecurity::whoSeesWhat()
{
    QFETCH(const int, contracts);
    QFETCH(const int, terms);
    QFETCH(const int, months);
    takeUntil(CaseStep::Calculate);
    const QString user = QString::fromLatin1(QTest::currentDataTag());
    const auto count = [&](const QString &table) {
        return run(*as(user), u"SELECT count(*) FROM "_s + table).toInt();
    };
    QCOMPARE(count(u"contracts"_s), contracts);
    QCOMPARE(count(u"contract_terms"_s), terms);
    QCOMPARE(count(u"settlement_months"_s), months);
}

void TestSettlementSecurity::termsNeedTwoPersons()
{
    ContractTerms later = someTerms(kNorth);
    later.from = QDate(2026, 6, 1);
    for (const QString &user : {u"cpm"_s, u"opm"_s, u"oga"_s, u"cgl"_s, u"ccms"_s, u"aud"_s}) {
        QVERIFY2(!store(user).proposeTerms(later, entry()), qPrintable(user));
    }
    const auto id = store(u"ccm"_s).proposeTerms(later, entry());
    QVERIFY(id);
    QCOMPARE(admin(u"SELECT proposed_by FROM contract_terms WHERE id = %1"_s.arg(*id)),
             u"ccm"_s);                                        // not what was written
    QCOMPARE(store(u"oga"_s).terms()->size(), std::size_t(1)); // proposals are not for all
    for (const QString &user : {u"ccm"_s, u"cpm"_s, u"opm"_s, u"aud"_s}) {
        QVERIFY2(!store(user).approveTerms(*id, u"cgl"_s, kNow, entry()), qPrintable(user));
    }
    QCOMPARE(fault(store(u"cgl"_s).approveTerms(*id, u"opm"_s, kNow, entry())), u"done"_s);
    QCOMPARE(admin(u"SELECT approved_by FROM contract_terms WHERE id = %1"_s.arg(*id)), u"cgl"_s);
    // A member can't approve what is their own, whatever the post.
    (void)admin(u"UPDATE priv.settlement_rights SET deed = 'W' WHERE FALSE"_s);
    (void)admin(
        u"INSERT INTO priv.settlement_rights VALUES ('C-CM', 'contracts', 'A', 'region')"_s);
    later.from = QDate(2026, 7, 1);
    const auto own = store(u"ccm"_s).proposeTerms(later, entry());
    QCOMPARE(fault(store(u"ccm"_s).approveTerms(*own, u"cgl"_s, kNow, entry())), u"own"_s);
    (void)admin(u"DELETE FROM priv.settlement_rights WHERE role = 'C-CM' AND deed = 'A' "
                "AND object = 'contracts'"_s);
    QVERIFY(run(*as(u"ccm"_s), u"UPDATE contract_terms SET content = '{}'"_s)
                .contains("permission denied"_L1));
    QVERIFY(!store(u"ccm"_s).saveContract(someContract(u"X"_s, u"south"_s), entry()));
    QVERIFY(!store(u"opm"_s).saveContract(someContract(kNorth, u"north"_s), entry()));
}

void TestSettlementSecurity::theWholeWay()
{
    takeUntil(CaseStep::Lock);
    QVERIFY(kept().course.isLocked());
    QCOMPARE(admin(u"SELECT count(*) FROM settlement_months"_s), u"7"_s);
    QCOMPARE(admin(u"SELECT string_agg(saved_by, ' ' ORDER BY revision) FROM settlement_months"_s),
             u"oga opm cpm2 opm cpm ccm ccm"_s);
    QCOMPARE(admin(u"SELECT DISTINCT scope FROM settlement_months"_s), u"north"_s);
}

void TestSettlementSecurity::stepsAreThoseOfThePost()
{
    const std::vector<std::pair<CaseStep, QStringList>> strangers{
        {CaseStep::FreezeHours, {u"ccm"_s, u"cgl"_s, u"aud"_s, u"opms"_s, u"otl"_s}},
        {CaseStep::FreezeScores, {u"oga"_s, u"ccm"_s, u"cgl"_s, u"cqs"_s}},
        {CaseStep::Calculate, {u"opm"_s, u"oga"_s, u"ccm"_s}},
        {CaseStep::Confirm, {u"oga"_s, u"opms"_s}},
        {CaseStep::ApproveFirst, {u"ccm"_s, u"cgl"_s}},
        {CaseStep::ApproveSecond, {u"cgl"_s, u"ccms"_s}},
        {CaseStep::Lock, {u"aud"_s}}};
    for (const auto &[step, users] : strangers) {
        for (const QString &user : users) {
            QVERIFY2(save(user, with(kept(), step, user)) != "done"_L1,
                     qPrintable(user + QString::number(static_cast<int>(step))));
        }
        takeUntil(step);
        QVERIFY(kept().hasTaken(step));
    }
}

void TestSettlementSecurity::nobodySignsInAnothersName()
{
    const QString refused = u"in another's name"_s;
    QVERIFY(save(u"cpm"_s, with(kept(), CaseStep::FreezeHours, u"oga"_s)).contains("side"_L1) ||
            save(u"cpm"_s, with(kept(), CaseStep::FreezeHours, u"oga"_s)).contains(refused));
    takeUntil(CaseStep::Calculate);
    MonthFile forged = with(kept(), CaseStep::Confirm, u"opm"_s);
    QVERIFY(save(u"cpm"_s, forged).contains(refused));
    forged = with(with(forged, CaseStep::ApproveFirst, u"cpm"_s), CaseStep::ApproveSecond,
                  u"ccm"_s); // several at once
    QVERIFY(save(u"ccm"_s, forged).contains(u"one step at a time"_s));
    MonthFile commented = kept();
    commented.comments = {{{}, u"opm"_s, SignerSide::Partner, u"agreed"_s, kNow}};
    QVERIFY(save(u"cpm"_s, commented).contains(refused));
    QCOMPARE(kept().revision, 3);
}

void TestSettlementSecurity::nobodySignsTwice()
{
    takeUntil(CaseStep::FreezeScores);
    QCOMPARE(save(u"cpm"_s, with(kept(), CaseStep::Calculate, u"cpm"_s)), u"done"_s);
    QCOMPARE(save(u"opm"_s, with(kept(), CaseStep::Confirm, u"opm"_s)), u"done"_s);
    // The case itself refuses it, so the document is made by hand.
    QByteArray json = toJson(with(kept(), CaseStep::ApproveFirst, u"cpm2"_s));
    json.replace("cpm2", "cpm");
    const QString statement =
        u"INSERT INTO settlement_months VALUES ('%1', %2, 5, 'north', 0, 1, 'x', '%3')"_s.arg(
            kNorth, QString::number(QDate(1970, 1, 1).daysTo(kSettledMonth)),
            QString::fromUtf8(json));
    QVERIFY(run(*as(u"cpm"_s), statement).contains("nobody signs twice"_L1));
    QCOMPARE(kept().revision, 4);
}

void TestSettlementSecurity::whatWasFrozenStays()
{
    takeUntil(CaseStep::FreezeHours);
    MonthFile changed = kept();
    changed.input.people[0].worked = Exact(200);
    QVERIFY(save(u"opm"_s, changed).contains("what was frozen stays"_L1));
    changed = kept();
    changed.input.people[0].target = Exact(7); // follows from the terms
    QCOMPARE(save(u"opm"_s, changed), u"done"_s);
    (void)admin(u"TRUNCATE settlement_months"_s);
    takeUntil(CaseStep::FreezeScores);
    changed = kept();
    changed.figures.push_back(someFigure(u"B1"_s, 1, 1, FigureOrigin::Quality));
    QVERIFY(save(u"cpm"_s, changed).contains("what was frozen stays"_L1));
    (void)admin(u"TRUNCATE settlement_months"_s);
    takeUntil(CaseStep::Confirm);
    const QByteArray json = toJson(kept());
    for (const auto &[from, to] : {std::pair("\"payable\":\"10000\"", "\"payable\":\"90000\""),
                                   std::pair("\"price\":\"10000\"", "\"price\":\"90000\"")}) {
        QByteArray forged = json;
        forged.replace(from, to);
        QVERIFY2(forged != json, from);
        const QString statement =
            u"INSERT INTO settlement_months VALUES ('%1', %2, 5, 'north', 0, 1, 'x', '%3')"_s.arg(
                kNorth, QString::number(QDate(1970, 1, 1).daysTo(kSettledMonth)),
                QString::fromUtf8(forged));
        QVERIFY(run(*as(u"cpm"_s), statement).contains("what was frozen stays"_L1));
    }
}

void TestSettlementSecurity::prices()
{
    takeUntil(CaseStep::FreezeScores);
    MonthFile dear = kept();
    dear.input.contract.seats[1].price = Exact(90'000);
    QVERIFY(save(u"cpm"_s, with(dear, CaseStep::Calculate, u"cpm"_s))
                .contains("other terms than those that were approved"_L1));
    MonthFile without = kept();
    without.terms = m_terms + 1;
    QVERIFY(save(u"cpm"_s, with(without, CaseStep::Calculate, u"cpm"_s))
                .contains("other terms than those that were approved"_L1));
}

void TestSettlementSecurity::othersWordsAreKept()
{
    MonthFile month = kept();
    month.comments = {{{}, u"opm"_s, SignerSide::Partner, u"two are missing"_s, kNow}};
    QCOMPARE(save(u"opm"_s, month), u"done"_s);
    MonthFile without = kept();
    without.comments.clear();
    QVERIFY(save(u"cpm"_s, without) != "done"_L1);
    MonthFile imported = kept();
    imported.figures = {someFigure(u"B1"_s, 9, 10, FigureOrigin::Import)};
    imported.figures[0].by = u"opm"_s;
    QVERIFY(save(u"opm"_s, imported) != "done"_L1); // the partner imports nothing
    imported.figures[0].by = u"cpm"_s;
    QCOMPARE(save(u"cpm"_s, imported), u"done"_s);
    MonthFile adjusted = kept();
    adjusted.adjustments = {{QDate(2026, 2, 1), Exact(500), u"late hours"_s, u"opm"_s}};
    QVERIFY(save(u"opm"_s, adjusted) != "done"_L1);
    adjusted.adjustments[0].login = u"cpm"_s;
    QCOMPARE(save(u"cpm"_s, adjusted), u"done"_s);
    MonthFile hours = kept();
    hours.input.people.clear();
    QVERIFY(save(u"ccm"_s, hours) != "done"_L1);
}

void TestSettlementSecurity::sentBackBySomebody()
{
    takeUntil(CaseStep::Confirm);
    const auto back = [this](const QString &login) {
        MonthFile month = kept();
        if (!month.course.sendBack(login, kNow, u"an absence"_s)) {
            qWarning() << "not sent back";
        }
        month.hash.clear();
        return month;
    };
    QVERIFY(save(u"oga"_s, back(u"oga"_s)).contains("not yours to send back"_L1));
    QVERIFY(save(u"cpm"_s, back(u"opm"_s)).contains("in another's name"_L1));
    QCOMPARE(save(u"opm"_s, back(u"opm"_s)), u"done"_s);
    QVERIFY(!kept().course.state());
    takeUntil(CaseStep::Lock);
    QVERIFY(kept().course.isLocked());
}

void TestSettlementSecurity::aLockedMonthStays()
{
    takeUntil(CaseStep::Lock);
    MonthFile commented = kept();
    commented.comments = {{{}, u"cpm"_s, SignerSide::Carrier, u"late"_s, kNow}};
    QCOMPARE(save(u"cpm"_s, commented), u"locked"_s);
    for (const QString &user : {u"cpm"_s, u"cgl"_s, u"opm"_s, u"aud"_s}) {
        QVERIFY(run(*as(user), u"UPDATE settlement_months SET is_locked = 0"_s)
                    .contains("permission denied"_L1));
        QVERIFY(
            run(*as(user), u"DELETE FROM settlement_months"_s).contains("permission denied"_L1));
    }
    // Nor an administrator, unless the trigger is taken away.
    QVERIFY(admin(u"UPDATE settlement_months SET content = '{}'"_s).contains("is kept"_L1));
    QVERIFY(admin(u"DELETE FROM settlement_months"_s).contains("is kept"_L1));
    QVERIFY(admin(u"INSERT INTO settlement_months SELECT contract, month, revision + 1, scope, 0, "
                  "1, 'x', '{\"signatures\":[]}' FROM settlement_months WHERE revision = 7"_s)
                .contains("the month is locked"_L1));
}

QTEST_GUILESS_MAIN(TestSettlementSecurity)
#include "tst_settlementsecurity.moc"
