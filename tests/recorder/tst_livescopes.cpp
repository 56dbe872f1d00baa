// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accessmatrix.h"
#include "core/base/clock.h"
#include "core/journal/journalcursor.h"
#include "core/journal/journalwriter.h"
#include "core/journal/scopecut.h"
#include "core/simulation/demofloor.h"
#include "core/storage/livewrite.h"
#include "core/storage/serverfeed.h"
#include "core/storage/sqljournalstore.h"
#include "core/storage/sqllivestore.h"
#include "tests/recorder/recorderrig.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using test::RecorderRig;

namespace {

constexpr int kPatienceMs = 60'000;
constexpr int kAgents = 240;
constexpr int kQueues = 12;

live::FloorConfig configuration()
{
    simulation::DemoOptions options;
    options.agents = kAgents;
    options.queues = kQueues;
    live::FloorConfig config = simulation::demoFloor(options).config;
    // A queue that everybody serves.
    config.queues[config.queues.begin()->first].scope = 0;
    return config;
}

} // namespace

/// People of both companies follow a floor of which they may see a part. The real recorder follows
/// the real simulator over a socket; who follows it is a role of the server.
class TestLiveScopes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void aDeskShowsItsPartAndNoOther_data();
    void aDeskShowsItsPartAndNoOther();
    void rowsOfOthersAreNotThere_data();
    void rowsOfOthersAreNotThere();
    void whoSeesNoFloorReadsNothing_data();
    void whoSeesNoFloorReadsNothing();
    void nobodyWrites_data();
    void nobodyWrites();
    void rightsAreThoseOfTheMatrix();
    void onlyTheLastHoursAreKept();

private:
    void addPeople() const;
    void admin(const QString &statement) const;
    [[nodiscard]] storage::StorageWorker::Opener openerOf(const QString &login) const;

    SystemClock m_clock;
    live::FloorConfig m_config = configuration();
    RecorderRig m_rig{storage::Dialect::Postgres};
    QTemporaryDir m_folder;
    storage::PostgresProfile m_profile; ///< of the administrator
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<QProcess> m_recorder;
};

void TestLiveScopes::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

void TestLiveScopes::addPeople() const
{
    const auto &scopes = m_config.scopes.scopes();
    for (const organisation::Scope &scope : scopes) {
        admin(scope.parent < 0 ? u"INSERT INTO nodes VALUES ('%1', NULL)"_s.arg(scope.id)
                               : u"INSERT INTO nodes VALUES ('%1', '%2')"_s.arg(
                                     scope.id, scopes[std::size_t(scope.parent)].id));
    }
    const QStringList people[] = {{u"lead"_s, u"O-TL"_s, u"r2-partner"_s, u"r2-t1"_s},
                                  {u"otherlead"_s, u"O-TL"_s, u"r2-partner"_s, u"r2-t2"_s},
                                  {u"partner"_s, u"O-PM"_s, u"r2-partner"_s, {}},
                                  {u"floor"_s, u"C-FS"_s, u"r1-partner"_s, {}},
                                  {u"leader"_s, u"C-GL"_s, {}, {}},
                                  {u"auditor"_s, u"AUD"_s, {}, {}},
                                  {u"agent"_s, u"O-CSR"_s, u"r2-partner"_s, {}},
                                  {u"commercial"_s, u"C-CM"_s, u"r1-partner"_s, {}}};
    for (const QStringList &person : people) {
        admin(u"CREATE ROLE %1 LOGIN"_s.arg(person[0]));
        admin(u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), "
              "array_remove(ARRAY['%4'], ''))"_s.arg(person[0], person[1], person[2], person[3]));
    }
}

void TestLiveScopes::initTestCase()
{
    const Outcome ready =
        m_rig.prepare({u"--bench-rate"_s, u"200"_s, u"--agents"_s, QString::number(kAgents),
                       u"--queues"_s, QString::number(kQueues)});
    QVERIFY2(ready, ready ? "" : qPrintable(ready.error().detail));
    const auto database = m_rig.open();
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    m_database = *database;
    m_profile = m_rig.cluster().profile(m_database->connection().databaseName());
    addPeople();
    QFile floor(m_folder.filePath(u"floor.json"_s));
    QVERIFY(floor.open(QIODevice::WriteOnly));
    floor.write(m_config.toJson());
    floor.close();
    m_recorder = m_rig.startRecorder(u"a"_s, {{"floor"_L1, floor.fileName()}});
    QVERIFY(m_recorder);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.stateOf(u"a"_s), u"recording"_s, kPatienceMs);
}

