// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalcursor.h"
#include "core/journal/journalfollower.h"
#include "core/journal/keyframepacker.h"
#include "core/reports/report.h"
#include "core/storage/alarmmarkrows.h"
#include "core/storage/notifications.h"
#include "core/storage/sqllivestore.h"
#include "core/storage/sqloperationsstore.h"
#include "core/storage/sqlreportstore.h"
#include "tests/database/regionrecorder.h"
#include "tests/database/sitesrig.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::test;
using journal::SiteNumber;
using storage::SqlJournalStore;

namespace {

constexpr int kPatience = 60'000;
const TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 8h};
const TimePoint kEnd = kMorning + 24h * 400;

/// Both regions, as the centre and the regions know them.
live::FloorConfig someConfig()
{
    Result<live::FloorConfig> config = live::FloorConfig::fromJson(R"({
        "scopes": [{"id": "all"},
            {"id": "n", "parent": "all", "level": "site", "region": {"en": "North", "zh": "北区"}},
            {"id": "s", "parent": "all", "level": "site", "region": {"en": "South", "zh": "南区"}}],
        "queues": {"north sales": {"scope": "n"}, "south sales": {"scope": "s"}},
        "people": {"SIP/north0": {"scope": "n"}, "SIP/north1": {"scope": "n"},
                   "SIP/south0": {"scope": "s"}, "SIP/south1": {"scope": "s"}}})");
    return config ? std::move(*config) : live::FloorConfig::defaults();
}

QString wordsOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().detail;
}

auto keyOf(const journal::QueueIntervalRow &row)
{
    return std::tie(row.start, row.switchName, row.queue);
}

auto keyOf(const journal::AgentIntervalRow &row)
{
    return std::tie(row.start, row.switchName, row.address);
}

auto keyOf(const journal::CallRow &row)
{
    return std::tie(row.record.leftAt, row.switchName, row.number);
}

bool isSame(const journal::CallRow &a, const journal::CallRow &b)
{
    return keyOf(a) == keyOf(b) && a.queue == b.queue && a.agentAddress == b.agentAddress &&
           a.record.outcome == b.record.outcome && a.record.talk == b.record.talk &&
           a.record.callerNumber == b.record.callerNumber && a.numberHash == b.numberHash;
}

template<typename Row>
bool isSame(const Row &a, const Row &b)
{
    return a == b;
}

/// The rows of the centre are those of both regions, each once.
template<typename Row>
bool isSum(Result<std::vector<Row>> whole, Result<std::vector<Row>> one,
           const Result<std::vector<Row>> &other)
{
    if (!whole || !one || !other || one->empty() || other->empty()) {
        return false;
    }
    one->insert(one->end(), other->begin(), other->end());
    const auto isBefore = [](const Row &a, const Row &b) { return keyOf(a) < keyOf(b); };
    std::ranges::sort(*whole, isBefore);
    std::ranges::sort(*one, isBefore);
    return std::ranges::equal(*whole, *one,
                              [](const Row &a, const Row &b) { return isSame(a, b); });
}

