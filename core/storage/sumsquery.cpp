// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sumsquery.h"

#include "core/storage/sqlerror.h"

#include <QSqlError>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>
#include <memory>
#include <sqlite3.h>

namespace fw::storage {

using namespace Qt::StringLiterals;
using reports::Counter;
using reports::Sums;

namespace {

constexpr std::int64_t kMicrosecondsPerSecond = 1'000'000;

/// The column of each counter, in the order of Counter. Names that end in _s hold seconds.
constexpr std::array kColumns{
    "offered"_L1,
    "carried_over"_L1,
    "answered"_L1,
    "answered_in_time"_L1,
    "answered_within_20"_L1,
    "abandoned"_L1,
    "abandoned_in_time"_L1,
    "short_abandoned"_L1,
    "timed_out"_L1,
    "no_agents"_L1,
    "withdrawn"_L1,
    "left_by_key"_L1,
    "lost"_L1,
    "overflowed_in_time"_L1,
    "completed_by_agent"_L1,
    "completed_by_caller"_L1,
    "transferred"_L1,
    "completed_otherwise"_L1,
    "missed_offers"_L1,
    "max_wait_s"_L1,
    "answered_wait_s"_L1,
    "abandoned_wait_s"_L1,
    "talk_s"_L1,
    "hold_us"_L1,
    "wrap_up_us"_L1,
    "calls"_L1,
    "missed"_L1,
    "holds"_L1,
    "talk_s"_L1,
    "logged_out_us"_L1,
    "available_us"_L1,
    "ringing_us"_L1,
    "talking_us"_L1,
    "on_hold_us"_L1,
    "other_call_us"_L1,
    "wrap_up_us"_L1,
    "on_break_us"_L1,
    "unreachable_us"_L1,
};
static_assert(kColumns.size() == reports::kCounterCount);

QLatin1StringView columnOf(Counter counter)
{
    return kColumns[indexOf(counter)];
}

std::int64_t unitOf(Counter counter)
{
    return columnOf(counter).endsWith("_s"_L1) ? kMicrosecondsPerSecond : 1;
}

qlonglong stored(TimePoint time)
{
    return toMicroseconds(time);
}

/// Whole numbers of one row, one after the other: each a column, or all in one text with blanks
/// between them.
class Numbers final
{
public:
    Numbers(const QSqlQuery &query, bool isText)
        : m_query(query)
        , m_text(isText ? query.value(0).toString() : QString())
    {
    }

    [[nodiscard]] qlonglong next()
    {
        return m_text.isEmpty() ? m_query.value(m_at++).toLongLong() : nextOfText();
    }

private:
    qlonglong nextOfText()
    {
        const bool isNegative = m_at < m_text.size() && m_text.at(m_at) == u'-';
        m_at += isNegative ? 1 : 0;
        qlonglong value = 0;
        for (; m_at < m_text.size() && m_text.at(m_at) != u' '; ++m_at) {
            value = value * 10 + (m_text.at(m_at).unicode() - u'0');
        }
        ++m_at;
        return isNegative ? -value : value;
    }

    const QSqlQuery &m_query;
    QString m_text;
    int m_at = 0;
};

} // namespace

SumsQuery::SumsQuery(const QSqlDatabase &connection, sqlite3 *file,
                     const reports::SumsRequest &request, bool isOfAgents)
    : m_connection(connection)
    , m_file(file)
    , m_request(request)
    , m_isOfAgents(isOfAgents)
    , m_query(connection)
{
    for (std::size_t index = 0; index < reports::kCounterCount; ++index) {
        const auto counter = static_cast<Counter>(index);
        if (request.counters[index] && reports::isOfAgents(counter) == isOfAgents) {
            m_counters.push_back(counter);
        }
    }
    for (const reports::Membership &member : request.members) {
        m_rows.insert(member.subject, member.row);
    }
}

bool SumsQuery::isOfServer() const
{
    return dialectOf(m_connection) == Dialect::Postgres;
}

bool SumsQuery::isSummedUpThere(const reports::StepRun &run) const
{
    using namespace std::chrono_literals;
    // The file sorts in order to group: adding up here is faster. A server takes less, but two rows
    // still arrive sooner than their sum.
    return isOfServer() && run.length > Microseconds(30min);
}

Microseconds SumsQuery::rollupOf(const reports::StepRun &run) const
{
    using namespace std::chrono_literals;
    // A server keeps none: it is quick enough, and rows that are replicated to it run no triggers.
    if (isOfServer()) {
        return Microseconds(0);
    }
    const auto isMadeOf = [&run](Microseconds length) {
        return run.start.time_since_epoch() % length == Microseconds(0) &&
               run.length % length == Microseconds(0);
    };
    if (isMadeOf(1h)) {
        return 1h;
    }
    return !m_isOfAgents && isMadeOf(30min) ? Microseconds(30min) : Microseconds(0);
}

QString SumsQuery::statement(const Shape &shape) const
{
    QStringList names;
    QStringList sums;
    for (const Counter counter : m_counters) {
        const QLatin1StringView name = columnOf(counter);
        names << name;
        // A sum of bigint is numeric there, which costs a text for each.
        sums << (isGreatest(counter) ? "MAX(%1) AS %1"_L1 : "CAST(SUM(%1) AS bigint) AS %1"_L1)
                    .arg(name);
    }
    const QLatin1StringView subject = m_isOfAgents ? "agent"_L1 : "queue"_L1;
    const QString asked = "%1, %2, %3"_L1.arg(shape.isSummedUp ? "step"_L1 : "start"_L1, subject,
                                              names.join(u", "_s));
    const QString table = shape.rollup == Microseconds(0)
                              ? "%1_intervals WHERE"_L1.arg(subject)
                              : "%1_rollups WHERE length = %2 AND"_L1.arg(
                                    subject, QString::number(shape.rollup.count()));
    const QString rows = table + u" start >= ? AND start < ?"_s;
    const QString made =
        "(SELECT (start - ?) / ? AS step, %1, %2 FROM %3 GROUP BY 1, 2) AS made"_L1.arg(
            subject, sums.join(u", "_s), rows);
    // The driver of the server makes numbers of texts, slowly: one text is better than many.
    return "SELECT %1 FROM %2"_L1.arg(isOfServer() ? "concat_ws(' ', %1)"_L1.arg(asked) : asked,
                                      shape.isSummedUp ? made : rows);
}

std::vector<SumsQuery::Slice> SumsQuery::slices() const
{
    using namespace std::chrono_literals;
    // Some 60,000 rows each, for a middling floor.
    const Microseconds most = m_isOfAgents ? Microseconds(24h * 4) : Microseconds(24h * 31);
    std::vector<Slice> found;
    for (const reports::StepRun &run : m_request.runs) {
        // Whole steps while they are shorter than that: a step in two slices is two rows.
        const Microseconds length = run.length >= most ? most : (most / run.length) * run.length;
        for (TimePoint from = run.start; from < run.end(); from += length) {
            found.push_back({run, from, std::min(from + length, run.end())});
        }
    }
    return found;
}

Error SumsQuery::fileError() const
{
    const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(m_file)), QSqlError::StatementError,
                          QString::number(sqlite3_extended_errcode(m_file)));
    return errorOf(error, m_connection.databaseName());
}