void TestLiveScopes::cleanupTestCase()
{
    if (m_recorder) {
        QCOMPARE(RecorderRig::end(*m_recorder), 0);
    }
}

storage::StorageWorker::Opener TestLiveScopes::openerOf(const QString &login) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = login;
    return [profile] {
        return storage::Database::open(profile, {}, storage::Database::Schema::MustBeNewest);
    };
}

void TestLiveScopes::aDeskShowsItsPartAndNoOther_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QStringList>("nodes");
    QTest::newRow("a team lead") << u"lead"_s << QStringList{u"r2-t1"_s};
    QTest::newRow("a partner's manager") << u"partner"_s << QStringList{u"r2-partner"_s};
    QTest::newRow("a carrier's supervisor of a region")
        << u"floor"_s << QStringList{u"r1-partner"_s};
    QTest::newRow("who sees everything") << u"leader"_s << QStringList{u"all"_s};
}

void TestLiveScopes::aDeskShowsItsPartAndNoOther()
{
    QFETCH(QString, login);
    QFETCH(QStringList, nodes);
    const journal::ScopeCut part(m_config, nodes);
    live::FloorStore store(live::FloorConfig::defaults(), m_clock);
    storage::ServerFeed feed(openerOf(login), u"server"_s, store, m_clock);
    feed.start();
    const auto expected = [&] {
        std::set<std::string> addresses;
        QSqlQuery query(m_database->connection());
        query.exec(u"SELECT address FROM agents"_s);
        while (query.next()) {
            const std::string address = query.value(0).toString().toStdString();
            if (part.hasAgent(address, {})) {
                addresses.insert(address);
            }
        }
        return addresses;
    };
    const auto shown = [&] {
        std::set<std::string> addresses;
        for (const live::AgentView &agent : store.floor().agents()) {
            if (!agent.address.starts_with("·")) {
                addresses.insert(agent.address);
            }
        }
        return addresses;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!shown().empty() && shown() == expected(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!store.isStale(), kPatienceMs);
    // It lives: somebody of ours gets a call.
    const auto calls = [&] {
        std::uint64_t sum = 0;
        for (const live::AgentView &agent : store.floor().agents()) {
            if (part.hasAgent(agent.address, {})) {
                sum += store.floor().agentDay(agent.id, store.floor().now()).calls;
            }
        }
        return sum;
    };
    const std::uint64_t before = calls();
    QTRY_VERIFY_WITH_TIMEOUT(calls() > before, kPatienceMs);
    for (const live::QueueView &queue : store.floor().queues()) {
        QVERIFY2(queue.name.starts_with("·") || part.hasQueue(queue.name), queue.name.c_str());
    }
    for (const live::AgentView &agent : store.floor().agents()) {
        QVERIFY2(part.hasAgent(agent.address, {}) || (agent.name.empty() && agent.scope == 0),
                 agent.address.c_str());
    }
    QCOMPARE(store.floor().sources().front().gaps, 0U);
}

void TestLiveScopes::rowsOfOthersAreNotThere_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("nodes");
    QTest::addColumn<QStringList>("own");
    QTest::newRow("a team lead") << u"lead"_s << u"{r2-t1}"_s << QStringList{u"r2-t1"_s};
    QTest::newRow("another one") << u"otherlead"_s << u"{r2-t2}"_s << QStringList{u"r2-t2"_s};
    QTest::newRow("a partner's manager")
        << u"partner"_s << u"{r2-partner}"_s << QStringList{u"r2-partner"_s};
    QTest::newRow("a supervisor of a region")
        << u"floor"_s << u"{r1-partner}"_s << QStringList{u"r1-partner"_s};
}

