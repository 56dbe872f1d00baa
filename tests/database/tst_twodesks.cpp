// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "core/storage/serverfeed.h"
#include "core/storage/sqlrosterstore.h"
#include "core/storage/threadedrosters.h"
#include "tests/support/memoryroster.h"
#include "tests/support/postgrescluster.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rosterstrokes.h"

#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::roster;
using storage::Database;
using storage::SqlRosterStore;

namespace {

constexpr int kPatience = 30'000; ///< ms, for a slow machine
const QString kTeam = u"alpha"_s;
const QDate kDay(2026, 3, 18);

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = TimePoint(1h);
    made.action = action;
    return made;
}

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, kTeam, {u"Alpha"_s, u"一组"_s}, ScopeLevel::Team);
    return config;
}

Person somebody(const QString &id)
{
    Person person;
    person.id = id;
    person.team = kTeam;
    person.joined = QDate(2020, 1, 1);
    person.roles = {{{}, PersonRole::Lead}}; // who leads needs nobody who does
    return person;
}

ShiftPattern early()
{
    ShiftPattern pattern;
    pattern.code = u"E"_s;
    pattern.spans = {{420, 900}};
    return pattern;
}

/// The rosters of a desk, as the console joins them on a server; what its person may do there is
/// the server's to say.
struct Desk
{
    Desk(const storage::StorageWorker::Opener &opener, const Clock &clock)
        : users(audit)
        , door(users, audit, clock, u"desk"_s)
        , policy(*access::AccessMatrix::builtIn())
        , session(door, policy, clock)
        , floor(config(), clock)
        , own(audit)
        , followed(config(), clock)
        , feed(opener, u"server"_s, followed, clock)
        , threaded(feed.threads())
    {
        isBegun = bool(session.begin());
        desk = std::make_unique<RosterDesk>(session, floor, own, clock,
                                            guard::DeskName{u"desk"_s, u"desk"_s});
        isBegun = isBegun && desk->useStore(own, &threaded);
        plan = std::make_unique<ui::RosterPlan>(*desk, editor);
        conflicted = std::make_unique<QSignalSpy>(plan.get(), &ui::RosterPlan::conflicted);
        failed = std::make_unique<QSignalSpy>(plan.get(), &ui::RosterPlan::failed);
        QObject::connect(&feed, &storage::ServerFeed::rostersTold, desk.get(),
                         &RosterDesk::reloadSoon);
        QObject::connect(&feed, &storage::ServerFeed::subscribed, &feed, [this] { isTold = true; });
        feed.start();
    }

    [[nodiscard]] static CellKey key(const QString &person) { return {person, kDay}; }

    bool leave(const QString &person, LeaveKind kind)
    {
        return ui::RosterStrokes(editor).leave({key(person)}, kind);
    }

    [[nodiscard]] Cell cell(const QString &person) const
    {
        return editor.roster().cell(key(person));
    }

    tests::MemoryAudit audit;
    tests::MemoryUsers users;
    access::Doorkeeper door;
    access::AccessPolicy policy;
    guard::DeskSession session;
    live::FloorStore floor;
    tests::MemoryRoster own; ///< nothing of the server is kept here
    /// What the feed begins anew. No recorder has told it of teams, so it is not that of the desk,
    /// which would know of nobody to plan.
    live::FloorStore followed;
    storage::ServerFeed feed;
    storage::ThreadedRosters threaded;
    std::unique_ptr<RosterDesk> desk;
    ui::RosterEditor editor;
    std::unique_ptr<ui::RosterPlan> plan;
    std::unique_ptr<QSignalSpy> conflicted;
    std::unique_ptr<QSignalSpy> failed;
    bool isBegun = false;
    bool isTold = false; ///< of what is new
};

} // namespace

/// Desks that plan the same roster on one server, and a server that takes its time.
class TestTwoDesks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void bothSeeTheirConflict();
    void whatIsReleasedAppearsAtTheOther();
    void theWindowTurnsWhileTheServerWaits();
    void aServerThatIsAwayRefusesWithoutWaiting();
    void peopleAreTakenFromOwnTeamsOnly();

private:
    void admin(const QString &statement) const;
    [[nodiscard]] storage::StorageWorker::Opener openerOf(const QString &login) const;
    [[nodiscard]] std::unique_ptr<Desk> deskOf(const QString &login) const;
    /// A month in which no rule is broken, kept as a draft.
    void plan(Desk &desk) const;
    /// The month of the test, open at that desk.
    void open(Desk &desk) const;
    void keep(Desk &desk) const;
    void submitted(Desk &desk) const;

    SystemClock m_clock;
    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
};

void TestTwoDesks::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

storage::StorageWorker::Opener TestTwoDesks::openerOf(const QString &login) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = login;
    return [profile] { return Database::open(profile, {}, Database::Schema::MustBeNewest); };
}