Outcome SumsQuery::askFile(const Slice &slice, const reports::TakeSums &take)
{
    const QByteArray text = statement({false, rollupOf(slice.run)}).toUtf8();
    sqlite3_stmt *made = nullptr;
    const int prepared =
        sqlite3_prepare_v2(m_file, text.constData(), int(text.size()), &made, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> rows(made, &sqlite3_finalize);
    if (prepared != SQLITE_OK) {
        return fileError();
    }
    sqlite3_bind_int64(made, 1, stored(slice.from));
    sqlite3_bind_int64(made, 2, stored(slice.to));
    const qlonglong start = stored(slice.run.start);
    const qlonglong length = slice.run.length.count();
    Sums sums;
    int stepped = sqlite3_step(made);
    for (; stepped == SQLITE_ROW; stepped = sqlite3_step(made)) {
        const int row = m_rows.value(sqlite3_column_int64(made, 1), -1);
        if (row < 0) {
            continue;
        }
        int column = 2;
        for (const Counter counter : m_counters) {
            sums.set(counter, sqlite3_column_int64(made, column++) * unitOf(counter));
        }
        const qlonglong step = (sqlite3_column_int64(made, 0) - start) / length;
        take(slice.run.first + static_cast<int>(step), row, sums);
    }
    return stepped == SQLITE_DONE ? success() : Outcome(fileError());
}

Outcome SumsQuery::ask(const Slice &slice, const reports::TakeSums &take)
{
    const qlonglong start = stored(slice.run.start);
    const qlonglong length = slice.run.length.count();
    const Shape shape{isSummedUpThere(slice.run), rollupOf(slice.run)};
    if (m_prepared != shape) {
        if (!m_query.prepare(statement(shape))) {
            return errorOf(m_query.lastError(), m_connection.databaseName());
        }
        m_prepared = shape;
    }
    if (shape.isSummedUp) {
        m_query.addBindValue(start);
        m_query.addBindValue(length);
    }
    m_query.addBindValue(stored(slice.from));
    m_query.addBindValue(stored(slice.to));
    if (!m_query.exec()) {
        return errorOf(m_query.lastError(), m_connection.databaseName());
    }
    const bool isText = isOfServer();
    Sums sums;
    while (m_query.next()) {
        Numbers numbers(m_query, isText);
        const qlonglong when = numbers.next();
        const int row = m_rows.value(numbers.next(), -1);
        if (row < 0) {
            continue;
        }
        for (const Counter counter : m_counters) {
            sums.set(counter, numbers.next() * unitOf(counter));
        }
        const qlonglong step = shape.isSummedUp ? when : (when - start) / length;
        take(slice.run.first + static_cast<int>(step), row, sums);
    }
    // Rows that stopped coming are no end: the server went away, or was told to stop.
    const QSqlError error = m_query.lastError();
    m_query.finish();
    return error.isValid() ? Outcome(errorOf(error, m_connection.databaseName())) : success();
}

Outcome SumsQuery::run(const reports::TakeSums &take, const reports::Progress &progress)
{
    const std::vector<Slice> all = slices();
    if (all.empty() || m_counters.empty()) {
        return success();
    }
    m_query.setForwardOnly(true);
    double done = 0;
    for (const Slice &slice : all) {
        Outcome asked = m_file == nullptr ? ask(slice, take) : askFile(slice, take);
        if (!asked) {
            return asked;
        }
        if (!progress(++done / static_cast<double>(all.size()))) {
            break;
        }
    }
    return success();
}

} // namespace fw::storage
