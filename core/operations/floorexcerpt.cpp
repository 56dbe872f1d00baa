// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/floorexcerpt.h"

#include <algorithm>

namespace fw::operations {

using live::AgentState;
using live::CallOutcome;
using live::CallRecord;

namespace {

constexpr std::chrono::minutes kMinute{1};

void count(CallFigures &figures, const CallRecord &record)
{
    switch (record.outcome) {
    case CallOutcome::Answered:
        ++figures.answered;
        figures.answeredInTime += record.isInTime ? 1 : 0;
        return;
    case CallOutcome::Abandoned:
        ++figures.abandoned;
        return;
    case CallOutcome::TimedOut:
    case CallOutcome::NoAgents:
    case CallOutcome::Withdrawn:
    case CallOutcome::ByKey:
    case CallOutcome::Lost:
        ++figures.otherwise;
        return;
    }
}

/// Takes one caller's stay in a queue into the minutes and the queue; \a leftAt is kNoTime while
/// it goes on.
class Minutes
{
public:
    explicit Minutes(FloorExcerpt &excerpt)
        : m_excerpt(excerpt)
    {
        for (TimePoint start = excerpt.from; start < excerpt.until; start += kMinute) {
            excerpt.minutes.push_back({start, {}, 0, 0, {}});
        }
    }

    void come(TimePoint queuedAt, ExcerptQueue &queue)
    {
        if (ExcerptMinute *const minute = at(queuedAt)) {
            ++minute->calls.offered;
            ++queue.calls.offered;
        }
    }

    void leave(const CallRecord &record, ExcerptQueue &queue)
    {
        if (ExcerptMinute *const minute = at(record.leftAt)) {
            count(minute->calls, record);
            count(queue.calls, record);
        }
    }

    void wait(TimePoint queuedAt, TimePoint leftAt)
    {
        for (ExcerptMinute &minute : m_excerpt.minutes) {
            const TimePoint end = minute.start + kMinute;
            if (queuedAt <= end && (!isKnown(leftAt) || leftAt > end)) {
                ++minute.waiting;
                minute.longestWaitS =
                    std::max(minute.longestWaitS, static_cast<int>(wholeSeconds(end - queuedAt)));
            }
        }
    }

    void addAgent(const std::deque<live::StateSpan> &spans)
    {
        auto span = spans.rbegin();
        for (auto minute = m_excerpt.minutes.rbegin(); minute != m_excerpt.minutes.rend();
             ++minute) {
            const TimePoint end = minute->start + kMinute;
            while (span != spans.rend() && span->from > end) {
                ++span;
            }
            const AgentState state = span == spans.rend() ? AgentState::LoggedOut : span->state;
            ++minute->agents[live::indexOf(state)];
        }
    }

private:
    [[nodiscard]] ExcerptMinute *at(TimePoint time)
    {
        if (time < m_excerpt.from || time >= m_excerpt.until) {
            return nullptr;
        }
        return &m_excerpt.minutes[static_cast<std::size_t>((time - m_excerpt.from) / kMinute)];
    }

    FloorExcerpt &m_excerpt;
};

ExcerptQueue queueOf(const live::Floor &floor, const live::QueueView &view, TimePoint now,
                     const PaperSight &sight)
{
    ExcerptQueue queue;
    queue.source = sourceName(floor, view.source);
    queue.key = QString::fromStdString(view.name);
    queue.name = view.settings.name;
    queue.waiting = static_cast<int>(view.waiting.size());
    if (isKnown(view.oldestSince)) {
        queue.longestWaitS =
            static_cast<int>(std::max<std::int64_t>(0, wholeSeconds(now - view.oldestSince)));
    }
    queue.agents = sight.agentsOf(floor, view);
    return queue;
}

} // namespace

QString sourceName(const live::Floor &floor, live::SwitchId source)
{
    const auto &sources = floor.sources();
    return source.isValid() && source.index() < sources.size()
               ? QString::fromStdString(sources[source.index()].name)
               : QString();
}

ExcerptAlarm excerptOf(const alarms::Alarm &alarm)
{
    return {static_cast<std::int64_t>(alarm.id),
            QString(alarms::metricId(alarm.metric)),
            alarm.subject.key,
            alarm.subject.name,
            alarm.severity == alarms::AlarmSeverity::Critical,
            alarm.state == alarms::AlarmState::Acknowledged,
            alarm.raisedAt,
            alarm.owner};
}

std::vector<ExcerptAlarm> excerptOf(const std::map<alarms::AlarmId, alarms::Alarm> &open,
                                    const PaperSight &sight)
{
    std::vector<ExcerptAlarm> found;
    found.reserve(open.size());
    for (const auto &[id, alarm] : open) {
        if (sight.hasAlarm(alarm.subject)) {
            found.push_back(excerptOf(alarm));
        }
    }
    return found;
}

FloorExcerpt freeze(const live::Floor &floor, TimePoint now, std::vector<ExcerptAlarm> alarms,
                    const PaperSight &sight)
{
    FloorExcerpt excerpt;
    excerpt.until = now;
    excerpt.from = now - FloorExcerpt::kSpan;
    excerpt.isWhole = floor.calls().covers(excerpt.from);
    excerpt.alarms = std::move(alarms);
    Minutes minutes(excerpt);
    const std::vector<live::WaitingCall> waiting = floor.waitingCalls();
    for (const live::QueueView &view : floor.queues()) {
        if (!sight.hasQueue(view)) {
            continue;
        }
        ExcerptQueue queue = queueOf(floor, view, now, sight);
        for (const CallRecord &record : floor.calls().between(view.id, excerpt.from, now)) {
            minutes.come(record.queuedAt, queue);
            minutes.leave(record, queue);
            minutes.wait(record.queuedAt, record.leftAt);
        }
        for (const live::WaitingCall &call : waiting) {
            if (call.queue == view.id) {
                minutes.come(call.since, queue);
                minutes.wait(call.since, kNoTime);
            }
        }
        if (queue.waiting > 0 || queue.calls != CallFigures() || view.isPresent) {
            excerpt.queues.push_back(std::move(queue));
        }
    }
    for (const live::AgentView &agent : floor.agents()) {
        if (sight.hasAgent(agent)) {
            minutes.addAgent(floor.agentSpans(agent.id));
        }
    }
    return excerpt;
}

} // namespace fw::operations
