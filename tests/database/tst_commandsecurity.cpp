// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/notifications.h"
#include "core/storage/sqlcommandstore.h"
#include "core/storage/sqljournalstore.h"
#include "tests/support/postgrescluster.h"

#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace fw;
using namespace fw::commands;
using namespace Qt::StringLiterals;
using storage::Database;
using storage::Notifications;
using storage::SqlCommandStore;

/// What the server itself lets desks ask of a recorder, and how it tells.
class TestCommandSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void asksOnlyInItsScope_data();
    void asksOnlyInItsScope();
    void theServerSaysWhoAsked();
    void seesWhatItMay();
    void onlyTheRecorderSettles();
    void isRefused_data();
    void isRefused();
    void isTold();
    void listensAgainAfterTheServerWasAway();

private:
    [[nodiscard]] std::shared_ptr<Database> as(const QString &user) const;
    void admin(const QString &statement) const;
    [[nodiscard]] Result<CommandRowId> askAs(const QString &user,
                                             const SwitchCommand &command) const;

    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
};

void TestCommandSecurity::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

std::shared_ptr<Database> TestCommandSecurity::as(const QString &user) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = user;
    const auto opened = Database::open(profile, {}, Database::Schema::MustBeNewest);
    if (!opened) {
        qWarning() << opened.error().detail;
    }
    return opened ? *opened : nullptr;
}

Result<CommandRowId> TestCommandSecurity::askAs(const QString &user,
                                                const SwitchCommand &command) const
{
    CommandRow row;
    row.asker = u"somebody else"_s;
    row.switchName = u"s"_s;
    row.command = command;
    row.askedAt = TimePoint(Microseconds(1));
    return SqlCommandStore(as(user)).ask(row);
}

void TestCommandSecurity::initTestCase()
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
          "('alpha', 'north'), ('beta', 'north'), ('gamma', 'south')"_s);
    admin(u"INSERT INTO queues (id, switch, name) VALUES (1, 's', 'qn'), (2, 's', 'qs')"_s);
    admin(u"INSERT INTO queue_nodes VALUES (1, 'north'), (2, 'south')"_s);
    admin(u"INSERT INTO agents (id, switch, address, person, name) VALUES (1, 's', 'a', '1', 'A'), "
          "(2, 's', 'b', '2', 'B'), (3, 's', 'g', '3', 'G')"_s);
    admin(u"INSERT INTO agent_nodes VALUES (1, 'alpha'), (2, 'beta'), (3, 'gamma')"_s);
    const QList<QStringList> members = {
        {u"lead"_s, u"O-TL"_s, u"north"_s, u"alpha"_s},
        {u"trainer"_s, u"O-TA"_s, u"north"_s, {}},
        {u"floor"_s, u"C-FS"_s, u"north"_s, {}},
        {u"dispatcher"_s, u"C-SP"_s, u"south"_s, {}},
        {u"auditor"_s, u"AUD"_s, {}, {}},
        {u"agent"_s, u"O-CSR"_s, {}, {}},
    };
    for (const QStringList &member : members) {
        admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        admin(u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), "
              "array_remove(ARRAY['%4'], ''))"_s.arg(member[0], member[1], member[2], member[3]));
    }
    admin(u"CREATE ROLE recorder LOGIN IN ROLE fw_recorder"_s);
}

