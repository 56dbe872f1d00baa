// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serverfeed.h"
#include "core/storage/sharedalarms.h"
#include "core/storage/sharedoperations.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/threadedauditsource.h"
#include "tests/database/liverecorder.h"
#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::operations;
using alarms::Alarm;
using alarms::AlarmReading;
using alarms::AlarmState;
using alarms::AlarmSubject;
using storage::Database;
using storage::SharedOperations;

namespace {

constexpr int kPatience = 30'000; ///< ms, for a slow machine

access::AuditEntry entry(const QString &action)
{
    access::AuditEntry made;
    made.at = TimePoint(1h);
    made.action = action;
    return made;
}

/// Two queues that have waited too long.
class LongWaits final : public alarms::ReadingSource
{
public:
    [[nodiscard]] std::vector<AlarmReading> read(TimePoint /*now*/) override
    {
        std::vector<AlarmReading> list;
        for (const QString &node : {u"north"_s, u"south"_s}) {
            alarms::ReadSubject of;
            of.subject.kind = AlarmSubject::Kind::Queue;
            of.subject.source = 0;
            of.subject.key = u"sales "_s + node;
            of.subject.nodeId = node;
            list.push_back({alarms::AlarmMetric::LongestWait,
                            std::make_shared<alarms::ReadSubject>(of),
                            {},
                            isBad ? 100.0 : 0.0,
                            10,
                            1});
        }
        return list;
    }

    bool isBad = true;
};

std::vector<alarms::AlarmRule> quickRules()
{
    std::vector<alarms::AlarmRule> rules = alarms::AlarmRule::defaults();
    for (alarms::AlarmRule &rule : rules) {
        if (rule.metric == alarms::AlarmMetric::LongestWait) {
            rule.scope = {};
            rule.warning = {60, 30};
            rule.onDelay = 0s;
            rule.offDelay = 0s;
            rule.minimumVolume = 0;
        }
    }
    return rules;
}

/// All that a desk shares, of somebody who is signed in.
struct Desk
{
    Desk(const storage::StorageWorker::Opener &opener, const Clock &clock)
        : floor(live::FloorConfig::defaults(), clock)
        , feed(opener, u"server"_s, floor, clock)
        , operations(feed.threads())
        , centre(floor, clock, nullptr)
        , alarms(feed.threads(), centre, clock, u"desk-7"_s, std::nullopt)
        , audit(feed.threads())
    {
        centre.addSource(waits);
        QObject::connect(&feed, &storage::ServerFeed::operationsTold, &operations,
                         &SharedOperations::look);
        QObject::connect(&feed, &storage::ServerFeed::alarmsTold, &alarms,
                         &storage::SharedAlarms::look);
        QObject::connect(&feed, &storage::ServerFeed::began, &alarms,
                         &storage::SharedAlarms::begin);
        QObject::connect(&feed, &storage::ServerFeed::subscribed, &feed, [this] { isTold = true; });
        feed.start();
        operations.look();
    }

    [[nodiscard]] const Alarm *alarm(const QString &node) const
    {
        for (const auto &[id, each] : centre.engine().alarms()) {
            if (each.subject.nodeId == node) {
                return &each;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool isTaken(const QString &node) const
    {
        const Alarm *const found = alarm(node);
        return found != nullptr && found->state == AlarmState::Acknowledged;
    }

    bool isTold = false; ///< of what is new
    live::FloorStore floor;
    storage::ServerFeed feed;
    SharedOperations operations;
    LongWaits waits;
    alarms::AlarmCentre centre;
    storage::SharedAlarms alarms;
    storage::ThreadedAuditSource audit;
};

} // namespace

/// Desks of both companies on one server: what one of them does, the others see.
class TestDeskSharing final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void bothSidesSeeAnIncident();
    void aDirectiveGoesThereAndBack();
    void whoWasSlowerIsTold();
    void nothingWaitsForAServerThatIsAway();
    void anAcknowledgementIsSeenByTheOthers();
    void whoComesLaterKnowsIt();
    void whatLiesElsewhereStaysHere();
    void rulesAreThoseOfAll();
    void theTrailIsThatOfTheServer();

private:
    void admin(const QString &statement) const;
    [[nodiscard]] storage::StorageWorker::Opener openerOf(const QString &login) const;
    [[nodiscard]] std::unique_ptr<Desk> deskOf(const QString &login) const;
    [[nodiscard]] bool begin(Desk &desk) const;

    SystemClock m_clock;
    test::PostgresCluster m_cluster;
    std::shared_ptr<Database> m_database;
    storage::PostgresProfile m_profile;
    std::unique_ptr<test::LiveRecorder> m_recorder;
    std::unique_ptr<Desk> m_carrier;
    std::unique_ptr<Desk> m_partner;
};

void TestDeskSharing::admin(const QString &statement) const
{
    QSqlQuery query(m_database->connection());
    QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
}

storage::StorageWorker::Opener TestDeskSharing::openerOf(const QString &login) const
{
    storage::PostgresProfile profile = m_profile;
    profile.user = login;
    return [profile] { return Database::open(profile, {}, Database::Schema::MustBeNewest); };
}

std::unique_ptr<Desk> TestDeskSharing::deskOf(const QString &login) const
{
    return std::make_unique<Desk>(openerOf(login), m_clock);
}

void TestDeskSharing::initTestCase()
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
          "('alpha', 'north')"_s);
    const QList<QStringList> members = {
        {u"leader"_s, u"C-GL"_s, {}, {}},          {u"fs"_s, u"C-FS"_s, u"north"_s, {}},
        {u"fsouth"_s, u"C-FS"_s, u"south"_s, {}},  {u"os"_s, u"O-OS"_s, u"north"_s, {}},
        {u"manager"_s, u"O-PM"_s, u"north"_s, {}}, {u"auditor"_s, u"AUD"_s, {}, {}},
    };
    for (const QStringList &member : members) {
        admin(u"CREATE ROLE %1 LOGIN"_s.arg(member[0]));
        admin(u"SELECT priv.add_member('%1', '%2', array_remove(ARRAY['%3'], ''), "
              "array_remove(ARRAY['%4'], ''))"_s.arg(member[0], member[1], member[2], member[3]));
    }
}

