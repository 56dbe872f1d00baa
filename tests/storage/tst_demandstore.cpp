// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqldemandstore.h"
#include "tests/support/databaserig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::demand;
using forecast::CallSeries;
using storage::SqlDemandStore;

namespace {

const TimePoint kNow{std::chrono::hours(490'000)};
const QDate kDay(2025, 10, 25);
const QTimeZone kBerlin("Europe/Berlin");

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"li"_s;
    made.action = action;
    return made;
}

QueueStandard someStandard()
{
    QueueStandard standard;
    standard.queue = u"话费'; --"_s;
    standard.from = kDay;
    standard.model = staffing::Model::ErlangC;
    standard.formula = 3;
    standard.target = 0.853;
    standard.threshold = 15;
    standard.aht = 201.5;
    standard.patience = 90;
    standard.mostOccupancy = 0.87;
    standard.lines = 40;
    standard.confidence = 0.8;
    standard.shrinkage = {{u"培训"_s, 0.05}, {u"leave"_s, 0.1}};
    standard.rule = staffing::ShrinkageRule::Sum;
    standard.teams = {{u"alpha"_s, 0.6}, {u"beta"_s, 0.4}};
    return standard;
}

} // namespace

/// Standards and imported calls, as they are kept by both kinds of database.
class TestDemandStore final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void standardsComeBack();
    void oneOfADateIsReplaced();
    void importedCallsComeBack();
    void byIntervalsOfAnotherLength();
    void whatIsNotRecordedIsNotDone();

private:
    [[nodiscard]] std::shared_ptr<storage::Database> database();

    test::DatabaseRig m_rig;
};

void TestDemandStore::initTestCase_data()
{
    test::DatabaseRig::addDialects();
}

std::shared_ptr<storage::Database> TestDemandStore::database()
{
    QFETCH_GLOBAL(const storage::Dialect, dialect);
    const auto fresh = m_rig.fresh(dialect);
    if (!fresh) {
        qWarning() << fresh.error().detail;
    }
    return fresh ? *fresh : nullptr;
}

void TestDemandStore::standardsComeBack()
{
    const auto used = database();
    QVERIFY(used != nullptr);
    SqlDemandStore store(used);
    QVERIFY(store.standards()->empty());
    QueueStandard plain;
    plain.queue = u"billing"_s;
    plain.from = kDay.addDays(3);
    plain.mostAbandoned = 0.03;
    const Outcome saved = store.saveStandard(someStandard(), u"north"_s, entry(u"a"_s));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QVERIFY(store.saveStandard(plain, {}, entry(u"b"_s)));
    QCOMPARE(*store.standards(), (std::vector{plain, someStandard()}));
    const auto trail = storage::SqlAuditStore(used).read({}, 10);
    QVERIFY(bool(trail));
    QCOMPARE(trail->size(), std::size_t(2));
}

void TestDemandStore::oneOfADateIsReplaced()
{
    SqlDemandStore store(database());
    QueueStandard standard = someStandard();
    QVERIFY(store.saveStandard(standard, {}, entry(u"a"_s)));
    standard.aht = 240;
    QVERIFY(store.saveStandard(standard, {}, entry(u"a"_s)));
    QCOMPARE(*store.standards(), std::vector{standard});
    QCOMPARE(store.removeStandard(standard.queue, kDay.addDays(1), entry(u"r"_s)).error().code,
             ErrorCode::NotFound);
    QVERIFY(store.removeStandard(standard.queue, kDay, entry(u"r"_s)));
    QVERIFY(store.standards()->empty());
}

void TestDemandStore::importedCallsComeBack()
{
    SqlDemandStore store(database());
    const IntervalGrid grid(kBerlin, 30min);
    CallSeries calls(grid);
    for (int day = 0; day < 3; ++day) { // the clock is changed on the second
        for (const CallSeries::Interval &each : calls.intervalsOf(kDay.addDays(day))) {
            if (each.slot >= 4) {
                calls.add(each.start, each.slot * 1.1 + day);
            }
        }
    }
    const Outcome saved = store.saveHistory(u"billing"_s, u"north"_s, calls, entry(u"h"_s));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    const auto read = store.history(u"billing"_s, kDay, kDay.addDays(9), grid);
    QVERIFY(bool(read));
    QCOMPARE(read->days().size(), std::size_t(3));
    for (const auto &[date, day] : calls.days()) {
        QCOMPARE(read->day(date)->calls, day.calls);
        QCOMPARE(read->day(date)->slotsHeard, 44);
        QVERIFY(read->day(date)->heard[3] == 0);
    }
    QVERIFY(store.history(u"sales"_s, kDay, kDay, grid)->days().empty());
    QCOMPARE(store.history(u"billing"_s, kDay, kDay, grid)->days().size(), std::size_t(1));
    CallSeries again(grid);
    again.add(again.startOf(kDay), 7);
    QVERIFY(store.saveHistory(u"billing"_s, {}, again, entry(u"h"_s)));
    QCOMPARE(store.history(u"billing"_s, kDay, kDay, grid)->day(kDay)->total, 7.0);
}

void TestDemandStore::byIntervalsOfAnotherLength()
{
    SqlDemandStore store(database());
    CallSeries hours(IntervalGrid(kBerlin, 60min));
    hours.add(hours.startOf(kDay) + 8h, 60);
    QVERIFY(store.saveHistory(u"coarse"_s, {}, hours, entry(u"h"_s)));
    const auto shared = store.history(u"coarse"_s, kDay, kDay, IntervalGrid(kBerlin, 15min));
    QCOMPARE(shared->day(kDay)->slotsHeard, 4);
    QCOMPARE(shared->day(kDay)->calls[33], 15.0);
    CallSeries quarters(IntervalGrid(kBerlin, 15min));
    quarters.add(quarters.startOf(kDay) + 8h, 6);
    quarters.add(quarters.startOf(kDay) + 8h + 15min, 8);
    quarters.add(quarters.startOf(kDay) + 8h + 30min, 5); // half of an interval is no count of it
    QVERIFY(store.saveHistory(u"fine"_s, {}, quarters, entry(u"h"_s)));
    const auto summed = store.history(u"fine"_s, kDay, kDay, IntervalGrid(kBerlin, 30min));
    QCOMPARE(summed->day(kDay)->slotsHeard, 1);
    QCOMPARE(summed->day(kDay)->calls[16], 14.0);
}

void TestDemandStore::whatIsNotRecordedIsNotDone()
{
    SqlDemandStore store(database());
    access::AuditEntry nameless = entry({});
    nameless.at = {};
    QVERIFY(!store.saveStandard(someStandard(), {}, nameless));
    QVERIFY(store.standards()->empty());
}

QTEST_GUILESS_MAIN(TestDemandStore)
#include "tst_demandstore.moc"
