// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guard/desksession.h"
#include "core/storage/rowcommandport.h"
#include "core/storage/serverdoor.h"
#include "core/storage/serverfeed.h"
#include "core/storage/sqlcommandstore.h"
#include "tests/database/liverecorder.h"
#include "tests/support/postgrescluster.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace std::chrono_literals;
using access::SignInAnswer;
using commands::CommandProblem;
using commands::CommandResult;
using commands::CommandState;
using live::FeedProblem;
using Verdict = SignInAnswer::Verdict;

namespace {

constexpr int kPatience = 30'000; ///< ms, for a slow machine

} // namespace

/// Desks on one server: who gets in, what they see of a floor that somebody else records, and what
/// becomes of what they ask.
class TestManyDesks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theServerSaysWhoItIs();
    void aWrongPasswordIsWrong();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void theLockAsksTheServerAgain();
    void showsWhatIsWrittenAtOnce();
    void showsItWithoutBeingTold();
    void anotherRecorderBeginsAnew();
    void comesBackCompleteAfterTheServer();
    void aSilentRecorderIsStale();
    void aTeamLeadFollowsTheOwnPart();
    void aCommandGoesThereAndBack();
    void aCommandOutsideTheScopeIsRefused();
    void aCommandWithoutAnAnswerIsUnknown();

private:
    void admin(const QString &statement) const;
    [[nodiscard]] SignInAnswer ask(const settings::ServerProfile &profile, const QString &login,
                                   const QString &password) const;
    [[nodiscard]] storage::StorageWorker::Opener openerOf(const QString &login) const;
    [[nodiscard]] std::unique_ptr<storage::ServerFeed> feedOf(const QString &login,
                                                              live::FloorStore &store) const;
    [[nodiscard]] static bool isComplete(const live::FloorStore &store,
                                         const test::LiveRecorder &recorder);

    SystemClock m_clock;
    test::PostgresCluster m_cluster{test::PostgresCluster::Durability::None,
                                    test::PostgresCluster::Reach::SocketAndTls};
    std::shared_ptr<storage::Database> m_database;
    settings::ServerProfile m_profile; ///< of the administrator, by socket
    settings::ServerProfile m_tls;     ///< by TCP and TLS, where a password counts
    std::unique_ptr<test::LiveRecorder> m_recorder;
};

void TestManyDesks::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

void TestManyDesks::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_profile = *profile;
    m_tls = m_cluster.tlsProfile(m_profile.database);
    const auto database =
        storage::Database::open(m_profile, {}, storage::Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    admin(u"INSERT INTO nodes VALUES ('north', NULL), ('alpha', 'north'), ('beta', 'north')"_s);
    admin(u"INSERT INTO agents (id, switch, address, person, name) VALUES "
          "(1001, 'pbx', 'SIP/alpha', '', 'A'), (1002, 'pbx', 'SIP/beta', '', 'B')"_s);
    admin(u"INSERT INTO agent_nodes VALUES (1001, 'alpha'), (1002, 'beta')"_s);
    for (const QString &login : {u"leader"_s, u"lead"_s}) {
        admin(u"CREATE ROLE %1 LOGIN PASSWORD 'password of %1'"_s.arg(login));
    }
    admin(u"SELECT priv.add_member('leader', 'C-GL', '{}', '{}')"_s);
    admin(u"SELECT priv.add_member('lead', 'O-TL', ARRAY['north'], ARRAY['alpha'])"_s);
}

void TestManyDesks::init()
{
    m_recorder = std::make_unique<test::LiveRecorder>(m_database, m_clock);
}

void TestManyDesks::cleanup()
{
    m_recorder.reset();
}

SignInAnswer TestManyDesks::ask(const settings::ServerProfile &profile, const QString &login,
                                const QString &password) const
{
    storage::ServerDoor door(profile, m_clock, u"desk-7"_s);
    QSignalSpy answered(&door, &storage::ServerDoor::answered);
    const SignInAnswer first = door.signIn(login, password);
    if (first.verdict != Verdict::Asking || !(answered.count() > 0 || answered.wait(kPatience))) {
        return first;
    }
    return answered.first().first().value<SignInAnswer>();
}

storage::StorageWorker::Opener TestManyDesks::openerOf(const QString &login) const
{
    settings::ServerProfile profile = m_tls;
    profile.user = login;
    return [profile] {
        return storage::Database::open(profile, u"password of "_s + profile.user,
                                       storage::Database::Schema::MustBeNewest);
    };
}