void TestCommandSecurity::asksOnlyInItsScope_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<SwitchCommand>("command");
    QTest::addColumn<bool>("isLetThrough");
    const auto row = [](const char *name, const QString &user, SwitchCommand command, bool is) {
        QTest::newRow(name) << user << std::move(command) << is;
    };
    row("own team", u"lead"_s, PauseAgent{"a", "", ""}, true);
    row("own team in a queue", u"lead"_s, PauseAgent{"a", "qn", ""}, true);
    row("in a queue of others", u"lead"_s, PauseAgent{"a", "qs", ""}, false);
    row("another team", u"lead"_s, PauseAgent{"b", "", ""}, false);
    row("nobody known", u"lead"_s, PauseAgent{"x", "", ""}, false);
    row("a lead barges in", u"lead"_s, Supervise{"a", "p", SuperviseMode::Barge}, true);
    row("a lead hangs up", u"lead"_s, HangUpAgent{"a"}, true);
    row("a lead moves nobody", u"lead"_s, MoveMember{"a", "A", "qn", "qn"}, false);
    row("a trainer listens", u"trainer"_s, Supervise{"b", "p", SuperviseMode::Listen}, true);
    row("a trainer is silent", u"trainer"_s, Supervise{"b", "p", SuperviseMode::Whisper}, false);
    row("a trainer leaves again", u"trainer"_s, EndSupervision{"p"}, true);
    row("a region", u"floor"_s, SignOutAgent{"b"}, true);
    row("not the other region", u"floor"_s, SignOutAgent{"g"}, false);
    row("a caller", u"floor"_s, WithdrawCaller{"qn", 7}, true);
    row("a caller elsewhere", u"floor"_s, WithdrawCaller{"qs", 7}, false);
    row("to another region", u"floor"_s, MoveMember{"b", "B", "qn", "qs"}, false);
    row("a dispatcher moves", u"dispatcher"_s, SetPenalty{"g", "qs", 2}, true);
    row("a dispatcher forces nobody", u"dispatcher"_s, PauseAgent{"g", "", ""}, false);
    row("an agent", u"agent"_s, PauseAgent{"a", "", ""}, false);
    row("an auditor", u"auditor"_s, PauseAgent{"a", "", ""}, false);
    row("the recorder asks itself nothing", u"recorder"_s, PauseAgent{"a", "", ""}, false);
}

void TestCommandSecurity::asksOnlyInItsScope()
{
    QFETCH(QString, user);
    QFETCH(SwitchCommand, command);
    QFETCH(bool, isLetThrough);
    const auto id = askAs(user, command);
    QVERIFY2(bool(id) == isLetThrough, id ? "" : qPrintable(id.error().detail));
    if (!id) {
        QCOMPARE(id.error().code, ErrorCode::NotPermitted);
    }
}

void TestCommandSecurity::theServerSaysWhoAsked()
{
    const auto id = askAs(u"lead"_s, PauseAgent{"a", "", ""});
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const CommandRow row = SqlCommandStore(as(u"lead"_s)).read({*id})->at(0);
    QCOMPARE(row.asker, u"lead"_s);
    QVERIFY(row.askedAt > TimePoint(std::chrono::hours(24 * 365 * 50)));
}

void TestCommandSecurity::seesWhatItMay()
{
    const auto id = askAs(u"floor"_s, PauseAgent{"b", "", ""});
    QVERIFY(bool(id));
    const auto sees = [this, &id](const QString &user) {
        return !SqlCommandStore(as(user)).read({*id})->empty();
    };
    QVERIFY(sees(u"floor"_s));
    QVERIFY(sees(u"auditor"_s));
    QVERIFY(sees(u"recorder"_s));
    QVERIFY(sees(u"trainer"_s)); // the region of that agent
    QVERIFY(!sees(u"lead"_s));   // another team
    QVERIFY(!sees(u"agent"_s));
}

void TestCommandSecurity::onlyTheRecorderSettles()
{
    const auto id = askAs(u"lead"_s, PauseAgent{"a", "", ""});
    QVERIFY(bool(id));
    CommandResult done;
    done.state = CommandState::Done;
    done.settledAt = TimePoint(Microseconds(5));
    QVERIFY(!SqlCommandStore(as(u"lead"_s)).settle(*id, done));
    SqlCommandStore recorder(as(u"recorder"_s));
    const auto taken = recorder.takeOpen({u"s"_s}, kNoTime, 1000);
    QVERIFY2(taken && !taken->empty(), taken ? "" : qPrintable(taken.error().detail));
    const Outcome settled = recorder.settle(*id, done);
    QVERIFY2(settled, settled ? "" : qPrintable(settled.error().detail));
    QCOMPARE(SqlCommandStore(as(u"lead"_s)).read({*id})->at(0).state, CommandRowState::Done);
    QVERIFY(bool(recorder.abandonTaken({u"s"_s}, kNoTime)));
}

