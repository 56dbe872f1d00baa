// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/whatif.h"

#include "core/whatif/replication.h"

#include <algorithm>

namespace fw::whatif {

using namespace Qt::StringLiterals;

namespace {

/// Student's t at 97.5 %, by the first terms of Cornish and Fisher (error below 2 % from three
/// degrees of freedom on).
double studentQuantile(double freedom)
{
    constexpr double kZ = 1.959964;
    return kZ + (kZ * kZ * kZ + kZ) / (4 * freedom) +
           (5 * std::pow(kZ, 5) + 16 * std::pow(kZ, 3) + 3 * kZ) / (96 * freedom * freedom);
}

/// Parts of wholes over replications: the share is that of the sums, never a mean of shares.
class Ratio final
{
public:
    void add(double part, double whole)
    {
        ++m_count;
        m_part += part;
        m_whole += whole;
        m_partSquares += part * part;
        m_wholeSquares += whole * whole;
        m_products += part * whole;
    }

    /// The half width by the usual linearisation of a ratio (Cochran, Sampling Techniques, 6.4).
    [[nodiscard]] Estimate estimate() const
    {
        if (m_whole <= 0) {
            return {};
        }
        const double share = m_part / m_whole;
        if (m_count < 2) {
            return {share, 1};
        }
        const double squares =
            m_partSquares - 2 * share * m_products + share * share * m_wholeSquares;
        const double deviation = std::sqrt(std::max(0.0, squares) / (m_count - 1) * m_count);
        return {share, studentQuantile(m_count - 1) * deviation / m_whole};
    }

private:
    double m_count = 0;
    double m_part = 0;
    double m_whole = 0;
    double m_partSquares = 0;
    double m_wholeSquares = 0;
    double m_products = 0;
};

/// What a replication counted, with the service level as a fraction by the formula of its queue, so
/// that queues of different formulas can be added.
struct Counts
{
    double offered = 0;
    double abandoned = 0;
    double waited = 0;
    double kept = 0;
    double promised = 0;

    void add(const Tally &tally, int formula)
    {
        offered += tally.offered;
        abandoned += tally.abandoned;
        waited += tally.waited;
        kept += tally.inTime + (formula == 3 ? tally.abandonedInTime : 0U);
        promised += tally.offered - (formula == 2   ? tally.abandoned
                                     : formula == 4 ? tally.abandonedInTime
                                                    : 0U);
    }
};

struct IntervalSums
{
    double offered = 0;
    Ratio serviceLevel;
    Ratio abandoned;
    Ratio wait;

    void add(const Counts &counts)
    {
        offered += counts.offered;
        serviceLevel.add(counts.kept, counts.promised);
        abandoned.add(counts.abandoned, counts.offered);
        wait.add(counts.waited, counts.offered);
    }

    [[nodiscard]] IntervalEstimate estimate(int replications) const
    {
        return {offered / std::max(1, replications), serviceLevel.estimate(), abandoned.estimate(),
                wait.estimate()};
    }
};

Outcome check(const Question &question)
{
    const auto invalid = [](const QString &field) {
        return Outcome(Error{ErrorCode::InvalidArgument, field});
    };
    if (!(question.interval > 0)) {
        return invalid(u"interval"_s);
    }
    const bool hasBadQueue =
        std::any_of(question.queues.begin(), question.queues.end(), [](const QueueLoad &queue) {
            const bool hasBadCalls =
                std::any_of(queue.calls.begin(), queue.calls.end(),
                            [](double calls) { return !(calls >= 0) || !std::isfinite(calls); });
            return queue.calls.empty() || hasBadCalls || !(queue.aht > 0) ||
                   !(queue.patience > 0) || !(queue.spread >= 0);
        });
    if (question.queues.empty() || hasBadQueue) {
        return invalid(u"queues"_s);
    }
    for (const AgentPlan &agent : question.agents) {
        for (const AgentSkill &skill : agent.skills) {
            if (skill.queue >= question.queues.size()) {
                return invalid(u"agents"_s);
            }
        }
    }
    if (question.warmUp < 0) {
        return invalid(u"warmUp"_s);
    }
    return question.replications > 0 ? success() : invalid(u"replications"_s);
}

/// Seconds in work by interval, without what is finished after the end.
std::vector<double> timeInWork(const Question &question, std::size_t intervals)
{
    std::vector<double> seconds(intervals);
    for (const AgentPlan &agent : question.agents) {
        for (const WorkSpan &span : agent.spans) {
            for (std::size_t number = 0; number < intervals; ++number) {
                const double from = std::max(span.from, double(number) * question.interval);
                const double to = std::min(span.to, double(number + 1) * question.interval);
                seconds[number] += std::max(0.0, to - from);
            }
        }
    }
    return seconds;
}

/// All that is counted over the replications.
class Sums final
{
public:
    Sums(const Question &question, std::size_t intervals)
        : m_question(question)
        , m_queues(question.queues.size(), std::vector<IntervalSums>(intervals))
        , m_days(question.queues.size())
        , m_all(intervals)
    {
    }

