// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "core/roster/rosterdesk.h"
#include "core/roster/rosterhash.h"
#include "tests/support/memoryroster.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::access;
using namespace fw::roster;

namespace {

const QString kPassword = u"correct horse"_s;
constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 17h};
const QString kTeam = u"alpha"_s;
const QDate kFirst(2026, 3, 2);
const QDate kLast(2026, 3, 8);

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 30min);
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, kTeam, {u"Alpha"_s, u"一组"_s}, ScopeLevel::Team);
    const int south = config.scopes.add(0, u"south"_s, {}, ScopeLevel::Partner);
    config.scopes.add(south, u"beta"_s, {}, ScopeLevel::Team);
    return config;
}

Person somebody(const QString &id, const QString &team = kTeam)
{
    Person person;
    person.id = id;
    person.team = team;
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

/// Five days and the weekend off.
Roster weekOf(int people)
{
    Roster roster(kTeam, kFirst, kLast);
    for (int person = 0; person < people; ++person) {
        for (QDate date = kFirst; date <= kLast; date = date.addDays(1)) {
            roster.set({u"p%1"_s.arg(person), date},
                       date.dayOfWeek() > 5 ? Cell::dayOff() : Cell::shift(early()));
        }
    }
    return roster;
}

} // namespace

/// Who may do what with rosters, and what is checked and recorded of it.
class TestRosterDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDeskWithoutAccountsDoesEverything();
    void whoMayNotIsRefused();
    void theOtherSideReleases();
    void whatBreaksALawIsNotSubmitted();
    void whoComesSecondIsTold();
    void aChangedRuleKeepsFromReleasing();
    void aRequestIsShownBeforeItIsApproved();
    void nobodyApprovesTheOwnRequest();
    void nobodySeesWhatLiesElsewhere();
    void peopleAreTakenFromOwnTeamsOnly();
    void whatIsNotRecordedIsNotDone();
    void agentsSeeThemselves();
    void theHashIsOfWhatPeopleDo();

private:
    void signIn(const QString &login, Role role, const QStringList &regions,
                const QStringList &teams = {}, const QString &person = {});
    [[nodiscard]] QStringList actions() const;
    [[nodiscard]] Result<RosterVersion> draft(const Roster &roster);

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::MemoryUsers> m_users;
    std::unique_ptr<Doorkeeper> m_door;
    std::unique_ptr<AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<tests::MemoryRoster> m_store;
    std::unique_ptr<RosterDesk> m_desk;
    QString m_hash;
};

void TestRosterDesk::init()
{
    m_clock = std::make_unique<ManualClock>(kMorning);
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_users = std::make_unique<tests::MemoryUsers>(*m_audit);
    m_door = std::make_unique<Doorkeeper>(*m_users, *m_audit, *m_clock, u"desk-7"_s);
    m_policy = std::make_unique<AccessPolicy>(*AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, *m_clock);
    QVERIFY(m_session->begin());
    m_store = std::make_unique<tests::MemoryRoster>(*m_audit);
    m_desk = std::make_unique<RosterDesk>(*m_session, *m_floor, *m_store, *m_clock,
                                          guard::DeskName{u"desk-7"_s, u"desktop"_s});
    QVERIFY(
        m_desk->savePeople({somebody(u"p0"_s), somebody(u"p1"_s), somebody(u"b0"_s, u"beta"_s)}));
    QVERIFY(m_desk->savePatterns({early()}));
}

void TestRosterDesk::cleanup()
{
    m_desk.reset();
    m_store.reset();
    m_session.reset();
    m_policy.reset();
    m_door.reset();
    m_users.reset();
    m_audit.reset();
    m_floor.reset();
}

