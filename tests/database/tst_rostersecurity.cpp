// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rosterhash.h"
#include "core/storage/notifications.h"
#include "core/storage/sqlrosterstore.h"
#include "tests/support/postgrescluster.h"

#include <QSignalSpy>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

using namespace fw;
using namespace fw::roster;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::Database;
using storage::SqlRosterStore;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};
const QString kTeam = u"alpha"_s;

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = kNow;
    made.action = action;
    return made;
}

Person somebody(const QString &id, const QString &team)
{
    Person person;
    person.id = id;
    person.name = {u"Li Min"_s, u"李敏"_s};
    person.team = team;
    person.protections = {{Protection::Pregnancy, QDate(2026, 1, 1), {}}};
    return person;
}

ShiftPattern early()
{
    ShiftPattern pattern;
    pattern.code = u"E"_s;
    pattern.spans = {{420, 930}};
    return pattern;
}

} // namespace

/// What the server itself lets members of both companies do with rosters.
class TestRosterSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whoPlansDoesNotPublish();
    void theOtherSideReleases();
    void nobodyReadsWhatLiesElsewhere();
    void anApprovalReleasesNoMoreThanItsRequest();
    void nobodyApprovesTheOwnRequest();
    void filesAreForWhoMayReadThem();
    void agentsSeeTheirOwnShifts();
    void agentsAskForThemselves();
    void agentsSeeTheirOwnAttendance();
    void plansAreTold();
    void isRefused_data();
    void isRefused();

private:
    [[nodiscard]] std::shared_ptr<Database> as(const QString &user) const;
    void admin(const QString &statement) const;
    [[nodiscard]] RosterDocument fresh();
    [[nodiscard]] Result<RosterVersion> draftAs(const QString &user, RosterDocument &document);
    [[nodiscard]] Result<RosterVersion> submitAs(const QString &user, const RosterDocument &kept);
    [[nodiscard]] Result<RosterVersion> decideAs(const QString &user, RosterVersion version,
                                                 VersionState state);
    [[nodiscard]] RosterDocument released();
    [[nodiscard]] static std::size_t ofOthers(const SqlRosterStore &own);

    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
    int m_month = 0; ///< each test has a plan of its own
};

void TestRosterSecurity::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

std::shared_ptr<Database> TestRosterSecurity::as(const QString &user) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = user;
    const auto opened = Database::open(profile, {}, Database::Schema::MustBeNewest);
    if (!opened) {
        qWarning() << opened.error().detail;
    }
    return opened ? *opened : nullptr;
}

void TestRosterSecurity::initTestCase()
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
    const QList<QStringList> members = {
        {u"fs"_s, u"C-FS"_s, u"north"_s, {}},      {u"fsouth"_s, u"C-FS"_s, u"south"_s, {}},
        {u"os"_s, u"O-OS"_s, u"north"_s, {}},      {u"pm"_s, u"O-PM"_s, u"north"_s, {}},
        {u"psouth"_s, u"O-PM"_s, u"south"_s, {}},  {u"ga"_s, u"O-GA"_s, u"north"_s, {}},
        {u"lead"_s, u"O-TL"_s, {}, u"alpha"_s},    {u"other"_s, u"O-TL"_s, {}, u"beta"_s},
        {u"support"_s, u"C-SP"_s, u"north"_s, {}}, {u"auditor"_s, u"AUD"_s, {}, {}},
        {u"agent"_s, u"O-CSR"_s, {}, {}},          {u"csr"_s, u"O-CSR"_s, {}, {}},
    };
    for (const QStringList &member : members) {
        admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        admin(u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), "
              "array_remove(ARRAY['%4'], ''))"_s.arg(member[0], member[1], member[2], member[3]));
    }
    admin(u"SELECT priv.set_person('csr', 'a1')"_s);
    SqlRosterStore store(as(u"ga"_s));
    const Outcome kept = store.savePeople({somebody(u"a1"_s, kTeam), somebody(u"a2"_s, kTeam)},
                                          entry(u"roster.people"_s));
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    QVERIFY(store.savePatterns({early()}, entry(u"roster.patterns"_s)));
}

void TestRosterSecurity::init()
{
    ++m_month;
}

RosterDocument TestRosterSecurity::fresh()
{
    const QDate first = QDate(2026, 1, 1).addMonths(m_month);
    RosterDocument document{{}, Roster(kTeam, first, first.addDays(6))};
    for (int day = 0; day < 7; ++day) {
        document.roster.set({u"a1"_s, first.addDays(day)}, Cell::shift(early()));
        document.roster.set({u"a2"_s, first.addDays(day)}, Cell::dayOff());
    }
    document.version.savedBy = u"somebody else"_s;
    return document;
}

