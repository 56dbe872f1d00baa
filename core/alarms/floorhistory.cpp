// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/floorhistory.h"

#include "core/alarms/alarmgauge.h"
#include "core/alarms/shortcalls.h"
#include "core/live/servicelevel.h"

#include <algorithm>

namespace fw::alarms {

using live::AgentState;
using live::CallOutcome;

namespace {

double seconds(Microseconds span)
{
    return static_cast<double>(std::max(span, Microseconds(0)).count()) / 1e6;
}

/// The frames that are being made, and what all ways of making them share.
class FrameBuilder
{
public:
    FrameBuilder(const live::Floor &floor, AlarmMetric metric, TimePoint from, TimePoint to)
        : m_floor(floor)
        , m_metric(metric)
        , m_start(std::chrono::floor<std::chrono::minutes>(from))
        , m_to(to)
    {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(to - m_start).count();
        m_frames.resize(static_cast<std::size_t>(std::max<std::int64_t>(minutes, 0)));
        for (std::size_t index = 0; index < m_frames.size(); ++index) {
            m_frames[index].at = endOf(index);
        }
    }

    void readQueues();
    void readAgents();
    void readTeams();
    void readSites();

    [[nodiscard]] std::vector<ReadingFrame> take();

private:
    using SubjectPtr = SubjectBook::SubjectPtr;

    [[nodiscard]] TimePoint endOf(std::size_t frame) const
    {
        return m_start + std::chrono::minutes(static_cast<std::int64_t>(frame) + 1);
    }

    /// The frame whose minute \a time lies in; may be negative or past the end.
    [[nodiscard]] std::int64_t frameOf(TimePoint time) const
    {
        return std::chrono::floor<std::chrono::minutes>(time - m_start).count();
    }

    [[nodiscard]] std::size_t firstFrame(TimePoint time) const
    {
        return static_cast<std::size_t>(std::max<std::int64_t>(frameOf(time), 0));
    }

    void add(std::size_t frame, const SubjectPtr &of, double value, double volume,
             const QString &aspect = {}, double factor = 1)
    {
        m_frames[frame].list.push_back({m_metric, of, aspect, value, volume, factor});
    }

    void readWaits(const SubjectPtr &of, const live::QueueView &queue);
    void readShares(const SubjectPtr &of, const live::QueueView &queue);
    void readState(const SubjectPtr &of, const live::StateSpan &span);
    void readTalks(const SubjectPtr &of, const std::deque<live::StateSpan> &spans);
    void readShortCalls(const SubjectPtr &of, const std::deque<live::StateSpan> &spans);
    void growOver(const SubjectPtr &of, TimePoint since, TimePoint from, TimePoint to,
                  const QString &aspect = {}, double factor = 1);