std::unique_ptr<storage::ServerFeed> TestManyDesks::feedOf(const QString &login,
                                                           live::FloorStore &store) const
{
    return std::make_unique<storage::ServerFeed>(openerOf(login), u"server"_s, store, m_clock);
}

bool TestManyDesks::isComplete(const live::FloorStore &store, const test::LiveRecorder &recorder)
{
    const live::Floor &floor = store.floor();
    if (!store.isCaughtUp() || floor.sources().empty() || floor.queues().empty()) {
        return false;
    }
    const live::SourceView &source = floor.sources().front();
    const auto &counters = floor.queues().front().counters;
    return source.events == recorder.events() && source.gaps == 0 &&
           counters.day(floor.now(), floor.config().grid).offered == recorder.calls();
}

void TestManyDesks::theServerSaysWhoItIs()
{
    const SignInAnswer answer = ask(m_tls, u"lead"_s, u"password of lead"_s);
    QVERIFY2(answer.verdict == Verdict::Welcome, qPrintable(answer.error.detail));
    QCOMPARE(answer.who.login, u"lead"_s);
    QCOMPARE(answer.who.post.role, access::Role::TeamLead);
    QCOMPARE(answer.who.post.teams, QStringList{u"alpha"_s});
    QVERIFY(answer.who.post.regions.contains(u"north"_s));
    QSqlQuery query(m_database->connection());
    QVERIFY(query.exec(u"SELECT login, role, host FROM audit WHERE action = 'session.signIn' "
                       "ORDER BY id DESC LIMIT 1"_s) &&
            query.next());
    QCOMPARE(query.value(0).toString(), u"lead"_s);
    QCOMPARE(query.value(1).toString(), u"O-TL"_s);
    QCOMPARE(query.value(2).toString(), u"desk-7"_s);
}

void TestManyDesks::aWrongPasswordIsWrong()
{
    QCOMPARE(ask(m_tls, u"lead"_s, u"password of leader"_s).verdict, Verdict::Wrong);
    QCOMPARE(ask(m_tls, u"nobody"_s, u"password"_s).verdict, Verdict::Wrong);
    QCOMPARE(ask(m_tls, u"lead"_s, u""_s).verdict, Verdict::Wrong);
}

void TestManyDesks::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nobody answers") << u"port"_s << ErrorCode::Unreachable;
    QTest::newRow("no such database") << u"database"_s << ErrorCode::NotFound;
    QTest::newRow("the schema is newer") << u"newer"_s << ErrorCode::NewerSchema;
    QTest::newRow("the schema is older") << u"older"_s << ErrorCode::OlderSchema;
    QTest::newRow("the certificate is of another") << u"certificate"_s << ErrorCode::Unreachable;
}

void TestManyDesks::whatIsWrongIsSaid()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    settings::ServerProfile profile = m_tls;
    if (what == "port"_L1) {
        profile.port = 1;
    } else if (what == "database"_L1) {
        profile.database = u"nowhere"_s;
    } else if (what == "certificate"_L1) {
        profile.host = u"127.0.0.1"_s; // the certificate names localhost
    } else if (what == "newer"_L1) {
        admin(u"INSERT INTO schema_version (number) VALUES (9999)"_s);
    } else {
        admin(u"UPDATE schema_version SET number = 0 - number WHERE number > 5"_s);
    }
    const SignInAnswer answer = ask(profile, u"lead"_s, u"password of lead"_s);
    admin(u"DELETE FROM schema_version WHERE number = 9999"_s);
    admin(u"UPDATE schema_version SET number = abs(number)"_s);
    QCOMPARE(answer.verdict, Verdict::Failed);
    QVERIFY2(answer.error.code == code, qPrintable(answer.error.detail));
}

void TestManyDesks::theLockAsksTheServerAgain()
{
    const auto matrix = access::AccessMatrix::builtIn();
    const access::AccessPolicy policy(*matrix);
    storage::ServerDoor door(m_tls, m_clock, u"desk-7"_s);
    guard::DeskSession session(door, policy, m_clock);
    using State = guard::DeskSession::State;
    connect(&door, &storage::ServerDoor::answered, &session, &guard::DeskSession::takeLateAnswer);
    QVERIFY(session.begin());
    QCOMPARE(session.state(), State::SignedOut);
    QCOMPARE(session.signIn(u"lead"_s, u"password of lead"_s).verdict, Verdict::Asking);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::SignedIn, kPatience);
    QVERIFY(session.may(access::ProtectedObject::LiveFloor, access::Right::Read));
    session.lock();
    QCOMPARE(session.state(), State::Locked);
    QSignalSpy answered(&session, &guard::DeskSession::answered);
    static_cast<void>(session.signIn(u"lead"_s, u"a guess"_s));
    QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, kPatience);
    QCOMPARE(session.state(), State::Locked);
    static_cast<void>(session.signIn(u"lead"_s, u"password of lead"_s));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::SignedIn, kPatience);
    session.signOut();
    QCOMPARE(session.state(), State::SignedOut);
    QVERIFY(!door.opener()()); // the password is gone
}

