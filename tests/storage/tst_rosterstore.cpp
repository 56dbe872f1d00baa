// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rosterhash.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqlrosterstore.h"
#include "tests/support/databaserig.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::roster;
using storage::SqlRosterStore;

namespace {

const TimePoint kNow{std::chrono::hours(490'000)};
const QDate kFirst(2026, 3, 1);
const QDate kLast(2026, 3, 31);
const QString kTeam = u"r2-t1"_s;

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"li"_s;
    made.action = action;
    return made;
}

Person somebody(const QString &id, const QString &team = kTeam)
{
    Person person;
    person.id = id;
    person.name = {u"Li 'Min'"_s, u"李敏"_s};
    person.team = team;
    person.contract = ContractKind::PartTime;
    person.scheme = HoursScheme::ByQuarter;
    person.joined = QDate(2020, 2, 29);
    person.left = QDate(2026, 12, 31);
    person.roles = {{QDate(2020, 2, 29), PersonRole::Trainee},
                    {QDate(2020, 6, 1), PersonRole::Lead}};
    person.skills = {{u"english"_s, QDate(2025, 1, 1), QDate()}, {u"宽带"_s, QDate(), QDate()}};
    person.protections = {{Protection::Nursing, QDate(2026, 1, 1), QDate(2026, 5, 1)}};
    person.availability = {{1, 480, 1020}, {7, 0, 0}};
    person.logins = {{u"PJSIP/"_s + id, QDate(), QDate(2025, 5, 5)}, {u"x, \"y\" {z}"_s, {}, {}}};
    return person;
}

ShiftPattern night()
{
    ShiftPattern pattern;
    pattern.code = u"N"_s;
    pattern.name = {u"Night"_s, u"夜班"_s};
    pattern.letter = {u"N"_s, u"夜"_s};
    pattern.kind = ShiftKind::Night;
    pattern.spans = {{1290, 1890}};
    pattern.breaks = {{ActivityKind::Meal, 30, {1500, 1700}, false},
                      {ActivityKind::Break, 15, {1380, 1440}, true}};
    pattern.validFrom = QDate(2024, 1, 1);
    return pattern;
}

RosterDocument draftOf(int people)
{
    RosterDocument document{{}, Roster(kTeam, kFirst, kLast)};
    document.version.savedBy = u"li"_s;
    document.version.savedAt = kNow;
    const Cell shift = Cell::shift(night());
    for (int person = 0; person < people; ++person) {
        for (QDate date = kFirst; date <= kLast; date = date.addDays(1)) {
            const bool isOff = (person + date.day()) % 4 == 0;
            document.roster.set({u"p%1"_s.arg(person), date}, isOff ? Cell::dayOff() : shift);
        }
    }
    return document;
}

RosterVersion signedBy(const RosterDocument &document, const RosterVersion &version)
{
    RosterVersion next = version;
    next.state = VersionState::Submitted;
    next.submittedBy = u"li"_s;
    next.submittedAt = kNow;
    next.hash = hashOf(document.roster);
    return next;
}

RosterVersion releasedBy(const RosterVersion &version)
{
    RosterVersion next = version;
    next.state = VersionState::Released;
    next.decidedBy = u"wang"_s;
    next.decidedAt = kNow + 1h;
    return next;
}

} // namespace

class TestRosterStore final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        auto database = m_rig.fresh(dialect);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        use(*database);
    }

    void cleanup()
    {
        m_store.reset();
        m_audit.reset();
        m_database.reset();
    }

    void whatPlansAreMadeOfComesBackAsItWas()
    {
        const std::vector<Person> people{somebody(u"1001"_s), somebody(u"1002"_s)};
        QVERIFY(m_store->savePeople(people, entry(u"roster.people"_s)));
        Person moved = people[1];
        moved.team = u"r2-t2"_s;
        moved.skills.clear();
        QVERIFY(m_store->savePeople({moved}, entry(u"roster.people"_s)));
        QVERIFY(m_store->savePatterns({night()}, entry(u"roster.patterns"_s)));
        ShiftPattern ended = night();
        ended.validTo = QDate(2026, 1, 1);
        QVERIFY(m_store->savePatterns({ended, night()}, entry(u"roster.patterns"_s)).error().code !=
                ErrorCode::Conflict); // twice the same code: refused as a whole
        RuleSet rules;
        rules.from = QDate(2025, 1, 1);
        rules.mostNightsInRow = 3;
        rules.nightHours = {1380, 1800};
        rules.requiredCertificate = u"上岗证"_s;
        QVERIFY(m_store->saveRules({RuleSet{}, rules}, entry(u"roster.rules"_s)));
        Requirement required(15);
        required.set(kFirst, std::vector<double>(96, 1.0 / 3));
        required.set(kLast, std::vector<double>(96, 0.1));
        QVERIFY(m_store->saveRequirement(kTeam, required, entry(u"roster.requirement"_s)));
        reopen();
        QVERIFY(*m_store->people() == (std::vector<Person>{people[0], moved}));
        QVERIFY(*m_store->patterns() == std::vector<ShiftPattern>{night()});
        QVERIFY(*m_store->rules() == (std::vector<RuleSet>{RuleSet{}, rules}));
        QVERIFY(*m_store->requirement(kTeam, kFirst, kLast) == required);
        QVERIFY(m_store->requirement(kTeam, kFirst.addDays(1), kLast.addDays(-1))->days().empty());
        QCOMPARE(m_audit->read({}, 10)->size(), std::size_t(5));
    }

    void aMonthOfALargeTeamComesBackAsItWas()
    {
        RosterDocument document = draftOf(300);
        Cell special = Cell::shift(night());
        special.note = u"a\tb\\c\"d\", {e}\n换"_s;
        special.isPinned = true;
        special.overtimeMinutes = 60;
        document.roster.set({u"p7"_s, kLast}, special);
        document.roster.set({u"p8"_s, kLast}, Cell::onLeave(LeaveKind::Sick));
        const auto kept = m_store->saveDraft(document, entry(u"roster.save"_s));
        QVERIFY2(bool(kept), qPrintable(kept ? QString() : kept.error().detail));
        QCOMPARE(kept->number, 1);
        QCOMPARE(kept->revision, qint64(1));
        document.version = *kept;
        document.roster.set({u"p9"_s, kLast}, Cell());
        QCOMPARE(m_store->saveDraft(document, entry(u"roster.save"_s))->revision, qint64(2));
        reopen();
        const auto read = m_store->document(kept->id);
        QVERIFY(bool(read));
        QVERIFY(read->roster == document.roster);
        QCOMPARE(hashOf(read->roster), hashOf(document.roster));
        QCOMPARE(m_store->document(99).error().code, ErrorCode::NotFound);
        QVERIFY(m_store->versions(kTeam, kFirst, kFirst)->front().roster.cells().empty());
        QVERIFY(m_store->versions(kTeam, kLast.addDays(1), kLast.addDays(9))->empty());
    }

    void whoComesSecondIsToldWhatChanged()
    {
        RosterDocument mine = draftOf(2);
        mine.version = *m_store->saveDraft(mine, entry(u"roster.save"_s));
        RosterDocument theirs = mine;
        theirs.version.savedBy = u"wang"_s;
        theirs.roster.set({u"p1"_s, QDate(2026, 3, 4)}, Cell::onLeave(LeaveKind::Annual));
        QVERIFY(bool(m_store->saveDraft(theirs, entry(u"roster.save"_s))));
        const auto second = m_store->saveDraft(mine, entry(u"roster.save"_s));
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QCOMPARE(second.error().detail, u"wang (1): p1 2026-03-04"_s);
        QVERIFY(m_store->document(mine.version.id)->roster == theirs.roster);
        QCOMPARE(
            m_store->decide(signedBy(mine, mine.version), entry(u"roster.submit"_s)).error().code,
            ErrorCode::Conflict);
        QCOMPARE(m_audit->read({}, 10)->size(), std::size_t(2));
    }

    void aReleaseTakesThePlaceOfTheOneBefore()
    {
        const RosterVersion first = release(draftOf(1));
        QVERIFY(m_store->savePeople({somebody(u"p0"_s)}, entry(u"roster.people"_s)));
        RosterDocument next = draftOf(1);
        next.roster.set({u"p0"_s, kFirst}, Cell::onLeave(LeaveKind::Sick));
        const RosterVersion second = release(next);
        QCOMPARE(second.number, 2);
        QCOMPARE(m_store->document(first.id)->version.state, VersionState::Superseded);
        const auto cells = m_store->released(kTeam, kFirst, kLast);
        QVERIFY(*cells == next.roster.cells());
        QVERIFY(*m_store->released({}, kFirst, kFirst) ==
                (std::map<CellKey, Cell>{{{u"p0"_s, kFirst}, Cell::onLeave(LeaveKind::Sick)}}));
        // Who moves to another team brings along what was planned.
        QVERIFY(m_store->savePeople({somebody(u"p0"_s, u"other"_s)}, entry(u"roster.people"_s)));
        QVERIFY(m_store->released(kTeam, kFirst, kLast)->empty());
        QCOMPARE(m_store->released(u"other"_s, kFirst, kLast)->size(), std::size_t(31));
        RosterDocument week = draftOf(1);
        week.roster = Roster(kTeam, kFirst, kFirst.addDays(6));
        week.version = *m_store->saveDraft(week, entry(u"roster.save"_s));
        week.version = *m_store->decide(signedBy(week, week.version), entry(u"roster.submit"_s));
        const auto over = m_store->decide(releasedBy(week.version), entry(u"roster.release"_s));
        QCOMPARE(over.error().detail, u"overlap"_s);
    }

    void whatWasSignedIsNotChanged_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("a cell") << u"UPDATE roster_cells SET note = 'x'"_s;
        QTest::newRow("no cell") << u"DELETE FROM roster_cells"_s;
        QTest::newRow("one more")
            << u"INSERT INTO roster_cells SELECT version, 'x', day, kind, pattern, spans, "
               "activities, leave_kind, overtime, is_pinned, note FROM roster_cells"_s;
        QTest::newRow("a draft again") << u"UPDATE roster_versions SET state = 0, hash = ''"_s;
        QTest::newRow("another hash")
            << u"UPDATE roster_versions SET hash = replace(hash, '1', '2') || ''"_s;
        QTest::newRow("no version") << u"DELETE FROM roster_versions"_s;
    }

    void whatWasSignedIsNotChanged()
    {
        QFETCH(QString, deed);
        release(draftOf(1));
        QSqlQuery query(m_database->connection());
        QVERIFY(!query.exec(deed));
    }

    void changeAndEntryStandOrFallTogether()
    {
        QVERIFY(!m_store->saveDraft(draftOf(1), entry({}))); // no action: refused
        QVERIFY(m_store->versions(kTeam, kFirst, kLast)->empty());
        QVERIFY(!m_store->savePeople({somebody(u"1"_s)}, entry({})));
        QVERIFY(m_store->people()->empty());
    }

    void anApprovedRequestIsReleasedWithIt()
    {
        const RosterVersion first = release(draftOf(2));
        Request request;
        request.kind = RequestKind::Swap;
        request.team = kTeam;
        request.person = u"p0"_s;
        request.from = request.to = QDate(2026, 3, 4);
        request.other = u"p1"_s;
        request.otherDate = QDate(2026, 3, 4);
        request.reason = u"家里有事"_s;
        request.askedBy = u"p0"_s;
        request.askedAt = kNow;
        const auto asked = m_store->saveRequest(request, {}, entry(u"roster.swap.ask"_s));
        QVERIFY2(bool(asked), qPrintable(asked ? QString() : asked.error().detail));
        Request approved = *asked;
        approved.state = RequestState::Approved;
        approved.decidedBy = u"zhang"_s;
        approved.decidedAt = kNow + 2h;
        const std::vector<CellChange> changes{{{u"p0"_s, request.from}, Cell::dayOff()},
                                              {{u"p1"_s, request.from}, Cell::shift(night())}};
        const auto done = m_store->saveRequest(approved, changes, entry(u"roster.swap.approve"_s));
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
        reopen();
        QVERIFY(m_store->requests(kTeam)->front() == *done);
        const std::vector<RosterDocument> all = *m_store->versions(kTeam, kFirst, kLast);
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0].version.state, VersionState::Released);
        QCOMPARE(all[0].version.basedOn, first.number);
        QCOMPARE(all[1].version.state, VersionState::Superseded);
        const Roster now = m_store->document(all[0].version.id)->roster;
        QVERIFY(now.cell(changes[0].key) == changes[0].cell);
        QVERIFY(now.cell(changes[1].key) == changes[1].cell);
        QCOMPARE(all[0].version.hash, hashOf(now));
        QCOMPARE(
            m_store->saveRequest(approved, changes, entry(u"roster.swap.approve"_s)).error().code,
            ErrorCode::Conflict);
    }

    void whatNoPlanCoversIsNotApproved()
    {
        Request request;
        request.team = kTeam;
        request.person = u"p0"_s;
        request.from = request.to = kFirst;
        request.askedAt = kNow;
        Request asked = *m_store->saveRequest(request, {}, entry(u"roster.leave.ask"_s));
        asked.state = RequestState::Approved;
        asked.decidedAt = kNow;
        const auto done =
            m_store->saveRequest(asked, {{{u"p0"_s, kFirst}, Cell::onLeave(LeaveKind::Annual)}},
                                 entry(u"roster.leave.approve"_s));
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->requests(kTeam)->front().state, RequestState::Open);
    }

private:
    RosterVersion release(RosterDocument document)
    {
        document.version = *m_store->saveDraft(document, entry(u"roster.save"_s));
        const auto submitted =
            m_store->decide(signedBy(document, document.version), entry(u"roster.submit"_s));
        if (!submitted) {
            qWarning() << submitted.error().detail;
        }
        const auto released = m_store->decide(releasedBy(*submitted), entry(u"roster.release"_s));
        if (!released) {
            qWarning() << released.error().detail;
        }
        return *released;
    }

    void use(const std::shared_ptr<storage::Database> &database)
    {
        m_database = database;
        m_store = std::make_unique<SqlRosterStore>(database);
        m_audit = std::make_unique<storage::SqlAuditStore>(database);
    }

    void reopen()
    {
        cleanup(); // the file is held exclusively
        auto database = m_rig.reopen();
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        use(*database);
    }

    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<SqlRosterStore> m_store;
    std::unique_ptr<storage::SqlAuditStore> m_audit;
};

QTEST_GUILESS_MAIN(TestRosterStore)
#include "tst_rosterstore.moc"
