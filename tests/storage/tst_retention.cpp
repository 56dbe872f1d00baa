// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"
#include "core/storage/sqlalarmstore.h"
#include "core/storage/sqljournalstore.h"
#include "tests/support/databaserig.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace fw;
using std::chrono::days;
using std::chrono::hours;
using storage::DataClass;
using storage::DeletionCertificate;
using storage::LegalHold;
using storage::Retention;
using storage::SqlJournalStore;

namespace {

const TimePoint kNow{days(20'000)};

TimePoint daysAgo(int count)
{
    return kNow - days(count);
}

journal::CallRow someCall(std::int64_t number, TimePoint time)
{
    journal::CallRow call;
    call.switchName = u"s"_s;
    call.queue = u"q"_s;
    call.number = number;
    call.record.leftAt = time;
    call.record.callerNumber = "138****5678";
    return call;
}

} // namespace

class TestRetention final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        const auto database = m_rig.fresh(dialect);
        QVERIFY2(bool(database), qPrintable(database ? QString() : database.error().detail));
        m_database = *database;
    }

    void cleanup() { m_database.reset(); }

    void forgetsWhatIsTooOld()
    {
        fillDays(10);
        const std::map<DataClass, days> rules = {{DataClass::Calls, days(4)},
                                                 {DataClass::QueueIntervals, days(6)},
                                                 {DataClass::AgentIntervals, days(8)}};
        const auto done = Retention(m_database).deleteExpired(rules, kNow, u"job"_s);
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
        SqlJournalStore store(m_database);
        // Days 0 to 4 ago are young enough: 4 days ago is not before the limit.
        QCOMPARE(store.calls(daysAgo(100), kNow + hours(1))->size(), std::size_t(5));
        QCOMPARE(store.queueIntervals(daysAgo(100), kNow + hours(1))->size(), std::size_t(7));
        QCOMPARE(store.agentIntervals(daysAgo(100), kNow + hours(1))->size(), std::size_t(9));
        QCOMPARE(done->size(), std::size_t(3));
        const DeletionCertificate &calls = done->front();
        QVERIFY(calls.dataClass == DataClass::Calls);
        QCOMPARE(calls.rows, 5);
        QVERIFY(calls.from == daysAgo(9) && calls.to == daysAgo(5));
        QCOMPARE(calls.digest.size(), 32);
        const auto kept = Retention(m_database).certificates();
        QCOMPARE(kept->size(), std::size_t(3));
        QCOMPARE(kept->front().digest, calls.digest);
        QCOMPARE(kept->front().by, u"job"_s);
        QVERIFY(kept->front().at == kNow);
        // A second time there is nothing to do.
        QVERIFY(Retention(m_database).deleteExpired(rules, kNow, u"job"_s)->empty());
    }

    void bothDatabasesCertifyTheSame()
    {
        fillDays(10);
        const auto done =
            Retention(m_database).deleteExpired({{DataClass::Calls, days(4)}}, kNow, u"job"_s);
        static QByteArray digest;
        if (digest.isEmpty()) {
            digest = done->front().digest;
        }
        QCOMPARE(done->front().digest, digest);
    }

    void aHoldKeepsWhatItNames()
    {
        fillDays(10);
        storage::LegalHolds holds(m_database);
        LegalHold hold;
        hold.from = daysAgo(8);
        hold.to = daysAgo(6);
        hold.reason = u"complaint 17"_s;
        hold.setBy = u"audit"_s;
        hold.setAt = kNow;
        const auto id = holds.add(hold);
        QVERIFY2(bool(id), qPrintable(id ? QString() : id.error().detail));
        const std::map<DataClass, days> rules = {{DataClass::Calls, days(4)}};
        QCOMPARE(Retention(m_database).deleteExpired(rules, kNow, u"job"_s)->front().rows, 3);
        SqlJournalStore store(m_database);
        QCOMPARE(store.calls(daysAgo(100), daysAgo(4))->size(), std::size_t(2));
        QVERIFY(bool(holds.release(*id, u"audit"_s, kNow)));
        QCOMPARE(holds.release(*id, u"audit"_s, kNow).error().code, ErrorCode::NotFound);
        QVERIFY(!holds.all()->front().isInForce());
        QCOMPARE(Retention(m_database).deleteExpired(rules, kNow, u"job"_s)->front().rows, 2);
    }

