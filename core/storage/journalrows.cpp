// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalrows.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;
using live::AgentState;
using Kind = RowWriter::Kind;

namespace {

template<typename Counters, typename Visit>
void eachQueueCounter(Counters &c, Visit visit)
{
    visit("offered"_L1, c.offered);
    visit("carried_over"_L1, c.carriedOver);
    visit("answered"_L1, c.answered);
    visit("answered_in_time"_L1, c.answeredInTime);
    visit("answered_within_20"_L1, c.answeredWithin20);
    visit("abandoned"_L1, c.abandoned);
    visit("abandoned_in_time"_L1, c.abandonedInTime);
    visit("short_abandoned"_L1, c.shortAbandoned);
    visit("timed_out"_L1, c.timedOut);
    visit("no_agents"_L1, c.noAgents);
    visit("withdrawn"_L1, c.withdrawn);
    visit("left_by_key"_L1, c.leftByKey);
    visit("lost"_L1, c.lost);
    visit("overflowed_in_time"_L1, c.overflowedInTime);
    visit("completed_by_agent"_L1, c.completedByAgent);
    visit("completed_by_caller"_L1, c.completedByCaller);
    visit("transferred"_L1, c.transferred);
    visit("completed_otherwise"_L1, c.completedOtherwise);
    visit("missed_offers"_L1, c.missedOffers);
    visit("max_wait_s"_L1, c.maxWaitS);
    visit("answered_wait_s"_L1, c.answeredWaitS);
    visit("abandoned_wait_s"_L1, c.abandonedWaitS);
    visit("talk_s"_L1, c.talkS);
    visit("hold_us"_L1, c.holdUs);
    visit("wrap_up_us"_L1, c.wrapUpUs);
}

template<typename Counters, typename Visit>
void eachAgentCounter(Counters &c, Visit visit)
{
    visit("calls"_L1, c.calls);
    visit("missed"_L1, c.missed);
    visit("holds"_L1, c.holds);
    visit("talk_s"_L1, c.talkS);
    visit("logged_out_us"_L1, c.inState[indexOf(AgentState::LoggedOut)]);
    visit("available_us"_L1, c.inState[indexOf(AgentState::Available)]);
    visit("ringing_us"_L1, c.inState[indexOf(AgentState::Ringing)]);
    visit("talking_us"_L1, c.inState[indexOf(AgentState::Talking)]);
    visit("on_hold_us"_L1, c.inState[indexOf(AgentState::OnHold)]);
    visit("other_call_us"_L1, c.inState[indexOf(AgentState::OtherCall)]);
    visit("wrap_up_us"_L1, c.inState[indexOf(AgentState::WrapUp)]);
    visit("on_break_us"_L1, c.inState[indexOf(AgentState::OnBreak)]);
    visit("unreachable_us"_L1, c.inState[indexOf(AgentState::Unreachable)]);
}

template<typename Call, typename Visit>
void eachCallField(Call &call, Visit visit)
{
    auto &record = call.record;
    visit("call_ref"_L1, record.call);
    visit("queued_at"_L1, record.queuedAt);
    visit("left_at"_L1, record.leftAt);
    visit("ended_at"_L1, record.endedAt);
    visit("wait_s"_L1, record.wait);
    visit("talk_s"_L1, record.talk);
    visit("hold_us"_L1, record.hold);
    visit("missed_offers"_L1, record.missedOffers);
    visit("outcome"_L1, record.outcome);
    visit("ended_by"_L1, record.endedBy);
    visit("is_in_time"_L1, record.isInTime);
    visit("is_short_abandon"_L1, record.isShortAbandon);
    visit("is_wait_counted"_L1, record.isWaitCounted);
    visit("is_carried_over"_L1, record.isCarriedOver);
    visit("caller_masked"_L1, record.callerNumber);
    visit("caller_name"_L1, record.callerName);
    visit("number_hash"_L1, call.numberHash);
}

qint64 stored(TimePoint time)
{
    return toMicroseconds(time);
}

template<typename Rep, typename Period>
qint64 stored(std::chrono::duration<Rep, Period> span)
{
    return span.count();
}

template<typename Value>

requires(std::is_integral_v<Value> || std::is_enum_v<Value>) qint64 stored(Value value)
{
    return static_cast<qint64>(value);
}

QString stored(const std::string &text)
{
    return QString::fromStdString(text);
}

QByteArray stored(const QByteArray &bytes)
{
    return bytes;
}

void read(TimePoint &time, const QVariant &value)
{
    time = TimePoint(Microseconds(value.toLongLong()));
}

template<typename Rep, typename Period>
void read(std::chrono::duration<Rep, Period> &span, const QVariant &value)
{
    span = std::chrono::duration<Rep, Period>(value.toLongLong());
}

template<typename Value>

requires(std::is_integral_v<Value> || std::is_enum_v<Value>) void read(Value &field,
                                                                       const QVariant &value)
{
    field = static_cast<Value>(value.toLongLong());
}

void read(std::string &text, const QVariant &value)
{
    text = value.toString().toStdString();
}

void read(QByteArray &bytes, const QVariant &value)
{
    bytes = value.toByteArray();
}

template<typename Field>
constexpr Kind kindOf()
{
    return std::is_same_v<Field, std::string>  ? Kind::Text
           : std::is_same_v<Field, QByteArray> ? Kind::Bytes
                                               : Kind::Number;
}

/// Collects the names of what is visited.
struct NameColumns
{
    std::vector<RowWriter::Column> &columns;

