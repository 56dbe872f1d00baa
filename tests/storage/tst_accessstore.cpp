// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "core/access/useradmin.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqluserstore.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace fw;
using namespace fw::access;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verdict = SignInAnswer::Verdict;

namespace {

const TimePoint kStart = TimePoint(Microseconds(1'750'000'000'000'000));
const QString kPassword = u"correct horse"_s;
const QString kHost = u"desk-7"_s;

Identity newUser(const QString &login, Role role)
{
    return Identity{login, login.toUpper(), {role, {u"north"_s}, {u"alpha"_s}}, u"1001"_s, {}};
}

} // namespace

/// Accounts and the audit trail on a real file, through what the program uses them by.
class TestAccessStore final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstAdministratorIsMadeOnce();
    void aUserComesBackAsItWas();
    void wrongPasswordsLockOutForLonger();
    void anUnknownNameIsNotRecordedUnlessItCanBeOne();
    void aDisabledAccountIsToldToItsOwnerOnly();
    void theFirstPasswordHasToBeChanged();
    void refusesWhatIsNotAllowed();
    void somebodyIsLeftWhoAdministers();
    void aPostIsDelegatedAsItIs();
    void changeAndEntryStandOrFallTogether();
    void theTrailIsOnlyAddedTo_data();
    void theTrailIsOnlyAddedTo();
    void filtersEntries();
    void theChainFindsTheFirstBrokenLink_data();
    void theChainFindsTheFirstBrokenLink();

private:
    Identity admin();
    [[nodiscard]] std::vector<AuditRow> trail(const AuditFilter &filter = {}) const;
    void exec(const QString &statement) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<storage::SqlUserStore> m_users;
    std::unique_ptr<storage::SqlAuditStore> m_audit;
    std::unique_ptr<Doorkeeper> m_door;
    std::unique_ptr<AccessPolicy> m_policy;
    std::unique_ptr<UserAdmin> m_admin;
    ManualClock m_clock{kStart};
};

void TestAccessStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.setNow(kStart);
    const auto database = storage::Database::open(m_folder->filePath(u"desk.sqlite"_s), kStart);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    m_database = *database;
    m_users = std::make_unique<storage::SqlUserStore>(m_database);
    m_audit = std::make_unique<storage::SqlAuditStore>(m_database);
    m_door = std::make_unique<Doorkeeper>(*m_users, *m_audit, m_clock, kHost);
    const Result<AccessMatrix> matrix = AccessMatrix::builtIn();
    QVERIFY(matrix);
    m_policy = std::make_unique<AccessPolicy>(*matrix);
    m_admin = std::make_unique<UserAdmin>(*m_users, *m_policy, m_clock, kHost);
}

void TestAccessStore::cleanup()
{
    m_admin.reset();
    m_door.reset();
    m_users.reset();
    m_audit.reset();
    m_database.reset();
}

Identity TestAccessStore::admin()
{
    const Result<Identity> first = m_door->addFirst(u"chief"_s, u"Chief"_s, kPassword);
    return first ? *first : Identity();
}

std::vector<AuditRow> TestAccessStore::trail(const AuditFilter &filter) const
{
    const auto rows = m_audit->read(filter, 1000);
    return rows ? *rows : std::vector<AuditRow>();
}

void TestAccessStore::exec(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

void TestAccessStore::theFirstAdministratorIsMadeOnce()
{
    QCOMPARE(*m_door->hasUsers(), false); // no account that everybody knows the password of
    QCOMPARE(m_door->addFirst(u"chief"_s, {}, u"short"_s).error().detail, u"short"_s);
    QCOMPARE(m_door->addFirst(u"Chief!"_s, {}, kPassword).error().detail, u"name"_s);
    QCOMPARE(m_door->addFirst(u"chief"_s, {}, u"xxchiefxxyz"_s).error().detail, u"login"_s);
    QCOMPARE(m_door->addFirst(u"chief"_s, {}, u"aaaaaaaaaaaa"_s).error().detail, u"plain"_s);
    const Identity chief = admin();
    QCOMPARE(chief.post.role, Role::SystemAdmin);
    QCOMPARE(*m_door->hasUsers(), true);
    QCOMPARE(m_door->addFirst(u"second"_s, {}, kPassword).error().detail, u"first"_s);
    QCOMPARE(m_door->signIn(u"chief"_s, kPassword).verdict, Verdict::Welcome);
    const auto rows = trail();
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows.front().entry.action, u"session.signIn"_s);
    QCOMPARE(rows.front().entry.host, kHost);
    QCOMPARE(rows.front().entry.role, u"ADM"_s);
    QCOMPARE(rows.front().entry.side, u"technical"_s);
    QCOMPARE(rows.back().entry.action, u"user.first"_s);
}

