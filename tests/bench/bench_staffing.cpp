// SPDX-License-Identifier: GPL-3.0-or-later
// What one evaluation of Erlang C and A costs by the number of agents, and how many calls of a
// what-if are played through in a second of CPU: with one queue, and with four queues and skills.
#include "core/staffing/erlang.h"
#include "core/whatif/whatif.h"

#include <cstdio>
#include <ctime>

namespace {

using namespace fw;

constexpr double kInterval = 1800;
constexpr double kAht = 180;

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

/// Microseconds; the load is a little below the number of agents.
template<typename Formula>
double costOf(Formula formula, int agents)
{
    const staffing::Traffic traffic{0.95 * agents * kInterval / kAht, kInterval, kAht, 20, 120};
    const int times = 2'000'000 / (agents + 200);
    volatile double kept = 0;
    const double start = cpuSeconds();
    for (int time = 0; time < times; ++time) {
        kept = formula(agents, traffic).answeredInTime;
    }
    (void)kept;
    return (cpuSeconds() - start) * 1e6 / times;
}

whatif::Question question(std::uint32_t queues, int agents)
{
    constexpr std::size_t kIntervals = 48;
    whatif::Question made;
    const double calls = 0.95 * agents * kInterval / kAht / queues;
    made.queues.assign(queues, {std::vector<double>(kIntervals, calls), kAht, 120, 20});
    for (int agent = 0; agent < agents; ++agent) {
        whatif::AgentPlan plan{{}, {{0, kInterval * double(kIntervals)}}};
        const auto first = static_cast<std::uint32_t>(agent) % queues;
        plan.skills.push_back({first, 0});
        if (queues > 1) {
            plan.skills.push_back({(first + 1) % queues, 1});
        }
        made.agents.push_back(plan);
    }
    made.replications = 20;
    return made;
}

/// Millions of calls in a second of CPU; 0 when the question is refused.
double speedOf(const whatif::Question &asked)
{
    const double start = cpuSeconds();
    const auto answer = whatif::simulate(asked);
    const double taken = cpuSeconds() - start;
    return answer ? double(answer->calls) / taken / 1e6 : 0;
}

} // namespace

int main()
{
    std::printf("{");
    for (const int agents : {20, 100, 1000, 5000}) {
        std::printf("\"erlang_c_%d_us\": %.2f, \"erlang_a_%d_us\": %.2f, ", agents,
                    costOf(staffing::erlangC, agents), agents, costOf(staffing::erlangA, agents));
    }
    std::printf("\"one_queue_100_agents_mcalls\": %.2f, ", speedOf(question(1, 100)));
    std::printf("\"one_queue_2000_agents_mcalls\": %.2f, ", speedOf(question(1, 2000)));
    std::printf("\"skills_400_agents_mcalls\": %.2f}\n", speedOf(question(4, 400)));
    return 0;
}