Result<RosterVersion> TestRosterSecurity::draftAs(const QString &user, RosterDocument &document)
{
    Result<RosterVersion> kept =
        SqlRosterStore(as(user)).saveDraft(document, entry(u"roster.save"_s));
    if (kept) {
        document.version = *kept;
    }
    return kept;
}

Result<RosterVersion> TestRosterSecurity::submitAs(const QString &user, const RosterDocument &kept)
{
    RosterVersion next = kept.version;
    next.hash = hashOf(kept.roster);
    return decideAs(user, next, VersionState::Submitted);
}

Result<RosterVersion> TestRosterSecurity::decideAs(const QString &user, RosterVersion version,
                                                   VersionState state)
{
    version.state = state;
    version.decidedBy = u"somebody else"_s;
    return SqlRosterStore(as(user)).decide(version, entry(u"roster.decide"_s));
}

RosterDocument TestRosterSecurity::released()
{
    RosterDocument document = fresh();
    if (!draftAs(u"lead"_s, document)) {
        return document;
    }
    const auto submitted = submitAs(u"os"_s, document);
    const auto done = submitted ? decideAs(u"fs"_s, *submitted, VersionState::Released) : submitted;
    if (!done) {
        qWarning() << done.error().detail;
    } else {
        document.version = *done;
    }
    return document;
}

void TestRosterSecurity::whoPlansDoesNotPublish()
{
    RosterDocument document = fresh();
    QVERIFY(!draftAs(u"fs"_s, document));
    QVERIFY(!draftAs(u"other"_s, document));
    QVERIFY(!draftAs(u"agent"_s, document));
    const auto kept = draftAs(u"lead"_s, document);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    QCOMPARE(kept->savedBy, u"lead"_s);
    QVERIFY(kept->savedAt > kNow + 1'000h);
    QVERIFY(!submitAs(u"lead"_s, document));
    QVERIFY(!submitAs(u"fs"_s, document));
    document.roster.set({u"a2"_s, document.roster.last()}, Cell::shift(early()));
    QCOMPARE(draftAs(u"ga"_s, document)->savedBy, u"ga"_s);
    QVERIFY(SqlRosterStore(as(u"lead"_s)).document(document.version.id)->roster == document.roster);
}

void TestRosterSecurity::theOtherSideReleases()
{
    RosterDocument document = fresh();
    QVERIFY(bool(draftAs(u"os"_s, document)));
    QVERIFY(!decideAs(u"fs"_s, document.version, VersionState::Released)); // not submitted
    const auto submitted = submitAs(u"os"_s, document);
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().detail));
    QCOMPARE(submitted->submittedBy, u"os"_s);
    QVERIFY(!decideAs(u"os"_s, *submitted, VersionState::Released));
    QVERIFY(!decideAs(u"pm"_s, *submitted, VersionState::Released));
    QVERIFY(!decideAs(u"fsouth"_s, *submitted, VersionState::Released));
    QVERIFY(!draftAs(u"os"_s, document)); // what was signed stays as it was
    RosterVersion forged = *submitted;
    forged.hash = QByteArray(64, 'a');
    QVERIFY(!decideAs(u"fs"_s, forged, VersionState::Released));
    const auto done = decideAs(u"fs"_s, *submitted, VersionState::Released);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(done->decidedBy, u"fs"_s);
    QCOMPARE(done->submittedBy, u"os"_s);
    RosterDocument next = fresh();
    QVERIFY(bool(draftAs(u"lead"_s, next)));
    QVERIFY(bool(decideAs(u"fs"_s, *submitAs(u"pm"_s, next), VersionState::Released)));
    QCOMPARE(SqlRosterStore(as(u"pm"_s)).document(done->id)->version.state,
             VersionState::Superseded);
}

void TestRosterSecurity::nobodyReadsWhatLiesElsewhere()
{
    const RosterDocument document = released();
    QCOMPARE(document.version.state, VersionState::Released);
    const QDate first = document.roster.first();
    const auto seenBy = [&](const QString &user) {
        SqlRosterStore store(as(user));
        const bool isDocumentSeen = bool(store.document(document.version.id));
        const int cells = int(store.released({}, first, first.addDays(6))->size());
        return isDocumentSeen == (cells > 0) ? cells : -1;
    };
    for (const QString &user : {u"fs"_s, u"os"_s, u"pm"_s, u"ga"_s, u"lead"_s, u"support"_s}) {
        QVERIFY2(seenBy(user) == 14, qPrintable(user));
    }
    for (const QString &user : {u"fsouth"_s, u"psouth"_s, u"other"_s, u"auditor"_s, u"agent"_s}) {
        QVERIFY2(seenBy(user) == 0, qPrintable(user));
        QVERIFY2(SqlRosterStore(as(user)).people()->empty(), qPrintable(user));
    }
}