void TestLiveScopes::rowsOfOthersAreNotThere()
{
    QFETCH(QString, login);
    QFETCH(QString, nodes);
    QFETCH(QStringList, own);
    const auto database = openerOf(login)();
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QSqlQuery query((*database)->connection());
    const auto scopes = [&](const QString &table) {
        return query.exec(u"SELECT string_agg(DISTINCT scope::text, ',') FROM "_s + table) &&
                       query.next()
                   ? query.value(0).toString()
                   : query.lastError().text();
    };
    QSqlQuery asked(m_database->connection());
    QVERIFY(asked.exec(u"SELECT id FROM live_scopes WHERE nodes::text = '%1'"_s.arg(nodes)) &&
            asked.next());
    const QString id = asked.value(0).toString();
    for (const QString &table : {u"live_chunks"_s, u"live_sessions"_s, u"live_keyframes"_s}) {
        QTRY_COMPARE_WITH_TIMEOUT(scopes(table), id, kPatienceMs);
    }
    // Nor does what is in them name anybody else.
    const journal::ScopeCut part(m_config, own);
    QByteArray all;
    QVERIFY(query.exec(u"SELECT payload FROM live_chunks"_s));
    while (query.next()) {
        all += query.value(0).toByteArray();
    }
    QVERIFY(query.exec(u"SELECT config FROM live_sessions"_s));
    while (query.next()) {
        all += query.value(0).toByteArray();
    }
    QSet<QString> names; // two people may have the same
    for (const auto &[address, person] : m_config.people) {
        if (part.hasAgent(address, {})) {
            names.insert(person.name.zh);
        }
    }
    int others = 0;
    for (const auto &[address, person] : m_config.people) {
        const bool isThere = all.contains(QByteArray::fromStdString(address));
        QVERIFY2(!isThere || part.hasAgent(address, {}), address.c_str());
        others += isThere ? 0 : 1;
        if (!isThere) {
            QVERIFY2(names.contains(person.name.zh) || !all.contains(person.name.zh.toUtf8()),
                     address.c_str());
        }
    }
    QVERIFY(others > 10);
}

void TestLiveScopes::whoSeesNoFloorReadsNothing_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("an auditor") << u"auditor"_s;
    QTest::newRow("an agent") << u"agent"_s;
    QTest::newRow("a commercial manager") << u"commercial"_s;
}

void TestLiveScopes::whoSeesNoFloorReadsNothing()
{
    QFETCH(QString, login);
    const auto database = openerOf(login)();
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QSqlQuery query((*database)->connection());
    for (const QString &table : {u"live_chunks"_s, u"live_sessions"_s, u"live_keyframes"_s,
                                 u"live_scopes"_s, u"journal_chunks"_s}) {
        QVERIFY2(!query.exec(u"SELECT count(*) FROM "_s + table), qPrintable(table));
        QVERIFY(query.lastError().text().contains("permission denied"_L1));
    }
    live::FloorStore store(live::FloorConfig::defaults(), m_clock);
    storage::ServerFeed feed(openerOf(login), u"server"_s, store, m_clock);
    feed.start();
    QTRY_VERIFY_WITH_TIMEOUT(!store.health().empty(), kPatienceMs);
    QCOMPARE(store.health().front().problem, live::FeedProblem::MayNotFollow);
    QVERIFY(store.floor().agents().empty());
}

void TestLiveScopes::nobodyWrites_data()
{
    QTest::addColumn<QString>("deed");
    QTest::newRow("adds")
        << u"INSERT INTO live_chunks (scope, session, number, events, first_time, "
           "last_time, payload) VALUES (1, 1, 9999, 1, 1, 1, '')"_s;
    QTest::newRow("changes") << u"UPDATE live_chunks SET scope = 1"_s;
    QTest::newRow("deletes") << u"DELETE FROM live_keyframes"_s;
    QTest::newRow("lists the parts") << u"SELECT * FROM live_scopes"_s;
    QTest::newRow("asks for all parts") << u"SELECT wanted_live_scopes()"_s;
    QTest::newRow("asks for another's") << u"SELECT priv.live_nodes('otherlead')"_s;
    QTest::newRow("turns the policies off")
        << u"SELECT set_config('row_security', 'off', false), count(*) FROM live_chunks"_s;
}

