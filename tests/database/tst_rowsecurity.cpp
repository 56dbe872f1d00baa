// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace fw;
using namespace Qt::StringLiterals;

namespace {

/// What somebody did about an alarm of a node, an agent's (3), a queue's (2) or a switch's (4).
QString markOf(int kind, const QString &node)
{
    return u"INSERT INTO alarm_marks (kind, rule_id, subject_kind, subject_source, subject_key, "
           "aspect, node, severity, shelf, note) VALUES (0, 'r', %1, 0, 'k', '', '%2', 0, 0, '')"_s
               .arg(QString::number(kind), node);
}

QString rulesOf(int revision, const QString &rules)
{
    return u"INSERT INTO alarm_rule_sets (revision, content) VALUES (%1, '{\"rules\": [%2]}')"_s
        .arg(QString::number(revision), rules);
}

const QString kNorthRule = u"{\"id\": \"n\", \"scope\": \"node\", \"scope_key\": \"north\"}"_s;
const QString kOwnRule = u"{\"id\": \"a\", \"scope\": \"everything\"}"_s;

} // namespace

/// Members of both companies connect with psql, without our program, and try.
class TestRowSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void seesItsOwnRows_data();
    void seesItsOwnRows();
    void isRefused_data();
    void isRefused();
    void learnsNothing_data();
    void learnsNothing();
    void theTrailNamesWhoItWas();
    void theTrailIsReadByTheScope();
    void whoDidSomethingAboutAnAlarmIsSigned();
    void rulesOfAlarmsFollowEachOther();
    void evenTheOwnerOnlyAddsToTheTrail();
    void aNumberIsAskedForThenGot();
    void aNumberThatIsRolledBackIsNotShown();
    void aNumberIsForWhoAskedOnly();

private:
    struct Answer
    {
        bool isDone = false;
        QString text;
        QString error;
    };

    [[nodiscard]] Answer psql(const QString &user, const QStringList &statements) const;
    void admin(const QString &statement) const;

    test::PostgresCluster m_cluster;
    std::shared_ptr<storage::Database> m_database;
    storage::PostgresProfile m_profile;
};

void TestRowSecurity::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