void TestAccessStore::aUserComesBackAsItWas()
{
    const Identity chief = admin();
    QVERIFY(m_admin->add(chief, newUser(u"lead"_s, Role::TeamLead), kPassword));
    auto found = m_users->find(u"lead"_s);
    QVERIFY(found && *found);
    User user = **found;
    QCOMPARE(user.who.post, newUser(u"lead"_s, Role::TeamLead).post);
    QCOMPARE(user.who.name, u"LEAD"_s);
    QCOMPARE(user.who.person, u"1001"_s);
    QCOMPARE(user.createdAt, kStart);
    QVERIFY(user.passwordHash.startsWith(u"$argon2id$"_s));
    user.who.delegations = {{u"boss"_s,
                             {Role::OperationsSupervisor, {u"south"_s}, {u"x"_s, u"y"_s}},
                             kStart,
                             kStart + 1h,
                             u"leave"_s}};
    QVERIFY(m_users->save(user, AuditEntry::by(chief, kHost, kStart, u"user.delegate"_s)));
    found = m_users->find(u"lead"_s);
    QCOMPARE((**found).who.delegations, user.who.delegations);
    user.who.login = u"nobody"_s;
    QCOMPARE(
        m_users->save(user, AuditEntry::by(chief, kHost, kStart, u"user.change"_s)).error().code,
        ErrorCode::NotFound);
}

void TestAccessStore::wrongPasswordsLockOutForLonger()
{
    admin();
    const auto attempt = [this](const QString &password) {
        return m_door->signIn(u"chief"_s, password);
    };
    for (int free = 0; free < 4; ++free) {
        QCOMPARE(attempt(u"wrong"_s).verdict, Verdict::Wrong);
    }
    SignInAnswer answer = attempt(u"wrong"_s);
    QCOMPARE(answer.verdict, Verdict::LockedOut);
    QCOMPARE(answer.lockedUntil, kStart + 30s);
    QCOMPARE(attempt(kPassword).verdict, Verdict::LockedOut); // the right one neither
    m_clock.advance(30s);
    answer = attempt(u"wrong"_s);
    QCOMPARE(answer.lockedUntil, m_clock.now() + 60s);
    m_clock.advance(61s);
    QCOMPARE(attempt(kPassword).verdict, Verdict::Welcome);
    QCOMPARE(attempt(u"wrong"_s).verdict, Verdict::Wrong); // counted anew
    AuditFilter refused;
    refused.result = AuditResult::Refused;
    QCOMPARE(trail(refused).size(), std::size_t(8));
}

void TestAccessStore::anUnknownNameIsNotRecordedUnlessItCanBeOne()
{
    admin();
    QCOMPARE(m_door->signIn(u"stranger"_s, kPassword).verdict, Verdict::Wrong);
    QCOMPARE(trail().front().entry.user, u"stranger"_s);
    QCOMPARE(m_door->signIn(u"My Secret Password"_s, {}).verdict, Verdict::Wrong);
    QCOMPARE(trail().front().entry.user, QString());
    QCOMPARE(trail().front().entry.result, AuditResult::Refused);
}

void TestAccessStore::aDisabledAccountIsToldToItsOwnerOnly()
{
    const Identity chief = admin();
    QVERIFY(m_admin->add(chief, newUser(u"lead"_s, Role::TeamLead), kPassword));
    QVERIFY(m_admin->setDisabled(chief, u"lead"_s, true));
    QCOMPARE(m_door->signIn(u"lead"_s, u"wrong"_s).verdict, Verdict::Wrong);
    QCOMPARE(m_door->signIn(u"lead"_s, kPassword).verdict, Verdict::Disabled);
    QVERIFY(m_admin->setDisabled(chief, u"lead"_s, false));
    QCOMPARE(m_door->signIn(u"lead"_s, kPassword).verdict, Verdict::MustChangePassword);
}

