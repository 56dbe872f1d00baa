// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlattendancestore.h"
#include "core/storage/sqlauditstore.h"
#include "tests/support/databaserig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::attendance;

namespace {

const TimePoint kNow{std::chrono::hours(500'000)};
const QDate kDay(2026, 11, 26);

TeamDay someDay(const QString &person, QDate date)
{
    AttendanceDay day;
    day.person = person;
    day.date = date;
    day.scheduledSeconds = 28'800;
    day.workedSeconds = 28'201;
    day.overtimeSeconds = 7;
    day.breakSeconds = 900;
    day.signedIn = kNow;
    day.signedOut = kNow + 8h + 1us;
    day.adherence = {8h, 7h + 3us, 7h, 6h};
    day.exceptions = {
        {ExceptionKind::Late, kNow, kNow + 599s, 599, Decision::Open, u"迟到'; --"_s, {}, kNoTime}};
    return {u"team-1"_s, day};
}

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"li"_s;
    made.action = action;
    return made;
}

} // namespace

/// The same on both databases.
class TestAttendanceStore final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        auto database = m_rig.fresh(dialect);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        m_database = *database;
        m_store = std::make_unique<storage::SqlAttendanceStore>(m_database);
        m_audit = std::make_unique<storage::SqlAuditStore>(m_database);
    }

    void cleanup()
    {
        m_store.reset();
        m_audit.reset();
        m_database.reset();
    }

    void aDayComesBackAsItWas();
    void theSameDayIsReplaced();
    void aTeamIsReadAlone();
    void aDecisionIsRecordedWithIt();
    void aFrozenMonthIsNeverChanged();

private:
    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<storage::SqlAttendanceStore> m_store;
    std::unique_ptr<storage::SqlAuditStore> m_audit;
};

void TestAttendanceStore::aDayComesBackAsItWas()
{
    const TeamDay day = someDay(u"1001"_s, kDay);
    const Outcome saved = m_store->saveDays({day});
    QVERIFY2(bool(saved), qPrintable(saved ? QString() : saved.error().detail));
    const auto read = m_store->days({}, kDay, kDay);
    QVERIFY2(bool(read), qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->size(), std::size_t(1));
    QVERIFY(read->front() == day);
}

void TestAttendanceStore::theSameDayIsReplaced()
{
    TeamDay day = someDay(u"1001"_s, kDay);
    QVERIFY(m_store->saveDays({day, someDay(u"1002"_s, kDay)}));
    day.day.workedSeconds = 1;
    day.day.exceptions.clear();
    QVERIFY(m_store->saveDays({day}));
    const auto read = m_store->days({}, kDay, kDay);
    QCOMPARE(read->size(), std::size_t(2));
    QVERIFY(read->front() == day);
}

void TestAttendanceStore::aTeamIsReadAlone()
{
    TeamDay other = someDay(u"2001"_s, kDay);
    other.team = u"team-2"_s;
    QVERIFY(
        m_store->saveDays({someDay(u"1001"_s, kDay), other, someDay(u"1001"_s, kDay.addDays(1))}));
    QCOMPARE(m_store->days(u"team-2"_s, kDay, kDay.addDays(9))->size(), std::size_t(1));
    QCOMPARE(m_store->days({}, kDay, kDay)->size(), std::size_t(2));
    QCOMPARE(m_store->days({}, kDay.addDays(2), kDay.addDays(9))->size(), std::size_t(0));
}

void TestAttendanceStore::aDecisionIsRecordedWithIt()
{
    TeamDay day = someDay(u"1001"_s, kDay);
    day.day.exceptions.front().decision = Decision::WrittenOff;
    QVERIFY(m_store->decide(day, entry(u"attendance.decide"_s)));
    QVERIFY(m_store->days({}, kDay, kDay)->front() == day);
    QCOMPARE(m_audit->read({}, 10)->size(), std::size_t(1));
}

void TestAttendanceStore::aFrozenMonthIsNeverChanged()
{
    const QDate first(2026, 11, 1);
    const FrozenMonth month{u"team-1"_s, first, u"li"_s, kNow, QByteArray(64, 'a')};
    QVERIFY(m_store->saveDays({someDay(u"1001"_s, kDay)}));
    const Outcome frozen = m_store->freeze(month, entry(u"attendance.freeze"_s));
    QVERIFY2(bool(frozen), qPrintable(frozen ? QString() : frozen.error().detail));
    QCOMPARE(m_store->freeze(month, entry(u"attendance.freeze"_s)).error().code,
             ErrorCode::Conflict);
    QCOMPARE(m_audit->read({}, 10)->size(), std::size_t(1));
    QVERIFY(m_store->frozenMonths()->front() == month);

    TeamDay changed = someDay(u"1001"_s, kDay);
    changed.day.workedSeconds = 1;
    QCOMPARE(m_store->saveDays({changed}).error().code, ErrorCode::Conflict);
    QCOMPARE(m_store->decide(changed, entry(u"attendance.decide"_s)).error().code,
             ErrorCode::Conflict);
    QCOMPARE(m_store->saveDays({someDay(u"1002"_s, QDate(2026, 11, 30))}).error().code,
             ErrorCode::Conflict);
    QVERIFY(m_store->days({}, kDay, kDay)->front() == someDay(u"1001"_s, kDay));
    QVERIFY(m_store->saveDays(
        {someDay(u"1001"_s, QDate(2026, 12, 1)), someDay(u"1001"_s, QDate(2026, 10, 31))}));
    changed.team = u"team-2"_s;
    changed.day.person = u"2001"_s;
    QVERIFY(m_store->saveDays({changed}));
}

QTEST_GUILESS_MAIN(TestAttendanceStore)
#include "tst_attendancestore.moc"
