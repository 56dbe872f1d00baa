// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/serverapprover.h"
#include "tests/support/postgrescluster.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using access::Approval;
using storage::ServerApprover;

namespace {

constexpr int kPatience = 20'000;

} // namespace

/// The second person of a large export, by the accounts of a server.
class TestExportApproval final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anotherPersonOfTheServerApproves();
    void whoMayNotIsRefused_data();
    void whoMayNotIsRefused();
    void aServerThatIsAwayApprovesNothing();
    void wrongPasswordsLockOut();
    void nobodyHearsWhoHasGone();

private:
    void admin(const QString &statement) const;
    [[nodiscard]] QString one(const QString &question) const;
    [[nodiscard]] std::optional<Approval> ask(ServerApprover &approver, const QString &login,
                                              const QString &password);

    SystemClock m_clock;
    access::AccessPolicy m_policy = access::AccessPolicy(*access::AccessMatrix::builtIn());
    test::PostgresCluster m_cluster{test::PostgresCluster::Durability::None,
                                    test::PostgresCluster::Reach::SocketAndTls};
    std::shared_ptr<storage::Database> m_database;
    settings::ServerProfile m_tls; ///< by TCP and TLS, where a password counts
    access::ExportRequest m_request{u"Calls"_s, 9000, u"lead"_s};
};

void TestExportApproval::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

QString TestExportApproval::one(const QString &question) const
{
    QSqlQuery query(m_database->connection());
    return query.exec(question) && query.next() ? query.value(0).toString()
                                                : query.lastError().text();
}

std::optional<Approval> TestExportApproval::ask(ServerApprover &approver, const QString &login,
                                                const QString &password)
{
    std::optional<Approval> told;
    approver.ask(m_request, login, password, *this,
                 [&told](Approval approval) { told = approval; });
    static_cast<void>(QTest::qWaitFor([&told] { return told.has_value(); }, kPatience));
    return told;
}

void TestExportApproval::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_tls = m_cluster.tlsProfile(profile->database);
    const auto database =
        storage::Database::open(*profile, {}, storage::Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    admin(u"INSERT INTO nodes VALUES ('north', NULL), ('alpha', 'north')"_s);
    for (const QString &login : {u"lead"_s, u"boss"_s, u"agent"_s, u"stranger"_s}) {
        admin(u"CREATE ROLE %1 LOGIN PASSWORD 'password of %1'"_s.arg(login));
    }
    admin(u"SELECT priv.add_member('lead', 'O-TL', ARRAY['north'], ARRAY['alpha'])"_s);
    admin(u"SELECT priv.add_member('boss', 'C-FS', ARRAY['north'], '{}')"_s);
    admin(u"SELECT priv.add_member('agent', 'O-CSR', ARRAY['north'], ARRAY['alpha'])"_s);
}

void TestExportApproval::anotherPersonOfTheServerApproves()
{
    ServerApprover approver(m_tls, m_policy, m_clock, u"desk-7"_s);
    QCOMPARE(ask(approver, u"boss"_s, u"password of boss"_s), std::optional(Approval::Granted));
    QCOMPARE(one(u"SELECT concat_ws(' ', login, role, host, object, purpose, result, detail) "
                 "FROM audit WHERE action = 'export.approve' ORDER BY id DESC LIMIT 1"_s),
             u"boss C-FS desk-7 Calls lead done 9000"_s);
    // Nobody was let in: no session of that person, and no entry of one.
    QTRY_COMPARE_WITH_TIMEOUT(
        one(u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'boss'"_s), u"0"_s, kPatience);
    QCOMPARE(one(u"SELECT count(*) FROM audit WHERE action LIKE 'session.%'"_s), u"0"_s);
}

void TestExportApproval::whoMayNotIsRefused_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("approval");
    QTest::addColumn<bool>("isRecorded");
    const auto row = [](const char *name, const char *login, const char *password,
                        Approval approval, bool isRecorded) {
        QTest::newRow(name) << QString::fromLatin1(login) << QString::fromLatin1(password)
                            << int(approval) << isRecorded;
    };
    row("the same person", "LEAD", "password of lead", Approval::SamePerson, false);
    row("a guess", "boss", "a guess", Approval::Wrong, false);
    row("nobody", "nobody", "password of nobody", Approval::Wrong, false);
    row("no password", "boss", "", Approval::Wrong, false);
    row("an agent", "agent", "password of agent", Approval::NoRight, true);
    row("no member", "stranger", "password of stranger", Approval::NoRight, false);
}

void TestExportApproval::whoMayNotIsRefused()
{
    QFETCH(QString, login);
    QFETCH(QString, password);
    QFETCH(int, approval);
    QFETCH(bool, isRecorded);
    admin(u"SELECT 1"_s);
    const int before = one(u"SELECT count(*) FROM audit"_s).toInt();
    ServerApprover approver(m_tls, m_policy, m_clock, u"desk-7"_s);
    QCOMPARE(ask(approver, login, password), std::optional(static_cast<Approval>(approval)));
    QCOMPARE(one(u"SELECT count(*) FROM audit"_s).toInt(), before + (isRecorded ? 1 : 0));
    if (isRecorded) {
        QCOMPARE(one(u"SELECT login || ' ' || result FROM audit ORDER BY id DESC LIMIT 1"_s),
                 login + u" refused"_s);
    }
}

void TestExportApproval::aServerThatIsAwayApprovesNothing()
{
    settings::ServerProfile away = m_tls;
    away.port = 1;
    ServerApprover approver(away, m_policy, m_clock, u"desk-7"_s);
    QCOMPARE(ask(approver, u"boss"_s, u"password of boss"_s), std::optional(Approval::Unreachable));
}

void TestExportApproval::wrongPasswordsLockOut()
{
    ManualClock clock(m_clock.now());
    ServerApprover approver(m_tls, m_policy, clock, u"desk-7"_s);
    std::optional<Approval> told = Approval::Wrong;
    for (int guess = 0; guess < 10 && told == Approval::Wrong; ++guess) {
        told = ask(approver, u"boss"_s, u"a guess"_s);
    }
    QCOMPARE(told, std::optional(Approval::LockedOut));
    QCOMPARE(ask(approver, u"boss"_s, u"password of boss"_s), std::optional(Approval::LockedOut));
    clock.advance(std::chrono::hours(2));
    QCOMPARE(ask(approver, u"boss"_s, u"password of boss"_s), std::optional(Approval::Granted));
}

void TestExportApproval::nobodyHearsWhoHasGone()
{
    ServerApprover approver(m_tls, m_policy, m_clock, u"desk-7"_s);
    bool isTold = false;
    auto gone = std::make_unique<QObject>();
    approver.ask(m_request, u"boss"_s, u"password of boss"_s, *gone,
                 [&isTold](Approval) { isTold = true; });
    gone.reset();
    // The next answer comes after it.
    QCOMPARE(ask(approver, u"boss"_s, u"password of boss"_s), std::optional(Approval::Granted));
    QVERIFY(!isTold);
}

QTEST_GUILESS_MAIN(TestExportApproval)
#include "tst_exportapproval.moc"
