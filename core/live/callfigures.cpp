// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/callfigures.h"

#include <algorithm>

namespace fw::live {

namespace {

void add(QueueCounters &sum, const CallRecord &record)
{
    const std::uint32_t inTime = record.isInTime ? 1 : 0;
    const auto wait = static_cast<std::uint32_t>(record.wait.count());
    constexpr std::chrono::seconds kTwenty{20};
    switch (record.outcome) {
    case CallOutcome::Answered:
        ++sum.answered;
        sum.answeredInTime += inTime;
        sum.answeredWithin20 += record.wait <= kTwenty ? 1U : 0U;
        sum.answeredWaitS += wait;
        break;
    case CallOutcome::Abandoned:
        ++sum.abandoned;
        sum.abandonedInTime += inTime;
        sum.shortAbandoned += record.isShortAbandon ? 1U : 0U;
        sum.abandonedWaitS += wait;
        break;
    case CallOutcome::TimedOut:
        ++sum.timedOut;
        break;
    case CallOutcome::NoAgents:
        ++sum.noAgents;
        break;
    case CallOutcome::Withdrawn:
        ++sum.withdrawn;
        break;
    case CallOutcome::ByKey:
        ++sum.leftByKey;
        break;
    case CallOutcome::Lost:
        ++sum.lost;
        break;
    }
}

bool isOverflow(CallOutcome outcome)
{
    return outcome != CallOutcome::Answered && outcome != CallOutcome::Abandoned &&
           outcome != CallOutcome::Lost;
}

} // namespace

QueueCounters figuresOf(const std::vector<CallRecord> &records)
{
    QueueCounters sum;
    for (const CallRecord &record : records) {
        add(sum, record);
        sum.overflowedInTime += isOverflow(record.outcome) && record.isInTime ? 1U : 0U;
        if (record.isWaitCounted) {
            sum.maxWaitS = std::max(sum.maxWaitS, static_cast<std::uint32_t>(record.wait.count()));
        }
    }
    return sum;
}

ServiceLevelPlace placeOf(ServiceLevelFormula formula, const CallRecord &record, TimePoint from,
                          TimePoint to)
{
    const bool isAnswered = record.outcome == CallOutcome::Answered;
    const bool isAbandoned = record.outcome == CallOutcome::Abandoned;
    const bool isOffered = !record.isCarriedOver && record.queuedAt >= from && record.queuedAt < to;
    const bool isInTime = record.isInTime;
    switch (formula) {
    case ServiceLevelFormula::Sl1:
        return {isAnswered && isInTime, isAnswered || isAbandoned};
    case ServiceLevelFormula::Sl2:
        return {isAnswered && isInTime, isAnswered};
    case ServiceLevelFormula::Sl3:
        return {(isAnswered || isAbandoned) && isInTime, isAnswered || isAbandoned};
    case ServiceLevelFormula::Sl4:
        return {isAnswered && isInTime, isAnswered || (isAbandoned && !isInTime)};
    case ServiceLevelFormula::Sl5:
        return {isAnswered && isInTime, isAnswered || (isAbandoned && !record.isShortAbandon)};
    case ServiceLevelFormula::Sl6:
        return {isAnswered && isInTime, record.outcome != CallOutcome::Lost};
    case ServiceLevelFormula::Sl7:
        return {isAnswered && isInTime, isOffered};
    case ServiceLevelFormula::Sl8:
        break;
    }
    return {record.outcome != CallOutcome::Lost && isInTime, isOffered};
}

} // namespace fw::live