void TestRowSecurity::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_profile = *profile;
    const auto database =
        storage::Database::open(m_profile, {}, storage::Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    // The partner of the north has teams alpha and beta, that of the south has gamma.
    admin(u"INSERT INTO nodes VALUES ('all', NULL), ('north', 'all'), ('south', 'all'), "
          "('alpha', 'north'), ('beta', 'north'), ('gamma', 'south')"_s);
    admin(u"INSERT INTO queues (id, switch, name) VALUES (1, 's', 'qn'), (2, 's', 'qs')"_s);
    admin(u"INSERT INTO queue_nodes VALUES (1, 'north'), (2, 'south')"_s);
    admin(u"INSERT INTO agents (id, switch, address, person, name) VALUES (1, 's', 'a', '1', 'A'), "
          "(2, 's', 'b', '2', 'B'), (3, 's', 'g', '3', 'G')"_s);
    admin(u"INSERT INTO agent_nodes VALUES (1, 'alpha'), (2, 'beta'), (3, 'gamma')"_s);
    admin(u"INSERT INTO journal_sessions (id, started_at, program, switches, config) "
          "VALUES (1, 0, 't', '[]', '')"_s);
    for (int call = 1; call <= 12; ++call) { // three for each agent, and three that nobody took
        const int agent = (call - 1) / 3 + 1;
        admin(
            u"INSERT INTO calls (id, session, number, queue, agent, call_ref, queued_at, left_at, "
            "ended_at, wait_s, talk_s, hold_us, missed_offers, outcome, ended_by, is_in_time, "
            "is_short_abandon, is_wait_counted, is_carried_over, caller_masked, caller_name, "
            "number_hash) VALUES (%1, 1, %1, %2, %3, %1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "
            "'138****5678', 'Secret', 'hash')"_s.arg(
                QString::number(call), agent == 3 ? u"2"_s : u"1"_s,
                agent == 4 ? u"NULL"_s : QString::number(agent)));
    }
    admin(u"INSERT INTO priv.numbers VALUES (1, '13800005678'), (7, '13900001234')"_s);
    admin(u"INSERT INTO agent_intervals SELECT 0, a, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 "
          "FROM generate_series(1, 3) a"_s);
    const QList<QStringList> members = {
        {u"lead"_s, u"O-TL"_s, u"north"_s, u"alpha"_s},
        {u"partner"_s, u"O-PM"_s, u"north"_s, {}},
        {u"floor"_s, u"C-FS"_s, u"north"_s, {}},
        {u"floorsouth"_s, u"C-FS"_s, u"south"_s, {}},
        {u"leader"_s, u"C-GL"_s, {}, {}},
        {u"auditor"_s, u"AUD"_s, {}, {}},
        {u"nobody"_s, u"O-CSR"_s, {}, {}},
    };
    for (const QStringList &member : members) {
        admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        admin(u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), "
              "array_remove(ARRAY['%4'], ''))"_s.arg(member[0], member[1], member[2], member[3]));
    }
    admin(u"CREATE ROLE stranger LOGIN"_s);
    admin(u"SELECT wanted_live_scopes()"_s); // as the recorder asks; then it writes for each
    admin(
        u"INSERT INTO live_chunks (scope, session, number, events, first_time, last_time, payload) "
        "SELECT id, 1, 1, 1, 1, 1, array_to_string(nodes, ',')::bytea FROM live_scopes"_s);
    const auto mark = [this](int kind, const QString &node) {
        admin(u"INSERT INTO alarm_marks (site, at, done_by, kind, rule_id, subject_kind, "
              "subject_source, subject_key, aspect, node, severity, shelf, note) "
              "VALUES (0, 1, 'x', 0, 'r', %1, 0, '%2', '', '%2', 0, 0, '')"_s.arg(
                  QString::number(kind), node));
    };
    for (const QString &node : {u"alpha"_s, u"beta"_s, u"gamma"_s}) {
        mark(3, node);
    }
    mark(2, u"north"_s);
    mark(2, u"south"_s);
    mark(4, {});
    admin(rulesOf(1, kOwnRule + u", "_s + kNorthRule)
              .replace(u"(revision, content) VALUES ("_s,
                       u"(saved_at, saved_by, revision, content) VALUES (1, 'x', "_s));
}

TestRowSecurity::Answer TestRowSecurity::psql(const QString &user,
                                              const QStringList &statements) const
{
    QProcess process;
    QStringList arguments = {u"-X"_s, u"-q"_s,
                             u"-t"_s, u"-A"_s,
                             u"-v"_s, u"ON_ERROR_STOP=1"_s,
                             u"-h"_s, m_profile.host,
                             u"-p"_s, QString::number(m_profile.port),
                             u"-U"_s, user,
                             u"-d"_s, m_profile.database};
    arguments << u"-c"_s << u"SET search_path TO app, pg_temp"_s;
    for (const QString &statement : statements) {
        arguments << u"-c"_s << statement;
    }
    process.start(test::PostgresCluster::binaries() + u"/psql"_s, arguments);
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError())};
}

