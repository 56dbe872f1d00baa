// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace fw::whatif {

/// What comes to a queue. Times are seconds; patience is exponential.
struct QueueLoad
{
    std::vector<double> calls; ///< expected in each interval
    double aht = 180;
    double patience = 120;
    double threshold = 20; ///< of the service level
    double spread = 0;     ///< of handle times: standard deviation / mean of a lognormal; 0:
                           ///< exponential
    int formula = 1;       ///< of the service level, SL-1 to SL-4; other numbers are SL-1
};

/// A time in which somebody serves calls, in seconds from the begin.
struct WorkSpan
{
    double from = 0;
    double to = 0;
};

/// A queue that somebody serves, and how soon: 0 before 1.
struct AgentSkill
{
    std::uint32_t queue = 0;
    int priority = 0;
};

/// Somebody who serves calls. A call that runs at the end of a span is finished.
struct AgentPlan
{
    std::vector<AgentSkill> skills;
    std::vector<WorkSpan> spans; ///< in order, apart; breaks are the gaps between them
};

/// What is to be played through.
struct Question
{
    double interval = 1800; ///< seconds
    std::vector<QueueLoad> queues;
    std::vector<AgentPlan> agents;
    int replications = 100;
    std::uint64_t seed = 1;
    /// Intervals at the begin that are played and counted nowhere but in themselves: a floor that
    /// begins empty serves too well.
    int warmUp = 0;
};

/// A share of all replications' sums, and half of its 95 % confidence interval.
struct Estimate
{
    double mean = 0;
    double halfWidth = 0;
};

/// Of one interval of one queue: by the calls that came in it. Shares are of the offered; zero
/// where no call came.
struct IntervalEstimate
{
    double offered = 0;    ///< mean
    Estimate serviceLevel; ///< by the formula of its queue
    Estimate abandoned;
    Estimate meanWait; ///< seconds, of all
};

struct Answer
{
    std::vector<std::vector<IntervalEstimate>> queues; ///< by queue and interval
    std::vector<IntervalEstimate> days; ///< by queue, over all intervals after the warm-up
    std::vector<IntervalEstimate> all;  ///< by interval, over all queues
    IntervalEstimate whole;             ///< over all queues and the intervals of \c days
    std::vector<double> occupancy;      ///< by interval: time on calls / time in work
    int replications = 0;               ///< done; fewer than asked for when it was stopped
    std::uint64_t calls = 0;            ///< played through
};

/// Plays the question through as a discrete-event simulation: Poisson arrivals, first come first
/// served, the agent who has been free for longest, skills by priority. The same seed gives the
/// same answer. \a progress is called with the replications done after each of them.
/// InvalidArgument naming "interval", "queues", "agents", "warmUp" or "replications".
[[nodiscard]] Result<Answer> simulate(const Question &question, const std::stop_token &stop = {},
                                      const std::function<void(int)> &progress = {});

} // namespace fw::whatif
