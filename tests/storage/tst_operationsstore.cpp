// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqloperationsstore.h"
#include "tests/support/databaserig.h"

#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::operations;
using storage::SqlOperationsStore;

namespace {

const TimePoint kNow{std::chrono::hours(1000)};
const Party kCarrier{u"fs"_s, access::Side::Carrier};
const Party kPartner{u"os"_s, access::Side::Outsourcer};

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = kNow;
    made.user = u"li"_s;
    made.action = action;
    return made;
}

Incident someIncident(const QString &title = u"线路'; --"_s)
{
    return *openIncident({title,
                          IncidentSeverity::High,
                          IncidentClass::Network,
                          u"north"_s,
                          {{IncidentLink::Kind::Call, callKey(u"s"_s, u"q"_s, kNow), u"a | b"_s}}},
                         u"李"_s, kNow);
}

FloorExcerpt someExcerpt()
{
    FloorExcerpt excerpt;
    excerpt.from = kNow - 15min;
    excerpt.until = kNow;
    excerpt.minutes.push_back({kNow - 1min, {3, 2, 1, 1, 0}, 4, 75, {}});
    excerpt.queues.push_back({u"s"_s, u"q"_s, {u"Billing"_s, u"话费"_s}, {}, 4, 75, {}});
    excerpt.alarms.push_back({7, u"longest_wait"_s, u"q"_s, {}, true, false, kNow, {}});
    return excerpt;
}

} // namespace