void TestRowSecurity::seesItsOwnRows_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");
    const QString calls = u"SELECT string_agg(id::text, ',' ORDER BY id) FROM calls"_s;
    const QString agents = u"SELECT string_agg(name, ',' ORDER BY name) FROM agents"_s;
    const QString intervals =
        u"SELECT string_agg(agent::text, ',' ORDER BY agent) FROM agent_intervals"_s;
    QTest::newRow("calls of a team") << u"lead"_s << calls << u"1,2,3"_s;
    QTest::newRow("calls of a contract") << u"partner"_s << calls << u"1,2,3,4,5,6,10,11,12"_s;
    QTest::newRow("calls of a region") << u"floor"_s << calls << u"1,2,3,4,5,6,10,11,12"_s;
    QTest::newRow("calls of the other region") << u"floorsouth"_s << calls << u"7,8,9"_s;
    QTest::newRow("all calls") << u"leader"_s << calls << u"1,2,3,4,5,6,7,8,9,10,11,12"_s;
    QTest::newRow("agents of a team") << u"lead"_s << agents << u"A"_s;
    QTest::newRow("agents of a contract") << u"partner"_s << agents << u"A,B"_s;
    QTest::newRow("agents of the other region") << u"floorsouth"_s << agents << u"G"_s;
    QTest::newRow("intervals of a team") << u"lead"_s << intervals << u"1"_s;
    QTest::newRow("intervals of a region") << u"floor"_s << intervals << u"1,2"_s;
    const QString live =
        u"SELECT string_agg(convert_from(payload, 'UTF8'), ' ' ORDER BY id) FROM live_chunks"_s;
    QTest::newRow("the live floor of a team") << u"lead"_s << live << u"alpha"_s;
    QTest::newRow("the live floor of a contract") << u"partner"_s << live << u"north"_s;
    QTest::newRow("the live floor of a region") << u"floor"_s << live << u"north"_s;
    QTest::newRow("the live floor of the other region") << u"floorsouth"_s << live << u"south"_s;
    const QString marks = u"SELECT string_agg(node, ',' ORDER BY id) FROM alarm_marks"_s;
    QTest::newRow("alarms of a team") << u"lead"_s << marks << u"alpha,north,"_s;
    QTest::newRow("alarms of a contract") << u"partner"_s << marks << u"alpha,beta,north,"_s;
    QTest::newRow("alarms of a region") << u"floor"_s << marks << u"alpha,beta,north,"_s;
    QTest::newRow("alarms of the other region") << u"floorsouth"_s << marks << u"gamma,south,"_s;
    QTest::newRow("all alarms") << u"leader"_s << marks << u"alpha,beta,gamma,north,south,"_s;
    QTest::newRow("an auditor sees no alarms") << u"auditor"_s << marks << QString();
    const QString rules = u"SELECT count(*) FROM alarm_rule_sets"_s;
    QTest::newRow("rules for who sees a floor") << u"lead"_s << rules << u"1"_s;
    QTest::newRow("no rules for an auditor") << u"auditor"_s << rules << u"0"_s;
    QTest::newRow("no rules for an agent") << u"nobody"_s << rules << u"0"_s;
    QTest::newRow("masked numbers")
        << u"lead"_s << u"SELECT DISTINCT caller_masked FROM calls"_s << u"138****5678"_s;
    QTest::newRow("the own post") << u"lead"_s << u"SELECT my_post()"_s << u"O-TL"_s;
    QTest::newRow("another's rows by their number")
        << u"lead"_s << u"SELECT count(*) FROM calls WHERE id = 7"_s << u"0"_s;
}

void TestRowSecurity::seesItsOwnRows()
{
    QFETCH(QString, user);
    QFETCH(QString, question);
    QFETCH(QString, answer);
    const Answer got = psql(user, {question});
    QVERIFY2(got.isDone, qPrintable(got.error));
    QCOMPARE(got.text, answer);
}