void TestRosterDesk::signIn(const QString &login, Role role, const QStringList &regions,
                            const QStringList &teams, const QString &person)
{
    if (!*m_door->hasUsers()) {
        QVERIFY(m_session->addFirst(u"chief"_s, u"Chief"_s, kPassword));
        m_hash = (*m_users->find(u"chief"_s))->passwordHash; // hashing takes its time: once
    }
    User user;
    user.who = Identity{login, login, {role, regions, teams}, person, {}};
    user.passwordHash = m_hash;
    if (!*m_users->find(login)) {
        QVERIFY(m_users->add(user, AuditEntry{}));
    }
    QCOMPARE(m_session->signIn(login, kPassword).verdict, SignInAnswer::Verdict::Welcome);
}

QStringList TestRosterDesk::actions() const
{
    QStringList found;
    for (const AuditRow &row : m_audit->rows) {
        if (row.entry.action.startsWith(u"roster."_s)) {
            found << row.entry.action + u' ' + row.entry.user;
        }
    }
    return found;
}

Result<RosterVersion> TestRosterDesk::draft(const Roster &roster)
{
    return m_desk->saveDraft({{}, roster});
}

void TestRosterDesk::aDeskWithoutAccountsDoesEverything()
{
    QCOMPARE(m_desk->today(), QDate(2026, 3, 3)); // one in the morning, in Shanghai
    QCOMPARE(m_desk->teams().size(), std::size_t(2));
    QCOMPARE(m_desk->teams().front().people, 2);
    RosterDocument working = *m_desk->workingCopy(kTeam, kFirst, kLast);
    QVERIFY(working.roster.cells().empty());
    QSignalSpy changed(m_desk.get(), &RosterDesk::plansChanged);
    const auto kept = draft(weekOf(2));
    QVERIFY(bool(kept));
    QCOMPARE(m_desk->workingCopy(kTeam, kFirst, kLast)->version.id, kept->id);
    const auto submitted = m_desk->submit(*kept);
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().detail));
    QCOMPARE(submitted->hash, hashOf(weekOf(2)));
    QVERIFY(bool(m_desk->release(kept->id)));
    QCOMPARE(changed.size(), 3);
    QVERIFY(*m_desk->releasedRoster(kTeam, kFirst, kLast) == weekOf(2));
    QCOMPARE(m_desk->releasedRoster(kTeam, kFirst, kLast.addDays(1)).error().code,
             ErrorCode::NotFound);
    working = *m_desk->workingCopy(kTeam, kFirst, kLast);
    QCOMPARE(working.version.id, qint64(0));
    QCOMPARE(working.version.basedOn, 1);
    QVERIFY(working.roster == weekOf(2));
    QCOMPARE(actions(), (QStringList{u"roster.people desktop"_s, u"roster.patterns desktop"_s,
                                     u"roster.save desktop"_s, u"roster.submit desktop"_s,
                                     u"roster.release desktop"_s}));
    QCOMPARE(m_audit->rows.back().entry.scope, kTeam);
}

void TestRosterDesk::whoMayNotIsRefused()
{
    const RosterVersion kept = *draft(weekOf(2));
    signIn(u"fs"_s, Role::FloorSupervisor, {u"north"_s});
    QVERIFY(!m_desk->mayEdit(kTeam));
    QCOMPARE(draft(weekOf(1)).error().detail, u"right"_s);
    QCOMPARE(m_desk->submit(kept).error().detail, u"right"_s);
    signIn(u"tl"_s, Role::TeamLead, {}, {kTeam});
    QVERIFY(m_desk->mayEdit(kTeam));
    QVERIFY(!m_desk->mayEdit(u"beta"_s));
    QVERIFY(!m_desk->maySubmit(*m_desk->document(kept.id)));
    QCOMPARE(m_desk->submit(kept).error().code, ErrorCode::NotPermitted);
    QVERIFY(!m_desk->savePeople({somebody(u"p0"_s)}));
    QVERIFY(!m_desk->saveRules({RuleSet()}));
    QVERIFY(m_desk->mayEditPatterns());
}

