// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/calendartext.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqlforecaststore.h"
#include "tests/support/databaserig.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::forecast;
using storage::SqlForecastStore;

namespace {

const TimePoint kNow{std::chrono::hours(490'000)};

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"li"_s;
    made.action = action;
    return made;
}

Calendar someCalendar()
{
    const QDate day(2026, 3, 1);
    return Calendar({{CalendarRow::Kind::Event, day, day, u"话费"_s, 0, 1.15, u"资费'; --"_s},
                     {CalendarRow::Kind::Closed, day.addDays(1), day.addDays(2), {}, 0, 1, {}}});
}

PublishedForecast someForecast(const QString &queue = u"billing"_s)
{
    PublishedForecast made;
    made.queue = queue;
    made.origin = kNow;
    made.madeAt = kNow + 1min;
    made.madeBy = u"li"_s;
    made.model = u"calendar-quick"_s;
    made.isFallback = true;
    made.interval = 15min;
    made.coverage = 0.9;
    made.naiveError = 12.25;
    made.points = {{kNow, 10.1, 5.5, 17.25, 9, 8.75}, {kNow + 15min, 0, 0, 0, 1, 2}};
    return made;
}

} // namespace

class TestForecastStore final : public QObject
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

    void aCalendarComesBackAsItWas();
    void theSecondOfTwoEditorsIsTold();
    void aSenselessRowIsRefused();
    void aForecastComesBackAsItWas();
    void theNewestForecastsComeFirst();
    void withoutItsEntryNothingIsKept();
    void theJournalIsTheHistory();

private:
    void use(std::shared_ptr<storage::Database> database)
    {
        m_database = std::move(database);
        m_store = std::make_unique<SqlForecastStore>(m_database);
        m_audit = std::make_unique<storage::SqlAuditStore>(m_database);
    }

    void reopen()
    {
        cleanup();
        auto database = m_rig.reopen();
        QVERIFY(bool(database));
        use(*database);
    }

    void execute(const QString &statement)
    {
        QSqlQuery query(m_database->connection());
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }

    void addCounted(TimePoint start, int queue, int session, int offered);

    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<SqlForecastStore> m_store;
    std::unique_ptr<storage::SqlAuditStore> m_audit;
};

void TestForecastStore::aCalendarComesBackAsItWas()
{
    QCOMPARE(m_store->calendar()->revision, 0);
    QVERIFY(m_store->calendar()->calendar.rows().empty());
    const auto saved = m_store->saveCalendar(someCalendar(), 0, entry(u"forecast.calendar"_s));
    QVERIFY2(bool(saved), qPrintable(saved ? QString() : saved.error().detail));
    QCOMPARE(*saved, 1);
    reopen();
    const auto read = m_store->calendar();
    QVERIFY(bool(read));
    QCOMPARE(read->revision, 1);
    QCOMPARE(read->savedBy, u"li"_s);
    QCOMPARE(read->savedAt, kNow);
    QCOMPARE(read->calendar, someCalendar());
    QCOMPARE(*m_store->saveCalendar(chinaCalendar(), 1, entry(u"forecast.calendar"_s)), 2);
    QCOMPARE(m_store->calendar()->calendar, chinaCalendar());
    QCOMPARE(m_audit->read({}, 10)->size(), std::size_t(2));
}