void TestRowSecurity::isRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("deed");
    const auto row = [](const char *name, const QString &user, const QString &deed) {
        QTest::newRow(name) << user << deed;
    };
    row("a stranger connects", u"stranger"_s, u"SELECT 1"_s);
    row("who is no member asks for a post", u"stranger"_s, u"SELECT my_post()"_s);
    row("a lead reads all columns", u"lead"_s, u"SELECT * FROM calls"_s);
    row("a lead reads caller names", u"lead"_s, u"SELECT caller_name FROM calls"_s);
    row("a lead filters by the number's hash", u"lead"_s,
        u"SELECT id FROM calls WHERE number_hash = 'hash'"_s);
    row("a lead reads numbers", u"lead"_s, u"SELECT * FROM priv.numbers"_s);
    row("a leader reads numbers", u"leader"_s, u"SELECT * FROM priv.numbers"_s);
    row("a lead asks for a number", u"lead"_s, u"SELECT ask_number(1, 'because I want')"_s);
    row("a lead reads the journal", u"lead"_s, u"SELECT * FROM journal_chunks"_s);
    row("a partner reads the journal", u"partner"_s, u"SELECT * FROM journal_keyframes"_s);
    row("a lead reads who follows what", u"lead"_s, u"SELECT * FROM live_scopes"_s);
    row("a lead adds to the live floor", u"lead"_s,
        u"INSERT INTO live_chunks (scope, session, number, events, first_time, last_time, payload) "
        "VALUES (1, 1, 2, 1, 1, 1, '')"_s);
    row("a lead moves a live floor", u"lead"_s, u"UPDATE live_chunks SET scope = 1"_s);
    row("an auditor reads a live floor", u"auditor"_s, u"SELECT id FROM live_chunks"_s);
    row("an agent reads a live floor", u"nobody"_s, u"SELECT id FROM live_keyframes"_s);
    row("a lead marks another team's alarm", u"lead"_s, markOf(3, u"beta"_s));
    row("a lead marks another region's alarm", u"lead"_s, markOf(2, u"south"_s));
    row("a region marks another's alarm", u"floor"_s, markOf(2, u"south"_s));
    row("a partner marks another region's alarm", u"partner"_s, markOf(3, u"gamma"_s));
    row("an auditor marks an alarm", u"auditor"_s, markOf(4, {}));
    row("an agent marks an alarm", u"nobody"_s, markOf(4, {}));
    row("a lead rewrites a mark", u"lead"_s, u"UPDATE alarm_marks SET note = 'x'"_s);
    row("a lead deletes a mark", u"lead"_s, u"DELETE FROM alarm_marks"_s);
    row("a lead marks in another's name", u"lead"_s,
        u"INSERT INTO alarm_marks (at, done_by) VALUES (1, 'floor')"_s);
    row("a lead changes the rules", u"lead"_s, rulesOf(2, kNorthRule));
    row("a partner changes the rules", u"partner"_s, rulesOf(2, kNorthRule));
    row("a leader changes the rules", u"leader"_s, rulesOf(2, kNorthRule));
    row("a region drops another's rule", u"floorsouth"_s, rulesOf(2, kOwnRule));
    row("a region rewrites the rules", u"floor"_s, u"UPDATE alarm_rule_sets SET content = '{}'"_s);
    row("a region takes rules back", u"floor"_s, u"DELETE FROM alarm_rule_sets"_s);
    row("a lead reads seals", u"lead"_s, u"SELECT * FROM audit_seals"_s);
    row("a partner asks for a live part", u"partner"_s, u"SELECT want_live_part('{south}')"_s);
    row("a lead changes a call", u"lead"_s, u"UPDATE calls SET talk_s = 0"_s);
    row("a lead deletes calls", u"lead"_s, u"DELETE FROM calls"_s);
    row("a partner adds a call", u"partner"_s, u"INSERT INTO calls (id) VALUES (99)"_s);
    row("a partner moves an agent", u"partner"_s, u"UPDATE agent_nodes SET node = 'alpha'"_s);
    row("a lead widens the scope", u"lead"_s,
        u"INSERT INTO priv.member_nodes VALUES ('lead', 'south', 'team')"_s);
    row("a lead takes a post", u"lead"_s, u"SELECT priv.add_member('lead', 'C-GL', '{}', '{}')"_s);
    row("a lead joins a group", u"lead"_s, u"GRANT fw_everything TO lead"_s);
    row("a lead becomes another", u"lead"_s, u"SET ROLE leader"_s);
    row("a lead becomes a group", u"lead"_s, u"SET ROLE fw_everything"_s);
    row("a lead becomes the owner", u"lead"_s, u"SET SESSION AUTHORIZATION postgres"_s);
    row("a lead turns the policies off", u"lead"_s,
        u"SET row_security = off; SELECT id FROM calls"_s);
    row("a lead drops a policy", u"lead"_s, u"DROP POLICY calls_team ON calls"_s);
    row("a lead makes a temporary table", u"lead"_s, u"CREATE TEMP TABLE t (a int)"_s);
    row("a lead makes a function", u"lead"_s,
        u"CREATE FUNCTION leak(int) RETURNS bool LANGUAGE sql AS 'SELECT true'"_s);
    row("a lead reads the audit trail", u"lead"_s, u"SELECT * FROM audit"_s);
    row("an auditor reads calls", u"auditor"_s, u"SELECT id FROM calls"_s);
    row("an auditor changes the trail", u"auditor"_s, u"UPDATE audit SET login = 'x'"_s);
    row("an auditor deletes from the trail", u"auditor"_s, u"DELETE FROM audit"_s);
    row("an auditor seals", u"auditor"_s,
        u"INSERT INTO audit_seals VALUES (1, 1, 0, decode(repeat('00', 32), 'hex'))"_s);
    row("a lead empties the trail", u"lead"_s, u"TRUNCATE audit"_s);
    row("a lead stops a trigger", u"lead"_s, u"ALTER TABLE audit DISABLE TRIGGER ALL"_s);
    row("an agent reads calls", u"nobody"_s, u"SELECT id FROM calls"_s);
    row("a lead runs a program", u"lead"_s, u"COPY (SELECT 1) TO PROGRAM 'cat'"_s);
    row("a lead reads a file", u"lead"_s, u"SELECT pg_read_file('PG_VERSION')"_s);
    row("a lead reads settings of desks", u"lead"_s, u"SELECT * FROM settings"_s);
    row("a lead reads switch connections", u"lead"_s, u"SELECT * FROM switch_profiles"_s);
}

