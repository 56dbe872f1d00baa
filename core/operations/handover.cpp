// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/handover.h"

#include "core/live/callfigures.h"

#include <algorithm>

namespace fw::operations {

using namespace Qt::StringLiterals;
using live::QueueCounters;

namespace {

constexpr std::chrono::hours kUsualShift{8};
constexpr std::chrono::hours kLongestShift{12};

Error refused(const QString &what)
{
    return Error{ErrorCode::InvalidArgument, what};
}

/// What a queue counted in a shift, and when its longest wait ended.
struct ShiftCount
{
    QueueCounters counters;
    TimePoint longestWaitAt = kNoTime;
    bool isWhole = true;
};

void take(ShiftCount &count, const QueueCounters &more, TimePoint at)
{
    if (more.maxWaitS > count.counters.maxWaitS) {
        count.longestWaitAt = at;
    }
    count.counters += more;
}

void takeWait(ShiftCount &count, Microseconds wait, TimePoint at)
{
    const auto seconds = static_cast<std::uint32_t>(std::max<std::int64_t>(0, wholeSeconds(wait)));
    if (seconds > count.counters.maxWaitS) {
        count.counters.maxWaitS = seconds;
        count.longestWaitAt = at;
    }
}

/// Intervals hold today only; a shift from before midnight is counted from its calls.
ShiftCount countOf(const live::Floor &floor, live::QueueId queue, TimePoint from, TimePoint now)
{
    const IntervalGrid &grid = floor.config().grid;
    ShiftCount count;
    if (from >= grid.dayStart(now)) {
        for (const live::QueueInterval &interval : floor.queueIntervals(queue, now)) {
            if (interval.start >= grid.intervalStart(from)) {
                take(count, interval.counters, interval.start);
            }
        }
        return count;
    }
    count.isWhole = floor.calls().covers(from);
    const auto records = floor.calls().between(queue, from, now);
    for (const live::CallRecord &record : records) {
        QueueCounters one = live::figuresOf({record});
        one.offered = record.isCarriedOver ? 0 : 1;
        take(count, one, grid.intervalStart(record.leftAt));
    }
    return count;
}

ShiftQueue lineOf(const ShiftCount &count, const live::ServiceLevelRule &rule)
{
    const QueueCounters &counters = count.counters;
    ShiftQueue line;
    line.calls = {static_cast<int>(counters.offered), static_cast<int>(counters.answered),
                  static_cast<int>(counters.answeredInTime), static_cast<int>(counters.abandoned),
                  static_cast<int>(counters.overflowed() + counters.lost)};
    line.formula = static_cast<int>(rule.formula);
    line.serviceLevel = live::serviceLevel(rule.formula, counters);
    line.longestWaitS = static_cast<int>(counters.maxWaitS);
    line.longestWaitAt = count.longestWaitAt;
    return line;
}

bool wasThere(const std::deque<live::StateSpan> &spans, TimePoint from)
{
    return std::ranges::any_of(spans, [from](const live::StateSpan &span) {
        return span.state != live::AgentState::LoggedOut && (!isKnown(span.to) || span.to > from);
    });
}

} // namespace

ShiftFacts factsOf(const live::Floor &floor, TimePoint from, TimePoint now,
                   const live::Expectation &expectation, const PaperSight &sight)
{
    ShiftFacts facts;
    facts.from = from;
    facts.until = now;
    ShiftCount all;
    std::optional<double> expected;
    for (const live::QueueView &view : floor.queues()) {
        if (!sight.hasQueue(view)) {
            continue;
        }
        ShiftCount count = countOf(floor, view.id, from, now);
        if (isKnown(view.oldestSince)) { // a wait that goes on may be the longest of all
            takeWait(count, now - view.oldestSince, now);
        }
        facts.isWhole = facts.isWhole && count.isWhole;
        take(all, count.counters, count.longestWaitAt);
        ShiftQueue line = lineOf(count, view.settings.serviceLevel);
        line.key = QString::fromStdString(view.name);
        line.name = view.settings.name;
        line.source = sourceName(floor, view.source);
        line.expected = expectation.callsBetween(line.key, from, now, floor.config().grid);
        if (line.expected) {
            expected = expected.value_or(0) + *line.expected;
        }
        if (line.calls != CallFigures() || view.isPresent) {
            facts.queues.push_back(std::move(line));
        }
    }
    facts.total = lineOf(all, floor.config().defaultQueue.serviceLevel);
    facts.total.expected = expected;
    for (const live::AgentView &agent : floor.agents()) {
        if (!sight.hasAgent(agent)) {
            continue;
        }
        facts.present += wasThere(floor.agentSpans(agent.id), from) ? 1 : 0;
        ++facts.agents[live::indexOf(agent.state)];
    }
    return facts;
}

std::vector<ShiftItem> itemsOf(const std::vector<Incident> &incidents, TimePoint from,
                               TimePoint until)
{
    std::vector<ShiftItem> items;
    for (const Incident &each : incidents) {
        const bool isOfShift = each.openedAt >= from || each.closedAt >= from;
        if (each.openedAt <= until && (!each.isClosed() || isOfShift)) {
            items.push_back({ShiftItem::Kind::Incident, each.id, each.title, each.owner,
                             each.openedAt, each.severity == IncidentSeverity::High});
        }
    }
    return items;
}

std::vector<ShiftItem> itemsOf(const std::vector<Task> &tasks, TimePoint now)
{
    std::vector<ShiftItem> items;
    for (const Task &each : tasks) {
        if (each.state() != TaskState::Done) {
            items.push_back({ShiftItem::Kind::Task, each.id, each.title, each.acknowledgedBy,
                             each.deadline, each.isOverdue(now)});
        }
    }
    return items;
}

TimePoint shiftStart(TimePoint lastEnd, TimePoint now, const IntervalGrid &grid)
{
    if (isKnown(lastEnd) && lastEnd < now) {
        return std::max(lastEnd, now - kLongestShift);
    }
    return grid.intervalStart(now - kUsualShift);
}

bool Handover::needsEscalation(TimePoint now) const
{
    return state() == HandoverState::Given && !isKnown(escalatedAt) && remaining(now).count() <= 0;
}

Result<Handover> given(ShiftFacts facts, const QString &notes, const QStringList &followUps,
                       const QString &scope, const QString &by, TimePoint at)
{
    if (by.trimmed().isEmpty()) {
        return refused(u"outgoing"_s);
    }
    Handover handover;
    for (const QString &text : followUps) {
        if (text.size() > Incident::kLongestText) {
            return refused(u"text"_s);
        }
        if (!text.trimmed().isEmpty()) {
            handover.followUps.push_back({text.trimmed(), false});
        }
    }
    if (notes.size() > 4 * Incident::kLongestText) {
        return refused(u"text"_s);
    }
    handover.scope = scope;
    handover.facts = std::move(facts);
    handover.notes = notes.trimmed();
    handover.outgoing = by.trimmed();
    handover.givenAt = at;
    return handover;
}

Result<Handover> signedBy(const Handover &handover, const std::vector<bool> &seen,
                          const QString &by, TimePoint at)
{
    if (handover.state() == HandoverState::Signed) {
        return refused(u"state"_s);
    }
    if (by.trimmed().isEmpty()) {
        return refused(u"incoming"_s);
    }
    if (by.trimmed() == handover.outgoing) {
        return refused(u"own"_s);
    }
    if (seen.size() != handover.followUps.size() || !std::ranges::all_of(seen, std::identity())) {
        return refused(u"follow"_s);
    }
    Handover next = handover;
    for (FollowUp &each : next.followUps) {
        each.isSeen = true;
    }
    next.incoming = by.trimmed();
    next.signedAt = at;
    return next;
}

Result<Handover> escalated(const Handover &handover, TimePoint at)
{
    if (!handover.needsEscalation(at)) {
        return refused(u"state"_s);
    }
    Handover next = handover;
    next.escalatedAt = at;
    return next;
}

} // namespace fw::operations