    void add(const std::vector<std::vector<Tally>> &tallies, Answer &answer)
    {
        std::vector<Counts> all(m_all.size());
        Counts whole;
        for (std::size_t queue = 0; queue < m_queues.size(); ++queue) {
            const int formula = m_question.queues[queue].formula;
            Counts day;
            for (std::size_t number = 0; number < m_all.size(); ++number) {
                const Tally &tally = tallies[queue][number];
                Counts counts;
                counts.add(tally, formula);
                m_queues[queue][number].add(counts);
                all[number].add(tally, formula);
                if (number >= static_cast<std::size_t>(m_question.warmUp)) {
                    day.add(tally, formula);
                    whole.add(tally, formula);
                }
                answer.calls += tally.offered;
            }
            m_days[queue].add(day);
        }
        for (std::size_t number = 0; number < m_all.size(); ++number) {
            m_all[number].add(all[number]);
        }
        m_whole.add(whole);
    }

    void estimate(Answer &answer) const
    {
        const auto estimates = [&answer](const std::vector<IntervalSums> &sums) {
            std::vector<IntervalEstimate> found;
            for (const IntervalSums &each : sums) {
                found.push_back(each.estimate(answer.replications));
            }
            return found;
        };
        for (const std::vector<IntervalSums> &queue : m_queues) {
            answer.queues.push_back(estimates(queue));
        }
        answer.days = estimates(m_days);
        answer.all = estimates(m_all);
        answer.whole = m_whole.estimate(answer.replications);
    }

private:
    const Question &m_question;
    std::vector<std::vector<IntervalSums>> m_queues;
    std::vector<IntervalSums> m_days;
    std::vector<IntervalSums> m_all;
    IntervalSums m_whole;
};

} // namespace

Result<Answer> simulate(const Question &question, const std::stop_token &stop,
                        const std::function<void(int)> &progress)
{
    if (Outcome checked = check(question); !checked) {
        return checked.error();
    }
    Replication replication(question);
    const std::size_t intervals = replication.busy().size();
    Sums sums(question, intervals);
    std::vector<double> busy(intervals);
    Answer answer;
    while (answer.replications < question.replications && !stop.stop_requested()) {
        replication.run(question.seed + static_cast<std::uint64_t>(answer.replications));
        sums.add(replication.tallies(), answer);
        for (std::size_t number = 0; number < intervals; ++number) {
            busy[number] += replication.busy()[number];
        }
        ++answer.replications;
        if (progress) {
            progress(answer.replications);
        }
    }
    const std::vector<double> work = timeInWork(question, intervals);
    for (std::size_t number = 0; number < intervals; ++number) {
        const double seconds = work[number] * std::max(1, answer.replications);
        answer.occupancy.push_back(seconds > 0 ? busy[number] / seconds : 0);
    }
    sums.estimate(answer);
    return answer;
}

} // namespace fw::whatif
