// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guard/deskauthor.h"
#include "tests/support/opendoor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::access;

namespace {

constexpr TimePoint kLate{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 17h};

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, u"alpha"_s, {}, ScopeLevel::Team);
    config.scopes.add(0, u"south"_s, {}, ScopeLevel::Partner);
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), std::chrono::minutes(15));
    return config;
}

Identity holder(Role role, const QStringList &regions, const QStringList &teams = {})
{
    return Identity{u"li"_s, u"Li"_s, {role, regions, teams}, u"p7"_s, {}};
}

} // namespace

/// Who does things at a desk, whether they may, and how it is written down.
class TestDeskAuthor final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDeskWithoutAccountsIsTheDesktopsUser();
    void whoIsSignedInWritesAllThatTellsWhoItWas();
    void theProgramIsNobody();
    void saysWhyNot_data();
    void saysWhyNot();
    void ownThingsNeedThePerson();
    void todayIsADateOfTheFloor();

private:
    void signIn(const Identity &who);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<tests::OpenDoor> m_door;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<guard::DeskAuthor> m_author;
    AccessPolicy m_policy = AccessPolicy(*AccessMatrix::builtIn());
};

void TestDeskAuthor::init()
{
    m_author.reset();
    m_session.reset();
    m_floor.reset();
    m_clock = std::make_unique<ManualClock>(kLate);
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_door = std::make_unique<tests::OpenDoor>();
    m_session = std::make_unique<guard::DeskSession>(*m_door, m_policy, *m_clock);
    QVERIFY(m_session->begin());
    m_author = std::make_unique<guard::DeskAuthor>(*m_session, *m_floor, *m_clock,
                                                   guard::DeskName{u"desk-7"_s, u"desktop"_s});
}

void TestDeskAuthor::signIn(const Identity &who)
{
    m_door->who = who;
    QVERIFY(m_session->begin());
    QCOMPARE(m_session->signIn(who.login, {}).verdict, SignInAnswer::Verdict::Welcome);
}

void TestDeskAuthor::aDeskWithoutAccountsIsTheDesktopsUser()
{
    QCOMPARE(m_author->userName(), u"desktop"_s);
    QVERIFY(!m_author->side());
    QCOMPARE(m_author->ownScope(), QString());
    QVERIFY(m_author->allow(ProtectedObject::Settlement, Right::Approve, u"nowhere"_s));
    const AuditEntry entry = m_author->entry(u"task.issue"_s, u"#3"_s, u"alpha"_s);
    QCOMPARE(entry.user, u"desktop"_s);
    QCOMPARE(entry.host, u"desk-7"_s);
    QCOMPARE(entry.at, kLate);
    QCOMPARE(entry.action, u"task.issue"_s);
    QCOMPARE(entry.object, u"#3"_s);
    QCOMPARE(entry.scope, u"alpha"_s);
    QCOMPARE(entry.role, QString());
}

void TestDeskAuthor::whoIsSignedInWritesAllThatTellsWhoItWas()
{
    signIn(holder(Role::TeamLead, {u"north"_s}, {u"alpha"_s}));
    QCOMPARE(m_author->userName(), u"li"_s);
    QCOMPARE(m_author->side(), std::optional(Side::Outsourcer));
    QCOMPARE(m_author->ownScope(), u"alpha"_s);
    const AuditEntry entry = m_author->entry(u"handover.sign"_s, u"#3"_s, u"north"_s);
    QCOMPARE(entry.user, u"li"_s);
    QCOMPARE(entry.role, u"O-TL"_s);
    QCOMPARE(entry.side, u"outsourcer"_s);
    QCOMPARE(entry.host, u"desk-7"_s);
    QCOMPARE(entry.at, kLate);
    QCOMPARE(entry.object, u"#3"_s);
    QCOMPARE(entry.scope, u"north"_s); // of the thing, not of the person
    signIn(holder(Role::FloorSupervisor, {u"south"_s}));
    QCOMPARE(m_author->ownScope(), u"south"_s);
}

void TestDeskAuthor::theProgramIsNobody()
{
    signIn(holder(Role::TeamLead, {u"north"_s}, {u"alpha"_s}));
    const AuditEntry entry = m_author->programEntry(u"handover.escalate"_s, u"#3"_s, u"alpha"_s);
    QCOMPARE(entry.user, QString());
    QCOMPARE(entry.role, QString());
    QCOMPARE(entry.host, u"desk-7"_s);
    QCOMPARE(entry.at, kLate);
    QCOMPARE(entry.scope, u"alpha"_s);
}

void TestDeskAuthor::saysWhyNot_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("object");
    QTest::addColumn<int>("right");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("enteredBy");
    QTest::addColumn<bool>("isChecked");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *name, Role role, ProtectedObject object, Right right,
                        const char *scope, const char *enteredBy, bool isChecked, const char *why) {
        QTest::newRow(name) << int(role) << int(object) << int(right) << QString::fromLatin1(scope)
                            << QString::fromLatin1(enteredBy) << isChecked
                            << QString::fromLatin1(why);
    };
    using enum ProtectedObject;
    row("granted", Role::FloorSupervisor, Incidents, Right::Write, "north", "", false, "");
    row("granted below", Role::FloorSupervisor, Incidents, Right::Write, "alpha", "", false, "");
    row("elsewhere", Role::FloorSupervisor, Incidents, Right::Write, "south", "", false, "scope");
    row("above", Role::FloorSupervisor, Incidents, Right::Write, "", "", false, "scope");
    row("unknown place", Role::FloorSupervisor, Incidents, Right::Write, "x", "", false, "scope");
    row("not in the role", Role::Agent, Incidents, Right::Read, "north", "", false, "right");
    row("own entry", Role::FloorSupervisor, RosterPublish, Right::Approve, "north", "li", true,
        "own");
    row("rule broken", Role::FloorSupervisor, RosterPublish, Right::Approve, "north", "wu", false,
        "rules");
    row("statement only", Role::OperationsSupervisor, Incidents, Right::Write, "north", "", false,
        "right");
}

void TestDeskAuthor::saysWhyNot()
{
    QFETCH(int, role);
    QFETCH(int, object);
    QFETCH(int, right);
    QFETCH(QString, scope);
    QFETCH(QString, enteredBy);
    QFETCH(bool, isChecked);
    QFETCH(QString, why);
    signIn(holder(static_cast<Role>(role), {u"north"_s}));
    Circumstances how;
    how.enteredBy = enteredBy;
    how.isRuleChecked = isChecked;
    const Outcome allowed = m_author->allow(static_cast<ProtectedObject>(object),
                                            static_cast<Right>(right), scope, how);
    QCOMPARE(bool(allowed), why.isEmpty());
    if (!allowed) {
        QCOMPARE(allowed.error().code, ErrorCode::NotPermitted);
        QCOMPARE(allowed.error().detail, why);
    }
}

void TestDeskAuthor::ownThingsNeedThePerson()
{
    signIn(holder(Role::Agent, {u"north"_s}));
    QVERIFY(m_author->allow(ProtectedObject::Leave, Right::Write, u"alpha"_s, {}, u"p7"_s));
    const Outcome other =
        m_author->allow(ProtectedObject::Leave, Right::Write, u"alpha"_s, {}, u"p8"_s);
    QVERIFY(!other);
    QCOMPARE(other.error().detail, u"scope"_s);
}

void TestDeskAuthor::todayIsADateOfTheFloor()
{
    QCOMPARE(m_author->today(), QDate(2026, 3, 3)); // 01:00 in Shanghai
}

QTEST_GUILESS_MAIN(TestDeskAuthor)
#include "tst_deskauthor.moc"