void TestManyDesks::showsWhatIsWrittenAtOnce()
{
    live::FloorStore store(live::FloorConfig::defaults(), m_clock);
    const auto feed = feedOf(u"leader"_s, store);
    feed->start();
    QVERIFY(m_recorder->write(1));
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
    QVERIFY(!store.isStale());
    QCOMPARE(store.health().size(), 1U);
    QCOMPARE(store.health().front().name, u"pbx"_s);
    QSignalSpy changed(&store, &live::FloorStore::changed);
    std::vector<std::chrono::milliseconds> took;
    for (int round = 0; round < 20; ++round) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_recorder->write(10));
        while (!isComplete(store, *m_recorder)) {
            QVERIFY(changed.wait(kPatience));
        }
        took.emplace_back(timer.elapsed());
    }
    std::ranges::sort(took);
    qInfo() << "from writing to the floor, ms: median" << took[10].count() << "longest"
            << took.back().count();
    QVERIFY2(took[18] < 400ms, qPrintable(QString::number(took[18].count())));
}

void TestManyDesks::showsItWithoutBeingTold()
{
    live::FloorStore store(live::FloorConfig::defaults(), m_clock);
    const auto feed = feedOf(u"leader"_s, store);
    feed->start();
    m_recorder->setTelling(false);
    QVERIFY(m_recorder->write(1));
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
}

void TestManyDesks::anotherRecorderBeginsAnew()
{
    live::FloorStore store(live::FloorConfig::defaults(), m_clock);
    const auto feed = feedOf(u"leader"_s, store);
    QSignalSpy began(feed.get(), &storage::ServerFeed::began);
    feed->start();
    QVERIFY(m_recorder->write(5));
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
    m_recorder = std::make_unique<test::LiveRecorder>(m_database, m_clock);
    QVERIFY(m_recorder->write(3));
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
    const auto session = began.last().first().value<journal::Session>();
    QCOMPARE(session.id, m_recorder->session());
    QCOMPARE(session.switches, QStringList{u"pbx"_s});
    QVERIFY(!store.isStale());
}

void TestManyDesks::comesBackCompleteAfterTheServer()
{
    live::FloorStore store(live::FloorConfig::defaults(), m_clock);
    const auto feed = feedOf(u"leader"_s, store);
    feed->start();
    QVERIFY(m_recorder->write(5));
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
    QVERIFY(m_cluster.stop());
    QTRY_VERIFY_WITH_TIMEOUT(store.isStale(), kPatience);
    QCOMPARE(store.health().front().problem, FeedProblem::ServerLost);
    QCOMPARE(store.floor().queues().size(), 1U); // what was known stays
    QVERIFY(m_cluster.start());
    QVERIFY(m_recorder->write(7)); // while nobody may be back yet
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!store.isStale(), kPatience);
    // The subscription is back as well: faster than looking by itself could be, on the average.
    QVERIFY(m_recorder->write(1));
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
}

void TestManyDesks::aSilentRecorderIsStale()
{
    live::FloorStore store(live::FloorConfig::defaults(), m_clock);
    const auto feed = feedOf(u"leader"_s, store);
    feed->start();
    for (int beat = 0; beat < 4; ++beat) { // a busy floor
        QVERIFY(m_recorder->write(1));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
    }
    QVERIFY(!store.isStale());
    QTRY_VERIFY_WITH_TIMEOUT(store.isStale(), kPatience);
    QCOMPARE(store.health().front().problem, FeedProblem::RecorderSilent);
    QVERIFY(m_clock.now() - store.health().front().lastHeard >= 5s);
    QVERIFY(m_recorder->write(1));
    QTRY_VERIFY_WITH_TIMEOUT(!store.isStale(), kPatience);
    QVERIFY(m_recorder->write(live::LinkDown()));
    QTRY_VERIFY_WITH_TIMEOUT(store.isStale(), kPatience);
    QCOMPARE(store.health().front().problem, FeedProblem::ConnectionLost);
}