    /// Only what is over is deleted, with what belongs to it, and not what lasted into a hold.
    void forgetsWhatWasWorkedOn_data()
    {
        QTest::addColumn<int>("dataClass");
        for (const DataClass dataClass :
             {DataClass::Incidents, DataClass::Tasks, DataClass::Handovers, DataClass::Commands}) {
            QTest::newRow(storage::idOf(dataClass).data()) << int(dataClass);
        }
    }

    void forgetsWhatWasWorkedOn()
    {
        QFETCH(int, dataClass);
        const auto which = static_cast<DataClass>(dataClass);
        // From, until, days ago; the last one is not over.
        for (const auto &[begun, ended] :
             {std::pair(90, 80), std::pair(70, 60), std::pair(50, 5), std::pair(95, -1)}) {
            addWork(which, daysAgo(begun), ended < 0 ? kNoTime : daysAgo(ended));
        }
        LegalHold hold;
        hold.dataClass = which;
        hold.from = daysAgo(66);
        hold.to = daysAgo(65);
        hold.reason = u"complaint 18"_s;
        hold.setBy = u"audit"_s;
        storage::LegalHolds holds(m_database);
        const auto held = holds.add(hold);
        QVERIFY2(bool(held), qPrintable(held ? QString() : held.error().detail));
        const std::map<DataClass, days> rules = {{which, days(30)}};
        const auto first = Retention(m_database).deleteExpired(rules, kNow, u"job"_s);
        QVERIFY2(bool(first), qPrintable(first ? QString() : first.error().detail));
        QCOMPARE(first->size(), std::size_t(1));
        QVERIFY(first->front().dataClass == which);
        QCOMPARE(first->front().rows, 1);
        QVERIFY(first->front().to == daysAgo(80));
        const QString table = storage::idOf(which);
        QCOMPARE(count(table), 3);
        if (which == DataClass::Incidents) {
            QCOMPARE(count(u"incident_entries"_s), 3);
            QCOMPARE(count(u"incident_excerpts"_s), 3);
            QVERIFY(!run(u"DELETE FROM incident_entries"_s));
        }
        QVERIFY(bool(holds.release(*held, u"audit"_s, kNow)));
        QCOMPARE(Retention(m_database).deleteExpired(rules, kNow, u"job"_s)->size(),
                 std::size_t(1));
        QCOMPARE(count(table), 2);
        QCOMPARE(Retention(m_database).certificates()->size(), std::size_t(2));
    }