void TestRosterSecurity::anApprovalReleasesNoMoreThanItsRequest()
{
    const RosterDocument document = released();
    const QDate day = document.roster.first().addDays(2);
    Request request;
    request.team = kTeam;
    request.person = u"a1"_s;
    request.from = request.to = day;
    request.askedBy = u"somebody else"_s;
    QVERIFY(!SqlRosterStore(as(u"fs"_s)).saveRequest(request, {}, entry(u"roster.leave.ask"_s)));
    const auto asked =
        SqlRosterStore(as(u"ga"_s)).saveRequest(request, {}, entry(u"roster.leave.ask"_s));
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
    QCOMPARE(asked->askedBy, u"ga"_s);
    Request approved = *asked;
    approved.state = RequestState::Approved;
    const CellChange leave{{u"a1"_s, day}, Cell::onLeave(LeaveKind::Annual)};
    const CellChange more{{u"a2"_s, day}, Cell::shift(early())};
    SqlRosterStore lead(as(u"lead"_s));
    QVERIFY(!lead.saveRequest(approved, {leave, more}, entry(u"roster.leave.approve"_s)));
    QCOMPARE(lead.requests(kTeam)->front().state, RequestState::Open);
    QVERIFY(!SqlRosterStore(as(u"other"_s))
                 .saveRequest(approved, {leave}, entry(u"roster.leave.approve"_s)));
    const auto done = lead.saveRequest(approved, {leave}, entry(u"roster.leave.approve"_s));
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(done->decidedBy, u"lead"_s);
    const auto now = lead.versions(kTeam, day, day);
    QCOMPARE(now->front().version.state, VersionState::Released);
    QCOMPARE(now->front().version.decidedBy, u"lead"_s);
    QCOMPARE(lead.released(kTeam, day, day)->at(leave.key).kind, Cell::Kind::Leave);
}

void TestRosterSecurity::nobodyApprovesTheOwnRequest()
{
    const RosterDocument document = released();
    Request request;
    request.kind = RequestKind::Overtime;
    request.team = kTeam;
    request.person = u"a1"_s;
    request.from = request.to = document.roster.first();
    request.span = {930, 990};
    SqlRosterStore lead(as(u"lead"_s));
    const auto asked = lead.saveRequest(request, {}, entry(u"roster.overtime.ask"_s));
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
    Request next = *asked;
    next.state = RequestState::Approved;
    QVERIFY(!lead.saveRequest(next, {}, entry(u"roster.overtime.approve"_s)));
    QVERIFY(
        !SqlRosterStore(as(u"pm"_s)).saveRequest(next, {}, entry(u"roster.overtime.approve"_s)));
    next.state = RequestState::Withdrawn;
    QVERIFY(!SqlRosterStore(as(u"os"_s)).saveRequest(next, {}, entry(u"roster.overtime.w"_s)));
    next.state = RequestState::Refused;
    QCOMPARE(SqlRosterStore(as(u"fs"_s))
                 .saveRequest(next, {}, entry(u"roster.overtime.refuse"_s))
                 ->decidedBy,
             u"fs"_s);
}

void TestRosterSecurity::filesAreForWhoMayReadThem()
{
    QCOMPARE(SqlRosterStore(as(u"lead"_s)).people()->front().protections.size(), std::size_t(1));
    const auto names = SqlRosterStore(as(u"support"_s)).people();
    QCOMPARE(names->size(), std::size_t(2));
    QVERIFY(names->front().protections.empty());
    QVERIFY(!SqlRosterStore(as(u"lead"_s))
                 .savePeople({somebody(u"a1"_s, kTeam)}, entry(u"roster.people"_s)));
    QVERIFY(!SqlRosterStore(as(u"ga"_s))
                 .savePeople({somebody(u"g1"_s, u"gamma"_s)}, entry(u"roster.people"_s)));
    Requirement needed;
    needed.set(QDate(2026, 3, 1), std::vector<double>(48, 2));
    QVERIFY(!SqlRosterStore(as(u"os"_s))
                 .saveRequirement(kTeam, needed, entry(u"roster.requirement"_s)));
    QVERIFY(
        SqlRosterStore(as(u"fs"_s)).saveRequirement(kTeam, needed, entry(u"roster.requirement"_s)));
    QVERIFY(!SqlRosterStore(as(u"os"_s)).saveRules({RuleSet()}, entry(u"roster.rules"_s)));
}

