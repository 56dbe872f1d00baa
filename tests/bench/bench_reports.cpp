// SPDX-License-Identifier: GPL-3.0-or-later
// How long reports take on a year of calls in SQLite and in PostgreSQL, beside the same question
// asked of the calls themselves by their covering index. The number of calls is the one argument,
// 1,000,000 without it.
#include "core/reports/report.h"
#include "core/storage/sqlreportstore.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>
#include <cstdio>

namespace {

using namespace fw;
using namespace fw::reports;
using namespace Qt::StringLiterals;
using SteadyClock = std::chrono::steady_clock;
using storage::Database;

constexpr int kRepetitions = 5;
constexpr int kQueues = 20;
constexpr int kDays = 365;
const QTimeZone kZone("Asia/Shanghai");
const QDate kFirst(2025, 1, 1);

[[noreturn]] void fail(const QString &words)
{
    std::fprintf(stderr, "bench_reports: %s\n", qPrintable(words));
    std::exit(1);
}

void execute(const QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement)) {
        fail(query.lastError().text());
    }
}

double medianMs(const auto &work)
{
    std::vector<double> spans;
    for (int round = 0; round < kRepetitions; ++round) {
        const auto start = SteadyClock::now();
        work();
        spans.push_back(
            std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count());
    }
    std::ranges::sort(spans);
    return spans[spans.size() / 2];
}

/// "WITH RECURSIVE n (i)": the numbers from 0 to \a count - 1.
QString numbers(qint64 count)
{
    return u"WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(
        count - 1);
}

void fill(const QSqlDatabase &connection, qint64 calls)
{
    const qint64 start = toMicroseconds(startOfDay(kFirst, kZone));
    constexpr qint64 kInterval = 900'000'000;
    const bool isServer = storage::dialectOf(connection) == storage::Dialect::Postgres;
    const QString noBytes = isServer ? u"''"_s : u"x''"_s;
    execute(connection, u"BEGIN"_s);
    execute(connection, u"INSERT INTO journal_sessions (started_at, program, switches, config) "
                        "VALUES (1, 'bench', '[]', "_s +
                            noBytes + u')');
    execute(connection, numbers(kQueues) + u"INSERT INTO queues (id, switch, name) "
                                           "SELECT i + 1, 'pbx', 'q' || i FROM n"_s);
    QStringList counters;
    for (int column = 0; column < 25; ++column) {
        counters << u"(i * 7 + q.id * 3 + %1) % 40"_s.arg(column);
    }
    execute(connection,
            numbers(kDays * 96) +
                u"INSERT INTO queue_intervals SELECT %1 + CAST(i AS bigint) * %2, q.id, 1, %3 "
                "FROM n, queues q"_s.arg(QString::number(start), QString::number(kInterval),
                                         counters.join(u", "_s)));
    const qint64 gap = kDays * 96 * kInterval / calls;
    execute(
        connection,
        numbers(calls) +
            u"INSERT INTO calls (session, number, queue, call_ref, queued_at, left_at, "
            "ended_at, wait_s, talk_s, hold_us, missed_offers, outcome, ended_by, is_in_time, "
            "is_short_abandon, is_wait_counted, is_carried_over, caller_masked, caller_name, "
            "number_hash) SELECT 1, i + 1, i % %1 + 1, i, at - 9000000, at, at + 180000000, "
            "9, 180, 0, 0, CASE WHEN i % 9 = 0 THEN 1 ELSE 0 END, 1, "
            "CASE WHEN i % 5 = 0 THEN 0 ELSE 1 END, 0, 1, 0, '138****5678', '', %4 "
            "FROM (SELECT i, %2 + CAST(i AS bigint) * %3 AS at FROM n) AS made"_s.arg(
                QString::number(kQueues), QString::number(start), QString::number(gap), noBytes));
    execute(connection, u"COMMIT"_s);
    execute(connection, u"ANALYZE"_s);
}

struct Bench
{
    const storage::SqlReportStore &store;
    QSqlDatabase connection;

    [[nodiscard]] static ReportDefinition definition(int days, Step step)
    {
        ReportDefinition made;
        made.period = {PeriodKind::Custom, kFirst.addMonths(5),
                       kFirst.addMonths(5).addDays(days - 1)};
        made.step = step;
        made.metrics = {u"OFF"_s, u"ANS"_s, u"SL-1"_s, u"AB-1"_s, u"ASA-1"_s};
        made.hasPrevious = false;
        return made;
    }

