// SPDX-License-Identifier: GPL-3.0-or-later
// Many desks follow one journal on a PostgreSQL server: a recorder writes 500 events a second of a
// floor with 5,000 agents, and each desk folds them. What is measured is the time from an event to
// the floor that shows it, for every event at every desk, with all of them on this computer. At
// last every second desk is that of a team lead: ten teams, each with all queues, which is the most
// that the recorder may have to write for a team.
#include "core/journal/journalrecorder.h"
#include "core/storage/serverfeed.h"
#include "core/storage/sqlerror.h"
#include "core/storage/sqljournalstore.h"
#include "tests/bench/benchfeed.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

using namespace fw;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using storage::Database;

constexpr int kRate = 500;
constexpr auto kBegin = 5s; ///< after all have the floor, before it counts
constexpr auto kMeasured = 20s;
constexpr int kLeads = 10;
constexpr std::size_t kThreads = 2; ///< in which desks show; each has its own for SQL

void check(const Outcome &outcome)
{
    if (!outcome) {
        std::fprintf(stderr, "%s\n", qPrintable(outcome.error().detail));
        std::exit(1);
    }
}

storage::StorageWorker::Opener openerOf(const storage::PostgresProfile &profile)
{
    return [profile] { return Database::open(profile, {}, Database::Schema::MustBeNewest); };
}

/// One desk without its window: what would be painted is on its floor.
class Desk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desk)

public:
    Desk(const storage::PostgresProfile &profile, std::atomic<bool> &isCounting)
        : m_isCounting(isCounting)
        , m_store(live::FloorConfig::defaults(), m_clock)
        , m_feed(openerOf(profile), u"server"_s, m_store, m_clock)
    {
        connect(&m_store, &live::FloorStore::batchTaken, this, &Desk::wait);
        connect(&m_store, &live::FloorStore::changed, this, &Desk::count);
        m_feed.start();
    }

    [[nodiscard]] bool hasFloor() const { return m_hasFloor; }

    std::vector<float> took; ///< ms, of every event

private:
    void wait(const live::EventBatch &batch)
    {
        m_hasFloor = true;
        for (const live::StampedEvent &event : *batch) {
            m_waiting.push_back(event.time);
        }
    }

    void count()
    {
        if (!m_store.isCaughtUp()) {
            return;
        }
        const TimePoint now = m_clock.now();
        for (const TimePoint time : std::exchange(m_waiting, {})) {
            if (m_isCounting) {
                took.push_back(std::chrono::duration<float, std::milli>(now - time).count());
            }
        }
    }

    std::atomic<bool> &m_isCounting;
    std::atomic<bool> m_hasFloor = false;
    SystemClock m_clock;
    std::vector<TimePoint> m_waiting;
    live::FloorStore m_store;
    storage::ServerFeed m_feed;
};

/// What the recorder does: a thread of links, one that writes and tells.
class Recording final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Recording)

public:
    explicit Recording(const storage::PostgresProfile &profile)
        : m_threads(openerOf(profile), openerOf(profile), 0)
        , m_store(m_threads)
        , m_feed(new bench::BenchFeed(m_ledger))
    {
        const live::FloorConfig config = bench::largeFloorConfig();
        m_recorder = new journal::JournalRecorder(
            m_store,
            journal::JournalWriter::sessionOf(config, {u"pbx"_s}, u"bench"_s, SystemClock().now()),
            config, journal::NumberHash("bench"));
        m_recorder->setGather(journal::JournalRecorder::kGatherForFollowers);
        m_recorder->addFeed(*m_feed);
        connect(m_recorder, &journal::JournalRecorder::healthChanged, m_recorder, [this] {
            m_threads.write([](const std::shared_ptr<Database> &database) {
                return storage::notify(*database, storage::kJournalChannel, "journal_chunks"_L1);
            });
        });
        m_recorder->moveToThread(&m_writes);
        m_feed->moveToThread(&m_links);
        connect(&m_writes, &QThread::finished, m_recorder, &QObject::deleteLater);
        connect(&m_links, &QThread::finished, m_feed, &QObject::deleteLater);
        m_writes.start();
        m_links.start();
        QMetaObject::invokeMethod(m_recorder, &journal::JournalRecorder::followScopes);
        QMetaObject::invokeMethod(m_feed, [feed = m_feed] {
            feed->start();
            feed->setRate(kRate);
        });
    }

    ~Recording() override
    {
        for (QThread *thread : {&m_links, &m_writes}) {
            thread->quit();
            thread->wait();
        }
    }