/// Everything that a site's journal says, and the floor at its end.
QByteArray journalOf(const SqlJournalStore &store)
{
    QByteArray all;
    const auto chunks = store.chunksAfter(0, 100'000);
    const auto sessions = store.sessions();
    if (!chunks || !sessions) {
        return all;
    }
    for (const journal::Session &session : *sessions) {
        all += QByteArray::number(qint64(session.id)) + session.config;
    }
    for (const journal::Chunk &chunk : *chunks) {
        all += QByteArray::number(qint64(chunk.id)) + ' ' +
               QByteArray::number(qint64(chunk.number)) + chunk.payload;
    }
    journal::JournalCursor cursor(store);
    return cursor.seekEnd() ? all + journal::KeyframePacker::pack(cursor.floor()) : QByteArray();
}

/// A desk at the centre that looks at one region.
struct Desk
{
    Desk(std::unique_ptr<journal::JournalStore> followed, const Clock &clock)
        : store(std::move(followed))
        , follower(*store, u"centre"_s, clock)
    {
        QObject::connect(
            &follower, &journal::JournalFollower::began, &follower,
            [this](const std::shared_ptr<live::Floor> &first, const journal::Session &begun) {
                floor = first;
                session = begun;
            });
        QObject::connect(&follower, &live::FloorFeed::batchReady, &follower,
                         [this](const live::EventBatch &batch) {
                             live::Changes changes;
                             for (const live::StampedEvent &event : *batch) {
                                 floor->apply(event, changes);
                             }
                         });
        follower.start();
    }

    [[nodiscard]] QByteArray packed() const
    {
        return floor ? journal::KeyframePacker::pack(*floor) : QByteArray();
    }

    std::unique_ptr<journal::JournalStore> store;
    journal::JournalFollower follower;
    std::shared_ptr<live::Floor> floor;
    journal::Session session;
};

QByteArray floorOf(const journal::JournalStore &store)
{
    journal::JournalCursor cursor(store);
    return cursor.seekEnd() ? journal::KeyframePacker::pack(cursor.floor()) : QByteArray();
}

} // namespace

/// A central database that two regions feed, on three servers, set up as docs/sites.md says.
class TestSites final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCentreCopiesWhatWasThere();
    void desksSeeBothFloors();
    void aPartIsFollowedAtTheCentre();
    void incidentsOfARegionAreSeenAtTheCentre();
    void theHistoryIsThatOfBoth();
    void aReportByRegionIsThatOfBoth();
    void aRegionIsAwayAndBack();
    void theCentreIsAwayAndBack();
    void whatARegionDeletesStays();
    void aRegionIsCopiedAnew();
    void aNumberOfAnotherSiteIsRefused();

private:
    [[nodiscard]] bool agreesWith(SiteServer &region, SiteNumber site);
    [[nodiscard]] static std::shared_ptr<storage::Database> openAs(const SiteServer &server,
                                                                   const QString &login);

    SiteServer m_north{PostgresCluster::Reach::SocketAndTls};
    SiteServer m_south{PostgresCluster::Reach::SocketAndTls};
    SiteServer m_centre{PostgresCluster::Reach::Socket};
    ManualClock m_northClock{kMorning};
    ManualClock m_southClock{kMorning + 100s};
    std::unique_ptr<RegionRecorder> m_northRecorder;
    std::unique_ptr<RegionRecorder> m_southRecorder;
};

bool TestSites::agreesWith(SiteServer &region, SiteNumber site)
{
    const QByteArray there = journalOf(SqlJournalStore(region.database()));
    return !there.isEmpty() && journalOf(SqlJournalStore(m_centre.database(), site)) == there;
}

void TestSites::initTestCase()
{
    // The servers may run as another user than we do, who may not look into our home.
    qputenv("HOME", "/nonexistent");
    int number = 0;
    for (SiteServer *const region : {&m_north, &m_south}) {
        QCOMPARE(wordsOf(region->open()), QString());
        QCOMPARE(wordsOf(region->runDocumented(u"region, before a restart"_s)), QString());
        QCOMPARE(wordsOf(region->goAway()), QString());
        QCOMPARE(wordsOf(region->comeBack()), QString());
        QCOMPARE(wordsOf(region->runDocumented(u"region"_s, nullptr, ++number)), QString());
        QCOMPARE(wordsOf(region->runDocumented(u"region, a part for the centre"_s)), QString());
    }
    QCOMPARE(wordsOf(m_centre.open()), QString());
    for (SiteServer *const server : {&m_north, &m_centre}) { // whoever has a part of the north
        for (const QString &statement :
             {u"INSERT INTO app.nodes VALUES ('all', NULL), ('n', 'all'), ('s', 'all')"_s,
              u"CREATE ROLE supervisor LOGIN"_s,
              u"SELECT priv.add_member('supervisor', 'C-FS', '{n}', '{}')"_s}) {
            QCOMPARE(wordsOf(server->run(statement)), QString());
        }
    }
    for (const QString &statement :
         {u"CREATE ROLE other LOGIN"_s, u"SELECT priv.add_member('other', 'C-FS', '{s}', '{}')"_s,
          u"ALTER SYSTEM SET wal_retrieve_retry_interval = '300ms'"_s,
          u"SELECT pg_reload_conf()"_s}) {
        QCOMPARE(wordsOf(m_centre.run(statement)), QString()); // 5 s, else
    }
    m_northRecorder = std::make_unique<RegionRecorder>(m_north.database(), u"north"_s, someConfig(),
                                                       m_northClock);
}