    [[nodiscard]] Report report(const ReportDefinition &asked) const
    {
        live::FloorConfig config = live::FloorConfig::defaults();
        config.grid = IntervalGrid(kZone, std::chrono::minutes(30));
        auto made = makeReport(asked, config, store, {}, {});
        if (!made) {
            fail(made.error().detail);
        }
        return std::move(**made);
    }

    void time(const char *name, const ReportDefinition &asked) const
    {
        std::size_t rows = 0;
        const double ms = medianMs([&] { rows = report(asked).rows.size(); });
        std::printf("\"%s_ms\": %.1f, \"%s_rows\": %zu, ", name, ms, name, rows);
    }

    void timeCalls(const char *name, int days, const Terms &terms) const
    {
        const Report made = report(definition(days, Step::Whole));
        qint64 all = 0;
        const double ms = medianMs([&] {
            const auto page = store.calls(callsBehind(made, -1, -1, terms, 1000));
            if (!page) {
                fail(page.error().detail);
            }
            all = page->all;
        });
        std::printf("\"%s_ms\": %.1f, \"%s_calls\": %lld, ", name, ms, name, all);
    }

    /// The month by half hour and queue out of the calls themselves.
    void timeBaseline() const
    {
        const TimeSpan span = report(definition(30, Step::Whole)).span;
        const double ms = medianMs([&] {
            QSqlQuery query(connection);
            query.setForwardOnly(true);
            query.prepare(u"SELECT (left_at - ?) / 1800000000, queue, COUNT(*), "
                          "SUM(CASE WHEN outcome = 0 THEN 1 ELSE 0 END), "
                          "SUM(CASE WHEN outcome = 0 AND wait_s <= 20 THEN 1 ELSE 0 END), "
                          "SUM(CASE WHEN outcome = 1 THEN 1 ELSE 0 END), AVG(wait_s) FROM calls "
                          "WHERE left_at >= ? AND left_at < ? GROUP BY 1, 2"_s);
            for (const TimePoint time : {span.from, span.from, span.to}) {
                query.addBindValue(qlonglong(toMicroseconds(time)));
            }
            if (!query.exec()) {
                fail(query.lastError().text());
            }
            while (query.next()) {
            }
        });
        std::printf("\"baseline_month_out_of_calls_ms\": %.1f", ms);
    }
};

void run(const char *name, const std::shared_ptr<Database> &database, qint64 calls)
{
    const storage::SqlReportStore store(database);
    fill(database->connection(), calls);
    const Bench bench{store, database->connection()};
    std::printf("\"%s\": {", name);
    bench.time("month_by_half_hour", Bench::definition(30, Step::Minutes30));
    bench.time("month_by_day", Bench::definition(30, Step::Day));
    ReportDefinition year = Bench::definition(1, Step::Month);
    year.period = {PeriodKind::Custom, kFirst, kFirst.addDays(kDays - 1)};
    bench.time("year_by_month", year);
    year.step = Step::Hour;
    bench.time("year_by_hour", year);
    bench.timeCalls("calls_behind_numerator_of_month", 30, findMetric(u"SL-1"_s)->numerator);
    bench.timeCalls("calls_behind_denominator_of_month", 30, findMetric(u"SL-1"_s)->denominator);
    bench.timeBaseline();
    std::printf("}");
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const qint64 calls = argc > 1 ? QCoreApplication::arguments().at(1).toLongLong() : 1'000'000;
    const QTemporaryDir folder;
    std::printf("{\"calls\": %lld, ", static_cast<long long>(calls));
    {
        const auto file = Database::open(folder.filePath(u"bench.sqlite"_s), {});
        if (!file) {
            fail(file.error().detail);
        }
        run("sqlite", *file, calls);
    }
    std::printf(", ");
    test::PostgresCluster cluster(test::PostgresCluster::Durability::Fsync);
    if (const Outcome started = cluster.start(); !started) {
        fail(started.error().detail);
    }
    const auto server = cluster.openFresh();
    if (!server) {
        fail(server.error().detail);
    }
    run("postgresql", *server, calls);
    std::printf("}\n");
    return 0;
}