    template<typename Field>
    void operator()(QLatin1StringView name, const Field &) const
    {
        columns.push_back({QString(name), kindOf<Field>()});
    }
};

struct Put
{
    RowWriter &writer;

    template<typename Field>
    void operator()(QLatin1StringView, const Field &field) const
    {
        writer.put(stored(field));
    }
};

struct Read
{
    const QSqlQuery &query;
    int column = 0;

    template<typename Field>
    void operator()(QLatin1StringView, Field &field)
    {
        read(field, query.value(column++));
    }
};

} // namespace

std::vector<RowWriter::Column> queueCounterColumns()
{
    std::vector<RowWriter::Column> columns;
    const live::QueueCounters none;
    eachQueueCounter(none, NameColumns{columns});
    return columns;
}

std::vector<RowWriter::Column> agentCounterColumns()
{
    std::vector<RowWriter::Column> columns;
    const live::AgentCounters none;
    eachAgentCounter(none, NameColumns{columns});
    return columns;
}

std::vector<RowWriter::Column> callColumns()
{
    std::vector<RowWriter::Column> columns;
    const journal::CallRow none;
    eachCallField(none, NameColumns{columns});
    return columns;
}

void putCounters(RowWriter &writer, const live::QueueCounters &counters)
{
    eachQueueCounter(counters, Put{writer});
}

void putCounters(RowWriter &writer, const live::AgentCounters &counters)
{
    eachAgentCounter(counters, Put{writer});
}

void putCall(RowWriter &writer, const journal::CallRow &call)
{
    eachCallField(call, Put{writer});
}

live::QueueCounters queueCountersAt(const QSqlQuery &query, int first)
{
    live::QueueCounters counters;
    eachQueueCounter(counters, Read{query, first});
    return counters;
}

live::AgentCounters agentCountersAt(const QSqlQuery &query, int first)
{
    live::AgentCounters counters;
    eachAgentCounter(counters, Read{query, first});
    return counters;
}

void readCall(journal::CallRow &call, const QSqlQuery &query, int first)
{
    eachCallField(call, Read{query, first});
}

QString sumsOf(const std::vector<RowWriter::Column> &columns, QLatin1StringView table)
{
    QStringList sums;
    for (const RowWriter::Column &column : columns) {
        const bool isLongest = column.name == "max_wait_s"_L1;
        sums << "CAST(%1(%2.%3) AS bigint)"_L1.arg(isLongest ? "max"_L1 : "sum"_L1, table,
                                                   column.name);
    }
    return sums.join(u", "_s);
}

QString namesOf(const std::vector<RowWriter::Column> &columns, QLatin1StringView table)
{
    QStringList names;
    for (const RowWriter::Column &column : columns) {
        names << "%1.%2"_L1.arg(table, column.name);
    }
    return names.join(u", "_s);
}

} // namespace fw::storage