void TestRosterDesk::theOtherSideReleases()
{
    const RosterVersion kept = *draft(weekOf(2));
    signIn(u"pm"_s, Role::PartnerProjectManager, {u"north"_s});
    const auto submitted = m_desk->submit(kept);
    QVERIFY2(submitted, submitted ? "" : qPrintable(submitted.error().detail));
    QCOMPARE(submitted->submittedBy, u"pm"_s);
    QVERIFY(!m_desk->mayDecide(*m_desk->document(kept.id)));
    QCOMPARE(m_desk->release(kept.id).error().detail, u"right"_s);
    signIn(u"fs"_s, Role::FloorSupervisor, {u"north"_s});
    QVERIFY(m_desk->mayDecide(*m_desk->document(kept.id)));
    QCOMPARE(m_desk->refuse(kept.id, u" "_s).error().detail, u"reason"_s);
    QCOMPARE(m_desk->refuse(kept.id, u"Too few at noon"_s)->state, VersionState::Refused);
    QCOMPARE(m_desk->release(kept.id).error().detail, u"state"_s);
    signIn(u"os"_s, Role::OperationsSupervisor, {u"north"_s});
    const RosterVersion next = *m_desk->saveDraft(*m_desk->workingCopy(kTeam, kFirst, kLast));
    QCOMPARE(next.number, 2);
    QVERIFY(bool(m_desk->submit(next)));
    signIn(u"fs"_s, Role::FloorSupervisor, {u"north"_s});
    QCOMPARE(m_desk->release(next.id)->decidedBy, u"fs"_s);
}

void TestRosterDesk::whatBreaksALawIsNotSubmitted()
{
    Roster roster = weekOf(2);
    roster.set({u"p0"_s, kLast}, Cell::shift(early()));
    roster.set({u"p0"_s, kLast.addDays(-1)}, Cell::shift(early()));
    const RosterVersion kept = *draft(roster);
    QCOMPARE(m_desk->submit(kept).error().detail, u"rules"_s);
    QCOMPARE(m_desk->document(kept.id)->version.state, VersionState::Draft);
}

void TestRosterDesk::whoComesSecondIsTold()
{
    const RosterVersion first = *draft(weekOf(2));
    QVERIFY(bool(m_desk->saveDraft({first, weekOf(1)})));
    QCOMPARE(m_desk->saveDraft({first, weekOf(2)}).error().code, ErrorCode::Conflict);
    QCOMPARE(m_desk->submit(first).error().code, ErrorCode::Conflict);
}

void TestRosterDesk::aChangedRuleKeepsFromReleasing()
{
    const RosterVersion kept = *m_desk->submit(*draft(weekOf(2)));
    RuleSet strict;
    strict.weeklyMinutes = 32 * 60;
    QVERIFY(m_desk->saveRules({strict}));
    QCOMPARE(m_desk->release(kept.id).error().detail, u"rules"_s);
    QVERIFY(m_desk->saveRules({RuleSet()}));
    QVERIFY(bool(m_desk->release(kept.id)));
}

void TestRosterDesk::aRequestIsShownBeforeItIsApproved()
{
    QVERIFY(bool(m_desk->release(m_desk->submit(*draft(weekOf(2)))->id)));
    Request request;
    request.team = kTeam;
    request.person = u"p1"_s;
    request.from = kFirst.addDays(2);
    request.to = kFirst.addDays(1);
    QCOMPARE(m_desk->ask(request).error().detail, u"dates"_s);
    request.to = request.from;
    request.person = u"b0"_s;
    QCOMPARE(m_desk->ask(request).error().detail, u"person"_s);
    request.person = u"p1"_s;
    const auto asked = m_desk->ask(request);
    QVERIFY(bool(asked));
    const auto effect = m_desk->effectOf(*asked);
    QVERIFY(bool(effect));
    QCOMPARE(effect->changes.size(), std::size_t(1));
    QSignalSpy plans(m_desk.get(), &RosterDesk::plansChanged);
    QSignalSpy requests(m_desk.get(), &RosterDesk::requestsChanged);
    QCOMPARE(m_desk->approve(*asked)->state, RequestState::Approved);
    QCOMPARE(plans.size(), 1);
    QCOMPARE(requests.size(), 1);
    const Roster now = *m_desk->releasedRoster(kTeam, kFirst, kLast);
    QCOMPARE(now.cell({u"p1"_s, request.from}).kind, Cell::Kind::Leave);
    QVERIFY(now.cell({u"p0"_s, request.from}).isShift());
    QCOMPARE(m_desk->approve(*m_desk->requests(kTeam)->data()).error().detail, u"state"_s);
    QCOMPARE(actions().last(), u"roster.leave.approve desktop"_s);
}

