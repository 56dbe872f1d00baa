// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/queuecounters.h"

#include <algorithm>

namespace fw::live {

namespace {

std::optional<double> ratio(double part, double whole)
{
    if (whole <= 0) {
        return std::nullopt;
    }
    return part / whole;
}

} // namespace

std::optional<double> QueueCounters::averageSpeedOfAnswer() const
{
    return ratio(static_cast<double>(answeredWaitS), answered);
}

std::optional<double> QueueCounters::averageHandlingTime() const
{
    constexpr double kMicrosecondsPerSecond = 1e6;
    const double wrapUpS = static_cast<double>(wrapUpUs) / kMicrosecondsPerSecond;
    return ratio(static_cast<double>(talkS) + wrapUpS, completed());
}

std::optional<double> QueueCounters::abandonRate() const
{
    return ratio(abandoned, static_cast<double>(answered) + abandoned);
}

std::optional<double> QueueCounters::connectionRate() const
{
    return ratio(answered, static_cast<double>(answered) + abandoned + overflowed());
}

QueueCounters &QueueCounters::operator+=(const QueueCounters &other)
{
    offered += other.offered;
    carriedOver += other.carriedOver;
    answered += other.answered;
    answeredInTime += other.answeredInTime;
    answeredWithin20 += other.answeredWithin20;
    abandoned += other.abandoned;
    abandonedInTime += other.abandonedInTime;
    shortAbandoned += other.shortAbandoned;
    timedOut += other.timedOut;
    noAgents += other.noAgents;
    withdrawn += other.withdrawn;
    leftByKey += other.leftByKey;
    lost += other.lost;
    overflowedInTime += other.overflowedInTime;
    completedByAgent += other.completedByAgent;
    completedByCaller += other.completedByCaller;
    transferred += other.transferred;
    completedOtherwise += other.completedOtherwise;
    missedOffers += other.missedOffers;
    maxWaitS = std::max(maxWaitS, other.maxWaitS);
    answeredWaitS += other.answeredWaitS;
    abandonedWaitS += other.abandonedWaitS;
    talkS += other.talkS;
    holdUs += other.holdUs;
    wrapUpUs += other.wrapUpUs;
    return *this;
}

} // namespace fw::live