void TestManyDesks::aTeamLeadFollowsTheOwnPart()
{
    live::FloorStore store(live::FloorConfig::defaults(), m_clock);
    const auto feed = feedOf(u"lead"_s, store);
    QSignalSpy began(feed.get(), &storage::ServerFeed::began);
    feed->start();
    QVERIFY(m_recorder->write(5));
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!store.isStale(), kPatience);
    QVERIFY(store.floor().config().scopes.find(u"alpha"_s));
    QVERIFY(!store.floor().config().scopes.find(u"beta"_s));
    // Commands name calls of the recorder's session.
    QCOMPARE(began.last().first().value<journal::Session>().id, m_recorder->session());
    for (int round = 0; round < 5; ++round) {
        QVERIFY(m_recorder->write(10));
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
    }
    m_recorder = std::make_unique<test::LiveRecorder>(m_database, m_clock);
    QVERIFY(m_recorder->write(3));
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(store, *m_recorder), kPatience);
}

void TestManyDesks::aCommandGoesThereAndBack()
{
    storage::StorageThreads threads(openerOf(u"lead"_s), openerOf(u"lead"_s), 1);
    storage::RowCommandPort port(threads, u"desk-7"_s, m_clock);
    port.setSession({u"pbx"_s}, 1);
    QSignalSpy settled(&port, &commands::CommandPort::settled);
    const auto id = port.submit(live::SwitchId(0), commands::PauseAgent{"SIP/alpha", "", "coffee"});
    storage::SqlCommandStore recorder(m_database);
    std::vector<commands::CommandRow> taken;
    const auto take = [&] { // asked more than once
        if (auto rows = recorder.takeOpen({u"pbx"_s}, m_clock.now(), 10); rows && taken.empty()) {
            taken = std::move(*rows);
        }
        return !taken.empty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(take(), kPatience);
    QCOMPARE(taken.front().asker, u"lead"_s);
    QCOMPARE(taken.front().host, u"desk-7"_s);
    QCOMPARE(std::get<commands::PauseAgent>(taken.front().command).reason, std::string("coffee"));
    QCOMPARE(settled.count(), 0);
    CommandResult result;
    result.state = CommandState::Failed;
    result.problem = CommandProblem::AlreadyThere;
    result.settledAt = m_clock.now();
    QVERIFY(recorder.settle(taken.front().id, result));
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, kPatience);
    const auto told = settled.first().first().value<CommandResult>();
    QCOMPARE(told.id, id);
    QCOMPARE(told.source, live::SwitchId(0));
    QCOMPARE(told.state, CommandState::Failed);
    QCOMPARE(told.problem, CommandProblem::AlreadyThere);
}

void TestManyDesks::aCommandOutsideTheScopeIsRefused()
{
    storage::StorageThreads threads(openerOf(u"lead"_s), openerOf(u"lead"_s), 1);
    storage::RowCommandPort port(threads, u"desk-7"_s, m_clock);
    port.setSession({u"pbx"_s}, 1);
    QSignalSpy settled(&port, &commands::CommandPort::settled);
    static_cast<void>(
        port.submit(live::SwitchId(0), commands::PauseAgent{"SIP/beta", "", "coffee"}));
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, kPatience);
    const auto told = settled.first().first().value<CommandResult>();
    QCOMPARE(told.state, CommandState::Failed);
    QCOMPARE(told.problem, CommandProblem::NoAuthority);
    storage::SqlCommandStore recorder(m_database);
    QVERIFY(recorder.takeOpen({u"pbx"_s}, m_clock.now(), 10)->empty());
}

void TestManyDesks::aCommandWithoutAnAnswerIsUnknown()
{
    ManualClock clock(m_clock.now());
    storage::StorageThreads threads(openerOf(u"lead"_s), openerOf(u"lead"_s), 1);
    storage::RowCommandPort port(threads, u"desk-7"_s, clock);
    port.setSession({u"pbx"_s}, 1);
    QSignalSpy settled(&port, &commands::CommandPort::settled);
    const storage::SqlCommandStore recorder(m_database);
    const auto count = [&] { return recorder.since(0, 100)->size(); };
    const std::size_t before = count();
    static_cast<void>(port.submit(live::SwitchId(0), commands::ResumeAgent{"SIP/alpha", ""}));
    QTRY_COMPARE_WITH_TIMEOUT(count(), before + 1, kPatience);
    QCOMPARE(settled.count(), 0);
    clock.advance(storage::RowCommandPort::kUnknownAfter + 1s);
    QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, kPatience);
    QCOMPARE(settled.first().first().value<CommandResult>().state, CommandState::Unknown);
}

QTEST_GUILESS_MAIN(TestManyDesks)
#include "tst_manydesks.moc"