void TestRosterSecurity::agentsSeeTheirOwnShifts()
{
    const RosterDocument document = released();
    const QDate first = document.roster.first();
    SqlRosterStore own(as(u"csr"_s));
    const auto people = own.people();
    QCOMPARE(people->size(), std::size_t(1));
    QCOMPARE(people->front().id, u"a1"_s);
    QVERIFY(people->front().protections.empty()); // the file is for who keeps files
    QCOMPARE(own.patterns()->size(), std::size_t(1));
    const auto cells = own.released({}, first, first.addDays(6));
    QCOMPARE(cells->size(), std::size_t(7));
    for (const auto &[key, cell] : *cells) {
        QCOMPARE(key.person, u"a1"_s);
    }
    QCOMPARE(own.document(document.version.id)->roster.cells().size(), std::size_t(7));
    QVERIFY(own.requirement(kTeam, first, first.addDays(6))->on(first).empty());
    // What is being planned is nobody's yet.
    RosterDocument draft = fresh();
    QVERIFY(bool(draftAs(u"lead"_s, draft)));
    QVERIFY(!own.document(draft.version.id));
    const auto versions = own.versions(kTeam, first, first.addYears(2));
    for (const RosterDocument &each : *versions) {
        QVERIFY(each.version.state == VersionState::Released ||
                each.version.state == VersionState::Superseded);
    }
    // One who is not known to the rosters sees nothing at all.
    QVERIFY(SqlRosterStore(as(u"agent"_s)).versions(kTeam, first, first.addDays(6))->empty());
}

void TestRosterSecurity::agentsAskForThemselves()
{
    const RosterDocument document = released();
    Request request;
    request.team = kTeam;
    request.person = u"a1"_s;
    request.from = request.to = document.roster.first().addDays(3);
    SqlRosterStore own(as(u"csr"_s));
    const auto asked = own.saveRequest(request, {}, entry(u"roster.leave.ask"_s));
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
    QCOMPARE(asked->askedBy, u"csr"_s);
    Request other = request;
    other.person = u"a2"_s;
    QVERIFY(!own.saveRequest(other, {}, entry(u"roster.leave.ask"_s)));
    Request swap = request;
    swap.kind = RequestKind::Swap;
    swap.other = u"a2"_s;
    swap.otherDate = request.from.addDays(1);
    const auto swapped = own.saveRequest(swap, {}, entry(u"roster.swap.ask"_s));
    QVERIFY2(swapped, swapped ? "" : qPrintable(swapped.error().detail));
    swap.other = u"g1"_s; // in no team of theirs
    QVERIFY(!own.saveRequest(swap, {}, entry(u"roster.swap.ask"_s)));
    Request overtime = request;
    overtime.kind = RequestKind::Overtime;
    overtime.span = {930, 990};
    QVERIFY(!own.saveRequest(overtime, {}, entry(u"roster.overtime.ask"_s)));
    QCOMPARE(own.requests(kTeam)->size(), std::size_t(2) + ofOthers(own));
    // Decided by others only; what was asked by another is not theirs to withdraw.
    Request next = *asked;
    next.state = RequestState::Approved;
    QVERIFY(!own.saveRequest(next, {}, entry(u"roster.leave.approve"_s)));
    next.state = RequestState::Withdrawn;
    const auto withdrawn = own.saveRequest(next, {}, entry(u"roster.leave.withdraw"_s));
    QVERIFY2(withdrawn, withdrawn ? "" : qPrintable(withdrawn.error().detail));
    const auto forThem =
        SqlRosterStore(as(u"ga"_s)).saveRequest(request, {}, entry(u"roster.leave.ask"_s));
    QVERIFY(bool(forThem));
    next = *forThem;
    next.state = RequestState::Withdrawn;
    QVERIFY(!own.saveRequest(next, {}, entry(u"roster.leave.withdraw"_s)));
    QVERIFY(SqlRosterStore(as(u"agent"_s)).requests(kTeam)->empty());
}

/// Requests about the person that were made by others in the tests before.
std::size_t TestRosterSecurity::ofOthers(const SqlRosterStore &own)
{
    const auto all = own.requests(kTeam);
    return std::size_t(std::count_if(all->begin(), all->end(),
                                     [](const Request &each) { return each.askedBy != u"csr"_s; }));
}

