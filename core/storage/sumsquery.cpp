// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sumsquery.h"

#include "core/storage/sqlerror.h"

#include <QSqlError>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>

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

} // namespace

SumsQuery::SumsQuery(const QSqlDatabase &connection, const reports::SumsRequest &request,
                     bool isOfAgents)
    : m_connection(connection)
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
        const auto place = static_cast<std::size_t>(member.subject);
        if (place >= m_rows.size()) {
            m_rows.resize(place + 1, -1);
        }
        m_rows[place] = member.row;
    }
}

QString SumsQuery::statement() const
{
    // A server sums up bigint as numeric, which costs a text for each.
    const bool isServer = dialectOf(m_connection) == Dialect::Postgres;
    const QLatin1StringView sum = isServer ? "CAST(SUM(%1) AS bigint)"_L1 : "SUM(%1)"_L1;
    QStringList columns;
    for (const Counter counter : m_counters) {
        const bool isMost = isGreatest(counter);
        columns << (isMost ? QString("MAX(%1)"_L1) : QString(sum)).arg(columnOf(counter));
    }
    const QLatin1StringView subject = m_isOfAgents ? "agent"_L1 : "queue"_L1;
    return "SELECT (start - ?) / ? AS step, %1, %2 FROM %1_intervals "
           "WHERE start >= ? AND start < ? GROUP BY 1, 2"_L1.arg(subject, columns.join(u", "_s));
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

Outcome SumsQuery::ask(const Slice &slice, const reports::TakeSums &take)
{
    m_query.addBindValue(stored(slice.run.start));
    m_query.addBindValue(qlonglong(slice.run.length.count()));
    m_query.addBindValue(stored(slice.from));
    m_query.addBindValue(stored(slice.to));
    if (!m_query.exec()) {
        return errorOf(m_query.lastError(), m_connection.databaseName());
    }
    constexpr int kFirstCounter = 2;
    while (m_query.next()) {
        const auto subject = static_cast<std::size_t>(m_query.value(1).toLongLong());
        const int row = subject < m_rows.size() ? m_rows[subject] : -1;
        if (row < 0) {
            continue;
        }
        Sums sums;
        int column = kFirstCounter;
        for (const Counter counter : m_counters) {
            sums.set(counter, m_query.value(column++).toLongLong() * unitOf(counter));
        }
        take(slice.run.first + m_query.value(0).toInt(), row, sums);
    }
    m_query.finish();
    return success();
}

Outcome SumsQuery::run(const reports::TakeSums &take, const reports::Progress &progress)
{
    const std::vector<Slice> all = slices();
    if (all.empty() || m_counters.empty()) {
        return success();
    }
    m_query.setForwardOnly(true);
    if (!m_query.prepare(statement())) {
        return errorOf(m_query.lastError(), m_connection.databaseName());
    }
    double done = 0;
    for (const Slice &slice : all) {
        if (Outcome asked = ask(slice, take); !asked) {
            return asked;
        }
        if (!progress(++done / static_cast<double>(all.size()))) {
            break;
        }
    }
    return success();
}

} // namespace fw::storage
