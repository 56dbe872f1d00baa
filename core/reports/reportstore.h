// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/callrule.h"

#include <QString>

#include <functional>
#include <vector>

namespace fw::reports {

/// A queue or an agent that something was ever counted of.
struct Subject
{
    std::int64_t id = 0; ///< of the store
    QString switchName;
    QString name;       ///< of the queue, or the agent's address
    QString personId;   ///< of agents
    QString personName; ///< of agents, as the switch called them last
};

/// Which row of the report a subject counts in.
struct Membership
{
    std::int64_t subject = 0;
    int row = 0;
};

/// Asks for sums of counters by step and row.
struct SumsRequest
{
    std::vector<StepRun> runs;
    CounterSet counters;             ///< all of queues, or all of agents
    std::vector<Membership> members; ///< subjects that are not here are not counted
};

/// Called for each pair of step and row that has data. May come more than once for one pair: the
/// sums are added then. Counters that were not asked for are zero.
using TakeSums = std::function<void(int step, int row, const Sums &sums)>;

/// Told what share is done, from 0 to 1; answers whether to go on.
using Progress = std::function<bool(double share)>;

/// Which calls are behind a figure: those that count in any of \a plus and in none of \a minus.
struct CallsRequest
{
    TimeSpan span; ///< in which they were counted
    std::vector<Counter> plus;
    std::vector<Counter> minus;
    std::vector<std::int64_t> queues; ///< ids of the store; of these only
    std::vector<std::int64_t> agents; ///< not empty: answered by these only, whatever the queue
    int most = 1000;
};

/// A finished way through a queue. Its ids mean nothing here, and its number is masked.
struct ReportCall
{
    QString switchName;
    QString queue;
    QString agentAddress; ///< empty when nobody answered
    QString agentName;
    live::CallRecord record;
};

struct CallPage
{
    std::vector<ReportCall> calls; ///< oldest first, at most as many as were asked for
    std::int64_t all = 0;          ///< how many there are
};

/// Where intervals and calls can be summed up. Lives in one thread.
class ReportStore
{
    Q_DISABLE_COPY_MOVE(ReportStore)

public:
    virtual ~ReportStore() = default;

    [[nodiscard]] virtual Result<std::vector<Subject>> queues() const = 0;
    [[nodiscard]] virtual Result<std::vector<Subject>> agents() const = 0;

    /// An interval counts in the step that its start lies in. Ends early, without an error, when
    /// \a progress said no.
    [[nodiscard]] virtual Outcome queueSums(const SumsRequest &request, const TakeSums &take,
                                            const Progress &progress) const = 0;
    [[nodiscard]] virtual Outcome agentSums(const SumsRequest &request, const TakeSums &take,
                                            const Progress &progress) const = 0;

    [[nodiscard]] virtual Result<CallPage> calls(const CallsRequest &request) const = 0;

    /// First and last interval that anything was counted in, the last one's start included; an
    /// empty span when there is none.
    [[nodiscard]] virtual Result<TimeSpan> covered() const = 0;

    /// When in \a span some switch was recorded by nobody: by their beginning, may overlap.
    [[nodiscard]] virtual Result<std::vector<TimeSpan>> unheard(const TimeSpan &span) const
    {
        Q_UNUSED(span)
        return std::vector<TimeSpan>();
    }

protected:
    ReportStore() = default;
};

} // namespace fw::reports