void TestAccessStore::theFirstPasswordHasToBeChanged()
{
    const Identity chief = admin();
    QVERIFY(m_admin->add(chief, newUser(u"lead"_s, Role::TeamLead), kPassword));
    QCOMPARE(m_door->signIn(u"lead"_s, kPassword).verdict, Verdict::MustChangePassword);
    QCOMPARE(m_door->changePassword(u"lead"_s, kPassword, kPassword).error.detail, u"same"_s);
    QCOMPARE(m_door->changePassword(u"lead"_s, u"wrong"_s, u"another horse"_s).verdict,
             Verdict::Wrong);
    QCOMPARE(m_door->changePassword(u"lead"_s, kPassword, u"another horse"_s).verdict,
             Verdict::Welcome);
    QCOMPARE(m_door->signIn(u"lead"_s, u"another horse"_s).verdict, Verdict::Welcome);
    QCOMPARE(m_door->signIn(u"lead"_s, kPassword).verdict, Verdict::Wrong);
    QVERIFY(m_admin->resetPassword(chief, u"lead"_s, u"a third horse"_s));
    QCOMPARE(m_door->signIn(u"lead"_s, u"a third horse"_s).verdict, Verdict::MustChangePassword);
}

void TestAccessStore::refusesWhatIsNotAllowed()
{
    const Identity chief = admin();
    const Identity lead = newUser(u"lead"_s, Role::TeamLead);
    QVERIFY(m_admin->add(chief, lead, kPassword));
    QCOMPARE(m_admin->add(chief, lead, kPassword).error().detail, u"taken"_s);
    QCOMPARE(m_admin->add(lead, newUser(u"friend"_s, Role::TeamLead), kPassword).error().detail,
             u"right"_s);
    QCOMPARE(m_admin->users(lead).error().detail, u"right"_s);
    const Identity partner = newUser(u"partner"_s, Role::PartnerProjectManager); // asks only
    QCOMPARE(m_admin->resetPassword(partner, u"lead"_s, kPassword).error().detail, u"right"_s);
    const Identity security = newUser(u"security"_s, Role::SecurityAdmin); // decides, writes not
    QCOMPARE(m_admin->change(security, lead).error().detail, u"right"_s);
    QVERIFY(m_admin->setDisabled(security, u"lead"_s, true));
    Identity promoted = chief;
    promoted.post.role = Role::SecurityAdmin;
    QCOMPARE(m_admin->change(chief, promoted).error().detail, u"self"_s);
    QCOMPARE(m_admin->setDisabled(chief, u"chief"_s, true).error().detail, u"self"_s);
}

void TestAccessStore::somebodyIsLeftWhoAdministers()
{
    const Identity chief = admin();
    const Identity security = newUser(u"security"_s, Role::SecurityAdmin);
    QCOMPARE(m_admin->setDisabled(security, u"chief"_s, true).error().detail, u"lastAdmin"_s);
    const Identity second = newUser(u"second"_s, Role::SystemAdmin);
    QVERIFY(m_admin->add(chief, second, kPassword));
    QVERIFY(m_admin->setDisabled(security, u"chief"_s, true));
    Identity demoted = second;
    demoted.post.role = Role::TeamLead;
    QCOMPARE(m_admin->change(chief, demoted).error().detail, u"lastAdmin"_s);
}

void TestAccessStore::aPostIsDelegatedAsItIs()
{
    const Identity chief = admin();
    const Identity boss = newUser(u"boss"_s, Role::OperationsSupervisor);
    QVERIFY(m_admin->add(chief, boss, kPassword));
    QVERIFY(m_admin->add(chief, newUser(u"lead"_s, Role::TeamLead), kPassword));
    Delegation delegation{u"boss"_s, boss.post, kStart, kStart + 24h};
    QCOMPARE(m_admin->delegate(chief, u"lead"_s, delegation).error().detail, u"reason"_s);
    delegation.reason = u"  annual   leave "_s;
    QVERIFY(m_admin->delegate(chief, u"lead"_s, delegation));
    const std::vector<Delegation> held = (**m_users->find(u"lead"_s)).who.delegations;
    QCOMPARE(held.size(), std::size_t(1));
    QCOMPARE(held.front().reason, u"annual leave"_s);
    QCOMPARE(trail().front().entry.purpose, u"annual leave"_s);
    Delegation part = delegation;
    part.post.regions.clear(); // less than the giver has
    QVERIFY(m_admin->delegate(chief, u"lead"_s, part));
    part.from = kStart - 48h;
    part.until = kStart - 1h;
    QCOMPARE(m_admin->delegate(chief, u"lead"_s, part).error().detail, u"past"_s);
    delegation.post.regions = {u"everywhere"_s};
    QCOMPARE(m_admin->delegate(chief, u"lead"_s, delegation).error().detail, u"post"_s);
    delegation.giver = u"chief"_s;
    delegation.post = chief.post;
    QCOMPARE(m_admin->delegate(chief, u"lead"_s, delegation).error().detail, u"side"_s);
    QCOMPARE(trail().front().entry.action, u"user.delegate"_s);
    const Identity lead = (**m_users->find(u"lead"_s)).who;
    QCOMPARE(m_admin->endDelegation(lead, u"lead"_s, held.front()).error().detail, u"right"_s);
    QVERIFY(m_admin->endDelegation(chief, u"lead"_s, held.front()));
    QCOMPARE(m_admin->endDelegation(chief, u"lead"_s, held.front()).error().code,
             ErrorCode::NotFound);
    QCOMPARE((**m_users->find(u"lead"_s)).who.delegations.size(), std::size_t(1));
    QCOMPARE(trail().front().entry.action, u"user.endDelegation"_s);
}

