// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "core/attendance/attendancedesk.h"
#include "tests/support/memoryroster.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::access;
using namespace fw::attendance;
using roster::Cell;

namespace {

const QString kPassword = u"correct horse"_s;
const QString kTeam = u"alpha"_s;
const QDate kDay(2026, 3, 30);
const QDate kMonth(2026, 3, 1);
const QTimeZone kZone("Asia/Shanghai");

/// Days in memory.
class MemoryAttendance final : public AttendanceStore
{
public:
    [[nodiscard]] Result<std::vector<TeamDay>> days(const QString &team, QDate from,
                                                    QDate to) const override
    {
        std::vector<TeamDay> found;
        std::ranges::copy_if(kept, std::back_inserter(found), [&](const TeamDay &each) {
            return (team.isEmpty() || each.team == team) && from <= each.day.date &&
                   each.day.date <= to;
        });
        return found;
    }

    [[nodiscard]] Outcome saveDays(const std::vector<TeamDay> &days) override
    {
        for (const TeamDay &day : days) {
            std::erase_if(kept, [&day](const TeamDay &each) {
                return each.day.person == day.day.person && each.day.date == day.day.date;
            });
            kept.push_back(day);
        }
        return success();
    }

    [[nodiscard]] Outcome decide(const TeamDay &day, const AuditEntry &entry) override
    {
        entries.push_back(entry);
        return saveDays({day});
    }

    [[nodiscard]] Result<std::vector<FrozenMonth>> frozenMonths() const override { return frozen; }

    [[nodiscard]] Outcome freeze(const FrozenMonth &month, const AuditEntry &entry) override
    {
        entries.push_back(entry);
        frozen.push_back(month);
        return success();
    }

    std::vector<TeamDay> kept;
    std::vector<FrozenMonth> frozen;
    std::vector<AuditEntry> entries;
};

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(kZone, 30min);
    const int north = config.scopes.add(0, u"north"_s, {}, organisation::ScopeLevel::Partner);
    config.scopes.add(north, kTeam, {}, organisation::ScopeLevel::Team);
    return config;
}

roster::ShiftPattern early()
{
    roster::ShiftPattern pattern;
    pattern.code = u"E"_s;
    pattern.spans = {{420, 900}};
    return pattern;
}

TimePoint at(QDate date, int hour, int minute = 0)
{
    return timeOfMinute(date, hour * 60 + minute, kZone);
}

} // namespace

/// What is reckoned, decided and frozen, and who may.
class TestAttendanceDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aDayIsReckonedAndDecided();
    void whatWasNotHeardIsNotAbsence();
    void aMonthIsFrozenWhenAllIsKnown();
    void whoMayNotIsRefused();
    void agentsSeeTheirOwnDays();
    void thePartsMakeTheWhole();

private:
    /// The book of people who served from 07:10 to 15:00 on the last two days of the month.
    [[nodiscard]] static PresenceBook presence();
    void signIn(Role role, const QString &person = {});

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<fw::tests::MemoryAudit> m_audit;
    std::unique_ptr<fw::tests::MemoryUsers> m_users;
    std::unique_ptr<Doorkeeper> m_door;
    std::unique_ptr<AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<fw::tests::MemoryRoster> m_rosterStore;
    std::unique_ptr<roster::RosterDesk> m_rosters;
    std::unique_ptr<MemoryAttendance> m_store;
    std::unique_ptr<AttendanceDesk> m_desk;
};

void TestAttendanceDesk::init()
{
    m_clock = std::make_unique<ManualClock>(at(kDay.addDays(2), 9));
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_audit = std::make_unique<fw::tests::MemoryAudit>();
    m_users = std::make_unique<fw::tests::MemoryUsers>(*m_audit);
    m_door = std::make_unique<Doorkeeper>(*m_users, *m_audit, *m_clock, u"desk-7"_s);
    m_policy = std::make_unique<AccessPolicy>(*AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, *m_clock);
    QVERIFY(m_session->begin());
    m_rosterStore = std::make_unique<fw::tests::MemoryRoster>(*m_audit);
    const guard::DeskName name{u"desk-7"_s, u"desktop"_s};
    m_rosters =
        std::make_unique<roster::RosterDesk>(*m_session, *m_floor, *m_rosterStore, *m_clock, name);
    roster::Person person;
    person.id = u"p0"_s;
    person.team = kTeam;
    person.roles = {{{}, roster::PersonRole::Lead}};
    person.logins = {{u"9001"_s, {}, {}}};
    QVERIFY(m_rosters->savePeople({person}));
    QVERIFY(m_rosters->savePatterns({early()}));
    roster::RosterDocument document = *m_rosters->workingCopy(kTeam, kMonth, kDay.addDays(1));
    document.roster.set({u"p0"_s, kDay}, Cell::shift(early()));
    document.roster.set({u"p0"_s, kDay.addDays(1)}, Cell::shift(early()));
    const auto kept = m_rosters->saveDraft(document);
    QVERIFY(bool(kept));
    const auto submitted = m_rosters->submit(*kept);
    QVERIFY2(bool(submitted), submitted ? "" : qPrintable(submitted.error().detail));
    QVERIFY(bool(m_rosters->release(kept->id)));
    m_store = std::make_unique<MemoryAttendance>();
    m_desk = std::make_unique<AttendanceDesk>(*m_session, *m_rosters, *m_store, *m_clock, name);
}

