// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqldemandstore.h"
#include "tests/support/postgrescluster.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::demand;
using storage::Database;
using storage::SqlDemandStore;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};
const QDate kDay(2026, 3, 1);

access::AuditEntry entry()
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"somebody else"_s;
    made.action = u"forecast.standard"_s;
    return made;
}

QueueStandard standardOf(const QString &queue)
{
    QueueStandard standard;
    standard.queue = queue;
    standard.from = kDay;
    return standard;
}

forecast::CallSeries someCalls()
{
    forecast::CallSeries calls{IntervalGrid()};
    calls.add(calls.startOf(kDay), 5);
    return calls;
}

} // namespace

/// What the server itself lets members of both companies do with standards and imported calls.
class TestDemandSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whoMayWriteDoes();
    void nobodyWritesElsewhere();
    void nobodyTakesOverWhatLiesElsewhere();
    void nobodyReadsWhatLiesElsewhere();

private:
    [[nodiscard]] std::shared_ptr<Database> as(const QString &user) const;
    [[nodiscard]] QString admin(const QString &statement) const;

    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
};

/// The first value that the statement gives, if any.
QString TestDemandSecurity::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(statement)) {
        qWarning() << query.lastError().text();
    }
    return query.next() ? query.value(0).toString() : QString();
}

std::shared_ptr<Database> TestDemandSecurity::as(const QString &user) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = user;
    const auto opened = Database::open(profile, {}, Database::Schema::MustBeNewest);
    return opened ? *opened : nullptr;
}

void TestDemandSecurity::initTestCase()
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
    const QList<QStringList> members = {{u"fs"_s, u"C-FS"_s, u"north"_s},
                                        {u"sp"_s, u"C-SP"_s, u"south"_s},
                                        {u"os"_s, u"O-OS"_s, u"north"_s},
                                        {u"leader"_s, u"C-GL"_s, {}},
                                        {u"quality"_s, u"C-QS"_s, u"north"_s}};
    for (const QStringList &member : members) {
        (void)admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        (void)admin(
            u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), '{}')"_s.arg(
                member[0], member[1], member[2]));
    }
}

void TestDemandSecurity::init()
{
    (void)admin(u"DELETE FROM queue_standards"_s);
    (void)admin(u"DELETE FROM call_history"_s);
}

void TestDemandSecurity::whoMayWriteDoes()
{
    SqlDemandStore store(as(u"fs"_s));
    const Outcome saved = store.saveStandard(standardOf(u"billing"_s), u"north"_s, entry());
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QVERIFY(store.saveStandard(standardOf(u"billing"_s), u"north"_s, entry())); // once more
    QVERIFY(store.saveHistory(u"billing"_s, u"north"_s, someCalls(), entry()));
    QVERIFY(store.saveHistory(u"billing"_s, u"north"_s, someCalls(), entry()));
    QCOMPARE(admin(u"SELECT saved_by FROM queue_standards"_s), u"fs"_s); // not what was written
    QVERIFY(admin(u"SELECT saved_at FROM queue_standards"_s).toLongLong() >
            toMicroseconds(kNow + std::chrono::hours(1000)));
    QVERIFY(store.removeStandard(u"billing"_s, kDay, entry()));
}

void TestDemandSecurity::nobodyWritesElsewhere()
{
    for (const QString &user : {u"os"_s, u"leader"_s, u"quality"_s, u"sp"_s}) {
        SqlDemandStore store(as(user));
        QVERIFY2(!store.saveStandard(standardOf(u"billing"_s), u"north"_s, entry()),
                 qPrintable(user));
        QVERIFY2(!store.saveHistory(u"billing"_s, u"north"_s, someCalls(), entry()),
                 qPrintable(user));
    }
    QCOMPARE(admin(u"SELECT count(*) FROM queue_standards"_s), u"0"_s);
}

void TestDemandSecurity::nobodyTakesOverWhatLiesElsewhere()
{
    QVERIFY(
        SqlDemandStore(as(u"fs"_s)).saveStandard(standardOf(u"billing"_s), u"north"_s, entry()));
    QVERIFY(
        SqlDemandStore(as(u"fs"_s)).saveHistory(u"billing"_s, u"north"_s, someCalls(), entry()));
    SqlDemandStore other(as(u"sp"_s));
    QVERIFY(!other.saveStandard(standardOf(u"billing"_s), u"south"_s, entry()));
    QVERIFY(!other.saveHistory(u"billing"_s, u"south"_s, someCalls(), entry()));
    QCOMPARE(other.removeStandard(u"billing"_s, kDay, entry()).error().code, ErrorCode::NotFound);
    QCOMPARE(admin(u"SELECT scope FROM queue_standards"_s), u"north"_s);
}

void TestDemandSecurity::nobodyReadsWhatLiesElsewhere()
{
    QVERIFY(
        SqlDemandStore(as(u"fs"_s)).saveStandard(standardOf(u"billing"_s), u"north"_s, entry()));
    QVERIFY(
        SqlDemandStore(as(u"fs"_s)).saveHistory(u"billing"_s, u"north"_s, someCalls(), entry()));
    const auto reads = [this](const QString &user) {
        const SqlDemandStore store(as(user));
        const auto calls = store.history(u"billing"_s, kDay, kDay, IntervalGrid());
        return std::pair(store.standards()->size(), calls->days().size());
    };
    for (const QString &reader : {u"fs"_s, u"os"_s, u"leader"_s}) {
        QCOMPARE(reads(reader), std::pair(std::size_t(1), std::size_t(1)));
    }
    for (const QString &stranger : {u"sp"_s, u"quality"_s}) {
        QCOMPARE(reads(stranger), std::pair(std::size_t(0), std::size_t(0)));
    }
}

QTEST_GUILESS_MAIN(TestDemandSecurity)
#include "tst_demandsecurity.moc"