void TestRosterDesk::nobodyApprovesTheOwnRequest()
{
    QVERIFY(bool(m_desk->release(m_desk->submit(*draft(weekOf(2)))->id)));
    Request request;
    request.kind = RequestKind::Leave;
    request.team = kTeam;
    request.person = u"p1"_s;
    request.from = request.to = kFirst;
    signIn(u"ga"_s, Role::GeneralAdmin, {u"north"_s});
    const auto asked = m_desk->ask(request);
    QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
    QVERIFY(!m_desk->mayDecide(*asked));
    QVERIFY(m_desk->mayWithdraw(*asked));
    signIn(u"own"_s, Role::TeamLead, {}, {kTeam}, u"p1"_s);
    QCOMPARE(m_desk->approve(*asked).error().detail, u"own"_s);
    QVERIFY(!m_desk->mayWithdraw(*asked));
    QVERIFY(!m_desk->withdraw(*asked));
    signIn(u"tl"_s, Role::TeamLead, {}, {kTeam});
    QVERIFY(m_desk->mayDecide(*asked));
    QCOMPARE(m_desk->refuse(*asked, u"Month end"_s)->decidedBy, u"tl"_s);
    request.kind = RequestKind::Overtime;
    request.span = {900, 960};
    const auto more = m_desk->ask(request);
    QVERIFY2(more, more ? "" : qPrintable(more.error().detail));
    QVERIFY(!m_desk->approve(*more)); // the carrier does
    signIn(u"fs"_s, Role::FloorSupervisor, {u"north"_s});
    QCOMPARE(m_desk->approve(*more)->decidedBy, u"fs"_s);
}

void TestRosterDesk::nobodySeesWhatLiesElsewhere()
{
    const RosterVersion kept = *draft(weekOf(2));
    signIn(u"south"_s, Role::OperationsSupervisor, {u"south"_s});
    QCOMPARE(m_desk->teams().size(), std::size_t(1));
    QCOMPARE(m_desk->people().size(), std::size_t(1));
    QCOMPARE(m_desk->document(kept.id).error().detail, u"scope"_s);
    QCOMPARE(m_desk->base(kTeam, kFirst, kLast).error().detail, u"scope"_s);
    QVERIFY(!m_desk->versions(kTeam, kFirst, kLast));
    QVERIFY(!m_desk->releasedCells(kTeam, kFirst, kLast));
    QVERIFY(m_desk->releasedCells({}, kFirst, kLast)->empty());
    m_session->signOut();
    QVERIFY(m_desk->teams().empty());
    QVERIFY(m_desk->people().empty());
}