private:
    bench::PostLedger m_ledger;
    storage::StorageThreads m_threads;
    storage::ThreadedJournalStore m_store;
    bench::BenchFeed *m_feed;
    journal::JournalRecorder *m_recorder = nullptr;
    QThread m_links;
    QThread m_writes;
};

/// Who leads teams, and the nodes of these.
void addLeads(const Database &database)
{
    QSqlQuery query(database.connection());
    for (int lead = 0; lead < kLeads; ++lead) {
        const QString team = u"p0t%1"_s.arg(lead);
        for (const QString &statement :
             {u"INSERT INTO nodes VALUES ('%1', NULL)"_s.arg(team),
              u"CREATE ROLE lead%1 LOGIN"_s.arg(lead),
              u"SELECT priv.add_member('lead%1', 'O-TL', '{}', ARRAY['%2'])"_s.arg(
                  QString::number(lead), team)}) {
            if (!query.exec(statement)) {
                check(storage::errorOf(query.lastError(), statement));
            }
        }
    }
}

double cpuSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

void pause(std::chrono::milliseconds span)
{
    QEventLoop loop;
    QTimer::singleShot(span, &loop, &QEventLoop::quit);
    loop.exec();
}

enum class Posts { SeeAll, HalfAreLeads };

storage::PostgresProfile profileOf(const storage::PostgresProfile &admin, std::size_t desk,
                                   Posts posts)
{
    storage::PostgresProfile profile = admin;
    if (posts == Posts::HalfAreLeads && desk / kThreads % 2 == 1) {
        profile.user = u"lead%1"_s.arg(desk / kThreads / 2 % kLeads);
    }
    return profile;
}

void measure(const storage::PostgresProfile &profile, std::size_t desks, Posts posts,
             const char *end)
{
    const Recording recording(profile);
    pause(2s); // the session has begun
    std::atomic<bool> isCounting = false;
    std::vector<std::unique_ptr<QThread>> threads;
    std::vector<Desk *> all(desks);
    for (std::size_t each = 0; each < kThreads; ++each) {
        threads.push_back(std::make_unique<QThread>());
        threads.back()->start();
        auto *context = new QObject;
        context->moveToThread(threads.back().get());
        QMetaObject::invokeMethod(
            context,
            [&, each] {
                for (std::size_t desk = each; desk < desks; desk += kThreads) {
                    all[desk] = new Desk(profileOf(profile, desk, posts), isCounting);
                }
            },
            Qt::BlockingQueuedConnection);
        QObject::connect(
            threads.back().get(), &QThread::finished, context,
            [context, made = &all, each] {
                for (std::size_t desk = each; desk < made->size(); desk += kThreads) {
                    delete made->at(desk);
                }
                context->deleteLater();
            },
            Qt::DirectConnection);
    }
    while (!std::ranges::all_of(all, &Desk::hasFloor)) {
        pause(100ms);
    }
    pause(kBegin);
    const double before = cpuSeconds();
    isCounting = true;
    pause(kMeasured);
    isCounting = false;
    const double spent = cpuSeconds() - before;
    pause(1s);
    std::vector<float> took;
    for (const Desk *desk : all) {
        took.insert(took.end(), desk->took.begin(), desk->took.end());
    }
    std::ranges::sort(took);
    const auto at = [&took](double share) {
        return took.empty() ? -1.0F
                            : took[static_cast<std::size_t>(share * double(took.size() - 1))];
    };
    std::printf("\"desks_%zu%s\": {\"events_seen_s\": %.0f, \"p50_ms\": %.0f, \"p95_ms\": %.0f, "
                "\"p99_ms\": %.0f, \"cpu_percent_of_desks\": %.0f}%s",
                desks, posts == Posts::HalfAreLeads ? "_half_leads" : "",
                double(took.size()) / kMeasured.count(), double(at(0.5)), double(at(0.95)),
                double(at(0.99)), 100 * spent / kMeasured.count(), end);
    std::fflush(stdout);
    for (const auto &thread : threads) {
        thread->quit();
        thread->wait();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    test::PostgresCluster cluster(test::PostgresCluster::Durability::Fsync);
    check(cluster.start());
    const auto profile = cluster.makeDatabase();
    if (!profile) {
        check(profile.error());
    }
    const auto made = Database::open(*profile, {}, Database::Schema::BringUpToDate);
    if (!made) {
        check(made.error());
    }
    std::printf("{\"events_s\": %d, ", kRate);
    measure(*profile, 20, Posts::SeeAll, ", ");
    measure(*profile, 100, Posts::SeeAll, ", ");
    addLeads(**made);
    measure(*profile, 100, Posts::HalfAreLeads, "}\n");
    return 0;
}

#include "bench_manydesks.moc"