    const live::Floor &m_floor;
    AlarmMetric m_metric;
    TimePoint m_start;
    TimePoint m_to;
    std::vector<ReadingFrame> m_frames;
    SubjectBook m_subjects;
};

/// Of several readings of one subject in one minute the worst counts.
std::vector<ReadingFrame> FrameBuilder::take()
{
    const auto badness = [this](const AlarmReading &reading) {
        const double share = reading.value / reading.factor;
        return isBadWhenLow(m_metric) ? -share : share;
    };
    const auto identity = [](const AlarmReading &reading) {
        return std::tie(reading.of, reading.aspect);
    };
    for (ReadingFrame &frame : m_frames) {
        std::vector<AlarmReading> &list = frame.list;
        std::sort(list.begin(), list.end(), [&](const AlarmReading &a, const AlarmReading &b) {
            return identity(a) == identity(b) ? badness(a) > badness(b) : identity(a) < identity(b);
        });
        const auto isRepeat = [&](const AlarmReading &a, const AlarmReading &b) {
            return identity(a) == identity(b);
        };
        list.erase(std::unique(list.begin(), list.end(), isRepeat), list.end());
    }
    return std::move(m_frames);
}

/// A duration that began at \a since and is shown over [from, to].
void FrameBuilder::growOver(const SubjectPtr &of, TimePoint since, TimePoint from, TimePoint to,
                            const QString &aspect, double factor)
{
    const TimePoint last = isKnown(to) ? std::min(to, m_to) : m_to;
    for (std::size_t frame = firstFrame(from);
         frame < m_frames.size() && endOf(frame) - std::chrono::minutes(1) < last; ++frame) {
        add(frame, of, seconds(std::min(last, endOf(frame)) - since), 1, aspect, factor);
    }
}

// --- queues ---

void FrameBuilder::readQueues()
{
    for (const live::QueueView &queue : m_floor.queues()) {
        const SubjectPtr of = m_subjects.of(m_floor, queue);
        if (m_metric == AlarmMetric::LongestWait) {
            readWaits(of, queue);
        } else {
            readShares(of, queue);
        }
    }
}

void FrameBuilder::readWaits(const SubjectPtr &of, const live::QueueView &queue)
{
    std::vector<double> longest(m_frames.size(), 0.0);
    std::vector<int> waiting(m_frames.size(), 0);
    const auto wait = [&](TimePoint since, TimePoint until) {
        for (std::size_t frame = firstFrame(since);
             frame < m_frames.size() && endOf(frame) - std::chrono::minutes(1) < until; ++frame) {
            longest[frame] =
                std::max(longest[frame], seconds(std::min(until, endOf(frame)) - since));
            ++waiting[frame];
        }
    };
    for (const live::CallRecord &call : m_floor.calls().between(queue.id, m_start, m_to)) {
        wait(call.queuedAt, call.leftAt);
    }
    for (live::CallRef call : queue.waiting) {
        if (const live::WaitingCall *caller = m_floor.waitingCall(queue.source, call)) {
            wait(caller->since, m_to);
        }
    }
    for (std::size_t frame = 0; frame < m_frames.size(); ++frame) {
        if (waiting[frame] > 0) {
            add(frame, of, longest[frame], waiting[frame]);
        }
    }
}

void countInto(live::QueueCounters &minute, const live::CallRecord &call)
{
    const std::uint32_t inTime = call.isInTime ? 1 : 0;
    switch (call.outcome) {
    case CallOutcome::Answered:
        ++minute.answered;
        minute.answeredInTime += inTime;
        return;
    case CallOutcome::Abandoned:
        ++minute.abandoned;
        minute.abandonedInTime += inTime;
        minute.shortAbandoned += call.isShortAbandon ? 1 : 0;
        return;
    case CallOutcome::TimedOut:
        ++minute.timedOut;
        break;
    case CallOutcome::NoAgents:
        ++minute.noAgents;
        break;
    case CallOutcome::Withdrawn:
        ++minute.withdrawn;
        break;
    case CallOutcome::ByKey:
        ++minute.leftByKey;
        break;
    case CallOutcome::Lost:
        ++minute.lost;
        return;
    }
    minute.overflowedInTime += inTime;
}

void FrameBuilder::readShares(const SubjectPtr &of, const live::QueueView &queue)
{
    constexpr std::size_t kBack =
        14; // the running minute and the 14 before it, as the floor has it
    std::vector<live::QueueCounters> minutes(m_frames.size() + kBack);
    const auto slotOf = [&](TimePoint time) {
        const std::int64_t slot = frameOf(time) + static_cast<std::int64_t>(kBack);
        return slot < 0 ? minutes.size() : static_cast<std::size_t>(slot);
    };
    const TimePoint from = m_start - std::chrono::minutes(kBack);
    for (const live::CallRecord &call : m_floor.calls().between(queue.id, from, m_to)) {
        if (const std::size_t slot = slotOf(call.leftAt); slot < minutes.size()) {
            countInto(minutes[slot], call);
        }
        if (const std::size_t slot = slotOf(call.queuedAt); slot < minutes.size()) {
            ++minutes[slot].offered;
        }
    }
    for (std::size_t frame = 0; frame < m_frames.size(); ++frame) {
        live::QueueCounters sum;
        for (std::size_t slot = frame; slot <= frame + kBack; ++slot) {
            sum += minutes[slot];
        }
        const std::optional<double> share =
            m_metric == AlarmMetric::ServiceLevel
                ? live::serviceLevel(queue.settings.serviceLevel.formula, sum)
                : sum.abandonRate();
        if (share) {
            add(frame, of, *share * 100, sum.offered);
        }
    }
}

// --- agents ---

void FrameBuilder::readAgents()
{
    for (const live::AgentView &agent : m_floor.agents()) {
        const SubjectPtr of = m_subjects.of(m_floor, agent);
        const std::deque<live::StateSpan> &spans = m_floor.agentSpans(agent.id);
        if (m_metric == AlarmMetric::ShortCalls) {
            readShortCalls(of, spans);
            continue;
        }
        if (m_metric != AlarmMetric::StateLimit) {
            readTalks(of, spans);
            continue;
        }
        for (const live::StateSpan &span : spans) {
            readState(of, span);
        }
    }
}

void FrameBuilder::readState(const SubjectPtr &of, const live::StateSpan &span)
{
    if (span.state == AgentState::Talking || span.state == AgentState::OnHold ||
        (isKnown(span.to) && span.to <= m_start)) {
        return;
    }
    std::optional<std::chrono::seconds> limit =
        m_floor.config().stateLimits[live::indexOf(span.state)];
    if (span.state == AgentState::OnBreak) {
        const live::ReasonCode *reason = m_floor.config().reason(span.reason);
        limit = reason != nullptr && reason->limit ? reason->limit : limit;
    }
    if (limit) {
        growOver(of, span.from, span.from, span.to, stateAspect(span.state),
                 static_cast<double>(limit->count()));
    }
}

void FrameBuilder::readTalks(const SubjectPtr &of, const std::deque<live::StateSpan> &spans)
{
    TimePoint since = kNoTime; // of the conversation, over its talk and hold
    for (const live::StateSpan &span : spans) {
        const bool isHold = span.state == AgentState::OnHold;
        if (!isHold && span.state != AgentState::Talking) {
            since = kNoTime;
            continue;
        }
        since = isKnown(since) ? since : span.from;
        if (m_metric == AlarmMetric::LongCall) {
            growOver(of, since, span.from, span.to);
        } else if (isHold) {
            growOver(of, span.from, span.from, span.to);
        }
    }
}

void FrameBuilder::readShortCalls(const SubjectPtr &of, const std::deque<live::StateSpan> &spans)
{
    std::map<std::size_t, int> counts;
    for (TimePoint end : shortCallEnds(spans, m_start - AlarmGauge::kShortCallWindow, m_to,
                                       AlarmGauge::kShortCall)) {
        const std::int64_t first = frameOf(end);
        for (std::int64_t frame = std::max<std::int64_t>(first, 0);
             frame < first + AlarmGauge::kShortCallWindow.count(); ++frame) {
            ++counts[static_cast<std::size_t>(frame)];
        }
    }
    for (const auto &[frame, count] : counts) {
        if (frame < m_frames.size()) {
            add(frame, of, count, 1);
        }
    }
}

// --- teams and sites ---

void FrameBuilder::readTeams()
{
    std::map<std::tuple<std::size_t, int, std::string>, int> counts;
    std::map<int, std::vector<int>> sizes;
    for (const live::AgentView &agent : m_floor.agents()) {
        std::vector<int> &size = sizes[agent.scope];
        size.resize(m_frames.size());
        for (const live::StateSpan &span : m_floor.agentSpans(agent.id)) {
            const TimePoint last = isKnown(span.to) ? std::min(span.to, m_to) : m_to;
            for (std::size_t frame = firstFrame(span.from);
                 frame < m_frames.size() && endOf(frame) <= last; ++frame) {
                size[frame] += span.state == AgentState::LoggedOut ? 0 : 1;
            }
            if (span.state != AgentState::OnBreak || span.from < m_start) {
                continue;
            }
            const std::size_t first = firstFrame(span.from);
            const auto window = static_cast<std::size_t>(AlarmGauge::kMassPauseWindow.count());
            for (std::size_t frame = first; frame < first + window; ++frame) {
                ++counts[{frame, agent.scope, span.reason}];
            }
        }
    }
    for (const auto &[key, count] : counts) {
        const auto &[frame, scope, reason] = key;
        if (frame < m_frames.size()) {
            // Who changes states within the minute is seen in none of them.
            const int size = std::max(count, sizes[scope][frame]);
            add(frame, m_subjects.ofNode(m_floor, scope), count, size,
                QString::fromStdString(reason));
        }
    }
}

void FrameBuilder::readSites()
{
    struct Phones
    {
        int lost = 0;
        int all = 0;
    };

    std::map<int, std::vector<Phones>> sites;
    for (const live::AgentView &agent : m_floor.agents()) {
        std::vector<Phones> &site = sites[siteOf(m_floor.config().scopes, agent.scope)];
        site.resize(m_frames.size());
        for (const live::StateSpan &span : m_floor.agentSpans(agent.id)) {
            const TimePoint last = isKnown(span.to) ? std::min(span.to, m_to) : m_to;
            for (std::size_t frame = firstFrame(span.from);
                 frame < m_frames.size() && endOf(frame) <= last; ++frame) {
                site[frame].all += span.state == AgentState::LoggedOut ? 0 : 1;
                site[frame].lost += span.state == AgentState::Unreachable ? 1 : 0;
            }
        }
    }
    for (const auto &[scope, minutes] : sites) {
        for (std::size_t frame = 0; frame < minutes.size(); ++frame) {
            if (minutes[frame].lost > 0) {
                add(frame, m_subjects.ofNode(m_floor, scope),
                    100.0 * minutes[frame].lost / minutes[frame].all, minutes[frame].all);
            }
        }
    }
}

bool isQueueMetric(AlarmMetric metric)
{
    return metric == AlarmMetric::LongestWait || metric == AlarmMetric::ServiceLevel ||
           metric == AlarmMetric::AbandonRate;
}

bool isAgentMetric(AlarmMetric metric)
{
    return metric == AlarmMetric::StateLimit || metric == AlarmMetric::LongCall ||
           metric == AlarmMetric::LongHold || metric == AlarmMetric::ShortCalls;
}

} // namespace

bool isInFloorHistory(AlarmMetric metric)
{
    return isQueueMetric(metric) || isAgentMetric(metric) || metric == AlarmMetric::MassPause ||
           metric == AlarmMetric::DevicesLost;
}

std::vector<ReadingFrame> framesFromFloor(const live::Floor &floor, AlarmMetric metric,
                                          TimePoint from, TimePoint to)
{
    FrameBuilder builder(floor, metric, from, to);
    if (isQueueMetric(metric)) {
        builder.readQueues();
    } else if (isAgentMetric(metric)) {
        builder.readAgents();
    } else if (metric == AlarmMetric::MassPause) {
        builder.readTeams();
    } else if (metric == AlarmMetric::DevicesLost) {
        builder.readSites();
    } else {
        return {};
    }
    return builder.take();
}

} // namespace fw::alarms