void TestAccessStore::changeAndEntryStandOrFallTogether()
{
    const Identity chief = admin();
    const std::size_t before = trail().size();
    AuditEntry bad = AuditEntry::by(chief, kHost, kStart, QString()); // no action: refused
    User user;
    user.who = newUser(u"ghost"_s, Role::TeamLead);
    user.passwordHash = u"$argon2id$x"_s;
    QVERIFY(!m_users->add(user, bad));
    QVERIFY(!*m_users->find(u"ghost"_s));
    QCOMPARE(trail().size(), before);
    user.passwordHash = u"plain"_s; // the table takes no other kind of hash
    bad.action = u"user.add"_s;
    QVERIFY(!m_users->add(user, bad));
    QCOMPARE(trail().size(), before);
}

void TestAccessStore::theTrailIsOnlyAddedTo_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("update") << u"UPDATE audit SET login = 'x'"_s;
    QTest::newRow("delete") << u"DELETE FROM audit"_s;
    QTest::newRow("replace") << u"REPLACE INTO audit SELECT id, at, 'x', role, side, host, action, "
                                "object, scope, purpose, result, detail FROM audit"_s;
    QTest::newRow("update a seal") << u"UPDATE audit_seals SET hash = zeroblob(32)"_s;
    QTest::newRow("delete a seal") << u"DELETE FROM audit_seals"_s;
}

void TestAccessStore::theTrailIsOnlyAddedTo()
{
    QFETCH(QString, statement);
    admin();
    QCOMPARE(*m_audit->seal(kStart), 1);
    QSqlQuery query(m_database->connection());
    QVERIFY(!query.exec(statement));
    QVERIFY(query.lastError().databaseText().contains(u"only added to"_s));
    QCOMPARE(trail().front().entry.user, u"chief"_s);
}

void TestAccessStore::filtersEntries()
{
    AuditEntry entry;
    entry.at = kStart;
    entry.user = u"lead"_s;
    entry.action = u"switch.pauseAgent"_s;
    entry.object = u"50%_off"_s;
    QVERIFY(m_audit->append(entry));
    entry.at = kStart + 1h;
    entry.user = u"boss"_s;
    entry.action = u"reveal"_s;
    entry.object = u"call 7"_s;
    entry.purpose = u"complaint 42"_s;
    entry.result = AuditResult::Refused;
    QVERIFY(m_audit->append(entry));
    const auto count = [this](auto change) {
        AuditFilter filter;
        change(filter);
        return trail(filter).size();
    };
    QCOMPARE(count([](AuditFilter &) {}), std::size_t(2));
    QCOMPARE(count([](AuditFilter &f) { f.from = kStart + 1h; }), std::size_t(1));
    QCOMPARE(count([](AuditFilter &f) { f.until = kStart + 1h; }), std::size_t(1));
    QCOMPARE(count([](AuditFilter &f) { f.user = u"boss"_s; }), std::size_t(1));
    QCOMPARE(count([](AuditFilter &f) { f.action = u"switch."_s; }), std::size_t(1));
    QCOMPARE(count([](AuditFilter &f) { f.text = u"complaint"_s; }), std::size_t(1));
    QCOMPARE(count([](AuditFilter &f) { f.text = u"%_"_s; }), std::size_t(1));
    QCOMPARE(count([](AuditFilter &f) { f.text = u"' OR 1=1 --"_s; }), std::size_t(0));
    QCOMPARE(count([](AuditFilter &f) { f.result = AuditResult::Refused; }), std::size_t(1));
    QCOMPARE(m_audit->read({}, 1)->size(), std::size_t(1));
    QCOMPARE(m_audit->read({}, 1)->front().entry, entry); // the newest first, and whole
}