std::unique_ptr<Desk> TestTwoDesks::deskOf(const QString &login) const
{
    auto desk = std::make_unique<Desk>(openerOf(login), m_clock);
    const bool isThere = QTest::qWaitFor(
        [&] { return desk->isTold && desk->desk->people().size() == 2; }, kPatience);
    return desk->isBegun && isThere ? std::move(desk) : nullptr;
}

void TestTwoDesks::initTestCase()
{
    const Outcome started = m_cluster.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
}

void TestTwoDesks::init()
{
    const auto profile = m_cluster.makeDatabase();
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().detail));
    m_profile = *profile;
    const auto database = Database::open(m_profile, {}, Database::Schema::BringUpToDate);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail + m_cluster.log()));
    m_database = *database;
    admin(u"INSERT INTO nodes VALUES ('all', NULL), ('north', 'all'), ('south', 'all'), "
          "('alpha', 'north'), ('gamma', 'south')"_s);
    const QList<QStringList> members = {
        {u"fs"_s, u"C-FS"_s, u"north"_s, {}},   {u"os"_s, u"O-OS"_s, u"north"_s, {}},
        {u"ga"_s, u"O-GA"_s, u"north"_s, {}},   {u"gasouth"_s, u"O-GA"_s, u"south"_s, {}},
        {u"lead"_s, u"O-TL"_s, {}, u"alpha"_s}, {u"second"_s, u"O-TL"_s, {}, u"alpha"_s},
    };
    for (const QStringList &member : members) {
        admin(u"DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1') THEN "
              "CREATE ROLE %1 LOGIN; END IF; END $$"_s.arg(member[0]));
        admin(u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), "
              "array_remove(ARRAY['%4'], ''))"_s.arg(member[0], member[1], member[2], member[3]));
    }
    SqlRosterStore store(*openerOf(u"ga"_s)());
    const Outcome kept =
        store.savePeople({somebody(u"a1"_s), somebody(u"a2"_s)}, entry(u"roster.people"_s));
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    QVERIFY(store.savePatterns({early()}, entry(u"roster.patterns"_s)));
}

void TestTwoDesks::cleanup()
{
    m_database.reset();
}

void TestTwoDesks::open(Desk &desk) const
{
    bool isOpen = false;
    desk.plan->open(kTeam, kDay, [&isOpen] { isOpen = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isOpen || !desk.failed->isEmpty(), kPatience);
    QVERIFY2(isOpen, desk.failed->isEmpty() ? "" : qPrintable(desk.failed->back()[0].toString()));
}

void TestTwoDesks::plan(Desk &desk) const
{
    open(desk);
    std::vector<CellKey> cells;
    for (const QString &person : {u"a1"_s, u"a2"_s}) {
        for (QDate date(2026, 3, 1); date.month() == 3; date = date.addDays(1)) {
            cells.push_back({person, date});
        }
    }
    QCOMPARE(desk.editor.base().people.size(), std::size_t(2)); // who is not known breaks rules
    QVERIFY(ui::RosterStrokes(desk.editor).dayOff(cells));
    QVERIFY(desk.leave(u"a2"_s, LeaveKind::Annual));
    keep(desk);
}

void TestTwoDesks::keep(Desk &desk) const
{
    std::optional<bool> kept;
    desk.plan->saveSoon([&kept](bool isKept) { kept = isKept; });
    QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), kPatience);
    QVERIFY2(*kept, desk.failed->isEmpty() ? "" : qPrintable(desk.failed->back()[0].toString()));
}

void TestTwoDesks::submitted(Desk &desk) const
{
    std::optional<bool> done;
    desk.plan->submit([&done](bool isDone) { done = isDone; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), kPatience);
    QVERIFY2(*done, desk.failed->isEmpty() ? "" : qPrintable(desk.failed->back()[0].toString()));
    QCOMPARE(desk.editor.version().state, VersionState::Submitted);
}

void TestTwoDesks::bothSeeTheirConflict()
{
    const auto one = deskOf(u"lead"_s);
    const auto other = deskOf(u"second"_s);
    QVERIFY(one && other);
    open(*one);
    open(*other);
    QVERIFY(one->leave(u"a1"_s, LeaveKind::Sick));
    keep(*one);
    // Without being asked, the other desk shows the draft that it did not know of.
    QTRY_COMPARE_WITH_TIMEOUT(other->editor.version().id, one->editor.version().id, kPatience);
    QVERIFY(other->cell(u"a1"_s) == Cell::onLeave(LeaveKind::Sick));
    // Both go on from there at once.
    QVERIFY(other->leave(u"a1"_s, LeaveKind::Annual));
    QVERIFY(one->leave(u"a2"_s, LeaveKind::Sick));
    keep(*one);
    std::optional<bool> kept;
    other->plan->saveSoon([&kept](bool isKept) { kept = isKept; });
    QTRY_VERIFY_WITH_TIMEOUT(kept.has_value(), kPatience);
    QVERIFY(!*kept);
    QTRY_COMPARE_WITH_TIMEOUT(int(other->conflicted->size()), 1, kPatience);
    const auto theirs = other->conflicted->front()[0].value<RosterDocument>();
    QCOMPARE(theirs.version.savedBy, u"lead"_s);
    QVERIFY(theirs.roster.cell(Desk::key(u"a2"_s)) == Cell::onLeave(LeaveKind::Sick));
    // What is settled at one desk comes to the other, which has nothing that is not kept.
    const ui::RosterMerge merge =
        ui::mergeOf(other->editor.saved(), other->editor.roster(), theirs.roster);
    other->plan->settle(theirs, merge, {});
    QTRY_VERIFY_WITH_TIMEOUT(one->cell(u"a1"_s) == Cell::onLeave(LeaveKind::Annual), kPatience);
    QVERIFY(other->cell(u"a2"_s) == Cell::onLeave(LeaveKind::Sick));
}

