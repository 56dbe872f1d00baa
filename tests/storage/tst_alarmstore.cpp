// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlalarmstore.h"
#include "tests/support/databaserig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::alarms;
using storage::SqlAlarmStore;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};

Alarm someAlarm(AlarmId id)
{
    Alarm made;
    made.id = id;
    made.ruleId = u"longest_wait"_s;
    made.metric = AlarmMetric::LongHold;
    made.subject = {AlarmSubject::Kind::Agent, 1, u"SIP/101'; --"_s, {u"Li"_s, u"李"_s}, u"t1"_s};
    made.aspect = u"on_hold"_s;
    made.severity = AlarmSeverity::Critical;
    made.state = AlarmState::Returned;
    made.isActive = false;
    made.value = 12.5;
    made.limit = 10;
    made.raisedAt = kNow;
    made.clearedAt = kNow + Microseconds(1);
    made.acknowledgedAt = kNow + Microseconds(2);
    made.escalatedAt = kNow + Microseconds(3);
    made.shelvedUntil = kNow + Microseconds(4);
    made.owner = u"王"_s;
    made.note = u"line\nbreak"_s;
    made.occurrences = 3;
    made.isInFlood = true;
    return made;
}

} // namespace

class TestAlarmStore final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        auto database = m_rig.fresh(dialect);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        m_store = std::make_unique<SqlAlarmStore>(*database);
    }

    void cleanup() { m_store.reset(); }

    void keepsAlarmsAndWhatHappened()
    {
        QCOMPARE(*m_store->lastId(), AlarmId(0));
        const Alarm first = someAlarm(7);
        Alarm second = someAlarm(9);
        second.aspect = QString();
        QVERIFY(bool(m_store->record({{AlarmChangeKind::Raised, kNow, first, {}},
                                      {AlarmChangeKind::Shelved, kNow, second, u"li"_s}})));
        reopen();
        const auto open = m_store->openAlarms();
        QCOMPARE(open->size(), std::size_t(2));
        QVERIFY(open->front() == first);
        QCOMPARE(*m_store->lastId(), AlarmId(9));
        const auto history = m_store->history(10);
        QCOMPARE(history->size(), std::size_t(2));
        QVERIFY(history->back() == (AlarmChange{AlarmChangeKind::Raised, kNow, first, u""_s}));
        QCOMPARE(history->front().by, u"li"_s);
        QCOMPARE(m_store->history(1)->size(), std::size_t(1));
    }

    void whatIsGoneIsOnlyHistory()
    {
        Alarm one = someAlarm(7);
        QVERIFY(bool(m_store->record({{AlarmChangeKind::Raised, kNow, one, {}}})));
        one.state = AlarmState::Gone;
        QVERIFY(bool(m_store->record({{AlarmChangeKind::Gone, kNow, one, {}}})));
        QVERIFY(m_store->openAlarms()->empty());
        QCOMPARE(m_store->history(10)->size(), std::size_t(2));
    }

    void aBatchIsKeptWholeOrNotAtAll()
    {
        QVERIFY(!m_store->record({{AlarmChangeKind::Raised, kNow, someAlarm(7), {}},
                                  {AlarmChangeKind::Raised, kNow, Alarm(), QString()}}));
        QVERIFY(m_store->openAlarms()->empty());
        QVERIFY(m_store->history(10)->empty());
    }

    void forgetsButNotTheLastNumber()
    {
        QVERIFY(bool(m_store->record({{AlarmChangeKind::Raised, kNow, someAlarm(7), {}},
                                      {AlarmChangeKind::Raised, kNow, someAlarm(8), {}}})));
        QVERIFY(bool(m_store->forgetBefore(kNow + std::chrono::hours(1))));
        QCOMPARE(m_store->history(10)->size(), std::size_t(1));
        QCOMPARE(*m_store->lastId(), AlarmId(8));
        QCOMPARE(m_store->openAlarms()->size(), std::size_t(2));
    }

    void keepsRules()
    {
        QVERIFY(!m_store->rules()->has_value());
        std::vector<AlarmRule> rules = AlarmRule::defaults();
        rules.front().name = u"等待"_s;
        QVERIFY(bool(m_store->saveRules(rules)));
        QVERIFY(bool(m_store->saveRules(rules)));
        reopen();
        QVERIFY(**m_store->rules() == rules);
    }

private:
    void reopen()
    {
        m_store.reset(); // the file is held exclusively
        auto database = m_rig.reopen();
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        m_store = std::make_unique<SqlAlarmStore>(*database);
    }

    test::DatabaseRig m_rig;
    std::unique_ptr<SqlAlarmStore> m_store;
};

QTEST_GUILESS_MAIN(TestAlarmStore)
#include "tst_alarmstore.moc"
