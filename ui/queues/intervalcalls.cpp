// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/intervalcalls.h"

#include <algorithm>

namespace fw::ui {

namespace {

void count(IntervalCalls &answer, const live::Floor &floor, live::QueueId queue,
           const CallsQuestion &question, TimePoint now)
{
    for (const live::QueueInterval &interval : floor.queueIntervals(queue, now)) {
        if (interval.start == question.from) {
            if (!answer.counted) {
                answer.counted.emplace();
            }
            *answer.counted += interval.counters;
            answer.offered += interval.counters.offered;
        }
    }
}

} // namespace

bool IntervalCalls::addsUp() const
{
    const auto isEqual = [this](auto figure) { return figure(sum) == figure(*counted); };
    return counted && isEqual([](const live::QueueCounters &each) { return each.answered; }) &&
           isEqual([](const live::QueueCounters &each) { return each.answeredInTime; }) &&
           isEqual([](const live::QueueCounters &each) { return each.abandoned; }) &&
           isEqual([](const live::QueueCounters &each) { return each.abandonedInTime; }) &&
           isEqual([](const live::QueueCounters &each) { return each.shortAbandoned; }) &&
           isEqual([](const live::QueueCounters &each) { return each.overflowed(); }) &&
           isEqual([](const live::QueueCounters &each) { return each.overflowedInTime; }) &&
           isEqual([](const live::QueueCounters &each) { return each.lost; }) &&
           isEqual([](const live::QueueCounters &each) { return each.answeredWaitS; });
}

IntervalCalls callsOf(const live::Floor &floor, const CallsQuestion &question, TimePoint now)
{
    IntervalCalls answer;
    answer.rule = floor.config().defaultQueue.serviceLevel;
    answer.isComplete = floor.calls().covers(question.from);
    bool isFirst = true;
    for (const live::QueueId queue : question.queues) {
        const live::ServiceLevelRule &rule = floor.queue(queue).settings.serviceLevel;
        if (std::exchange(isFirst, false)) {
            answer.rule = rule;
        }
        answer.hasOneRule = answer.hasOneRule && rule == answer.rule;
        const auto records = floor.calls().between(queue, question.from, question.to);
        answer.sum += live::figuresOf(records);
        for (const live::CallRecord &record : records) {
            const live::ServiceLevelPlace place =
                live::placeOf(rule.formula, record, question.from, question.to);
            answer.numerator += place.isInNumerator ? 1 : 0;
            answer.denominator += place.isInDenominator ? 1 : 0;
            answer.calls.push_back({record, place});
        }
        count(answer, floor, queue, question, now);
    }
    std::stable_sort(answer.calls.begin(), answer.calls.end(), [](const auto &a, const auto &b) {
        return a.record.leftAt < b.record.leftAt;
    });
    return answer;
}

} // namespace fw::ui