void TestTwoDesks::whatIsReleasedAppearsAtTheOther()
{
    const auto planner = deskOf(u"lead"_s);
    const auto supervisor = deskOf(u"os"_s);
    const auto carrier = deskOf(u"fs"_s);
    QVERIFY(planner && supervisor && carrier);
    plan(*planner);
    open(*supervisor);
    submitted(*supervisor);
    open(*carrier);
    QCOMPARE(carrier->editor.version().state, VersionState::Submitted);
    QSignalSpy told(planner->desk.get(), &RosterDesk::plansChanged);
    std::optional<bool> done;
    carrier->plan->release([&done](bool isDone) { done = isDone; });
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), kPatience);
    QVERIFY2(*done,
             carrier->failed->isEmpty() ? "" : qPrintable(carrier->failed->back()[0].toString()));
    // No restart, no click: the other desks have it.
    for (Desk *each : {planner.get(), supervisor.get()}) {
        QTRY_COMPARE_WITH_TIMEOUT(each->editor.version().state, VersionState::Released, kPatience);
        QCOMPARE(each->editor.version().decidedBy, u"fs"_s);
    }
    QVERIFY(!told.isEmpty());
    std::map<CellKey, Cell> released;
    planner->desk->readReleased(kTeam, kDay, kDay, [&released](const auto &cells) {
        if (cells) {
            released = *cells;
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(!released.empty(), kPatience);
    QVERIFY(released.at(Desk::key(u"a1"_s)) == Cell::dayOff());
}

/// Somebody else's transaction keeps the server from answering.
void TestTwoDesks::theWindowTurnsWhileTheServerWaits()
{
    const auto desk = deskOf(u"lead"_s);
    QVERIFY(desk);
    plan(*desk);
    const auto supervisor = deskOf(u"os"_s);
    QVERIFY(supervisor);
    open(*supervisor);
    admin(u"BEGIN"_s);
    admin(u"LOCK TABLE roster_versions, roster_people, roster_requests IN ACCESS EXCLUSIVE MODE"_s);
    std::optional<bool> done;
    int answers = 0;
    supervisor->plan->submit([&done](bool isDone) { done = isDone; });
    supervisor->desk->readRequests(kTeam, [&answers](const auto &) { ++answers; });
    supervisor->desk->savePatterns({early()}, [&answers](const auto &) { ++answers; });
    bool isTurning = false;
    QTimer::singleShot(0, supervisor->desk.get(), [&isTurning] { isTurning = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isTurning, kPatience);
    QVERIFY(!done.has_value()); // nobody can have answered
    QCOMPARE(answers, 0);
    QVERIFY(supervisor->plan->isSaving()); // and it is said
    admin(u"COMMIT"_s);
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value() && answers == 2, kPatience);
    QVERIFY(*done);
    QVERIFY(!supervisor->plan->isSaving());
    QCOMPARE(supervisor->editor.version().state, VersionState::Submitted);
}

void TestTwoDesks::aServerThatIsAwayRefusesWithoutWaiting()
{
    const auto desk = deskOf(u"lead"_s);
    const auto supervisor = deskOf(u"os"_s);
    QVERIFY(desk && supervisor);
    plan(*desk);
    open(*supervisor);
    m_database.reset();
    QVERIFY(m_cluster.stop());
    std::optional<bool> done;
    supervisor->plan->submit([&done](bool isDone) { done = isDone; });
    QVERIFY(!done.has_value());
    QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), kPatience);
    QVERIFY(!*done);
    QCOMPARE(int(supervisor->failed->size()), 1);
    QVERIFY(!supervisor->failed->front()[0].toString().isEmpty());
    QCOMPARE(supervisor->editor.version().state, VersionState::Draft); // as it is known to be
    QVERIFY(m_cluster.start());
}

void TestTwoDesks::peopleAreTakenFromOwnTeamsOnly()
{
    SqlRosterStore south(*openerOf(u"gasouth"_s)());
    Person taken = somebody(u"a1"_s);
    taken.team = u"gamma"_s;
    QVERIFY(!south.savePeople({taken}, entry(u"roster.people"_s)));
    const auto people = SqlRosterStore(*openerOf(u"ga"_s)()).people();
    QVERIFY(people);
    QCOMPARE(people->front().team, kTeam);
}

QTEST_MAIN(TestTwoDesks)
#include "tst_twodesks.moc"
