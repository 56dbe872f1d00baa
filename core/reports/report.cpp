// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report.h"

#include <algorithm>
#include <utility>

namespace fw::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t kMostCells = 4'000'000; ///< pairs of step and key

/// Puts sums where they belong.
class Collector final
{
public:
    Collector(Report &report, int keys)
        : m_report(report)
        , m_keys(keys)
        , m_places(static_cast<std::size_t>(report.stepCount() * keys), -1)
    {
        // Rows are large: growing one by one copied them more often than it filled them.
        const std::size_t most = kMostReportRows;
        m_report.rows.reserve(std::min(m_places.size(), most));
    }

    void add(int step, int key, const Sums &sums, bool isOfAgents, bool isBefore)
    {
        if (step < 0 || step >= m_report.stepCount()) {
            return; // the period before may have a step more
        }
        ReportRow *const row = rowOf(step, key);
        if (row == nullptr) {
            return;
        }
        Figures &figures = isBefore ? row->before : row->now;
        figures.sums += sums;
        (isOfAgents ? figures.hasAgents : figures.hasQueues) = true;
    }

    /// Puts the rows in order: by step, then key.
    void sortRows()
    {
        std::vector<std::size_t> sources; // of each row, in order
        sources.reserve(m_report.rows.size());
        for (const int place : m_places) {
            if (place >= 0) {
                sources.push_back(static_cast<std::size_t>(place));
            }
        }
        // Rows are large, and most lie where they belong or nearby: each is moved once at most.
        for (std::size_t first = 0; first < sources.size(); ++first) {
            if (sources[first] == first) {
                continue;
            }
            const ReportRow held = m_report.rows[first];
            std::size_t at = first;
            while (sources[at] != first) {
                m_report.rows[at] = m_report.rows[sources[at]];
                at = std::exchange(sources[at], at);
            }
            m_report.rows[at] = held;
            sources[at] = at;
        }
    }

    [[nodiscard]] bool isFull() const { return m_isFull; }

private:
    ReportRow *rowOf(int step, int key)
    {
        int &place = m_places[static_cast<std::size_t>(step * m_keys + key)];
        if (place < 0) {
            m_isFull = m_isFull || m_report.rows.size() >= kMostReportRows;
            if (m_isFull) {
                return nullptr;
            }
            place = static_cast<int>(m_report.rows.size());
            m_report.rows.push_back({step, key, {}, {}});
        }
        return &m_report.rows[static_cast<std::size_t>(place)];
    }

    Report &m_report;
    int m_keys;
    std::vector<int> m_places;
    bool m_isFull = false;
};

Error tooManyRows()
{
    return Error{ErrorCode::InvalidArgument, u"rows"_s};
}

CounterSet countersOf(const std::vector<const Metric *> &metrics, bool isOfAgents)
{
    CounterSet counters;
    for (const Metric *const metric : metrics) {
        if (metric->isOfAgents() == isOfAgents) {
            counters |= metric->counters();
        }
    }
    return counters;
}

/// The four questions that a report asks: queues and agents, now and before.
class Asking final
{
public:
    Asking(const ReportStore &store, const Progress &progress, Report &report)
        : m_store(store)
        , m_progress(progress)
        , m_report(report)
        , m_collector(report, static_cast<int>(report.book.keys.size()))
    {
    }

    [[nodiscard]] Outcome ask()
    {
        for (const bool isOfAgents : {false, true}) {
            for (const bool isBefore : {false, true}) {
                if (Outcome asked = askOne(isOfAgents, isBefore); !asked || m_isStopped) {
                    return asked;
                }
            }
        }
        m_collector.sortRows();
        return m_collector.isFull() ? Outcome(tooManyRows()) : success();
    }

    [[nodiscard]] bool isStopped() const { return m_isStopped; }

private:
    [[nodiscard]] Outcome askOne(bool isOfAgents, bool isBefore)
    {
        SumsRequest request;
        request.counters = countersOf(m_report.metrics(), isOfAgents);
        request.runs = runsOf(isBefore ? m_report.previousBounds : m_report.bounds);
        request.members = isOfAgents ? m_report.book.agents : m_report.book.queues;
        const double done = m_done++ / 4.0;
        if (request.counters.none() || request.runs.empty() || request.members.empty()) {
            return success();
        }
        const TakeSums take = [&](int step, int key, const Sums &sums) {
            m_collector.add(step, key, sums, isOfAgents, isBefore);
        };
        const Progress progress = [&](double share) {
            m_isStopped = m_progress && !m_progress(done + share / 4.0);
            return !m_isStopped;
        };
        return isOfAgents ? m_store.agentSums(request, take, progress)
                          : m_store.queueSums(request, take, progress);
    }

    const ReportStore &m_store;
    const Progress &m_progress;
    Report &m_report;
    Collector m_collector;
    int m_done = 0;
    bool m_isStopped = false;
};

