// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/scopefigures.h"

#include "ui/floor/floorsight.h"
#include "ui/floor/statetext.h"

namespace fw::ui {

bool ScopeFilter::hasQueue(const live::Floor &floor, const live::QueueView &queue) const
{
    const organisation::ScopeTree &tree = floor.config().scopes;
    return queue.isPresent && (sight == nullptr || sight->hasQueue(queue)) &&
           (tree.isWithin(queue.settings.scope, scope) ||
            tree.isWithin(scope, queue.settings.scope));
}

bool ScopeFilter::hasAgent(const live::Floor &floor, const live::AgentView &agent) const
{
    return (sight == nullptr || sight->hasAgent(agent)) &&
           floor.config().scopes.isWithin(agent.scope, scope);
}

live::QueueCounters countersOf(const live::QueueView &queue, Span span, TimePoint now,
                               const IntervalGrid &grid)
{
    switch (span) {
    case Span::Interval:
        return queue.counters.interval(now, grid);
    case Span::Last15:
        return queue.counters.last15(now);
    case Span::Day:
        break;
    }
    return queue.counters.day(now, grid);
}

std::optional<double> ScopeFigures::serviceLevel(const live::QueueCounters &counters) const
{
    return live::serviceLevel(settings.serviceLevel.formula, counters);
}

ScopeFigures figuresOf(const live::Floor &floor, const ScopeFilter &filter, TimePoint now)
{
    ScopeFigures sum;
    sum.settings = floor.config().defaultQueue;
    bool isFirst = true;
    for (const live::QueueView &queue : floor.queues()) {
        if (!filter.hasQueue(floor, queue)) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            sum.settings = queue.settings;
        } else if (!(queue.settings.serviceLevel == sum.settings.serviceLevel)) {
            sum.hasOneServiceLevel = false;
        }
        sum.waiting += int(queue.waiting.size());
        if (isKnown(queue.oldestSince) &&
            (!isKnown(sum.oldestSince) || queue.oldestSince < sum.oldestSince)) {
            sum.oldestSince = queue.oldestSince;
        }
        sum.last15 += queue.counters.last15(now);
        sum.day += queue.counters.day(now, floor.config().grid);
        for (std::size_t minute = 0; minute < sum.minutes.size(); ++minute) {
            sum.minutes[minute] +=
                queue.counters.minutesAgo(now, int(sum.minutes.size() - 1 - minute));
        }
    }
    for (const live::AgentView &agent : floor.agents()) {
        if (filter.hasAgent(floor, agent)) {
            ++sum.agents[live::indexOf(agent.state)];
            ++sum.total;
            sum.overLimit += limitShare(agent, now) > 1.0 ? 1 : 0;
        }
    }
    return sum;
}

Tone toneAtLeast(const std::optional<double> &value, double target)
{
    if (!value) {
        return Tone::Neutral;
    }
    if (*value >= target) {
        return Tone::Good;
    }
    return *value >= target * 0.9 ? Tone::Warning : Tone::Critical;
}

Tone toneAtMost(const std::optional<double> &value, double target)
{
    if (!value) {
        return Tone::Neutral;
    }
    if (*value <= target) {
        return Tone::Good;
    }
    return *value <= target * 1.5 ? Tone::Warning : Tone::Critical;
}

Tone toneOfWait(TimePoint since, TimePoint now, const live::QueueSettings &settings)
{
    if (!isKnown(since)) {
        return Tone::Neutral;
    }
    if (now - since >= settings.waitCritical) {
        return Tone::Critical;
    }
    return now - since >= settings.waitWarning ? Tone::Warning : Tone::Neutral;
}

double urgency(const live::QueueView &queue, TimePoint now)
{
    // The wait counts against its own limit; the missing service level breaks ties of calm queues.
    double score = 0.0;
    if (isKnown(queue.oldestSince)) {
        const double limit = double(std::max<qint64>(1, queue.settings.waitCritical.count()));
        score += 10.0 * double(wholeSeconds(now - queue.oldestSince)) / limit;
    }
    const std::optional<double> level =
        live::serviceLevel(queue.settings.serviceLevel.formula, queue.counters.last15(now));
    if (level) {
        score += 10.0 * std::max(0.0, queue.settings.serviceLevel.target - *level);
    }
    return score + 0.1 * double(queue.waiting.size());
}

} // namespace fw::ui
