// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlforecaststore.h"
#include "tests/support/postgrescluster.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::forecast;
using storage::Database;
using storage::SqlForecastStore;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = kNow;
    made.action = action;
    return made;
}

} // namespace

/// What the server itself lets members of both companies do with forecasts.
class TestForecastSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theServerSaysWhoItWas();
    void nobodyReadsWhatLiesElsewhere();
    void onlyWhoMayWritePublishes();
    void theCalendarIsForAllWhoForecast();
    void isRefused_data();
    void isRefused();

private:
    [[nodiscard]] std::shared_ptr<Database> as(const QString &user) const;
    void admin(const QString &statement) const;
    [[nodiscard]] Result<ForecastId> publishAs(const QString &user, const QString &scope) const;

    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
};

void TestForecastSecurity::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

std::shared_ptr<Database> TestForecastSecurity::as(const QString &user) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = user;
    const auto opened = Database::open(profile, {}, Database::Schema::MustBeNewest);
    if (!opened) {
        qWarning() << opened.error().detail;
    }
    return opened ? *opened : nullptr;
}

void TestForecastSecurity::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_profile = *profile;
    const auto database = Database::open(m_profile, {}, Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    admin(u"INSERT INTO nodes VALUES ('all', NULL), ('north', 'all'), ('south', 'all')"_s);
    const QList<QStringList> members = {{u"fs"_s, u"C-FS"_s, u"north"_s},
                                        {u"sp"_s, u"C-SP"_s, u"south"_s},
                                        {u"os"_s, u"O-OS"_s, u"north"_s},
                                        {u"leader"_s, u"C-GL"_s, {}},
                                        {u"quality"_s, u"C-QS"_s, u"north"_s}};
    for (const QStringList &member : members) {
        admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        admin(u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), '{}')"_s.arg(
            member[0], member[1], member[2]));
    }
}

Result<ForecastId> TestForecastSecurity::publishAs(const QString &user, const QString &scope) const
{
    PublishedForecast made;
    made.queue = u"billing"_s;
    made.origin = kNow;
    made.madeAt = kNow;
    made.madeBy = u"somebody else"_s;
    made.model = u"mean-4"_s;
    made.points = {{kNow, 10, 5, 15, 9, 8}};
    SqlForecastStore store(as(user));
    return store.publish(made, scope, entry(u"forecast.publish"_s));
}

void TestForecastSecurity::theServerSaysWhoItWas()
{
    const auto id = publishAs(u"fs"_s, u"north"_s);
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const auto kept = SqlForecastStore(as(u"os"_s)).published(*id);
    QVERIFY(bool(kept));
    QCOMPARE(kept->forecast.madeBy, u"fs"_s);
    QVERIFY(kept->forecast.madeAt > kNow + std::chrono::hours(1000));
    QCOMPARE(kept->forecast.points.size(), std::size_t(1));
}

void TestForecastSecurity::nobodyReadsWhatLiesElsewhere()
{
    const auto id = publishAs(u"fs"_s, u"north"_s);
    QVERIFY(bool(id));
    for (const QString &reader : {u"fs"_s, u"os"_s, u"leader"_s}) {
        QVERIFY2(bool(SqlForecastStore(as(reader)).published(*id)), qPrintable(reader));
    }
    for (const QString &stranger : {u"sp"_s, u"quality"_s}) {
        const std::shared_ptr<Database> database = as(stranger);
        QCOMPARE(SqlForecastStore(database).published(*id).error().code, ErrorCode::NotFound);
        QSqlQuery query(database->connection());
        QVERIFY(query.exec(u"SELECT count(*) FROM forecast_points"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 0);
    }
}

void TestForecastSecurity::onlyWhoMayWritePublishes()
{
    QVERIFY(!publishAs(u"fs"_s, u"south"_s));
    QVERIFY(!publishAs(u"os"_s, u"north"_s));
    QVERIFY(!publishAs(u"leader"_s, u"north"_s));
    QVERIFY(bool(publishAs(u"sp"_s, u"south"_s)));
}

void TestForecastSecurity::theCalendarIsForAllWhoForecast()
{
    SqlForecastStore writer(as(u"sp"_s));
    const auto saved = writer.saveCalendar({}, 0, entry(u"forecast.calendar"_s));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    SqlForecastStore reader(as(u"os"_s));
    QCOMPARE(reader.calendar()->savedBy, u"sp"_s);
    QVERIFY(!reader.saveCalendar({}, 1, entry(u"forecast.calendar"_s)));
    QCOMPARE(SqlForecastStore(as(u"quality"_s)).calendar()->revision, 0);
}

void TestForecastSecurity::isRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("rewriting") << u"UPDATE forecasts SET model = 'x'"_s;
    QTest::newRow("removing") << u"DELETE FROM forecast_points"_s;
    QTest::newRow("points of another day")
        << u"INSERT INTO forecast_points SELECT id, 7, 1, 1, 1, 1, 1 FROM forecasts LIMIT 1"_s;
    QTest::newRow("an old calendar") << u"UPDATE forecast_calendars SET content = '{}'"_s;
}

void TestForecastSecurity::isRefused()
{
    QFETCH(const QString, statement);
    QVERIFY(bool(publishAs(u"fs"_s, u"north"_s)));
    const std::shared_ptr<Database> database = as(u"fs"_s);
    QSqlQuery query(database->connection());
    QVERIFY(!query.exec(statement));
}

QTEST_GUILESS_MAIN(TestForecastSecurity)
#include "tst_forecastsecurity.moc"
