// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlcontractstore.h"
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
using storage::Database;
using storage::SqlContractStore;
using storage::SqlSettlementStore;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};
const QString kNorth = u"GD-N"_s;

access::AuditEntry entry()
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"somebody else"_s;
    made.action = u"contract.test"_s;
    return made;
}

ContractStaff someStaff(int revision)
{
    ContractStaff staff;
    staff.contract = kNorth;
    staff.revision = revision;
    return staff;
}

} // namespace

/// What the server itself lets members do with what contracts say beside prices, also without our
/// program.
class TestContractSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPostReadsWhatItMay_data();
    void everyPostReadsWhatItMay();
    void eachSideWritesItsPart_data();
    void eachSideWritesItsPart();
    void nobodyWritesInAnothersName();
    void revisionsAreKept();

private:
    [[nodiscard]] std::shared_ptr<Database> as(const QString &user);
    [[nodiscard]] static QString run(const Database &database, const QString &statement);

    [[nodiscard]] QString admin(const QString &statement) const
    {
        return run(*m_database, statement);
    }

    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
    std::map<QString, std::shared_ptr<Database>> m_open;
};

/// The first value that the statement gives, or the server's words.
QString TestContractSecurity::run(const Database &database, const QString &statement)
{
    QSqlQuery query(database.connection());
    if (!query.exec(statement)) {
        return query.lastError().text();
    }
    return query.next() ? query.value(0).toString() : u"done"_s;
}

std::shared_ptr<Database> TestContractSecurity::as(const QString &user)
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

void TestContractSecurity::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_profile = *profile;
    const auto database = Database::open(m_profile, {}, Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    (void)admin(u"INSERT INTO nodes VALUES ('all', NULL), ('north', 'all'), ('south', 'all')"_s);
    const QList<QStringList> members = {{u"cgl"_s, u"C-GL"_s, {}},
                                        {u"cpm"_s, u"C-PM"_s, u"north"_s},
                                        {u"ccm"_s, u"C-CM"_s, u"north"_s},
                                        {u"ccms"_s, u"C-CM"_s, u"south"_s},
                                        {u"opm"_s, u"O-PM"_s, u"north"_s},
                                        {u"oga"_s, u"O-GA"_s, u"north"_s},
                                        {u"ogas"_s, u"O-GA"_s, u"south"_s},
                                        {u"otl"_s, u"O-TL"_s, u"north"_s},
                                        {u"aud"_s, u"AUD"_s, {}}};
    for (const QStringList &member : members) {
        (void)admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        (void)admin(
            u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), '{}')"_s.arg(
                member[0], member[1], member[2]));
    }
    QVERIFY(
        SqlSettlementStore(as(u"ccm"_s)).saveContract(someContract(kNorth, u"north"_s), entry()));
    QVERIFY(SqlContractStore(as(u"ccm"_s)).saveAnnex(usualAnnex(kNorth), entry()));
    QVERIFY(SqlContractStore(as(u"oga"_s)).saveStaff(someStaff(0), entry()));
}

void TestContractSecurity::everyPostReadsWhatItMay_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("rows");
    for (const QString &user : {u"cgl"_s, u"cpm"_s, u"ccm"_s, u"opm"_s, u"oga"_s, u"aud"_s}) {
        QTest::newRow(qPrintable(user)) << user << 2;
    }
    for (const QString &user : {u"ccms"_s, u"ogas"_s, u"otl"_s}) {
        QTest::newRow(qPrintable(user)) << user << 0;
    }
}

void TestContractSecurity::everyPostReadsWhatItMay()
{
    QFETCH(const QString, user);
    const int rows = run(*as(user), u"SELECT count(*) FROM contract_annexes"_s).toInt();
    QTEST(rows, "rows");
}

void TestContractSecurity::eachSideWritesItsPart_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("writesAnnex");
    QTest::addColumn<bool>("writesStaff");
    QTest::newRow("commercial") << u"ccm"_s << true << false;
    QTest::newRow("general") << u"oga"_s << false << true;
    for (const QString &user :
         {u"cgl"_s, u"cpm"_s, u"opm"_s, u"ccms"_s, u"ogas"_s, u"otl"_s, u"aud"_s}) {
        QTest::newRow(qPrintable(user)) << user << false << false;
    }
}

void TestContractSecurity::eachSideWritesItsPart()
{
    QFETCH(const QString, user);
    SqlContractStore store(as(user));
    const SqlContractStore all(m_database);
    QTEST(bool(store.saveAnnex(*all.annex(kNorth), entry())), "writesAnnex");
    QTEST(bool(store.saveStaff(*all.staff(kNorth), entry())), "writesStaff");
}

void TestContractSecurity::nobodyWritesInAnothersName()
{
    const SqlContractStore all(m_database);
    ContractAnnex annex = *all.annex(kNorth);
    annex.savedBy = u"cgl"_s;
    QVERIFY(SqlContractStore(as(u"ccm"_s)).saveAnnex(annex, entry()));
    QCOMPARE(all.annex(kNorth)->savedBy, u"ccm"_s);
    QVERIFY(all.annex(kNorth)->savedAt != kNow);
    // Nor into another's part of the organisation.
    QCOMPARE(admin(u"SELECT DISTINCT scope FROM contract_annexes"_s), u"north"_s);
    QVERIFY(
        run(*as(u"ccms"_s),
            u"INSERT INTO contract_annexes VALUES ('GD-N', 'annex', 99, 'south', 1, 'x', '{}')"_s)
            .size() > 10);
}

void TestContractSecurity::revisionsAreKept()
{
    for (const QString &user : {u"ccm"_s, u"oga"_s, u"cgl"_s}) {
        QVERIFY(run(*as(user), u"UPDATE contract_annexes SET content = '{}'"_s)
                    .contains("permission denied"_L1));
        QVERIFY(run(*as(user), u"DELETE FROM contract_annexes"_s).contains("permission denied"_L1));
    }
}

QTEST_GUILESS_MAIN(TestContractSecurity)
#include "tst_contractsecurity.moc"