void TestLiveScopes::nobodyWrites()
{
    QFETCH(QString, deed);
    const auto database = openerOf(u"lead"_s)();
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QSqlQuery query((*database)->connection());
    if (deed.contains("row_security"_L1)) {
        QVERIFY(query.exec(u"SET row_security = off"_s));
        QVERIFY(!query.exec(u"SELECT count(*) FROM live_chunks"_s));
        return;
    }
    QVERIFY(!query.exec(deed));
    QVERIFY2(query.lastError().text().contains("permission denied"_L1),
             qPrintable(query.lastError().text()));
}

void TestLiveScopes::rightsAreThoseOfTheMatrix()
{
    const auto matrix = access::AccessMatrix::builtIn();
    QVERIFY(matrix);
    QStringList wanted;
    for (const access::Role role : access::allRoles()) {
        for (const access::Grant &grant :
             matrix->grants(access::ProtectedObject::LiveFloor, role)) {
            if (grant.reach == access::Reach::OwnRegions) {
                wanted << access::roleCode(role) + u" region"_s;
            } else if (grant.reach == access::Reach::AssignedTeams) {
                wanted << access::roleCode(role) + u" team"_s;
            }
        }
    }
    wanted.sort();
    QSqlQuery query(m_database->connection());
    QVERIFY(query.exec(u"SELECT role || ' ' || reach FROM priv.live_rights"_s));
    QStringList found;
    while (query.next()) {
        found << query.value(0).toString();
    }
    found.sort();
    QCOMPARE(found, wanted);
}

void TestLiveScopes::onlyTheLastHoursAreKept()
{
    const auto database = m_rig.cluster().openFresh();
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QSqlQuery query((*database)->connection());
    QVERIFY(query.exec(u"INSERT INTO nodes VALUES ('r1-t1', NULL)"_s));
    QVERIFY(query.exec(u"SELECT priv.add_member('lead', 'O-TL', '{}', ARRAY['r1-t1'])"_s));
    storage::SqlJournalStore store(*database);
    const TimePoint begin = m_clock.now() - 24h;
    for (int run = 0; run < 2; ++run) {
        const TimePoint from = begin + run * 10h;
        journal::Session session =
            journal::JournalWriter::sessionOf(m_config, {u"pbx"_s}, u"test"_s, from);
        session.id = *store.beginSession(session);
        journal::JournalWriter writer(session, m_config, journal::NumberHash("a key"));
        const auto scopes = store.liveScopes();
        QVERIFY(scopes);
        QCOMPARE(scopes->size(), 1U);
        writer.wantScopes(*scopes);
        std::uint64_t sequence = 0;
        for (int minute = 0; minute < 5 * 60; ++minute) {
            const live::FloorEvent event =
                minute % 2 == 0 ? live::FloorEvent(live::LinkUp{"pbx", false}) : live::LinkDown{};
            writer.take({{live::SwitchId(0), ++sequence, from + minute * 1min, event}});
            const Outcome written = store.write(writer.takeBatch(session.id));
            QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        }
    }
    QVERIFY(query.exec(
                u"SELECT count(*), min(last_time), count(DISTINCT session) FROM live_chunks"_s) &&
            query.next());
    const TimePoint end = begin + 10h + 299min;
    const TimePoint first{Microseconds(query.value(1).toLongLong())};
    QVERIFY2(end - first >= storage::LiveWrite::kKept &&
                 end - first < storage::LiveWrite::kKept + 2 * journal::ScopeStream::kKeyframeEvery,
             qPrintable(query.value(0).toString()));
    QCOMPARE(query.value(2).toInt(), 1);
    QVERIFY(query.exec(u"SELECT count(*) FROM live_sessions"_s) && query.next());
    QCOMPARE(query.value(0).toInt(), 1);
    // What is kept can be followed from its start to its end.
    const storage::SqlLiveStore live(*database);
    const auto span = live.span();
    QVERIFY(span && *span);
    journal::JournalCursor cursor(live);
    const Outcome sought = cursor.seek((*span)->first + 1min);
    QVERIFY2(sought, sought ? "" : qPrintable(sought.error().detail));
    QVERIFY(cursor.seekEnd());
    QCOMPARE(cursor.position(), end);
    QVERIFY(cursor.floor().anomalies().empty());
}

QTEST_GUILESS_MAIN(TestLiveScopes)
#include "tst_livescopes.moc"