/// The own row of what is in force, and what may be asked for.
void TestRosterDesk::agentsSeeThemselves()
{
    const RosterVersion kept = *draft(weekOf(2));
    QVERIFY(bool(m_desk->submit(kept)));
    QVERIFY(bool(m_desk->release(kept.id)));
    Roster next = weekOf(2);
    next.set({u"p1"_s, kFirst}, Cell::dayOff());
    RosterDocument later{{}, next};
    later.version.number = 2;
    later.version.basedOn = 1;
    const RosterVersion planned = *m_desk->saveDraft(later);
    signIn(u"csr"_s, Role::Agent, {}, {}, u"p1"_s);
    QVERIFY(m_desk->isOwnOnly(kTeam));
    QCOMPARE(m_desk->people().size(), std::size_t(1));
    QCOMPARE(m_desk->people().front().id, u"p1"_s);
    QCOMPARE(m_desk->teams().size(), std::size_t(1));
    bool isOpen = false;
    m_desk->openPlan(kTeam, kFirst, kLast, [&](const Result<OpenPlan> &plan) {
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
        isOpen = true;
        QCOMPARE(plan->document.version.id, kept.id);
        QCOMPARE(plan->document.roster.cells().size(), std::size_t(7));
        QCOMPARE(plan->base.people.size(), std::size_t(1));
        QVERIFY(plan->base.requirement.days().empty());
    });
    QVERIFY(isOpen);
    const auto cells = m_desk->releasedCells({}, kFirst, kLast);
    for (const auto &[key, cell] : *cells) {
        QCOMPARE(key.person, u"p1"_s);
    }
    QVERIFY(!m_desk->mayEdit(kTeam));
    Request request;
    request.team = kTeam;
    request.person = u"p1"_s;
    request.from = request.to = kFirst.addDays(3);
    QVERIFY(bool(m_desk->ask(request)));
    request.kind = RequestKind::Swap;
    request.other = u"p0"_s; // by the staff number: who it is can't be seen
    request.otherDate = kFirst.addDays(4);
    const auto swap = m_desk->ask(request);
    QVERIFY2(swap, swap ? "" : qPrintable(swap.error().detail));
    request.person = u"p0"_s;
    request.other = u"p1"_s;
    QVERIFY(!m_desk->ask(request));
    QCOMPARE(m_desk->requests(kTeam)->size(), std::size_t(2));
    signIn(u"nobody"_s, Role::Agent, {}, {}, {});
    QVERIFY(m_desk->teams().empty());
    QVERIFY(m_desk->people().empty());
    QVERIFY(planned.id != kept.id);
}

/// Also when they can't be seen where they are.
void TestRosterDesk::peopleAreTakenFromOwnTeamsOnly()
{
    signIn(u"staff"_s, Role::GeneralAdmin, {u"north"_s});
    QVERIFY(m_desk->savePeople({somebody(u"p1"_s)}));
    const Outcome taken = m_desk->savePeople({somebody(u"b0"_s, kTeam)});
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::NotPermitted);
    QCOMPARE(taken.error().detail, u"scope"_s);
    const auto kept = *m_store->people();
    const auto taker = std::ranges::find(kept, u"b0"_s, &Person::id);
    QVERIFY(taker != kept.end() && taker->team == "beta"_L1);
    QVERIFY(!m_desk->savePeople({somebody(u"p1"_s, u"beta"_s)})); // nor given away
}

void TestRosterDesk::whatIsNotRecordedIsNotDone()
{
    m_audit->isBroken = true;
    QVERIFY(!draft(weekOf(2)));
    m_audit->isBroken = false;
    QVERIFY(m_desk->versions(kTeam, kFirst, kLast)->empty());
}

void TestRosterDesk::theHashIsOfWhatPeopleDo()
{
    Roster roster = weekOf(1);
    const QByteArray before = hashOf(roster);
    QCOMPARE(before.size(), qsizetype(64));
    QVERIFY(canonicalCells(roster).startsWith("floorwarden-roster\t1\nalpha\t2026-03-02\t"));
    QVERIFY(canonicalCells(roster).contains("\np0\t2026-03-02\t3\t\tE\t420-900\t\t0\t\n"));
    Cell cell = Cell::shift(early());
    cell.isPinned = true;
    roster.set({u"p0"_s, kFirst}, cell);
    QCOMPARE(hashOf(roster), before); // a pin binds nobody who works
    cell.note = u"a\tb\n\\"_s;
    roster.set({u"p0"_s, kFirst}, cell);
    QVERIFY(canonicalCells(roster).contains("\ta\\tb\\n\\\\\n"));
    QVERIFY(hashOf(roster) != before);
    cell.note.clear();
    cell.spans = {{420, 901}};
    roster.set({u"p0"_s, kFirst}, cell);
    QVERIFY(hashOf(roster) != before);
}

QTEST_GUILESS_MAIN(TestRosterDesk)
#include "tst_rosterdesk.moc"
