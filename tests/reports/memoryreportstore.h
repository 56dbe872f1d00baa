// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportstore.h"

#include <algorithm>
#include <vector>

namespace fw::reports {

/// Intervals and calls in memory, summed up in the plainest way: what every other store is compared
/// with.
class MemoryReportStore final : public ReportStore
{
public:
    struct Interval
    {
        TimePoint start;
        std::int64_t subject = 0;
        Sums sums;
    };

    struct Call
    {
        std::int64_t queue = 0;
        std::int64_t agent = 0;
        live::CallRecord record;
    };

    std::vector<Subject> m_queueSubjects;
    std::vector<Subject> m_agentSubjects;
    std::vector<Interval> m_queueIntervals;
    std::vector<Interval> m_agentIntervals;
    std::vector<Call> m_calls;
    std::vector<TimeSpan> m_unheard;

    Result<std::vector<Subject>> queues() const override { return m_queueSubjects; }

    Result<std::vector<Subject>> agents() const override { return m_agentSubjects; }

    Outcome queueSums(const SumsRequest &request, const TakeSums &take,
                      const Progress &progress) const override
    {
        return sums(m_queueIntervals, request, take, progress);
    }

    Outcome agentSums(const SumsRequest &request, const TakeSums &take,
                      const Progress &progress) const override
    {
        return sums(m_agentIntervals, request, take, progress);
    }

    Result<CallPage> calls(const CallsRequest &request) const override
    {
        CallPage page;
        const auto isAmong = [](const std::vector<std::int64_t> &ids, std::int64_t id) {
            return std::ranges::find(ids, id) != ids.end();
        };
        for (const Call &call : m_calls) {
            const auto counts = [&](Counter counter) {
                return CallRule::of(counter).includes(call.record, request.span);
            };
            const bool isHere = request.agents.empty() ? isAmong(request.queues, call.queue)
                                                       : isAmong(request.agents, call.agent);
            if (isHere && std::ranges::any_of(request.plus, counts) &&
                std::ranges::none_of(request.minus, counts)) {
                ++page.all;
                page.calls.push_back({{}, {}, {}, {}, call.record});
            }
        }
        return page;
    }

    Result<std::vector<TimeSpan>> unheard(const TimeSpan &) const override { return m_unheard; }

    Result<TimeSpan> covered() const override
    {
        TimeSpan span;
        for (const Interval &each : m_queueIntervals) {
            span.from = isKnown(span.from) ? std::min(span.from, each.start) : each.start;
            span.to = std::max(span.to, each.start);
        }
        return span;
    }

private:
    static Outcome sums(const std::vector<Interval> &intervals, const SumsRequest &request,
                        const TakeSums &take, const Progress &progress)
    {
        for (const StepRun &run : request.runs) {
            for (const Interval &each : intervals) {
                const auto member =
                    std::ranges::find(request.members, each.subject, &Membership::subject);
                if (member == request.members.end() || each.start < run.start ||
                    each.start >= run.end()) {
                    continue;
                }
                Sums asked;
                for (std::size_t index = 0; index < kCounterCount; ++index) {
                    const auto counter = static_cast<Counter>(index);
                    asked.set(counter, request.counters[index] ? each.sums[counter] : 0);
                }
                take(run.first + static_cast<int>((each.start - run.start) / run.length),
                     member->row, asked);
            }
            if (!progress(1.0)) {
                break;
            }
        }
        return success();
    }
};

} // namespace fw::reports