void TestForecastStore::theSecondOfTwoEditorsIsTold()
{
    QVERIFY(bool(m_store->saveCalendar(someCalendar(), 0, entry(u"forecast.calendar"_s))));
    const auto second = m_store->saveCalendar({}, 0, entry(u"forecast.calendar"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QCOMPARE(m_store->calendar()->calendar, someCalendar());
    QCOMPARE(m_audit->read({}, 10)->size(), std::size_t(1));
}

void TestForecastStore::aSenselessRowIsRefused()
{
    const QDate day(2026, 3, 1);
    const Calendar wrong({{CalendarRow::Kind::Closed, day, day.addDays(-1), {}, 0, 1, {}}});
    QCOMPARE(m_store->saveCalendar(wrong, 0, entry(u"forecast.calendar"_s)).error().code,
             ErrorCode::InvalidArgument);
    QVERIFY(m_audit->read({}, 10)->empty());
}

void TestForecastStore::aForecastComesBackAsItWas()
{
    const auto id = m_store->publish(someForecast(), u"north"_s, entry(u"forecast.publish"_s));
    QVERIFY2(bool(id), qPrintable(id ? QString() : id.error().detail));
    reopen();
    const auto read = m_store->published(*id);
    QVERIFY2(bool(read), qPrintable(read ? QString() : read.error().detail));
    QCOMPARE(read->forecast, someForecast());
    QCOMPARE(read->scope, u"north"_s);
    QCOMPARE(m_store->published(99).error().code, ErrorCode::NotFound);
    QCOMPARE(m_audit->read({}, 10)->back().entry.detail, u"#%1"_s.arg(*id));
    PublishedForecast empty = someForecast();
    empty.points.clear();
    QCOMPARE(m_store->publish(empty, {}, entry(u"forecast.publish"_s)).error().code,
             ErrorCode::InvalidArgument);
}

void TestForecastStore::theNewestForecastsComeFirst()
{
    const auto first = m_store->publish(someForecast(), {}, entry(u"forecast.publish"_s));
    const auto second = m_store->publish(someForecast(), {}, entry(u"forecast.publish"_s));
    QVERIFY(bool(m_store->publish(someForecast(u"sales"_s), {}, entry(u"forecast.publish"_s))));
    const auto found = m_store->published(u"billing"_s, 10);
    QCOMPARE(found->size(), std::size_t(2));
    QCOMPARE(found->front().id, *second);
    QCOMPARE(found->back().id, *first);
    QVERIFY(found->front().forecast.points.empty());
    QCOMPARE(m_store->published(u"billing"_s, 1)->size(), std::size_t(1));
}

void TestForecastStore::withoutItsEntryNothingIsKept()
{
    execute(u"ALTER TABLE audit RENAME TO gone"_s);
    QVERIFY(!m_store->publish(someForecast(), {}, entry(u"forecast.publish"_s)));
    QVERIFY(!m_store->saveCalendar(someCalendar(), 0, entry(u"forecast.calendar"_s)));
    QVERIFY(m_store->published(u"billing"_s, 10)->empty());
    QCOMPARE(m_store->calendar()->revision, 0);
}

void TestForecastStore::addCounted(TimePoint start, int queue, int session, int offered)
{
    QSqlQuery query(m_database->connection());
    // Every other counter is 0; the columns are read from the table itself.
    QVERIFY(query.exec(u"SELECT * FROM queue_intervals LIMIT 0"_s));
    QStringList names;
    QStringList values;
    const QHash<QString, qint64> known{{u"start"_s, toMicroseconds(start)},
                                       {u"queue"_s, queue},
                                       {u"session"_s, session},
                                       {u"offered"_s, offered}};
    const QSqlRecord columns = query.record();
    for (int column = 0; column < columns.count(); ++column) {
        names.push_back(columns.fieldName(column));
        values.push_back(QString::number(known.value(names.back(), 0)));
    }
    query.finish();
    execute(u"INSERT INTO queue_intervals (%1) VALUES (%2)"_s.arg(names.join(u", "_s),
                                                                  values.join(u", "_s)));
}

void TestForecastStore::theJournalIsTheHistory()
{
    QFETCH_GLOBAL(storage::Dialect, dialect);
    const QString blob = dialect == storage::Dialect::Sqlite ? u"x'00'"_s : u"'\\x00'::bytea"_s;
    execute(u"INSERT INTO journal_sessions (id, started_at, program, switches, config) VALUES "
            "(1, 1, 'p', '[]', %1), (2, 1, 'p', '[]', %1)"_s.arg(blob));
    execute(u"INSERT INTO queues (id, switch, name) VALUES (1, 'a', 'billing'), (2, 'b', "
            "'billing'), (3, 'a', 'sales')"_s);
    const IntervalGrid grid(QTimeZone("Asia/Shanghai"), 30min);
    const TimePoint start = grid.dayStart(kNow);
    addCounted(start, 1, 1, 3);
    addCounted(start, 1, 2, 4); // the recorder began anew
    addCounted(start + 15min, 2, 1, 5);
    addCounted(start + 30min, 3, 1, 7); // only the other queue had calls
    addCounted(start + 24h, 1, 1, 9);
    const auto history = m_store->history(u"billing"_s, start, start + 24h, grid);
    QVERIFY2(bool(history), qPrintable(history ? QString() : history.error().detail));
    QCOMPARE(history->days().size(), std::size_t(1));
    const CallSeries::Day &day = history->days().begin()->second;
    QCOMPARE(day.total, 12.0);
    QCOMPARE(day.calls[0], 12.0);
    QCOMPARE(day.slotsHeard, 2);
    QCOMPARE(m_store->history(u"nobody"_s, start, start + 24h, grid)->days().begin()->second.total,
             0.0);
    const auto counters = m_store->counters(u"billing"_s, start, start + 24h);
    QVERIFY2(bool(counters), qPrintable(counters ? QString() : counters.error().detail));
    QCOMPARE(counters->size(), std::size_t(2));
    QCOMPARE(counters->front().start, start);
    QCOMPARE(counters->front().counters.offered, 7U);
    QCOMPARE(counters->back().counters.offered, 5U);
    QVERIFY(m_store->counters(u"nobody"_s, start, start + 24h)->empty());
}

QTEST_GUILESS_MAIN(TestForecastStore)
#include "tst_forecaststore.moc"