void TestRosterSecurity::agentsSeeTheirOwnAttendance()
{
    for (const QString &person : {u"a1"_s, u"a2"_s}) {
        admin(u"INSERT INTO attendance_days VALUES ('%1', 20000, 'alpha', 0, 0, 0, 0, 0, 0, 0, 0, "
              "0, 0, '[]')"_s.arg(person));
    }
    const auto count = [this](const QString &user) {
        const auto database = as(user);
        QSqlQuery query(database->connection());
        return query.exec(u"SELECT count(*), min(person) FROM attendance_days"_s) && query.next()
                   ? query.value(0).toString() + query.value(1).toString()
                   : query.lastError().text();
    };
    QCOMPARE(count(u"csr"_s), u"1a1"_s);
    QCOMPARE(count(u"agent"_s), u"0"_s);
    QCOMPARE(count(u"lead"_s), u"2a1"_s);
    const auto database = as(u"csr"_s);
    QSqlQuery query(database->connection());
    QVERIFY(!query.exec(u"UPDATE attendance_days SET worked = 9"_s) ||
            query.numRowsAffected() == 0);
}

void TestRosterSecurity::plansAreTold()
{
    storage::Notifications heard([this] { return Result(as(u"pm"_s)); },
                                 {QString(storage::kRostersChannel)});
    QSignalSpy subscribed(&heard, &storage::Notifications::subscribed);
    QSignalSpy notified(&heard, &storage::Notifications::notified);
    heard.start();
    QVERIFY(subscribed.wait());
    RosterDocument document = fresh();
    QVERIFY(bool(draftAs(u"lead"_s, document)));
    QVERIFY(!notified.isEmpty() || notified.wait());
    QCOMPARE(notified.first().first().toString(), QString(storage::kRostersChannel));
}

void TestRosterSecurity::isRefused_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("deed");
    QTest::newRow("a released cell is changed") << u"os"_s << u"UPDATE roster_cells SET kind = 1"_s;
    QTest::newRow("a cell is added to what is released")
        << u"os"_s
        << u"INSERT INTO roster_cells SELECT id, 'x', first_day, 1, '', '', '', 0, 0, 0, '' "
           "FROM roster_versions WHERE state = 2"_s;
    QTest::newRow("a version is born released")
        << u"os"_s
        << u"INSERT INTO roster_versions (team, first_day, last_day, number, based_on, state, "
           "revision, saved_by, saved_at, submitted_by, submitted_at, decided_by, decided_at, "
           "reason, hash, request) VALUES ('alpha', 9, 9, 1, 0, 2, 1, '', 0, '', 0, '', 0, '', "
           "repeat('a', 64), 0)"_s;
    QTest::newRow("a version without an own approval")
        << u"lead"_s
        << u"INSERT INTO roster_versions (team, first_day, last_day, number, based_on, state, "
           "revision, saved_by, saved_at, submitted_by, submitted_at, decided_by, decided_at, "
           "reason, hash, request) VALUES ('alpha', 9, 9, 1, 0, 0, 1, '', 0, '', 0, '', 0, '', "
           "'', 77)"_s;
    QTest::newRow("a version is deleted") << u"os"_s << u"DELETE FROM roster_versions"_s;
    QTest::newRow("a team is moved") << u"os"_s << u"UPDATE roster_versions SET team = 'beta'"_s;
    QTest::newRow("a request is another's")
        << u"ga"_s << u"UPDATE roster_requests SET person = 'a2'"_s;
    QTest::newRow("an agent is somebody else")
        << u"csr"_s << u"SELECT priv.set_person('csr', 'a2')"_s;
    QTest::newRow("rights are widened")
        << u"lead"_s << u"INSERT INTO priv.roster_rights VALUES ('O-TL', 'publish', 'A', '*')"_s;
    QTest::newRow("a trigger is stopped")
        << u"os"_s << u"ALTER TABLE roster_cells DISABLE TRIGGER ALL"_s;
}

void TestRosterSecurity::isRefused()
{
    QCOMPARE(released().version.state, VersionState::Released);
    QFETCH(QString, user);
    QFETCH(QString, deed);
    const auto database = as(user);
    QVERIFY(database != nullptr);
    QSqlQuery query(database->connection());
    QVERIFY(!query.exec(deed));
}

QTEST_GUILESS_MAIN(TestRosterSecurity)

#include "tst_rostersecurity.moc"
