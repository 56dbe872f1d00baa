// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/erlang.h"

#include "core/staffing/logconcave.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fw::staffing {

double Grade::serviceLevel(int formula) const
{
    switch (formula) {
    case 2:
        return abandoned < 1 ? answeredInTime / (1 - abandoned) : 0;
    case 3:
        return answeredInTime + abandonedInTime;
    case 4:
        return abandonedInTime < 1 ? answeredInTime / (1 - abandonedInTime) : 0;
    default:
        return answeredInTime;
    }
}

double inverseErlangB(int agents, double load)
{
    const double step = 1 / load;
    double inverse = 1;
    for (int number = 1; number <= agents; ++number) {
        inverse = 1 + inverse * (number * step);
    }
    return inverse;
}

Grade erlangB(int agents, const Traffic &traffic)
{
    Grade grade;
    const double inverse = inverseErlangB(agents, traffic.load());
    grade.abandoned = 1 / inverse;
    grade.abandonedInTime = grade.abandoned;
    grade.answeredInTime = std::isinf(inverse) ? 1 : (inverse - 1) / inverse;
    grade.occupancy = agents > 0 ? traffic.load() * grade.answeredInTime / agents : 0;
    return grade;
}

Grade erlangC(int agents, const Traffic &traffic)
{
    Grade grade;
    const double load = traffic.load();
    if (agents <= load) {
        grade.waits = 1;
        grade.meanWait = std::numeric_limits<double>::infinity();
        grade.occupancy = 1;
        return grade;
    }
    const double spare = agents - load;
    const double before = inverseErlangB(agents - 1, load) * agents / load; // 1/B - 1
    const double inverse = 1 + before;
    const double whole = spare * inverse + load;
    const double late = std::expm1(-spare * traffic.threshold / traffic.aht);
    if (std::isinf(whole)) {
        grade.answeredInTime = 1;
    } else {
        grade.waits = agents / whole;
        // 1 - C exp(-z) without the difference of two near ones.
        grade.answeredInTime = spare * before / whole - grade.waits * late;
    }
    grade.meanWait = grade.waits * traffic.aht / spare;
    grade.occupancy = load / agents;
    return grade;
}

namespace {

/// h(x) = lambda (1 - exp(-theta x)) / theta - n mu x, whose exponential is the density of the
/// virtual wait but for a factor.
struct WaitDensity
{
    double rate;
    double service; ///< of all agents
    double impatience;

    [[nodiscard]] double log(double x) const
    {
        return -rate * std::expm1(-impatience * x) / impatience - service * x;
    }

    [[nodiscard]] double slope(double x) const
    {
        return rate * std::exp(-impatience * x) - service;
    }

    [[nodiscard]] double curvature(double x) const
    {
        return -rate * impatience * std::exp(-impatience * x);
    }

    [[nodiscard]] double memory() const { return 1 / impatience; }

    [[nodiscard]] double peak() const
    {
        return rate > service ? std::log(rate / service) / impatience : 0;
    }
};

} // namespace

Grade erlangA(int agents, const Traffic &traffic)
{
    const double rate = traffic.rate();
    const WaitDensity density{rate, agents / traffic.aht, 1 / traffic.patience};
    const double infinity = std::numeric_limits<double>::infinity();
    const auto one = [](double) { return 1.0; };
    const auto stays = [&](double x) { return std::exp(-density.impatience * x); };
    const auto leaves = [&](double x) { return -std::expm1(-density.impatience * x); };
    const ScaledValue whole = integralOf(density, one, 0, infinity);
    const ScaledValue gone = integralOf(density, leaves, 0, infinity);
    const ScaledValue inTime = integralOf(density, stays, 0, traffic.threshold);
    const ScaledValue goneInTime = integralOf(density, leaves, 0, traffic.threshold);
    const ScaledValue late = integralOf(density, one, traffic.threshold, infinity);

    // All is divided by the greatest exponential, so that an overload does not overflow.
    const double scale = std::max(0.0, whole.scale);
    const double empty = inverseErlangB(agents - 1, traffic.load()) * std::exp(-scale);
    const auto shareOf = [&](const ScaledValue &value) { return rate * value.at(scale); };
    const double sum = empty + shareOf(whole);
    Grade grade;
    if (std::isinf(sum)) {
        grade.answeredInTime = 1;
        grade.occupancy = traffic.load() / agents;
        return grade;
    }
    grade.waits = shareOf(whole) / sum;
    grade.abandoned = shareOf(gone) / sum;
    grade.answeredInTime = (empty + shareOf(inTime)) / sum;
    grade.abandonedInTime = (shareOf(goneInTime) + shareOf(late) * leaves(traffic.threshold)) / sum;
    grade.meanWait = grade.abandoned * traffic.patience;
    grade.occupancy = traffic.load() * (1 - grade.abandoned) / agents;
    return grade;
}

Grade erlangWithLines(int agents, int lines, const Traffic &traffic)
{
    const double load = traffic.load();
    const double ratio = load / agents;
    const double perSecond = agents / traffic.aht;
    // Relative to the state in which all agents are busy and nobody waits.
    double sum = inverseErlangB(agents - 1, load) * agents / load; // those with a free agent
    double term = 1;
    double waiting = 0;
    double inTime = sum;
    double meanWait = 0;
    double poisson = std::exp(-perSecond * traffic.threshold);
    double served = 1 - poisson; // P(at least one departure in time), then two, ...
    for (int queued = 0; agents + queued < lines; ++queued) {
        sum += term;
        waiting += term;
        inTime += term * std::max(0.0, served);
        meanWait += term * (queued + 1) / perSecond;
        poisson *= perSecond * traffic.threshold / (queued + 1);
        served -= poisson;
        term *= ratio;
    }
    sum += term; // the state without a free line
    Grade grade;
    grade.abandoned = term / sum;
    grade.abandonedInTime = grade.abandoned;
    grade.waits = waiting / sum;
    grade.answeredInTime = inTime / sum;
    grade.meanWait = meanWait / sum;
    grade.occupancy = load * (1 - grade.abandoned) / agents;
    return grade;
}

} // namespace fw::staffing