    void forgetsRostersThatAreSigned()
    {
        addRoster(800, 2, u"a"_s);
        addRoster(700, 2, u"a"_s);
        addRoster(790, 0, u"b"_s);                       // a draft that nobody signed
        QVERIFY(!run(u"DELETE FROM roster_versions"_s)); // while no retention runs
        QVERIFY(!run(u"DELETE FROM roster_cells"_s));
        const auto done = Retention(m_database).deleteExpired({}, kNow, u"job"_s);
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->size(), std::size_t(1));
        QVERIFY(done->front().dataClass == DataClass::Rosters);
        QCOMPARE(done->front().kept, days(731));
        // Two versions, their days' requirements and requests, and who left; cells and facts go
        // with them.
        QCOMPARE(done->front().rows, 2 + 2 + 2 + 1);
        QCOMPARE(count(u"roster_versions"_s), 1);
        QCOMPARE(count(u"roster_cells"_s), 1);
        QCOMPARE(count(u"roster_requests"_s), 1);
        QCOMPARE(count(u"roster_requirements"_s), 1);
        QCOMPARE(count(u"roster_people"_s), 1); // a's newer roster still names her
        QCOMPARE(count(u"roster_facts"_s), 1);
        QCOMPARE(count(u"retention_runs"_s), 0);
        QVERIFY(!run(u"DELETE FROM roster_versions"_s)); // the rest is kept as before
        QVERIFY(!run(u"DELETE FROM roster_cells"_s));
    }

    void forgetsFrozenMonths()
    {
        const qint64 today = kNow.time_since_epoch() / days(1);
        // Two months of one team, both frozen; the later one is kept.
        for (const qint64 month : {today - 810, today - 100}) {
            QVERIFY(run("INSERT INTO attendance_days (person, day, team, scheduled, worked, "
                        "overtime, on_break, signed_in, signed_out, due, adherent, due_to_serve, "
                        "served, exceptions) VALUES ('a', %1, 't', 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, "
                        "'[]')"_L1.arg(QString::number(month + 3))));
            QVERIFY(run("INSERT INTO attendance_months (team, month, frozen_by, frozen_at, hash) "
                        "VALUES ('t', %1, 'a', 1, '%2')"_L1.arg(QString::number(month),
                                                                QString(64, u'0'))));
        }
        QVERIFY(!run(u"DELETE FROM attendance_days"_s));
        const auto done = Retention(m_database).deleteExpired({}, kNow, u"job"_s);
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->size(), std::size_t(1));
        QVERIFY(done->front().dataClass == DataClass::Attendance);
        QCOMPARE(done->front().rows, 2);
        QCOMPARE(count(u"attendance_days"_s), 1);
        QCOMPARE(count(u"attendance_months"_s), 1);
        QVERIFY(!run(u"DELETE FROM attendance_days"_s));
    }

    void forgetsForecastsAndKeepsWhatHolds()
    {
        const qint64 today = kNow.time_since_epoch() / days(1);
        addForecast(900, 880);
        addForecast(900, 10); // of a year that has just been
        for (const int ago : {900, 850, 5}) {
            QVERIFY(run("INSERT INTO queue_standards (queue, since, scope, saved_at, saved_by, "
                        "content) VALUES ('q', %1, '', 1, 'a', '{}')"_L1.arg(
                            QString::number(today - ago))));
            QVERIFY(run(
                "INSERT INTO forecast_calendars (revision, saved_at, saved_by, content) "
                "VALUES (%1, %2, 'a', '{}')"_L1.arg(
                    QString::number(1000 - ago), QString::number(toMicroseconds(daysAgo(ago))))));
        }
        for (const int ago : {3700, 900}) {
            QVERIFY(run("INSERT INTO call_history (queue, day, scope, minutes, calls) "
                        "VALUES ('q', %1, '', 30, '1,2')"_L1.arg(QString::number(today - ago))));
        }
        const auto done = Retention(m_database).deleteExpired({}, kNow, u"job"_s);
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->size(), std::size_t(2));
        QVERIFY(done->at(0).dataClass == DataClass::Forecasts);
        QCOMPARE(done->at(0).rows, 1 + 2 + 1);
        QCOMPARE(count(u"forecasts"_s), 1);
        QCOMPARE(count(u"forecast_points"_s), 2);
        QCOMPARE(count(u"forecast_calendars"_s), 1); // the newest, which holds
        // The first ended when the second began, 850 days ago; the second held until five days ago.
        QCOMPARE(count(u"queue_standards"_s), 2);
        QVERIFY(done->at(1).dataClass == DataClass::CallHistory);
        QCOMPARE(done->at(1).rows, 1);
        QCOMPARE(count(u"call_history"_s), 1);
    }

    void aHoldKeepsARosterAndItsPeople()
    {
        addRoster(800, 2, u"a"_s);
        LegalHold hold;
        hold.dataClass = DataClass::Rosters;
        hold.from = daysAgo(805);
        hold.to = daysAgo(790);
        hold.reason = u"complaint 19"_s;
        hold.setBy = u"audit"_s;
        QVERIFY(bool(storage::LegalHolds(m_database).add(hold)));
        QVERIFY(Retention(m_database).deleteExpired({}, kNow, u"job"_s)->empty());
        QCOMPARE(count(u"roster_cells"_s), 1);
        QCOMPARE(count(u"roster_people"_s), 1);
    }

    void aHoldNeedsAReasonAndAName()
    {
        storage::LegalHolds holds(m_database);
        LegalHold hold;
        hold.to = kNow;
        hold.reason = u"why"_s;
        hold.setBy = u"audit"_s;
        QCOMPARE(holds.add(hold).error().code, ErrorCode::InvalidArgument);
        hold.reason = u"because"_s;
        hold.setBy.clear();
        QCOMPARE(holds.add(hold).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(Retention(m_database).deleteExpired({}, kNow, {}).error().code,
                 ErrorCode::InvalidArgument);
    }

    void whatStaysOfTheJournalCanBeShown()
    {
        SqlJournalStore store(m_database);
        const journal::SessionId ended = *store.beginSession(startedAt(daysAgo(30)));
        const journal::SessionId running = *store.beginSession(startedAt(daysAgo(20)));
        journal::JournalBatch batch;
        addChunks(batch, ended, 30, 21, 3);
        addChunks(batch, running, 20, 0, 3);
        QVERIFY(bool(store.write(batch)));
        const std::map<DataClass, days> rules = {{DataClass::Journal, days(10)}};
        const auto done = Retention(m_database).deleteExpired(rules, kNow, u"job"_s);
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
        const auto chunks = store.chunksAfter(0, 1000);
        QVERIFY(!chunks->empty());
        QCOMPARE(chunks->front().session, running);
        // Ten days ago is chunk 11 of the running session; the keyframe before it follows chunk 9.
        QCOMPARE(chunks->front().number, std::int64_t(10));
        const auto seek = store.seek(daysAgo(10));
        QCOMPARE(seek->keyframe->afterNumber, std::int64_t(9));
        QCOMPARE(seek->after, chunks->front().id - 1);
        QCOMPARE(store.sessions()->size(), std::size_t(2)); // calls of it may be kept longer
        QCOMPARE(done->front().rows, 10 + 3 + 9 + 2);
    }

    void aHoldOnTheJournalKeepsAllFromItsStart()
    {
        SqlJournalStore store(m_database);
        const journal::SessionId session = *store.beginSession(startedAt(daysAgo(20)));
        journal::JournalBatch batch;
        addChunks(batch, session, 20, 0, 3);
        QVERIFY(bool(store.write(batch)));
        LegalHold hold;
        hold.dataClass = DataClass::Journal;
        hold.from = daysAgo(25);
        hold.to = daysAgo(24);
        hold.reason = u"incident"_s;
        hold.setBy = u"audit"_s;
        QVERIFY(bool(storage::LegalHolds(m_database).add(hold)));
        const std::map<DataClass, days> rules = {{DataClass::Journal, days(10)}};
        QVERIFY(Retention(m_database).deleteExpired(rules, kNow, u"job"_s)->empty());
        QCOMPARE(store.chunksAfter(0, 1000)->size(), std::size_t(21));
    }

    /// What desks of one server share about alarms; a file has none of it.
    void sharedAlarmsGoAndTheNewestRulesStay()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        const std::map<DataClass, days> rules = {{DataClass::Alarms, days(10)}};
        if (dialect == storage::Dialect::Sqlite) {
            QVERIFY(Retention(m_database).deleteExpired(rules, kNow, u"job"_s)->empty());
            return;
        }
        for (const int ago : {40, 30, 5}) {
            const QString at = QString::number(toMicroseconds(daysAgo(ago)));
            QVERIFY(run("INSERT INTO alarm_marks (site, at, done_by, kind, rule_id, subject_kind, "
                        "subject_source, subject_key, aspect, node, severity, shelf, note) VALUES "
                        "(0, %1, 'a', 0, 'r', 2, 0, 'q', '', '', 0, 0, '')"_L1.arg(at)));
        }
        // The second held until 20 days ago, the third holds.
        for (const auto &[revision, ago] : {std::pair(1, 90), std::pair(2, 50), std::pair(3, 20)}) {
            QVERIFY(
                run("INSERT INTO alarm_rule_sets (revision, saved_at, saved_by, content) "
                    "VALUES (%1, %2, 'a', '{\"rules\": []}')"_L1.arg(
                        QString::number(revision), QString::number(toMicroseconds(daysAgo(ago))))));
        }
        LegalHold hold;
        hold.dataClass = DataClass::Alarms;
        hold.from = daysAgo(41);
        hold.to = daysAgo(39);
        hold.reason = u"complaint 9"_s;
        hold.setBy = u"audit"_s;
        hold.setAt = kNow;
        const auto id = storage::LegalHolds(m_database).add(hold);
        QVERIFY(bool(id));
        const auto done = Retention(m_database).deleteExpired(rules, kNow, u"job"_s);
        QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
        QCOMPARE(done->front().rows,
                 2); // a mark, and the first rules; the hold is of the second's days
        QCOMPARE(count(u"alarm_marks"_s), 2);
        QCOMPARE(count(u"alarm_rule_sets"_s), 2);
        QVERIFY(storage::LegalHolds(m_database).release(*id, u"audit"_s, kNow));
        QCOMPARE(Retention(m_database).deleteExpired(rules, kNow, u"job"_s)->front().rows, 2);
        QCOMPARE(count(u"alarm_marks"_s), 1);
        QCOMPARE(count(u"alarm_rule_sets"_s), 1);
        const std::map<DataClass, days> soon = {{DataClass::Alarms, days(1)}};
        QVERIFY(bool(Retention(m_database).deleteExpired(soon, kNow, u"job"_s)));
        QCOMPARE(count(u"alarm_rule_sets"_s), 1); // it holds
        QCOMPARE(count(u"alarm_marks"_s), 0);
    }

    void emptyDaysAreDropped()
    {
        QFETCH_GLOBAL(storage::Dialect, dialect);
        if (dialect == storage::Dialect::Sqlite) {
            return; // has no partitions
        }
        SqlJournalStore store(m_database);
        journal::JournalBatch batch;
        addChunks(batch, *store.beginSession(startedAt(daysAgo(20))), 20, 11, 100);
        addChunks(batch, *store.beginSession(startedAt(daysAgo(1))), 1, 0, 100);
        QVERIFY(bool(store.write(batch)));
        const int before = partitions();
        QVERIFY(bool(
            Retention(m_database).deleteExpired({{DataClass::Journal, days(5)}}, kNow, u"job"_s)));
        QVERIFY(before > 10);
        QVERIFY(partitions() < before - 9);
    }