Outcome prepare(Report &report, const live::FloorConfig &config, TimePoint now)
{
    const ReportDefinition &definition = report.definition;
    const QTimeZone &zone = config.grid.zone();
    report.span = spanOf(definition.period, zone, now);
    if (report.span.to <= report.span.from) {
        return Error{ErrorCode::InvalidArgument, u"period"_s};
    }
    if (mostSteps(report.span, definition.step) > kMostCells) {
        return tooManyRows();
    }
    report.bounds = stepBounds(report.span, definition.step, zone);
    if (definition.hasPrevious) {
        report.previous = previousOf(definition.period, zone, now);
        report.previousBounds = stepBounds(report.previous, definition.step, zone);
    }
    return success();
}

} // namespace

TimeSpan Report::stepSpan(int step) const
{
    return step < 0 ? span
                    : TimeSpan{bounds[static_cast<std::size_t>(step)],
                               bounds[static_cast<std::size_t>(step) + 1]};
}

std::vector<const Metric *> Report::metrics() const
{
    std::vector<const Metric *> found;
    for (const QString &id : definition.metrics) {
        if (const Metric *const metric = findMetric(id)) {
            found.push_back(metric);
        }
    }
    return found;
}

std::vector<ReportRow> totalsByStep(const Report &report)
{
    std::vector<ReportRow> totals(static_cast<std::size_t>(report.stepCount()));
    for (std::size_t step = 0; step < totals.size(); ++step) {
        totals[step].step = static_cast<int>(step);
        totals[step].key = -1;
    }
    for (const ReportRow &row : report.rows) {
        totals[static_cast<std::size_t>(row.step)].now += row.now;
        totals[static_cast<std::size_t>(row.step)].before += row.before;
    }
    return totals;
}

std::vector<ReportRow> totalsByKey(const Report &report)
{
    std::vector<ReportRow> totals(report.book.keys.size());
    for (std::size_t key = 0; key < totals.size(); ++key) {
        totals[key].step = -1;
        totals[key].key = static_cast<int>(key);
    }
    for (const ReportRow &row : report.rows) {
        totals[static_cast<std::size_t>(row.key)].now += row.now;
        totals[static_cast<std::size_t>(row.key)].before += row.before;
    }
    return totals;
}

bool isAvailable(const Metric &metric, RowKind rows)
{
    return metric.isOfAgents() ? rows != RowKind::Queue : rows != RowKind::Agent;
}

namespace {

/// In order, those that touch as one.
std::vector<TimeSpan> joined(std::vector<TimeSpan> spans)
{
    std::ranges::sort(spans, {}, &TimeSpan::from);
    std::vector<TimeSpan> apart;
    for (const TimeSpan &each : spans) {
        if (!apart.empty() && each.from <= apart.back().to) {
            apart.back().to = std::max(apart.back().to, each.to);
        } else {
            apart.push_back(each);
        }
    }
    return apart;
}

} // namespace

Result<std::optional<Report>> makeReport(const ReportDefinition &definition,
                                         const live::FloorConfig &config, const ReportStore &store,
                                         TimePoint now, const Progress &progress)
{
    Report report;
    report.definition = definition;
    if (Outcome prepared = prepare(report, config, now); !prepared) {
        return prepared.error();
    }
    const std::optional<int> scope =
        definition.scope.isEmpty() ? 0 : config.scopes.find(definition.scope);
    if (!scope) {
        return Error{ErrorCode::InvalidArgument, u"scope: "_s + definition.scope};
    }
    const Result<std::vector<Subject>> queues = store.queues();
    const Result<std::vector<Subject>> agents = store.agents();
    if (!queues || !agents) {
        return !queues ? queues.error() : agents.error();
    }
    report.book = RowBook::of(config, definition.rows, *scope, *queues, *agents);
    if (report.stepCount() * std::ssize(report.book.keys) > kMostCells) {
        return tooManyRows();
    }
    Asking asking(store, progress, report);
    if (Outcome asked = asking.ask(); !asked) {
        return asked.error();
    }
    if (asking.isStopped()) {
        return std::optional<Report>();
    }
    Result<std::vector<TimeSpan>> unheard = store.unheard(report.span);
    if (!unheard) {
        return unheard.error();
    }
    report.unheard = joined(std::move(*unheard));
    for (const ReportRow &row : report.rows) {
        report.total += row.now;
        if (definition.hasPrevious) {
            report.totalBefore += row.before;
        }
    }
    return std::optional(std::move(report));
}

CallsRequest callsBehind(const Report &report, int step, int key, const Terms &terms, int most)
{
    CallsRequest request;
    request.span = report.stepSpan(step);
    request.most = most;
    for (const Term &term : terms) {
        (term.sign < 0 ? request.minus : request.plus).push_back(term.counter);
    }
    const bool isOfAgents = !terms.empty() && reports::isOfAgents(terms.front().counter);
    const std::vector<Membership> &members = isOfAgents ? report.book.agents : report.book.queues;
    for (const Membership &each : members) {
        if (key < 0 || each.row == key) {
            (isOfAgents ? request.agents : request.queues).push_back(each.subject);
        }
    }
    return request;
}

} // namespace fw::reports