void TestAttendanceDesk::cleanup()
{
    m_desk.reset();
    m_store.reset();
    m_rosters.reset();
    m_rosterStore.reset();
    m_session.reset();
    m_policy.reset();
    m_door.reset();
    m_users.reset();
    m_audit.reset();
    m_floor.reset();
}

PresenceBook TestAttendanceDesk::presence()
{
    PresenceBook book;
    for (const QDate date : {kDay, kDay.addDays(1)}) {
        book.take("9001", {{at(date, 7, 10), at(date, 15), live::AgentState::Available, {}},
                           {at(date, 15), kNoTime, live::AgentState::LoggedOut, {}}});
    }
    book.hear(at(kDay, 0), at(kDay.addDays(2), 0));
    return book;
}

void TestAttendanceDesk::signIn(Role role, const QString &person)
{
    const QString login = QString(roleCode(role)).toLower() + person;
    if (!*m_door->hasUsers()) {
        QVERIFY(m_session->addFirst(u"chief"_s, u"Chief"_s, kPassword));
    }
    User user;
    user.who = Identity{login, login, {role, {u"north"_s}, {}}, person, {}};
    user.passwordHash = (*m_users->find(u"chief"_s))->passwordHash;
    QVERIFY(m_users->add(user, AuditEntry{}));
    QCOMPARE(m_session->signIn(login, kPassword).verdict, SignInAnswer::Verdict::Welcome);
}

void TestAttendanceDesk::aDayIsReckonedAndDecided()
{
    QVERIFY(m_desk->reckon(presence(), kDay, kDay));
    auto days = *m_desk->days(kTeam, kDay, kDay);
    QCOMPARE(days.size(), std::size_t(1));
    QCOMPARE(days[0].workedSeconds, 8 * 3600 - 600);
    QCOMPARE(days[0].exceptions.size(), std::size_t(1));
    QCOMPARE(m_desk->decide(days[0], 0, attendance::Decision::WrittenOff, u"  "_s).error().detail,
             u"reason"_s);
    QVERIFY(m_desk->decide(days[0], 0, attendance::Decision::WrittenOff, u"overslept"_s));
    QCOMPARE(m_store->entries.back().action, u"attendance.decide"_s);
    QCOMPARE(m_store->entries.back().scope, kTeam);
    QVERIFY(m_desk->reckon(presence(), kDay, kDay)); // what was decided stays
    QCOMPARE(m_desk->ledger(kTeam, kMonth)->front().writtenOffSeconds, 600);
    QCOMPARE(m_desk->ledger(kTeam, kMonth)->front().scheduledSeconds, 8 * 3600);
}

void TestAttendanceDesk::whatWasNotHeardIsNotAbsence()
{
    PresenceBook book;
    book.hear(at(kDay, 9), at(kDay, 20)); // the recorder came late
    QVERIFY(m_desk->reckon(book, kDay, kDay));
    QVERIFY(m_desk->days(kTeam, kDay, kDay)->empty());
    QCOMPARE(*m_desk->missingDays(kTeam, kMonth), 2);
    PresenceBook whole;
    whole.hear(at(kDay, 6), at(kDay, 20));
    QVERIFY(m_desk->reckon(whole, kDay, kDay));
    QCOMPARE(*m_desk->missingDays(kTeam, kMonth), 1);
    QVERIFY(m_desk->days(kTeam, kDay, kDay)->front().exceptions.front().kind ==
            ExceptionKind::Absent);
}

