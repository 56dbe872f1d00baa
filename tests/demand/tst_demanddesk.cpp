// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/doorkeeper.h"
#include "core/demand/demanddesk.h"
#include "tests/support/memorydemand.h"
#include "tests/support/memoryroster.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::access;
using namespace fw::demand;
using forecast::CallSeries;
using forecast::PublishedForecast;

namespace {

const QString kPassword = u"correct horse"_s;
constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 17h};
const QDate kToday(2026, 3, 3); // one in the morning, in Shanghai
const QString kTeam = u"alpha"_s;

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 30min);
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, kTeam, {u"Alpha"_s, u"一组"_s}, ScopeLevel::Team);
    const int south = config.scopes.add(0, u"south"_s, {}, ScopeLevel::Partner);
    config.queues["billing"].scope = north;
    config.queues["billing"].name = {u"Billing"_s, u"账单"_s};
    config.queues["billing"].serviceLevel.target = 0.9;
    config.queues["sales"].scope = south;
    return config;
}

QueueStandard standardOf(const QString &queue)
{
    QueueStandard standard;
    standard.queue = queue;
    standard.from = kToday;
    standard.teams = {{kTeam, 1}};
    return standard;
}

/// So many calls in each half hour of the days.
PublishedForecast forecastOf(QDate from, int days, double calls)
{
    PublishedForecast made;
    made.queue = u"billing"_s;
    made.model = u"mean-4"_s;
    const CallSeries grid(config().grid);
    made.origin = grid.startOf(from);
    for (int day = 0; day < days; ++day) {
        for (const CallSeries::Interval &each : grid.intervalsOf(from.addDays(day))) {
            made.points.push_back({each.start, calls, calls, calls, calls, calls});
        }
    }
    return made;
}

} // namespace

/// Who may do what with calendars, standards and forecasts, and what follows from them.
class TestDemandDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void chinasHolidaysHoldUntilSomebodySaves();
    void whoWasSecondIsTold();
    void theFloorsServiceLevelIsTheFirstStandard();
    void theNewestForecastOfADayCounts();
    void aTeamIsPlannedByTheForecasts();
    void importedDaysAreTakenAsTheyAre();
    void historyComesLater();
    void theJournalSaysHowLongCallsAre();
    void whoMayOnlyReadChangesNothing();
    void nobodySeesWhatLiesElsewhere();

private:
    void signIn(const QString &login, Role role, const QStringList &regions);
    [[nodiscard]] roster::Requirement requirement() const;

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::MemoryUsers> m_users;
    std::unique_ptr<Doorkeeper> m_door;
    std::unique_ptr<AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<tests::MemoryRoster> m_rosters;
    std::unique_ptr<roster::RosterDesk> m_rosterDesk;
    std::unique_ptr<tests::MemoryForecasts> m_forecasts;
    std::unique_ptr<tests::MemoryDemand> m_store;
    std::unique_ptr<DemandDesk> m_desk;
};

void TestDemandDesk::init()
{
    m_clock = std::make_unique<ManualClock>(kMorning);
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_users = std::make_unique<tests::MemoryUsers>(*m_audit);
    m_door = std::make_unique<Doorkeeper>(*m_users, *m_audit, *m_clock, u"desk-7"_s);
    m_policy = std::make_unique<AccessPolicy>(*AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, *m_clock);
    QVERIFY(m_session->begin());
    m_rosters = std::make_unique<tests::MemoryRoster>(*m_audit);
    const guard::DeskName name{u"desk-7"_s, u"desktop"_s};
    m_rosterDesk =
        std::make_unique<roster::RosterDesk>(*m_session, *m_floor, *m_rosters, *m_clock, name);
    m_forecasts = std::make_unique<tests::MemoryForecasts>(*m_audit);
    m_store = std::make_unique<tests::MemoryDemand>(*m_audit);
    m_desk = std::make_unique<DemandDesk>(*m_session, *m_floor, *m_rosterDesk, *m_forecasts,
                                          *m_store, *m_clock, name);
}