void TestRowSecurity::isRefused()
{
    QFETCH(QString, user);
    QFETCH(QString, deed);
    const Answer got = psql(user, {deed});
    QVERIFY2(!got.isDone, qPrintable(got.text));
    QVERIFY2(got.error.contains(u"ERROR"_s) || got.error.contains(u"FATAL"_s),
             qPrintable(got.error));
}

void TestRowSecurity::learnsNothing_data()
{
    QTest::addColumn<QString>("deed");
    QTest::newRow("an error for another's row")
        << u"SELECT count(1 / (id - 7)) FROM calls"_s; // would divide by zero if it were seen
    QTest::newRow("statistics of the planner")
        << u"SELECT count(most_common_vals) FROM pg_stats WHERE tablename = 'calls'"_s;
    QTest::newRow("another's hash of a password")
        << u"SELECT count(*) FROM pg_roles WHERE rolpassword <> '********'"_s;
}

void TestRowSecurity::learnsNothing()
{
    QFETCH(QString, deed);
    admin(u"ANALYZE calls"_s);
    const Answer got = psql(u"lead"_s, {deed});
    QVERIFY2(got.isDone, qPrintable(got.error));
    QVERIFY2(got.text == u"0"_s || got.text == u"3"_s, qPrintable(got.text));
}

void TestRowSecurity::theTrailNamesWhoItWas()
{
    const Answer added =
        psql(u"lead"_s,
             {u"INSERT INTO audit (at, login, role, side, host, action, object, scope, purpose, "
              "result, detail) VALUES (0, 'leader', 'C-GL', 'carrier', 'h', 'test.forged', '', "
              "'alpha', '', 'done', '')"_s});
    QVERIFY2(added.isDone, qPrintable(added.error));
    const Answer read = psql(u"auditor"_s, {u"SELECT login, role, side, at > 0 FROM audit "
                                            "WHERE action = 'test.forged'"_s});
    QCOMPARE(read.text, u"lead|O-TL|outsourcer|t"_s);
}

void TestRowSecurity::theTrailIsReadByTheScope()
{
    for (const QString &scope : {u"beta"_s, u"gamma"_s}) {
        admin(u"INSERT INTO audit (at, login, role, side, host, action, object, scope, purpose, "
              "result, detail) VALUES (1, '', '', '', '', 'test.scope', '', '%1', '', 'done', '')"_s
                  .arg(scope));
    }
    const QString question =
        u"SELECT string_agg(scope, ',' ORDER BY scope) FROM audit WHERE action = 'test.scope'"_s;
    QCOMPARE(psql(u"auditor"_s, {question}).text, u"beta,gamma"_s);
    QCOMPARE(psql(u"partner"_s, {question}).text, u"beta"_s);
    QCOMPARE(psql(u"floor"_s, {question}).text, QString()); // no post that reads it
    admin(u"INSERT INTO audit_seals SELECT row_number() OVER (ORDER BY id), id, 0, "
          "decode(repeat('00', 32), 'hex') FROM audit WHERE action = 'test.scope'"_s);
    const QString seals = u"SELECT string_agg(place::text, ',' ORDER BY place) FROM audit_seals"_s;
    QCOMPARE(psql(u"auditor"_s, {seals}).text, u"1,2"_s);
    QCOMPARE(psql(u"partner"_s, {seals}).text, u"1"_s);
    QCOMPARE(psql(u"floor"_s, {seals}).text, QString());
}

