// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlreportstore.h"

#include "core/storage/journalgaps.h"

#include "core/storage/callscondition.h"
#include "core/storage/journalrows.h"
#include "core/storage/sqlerror.h"
#include "core/storage/sumsquery.h"

#include <QVariant>

#include <algorithm>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using reports::CallPage;
using reports::Subject;

SqlReportStore::SqlReportStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QSqlQuery> SqlReportStore::ask(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(m_database->connection());
    query.setForwardOnly(true);
    bool isFine = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    isFine = isFine && query.exec();
    if (!isFine) {
        return errorOf(query.lastError(), m_database->place());
    }
    return query;
}

Result<std::vector<Subject>> SqlReportStore::queues() const
{
    Result<QSqlQuery> query = ask(u"SELECT id, switch, name FROM queues ORDER BY id"_s, {});
    if (!query) {
        return query.error();
    }
    std::vector<Subject> found;
    while (query->next()) {
        found.push_back({query->value(0).toLongLong(),
                         query->value(1).toString(),
                         query->value(2).toString(),
                         {},
                         {}});
    }
    return found;
}

Result<std::vector<Subject>> SqlReportStore::agents() const
{
    Result<QSqlQuery> query =
        ask(u"SELECT id, switch, address, person, name FROM agents ORDER BY id"_s, {});
    if (!query) {
        return query.error();
    }
    std::vector<Subject> found;
    while (query->next()) {
        found.push_back({query->value(0).toLongLong(), query->value(1).toString(),
                         query->value(2).toString(), query->value(3).toString(),
                         query->value(4).toString()});
    }
    return found;
}

Outcome SqlReportStore::queueSums(const reports::SumsRequest &request,
                                  const reports::TakeSums &take,
                                  const reports::Progress &progress) const
{
    return SumsQuery(m_database->connection(), m_database->fileHandle(), request, false)
        .run(take, progress);
}

Outcome SqlReportStore::agentSums(const reports::SumsRequest &request,
                                  const reports::TakeSums &take,
                                  const reports::Progress &progress) const
{
    return SumsQuery(m_database->connection(), m_database->fileHandle(), request, true)
        .run(take, progress);
}

Result<CallPage> SqlReportStore::calls(const reports::CallsRequest &request) const
{
    CallPage page;
    if (request.queues.empty() && request.agents.empty()) {
        return page;
    }
    const CallsCondition condition = CallsCondition::of(request);
    Result<QSqlQuery> counted =
        ask("SELECT COUNT(*) FROM calls c WHERE %1"_L1.arg(condition.text), condition.values);
    if (!counted) {
        return counted.error();
    }
    page.all = counted->next() ? counted->value(0).toLongLong() : 0;
    QVariantList values = condition.values;
    values << request.most;
    Result<QSqlQuery> query =
        ask("SELECT q.switch, q.name, a.address, a.name, %1 FROM calls c "
            "JOIN queues q ON q.id = c.queue LEFT JOIN agents a ON a.id = c.agent "
            "WHERE %2 ORDER BY c.left_at, c.id LIMIT ?"_L1.arg(namesOf(callColumns(), "c"_L1),
                                                               condition.text),
            values);
    if (!query) {
        return query.error();
    }
    constexpr int kFirstColumn = 4;
    while (query->next()) {
        journal::CallRow call;
        readCall(call, *query, kFirstColumn);
        page.calls.push_back({query->value(0).toString(), query->value(1).toString(),
                              query->value(2).toString(), query->value(3).toString(),
                              std::move(call.record)});
    }
    return page;
}

Result<std::vector<reports::TimeSpan>> SqlReportStore::unheard(const reports::TimeSpan &span) const
{
    const auto holes = JournalGaps(m_database).holes({});
    if (!holes) {
        return holes.error();
    }
    std::vector<reports::TimeSpan> inside;
    for (const auto &hole : *holes) {
        const TimePoint from = std::max(hole.from, span.from);
        const TimePoint to = std::min(hole.to, span.to);
        if (from < to) {
            inside.push_back({from, to});
        }
    }
    return inside;
}

Result<reports::TimeSpan> SqlReportStore::covered() const
{
    reports::TimeSpan span;
    for (const QLatin1StringView table : {"queue_intervals"_L1, "agent_intervals"_L1}) {
        Result<QSqlQuery> query = ask(
            "SELECT (SELECT MIN(start) FROM %1), (SELECT MAX(start) FROM %1)"_L1.arg(table), {});
        if (!query) {
            return query.error();
        }
        if (!query->next() || query->value(0).isNull()) {
            continue;
        }
        const TimePoint first{Microseconds(query->value(0).toLongLong())};
        const TimePoint last{Microseconds(query->value(1).toLongLong())};
        span.from = isKnown(span.from) ? std::min(span.from, first) : first;
        span.to = std::max(span.to, last);
    }
    return span;
}

} // namespace fw::storage