class TestOperationsStore final : public QObject
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

    void anIncidentComesBackAsItWas()
    {
        const auto id = m_store->open(someIncident(), someExcerpt(), entry(u"incident.open"_s));
        QVERIFY2(bool(id), qPrintable(id ? QString() : id.error().detail));
        Incident now = m_store->incidents(10)->front();
        now = *withOwner(now, u"wang"_s, u"li"_s, kNow + 1min);
        QVERIFY(m_store->save(now, entry(u"incident.owner"_s)));
        now = *withAttachment(now, u"http://wiki/17"_s, u"li"_s, kNow + 2min);
        QVERIFY(m_store->save(now, entry(u"incident.attach"_s)));
        now = *closed(now, u"A cable\nin the street"_s, u"wang"_s, kNow + 3min);
        QVERIFY(m_store->save(now, entry(u"incident.close"_s)));
        reopen();
        const auto all = m_store->incidents(10);
        QVERIFY(bool(all));
        QCOMPARE(all->size(), std::size_t(1));
        QVERIFY(all->front() == now);
        QVERIFY(*m_store->excerpt(*id) == someExcerpt());
        QCOMPARE(m_store->excerpt(99).error().code, ErrorCode::NotFound);
        QCOMPARE(m_audit->read({}, 10)->size(), std::size_t(4));
        QCOMPARE(m_audit->read({}, 10)->back().entry.detail, u"#%1"_s.arg(*id));
    }

    void whatIsOpenIsAlwaysThere()
    {
        std::vector<IncidentId> ids;
        for (int each = 0; each < 6; ++each) {
            ids.push_back(*m_store->open(someIncident(u"i%1"_s.arg(each)), someExcerpt(),
                                         entry(u"incident.open"_s)));
        }
        const std::vector<Incident> all = *m_store->incidents(10);
        for (const Incident &each : all) {
            if (each.id != ids[0]) {
                const Incident over = *closed(each, u"c"_s, u"li"_s, kNow);
                QVERIFY(m_store->save(over, entry(u"incident.close"_s)));
            }
        }
        const std::vector<Incident> some = *m_store->incidents(2);
        QCOMPARE(some.size(), std::size_t(3));
        QCOMPARE(some[0].id, ids[5]);
        QCOMPARE(some[0].timeline.size(), std::size_t(2));
        QCOMPARE(some[2].id, ids[0]);
        QCOMPARE(some[2].timeline.size(), std::size_t(1));
    }

    void whoComesSecondIsTold()
    {
        QVERIFY(bool(m_store->open(someIncident(), someExcerpt(), entry(u"incident.open"_s))));
        const Incident now = m_store->incidents(10)->front();
        QVERIFY(m_store->save(*withNote(now, u"one"_s, u"a"_s, kNow), entry(u"incident.note"_s)));
        const Outcome second =
            m_store->save(*withNote(now, u"two"_s, u"b"_s, kNow), entry(u"incident.note"_s));
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        QCOMPARE(m_store->incidents(10)->front().timeline.back().text, u"one"_s);
        QCOMPARE(m_audit->read({}, 10)->size(), std::size_t(2));
    }

    void changeAndEntryStandOrFallTogether()
    {
        QVERIFY(!m_store->open(someIncident(), someExcerpt(), entry({}))); // no action: refused
        QVERIFY(m_store->incidents(10)->empty());
        QVERIFY(bool(m_store->open(someIncident(), someExcerpt(), entry(u"incident.open"_s))));
        const Incident now = m_store->incidents(10)->front();
        QVERIFY(!m_store->save(*withNote(now, u"one"_s, u"a"_s, kNow), entry({})));
        QVERIFY(m_store->incidents(10)->front() == now);
    }

    void whatWasToldAndFrozenIsNotChanged_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::newRow("an entry") << u"UPDATE incident_entries SET content = 'x'"_s;
        QTest::newRow("no entry") << u"DELETE FROM incident_entries"_s;
        QTest::newRow("an excerpt") << u"UPDATE incident_excerpts SET content = '{}'"_s;
        QTest::newRow("closed without a cause")
            << u"UPDATE incidents SET state = 2, closed_at = 5"_s;
    }

    void whatWasToldAndFrozenIsNotChanged()
    {
        QFETCH(QString, deed);
        QVERIFY(bool(m_store->open(someIncident(), someExcerpt(), entry(u"incident.open"_s))));
        QSqlQuery query(m_database->connection());
        QVERIFY(!query.exec(deed));
    }

    void aTaskGoesItsWayOnce()
    {
        const Task draft = *issued({TaskKind::Directive, access::Side::Carrier, u"north"_s,
                                    u"Ten more"_s, u"At noon"_s, 3, kNow + 24h},
                                   kCarrier, kNow);
        QVERIFY(bool(m_store->issue(draft, entry(u"task.issue"_s))));
        const Task first = m_store->tasks(10)->front();
        const Task taken = *acknowledged(first, kPartner, kNow + 1h);
        QVERIFY(m_store->save(taken, entry(u"task.acknowledge"_s)));
        QCOMPARE(m_store->save(taken, entry(u"task.acknowledge"_s)).error().code,
                 ErrorCode::Conflict);
        const Task over = *done(taken, u"roster 4"_s, kPartner, kNow + 2h);
        QVERIFY(m_store->save(over, entry(u"task.finish"_s)));
        QCOMPARE(m_store->save(over, entry(u"task.finish"_s)).error().code, ErrorCode::Conflict);
        reopen();
        QVERIFY(m_store->tasks(10)->front() == over);
        QVERIFY(m_store->tasks(0)->empty());
    }

    void aHandoverIsEscalatedAndSignedOnce()
    {
        ShiftFacts facts;
        facts.from = kNow - 8h;
        facts.until = kNow;
        facts.total.calls = {100, 90, 80, 10, 0};
        facts.total.serviceLevel = 0.8;
        facts.incidents.push_back({ShiftItem::Kind::Incident, 4, u"线"_s, {}, kNow, true});
        const Handover draft =
            *given(facts, u"Quiet\nnight"_s, {u"Printer"_s, u"打印机"_s}, {}, u"li"_s, kNow);
        QVERIFY(bool(m_store->give(draft, entry(u"handover.give"_s))));
        const Handover first = m_store->handovers(10)->front();
        const Handover late = *escalated(first, kNow + 15min);
        QVERIFY(m_store->save(late, entry(u"handover.escalate"_s)));
        QCOMPARE(m_store->save(late, entry(u"handover.escalate"_s)).error().code,
                 ErrorCode::Conflict);
        const Handover over = *signedBy(late, {true, true}, u"wang"_s, kNow + 20min);
        QVERIFY(m_store->save(over, entry(u"handover.sign"_s)));
        QCOMPARE(m_store->save(over, entry(u"handover.sign"_s)).error().code, ErrorCode::Conflict);
        reopen();
        QVERIFY(m_store->handovers(10)->front() == over);
    }

private:
    void use(const std::shared_ptr<storage::Database> &database)
    {
        m_database = database;
        m_store = std::make_unique<SqlOperationsStore>(database);
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
    std::unique_ptr<SqlOperationsStore> m_store;
    std::unique_ptr<storage::SqlAuditStore> m_audit;
};

QTEST_GUILESS_MAIN(TestOperationsStore)
#include "tst_operationsstore.moc"
