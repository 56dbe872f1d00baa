// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the journal's store takes events and calls, in SQLite and in PostgreSQL with fsync,
// beside the bare way into the same table: a prepared statement of SQLite, COPY of PostgreSQL.
#include "core/storage/journalrows.h"
#include "core/storage/sqljournalstore.h"
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>
#include <cstdio>
#include <libpq-fe.h>

namespace {

using namespace fw;
using namespace Qt::StringLiterals;
using SteadyClock = std::chrono::steady_clock;
using storage::Database;
using storage::SqlJournalStore;

constexpr int kRepetitions = 5;
constexpr int kEventsPerChunk = 1000;
constexpr int kBytesPerEvent = 30;
constexpr int kChunks = 100;
constexpr int kCalls = 10'000;
const TimePoint kStart{std::chrono::hours(480'000)};

[[noreturn]] void fail(const Error &error)
{
    std::fprintf(stderr, "bench_storage: %s\n", qPrintable(error.detail));
    std::exit(1);
}

void check(const Outcome &outcome)
{
    if (!outcome) {
        fail(outcome.error());
    }
}

double secondsOf(const auto &work)
{
    const auto start = SteadyClock::now();
    work();
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

journal::CallRow someCall(std::int64_t number)
{
    journal::CallRow call;
    call.switchName = u"north"_s;
    call.queue = u"queue %1"_s.arg(number % 40);
    call.agentAddress = u"SIP/%1"_s.arg(number % 500);
    call.number = number;
    call.numberHash = QByteArray(32, 'h');
    call.record.call = static_cast<live::CallRef>(number);
    call.record.queuedAt = kStart + std::chrono::seconds(number);
    call.record.leftAt = call.record.queuedAt + std::chrono::seconds(12);
    call.record.endedAt = call.record.leftAt + std::chrono::seconds(180);
    call.record.wait = std::chrono::seconds(12);
    call.record.talk = std::chrono::seconds(180);
    call.record.outcome = live::CallOutcome::Answered;
    call.record.callerNumber = "138****5678";
    call.record.callerName = "caller";
    return call;
}

struct Figures
{
    double eventsPerSecond = 0;
    double callsPerSecond = 0;
    double plainCallsPerSecond = 0;
};

class Measured
{
public:
    explicit Measured(std::shared_ptr<Database> database)
        : m_database(std::move(database))
        , m_store(m_database)
    {
        const auto begun = m_store.beginSession({});
        if (!begun) {
            fail(begun.error());
        }
        m_session = *begun;
    }

    Figures measure()
    {
        std::vector<double> events;
        std::vector<double> calls;
        std::vector<double> plain;
        for (int repetition = 0; repetition < kRepetitions; ++repetition) {
            events.push_back(kChunks * kEventsPerChunk / secondsOf([this] { writeChunks(); }));
            calls.push_back(kCalls / secondsOf([this] { writeCalls(); }));
            plain.push_back(kCalls / secondsOf([this] { writePlainly(); }));
        }
        return {median(events), median(calls), median(plain)};
    }

private:
    void writeChunks()
    {
        journal::JournalBatch batch;
        batch.session = m_session;
        for (int chunk = 0; chunk < kChunks; ++chunk) {
            const TimePoint time = kStart + std::chrono::seconds(++m_chunk);
            batch.chunks.push_back({0, m_session, m_chunk, kEventsPerChunk, time, time,
                                    QByteArray(kEventsPerChunk * kBytesPerEvent, 'e')});
        }
        check(m_store.write(batch));
    }

    void writeCalls()
    {
        journal::JournalBatch batch;
        batch.session = m_session;
        for (int call = 0; call < kCalls; ++call) {
            batch.calls.push_back(someCall(++m_call));
        }
        check(m_store.write(batch));
    }

    /// The same rows into a table of the same shape, as fast as the database's own way goes.
    void writePlainly()
    {
        const QSqlDatabase connection = m_database->connection();
        QSqlQuery(connection)
            .exec(u"CREATE TABLE IF NOT EXISTS plain_calls AS "
                  "SELECT * FROM calls WHERE id < 0"_s);
        m_database->dialect() == storage::Dialect::Sqlite ? insertPlainly(connection)
                                                          : copyPlainly(connection);
    }

    static QStringList columns()
    {
        QStringList names{u"session"_s, u"number"_s, u"queue"_s, u"agent"_s};
        for (const auto &column : storage::callColumns()) {
            names << column.name;
        }
        return names;
    }

    void insertPlainly(const QSqlDatabase &connection)
    {
        QSqlQuery query(connection);
        query.exec(u"BEGIN IMMEDIATE"_s);
        QStringList marks;
        marks.fill(u"?"_s, columns().size());
        query.prepare(u"INSERT INTO plain_calls (%1) VALUES (%2)"_s.arg(columns().join(u','),
                                                                        marks.join(u',')));
        for (int call = 0; call < kCalls; ++call) {
            for (int column = 0; column < columns().size() - 3; ++column) {
                query.bindValue(column, qint64(call));
            }
            query.bindValue(int(columns().size()) - 3, u"138****5678"_s);
            query.bindValue(int(columns().size()) - 2, u"caller"_s);
            query.bindValue(int(columns().size()) - 1, QByteArray(32, 'h'));
            if (!query.exec()) {
                fail(storage::errorOf(query.lastError(), u"plain"_s));
            }
        }
        QSqlQuery(connection).exec(u"COMMIT"_s);
    }

    static void copyPlainly(const QSqlDatabase &connection)
    {
        auto *const native = *static_cast<PGconn **>(connection.driver()->handle().data());
        const QByteArray statement =
            u"COPY plain_calls (%1) FROM STDIN"_s.arg(columns().join(u',')).toUtf8();
        PQclear(PQexec(native, statement.constData()));
        QByteArray row;
        for (int call = 0; call < kCalls; ++call) {
            row.clear();
            for (int column = 0; column < columns().size() - 3; ++column) {
                // The last ones are small numbers, 0 or 1.
                row += QByteArray::number(column < 12 ? call : 1) + '\t';
            }
            row += "138****5678\tcaller\t\\\\x" + QByteArray(32, 'h').toHex() + '\n';
            PQputCopyData(native, row.constData(), static_cast<int>(row.size()));
        }
        PQputCopyEnd(native, nullptr);
        PGresult *const result = PQgetResult(native);
        if (PQresultStatus(result) != PGRES_COMMAND_OK) {
            fail(Error{ErrorCode::Database, QString::fromUtf8(PQresultErrorMessage(result))});
        }
        PQclear(result);
        while (PGresult *const rest = PQgetResult(native)) {
            PQclear(rest);
        }
    }

    std::shared_ptr<Database> m_database;
    SqlJournalStore m_store;
    journal::SessionId m_session = 0;
    std::int64_t m_chunk = 0;
    std::int64_t m_call = 0;
};

void print(const char *name, const Figures &figures, const char *end)
{
    std::printf("\"%s\": {\"events_s\": %.0f, \"calls_s\": %.0f, \"plain_calls_s\": %.0f, "
                "\"calls_to_plain\": %.2f}%s",
                name, figures.eventsPerSecond, figures.callsPerSecond, figures.plainCallsPerSecond,
                figures.callsPerSecond / figures.plainCallsPerSecond, end);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const auto file = Database::open(folder.filePath(u"bench.sqlite"_s), kStart);
    if (!file) {
        fail(file.error());
    }
    const Figures sqlite = Measured(*file).measure();
    test::PostgresCluster cluster(test::PostgresCluster::Durability::Fsync);
    check(cluster.start());
    const auto server = cluster.openFresh();
    if (!server) {
        fail(server.error());
    }
    const Figures postgres = Measured(*server).measure();
    std::printf("{");
    print("sqlite", sqlite, ", ");
    print("postgresql", postgres, "}\n");
    return 0;
}