void TestCommandSecurity::isRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("statement");
    QTest::newRow("rewrite") << u"lead"_s << u"UPDATE commands SET command = '{}'"_s;
    QTest::newRow("rewrite as recorder")
        << u"recorder"_s << u"UPDATE commands SET command = '{}'"_s;
    QTest::newRow("delete") << u"floor"_s << u"DELETE FROM commands"_s;
    QTest::newRow("delete as recorder") << u"recorder"_s << u"DELETE FROM commands"_s;
    QTest::newRow("choose the agent") << u"lead"_s
                                      << u"INSERT INTO commands (asked_at, asker, host, switch, "
                                         "session, command, agent, state, problem, detail, "
                                         "taken_at, settled_at) VALUES (1, '', '', 's', 0, '{}', "
                                         "1, 0, '', '', 0, 0)"_s;
    QTest::newRow("no JSON") << u"lead"_s
                             << u"INSERT INTO commands (asked_at, asker, host, switch, session, "
                                "command, state, problem, detail, taken_at, settled_at) VALUES "
                                "(1, '', '', 's', 0, '{oh', 0, '', '', 0, 0)"_s;
    QTest::newRow("invent a gap")
        << u"floor"_s
        << u"INSERT INTO journal_gaps (switches, from_time, to_time, reason) "
           "VALUES ('[]', 1, 2, 'full')"_s;
}

void TestCommandSecurity::isRefused()
{
    QFETCH(QString, user);
    QFETCH(QString, statement);
    const auto database = as(user);
    QSqlQuery query(database->connection());
    QVERIFY(!query.exec(statement));
    QCOMPARE(query.lastError().nativeErrorCode(), u"42501"_s);
}

void TestCommandSecurity::isTold()
{
    const auto opener = [profile = m_profile] {
        storage::PostgresProfile desk = profile;
        desk.user = u"lead"_s;
        return Database::open(desk, {}, Database::Schema::MustBeNewest);
    };
    Notifications notifications(
        opener, {QString(storage::kJournalChannel), QString(storage::kCommandsChannel)});
    QSignalSpy subscribed(&notifications, &Notifications::subscribed);
    QSignalSpy told(&notifications, &Notifications::notified);
    notifications.start();
    QTRY_COMPARE(subscribed.size(), 1);
    QVERIFY(bool(askAs(u"lead"_s, PauseAgent{"a", "", ""})));
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toString(), QString(storage::kCommandsChannel));
    const Outcome said =
        storage::notify(*as(u"recorder"_s), storage::kJournalChannel, "journal_chunks"_L1);
    QVERIFY2(said, said ? "" : qPrintable(said.error().detail));
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(1).at(0).toString(), QString(storage::kJournalChannel));
}

void TestCommandSecurity::listensAgainAfterTheServerWasAway()
{
    const auto opener = [profile = m_profile] {
        return Database::open(profile, {}, Database::Schema::MustBeNewest);
    };
    Notifications notifications(opener, {QString(storage::kCommandsChannel)});
    QSignalSpy subscribed(&notifications, &Notifications::subscribed);
    QSignalSpy lost(&notifications, &Notifications::lost);
    QSignalSpy told(&notifications, &Notifications::notified);
    notifications.start();
    QTRY_COMPARE(subscribed.size(), 1);
    QVERIFY(bool(m_cluster.stop()));
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10'000);
    QVERIFY(bool(m_cluster.start()));
    QTRY_COMPARE_WITH_TIMEOUT(subscribed.size(), 2, 20'000);
    QVERIFY(bool(m_database->ensureOpen()));
    QVERIFY(bool(askAs(u"lead"_s, PauseAgent{"a", "", ""})));
    QTRY_COMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(TestCommandSecurity)
#include "tst_commandsecurity.moc"