void TestSites::theCentreCopiesWhatWasThere()
{
    for (int day = 0; day < 3; ++day) {
        QVERIFY(m_northRecorder->write(40));
        m_northClock.advance(24h);
    }
    QCOMPARE(wordsOf(m_centre.runDocumented(u"centre"_s, &m_north, 1)), QString());
    QCOMPARE(wordsOf(m_centre.runDocumented(u"centre"_s, &m_south, 2)), QString());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_centre.ask(u"SELECT count(*) FROM pg_subscription_rel WHERE srsubstate <> 'r'"_s) ==
            u"0"_s,
        kPatience);
    QCOMPARE(m_centre.ask(u"SELECT count(*) FROM pg_subscription_rel"_s), u"40"_s);
    QVERIFY(agreesWith(m_north, 1));
}

void TestSites::desksSeeBothFloors()
{
    m_southRecorder = std::make_unique<RegionRecorder>(m_south.database(), u"south"_s, someConfig(),
                                                       m_southClock);
    const SystemClock clock;
    const auto opener = [profile = m_centre.profile()] {
        return storage::Database::open(profile, {}, storage::Database::Schema::MustBeNewest);
    };
    storage::Notifications notifications(opener, {QString(storage::kJournalChannel)});
    const QSignalSpy subscribed(&notifications, &storage::Notifications::subscribed);
    QSignalSpy told(&notifications, &storage::Notifications::notified);
    notifications.start();
    QTRY_COMPARE_WITH_TIMEOUT(subscribed.size(), 1, kPatience);
    Desk north(std::make_unique<SqlJournalStore>(m_centre.database(), 1), clock);
    Desk south(std::make_unique<SqlJournalStore>(m_centre.database(), 2), clock);
    for (int batch = 0; batch < 3; ++batch) { // at the same time, in no order
        QVERIFY(m_southRecorder->write(7));
        QVERIFY(m_northRecorder->write(5));
    }
    QTRY_COMPARE_WITH_TIMEOUT(north.packed(), floorOf(SqlJournalStore(m_north.database())),
                              kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(south.packed(), floorOf(SqlJournalStore(m_south.database())),
                              kPatience);
    QCOMPARE(north.session.switches, QStringList{u"north switch"_s});
    QCOMPARE(south.session.switches, QStringList{u"south switch"_s});
    QCOMPARE(journal::siteOf(north.session.id), 1);
    QCOMPARE(journal::siteOf(south.session.id), 2);
    QTRY_VERIFY_WITH_TIMEOUT(told.size() > 0, kPatience);
}

std::shared_ptr<storage::Database> TestSites::openAs(const SiteServer &server, const QString &login)
{
    storage::PostgresProfile profile = server.profile();
    profile.user = login;
    const auto opened =
        storage::Database::open(profile, {}, storage::Database::Schema::MustBeNewest);
    return opened ? *opened : nullptr;
}

void TestSites::aPartIsFollowedAtTheCentre()
{
    const SystemClock clock;
    const auto database = openAs(m_centre, u"supervisor"_s);
    QVERIFY(database != nullptr);
    QVERIFY(*storage::SqlLiveStore::isNeeded(*database));
    Desk north(std::make_unique<storage::SqlLiveStore>(database, 1), clock);
    const auto region = openAs(m_north, u"supervisor"_s);
    QVERIFY(region != nullptr);
    for (int batch = 0; batch < 5; ++batch) {
        QVERIFY(m_northRecorder->write(5));
        QTRY_VERIFY_WITH_TIMEOUT(!north.packed().isEmpty() &&
                                     north.packed() == floorOf(storage::SqlLiveStore(region)),
                                 kPatience);
    }
    QCOMPARE(north.session.switches, QStringList{u"north switch"_s});
    QVERIFY(!north.floor->queues().empty());
    QVERIFY(north.floor->config().scopes.find(u"n"_s));
    QVERIFY(!north.floor->config().scopes.find(u"s"_s));
    // The other region has cut the same nodes, which are nothing there, and nobody else sees it.
    const auto chunksOf = [](const std::shared_ptr<storage::Database> &as, SiteNumber site) {
        const auto chunks = storage::SqlLiveStore(as, site).chunksAfter(0, 10'000);
        return chunks ? int(chunks->size()) : -1;
    };
    QVERIFY(chunksOf(database, 1) > 0);
    QCOMPARE(chunksOf(openAs(m_centre, u"other"_s), 1), 0);
    // What the region keeps no longer is not kept here, either.
    const QString count =
        u"SELECT count(*) FROM app.live_chunks WHERE session / 1000000000000 = 1"_s;
    const QString before = m_centre.ask(count);
    QCOMPARE(wordsOf(m_north.run(u"DELETE FROM app.live_chunks WHERE id = "
                                 "(SELECT min(id) FROM app.live_chunks)"_s)),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(m_centre.ask(count).toInt(), before.toInt() - 1, kPatience);
}

void TestSites::incidentsOfARegionAreSeenAtTheCentre()
{
    using namespace operations;
    const auto entry = [](const QString &action) {
        access::AuditEntry made;
        made.at = kMorning;
        made.action = action;
        return made;
    };
    storage::SqlOperationsStore region(openAs(m_north, u"supervisor"_s));
    const auto made = [](const QString &title) {
        return *openIncident({title, IncidentSeverity::High, IncidentClass::Network, u"n"_s, {}},
                             u"x"_s, kMorning);
    };
    const auto opener = [profile = m_centre.profile()] {
        return storage::Database::open(profile, {}, storage::Database::Schema::MustBeNewest);
    };
    storage::Notifications notifications(
        opener, {QString(storage::kOperationsChannel), QString(storage::kAlarmsChannel)});
    const QSignalSpy subscribed(&notifications, &storage::Notifications::subscribed);
    QSignalSpy told(&notifications, &storage::Notifications::notified);
    notifications.start();
    QTRY_COMPARE_WITH_TIMEOUT(subscribed.size(), 1, kPatience);
    const auto id = region.open(made(u"Lines down"_s), {}, entry(u"incident.open"_s));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    QCOMPARE(journal::siteOf(*id), 1);
    storage::SqlOperationsStore centre(openAs(m_centre, u"supervisor"_s));
    QTRY_COMPARE_WITH_TIMEOUT(int(centre.incidents(10)->size()), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(told.size() > 0, kPatience);
    const Incident seen = centre.incidents(10)->front();
    QCOMPARE(seen.id, *id);
    QCOMPARE(seen.openedBy, u"supervisor"_s);
    QVERIFY(bool(centre.excerpt(*id)));
    QVERIFY(storage::SqlOperationsStore(openAs(m_centre, u"other"_s)).incidents(10)->empty());
    // It is changed where it came from, and nowhere else.
    const Incident noted = *withNote(seen, u"A digger"_s, u"x"_s, kMorning);
    const Outcome refused = centre.save(noted, entry(u"incident.note"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
    QVERIFY(region.save(noted, entry(u"incident.note"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(int(centre.incidents(10)->front().timeline.size()), 2, kPatience);
    const auto own = centre.open(made(u"Of the centre"_s), {}, entry(u"incident.open"_s));
    QVERIFY2(own, own ? "" : qPrintable(own.error().detail));
    QCOMPARE(journal::siteOf(*own), 0);
    // What was done about an alarm there is known here.
    told.clear();
    alarms::AlarmMark mark;
    mark.ruleId = u"longest_wait"_s;
    mark.subject.kind = alarms::AlarmSubject::Kind::Queue;
    mark.subject.key = u"north sales"_s;
    mark.subject.nodeId = u"n"_s;
    const auto marked =
        storage::addAlarmMark(*openAs(m_north, u"supervisor"_s), mark, std::nullopt);
    QVERIFY2(marked, marked ? "" : qPrintable(marked.error().detail));
    const auto marksAt = [&](SiteNumber site) {
        const auto rows = storage::readAlarmMarks(*openAs(m_centre, u"supervisor"_s), 60min, site);
        return rows ? int(rows->size()) : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(marksAt(1), 1, kPatience);
    QCOMPARE(marksAt(2), 0);
    QTRY_VERIFY_WITH_TIMEOUT(told.size() > 0, kPatience);
}

void TestSites::theHistoryIsThatOfBoth()
{
    const SqlJournalStore centre(m_centre.database());
    const SqlJournalStore north(m_north.database());
    const SqlJournalStore south(m_south.database());
    QVERIFY(agreesWith(m_north, 1));
    QVERIFY(agreesWith(m_south, 2));
    QVERIFY(isSum(centre.queueIntervals(kMorning, kEnd), north.queueIntervals(kMorning, kEnd),
                  south.queueIntervals(kMorning, kEnd)));
    QVERIFY(isSum(centre.agentIntervals(kMorning, kEnd), north.agentIntervals(kMorning, kEnd),
                  south.agentIntervals(kMorning, kEnd)));
    QVERIFY(isSum(centre.calls(kMorning, kEnd), north.calls(kMorning, kEnd),
                  south.calls(kMorning, kEnd)));
    const SqlJournalStore onlySouth(m_centre.database(), 2);
    QVERIFY(onlySouth.queueIntervals(kMorning, kEnd)->size() ==
            south.queueIntervals(kMorning, kEnd)->size());
    QCOMPARE(*onlySouth.newest(), *south.newest());
    QVERIFY((*onlySouth.span())->last == (*south.span())->last);
}

void TestSites::aReportByRegionIsThatOfBoth()
{
    reports::ReportDefinition definition;
    definition.rows = reports::RowKind::Region;
    definition.hasPrevious = false;
    definition.metrics = {u"OFF"_s, u"ANS"_s, u"ABN"_s};
    definition.period = {reports::PeriodKind::Custom, QDate(2026, 3, 1), QDate(2026, 3, 20)};
    const auto made = [&](const SiteServer &server) {
        auto report = makeReport(definition, someConfig(),
                                 storage::SqlReportStore(server.database()), kEnd, {});
        return report && *report ? std::move(**report) : reports::Report();
    };
    const reports::Report centre = made(m_centre);
    const reports::Report north = made(m_north);
    const reports::Report south = made(m_south);
    QCOMPARE(int(centre.rows.size()), 2);
    QCOMPARE(centre.book.keys[std::size_t(centre.rows[0].key)].name.en, u"North"_s);
    QVERIFY(valueOf(reports::findMetric(u"OFF"_s)->numerator, north.total.sums) > 0);
    QVERIFY(centre.rows[0].now == north.total);
    QVERIFY(centre.rows[1].now == south.total);
    reports::Figures both = north.total;
    both += south.total;
    QVERIFY(centre.total == both);
}

void TestSites::aRegionIsAwayAndBack()
{
    QCOMPARE(wordsOf(m_south.goAway()), QString());
    m_northClock.advance(24h);
    QVERIFY(m_northRecorder->write(9));
    QTRY_VERIFY_WITH_TIMEOUT(agreesWith(m_north, 1), kPatience);
    QCOMPARE(wordsOf(m_south.comeBack()), QString());
    for (int batch = 0; batch < 20; ++batch) {
        QVERIFY(m_southRecorder->write(3));
    }
    QTRY_VERIFY_WITH_TIMEOUT(agreesWith(m_south, 2), kPatience);
    theHistoryIsThatOfBoth();
}

void TestSites::theCentreIsAwayAndBack()
{
    QCOMPARE(wordsOf(m_centre.goAway()), QString());
    m_southClock.advance(24h * 10); // days that the centre has no partitions for
    for (int batch = 0; batch < 20; ++batch) {
        QVERIFY(m_northRecorder->write(3));
        QVERIFY(m_southRecorder->write(3));
        m_southClock.advance(24h);
    }
    m_northRecorder = std::make_unique<RegionRecorder>(m_north.database(), u"north"_s, someConfig(),
                                                       m_northClock);
    QVERIFY(m_northRecorder->write(2)); // and another session
    QCOMPARE(wordsOf(m_centre.comeBack()), QString());
    QTRY_VERIFY_WITH_TIMEOUT(agreesWith(m_north, 1), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(agreesWith(m_south, 2), kPatience);
    theHistoryIsThatOfBoth();
}

void TestSites::whatARegionDeletesStays()
{
    const QString count =
        u"SELECT count(*) FROM app.journal_chunks WHERE session / 1000000000000 = 1"_s;
    const QString before = m_centre.ask(count);
    QCOMPARE(wordsOf(m_north.run(u"DELETE FROM app.journal_chunks WHERE number = 1"_s)), QString());
    QCOMPARE(wordsOf(m_north.run(u"DELETE FROM app.journal_keyframes WHERE after_number = 0"_s)),
             QString());
    QCOMPARE(m_north.ask(count).toInt(), before.toInt() - 2); // one of each session
    QVERIFY(m_northRecorder->write(2));
    QTRY_COMPARE_WITH_TIMEOUT(*SqlJournalStore(m_centre.database(), 1).newest(),
                              *SqlJournalStore(m_north.database()).newest(), kPatience);
    QVERIFY(m_centre.ask(count).toInt() > before.toInt());
}

void TestSites::aRegionIsCopiedAnew()
{
    QCOMPARE(wordsOf(m_centre.runDocumented(u"centre, to copy site 1 anew"_s, nullptr, 1)),
             QString());
    QVERIFY(SqlJournalStore(m_centre.database(), 1).sessions()->empty());
    QVERIFY(agreesWith(m_south, 2));
    QCOMPARE(wordsOf(m_centre.runDocumented(u"centre"_s, &m_north, 1)), QString());
    QTRY_COMPARE_WITH_TIMEOUT(
        m_centre.ask(u"SELECT count(*) FROM pg_subscription_rel WHERE srsubstate <> 'r'"_s), u"0"_s,
        kPatience);
    QVERIFY(agreesWith(m_north, 1));
    theHistoryIsThatOfBoth();
}

void TestSites::aNumberOfAnotherSiteIsRefused()
{
    QVERIFY(!m_north.run(u"SELECT app.set_site(2)"_s));
    QVERIFY(!m_north.run(u"SELECT app.set_site(9000)"_s));
    const auto next = u"SELECT last_value FROM app.journal_chunk_ids"_s;
    const qint64 newest = *SqlJournalStore(m_north.database()).newest();
    QCOMPARE(wordsOf(m_north.run(u"SELECT app.set_site(1)"_s)), QString()); // as it is
    QCOMPARE(m_north.ask(next).toLongLong(), newest + 1);
}

QTEST_GUILESS_MAIN(TestSites)
#include "tst_sites.moc"
