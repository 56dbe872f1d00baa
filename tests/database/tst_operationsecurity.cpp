// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqloperationsstore.h"
#include "tests/support/postgrescluster.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace fw;
using namespace fw::operations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::Database;
using storage::SqlOperationsStore;

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

/// What the server itself lets members of both companies do with incidents, tasks and handovers.
class TestOperationSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theServerSaysWhoItWas();
    void nobodyReadsWhatLiesElsewhere();
    void thePartnerOnlyStates();
    void aDirectiveIsForTheOtherSide();
    void nobodySignsTheOwnHandover();
    void isRefused_data();
    void isRefused();

private:
    [[nodiscard]] std::shared_ptr<Database> as(const QString &user) const;
    void admin(const QString &statement) const;
    [[nodiscard]] Result<IncidentId> openAs(const QString &user, const QString &scope) const;

    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
};

void TestOperationSecurity::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

std::shared_ptr<Database> TestOperationSecurity::as(const QString &user) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = user;
    const auto opened = Database::open(profile, {}, Database::Schema::MustBeNewest);
    if (!opened) {
        qWarning() << opened.error().detail;
    }
    return opened ? *opened : nullptr;
}

void TestOperationSecurity::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_profile = *profile;
    const auto database = Database::open(m_profile, {}, Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    admin(u"INSERT INTO nodes VALUES ('all', NULL), ('north', 'all'), ('south', 'all'), "
          "('alpha', 'north')"_s);
    const QList<QStringList> members = {
        {u"fs"_s, u"C-FS"_s, u"north"_s, {}},    {u"fsouth"_s, u"C-FS"_s, u"south"_s, {}},
        {u"os"_s, u"O-OS"_s, u"north"_s, {}},    {u"leader"_s, u"C-GL"_s, {}, {}},
        {u"early"_s, u"O-TL"_s, {}, u"alpha"_s}, {u"late"_s, u"O-TL"_s, {}, u"alpha"_s},
        {u"agent"_s, u"O-CSR"_s, {}, {}},
    };
    for (const QStringList &member : members) {
        admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        admin(u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), "
              "array_remove(ARRAY['%4'], ''))"_s.arg(member[0], member[1], member[2], member[3]));
    }
}

Result<IncidentId> TestOperationSecurity::openAs(const QString &user, const QString &scope) const
{
    SqlOperationsStore store(as(user));
    const Incident made =
        *openIncident({u"Lines down"_s, IncidentSeverity::High, IncidentClass::Network, scope, {}},
                      u"somebody else"_s, kNow);
    return store.open(made, {}, entry(u"incident.open"_s));
}