void TestDeskSharing::init()
{
    m_recorder = std::make_unique<test::LiveRecorder>(m_database, m_clock);
    m_carrier = deskOf(u"fs"_s);
    m_partner = deskOf(u"os"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_carrier->isTold && m_partner->isTold, kPatience);
}

void TestDeskSharing::cleanup()
{
    m_carrier.reset();
    m_partner.reset();
    m_recorder.reset();
}

/// Its alarms are everybody's from now on; as when the recorder has begun.
bool TestDeskSharing::begin(Desk &desk) const
{
    desk.alarms.begin();
    return QTest::qWaitFor([&desk] { return desk.centre.engine().rules() == quickRules(); },
                           kPatience);
}

void TestDeskSharing::bothSidesSeeAnIncident()
{
    const Incident made = *openIncident(
        {u"Lines down"_s, IncidentSeverity::High, IncidentClass::Network, u"north"_s, {}}, u"x"_s,
        TimePoint(1h));
    FloorExcerpt excerpt;
    excerpt.until = TimePoint(1h);
    const auto id = m_carrier->operations.open(made, excerpt, entry(u"incident.open"_s));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    QCOMPARE(m_carrier->operations.incidents(1)->front().openedBy, u"fs"_s);
    const auto seen = [this, id](const Desk &desk) {
        const auto incidents = *desk.operations.incidents(1);
        return incidents.empty() || incidents.front().id != *id
                   ? 0
                   : int(incidents.front().timeline.size());
    };
    QTRY_COMPARE_WITH_TIMEOUT(seen(*m_partner), 1, kPatience);
    QVERIFY(*m_partner->operations.excerpt(*id) == excerpt);
    const Incident noted = *withNote(m_partner->operations.incidents(1)->front(), u"The bus"_s,
                                     u"os"_s, TimePoint(2h));
    QVERIFY(m_partner->operations.save(noted, entry(u"incident.note"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(seen(*m_carrier), 2, kPatience);
    QCOMPARE(m_carrier->operations.incidents(1)->front().timeline.back().by, u"os"_s);
    const auto south = deskOf(u"fsouth"_s);
    QTRY_VERIFY_WITH_TIMEOUT(south->isTold, kPatience);
    QVERIFY(south->operations.incidents(1)->empty());
}

void TestDeskSharing::aDirectiveGoesThereAndBack()
{
    const TimePoint due{std::chrono::sys_days{std::chrono::year{2100} / 1 / 1}};
    const Task made =
        *issued({TaskKind::Directive, access::Side::Carrier, u"north"_s, u"Ten more"_s, {}, 0, due},
                {u"x"_s, access::Side::Carrier}, TimePoint(1h));
    QVERIFY(!m_partner->operations.issue(made, entry(u"task.issue"_s)));
    QVERIFY(bool(m_carrier->operations.issue(made, entry(u"task.issue"_s))));
    QTRY_COMPARE_WITH_TIMEOUT(int(m_partner->operations.tasks(1)->size()), 1, kPatience);
    const Task taken = *acknowledged(m_partner->operations.tasks(1)->front(),
                                     {u"os"_s, access::Side::Outsourcer}, TimePoint(2h));
    QVERIFY(m_partner->operations.save(taken, entry(u"task.acknowledge"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(m_carrier->operations.tasks(1)->front().acknowledgedBy, u"os"_s,
                              kPatience);
}

void TestDeskSharing::whoWasSlowerIsTold()
{
    const Incident made =
        *openIncident({u"Twice"_s, IncidentSeverity::Low, IncidentClass::Network, u"north"_s, {}},
                      u"x"_s, TimePoint(1h));
    QVERIFY(bool(m_carrier->operations.open(made, {}, entry(u"incident.open"_s))));
    const Incident now = m_carrier->operations.incidents(1)->front();
    const auto other = deskOf(u"fs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!other->operations.incidents(1)->empty(), kPatience);
    QVERIFY(other->operations.save(*withOwner(now, u"a"_s, u"fs"_s, TimePoint(2h)),
                                   entry(u"incident.owner"_s)));
    const Outcome slower = m_carrier->operations.save(
        *withOwner(now, u"b"_s, u"fs"_s, TimePoint(3h)), entry(u"incident.owner"_s));
    QVERIFY(!slower);
    QCOMPARE(slower.error().code, ErrorCode::Conflict);
    QCOMPARE(m_carrier->operations.incidents(1)->front().owner, u"a"_s); // and sees why
}

void TestDeskSharing::nothingWaitsForAServerThatIsAway()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_carrier->operations.incidents(1)->empty(), kPatience);
    const Incident now = m_carrier->operations.incidents(1)->front();
    QVERIFY(m_cluster.stop());
    const Incident next = *withNote(now, u"Away"_s, u"fs"_s, TimePoint(2h));
    QElapsedTimer timer;
    timer.start();
    const Outcome first = m_carrier->operations.save(next, entry(u"incident.note"_s));
    QVERIFY(!first);
    QCOMPARE(first.error().code, ErrorCode::Unreachable);
    QVERIFY(timer.elapsed() < 2 * std::chrono::milliseconds(SharedOperations::kPatience).count());
    timer.restart();
    QVERIFY(!m_carrier->operations.save(next, entry(u"incident.note"_s)));
    QVERIFY(timer.elapsed() < 500);
    QVERIFY(!m_carrier->operations.incidents(1)->empty()); // what was read stays
    QVERIFY(m_cluster.start());
    QVERIFY(m_database->ensureOpen());
    QVERIFY(QTest::qWaitFor(
        [&] { return bool(m_carrier->operations.save(next, entry(u"incident.note"_s))); },
        kPatience));
}

void TestDeskSharing::anAcknowledgementIsSeenByTheOthers()
{
    admin(u"DELETE FROM alarm_marks"_s);
    admin(u"DELETE FROM alarm_rule_sets"_s);
    m_carrier->alarms.begin();
    QVERIFY(m_carrier->centre.setRules(quickRules()));
    QVERIFY(begin(*m_partner));
    for (Desk *desk : {m_carrier.get(), m_partner.get()}) {
        desk->centre.evaluate();
        QVERIFY(desk->alarm(u"north"_s) != nullptr);
    }
    QVERIFY(m_partner->centre.acknowledge(m_partner->alarm(u"north"_s)->id, u"os"_s, u"seen"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_carrier->isTaken(u"north"_s), kPatience);
    QCOMPARE(m_carrier->alarm(u"north"_s)->owner, u"os"_s);
    QCOMPARE(m_carrier->alarm(u"north"_s)->note, u"seen"_s);
    QVERIFY(m_carrier->centre.shelve(m_carrier->alarm(u"north"_s)->id, 1h, u"fs"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_partner->alarm(u"north"_s)->isShelved(), kPatience);
    QVERIFY(m_partner->centre.unshelve(m_partner->alarm(u"north"_s)->id, u"os"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_carrier->alarm(u"north"_s)->isShelved(), kPatience);
}

void TestDeskSharing::whoComesLaterKnowsIt()
{
    QVERIFY(begin(*m_carrier));
    m_carrier->centre.evaluate();
    QVERIFY(m_carrier->centre.acknowledge(m_carrier->alarm(u"north"_s)->id, u"fs"_s));
    QVERIFY(begin(*m_partner));
    m_partner->centre.evaluate();
    QTRY_VERIFY_WITH_TIMEOUT(m_partner->isTaken(u"north"_s), kPatience);
    m_carrier->waits.isBad = false; // and it is over
    m_carrier->centre.evaluate();
    QVERIFY(m_carrier->alarm(u"north"_s) == nullptr);
    const auto leader = deskOf(u"leader"_s);
    QVERIFY(begin(*leader));
    QSqlQuery query(m_database->connection());
    QTRY_VERIFY_WITH_TIMEOUT(
        query.exec(u"SELECT kind FROM alarm_marks ORDER BY id DESC LIMIT 1"_s) && query.next() &&
            query.value(0).toInt() == 3,
        kPatience);
    const auto next = deskOf(u"leader"_s);
    QVERIFY(begin(*next));
    next->centre.evaluate();
    QVERIFY(next->alarm(u"north"_s)->needsAttention());
}

void TestDeskSharing::whatLiesElsewhereStaysHere()
{
    QVERIFY(begin(*m_carrier));
    m_carrier->centre.evaluate();
    const auto leader = deskOf(u"leader"_s);
    QVERIFY(begin(*leader));
    leader->centre.evaluate();
    const QSignalSpy failed(&m_carrier->alarms, &storage::SharedAlarms::failed);
    // Of another region: this desk keeps it to itself.
    QVERIFY(m_carrier->centre.acknowledge(m_carrier->alarm(u"south"_s)->id, u"fs"_s));
    QVERIFY(m_carrier->centre.acknowledge(m_carrier->alarm(u"north"_s)->id, u"fs"_s));
    QTRY_VERIFY_WITH_TIMEOUT(leader->isTaken(u"north"_s), kPatience);
    QVERIFY(leader->alarm(u"south"_s)->needsAttention());
    QCOMPARE(failed.count(), 0);
    // And what another one did there is not told here.
    QVERIFY(begin(*m_partner));
    m_partner->centre.evaluate();
    QVERIFY(leader->centre.acknowledge(leader->alarm(u"south"_s)->id, u"leader"_s));
    QVERIFY(leader->centre.shelve(leader->alarm(u"north"_s)->id, 1h, u"leader"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_partner->alarm(u"north"_s)->isShelved(), kPatience);
    QVERIFY(m_partner->alarm(u"south"_s)->needsAttention());
}

void TestDeskSharing::rulesAreThoseOfAll()
{
    QVERIFY(begin(*m_carrier));
    QVERIFY(begin(*m_partner));
    std::vector<alarms::AlarmRule> next = quickRules();
    next.front().isEnabled = next.front().isEnabled || next.front().canDisable;
    next.front().name = u"Ours"_s;
    QVERIFY(m_carrier->centre.setRules(next));
    QTRY_VERIFY_WITH_TIMEOUT(m_partner->centre.engine().rules() == next, kPatience);
    // The partner may not, and gets back what holds.
    const QSignalSpy failed(&m_partner->alarms, &storage::SharedAlarms::failed);
    QVERIFY(m_partner->centre.setRules(quickRules()));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_partner->centre.engine().rules() == next, kPatience);
    QSqlQuery query(m_database->connection());
    QVERIFY(query.exec(u"SELECT login, host FROM audit WHERE action = 'alarmRules.change' "
                       "ORDER BY id DESC LIMIT 1"_s) &&
            query.next());
    QCOMPARE(query.value(0).toString(), u"fs"_s);
    QCOMPARE(query.value(1).toString(), u"desk-7"_s);
}

void TestDeskSharing::theTrailIsThatOfTheServer()
{
    admin(
        u"INSERT INTO audit (at, login, role, side, host, action, object, scope, purpose, result, "
        "detail) VALUES (5, 'a', 'C-FS', 'carrier', 'h', 'test.north', 'x', 'alpha', '', 'done', "
        "''), (6, 'b', 'C-FS', 'carrier', 'h', 'test.south', 'x', 'south', '', 'done', '')"_s);
    QVERIFY(bool(storage::SqlAuditStore(m_database).seal(TimePoint(7h))));
    access::AuditFilter filter;
    filter.action = u"test."_s;
    const auto read = [&](const QString &login) {
        const auto desk = deskOf(login);
        QStringList actions{u"?"_s};
        bool isDone = false;
        desk->audit.read(filter, 10, desk->floor, [&](const auto &rows) {
            isDone = true;
            if (!rows) {
                qWarning() << rows.error().detail;
                return;
            }
            actions.clear();
            for (const access::AuditRow &row : *rows) {
                actions << row.entry.action;
                isDone = isDone && row.seal > 0;
            }
        });
        return QTest::qWaitFor([&] { return isDone; }, kPatience) ? actions : QStringList{u"?"_s};
    };
    QCOMPARE(read(u"auditor"_s), (QStringList{u"test.south"_s, u"test.north"_s}));
    QCOMPARE(read(u"manager"_s), QStringList{u"test.north"_s});
    QCOMPARE(read(u"fs"_s), QStringList()); // no post that reads it
    const auto desk = deskOf(u"auditor"_s);
    std::optional<access::AuditChain::Verdict> verdict;
    desk->audit.verify(desk->floor, [&verdict](const auto &answer) {
        if (answer) {
            verdict = *answer;
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(verdict.has_value(), kPatience);
    QCOMPARE(verdict->fault, access::AuditChain::Fault::None);
}

QTEST_GUILESS_MAIN(TestDeskSharing)
#include "tst_desksharing.moc"