void TestAttendanceDesk::aMonthIsFrozenWhenAllIsKnown()
{
    QVERIFY(m_desk->reckon(presence(), kDay, kDay));
    auto days = *m_desk->days(kTeam, kDay, kDay);
    QCOMPARE(m_desk->freeze(kTeam, kMonth).error().detail, u"open"_s);
    QVERIFY(m_desk->decide(days[0], 0, attendance::Decision::Excused, u"bus strike"_s));
    QCOMPARE(m_desk->freeze(kTeam, kMonth).error().detail, u"missing"_s);
    QVERIFY(m_desk->reckon(presence(), kDay, kDay.addDays(1)));
    days = *m_desk->days(kTeam, kDay.addDays(1), kDay.addDays(1));
    QVERIFY(m_desk->decide(days[0], 0, attendance::Decision::Excused, u"bus strike"_s));
    QSignalSpy changed(m_desk.get(), &AttendanceDesk::changed);
    QVERIFY(m_desk->freeze(kTeam, kMonth));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_desk->frozen(kTeam, kDay)->frozenBy, u"desktop"_s);
    QCOMPARE(m_desk->frozen(kTeam, kDay)->hash.size(), qsizetype(64));
    // Nothing of it is reckoned any more, whatever the journal says later.
    const auto before = m_store->kept;
    PresenceBook other;
    other.hear(at(kDay, 0), at(kDay.addDays(2), 0));
    QVERIFY(m_desk->reckon(other, kDay, kDay.addDays(1)));
    QVERIFY(m_store->kept == before);
}

void TestAttendanceDesk::agentsSeeTheirOwnDays()
{
    QVERIFY(m_desk->reckon(presence(), kDay, kDay));
    TeamDay other = m_store->kept.front();
    other.day.person = u"p1"_s;
    QVERIFY(m_store->saveDays({other}));
    QCOMPARE(m_desk->days(kTeam, kDay, kDay)->size(), std::size_t(2));
    signIn(Role::Agent, u"p0"_s);
    QVERIFY(m_desk->mayRead(kTeam));
    const auto own = m_desk->days(kTeam, kDay, kDay);
    QCOMPARE(own->size(), std::size_t(1));
    QCOMPARE(own->front().person, u"p0"_s);
    QCOMPARE(m_desk->ledger(kTeam, kMonth)->size(), std::size_t(1));
    QVERIFY(m_desk->reckoning(presence(), kDay, kDay).people.empty()); // left to others
    QVERIFY(!m_desk->decide(own->front(), 0, attendance::Decision::Excused, u"r"_s));
    signIn(Role::Agent);
    QVERIFY(!m_desk->mayRead(kTeam));
    QVERIFY(!m_desk->days(kTeam, kDay, kDay));
}

/// As another thread does it, over values and stores of its own.
void TestAttendanceDesk::thePartsMakeTheWhole()
{
    const Reckoning wanted = m_desk->reckoning(presence(), kDay, kDay.addDays(1));
    const auto basis = basisOf(wanted, *m_rosterStore, *m_store);
    QVERIFY(bool(basis));
    const std::vector<TeamDay> days = changedDays(wanted, *basis);
    QVERIFY(m_desk->reckon(presence(), kDay, kDay.addDays(1)));
    QVERIFY(m_store->kept == days);
    QVERIFY(changedDays(wanted, *basisOf(wanted, *m_rosterStore, *m_store)).empty());
}

void TestAttendanceDesk::whoMayNotIsRefused()
{
    QVERIFY(m_desk->reckon(presence(), kDay, kDay));
    const AttendanceDay day = m_desk->days(kTeam, kDay, kDay)->front();
    signIn(Role::CarrierProjectManager); // of the carrier: reads, and freezes
    QVERIFY(m_desk->mayRead(kTeam));
    QVERIFY(m_desk->mayFreeze(kTeam));
    QCOMPARE(m_desk->decide(day, 0, attendance::Decision::Excused, u"r"_s).error().code,
             ErrorCode::NotPermitted);
    signIn(Role::FloorSupervisor); // approves write-offs
    QVERIFY(m_desk->decide(day, 0, attendance::Decision::WrittenOff, u"r"_s));
    QCOMPARE(m_store->entries.back().user, u"c-fs"_s);
    QCOMPARE(m_desk->freeze(kTeam, kMonth).error().code, ErrorCode::NotPermitted);
    signIn(Role::QualitySupervisor);
    QCOMPARE(m_desk->days(kTeam, kDay, kDay).error().code, ErrorCode::NotPermitted);
}

QTEST_GUILESS_MAIN(TestAttendanceDesk)
#include "tst_attendancedesk.moc"