private:
    static journal::Session startedAt(TimePoint time)
    {
        journal::Session session;
        session.startedAt = time;
        return session;
    }

    /// One chunk a day, a keyframe behind every \a keyframeEvery of them.
    static void addChunks(journal::JournalBatch &batch, journal::SessionId session, int fromDaysAgo,
                          int toDaysAgo, int keyframeEvery)
    {
        std::int64_t number = 0;
        for (int ago = fromDaysAgo; ago >= toDaysAgo; --ago) {
            const TimePoint time = daysAgo(ago);
            batch.chunks.push_back({0, session, ++number, 1, time, time, "x"});
            if (number % keyframeEvery == 0) {
                batch.keyframes.push_back({session, number, time + hours(1), "frame"});
            }
        }
    }

    /// A call and an interval of a queue and of an agent at the same time of each day.
    void fillDays(int count)
    {
        SqlJournalStore store(m_database);
        journal::JournalBatch batch;
        batch.session = *store.beginSession(startedAt(daysAgo(count)));
        for (int ago = 0; ago < count; ++ago) {
            batch.calls.push_back(someCall(ago + 1, daysAgo(ago)));
            batch.queueIntervals.push_back({u"s"_s, u"q"_s, daysAgo(ago), {}});
            batch.agentIntervals.push_back({u"s"_s, u"a"_s, daysAgo(ago), {}});
        }
        const Outcome written = store.write(batch);
        QVERIFY2(bool(written), qPrintable(written ? QString() : written.error().detail));
    }

    bool run(const QString &statement) const
    {
        QSqlQuery query(m_database->connection());
        return query.exec(statement);
    }

    int count(const QString &table) const
    {
        QSqlQuery query(m_database->connection());
        return query.exec(u"SELECT count(*) FROM "_s + table) && query.next()
                   ? query.value(0).toInt()
                   : -1;
    }

    /// A plan of one day of one person, who left on the day after, with all that belongs to it.
    void addRoster(int ago, int state, const QString &person)
    {
        const QString day = QString::number(kNow.time_since_epoch() / days(1) - ago);
        QVERIFY(run("INSERT INTO roster_people (id, name_en, name_zh, team, contract, scheme, "
                    "joined_on, left_on) VALUES ('%1', '', '', 't', 0, 0, 1, %2 + 1) "
                    "ON CONFLICT DO NOTHING"_L1.arg(person, day)));
        QVERIFY(run("INSERT INTO roster_facts (person, kind, place, value, code, since, until) "
                    "VALUES ('%1', 0, 0, 0, '', 1, 0) ON CONFLICT DO NOTHING"_L1.arg(person)));
        QVERIFY(run("INSERT INTO roster_requirements (team, day, minutes, people) "
                    "VALUES ('t', %1, 30, '1')"_L1.arg(day)));
        QVERIFY(run("INSERT INTO roster_requests (kind, state, team, person, from_day, to_day, "
                    "leave_kind, other, other_day, span_from, span_to, reason, asked_by, asked_at, "
                    "decided_by, decided_at, decision) VALUES (0, 0, 't', '%1', %2, %2, 0, '', 0, "
                    "0, 0, '', 'a', 1, '', 0, '')"_L1.arg(person, day)));
        QVERIFY(run("INSERT INTO roster_versions (team, first_day, last_day, number, based_on, "
                    "state, revision, saved_by, saved_at, submitted_by, submitted_at, decided_by, "
                    "decided_at, reason, hash, request) VALUES ('t', %1, %1, 1, 0, 0, 1, 'a', 1, "
                    "'', 0, '', 0, '', '', 0)"_L1.arg(day)));
        const QString newest = u"(SELECT max(id) FROM roster_versions)"_s;
        QVERIFY(run("INSERT INTO roster_cells (version, person, day, kind, pattern, spans, "
                    "activities, leave_kind, overtime, is_pinned, note) VALUES (%1, '%2', %3, 1, "
                    "'', '', '', 0, 0, 0, '')"_L1.arg(newest, person, day)));
        for (int step = 1; step <= state; ++step) {
            QVERIFY(run("UPDATE roster_versions SET state = %1, hash = '%2', submitted_at = 1, "
                        "decided_at = 1 WHERE id = %3"_L1.arg(QString::number(step),
                                                              QString(64, u'0'), newest)));
        }
    }

    /// With two points, the last of them then.
    void addForecast(int madeAgo, int untilAgo)
    {
        QVERIFY(run("INSERT INTO forecasts (queue, scope, origin, made_at, made_by, model, "
                    "is_fallback, interval_minutes, coverage, naive_error) VALUES ('q', '', %1, "
                    "%1, 'a', 'm', 0, 30, 0.9, 1)"_L1.arg(
                        QString::number(toMicroseconds(daysAgo(madeAgo))))));
        for (const int ago : {untilAgo + 1, untilAgo}) {
            QVERIFY(run("INSERT INTO forecast_points (forecast, start, calls, low, high, naive, "
                        "four_week_mean) VALUES ((SELECT max(id) FROM forecasts), %1, 1, 0, 2, 1, "
                        "1)"_L1.arg(QString::number(toMicroseconds(daysAgo(ago))))));
        }
    }

    /// A row that was begun and ended then; without an end it is still open.
    void addWork(DataClass dataClass, TimePoint begun, TimePoint ended)
    {
        const QString from = QString::number(toMicroseconds(begun));
        const QString to = QString::number(isKnown(ended) ? toMicroseconds(ended) : 0);
        const bool isOver = isKnown(ended);
        const QString name = isOver ? u"'x'"_s : u"''"_s;
        if (dataClass == DataClass::Incidents) {
            QVERIFY(run("INSERT INTO incidents (opened_at, opened_by, scope, title, severity, "
                        "class, state, owner, cause, closed_at, links, attachments, entries) "
                        "VALUES (%1, 'a', '', 't', 0, 'c', %2, '', %3, %4, '[]', '[]', 1)"_L1.arg(
                            from, isOver ? u"2"_s : u"0"_s, name, to)));
            const QString newest = u"(SELECT max(id) FROM incidents)"_s;
            QVERIFY(run("INSERT INTO incident_entries (incident, number, at, done_by, kind, "
                        "content) VALUES (%1, 1, %2, 'a', 0, '{}')"_L1.arg(newest, from)));
            QVERIFY(
                run("INSERT INTO incident_excerpts (incident, content) VALUES (%1, '{}')"_L1.arg(
                    newest)));
        } else if (dataClass == DataClass::Tasks) {
            QVERIFY(
                run("INSERT INTO tasks (kind, from_side, scope, title, content, incident, "
                    "issued_at, issued_by, deadline, acknowledged_at, acknowledged_by, done_at, "
                    "done_by, evidence) VALUES (0, 'carrier', '', 't', '', 0, %1, 'a', %1 + 1, "
                    "%2, %3, %2, %3, %3)"_L1.arg(from, to, name)));
        } else if (dataClass == DataClass::Handovers) {
            QVERIFY(run("INSERT INTO handovers (scope, facts, notes, follow_ups, outgoing, "
                        "given_at, incoming, signed_at, escalated_at) VALUES ('', '{}', '', '[]', "
                        "'a', %1, %2, %3, 0)"_L1.arg(from, name, to)));
        } else {
            QVERIFY(run("INSERT INTO commands (asked_at, asker, host, switch, session, command, "
                        "state, problem, detail, taken_at, settled_at) VALUES (%1, 'a', 'h', 's', "
                        "0, '{}', %2, '', '', %3, %3)"_L1.arg(from, isOver ? u"2"_s : u"0"_s, to)));
            // The server writes when it was asked and that nothing came of it yet.
            QVERIFY(run("UPDATE commands SET asked_at = %1, state = %2, taken_at = %3, "
                        "settled_at = %3 WHERE id = (SELECT max(id) FROM commands)"_L1.arg(
                            from, isOver ? u"2"_s : u"0"_s, to)));
        }
    }

    int partitions() const
    {
        QSqlQuery query(m_database->connection());
        return query.exec(u"SELECT count(*) FROM pg_inherits "
                          "WHERE inhparent = 'journal_chunks'::regclass"_s) &&
                       query.next()
                   ? query.value(0).toInt()
                   : -1;
    }

    test::DatabaseRig m_rig;
    std::shared_ptr<storage::Database> m_database;
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