void TestDemandDesk::cleanup()
{
    m_desk.reset();
    m_rosterDesk.reset();
    m_session.reset();
    m_door.reset();
    m_floor.reset();
}

void TestDemandDesk::signIn(const QString &login, Role role, const QStringList &regions)
{
    if (!*m_door->hasUsers()) {
        QVERIFY(m_session->addFirst(u"chief"_s, u"Chief"_s, kPassword));
    }
    User user;
    user.who = Identity{login, login, {role, regions, {}}, {}, {}};
    user.passwordHash = (*m_users->find(u"chief"_s))->passwordHash;
    if (!*m_users->find(login)) {
        QVERIFY(m_users->add(user, AuditEntry{}));
    }
    QCOMPARE(m_session->signIn(login, kPassword).verdict, SignInAnswer::Verdict::Welcome);
}

roster::Requirement TestDemandDesk::requirement() const
{
    return *m_rosters->requirement(kTeam, kToday, kToday.addDays(30));
}

void TestDemandDesk::chinasHolidaysHoldUntilSomebodySaves()
{
    const auto holidays = [this] {
        return m_rosterDesk->base(kTeam, kToday, kToday)->publicHolidays;
    };
    QCOMPARE(m_desk->calendar().revision, 0);
    QVERIFY(holidays().contains(QDate(2026, 10, 1)));
    QVERIFY(!holidays().contains(QDate(2026, 10, 5))); // a rest day that is joined to them
    using Row = forecast::CalendarRow;
    const forecast::Calendar own(
        {{Row::Kind::Statutory, QDate(2026, 3, 8), QDate(2026, 3, 8), {}, 0, 1, {}}});
    QSignalSpy changed(m_desk.get(), &DemandDesk::changed);
    QVERIFY(m_desk->saveCalendar(own));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_desk->calendar().revision, 1);
    QCOMPARE(m_desk->calendar().savedBy, u"desktop"_s);
    QCOMPARE(holidays(), (std::set<QDate>{QDate(2026, 3, 8)}));
}

void TestDemandDesk::whoWasSecondIsTold()
{
    QVERIFY(m_forecasts->saveCalendar({}, 0, {})); // at another desk
    QCOMPARE(m_desk->saveCalendar({}).error().code, ErrorCode::Conflict);
    QCOMPARE(m_desk->calendar().revision, 1); // and sees it
    QVERIFY(m_desk->saveCalendar({}));
}

void TestDemandDesk::theFloorsServiceLevelIsTheFirstStandard()
{
    const QueueStandard first = m_desk->standardOn(u"billing"_s, kToday);
    QCOMPARE(first.target, 0.9);
    QVERIFY(first.teams.empty());
    QVERIFY(m_desk->saveStandard(standardOf(u"billing"_s)));
    QCOMPARE(m_desk->standardOn(u"billing"_s, kToday.addDays(9)), standardOf(u"billing"_s));
    QCOMPARE(m_desk->standardOn(u"billing"_s, kToday.addDays(-1)).target, 0.9);
    QueueStandard wrong = standardOf(u"billing"_s);
    wrong.aht = 0;
    QCOMPARE(m_desk->saveStandard(wrong).error().detail, u"aht"_s);
    QVERIFY(m_desk->removeStandard(u"billing"_s, kToday));
    QCOMPARE(m_desk->removeStandard(u"billing"_s, kToday).error().code, ErrorCode::NotFound);
    QVERIFY(m_desk->standards().empty());
}