void TestRowSecurity::whoDidSomethingAboutAnAlarmIsSigned()
{
    const Answer done = psql(u"lead"_s, {markOf(3, u"alpha"_s) + u" RETURNING done_by, at > 1"_s});
    QVERIFY2(done.isDone, qPrintable(done.error));
    QCOMPARE(done.text, u"lead|t"_s);
}

void TestRowSecurity::rulesOfAlarmsFollowEachOther()
{
    QVERIFY(!psql(u"floor"_s, {rulesOf(1, kNorthRule)}).isDone);
    QVERIFY(!psql(u"floor"_s, {rulesOf(3, kNorthRule)}).isDone);
    const Answer done =
        psql(u"floor"_s, {rulesOf(2, kOwnRule) + u" RETURNING saved_by, saved_at > 1"_s});
    QVERIFY2(done.isDone, qPrintable(done.error));
    QCOMPARE(done.text, u"floor|t"_s);
}

void TestRowSecurity::evenTheOwnerOnlyAddsToTheTrail()
{
    for (const QString &deed :
         {u"UPDATE audit SET login = 'x'"_s, u"DELETE FROM audit"_s, u"TRUNCATE audit CASCADE"_s}) {
        QSqlQuery query(m_database->connection());
        QVERIFY(!query.exec(deed));
        QVERIFY(query.lastError().text().contains(u"only added to"_s));
    }
}

void TestRowSecurity::aNumberIsAskedForThenGot()
{
    const Answer asked = psql(u"floor"_s, {u"SELECT ask_number(1, 'complaint 42')"_s});
    QVERIFY2(asked.isDone, qPrintable(asked.error));
    const QString get = u"SELECT get_number(%1)"_s.arg(asked.text);
    QCOMPARE(psql(u"floor"_s, {get}).text, u"13800005678"_s);
    QCOMPARE(psql(u"auditor"_s, {u"SELECT login, object, purpose, result FROM audit "
                                 "WHERE action = 'reveal' AND detail = '%1'"_s.arg(asked.text)})
                 .text,
             u"floor|1|complaint 42|asked"_s);
    admin(u"UPDATE priv.reveals SET at = at - interval '31 s'"_s);
    QCOMPARE(psql(u"floor"_s, {get}).text, QString()); // half a minute later it is gone
    QVERIFY(!psql(u"floor"_s, {u"SELECT ask_number(1, 'x')"_s}).isDone);         // no reason
    QVERIFY(!psql(u"floor"_s, {u"SELECT ask_number(7, 'complaint')"_s}).isDone); // another region
}

void TestRowSecurity::aNumberThatIsRolledBackIsNotShown()
{
    const Answer got =
        psql(u"floor"_s,
             {u"BEGIN"_s, u"SELECT get_number(ask_number(1, 'complaint'))"_s, u"ROLLBACK"_s});
    QVERIFY2(got.isDone, qPrintable(got.error));
    QVERIFY(!got.text.contains(u"138"_s));
    const Answer saved = psql(u"floor"_s, {u"BEGIN"_s, u"SAVEPOINT s"_s,
                                           u"SELECT get_number(ask_number(1, 'complaint'))"_s,
                                           u"ROLLBACK TO s"_s, u"COMMIT"_s});
    QVERIFY2(saved.isDone, qPrintable(saved.error));
    QVERIFY(!saved.text.contains(u"138"_s));
}

void TestRowSecurity::aNumberIsForWhoAskedOnly()
{
    const Answer asked = psql(u"floor"_s, {u"SELECT ask_number(1, 'complaint 43')"_s});
    QVERIFY(asked.isDone);
    QCOMPARE(psql(u"floorsouth"_s, {u"SELECT get_number(%1)"_s.arg(asked.text)}).text, QString());
    QVERIFY(!psql(u"lead"_s, {u"SELECT get_number(%1)"_s.arg(asked.text)}).isDone);
}

QTEST_GUILESS_MAIN(TestRowSecurity)

#include "tst_rowsecurity.moc"