void TestOperationSecurity::theServerSaysWhoItWas()
{
    const auto id = openAs(u"fs"_s, u"north"_s);
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const Incident kept = SqlOperationsStore(as(u"fs"_s)).incidents(10)->front();
    QCOMPARE(kept.openedBy, u"fs"_s);
    QVERIFY(kept.openedAt > kNow + 1'000h);
    QCOMPARE(kept.timeline.front().by, u"fs"_s);
}

void TestOperationSecurity::nobodyReadsWhatLiesElsewhere()
{
    QVERIFY(bool(openAs(u"fs"_s, u"north"_s)));
    QVERIFY(!openAs(u"fs"_s, u"south"_s));
    QVERIFY(!openAs(u"os"_s, u"north"_s));
    QVERIFY(!openAs(u"early"_s, u"alpha"_s));
    const auto seenBy = [this](const QString &user) {
        return int(SqlOperationsStore(as(user)).incidents(10)->size());
    };
    QVERIFY(seenBy(u"fs"_s) > 0);
    QVERIFY(seenBy(u"os"_s) > 0);
    QVERIFY(seenBy(u"leader"_s) > 0);
    QCOMPARE(seenBy(u"fsouth"_s), 0);
    QCOMPARE(seenBy(u"early"_s), 0); // it lies above the team
    QCOMPARE(seenBy(u"agent"_s), 0);
    QVERIFY(!SqlOperationsStore(as(u"fsouth"_s)).excerpt(1));
}

void TestOperationSecurity::thePartnerOnlyStates()
{
    const auto id = openAs(u"fs"_s, u"north"_s);
    QVERIFY(bool(id));
    SqlOperationsStore partner(as(u"os"_s));
    const Incident now = partner.incidents(10)->front();
    QCOMPARE(now.id, *id);
    QVERIFY(!partner.save(*closed(now, u"c"_s, u"os"_s, kNow), entry(u"incident.close"_s)));
    QVERIFY(!partner.save(*withOwner(now, u"o"_s, u"os"_s, kNow), entry(u"incident.owner"_s)));
    const Outcome stated =
        partner.save(*withNote(now, u"The bus"_s, u"os"_s, kNow), entry(u"incident.note"_s));
    QVERIFY2(stated, stated ? "" : qPrintable(stated.error().detail));
    QCOMPARE(partner.incidents(10)->front().timeline.back().by, u"os"_s);
}

void TestOperationSecurity::aDirectiveIsForTheOtherSide()
{
    const TimePoint due{std::chrono::sys_days{std::chrono::year{2100} / 1 / 1}};
    Task task =
        *issued({TaskKind::Directive, access::Side::Carrier, u"north"_s, u"Ten more"_s, {}, 0, due},
                {u"x"_s, access::Side::Carrier}, kNow);
    QVERIFY(!SqlOperationsStore(as(u"os"_s)).issue(task, entry(u"task.issue"_s)));
    SqlOperationsStore carrier(as(u"fs"_s));
    const auto id = carrier.issue(task, entry(u"task.issue"_s));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    task = carrier.tasks(10)->front();
    QCOMPARE(task.issuedBy, u"fs"_s);
    const Task taken = *acknowledged(task, {u"x"_s, access::Side::Outsourcer}, kNow);
    QVERIFY(!carrier.save(taken, entry(u"task.acknowledge"_s)));
    SqlOperationsStore partner(as(u"os"_s));
    const Outcome done = partner.save(taken, entry(u"task.acknowledge"_s));
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(carrier.tasks(10)->front().acknowledgedBy, u"os"_s);
    QVERIFY(SqlOperationsStore(as(u"fsouth"_s)).tasks(10)->empty());
}

void TestOperationSecurity::nobodySignsTheOwnHandover()
{
    SqlOperationsStore early(as(u"early"_s));
    const Handover made = *given({}, u"Quiet"_s, {}, u"alpha"_s, u"x"_s, kNow);
    QVERIFY(!SqlOperationsStore(as(u"leader"_s)).give(made, entry(u"handover.give"_s)));
    const auto id = early.give(made, entry(u"handover.give"_s));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const Handover kept = early.handovers(10)->front();
    QCOMPARE(kept.outgoing, u"early"_s);
    const Handover over = *signedBy(kept, {}, u"late"_s, kNow);
    QVERIFY(!early.save(over, entry(u"handover.sign"_s))); // the server would write "early"
    const Outcome signedThen =
        SqlOperationsStore(as(u"late"_s)).save(over, entry(u"handover.sign"_s));
    QVERIFY2(signedThen, signedThen ? "" : qPrintable(signedThen.error().detail));
    QCOMPARE(SqlOperationsStore(as(u"leader"_s)).handovers(10)->front().incoming, u"late"_s);
}

void TestOperationSecurity::isRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("deed");
    QTest::newRow("an entry is rewritten")
        << u"fs"_s << u"UPDATE incident_entries SET content = 'x'"_s;
    QTest::newRow("an incident is deleted") << u"fs"_s << u"DELETE FROM incidents"_s;
    QTest::newRow("a title is changed") << u"fs"_s << u"UPDATE incidents SET title = 'x'"_s;
    QTest::newRow("a deadline is moved")
        << u"os"_s << u"UPDATE tasks SET deadline = deadline + 1"_s;
    QTest::newRow("facts are changed") << u"late"_s << u"UPDATE handovers SET facts = '{}'"_s;
    QTest::newRow("rights are widened")
        << u"os"_s << u"INSERT INTO priv.operation_rights VALUES ('O-OS', 'incidents', 'W', '*')"_s;
    QTest::newRow("a trigger is stopped")
        << u"fs"_s << u"ALTER TABLE incident_entries DISABLE TRIGGER ALL"_s;
}

void TestOperationSecurity::isRefused()
{
    QFETCH(QString, user);
    QFETCH(QString, deed);
    const auto database = as(user);
    QVERIFY(database != nullptr);
    QSqlQuery query(database->connection());
    QVERIFY(!query.exec(deed));
}

QTEST_GUILESS_MAIN(TestOperationSecurity)

#include "tst_operationsecurity.moc"