void TestDemandDesk::theNewestForecastOfADayCounts()
{
    QVERIFY(bool(m_desk->publish(forecastOf(kToday, 7, 100))));
    PublishedForecast second = forecastOf(kToday.addDays(2), 2, 200);
    second.points.erase(second.points.begin()); // its first day is not whole
    const auto id = m_desk->publish(second);
    QVERIFY(bool(id));
    QCOMPARE(m_desk->published(*id)->madeBy, u"desktop"_s);
    QCOMPARE(m_desk->published(*id)->madeAt, kMorning);
    QCOMPARE(m_desk->published(u"billing"_s)->size(), std::size_t(2));
    QCOMPARE(m_desk->forecastOf(u"billing"_s, kToday.addDays(2))->points.size(),
             std::size_t(7 * 48));
    QCOMPARE(m_desk->forecastOf(u"billing"_s, kToday.addDays(3))->points.size(),
             std::size_t(2 * 48 - 1));
    QCOMPARE(m_desk->forecastOf(u"billing"_s, kToday.addDays(7)).error().code, ErrorCode::NotFound);
    const auto needs = m_desk->needs(kToday, kToday.addDays(9));
    QVERIFY(bool(needs));
    QCOMPARE(needs->size(), std::size_t(2));
    QCOMPARE(needs->front().intervals.size(), std::size_t(48)); // the newest, of its whole day
    QCOMPARE(needs->back().intervals.size(), std::size_t(6 * 48));
    QVERIFY(needs->front().intervals.front().agents > needs->back().intervals.front().agents);
}

void TestDemandDesk::aTeamIsPlannedByTheForecasts()
{
    QCOMPARE(m_desk->requireOf(kTeam, kToday, kToday).error().code, ErrorCode::NotFound);
    QVERIFY(bool(m_desk->publish(forecastOf(kToday, 2, 100))));
    QCOMPARE(m_desk->requireOf(kTeam, kToday, kToday).error().code, ErrorCode::NotFound);
    QVERIFY(m_desk->saveStandard(standardOf(u"billing"_s)));
    QVERIFY(m_desk->requireOf(kTeam, kToday, kToday.addDays(5)));
    QCOMPARE(requirement().days().size(), std::size_t(2));
    const int agents = m_desk->needs(kToday, kToday)->front().intervals.front().agents;
    QVERIFY(agents > 0);
    QCOMPARE(requirement().on(kToday).front(), double(agents));
    QCOMPARE(m_audit->rows.back().entry.action, u"roster.requirement"_s);
}

void TestDemandDesk::importedDaysAreTakenAsTheyAre()
{
    const IntervalGrid grid = config().grid;
    CallSeries heard(grid);
    CallSeries imported(grid);
    const QDate day = kToday.addDays(-1);
    heard.add(heard.startOf(day), 3); // the journal began in the evening
    heard.add(heard.startOf(kToday), 4);
    imported.add(imported.startOf(day), 9);
    m_forecasts->heard.emplace(u"billing"_s, heard);
    QCOMPARE(m_desk->saveHistory(u"billing"_s, CallSeries(grid)).error().code,
             ErrorCode::InvalidArgument);
    QVERIFY(m_desk->saveHistory(u"billing"_s, imported));
    const auto both =
        m_desk->history(u"billing"_s, heard.startOf(day), heard.startOf(kToday.addDays(1)));
    QVERIFY(bool(both));
    QCOMPARE(both->day(day)->total, 9.0);
    QCOMPARE(both->day(kToday)->total, 4.0);
}

namespace {

/// Gives what it was made with.
class FixedSource final : public HistorySource
{
public:
    explicit FixedSource(const CallSeries &calls)
        : m_calls(calls)
    {
    }

    void read(const QString &, TimePoint, TimePoint, const IntervalGrid &, QObject &context,
              const Taker &taker) override
    {
        QMetaObject::invokeMethod(
            &context, [this, taker] { taker(m_calls); }, Qt::QueuedConnection);
    }

    void readCounters(const QString &, TimePoint from, TimePoint until, QObject &context,
                      const CountersTaker &taker) override
    {
        asked = {from, until};
        QMetaObject::invokeMethod(
            &context, [this, taker] { taker(counters); }, Qt::QueuedConnection);
    }

    std::pair<TimePoint, TimePoint> asked;
    std::vector<live::QueueInterval> counters;

private:
    CallSeries m_calls;
};

} // namespace