void TestAccessStore::theChainFindsTheFirstBrokenLink_data()
{
    QTest::addColumn<QStringList>("deed");
    QTest::addColumn<int>("fault");
    QTest::addColumn<qint64>("place");
    using Fault = AuditChain::Fault;
    QTest::newRow("untouched") << QStringList() << int(Fault::None) << qint64(0);
    QTest::newRow("a text changed") << QStringList{u"UPDATE audit SET object = 'x' WHERE id = 3"_s}
                                    << int(Fault::Changed) << qint64(3);
    QTest::newRow("a time changed") << QStringList{u"UPDATE audit SET at = at + 1 WHERE id = 5"_s}
                                    << int(Fault::Changed) << qint64(5);
    QTest::newRow("text moved into its neighbour")
        << QStringList{u"UPDATE audit SET login = 'use', role = 'r' WHERE id = 2"_s}
        << int(Fault::Changed) << qint64(2);
    QTest::newRow("a row and its seal gone")
        << QStringList{u"DELETE FROM audit_seals WHERE entry = 4"_s,
                       u"DELETE FROM audit WHERE id = 4"_s}
        << int(Fault::Missing) << qint64(4);
    QTest::newRow("a row gone") << QStringList{u"PRAGMA foreign_keys = OFF"_s,
                                               u"DELETE FROM audit WHERE id = 4"_s}
                                << int(Fault::Missing) << qint64(4);
    QTest::newRow("two rows exchanged")
        << QStringList{u"UPDATE audit_seals SET entry = 99 WHERE place = 2"_s,
                       u"UPDATE audit_seals SET entry = 2 WHERE place = 3"_s,
                       u"UPDATE audit_seals SET entry = 3 WHERE place = 2"_s}
        << int(Fault::Changed) << qint64(2);
    QTest::newRow("a seal taken off") << QStringList{u"DELETE FROM audit_seals WHERE place = 2"_s}
                                      << int(Fault::Missing) << qint64(2);
    QTest::newRow("a row put in between")
        << QStringList{u"INSERT INTO audit SELECT 0, at, login, role, side, host, action, object, "
                       "scope, purpose, result, detail FROM audit WHERE id = 1"_s}
        << int(Fault::Inserted) << qint64(0);
}

void TestAccessStore::theChainFindsTheFirstBrokenLink()
{
    QFETCH(QStringList, deed);
    QFETCH(int, fault);
    QFETCH(qint64, place);
    AuditEntry entry;
    entry.user = u"user"_s;
    entry.action = u"test"_s;
    for (int number = 1; number <= 7; ++number) {
        entry.at = kStart + std::chrono::seconds(number);
        entry.object = QString::number(number);
        QVERIFY(m_audit->append(entry));
        if (number == 3 || number == 6) {
            QCOMPARE(*m_audit->seal(entry.at), 3); // the seventh stays open
        }
    }
    QVERIFY(m_audit->verify()->fault == AuditChain::Fault::None);
    // Whoever has the file can get around its triggers.
    exec(u"PRAGMA foreign_keys = OFF"_s);
    for (const char *trigger :
         {"audit_no_update", "audit_no_delete", "audit_seals_no_update", "audit_seals_no_delete"}) {
        exec(u"DROP TRIGGER "_s + QLatin1StringView(trigger));
    }
    for (const QString &statement : deed) {
        exec(statement);
    }
    const Result<AuditChain::Verdict> verdict = m_audit->verify();
    QVERIFY(verdict);
    QCOMPARE(int(verdict->fault), fault);
    QCOMPARE(verdict->place, place);
    if (fault == int(AuditChain::Fault::None)) {
        QCOMPARE(verdict->sealed, std::int64_t(6));
        QCOMPARE(verdict->open, std::int64_t(1));
        QCOMPARE(verdict->head.size(), qsizetype(32));
    }
}

QTEST_GUILESS_MAIN(TestAccessStore)

#include "tst_accessstore.moc"
