// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/intervalseries.h"

#include <algorithm>

namespace fw::ui {

namespace {

/// Leaves out the night before the first call.
void cutSilence(std::vector<ChartInterval> &intervals)
{
    const auto first = std::find_if(intervals.begin(), intervals.end(), [](const auto &interval) {
        return !(interval.counters == live::QueueCounters{});
    });
    const auto fewest = std::min(IntervalSeries::kFewest, intervals.size());
    const auto begin = std::min(first, intervals.end() - std::ptrdiff_t(fewest));
    intervals.erase(intervals.begin(), begin);
}

} // namespace

IntervalSeries seriesOf(const live::Floor &floor, const std::vector<live::QueueId> &queues,
                        TimePoint now)
{
    IntervalSeries series;
    series.rule = floor.config().defaultQueue.serviceLevel;
    bool isFirst = true;
    for (const live::QueueId id : queues) {
        const live::ServiceLevelRule &rule = floor.queue(id).settings.serviceLevel;
        const std::vector<live::QueueInterval> intervals = floor.queueIntervals(id, now);
        if (std::exchange(isFirst, false)) {
            series.rule = rule;
            for (const live::QueueInterval &each : intervals) {
                series.intervals.push_back(
                    {each.start, each.start + floor.config().grid.interval(), each.counters, {}});
            }
            continue;
        }
        series.hasOneRule = series.hasOneRule && rule == series.rule;
        for (std::size_t at = 0; at < std::min(intervals.size(), series.intervals.size()); ++at) {
            series.intervals[at].counters += intervals[at].counters;
        }
    }
    for (ChartInterval &each : series.intervals) {
        each.serviceLevel = live::serviceLevel(series.rule.formula, each.counters);
    }
    cutSilence(series.intervals);
    return series;
}

} // namespace fw::ui