void TestDemandDesk::historyComesLater()
{
    CallSeries calls(config().grid);
    calls.add(calls.startOf(kToday), 5);
    double total = -1;
    QObject context;
    const auto ask = [&] {
        total = -1;
        m_desk->readHistory(u"billing"_s, calls.startOf(kToday), calls.startOf(kToday.addDays(1)),
                            context, [&total, &calls](const Result<CallSeries> &read) {
                                QVERIFY(bool(read));
                                const CallSeries::Day *day = read->day(kToday);
                                total = day != nullptr ? day->total : 0;
                                Q_UNUSED(calls)
                            });
        QCOMPARE(total, -1.0);
    };
    ask();
    QTRY_COMPARE(total, 0.0);
    FixedSource source(calls);
    m_desk->setHistorySource(&source);
    ask();
    QTRY_COMPARE(total, 5.0);
}

void TestDemandDesk::theJournalSaysHowLongCallsAre()
{
    const CallSeries days(config().grid);
    FixedSource source(days);
    live::QueueInterval interval;
    interval.start = days.startOf(kToday.addDays(-3));
    interval.counters.completedByAgent = 100;
    interval.counters.talkS = 100 * 180;
    source.counters = {interval};
    std::optional<Result<ObservedStandard>> read;
    QObject context;
    const auto ask = [&] {
        read.reset();
        m_desk->readObserved(u"billing"_s, context,
                             [&read](const Result<ObservedStandard> &answer) { read = answer; });
        QVERIFY(!read); // never at once
        QTRY_VERIFY(read);
    };
    ask();
    QVERIFY(bool(*read) && !isKnown((*read)->since));
    m_desk->setHistorySource(&source);
    ask();
    QCOMPARE((*read)->aht, std::optional(180.0));
    QVERIFY(!(*read)->patience);
    QCOMPARE((*read)->since, interval.start);
    QCOMPARE(source.asked.first, days.startOf(kToday.addDays(-28)));
    QCOMPARE(source.asked.second, kMorning);
    signIn(u"os"_s, Role::OperationsSupervisor, {u"north"_s});
    ask();
    QCOMPARE(read->error().code, ErrorCode::NotPermitted);
}

void TestDemandDesk::whoMayOnlyReadChangesNothing()
{
    signIn(u"os"_s, Role::OperationsSupervisor, {u"north"_s});
    QVERIFY(!m_desk->mayEdit(u"billing"_s));
    QVERIFY(!m_desk->mayEditCalendar());
    QCOMPARE(m_desk->queues().size(), std::size_t(1));
    const auto isRefused = [](const Outcome &outcome) {
        return !outcome && outcome.error().code == ErrorCode::NotPermitted;
    };
    QVERIFY(isRefused(m_desk->saveCalendar({})));
    QVERIFY(isRefused(m_desk->saveStandard(standardOf(u"billing"_s))));
    QVERIFY(isRefused(m_desk->removeStandard(u"billing"_s, kToday)));
    QVERIFY(isRefused(m_desk->saveHistory(u"billing"_s, CallSeries(config().grid))));
    QCOMPARE(m_desk->publish(forecastOf(kToday, 1, 10)).error().code, ErrorCode::NotPermitted);
}

void TestDemandDesk::nobodySeesWhatLiesElsewhere()
{
    QVERIFY(bool(m_desk->publish(forecastOf(kToday, 1, 10))));
    QCOMPARE(m_desk->queues().size(), std::size_t(2));
    QCOMPARE(m_desk->queues().front().name.en, u"Billing"_s);
    signIn(u"sp"_s, Role::OperationsSupport, {u"south"_s});
    QCOMPARE(m_desk->queues().size(), std::size_t(1));
    QCOMPARE(m_desk->queues().front().id, u"sales"_s);
    QCOMPARE(m_desk->queues().front().scope, u"south"_s);
    QCOMPARE(m_desk->published(u"billing"_s).error().code, ErrorCode::NotPermitted);
    QCOMPARE(m_desk->published(1).error().code, ErrorCode::NotPermitted);
    QCOMPARE(m_desk->history(u"billing"_s, kMorning, kMorning + 1h).error().code,
             ErrorCode::NotPermitted);
    QVERIFY(m_desk->needs(kToday, kToday)->empty());
}

QTEST_GUILESS_MAIN(TestDemandDesk)
#include "tst_demanddesk.moc"
